/** What opens a sentence and says only when or where: nothing that is said. */

import { isFiniteVerb } from '../clauses/phrases.js'
import { COMMA, EVEN, OPENING_BRACKET } from '../en/single-words.js'
import { PREPOSITIONS, SUBORDINATORS } from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'

/** "In a speech, Smith said", but "(at no more than 9 percent, Smith said)": nothing but where it was said. */
export function isPhrase(tokens: readonly Token[], from: number): boolean {
  return PREPOSITIONS.has(at(tokens, from)) && !at(tokens, from - 1).is(OPENING_BRACKET)
}

/** "On Tuesday, even as shares fell, Smith wrote to investors": when it was, and no clause of its own. */
export function isAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  if (!PREPOSITIONS.has(at(tokens, from))) return false
  let start = from
  for (let i = from; i < to; i++) {
    if (at(tokens, i).quote >= 0) return false
    if (at(tokens, i).is(COMMA)) start = at(tokens, i + 1).is(EVEN) ? i + 2 : i + 1
    else if (isFiniteVerb(tokens, i) && !SUBORDINATORS.has(at(tokens, start))) return false
  }
  return start > from
}
