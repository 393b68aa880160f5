/** Which tokens a stretch of text covers. */
import type { Tokens } from './tokens.js'

/** Token indexes, end exclusive. */
export interface Span {
  first: number
  last: number
}

/** The tokens that `start` to `end` (UTF-16) touch; those cut by a bound count. */
export function spanOf({ starts, ends, count }: Tokens, start: number, end: number): Span {
  const first = lowerBound(ends, count, start + 1)
  return { first, last: Math.max(first, lowerBound(starts, count, end)) }
}

/** Index of the first of `count` rising values that is at least `least`. */
export function lowerBound(
  values: Int32Array | Float64Array,
  count: number,
  least: number,
): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
