/** Sequences of n tokens that occur once in each of two ranges: what alignments are built from. */
import type { Box } from './alignment.js'

/** Pairs of token indexes, in order of the old text. */
export interface Seeds {
  olds: Int32Array
  news: Int32Array
  count: number
}

const REPEATED = -2

/** Finds the sequences of `length` tokens that occur once in each range of `box`. */
export function findSeeds(
  old: Int32Array,
  now: Int32Array,
  { oldStart, oldEnd, newStart, newEnd }: Box,
  length: number,
  openOld?: (at: number) => boolean,
  openNew?: (at: number) => boolean,
): Seeds {
  const last = oldEnd - length
  const rows = Math.max(0, last - oldStart + 1)
  const mask = tableSize(rows) - 1
  const keys = new Int32Array(mask + 1)
  const olds = new Int32Array(mask + 1).fill(-1)
  const news = new Int32Array(mask + 1).fill(-1)
  const slots = new Int32Array(rows).fill(-1)
  for (let at = oldStart; at <= last; at++) {
    if (openOld && !openOld(at)) continue
    const key = hash(old, at, length)
    let slot = spread(key) & mask
    while (olds[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask
    keys[slot] = key
    olds[slot] = olds[slot] === -1 ? at : REPEATED
    slots[at - oldStart] = slot
  }
  for (let at = newStart; at <= newEnd - length; at++) {
    if (openNew && !openNew(at)) continue
    const key = hash(now, at, length)
    let slot = spread(key) & mask
    while (olds[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask
    if (olds[slot] !== -1) news[slot] = news[slot] === -1 ? at : REPEATED
  }
  const seeds: Seeds = { olds: new Int32Array(rows), news: new Int32Array(rows), count: 0 }
  for (let row = 0; row < rows; row++) {
    const slot = slots[row] ?? -1
    if (slot < 0) continue
    const from = olds[slot] ?? -1
    const to = news[slot] ?? -1
    // Two sequences can share a hash: then they are not the same after all.
    if (from < 0 || to < 0 || !sameSequence(old, from, now, to, length)) continue
    seeds.olds[seeds.count] = from
    seeds.news[seeds.count++] = to
  }
  return seeds
}

/** The longest subsequence of `seeds` that rises in both texts. */
export function longestRising({ olds, news, count }: Seeds): Seeds {
  const tails = new Int32Array(count)
  const previous = new Int32Array(count)
  let length = 0
  for (let index = 0; index < count; index++) {
    const value = news[index] ?? 0
    let low = 0
    let high = length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((news[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
    if (low === length) length++
  }
  const rising: Seeds = {
    olds: new Int32Array(length),
    news: new Int32Array(length),
    count: length,
  }
  let index = length > 0 ? (tails[length - 1] ?? -1) : -1
  for (let at = length - 1; at >= 0; at--) {
    rising.olds[at] = olds[index] ?? 0
    rising.news[at] = news[index] ?? 0
    index = previous[index] ?? -1
  }
  return rising
}

export function sameSequence(
  old: Int32Array,
  from: number,
  now: Int32Array,
  to: number,
  length: number,
): boolean {
  for (let index = 0; index < length; index++) {
    if (old[from + index] !== now[to + index]) return false
  }
  return true
}

function tableSize(entries: number): number {
  let size = 16
  while (size < entries * 2) size *= 2
  return size
}

function hash(ids: Int32Array, at: number, length: number): number {
  let key = 0
  for (let index = 0; index < length; index++) {
    key = (Math.imul(key, 0x01000193) + (ids[at + index] ?? 0) + 1) | 0
  }
  return key
}

/** Mixes the bits, so that the lowest ones can choose a slot. */
function spread(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
