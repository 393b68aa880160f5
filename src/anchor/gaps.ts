/** The best alignment of two short stretches, by what the tokens in common say. */
import { type Alignment, type Box, pair } from './alignment.js'

/**
 * Pairs of tokens that are compared at most in one gap (256 × 256): about a paragraph against a
 * paragraph, and some 256 steps a token at worst.
 */
export const GAP_CELLS: number = 1 << 16

/** What it is worth, in bits, that a token follows its predecessor in both texts: an even chance each. */
const CONTIGUOUS = 2

const width = GAP_CELLS * 2 + 1024
const best = new Float32Array(width)
const ending = new Float32Array(width)
const steps = new Uint8Array(width)

const SKIP_OLD = 1
const SKIP_NEW = 2
const MATCH = 3
const CONTINUED = 4

export function fits({ oldStart, oldEnd, newStart, newEnd }: Box): boolean {
  return (oldEnd - oldStart) * (newEnd - newStart) <= GAP_CELLS
}

/** Pairs the tokens of a box whose sides multiply to {@link GAP_CELLS} at most. */
export function alignGap(
  old: Int32Array,
  now: Int32Array,
  bits: Float32Array,
  { oldStart, oldEnd, newStart, newEnd }: Box,
  alignment: Alignment,
): void {
  const rows = oldEnd - oldStart
  const columns = newEnd - newStart
  if (rows <= 0 || columns <= 0) return
  const stride = columns + 1
  best.fill(0, 0, stride)
  ending.fill(-1, 0, stride)
  for (let row = 1; row <= rows; row++) {
    const line = row * stride
    best[line] = 0
    ending[line] = -1
    const id = old[oldStart + row - 1] ?? -1
    const worth = bits[id] ?? 0
    for (let column = 1; column <= columns; column++) {
      const at = line + column
      const up = best[at - stride] ?? 0
      const left = best[at - 1] ?? 0
      let value = up
      let step = SKIP_OLD
      if (left > up) {
        value = left
        step = SKIP_NEW
      }
      if (id === now[newStart + column - 1]) {
        const before = best[at - stride - 1] ?? 0
        const run = (ending[at - stride - 1] ?? -1) + CONTIGUOUS
        const continued = (ending[at - stride - 1] ?? -1) >= 0 && run >= before
        const match = worth + (continued ? run : before)
        ending[at] = match
        if (match >= value) {
          value = match
          step = MATCH
        }
        if (continued) step |= CONTINUED << 1
      } else ending[at] = -1
      best[at] = value
      steps[at] = step
    }
  }
  let row = rows
  let column = columns
  let forced = false
  while (row > 0 && column > 0) {
    const step = steps[row * stride + column] ?? 0
    if (forced || (step & 3) === MATCH) {
      pair(alignment, oldStart + row - 1, newStart + column - 1)
      forced = (step & (CONTINUED << 1)) !== 0
      row--
      column--
    } else if ((step & 3) === SKIP_OLD) row--
    else column--
  }
}
