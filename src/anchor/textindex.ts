/** A text made ready for finding quotes in it. */
import { type Postings, postingsOf } from './postings.js'
import { type Tokens, tokenize } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'
import { informationOf } from './weights.js'

export interface TextIndex {
  tokens: Tokens
  postings: Postings
  /** Information of each id that occurs. */
  bits: Float32Array
  /** Information of a word that occurs once, or of one that does not occur. */
  unit: number
  /** UTF-16 units searched so far for quotes that tokens cannot find. */
  searched: number
}

export function indexText(text: string, vocabulary: Vocabulary): TextIndex {
  const tokens = tokenize(text, vocabulary)
  return {
    tokens,
    postings: postingsOf(tokens, vocabulary.size),
    bits: informationOf([tokens], vocabulary.size),
    unit: Math.log2(tokens.count + 1),
    searched: 0,
  }
}
