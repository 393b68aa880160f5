/** Takes words out of an alignment that two texts have in common by chance. */
import { type Alignment, type Box, unpair } from './alignment.js'
import { isSignificant } from './weights.js'

/**
 * In-order matches within a gap are likelier than chance alone makes them, so that they need less
 * than {@link MARGIN}: even odds, doubled once for words that go together, once for two sides.
 */
const ISLAND_MARGIN = 2

/** Passes made: taking one island out can leave its neighbour alone in a wider gap. */
const PASSES = 4

/** An edge that is known to belong together. */
const STRONG = Number.POSITIVE_INFINITY

interface Run {
  old: number
  now: number
  length: number
  bits: number
}

/**
 * Unpairs runs within `box` that say less than chance would in the gaps around them.
 *
 * @param edges edges of the box that are known to belong together, so that a run which touches one
 *   in both texts is no island: the ends of the texts, or a run that was found before
 */
export function dropIslands(
  ids: Int32Array,
  bits: Float32Array,
  box: Box,
  alignment: Alignment,
  edges: { start: boolean; end: boolean },
): void {
  let runs = runsOf(ids, bits, box, alignment)
  for (let pass = 0; pass < PASSES; pass++) {
    const kept: Run[] = []
    let oldEnd = box.oldStart
    let newEnd = box.newStart
    let leftBits = edges.start ? STRONG : 0
    for (let index = 0; index < runs.length; index++) {
      const run = runs[index] as Run
      const next = runs[index + 1]
      const left = (run.old - oldEnd + 1) * (run.now - newEnd + 1)
      const right =
        ((next ? next.old : box.oldEnd) - run.old - run.length + 1) *
        ((next ? next.now : box.newEnd) - run.now - run.length + 1)
      // Places at least as near to a stronger neighbour; two words of chance do not hold each other.
      const cells = Math.min(
        leftBits >= run.bits ? left : left * right,
        (next ? next.bits : edges.end ? STRONG : 0) >= run.bits ? right : left * right,
      )
      const fixed =
        (edges.start && run.old === box.oldStart && run.now === box.newStart) ||
        (edges.end && run.old + run.length === box.oldEnd && run.now + run.length === box.newEnd)
      if (fixed || isSignificant(run.bits, cells, ISLAND_MARGIN)) {
        kept.push(run)
        oldEnd = run.old + run.length
        newEnd = run.now + run.length
        leftBits = run.bits
      } else {
        for (let at = run.old; at < run.old + run.length; at++) unpair(alignment, at)
      }
    }
    if (kept.length === runs.length) return
    runs = kept
  }
}

function runsOf(ids: Int32Array, bits: Float32Array, box: Box, { forward }: Alignment): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (let old = box.oldStart; old < box.oldEnd; old++) {
    const now = forward[old] ?? -1
    if (now < 0) continue
    if (!run || run.old + run.length !== old || run.now + run.length !== now) {
      run = { old, now, length: 0, bits: 0 }
      runs.push(run)
    }
    run.length++
    run.bits += bits[ids[old] ?? 0] ?? 0
  }
  return runs
}
