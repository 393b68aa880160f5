/**
 * Compares a changed passage and its surroundings with the place where most of it was found.
 *
 * The alignment of the whole texts gives each token to one place only; a word that it gave to
 * another passage can still belong to this one.
 */
import type { AlignedTexts } from './aligned.js'
import type { Alignment, Box } from './alignment.js'
import type { Chain } from './chains.js'
import { alignGap, fits } from './gaps.js'
import { dropIslands } from './islands.js'
import type { Span } from './span.js'

/** Tokens of the surroundings that are compared, too: about a sentence on each side. */
const SURROUNDINGS = 16

/** The chain of `span` near `chain`, or `chain` where the comparison finds less or is too long. */
export function realign({ before, after, bits }: AlignedTexts, span: Span, chain: Chain): Chain {
  const room = SURROUNDINGS + span.last - span.first
  const box: Box = {
    oldStart: Math.max(0, span.first - SURROUNDINGS),
    oldEnd: Math.min(before.count, span.last + SURROUNDINGS),
    newStart: Math.max(0, (chain.news[0] ?? 0) - room),
    newEnd: Math.min(after.count, (chain.news.at(-1) ?? 0) + 1 + room),
  }
  if (!fits(box)) return chain
  const near = localAlignment(box)
  const olds = before.ids.subarray(box.oldStart, box.oldEnd)
  const news = after.ids.subarray(box.newStart, box.newEnd)
  const local = { oldStart: 0, oldEnd: olds.length, newStart: 0, newEnd: news.length }
  alignGap(olds, news, bits, local, near)
  dropIslands(olds, bits, local, near, { start: false, end: false })
  const found: Chain = { olds: [], news: [], bits: 0 }
  for (let old = span.first; old < span.last; old++) {
    const now = near.forward[old - box.oldStart] ?? -1
    if (now < 0) continue
    found.olds.push(old)
    found.news.push(now + box.newStart)
    found.bits += bits[before.ids[old] ?? -1] ?? 0
  }
  return found.bits >= chain.bits ? found : chain
}

function localAlignment({ oldStart, oldEnd, newStart, newEnd }: Box): Alignment {
  return {
    forward: new Int32Array(oldEnd - oldStart).fill(-1),
    back: new Int32Array(newEnd - newStart).fill(-1),
  }
}
