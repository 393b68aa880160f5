/** Copies of the quote: what they say for and against a place. */
import type { AlignedTexts } from './aligned.js'
import type { Chain } from './chains.js'
import type { Location } from './location.js'
import { occurrences } from './postings.js'
import type { Span } from './span.js'

/** Copies that are told apart at most; a phrase more common than that is no quote to be found by. */
const MOST_COPIES = 64

/** TODO */
export function locateCopy(
  texts: AlignedTexts,
  span: Span,
  _at: number,
  _best?: Chain,
): Location | undefined {
  if (_at >= 0) return
  const { before, after, postings, oldPostings } = texts
  const length = span.last - span.first
  const now = occurrences(after, postings, before.ids, span.first, length, MOST_COPIES)
  const old = occurrences(before, oldPostings, before.ids, span.first, length, MOST_COPIES)
  if (now.places.length !== 1 || !now.complete || old.places.length !== 1 || !old.complete) return
  const at = now.places[0] ?? 0
  return {
    kind: 'found',
    range: { start: after.starts[at] ?? 0, end: after.ends[at + length - 1] ?? 0 },
    moved: true,
  }
}
