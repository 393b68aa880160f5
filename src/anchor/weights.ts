/** How much it says that two places have a token in common. */
import type { Tokens } from './tokens.js'

/**
 * Information of each token id, in bits: the rarer, the more.
 *
 * One bit is what a token says of which every second is the same; a name that occurs twice in
 * 1,000 tokens says nine.
 */
export function informationOf(texts: readonly Tokens[], size: number): Float32Array {
  const counts = new Int32Array(size)
  let total = 0
  for (const { ids, count } of texts) {
    total += count
    for (let index = 0; index < count; index++) {
      const id = ids[index] ?? 0
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  const bits = new Float32Array(size)
  for (let id = 0; id < size; id++) bits[id] = Math.log2((total + 1) / Math.max(1, counts[id] ?? 0))
  return bits
}

/**
 * Least odds, in bits, at which a match is believed.
 *
 * `n` tokens of information `I` in all meet by chance in about `cells * 2 ** -I` of `cells` pairs of
 * places. Words of prose are not independent ("the value of the"), so chance alone is not enough:
 * 6 bits ask that less than one match in 64 be chance if they were.
 */
export const MARGIN = 6

/** Whether a match of `bits` is more than chance among `cells` pairs of places. */
export function isSignificant(bits: number, cells: number, margin: number = MARGIN): boolean {
  return bits >= Math.log2(cells + 1) + margin
}
