/** Looks a passage of the old text up in the alignment. */
import { type AlignedTexts, ownerOf, partnerOf } from './aligned.js'
import { rangeOf } from './bounds.js'
import { type Chain, chainsOf } from './chains.js'
import { confirm, findCopy, isEnough } from './copies.js'
import { type Location, lost } from './location.js'
import { realign } from './realign.js'
import { type Span, spanOf } from './span.js'
import { support } from './support.js'

/**
 * Share of a passage's information that must be left for it to be the same passage with other
 * words, by how many of its two neighbours are still next to it. With neither, nothing but the words
 * themselves speaks for it; with both, only what stands between them can have become of it.
 */
const LEAST_KEPT = [0.6, 0.45, 0.35] as const

/** The same where both neighbours frame a stretch of about its length: it was reworded in place. */
const LEAST_KEPT_IN_FRAME = 0.25

/** What the words around must say for them to be a frame, in words that occur once in the text. */
const FRAME_BITS = 2

/** Half to twice as many words are about the same length. */
const FRAME = 2

/** What a passage that stands elsewhere needs beyond that: a similar one may have been there all along. */
const MORE_ELSEWHERE = 0.1

/** Kept words, in words that occur once in the text, that a changed passage elsewhere needs. */
const LEAST_ELSEWHERE = 2

/**
 * Share of its sentence, it included, that must be left at the place where not both neighbours are:
 * a phrase of a sentence that is gone may well occur in another.
 */
const SENTENCE_KEPT = 0.4

/** Where the passage from `start` to `end` (UTF-16) of the old text is now. */
export function locate(texts: AlignedTexts, start: number, end: number): Location {
  const { before } = texts
  const span = spanOf(before, start, end)
  if (span.first === span.last) return locateSpace(texts, span.first, start, end)
  const partner = (old: number): number => partnerOf(texts, old)
  const bitsOf = (old: number): number => texts.bits[before.ids[old] ?? -1] ?? 0
  let bits = 0
  for (let old = span.first; old < span.last; old++) bits += bitsOf(old)
  const [best] = chainsOf(partner, bitsOf, span.first, span.last)
  if (!best)
    return findCopy(texts, span, bits, best) ?? lost('its words are not there together any more')
  const moved = isMoved(texts, best)
  const sides = support(texts, partner, span, best.news[0] ?? 0, best.news.at(-1) ?? 0)
  const surroundings = {
    before,
    after: texts.after,
    partner,
    isTaken: (now: number): boolean => {
      const old = ownerOf(texts, now)
      return old >= 0 && (old < span.first || old >= span.last)
    },
  }
  const found = (chain: Chain): Location => ({
    kind: 'found',
    range: rangeOf(surroundings, chain, span, start, end),
    moved,
  })
  if (isWhole(best, span)) {
    return confirm(texts, span, best.news[0] ?? 0, bits, moved, sides) ?? found(best)
  }
  const copy = findCopy(texts, span, bits, best)
  if (copy?.kind === 'found') return copy
  const framed =
    sides.bits >= FRAME_BITS * Math.log2(texts.after.count + 1) && isFramed(partner, span, best)
  const least = framed
    ? LEAST_KEPT_IN_FRAME
    : LEAST_KEPT[sides.neighbours] + (moved ? MORE_ELSEWHERE : 0)
  if (
    best.bits >= least * bits &&
    ((sides.neighbours === 2 && !moved) || sides.share >= SENTENCE_KEPT)
  ) {
    const near = realign(texts, span, best)
    const few =
      moved &&
      sides.neighbours < 2 &&
      near.bits < LEAST_ELSEWHERE * Math.log2(texts.after.count + 1)
    if (!few && isEnough(texts, near.bits, moved, sides)) return found(near)
  }
  return copy ?? lost('too few of its words are left')
}

function isWhole({ olds, news }: Chain, { first, last }: Span): boolean {
  const length = last - first
  return olds.length === length && (news.at(-1) ?? 0) - (news[0] ?? 0) === length - 1
}

/** Whether the words before and after a passage frame a stretch of about its length. */
function isFramed(
  partner: (old: number) => number,
  { first, last }: Span,
  { news }: Chain,
): boolean {
  const left = partner(first - 1)
  const right = partner(last)
  if (left < 0 || left >= (news[0] ?? 0) || right <= (news.at(-1) ?? 0)) return false
  const length = right - left - 1
  return length * FRAME >= last - first && length <= FRAME * (last - first)
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
  if (!kept) return lost('it is white space, and what stood around it changed')
  return {
    kind: 'found',
    range: { start: from + start - oldFrom, end: from + end - oldFrom },
    moved: false,
  }
}
