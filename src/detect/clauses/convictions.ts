/** Adjectives for what somebody holds: "is confident that". */

import { THAT } from '../en/single-words.js'
import { CONVICTIONS } from '../en/verbs.js'
import { NEGATIONS, PREPOSITIONS, WH } from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { startsClause } from './clauses.js'
import { isNominal } from './phrases.js'

export const CONVINCED: WordList = new WordList(CONVICTIONS)

/** What links such an adjective with its subject. */
export const LINKS: WordList = new WordList(
  "is are was were be been am 'm ’m 's ’s 're ’re remain remains remained feel feels felt",
)

const MAKES = new WordList('make makes made making')

/** Tokens of the longest subject of the clause behind. */
const SUBJECT = 20

/** Whether an adjective at a place is said of somebody and has a clause behind it; not "sure of it", "made sure that". */
export function isHeld(tokens: readonly Token[], i: number): boolean {
  const before = at(tokens, i - 1)
  const next = at(tokens, i + 1)
  // "Holm, sure that she would win, left"
  if (next.is(THAT)) return !MAKES.has(before) && before.tag !== 'ADJ' && !isNominal(before)
  const modified = before.tag === 'ADV' || NEGATIONS.has(before)
  if (!LINKS.has(before) && !(modified && LINKS.has(at(tokens, i - 2)))) return false
  return !PREPOSITIONS.has(next) && (WH.has(next) || startsClause(tokens, i + 1, i + SUBJECT))
}
