/** Compares a quote and its contexts with one place of a text, word by word. */
import { align as alignLong } from './align.js'
import type { Alignment } from './alignment.js'
import type { Chain } from './chains.js'
import { alignGap, fits } from './gaps.js'
import { dropIslands } from './islands.js'
import type { Quote } from './quote.js'
import type { TextIndex } from './textindex.js'

export interface Comparison {
  /** The quote's tokens that stand there. */
  chain: Chain
  /** Their information, and that of the whole quote. */
  kept: number
  all: number
  /** Information of the tokens of its contexts that stand around it. */
  around: number
  /** Information of all tokens of its contexts that no bound can have cut. */
  aroundAll: number
  /** Contexts, of two, whose nearest word or the one after it stands directly there. */
  neighbours: 0 | 1 | 2
  partner: (old: number) => number
}

/** Tokens looked at beyond where the contexts would reach: a sentence may have been put in. */
const ROOM = 16

/**
 * @param begin text token at which the first token of the contexts would stand
 * @param whole text token at which the whole quote stands, if it is known to
 */
export function compare(
  index: TextIndex,
  quote: Quote,
  begin: number,
  whole: number = -1,
): Comparison {
  const { tokens, span } = quote
  const length = span.last - span.first
  const room = ROOM + (length >> 1)
  const from = Math.max(0, begin - room)
  const to = Math.min(index.tokens.count, begin + tokens.count + room)
  const alignment: Alignment = {
    forward: new Int32Array(tokens.count).fill(-1),
    back: new Int32Array(Math.max(0, to - from)).fill(-1),
  }
  const news = index.tokens.ids.subarray(from, to)
  const align = (oldStart: number, oldEnd: number, newStart: number, newEnd: number): void => {
    const box = { oldStart, oldEnd, newStart, newEnd }
    if (newStart >= newEnd || oldStart >= oldEnd) return
    if (fits(box)) alignGap(tokens.ids, news, index.bits, box, alignment)
    else alignLong(tokens.ids, news, index.bits, box, alignment)
    const fixed = whole >= 0
    dropIslands(tokens.ids, index.bits, box, alignment, {
      start: fixed && oldStart >= span.last,
      end: fixed && oldEnd <= span.first,
    })
  }
  if (whole >= 0) {
    for (let step = 0; step < length; step++) {
      alignment.forward[span.first + step] = whole + step - from
    }
    align(0, span.first, Math.max(0, whole - from - span.first - ROOM), whole - from)
    align(
      span.last,
      tokens.count,
      whole - from + length,
      Math.min(news.length, whole - from + length + tokens.count - span.last + ROOM),
    )
  } else align(0, tokens.count, 0, news.length)
  const partner = (old: number): number => {
    const now = alignment.forward[old] ?? -1
    return now < 0 ? -1 : now + from
  }
  return { ...rate(index, quote, partner), partner }
}

function rate(
  { bits, unit }: TextIndex,
  quote: Quote,
  partner: (old: number) => number,
): Omit<Comparison, 'partner'> {
  const { tokens, span } = quote
  const chain: Chain = { olds: [], news: [], bits: 0 }
  let all = 0
  let around = 0
  let aroundAll = 0
  for (let old = 0; old < tokens.count; old++) {
    // A word that does not occur says as much as one that occurs once.
    const worth = bits[tokens.ids[old] ?? -1] ?? unit
    const now = partner(old)
    const within = old >= span.first && old < span.last
    const known = old >= quote.known.first && old < quote.known.last
    if (within) all += worth
    else if (known) aroundAll += worth
    if (now < 0) continue
    if (!within) around += known ? worth : 0
    if (within) {
      chain.olds.push(old)
      chain.news.push(now)
      chain.bits += worth
    }
  }
  const first = chain.news[0] ?? -1
  const last = chain.news.at(-1) ?? -1
  const near = (old: number, edge: number): boolean => {
    const now = partner(old)
    return now >= 0 && Math.abs(now - edge) <= NEAR
  }
  const before = near(span.first - 1, first) || near(span.first - 2, first)
  const after = near(span.last, last) || near(span.last + 1, last)
  return {
    chain,
    kept: chain.bits,
    all,
    around,
    aroundAll,
    neighbours: ((before ? 1 : 0) + (after ? 1 : 0)) as 0 | 1 | 2,
  }
}

/** Tokens from the quote within which a context's nearest word counts as next to it. */
const NEAR = 8
