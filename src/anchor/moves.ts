/**
 * Passages that stand elsewhere now. They are looked for only where neither text is claimed by the
 * alignment in order, so that a copy which always stood elsewhere is never taken for them.
 */
import { type Alignment, pair } from './alignment.js'
import { alignGap, fits } from './gaps.js'
import { dropIslands } from './islands.js'
import { findSeeds } from './seeds.js'
import type { Tokens } from './tokens.js'
import { isSignificant } from './weights.js'

/** As in align.ts, but three at least: two words in common, out of order, say nothing. */
const MOVE_LENGTHS = [8, 5, 3]

/** Tokens aligned at most beyond each end of a moved run: about three sentences. */
const REACH = 64

interface Run {
  old: number
  now: number
  length: number
  bits: number
}

/** Pairs moved passages in `moves`, leaving out what `ordered` has paired. */
export function alignMoves(
  before: Tokens,
  after: Tokens,
  bits: Float32Array,
  ordered: Alignment,
): Alignment {
  const moves: Alignment = {
    forward: new Int32Array(before.count).fill(-1),
    back: new Int32Array(after.count).fill(-1),
  }
  const openOld = (at: number): boolean => ordered.forward[at] === -1 && moves.forward[at] === -1
  const openNew = (at: number): boolean => ordered.back[at] === -1 && moves.back[at] === -1
  const whole = { oldStart: 0, oldEnd: before.count, newStart: 0, newEnd: after.count }
  const free = { old: count(ordered.forward), now: count(ordered.back) }
  for (const length of MOVE_LENGTHS) {
    const olds = stretches(before.count, length, openOld)
    const news = stretches(after.count, length, openNew)
    const seeds = findSeeds(
      before.ids,
      after.ids,
      whole,
      length,
      (at) => olds[at] === 1,
      (at) => news[at] === 1,
    )
    const runs: Run[] = []
    for (let index = 0; index < seeds.count; index++) {
      const old = seeds.olds[index] ?? 0
      const now = seeds.news[index] ?? 0
      if (!openOld(old) || !openNew(now)) continue
      const run = extend(before, after, bits, old, now, openOld, openNew)
      if (!isSignificant(run.bits, free.old * free.now)) continue
      for (let at = 0; at < run.length; at++) pair(moves, run.old + at, run.now + at)
      runs.push(run)
    }
    fillAround(before, after, bits, runs, moves, openOld, openNew)
  }
  return moves
}

/** The longest run of the same open tokens around a pair. */
function extend(
  before: Tokens,
  after: Tokens,
  bits: Float32Array,
  old: number,
  now: number,
  openOld: (at: number) => boolean,
  openNew: (at: number) => boolean,
): Run {
  const same = (old: number, now: number): boolean =>
    before.ids[old] === after.ids[now] && openOld(old) && openNew(now)
  while (old > 0 && now > 0 && same(old - 1, now - 1)) {
    old--
    now--
  }
  const run: Run = { old, now, length: 0, bits: 0 }
  while (old < before.count && now < after.count && same(old, now)) {
    run.bits += bits[before.ids[old] ?? 0] ?? 0
    run.length++
    old++
    now++
  }
  return run
}

/** Aligns what stands between moved runs and directly before and after them. */
function fillAround(
  before: Tokens,
  after: Tokens,
  bits: Float32Array,
  runs: Run[],
  moves: Alignment,
  openOld: (at: number) => boolean,
  openNew: (at: number) => boolean,
): void {
  for (const run of runs) {
    for (const direction of [-1, 1] as const) {
      const old = direction < 0 ? run.old : run.old + run.length
      const now = direction < 0 ? run.now : run.now + run.length
      const oldReach = reach(old, direction, before.count, openOld)
      const newReach = reach(now, direction, after.count, openNew)
      const box =
        direction < 0
          ? { oldStart: old - oldReach, oldEnd: old, newStart: now - newReach, newEnd: now }
          : { oldStart: old, oldEnd: old + oldReach, newStart: now, newEnd: now + newReach }
      if (oldReach === 0 || newReach === 0 || !fits(box)) continue
      alignGap(before.ids, after.ids, bits, box, moves)
      dropIslands(before.ids, bits, box, moves, { start: direction > 0, end: direction < 0 })
    }
  }
}

function reach(
  from: number,
  direction: -1 | 1,
  count: number,
  isOpen: (at: number) => boolean,
): number {
  let steps = 0
  let at = direction < 0 ? from - 1 : from
  while (steps < REACH && at >= 0 && at < count && isOpen(at)) {
    steps++
    at += direction
  }
  return steps
}

/** 1 where `length` open tokens begin. */
function stretches(count: number, length: number, isOpen: (at: number) => boolean): Uint8Array {
  const begins = new Uint8Array(count)
  let run = 0
  for (let at = count - 1; at >= 0; at--) {
    run = isOpen(at) ? run + 1 : 0
    if (run >= length) begins[at] = 1
  }
  return begins
}

function count(partners: Int32Array): number {
  let open = 0
  for (const partner of partners) if (partner < 0) open++
  return open
}
