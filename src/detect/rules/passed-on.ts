/** Whether a passive passes something on: "is said to", "is reported that". */

import { startsClause } from '../clauses/clauses.js'
import { isModal } from '../clauses/modality.js'
import { thatAhead } from '../clauses/that-clause.js'
import { COMMA, IT } from '../en/single-words.js'
import { TIME, WH } from '../en/words.js'
import type { Cue, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/** Tokens behind a verb in which a clause has its own. */
export const CLAUSE = 30
const PASSED_ON = new WordList('to that as ,')

/** "was said to", "is reported that"; in "was declared the winner", "can be added" nobody says anything. */
export function passesOn(tokens: readonly Token[], cue: Cue): boolean {
  if (isModal(tokens, cue)) return false
  const next = at(tokens, behindAdverbs(tokens, cue.to))
  // "It is alleged he left"
  const bare = at(tokens, cue.from - 1).is(IT) && startsClause(tokens, cue.to, cue.to + CLAUSE)
  // "was reported, for one, that"; in "was declared, he left" a clause is over.
  const pause =
    next.is(COMMA) &&
    !at(tokens, cue.from - 1).is(IT) &&
    thatAhead(tokens, behindAdverbs(tokens, cue.to), { from: cue.to, to: cue.to + CLAUSE }) < 0
  return next.quote >= 0 || (PASSED_ON.has(next) && !pause) || bare
}

export function behindAdverbs(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < from + 3 && isAdverbial(at(tokens, i))) i++
  return i
}

/** "later", "Tuesday"; no "how". */
function isAdverbial(token: Token): boolean {
  return TIME.has(token) || (token.tag === 'ADV' && !WH.has(token))
}
