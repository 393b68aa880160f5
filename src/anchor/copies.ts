/** Copies of a quote: which of them is the passage, and whether that can be told at all. */
import { type AlignedTexts, ownerOf, partnerOf } from './aligned.js'
import type { Chain } from './chains.js'
import { type Location, lost } from './location.js'
import { occurrences } from './postings.js'
import type { Span } from './span.js'
import type { Support } from './support.js'
import { MARGIN } from './weights.js'

/** Copies that are told apart at most; of a phrase more common than that only order tells. */
const MOST_COPIES = 32

/** Tokens on each side that tell copies apart: about a sentence. */
const CONTEXT = 24

/** Tokens on each side that count for a copy: words in common further off are often chance. */
const NEAR_CONTEXT = 12

/**
 * Evidence that a passage needs, in words that occur once in the text: for one that kept its order
 * three, as many as it takes to tell one place of a text from all others with room to spare.
 */
const IN_ORDER = 3

/**
 * A passage elsewhere may be the same phrase used again: it needs five words' worth by itself, or
 * four of its sentence if most of that stands there.
 */
const ELSEWHERE = 5
const SENTENCE_ELSEWHERE = 4
const COPY_ELSEWHERE = 6
const MOST = 0.5

export interface Copies {
  /** Places of the quote in the old text, and whether these are all. */
  old: number[]
  now: number[]
  complete: boolean
}

export function copiesOf(
  { before, after, oldPostings, postings }: AlignedTexts,
  span: Span,
): Copies {
  const length = span.last - span.first
  const old = occurrences(before, oldPostings, before.ids, span.first, length, MOST_COPIES)
  const now = occurrences(after, postings, before.ids, span.first, length, MOST_COPIES)
  return { old: old.places, now: now.places, complete: old.complete && now.complete }
}

/** Whether kept words and surroundings together say more than that the same words were used again. */
export function isEnough(
  texts: AlignedTexts,
  bits: number,
  moved: boolean,
  support: Support,
): boolean {
  const unit = Math.log2(texts.after.count + 1)
  return moved
    ? bits >= ELSEWHERE * unit ||
        (support.share >= MOST &&
          Math.max(support.sentence, bits + support.bits) >= SENTENCE_ELSEWHERE * unit)
    : support.neighbours > 0 || bits + support.bits >= IN_ORDER * unit
}

/** Whether the whole quote, aligned to the new token `at`, is this passage and not a copy of it. */
export function confirm(
  texts: AlignedTexts,
  span: Span,
  at: number,
  bits: number,
  moved: boolean,
  support: Support,
): Location | undefined {
  const copies = copiesOf(texts, span)
  if (!isEnough(texts, bits, moved, support))
    return lost('the words stand in the text, but nothing around them speaks for it')
  if (copies.complete && copies.old.length <= 1 && copies.now.length <= 1) return
  if (!moved && support.neighbours === 2) return
  const own = agreement(texts, span.first, span.last, at)
  const rivals = rivalsOf(texts, span, copies, at).filter(
    (rival) => agreement(texts, span.first, span.last, rival) >= own,
  )
  if (rivals.length > 0) return several(texts, [at, ...rivals], span, copies.complete)
  const claimants = copies.old.filter(
    (old) =>
      old !== span.first &&
      !standsElsewhere(texts, old, span, at) &&
      agreement(texts, old, old + span.last - span.first, at) >= own,
  )
  if (claimants.length > 0) return lost('another passage with the same words stands there now')
  return
}

/** The one copy in the new text that stands for no other passage, where the alignment has none. */
export function findCopy(
  texts: AlignedTexts,
  span: Span,
  bits: number,
  chain: Chain | undefined,
): Location | undefined {
  const copies = copiesOf(texts, span)
  if (!copies.complete) return
  const places = rivalsOf(texts, span, copies, -1)
  if (places.length === 0) return
  const unit = Math.log2(texts.after.count + 1)
  const rated = places
    .map((at) => ({ at, bits: agreement(texts, span.first, span.last, at) }))
    .sort((a, b) => b.bits - a.bits)
  const [best, second] = rated
  if (!best) return
  if (second && best.bits < second.bits + MARGIN) {
    return several(texts, places, span, true)
  }
  const length = span.last - span.first
  const overlaps = chain?.news.some((now) => now >= best.at && now < best.at + length) ?? false
  const near = agreement(texts, span.first, span.last, best.at, NEAR_CONTEXT)
  const needed = copies.old.length > 1 || copies.now.length > 1 ? 2 : 0
  if (near < needed * unit) return
  if (!overlaps && bits + near < COPY_ELSEWHERE * unit) return
  return { kind: 'found', ...rangeAt(texts, best.at, span), moved: !overlaps }
}

function rangeAt(
  { after }: AlignedTexts,
  at: number,
  { first, last }: Span,
): { range: { start: number; end: number } } {
  return {
    range: { start: after.starts[at] ?? 0, end: after.ends[at + last - first - 1] ?? 0 },
  }
}

function several(texts: AlignedTexts, places: number[], span: Span, complete: boolean): Location {
  const ranges = places.sort((a, b) => a - b).map((at) => rangeAt(texts, at, span).range)
  return { kind: 'several', ranges, count: ranges.length, more: !complete }
}

/** Copies in the new text, other than `at`, that do not stand for another old copy. */
function rivalsOf(
  texts: AlignedTexts,
  { first, last }: Span,
  { now }: Copies,
  at: number,
): number[] {
  return now.filter((place) => {
    if (place === at) return false
    // Taken where all of it stands for one stretch of old text, which is not this passage.
    const start = ownerOf(texts, place)
    return (
      start < 0 ||
      start === first ||
      !runsFrom((token) => ownerOf(texts, token), place, last - first)
    )
  })
}

/** Whether an old copy is, as a whole, at a place of its own. */
function standsElsewhere(
  texts: AlignedTexts,
  old: number,
  { first, last }: Span,
  at: number,
): boolean {
  const start = partnerOf(texts, old)
  return (
    start >= 0 && start !== at && runsFrom((token) => partnerOf(texts, token), old, last - first)
  )
}

/** Whether `length` tokens from `from` on stand for as many tokens of the other text in one run. */
function runsFrom(other: (token: number) => number, from: number, length: number): boolean {
  const start = other(from)
  for (let step = 1; step < length; step++) if (other(from + step) !== start + step) return false
  return true
}

/**
 * What the surroundings of old tokens and of a place in the new text have in common, in bits: the
 * tokens that stand on the same side of both.
 */
function agreement(
  { before, after, bits }: AlignedTexts,
  first: number,
  last: number,
  at: number,
  reach: number = CONTEXT,
): number {
  const length = last - first
  let sum = 0
  for (const [old, now, step] of [
    [first - 1, at - 1, -1],
    [last, at + length, 1],
  ] as const) {
    const seen = new Set<number>()
    for (let index = 0; index < reach; index++) {
      const token = now + step * index
      if (token < 0 || token >= after.count) break
      seen.add(after.ids[token] ?? -1)
    }
    for (let index = 0; index < reach; index++) {
      const token = old + step * index
      if (token < 0 || token >= before.count) break
      const id = before.ids[token] ?? -1
      if (seen.delete(id)) sum += bits[id] ?? 0
    }
  }
  return sum
}
