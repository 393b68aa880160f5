/** Sources that are nobody, so that nothing is attributed: "Nobody said it was late". */

import type { Frame } from '../clauses/frame.js'
import { NO, NOT } from '../en/single-words.js'
import { PREPOSITIONS } from '../en/words.js'
import type { Cue, Range } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

const NOBODY = new WordList('no nobody none')

/** "Nobody said it was late", "Not all voters say": nothing that anybody can be held to. */
export function isNobody({ tokens }: Frame, cue: Cue, { from }: Range): boolean {
  // "Nobody in Oslo seemed to know"
  if (PREPOSITIONS.has(at(tokens, from - 1)) && NOBODY.has(at(tokens, from - 2))) return true
  if (cue.verb.group === 'seem') return false
  // "No 10 said"
  if (at(tokens, from + 1).tag === 'NUM' && at(tokens, from).capital) return false
  const first = at(tokens, from)
  // "Minister No said"
  if (first.is(NO) && first.tag === 'PROPN') return false
  return NOBODY.has(first) || at(tokens, from - 1).is(NOT)
}
