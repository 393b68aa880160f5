/** Finds a quote by its words and its contexts alone. */
import { rangeOf } from './bounds.js'
import { candidatesOf } from './candidates.js'
import { type Comparison, compare } from './compare.js'
import { type Found, type Location, lost } from './location.js'
import { occurrences } from './postings.js'
import type { Quote } from './quote.js'
import { spanOf } from './span.js'
import type { TextIndex } from './textindex.js'
import type { Range } from './types.js'
import { MARGIN } from './weights.js'

/** Places of the rarest token that are looked at for the quote with its contexts, and for it alone. */
const MOST_WITH_CONTEXT = 1024
const MOST_ALONE = 256

/**
 * UTF-16 units searched in one call for quotes of white space or of parts of words, which tokens
 * cannot find: about 0.2 s, however many there are.
 */
const MOST_SEARCHED = 1 << 28

/** Ranges listed for an ambiguous quote. */
const MOST_LISTED = 16

/**
 * What a quote that occurs once must say by itself, in words that occur once in the text, where
 * nothing around it agrees.
 */
const ALONE = 3

/** What must agree around one of several places, in such words. */
const AGREED = 1

/**
 * Share of a quote's information that must be left, by the share of its contexts that stands around
 * it: each step is the least share of the contexts and the least share of the quote. Where the whole
 * contexts are left, a quarter of the words tells that these are what became of them.
 */
const LEAST_KEPT = [
  [0.95, 0.25],
  [0.8, 0.35],
  [0.4, 0.5],
  [0, 0.75],
] as const

/**
 * A second place that agrees this much as well as the best makes a guess of it: texts that repeat a
 * pattern (lists of offices, of prices) have siblings that differ in the one word that matters.
 */
const RIVAL = 0.75

/** A second place that agrees this much as well is reason to ask for other evidence. */
const DOUBTFUL_RIVAL = 0.55

/** Where the quote is, by itself and its contexts. */
export function findQuote(index: TextIndex, quote: Quote): Location {
  return findUnchanged(index, quote) ?? findAltered(index, quote)
}

/** Where the quote is, if it or its contexts are not what they were. */
export function findAltered(index: TextIndex, quote: Quote): Location {
  const { tokens, span } = quote
  const length = span.last - span.first
  const copies = occurrences(
    index.tokens,
    index.postings,
    tokens.ids,
    span.first,
    length,
    MOST_ALONE,
  )
  const whole = copies.places
    .map((at) => compare(index, quote, at - span.first, at))
    .sort((a, b) => b.around - a.around)
  const [best, second] = whole
  if (best && !copies.complete && best.around < 2 * AGREED * index.unit) {
    return several(index, quote, whole, true)
  }
  if (best && second) {
    if (best.around < AGREED * index.unit || best.around < second.around + MARGIN) {
      return several(index, quote, whole, !copies.complete)
    }
    return { ...found(index, quote, best), grade: 'whole' }
  }
  if (best && (best.around >= AGREED * index.unit || best.kept >= ALONE * index.unit)) {
    return { ...found(index, quote, best), grade: 'whole' }
  }
  return findChanged(index, quote, best)
}

/** The quote with the very contexts it had. */
export function findUnchanged(index: TextIndex, quote: Quote): Location | undefined {
  const { exact, prefix, suffix, tokens, known, span } = quote
  const { text } = index.tokens
  const starts: number[] = []
  let complete = true
  if (quote.plain) {
    index.searched += text.length
    if (index.searched > MOST_SEARCHED) return
    const whole = prefix + exact + suffix
    for (let at = text.indexOf(whole); at >= 0 && starts.length <= MOST_LISTED; ) {
      starts.push(at + prefix.length)
      at = text.indexOf(whole, at + 1)
    }
  } else {
    const places = occurrences(
      index.tokens,
      index.postings,
      tokens.ids,
      known.first,
      known.last - known.first,
      MOST_WITH_CONTEXT,
    )
    complete = places.complete
    const inner = prefix.length - (tokens.starts[span.first] ?? 0)
    for (const at of places.places) {
      const start = (index.tokens.starts[at + span.first - known.first] ?? 0) + inner
      if (
        text.startsWith(exact, start) &&
        text.startsWith(suffix, start + exact.length) &&
        start >= prefix.length &&
        text.startsWith(prefix, start - prefix.length)
      ) {
        starts.push(start)
      }
    }
  }
  if (starts.length === 0 || (starts.length === 1 && !complete)) return
  const ranges = starts.map((start) => ({ start, end: start + exact.length }))
  const [only] = ranges
  if (only && ranges.length === 1) return { kind: 'found', range: only, moved: false }
  return {
    kind: 'several',
    ranges: ranges.slice(0, MOST_LISTED),
    count: ranges.length,
    more: !complete || ranges.length > MOST_LISTED,
  }
}

/** The place where most of the quote's words stand, where they speak for one place only. */
function findChanged(index: TextIndex, quote: Quote, copy: Comparison | undefined): Location {
  const rated = candidatesOf(index, quote)
    .map((begin) => compare(index, quote, begin))
    .filter(({ chain }) => chain.olds.length > 0)
    .sort((a, b) => b.kept + b.around - a.kept - a.around)
  const [best] = rated
  if (!best) return lost('its words are not in the text together')
  const rival = rated.find(({ chain }) => !overlaps(chain.news, best.chain.news))
  const total = best.kept + best.around
  if (copy && !overlaps(copy.chain.news, best.chain.news)) {
    return lost('the same words stand elsewhere, but nothing around them agrees')
  }
  const context = best.aroundAll > 0 ? best.around / best.aroundAll : 0
  const [, least] = LEAST_KEPT.find(([share]) => context >= share) ?? [0, 1]
  if (best.kept < least * best.all) {
    return lost(copy ? 'nothing around its words agrees' : 'too few of its words are left')
  }
  if (total < ALONE * index.unit) return lost('its words are too common to tell')
  if (rival && rival.kept + rival.around > RIVAL * total) {
    return several(index, quote, [best, rival], false)
  }
  const { range } = found(index, quote, best)
  const doubtful =
    (rival && rival.kept + rival.around > DOUBTFUL_RIVAL * total) ||
    total < best.all - best.kept + foreignBits(index, quote, range)
  return { kind: 'found', range, moved: false, ...(doubtful ? { grade: 'doubtful' } : {}) }
}

/** Information of the words in a range that are not the quote's. */
function foreignBits({ tokens, bits }: TextIndex, quote: Quote, { start, end }: Range): number {
  const own = new Set(quote.tokens.ids.subarray(quote.span.first, quote.span.last))
  const { first, last } = spanOf(tokens, start, end)
  let sum = 0
  for (let at = first; at < last; at++) {
    const id = tokens.ids[at] ?? -1
    if (!own.has(id)) sum += bits[id] ?? 0
  }
  return sum
}

function overlaps(some: number[], others: number[]): boolean {
  return (some[0] ?? 0) <= (others.at(-1) ?? -1) && (others[0] ?? 0) <= (some.at(-1) ?? -1)
}

function found(index: TextIndex, quote: Quote, comparison: Comparison): Found {
  return { kind: 'found', range: rangeIn(index, quote, comparison), moved: false }
}

function several(
  index: TextIndex,
  quote: Quote,
  comparisons: Comparison[],
  more: boolean,
): Location {
  const ranges = comparisons
    .map((comparison) => rangeIn(index, quote, comparison))
    .sort((a, b) => a.start - b.start)
  return { kind: 'several', ranges: ranges.slice(0, MOST_LISTED), count: ranges.length, more }
}

function rangeIn(index: TextIndex, quote: Quote, { chain, partner }: Comparison): Range {
  const start = quote.prefix.length
  return rangeOf(
    { before: quote.tokens, after: index.tokens, partner, isTaken: () => false },
    chain,
    quote.span,
    start,
    start + quote.exact.length,
  )
}
