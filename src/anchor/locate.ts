/** Looks a passage of the old text up in the alignment. */
import type { AlignedTexts } from './aligned.js'
import { rangeOf } from './bounds.js'
import { type Chain, chainsOf } from './chains.js'
import { locateCopy } from './copies.js'
import type { Location } from './location.js'
import { type Span, spanOf } from './span.js'
import { support } from './support.js'

/**
 * Share of a passage's information that must be left for it to be the same passage with other
 * words, by how many of its two neighbours are still next to it. With neither, nothing but the words
 * themselves speaks for it; with both, only what stands between them can have become of it.
 */
const LEAST_KEPT = [0.55, 0.42, 0.3] as const

/** Where the passage from `start` to `end` (UTF-16) of the old text is now. */
export function locate(texts: AlignedTexts, start: number, end: number): Location {
  const { before, after } = texts
  const span = spanOf(before, start, end)
  if (span.first === span.last) return locateSpace(texts, span.first, start, end)
  const partner = (old: number): number => partnerOf(texts, old)
  const bitsOf = (old: number): number => texts.bits[before.ids[old] ?? -1] ?? 0
  const [best] = chainsOf(partner, bitsOf, span.first, span.last)
  if (best && isWhole(best, span)) {
    const copy = locateCopy(texts, span, best.news[0] ?? 0)
    if (copy) return copy
    return {
      kind: 'found',
      range: rangeOf(before, after, best, span, start, end, partner),
      moved: isMoved(texts, best),
    }
  }
  const copy = locateCopy(texts, span, -1, best)
  if (copy?.kind === 'found') return copy
  if (best) {
    let all = 0
    for (let old = span.first; old < span.last; old++) all += bitsOf(old)
    const sides = support(texts, partner, span, best.news[0] ?? 0, best.news.at(-1) ?? 0)
    const least = LEAST_KEPT[sides.neighbours]
    if (best.bits >= least * all) {
      return {
        kind: 'found',
        range: rangeOf(before, after, best, span, start, end, partner),
        moved: isMoved(texts, best),
      }
    }
  }
  return (
    copy ?? {
      kind: 'lost',
      reason: best ? 'too few of its words are left' : 'none of its words are left there',
    }
  )
}

export function partnerOf({ ordered, moves }: AlignedTexts, old: number): number {
  const now = ordered.forward[old] ?? -1
  return now >= 0 ? now : (moves.forward[old] ?? -1)
}

function isWhole({ olds, news }: Chain, { first, last }: Span): boolean {
  const length = last - first
  return olds.length === length && (news.at(-1) ?? 0) - (news[0] ?? 0) === length - 1
}

function isMoved({ ordered, bits, before }: AlignedTexts, { olds }: Chain): boolean {
  let balance = 0
  for (const old of olds) {
    const worth = bits[before.ids[old] ?? -1] ?? 0
    balance += (ordered.forward[old] ?? -1) >= 0 ? -worth : worth
  }
  return balance > 0
}

/** A passage of white space alone is where its neighbours still stand around the same white space. */
function locateSpace(
  { before, after, ordered }: AlignedTexts,
  next: number,
  start: number,
  end: number,
): Location {
  const left = next > 0 ? (ordered.forward[next - 1] ?? -1) : -1
  const right = next < before.count ? (ordered.forward[next] ?? -1) : after.count
  const from = left >= 0 ? (after.ends[left] ?? 0) : 0
  const to = right < after.count ? (after.starts[right] ?? 0) : after.text.length
  const oldFrom = next > 0 ? (before.ends[next - 1] ?? 0) : 0
  const oldTo = next < before.count ? (before.starts[next] ?? 0) : before.text.length
  const kept =
    right === left + 1 &&
    (next === 0 || left >= 0) &&
    after.text.slice(from, to) === before.text.slice(oldFrom, oldTo)
  if (!kept) return { kind: 'lost', reason: 'it is white space, and what stood around it changed' }
  return {
    kind: 'found',
    range: { start: from + start - oldFrom, end: from + end - oldFrom },
    moved: false,
  }
}
