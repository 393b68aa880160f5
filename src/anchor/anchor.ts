import { alignTexts } from './aligned.js'
import { findQuote } from './find.js'
import { locate } from './locate.js'
import { quoteOf } from './quote.js'
import { indexText } from './textindex.js'
import type { Anchoring, AnchorOptions, Selector } from './types.js'
import { Vocabulary } from './vocabulary.js'
import type { Location } from './location.js'

/** Finds each selector's passage in a text that may have changed since. */
export function anchor(
  text: string,
  selectors: readonly Selector[],
  options: AnchorOptions = {},
): Anchoring[] {
  const { base } = options
  const make = (s: Selector, l: Location): Anchoring => {
    if (l.kind !== 'found') return { status: l.kind==='several'?'ambiguous':'orphaned', evidence: { summary: 'it is no longer there' } }
    const same = text.slice(l.range.start, l.range.end) === s.exact
    return { status: l.moved ? 'moved' : same ? 'exact' : 'changed', ...l.range, evidence: { summary: 'aligned' } }
  }
  if (base === undefined) {
    const vocabulary = new Vocabulary()
    const index = indexText(text, vocabulary)
    return selectors.map((s) => make(s, findQuote(index, quoteOf(s, vocabulary))))
  }
  const texts = alignTexts(base, text)
  return selectors.map((s) => make(s, locate(texts, s.start ?? 0, s.end ?? 0)))
}
