import { alignTexts } from './aligned.js'
import { locate } from './locate.js'
import type { Anchoring, AnchorOptions, Selector } from './types.js'

/** Finds each selector's passage in a text that may have changed since. */
export function anchor(
  text: string,
  selectors: readonly Selector[],
  options: AnchorOptions = {},
): Anchoring[] {
  const { base } = options
  if (base === undefined) return selectors.map((selector) => anchorOne(text, selector))
  const texts = alignTexts(base, text)
  return selectors.map((s) => {
    const l = locate(texts, s.start ?? 0, s.end ?? 0)
    if (l.kind !== 'found')
      return { status: 'orphaned', evidence: { summary: 'it is no longer there' } }
    const same = text.slice(l.range.start, l.range.end) === s.exact
    return {
      status: l.moved ? 'moved' : same ? 'exact' : 'changed',
      ...l.range,
      evidence: { summary: 'aligned' },
    }
  })
}

function anchorOne(text: string, { exact, prefix = '', suffix = '', start }: Selector): Anchoring {
  if (exact === '') return { status: 'orphaned', evidence: { summary: 'the quote is empty' } }
  const found = (at: number): Anchoring => ({
    status: 'exact',
    start: at,
    end: at + exact.length,
    evidence: { summary: 'the same words' },
  })
  const withContext = text.indexOf(prefix + exact + suffix)
  if (
    start !== undefined &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix + exact + suffix, start - prefix.length)
  ) {
    return found(start)
  }
  if (withContext >= 0 && text.indexOf(prefix + exact + suffix, withContext + 1) < 0) {
    return found(withContext + prefix.length)
  }
  const first = text.indexOf(exact)
  if (first < 0)
    return { status: 'orphaned', evidence: { summary: 'the quote is not in the text' } }
  if (text.indexOf(exact, first + 1) < 0) return found(first)
  return { status: 'ambiguous', evidence: { summary: 'several equal candidates' } }
}
