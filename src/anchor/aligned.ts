/** Everything that is worked out once for a pair of texts, before any selector is looked up. */
import { align } from './align.js'
import { type Alignment, emptyAlignment } from './alignment.js'
import { dropIslands } from './islands.js'
import { alignMoves } from './moves.js'
import { type Postings, postingsOf } from './postings.js'
import { type Tokens, tokenize } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'
import { informationOf } from './weights.js'

export interface AlignedTexts {
  before: Tokens
  after: Tokens
  /** Information of each id. */
  bits: Float32Array
  /** Tokens that kept their order. */
  ordered: Alignment
  /** Tokens that stand elsewhere. */
  moves: Alignment
  postings: Postings
  oldPostings: Postings
}

export function alignTexts(base: string, text: string, vocabulary: Vocabulary): AlignedTexts {
  const before = tokenize(base, vocabulary)
  const after = tokenize(text, vocabulary)
  const bits = informationOf([before, after], vocabulary.size)
  return alignTokens(before, after, bits)
}

/** @param bits information of each id */
export function alignTokens(before: Tokens, after: Tokens, bits: Float32Array): AlignedTexts {
  const whole = { oldStart: 0, oldEnd: before.count, newStart: 0, newEnd: after.count }
  const ordered = emptyAlignment(before, after)
  align(before.ids, after.ids, bits, whole, ordered)
  dropIslands(before.ids, bits, whole, ordered, { start: true, end: true })
  const moves = alignMoves(before, after, bits, ordered)
  return {
    before,
    after,
    bits,
    ordered,
    moves,
    postings: postingsOf(after, bits.length),
    oldPostings: postingsOf(before, bits.length),
  }
}

/** Where an old token is in the new text, -1 for nowhere. */
export function partnerOf({ ordered, moves }: AlignedTexts, old: number): number {
  const now = ordered.forward[old] ?? -1
  return now >= 0 ? now : (moves.forward[old] ?? -1)
}

/** Which old token one of the new text is, -1 for none. */
export function ownerOf({ ordered, moves }: AlignedTexts, now: number): number {
  const old = ordered.back[now] ?? -1
  return old >= 0 ? old : (moves.back[now] ?? -1)
}
