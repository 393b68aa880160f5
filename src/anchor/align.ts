/**
 * Aligns an old text with a new one, in time that grows in step with both.
 *
 * Patience: sequences that occur once in both texts are set beside each other, the longest rising
 * chain of them is kept, and the gaps between are aligned in the same way, until they are short
 * enough to be compared token by token.
 */
import { type Alignment, type Box, pair } from './alignment.js'
import { alignGap, fits } from './gaps.js'
import { findSeeds, longestRising } from './seeds.js'

/**
 * Lengths of the sequences looked for, in tokens. Long ones first: a sequence of eight that occurs
 * once in both texts is the same passage, of two it need not be. Single words are left to the
 * comparison of short gaps, which weighs them.
 */
const SEED_LENGTHS = [8, 5, 3, 2]

/** Times that each token may be looked at before a gap is given up: bounds the work on hostile text. */
const EFFORT = 64

/** Pairs the tokens of `box`, in order. */
export function align(
  old: Int32Array,
  now: Int32Array,
  bits: Float32Array,
  box: Box,
  alignment: Alignment,
): void {
  let effort = EFFORT * (box.oldEnd - box.oldStart + box.newEnd - box.newStart + 16)
  const open: Box[] = [box]
  for (let next = open.pop(); next; next = open.pop()) {
    const gap = trim(old, now, next, alignment)
    if (gap.oldStart === gap.oldEnd || gap.newStart === gap.newEnd) continue
    if (fits(gap)) {
      alignGap(old, now, bits, gap, alignment)
      continue
    }
    const size = gap.oldEnd - gap.oldStart + gap.newEnd - gap.newStart
    for (const length of SEED_LENGTHS) {
      if (effort < size) break
      effort -= size
      const chain = longestRising(findSeeds(old, now, gap, length))
      if (chain.count === 0) continue
      let { oldStart, newStart } = gap
      for (let index = 0; index < chain.count; index++) {
        const from = chain.olds[index] ?? 0
        const to = chain.news[index] ?? 0
        if (from < oldStart || to < newStart) {
          // Overlaps the one before it: the same run going on, or a repetition.
          continue
        }
        open.push({ oldStart, oldEnd: from, newStart, newEnd: to })
        let run = 0
        let next = index + 1
        while (
          from + run < gap.oldEnd &&
          to + run < gap.newEnd &&
          old[from + run] === now[to + run]
        ) {
          while (
            next < chain.count &&
            (chain.olds[next] ?? 0) < from + run &&
            (chain.news[next] ?? 0) < to + run
          ) {
            next++
          }
          // The run has come to the next seed in one text, but not in the other: that one goes first.
          if (
            next < chain.count &&
            from + run >= (chain.olds[next] ?? 0) !== to + run >= (chain.news[next] ?? 0)
          ) {
            break
          }
          pair(alignment, from + run, to + run)
          run++
        }
        oldStart = from + run
        newStart = to + run
      }
      open.push({ oldStart, oldEnd: gap.oldEnd, newStart, newEnd: gap.newEnd })
      break
    }
  }
}

/** Pairs what both ends of a box have in common, and returns what is left. */
function trim(old: Int32Array, now: Int32Array, box: Box, alignment: Alignment): Box {
  let { oldStart, oldEnd, newStart, newEnd } = box
  while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === now[newStart]) {
    pair(alignment, oldStart++, newStart++)
  }
  while (oldEnd > oldStart && newEnd > newStart && old[oldEnd - 1] === now[newEnd - 1]) {
    pair(alignment, --oldEnd, --newEnd)
  }
  return { oldStart, oldEnd, newStart, newEnd }
}
