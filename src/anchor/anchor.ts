import { toAnchoring } from './evidence.js'
import { wholeGraphemes, wordBound } from './graphemes.js'
import { findTogether } from './together.js'
import type { Anchoring, AnchorOptions, Range, Selector } from './types.js'
import { Vocabulary } from './vocabulary.js'
import { findInBase } from './withbase.js'

/**
 * Finds each selector's passage in a text that may have changed since.
 *
 * With `base` the two texts are aligned once and each passage is looked up; a selector that does not
 * fit the base is looked for in it first. Without, quote and context alone decide. Time grows in
 * step with the texts plus the selectors. Never throws on bad selectors: they are `orphaned`.
 *
 * @param text the rendered text as it is now
 * @param selectors where the passages were; offsets are UTF-16 units
 * @returns one answer a selector, in their order; bounds never cut a grapheme
 */
export function anchor(
  text: string,
  selectors: readonly Selector[],
  options: AnchorOptions = {},
): Anchoring[] {
  const { base } = options
  const vocabulary = new Vocabulary()
  const good = selectors.filter((selector) => isQuote(selector)).map(withoutBadContext)
  const locations =
    typeof base === 'string'
      ? findInBase(base, text, good, vocabulary)
      : findTogether(text, good, vocabulary)
  let next = 0
  return selectors.map((selector) => {
    const location = isQuote(selector) ? locations[next++] : undefined
    if (!location) return { status: 'orphaned', evidence: { summary: 'the quote is empty' } }
    if (location.kind === 'found') {
      location.range = wholeRange(text, selector.exact, location.range)
    }
    return toAnchoring(text, selector.exact, location, vocabulary)
  })
}

function isQuote(selector: Selector | undefined): boolean {
  return typeof selector?.exact === 'string' && selector.exact !== ''
}

function withoutBadContext(selector: Selector): Selector {
  const { exact, prefix, suffix, start, end } = selector
  return {
    exact,
    ...(typeof prefix === 'string' ? { prefix } : {}),
    ...(typeof suffix === 'string' ? { suffix } : {}),
    ...(typeof start === 'number' ? { start } : {}),
    ...(typeof end === 'number' ? { end } : {}),
  }
}

/** No bound cuts a grapheme; none that was inferred cuts a word of a script without spaces. */
function wholeRange(text: string, exact: string, range: Range): Range {
  const { start, end } = wholeGraphemes(text, range)
  return {
    start: inferred(text, exact, start, 0) ? wordBound(text, start, -1) : start,
    end: inferred(text, exact, end, -1) ? wordBound(text, end, 1) : end,
  }
}

/** Whether a bound stands between two letters and does not have the passage's own character inside. */
function inferred(text: string, exact: string, offset: number, edge: 0 | -1): boolean {
  const inside = text[edge === 0 ? offset : offset - 1]
  if (inside === undefined || inside === exact.at(edge)) return false
  return /^[\p{L}\p{Cs}]{2}$/u.test(text.slice(offset - 1, offset + 1))
}
