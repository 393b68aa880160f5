/** What a clause that is attributed opens with. */

import { THAT } from '../en/single-words.js'
import { WH } from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { startsClause } from './clauses.js'

/** Whether a clause starts here: a conjunction, or a subject with its verb. */
export function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = at(tokens, from)
  return (
    first.is(THAT) || WH.has(first) || startsClause(tokens, from, to) || quotesVerb(tokens, from)
  )
}

/** "the plan “will fail”": a subject whose verb opens a quotation. */
function quotesVerb(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + SUBJECT; i++) {
    const { quote, word } = at(tokens, i)
    if (quote < 0 && !word) return false
    if (quote >= 0) return i > from && at(tokens, i + 1).tag === 'AUX'
  }
  return false
}

/** Tokens of a subject whose verb is quoted. */
const SUBJECT = 6
