/** Places of a text that a quote whose words changed can have come from. */
import { frequency } from './postings.js'
import type { Quote } from './quote.js'
import type { TextIndex } from './textindex.js'

/** Tokens of the quote and its contexts that are looked up, the rarest first. */
const LOOKED_UP = 12

/** Places of one token that are looked at; a token more common than that says little. */
const MOST_PLACES = 64

/** Candidates that are compared word by word. */
const MOST_CANDIDATES = 4

/**
 * Places where rare tokens of the quote stand about as they do in the quote.
 *
 * @returns text token indexes at which the first token of the quote's contexts would stand, best
 *   first
 */
export function candidatesOf({ postings, bits }: TextIndex, quote: Quote): number[] {
  const { tokens, known } = quote
  const rare: { at: number; id: number; places: number }[] = []
  for (let at = known.first; at < known.last; at++) {
    const id = tokens.ids[at] ?? -1
    const places = frequency(postings, id)
    if (places > 0 && places <= MOST_PLACES) rare.push({ at, id, places })
  }
  rare.sort((a, b) => a.places - b.places || a.at - b.at)
  // Votes for where the quote begins, in steps of half its length: words in between may have come
  // or gone. Each place votes for a step and the next, so that no border divides the votes.
  const step = Math.max(8, (quote.span.last - quote.span.first) >> 1)
  const votes = new Map<number, { bits: number; begin: number }>()
  for (const { at, id } of rare.slice(0, LOOKED_UP)) {
    const first = postings.offsets[id] ?? 0
    const last = postings.offsets[id + 1] ?? 0
    for (let slot = first; slot < last; slot++) {
      const begin = (postings.positions[slot] ?? 0) - at
      const bucket = Math.floor(begin / step)
      for (const key of [bucket, bucket + 1]) {
        const vote = votes.get(key)
        if (vote) vote.bits += bits[id] ?? 0
        else votes.set(key, { bits: bits[id] ?? 0, begin })
      }
    }
  }
  const begins: number[] = []
  for (const { begin } of [...votes.values()].sort(
    (a, b) => b.bits - a.bits || a.begin - b.begin,
  )) {
    if (begins.some((other) => Math.abs(other - begin) < step)) continue
    begins.push(begin)
    if (begins.length === MOST_CANDIDATES) break
  }
  return begins
}
