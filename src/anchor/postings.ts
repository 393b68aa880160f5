/** Where each token stands in a text, and from that, where a sequence of tokens stands. */
import type { Tokens } from './tokens.js'

/** Positions of one id are `positions[offsets[id]]` up to `positions[offsets[id + 1]]`, rising. */
export interface Postings {
  offsets: Int32Array
  positions: Int32Array
}

export function postingsOf({ ids, count }: Tokens, size: number): Postings {
  const offsets = new Int32Array(size + 1)
  for (let at = 0; at < count; at++) {
    const slot = (ids[at] ?? 0) + 1
    offsets[slot] = (offsets[slot] ?? 0) + 1
  }
  for (let id = 0; id < size; id++) offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0)
  const next = offsets.slice(0, size)
  const positions = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const id = ids[at] ?? 0
    const slot = next[id] ?? 0
    positions[slot] = at
    next[id] = slot + 1
  }
  return { offsets, positions }
}

/** Number of places of `id`. */
export function frequency({ offsets }: Postings, id: number): number {
  return id + 1 < offsets.length ? (offsets[id + 1] ?? 0) - (offsets[id] ?? 0) : 0
}

/** Tokens compared at most for one sequence, so that long repetitions cannot make it slow. */
const MOST_COMPARED = 1 << 18

/**
 * Places where a sequence of tokens stands.
 *
 * @param sequence array that holds the sequence from `from`, `length` tokens long
 * @param limit places of the rarest token that are looked at; more make the answer incomplete
 * @returns token indexes, rising, and whether all places were looked at
 */
export function occurrences(
  { ids, count }: Tokens,
  postings: Postings,
  sequence: Int32Array,
  from: number,
  length: number,
  limit: number,
): { places: number[]; complete: boolean } {
  let rarest = 0
  let fewest = Number.POSITIVE_INFINITY
  for (let index = 0; index < length; index++) {
    const places = frequency(postings, sequence[from + index] ?? 0)
    if (places < fewest) {
      fewest = places
      rarest = index
    }
  }
  const places: number[] = []
  if (length === 0 || fewest === 0) return { places, complete: true }
  const first = postings.offsets[sequence[from + rarest] ?? 0] ?? 0
  const most = Math.min(limit, Math.max(1, Math.floor(MOST_COMPARED / length)))
  const last = first + Math.min(fewest, most)
  for (let slot = first; slot < last; slot++) {
    const at = (postings.positions[slot] ?? 0) - rarest
    if (at < 0 || at + length > count) continue
    let same = 0
    while (same < length && ids[at + same] === sequence[from + same]) same++
    if (same === length) places.push(at)
  }
  return { places, complete: fewest <= most }
}
