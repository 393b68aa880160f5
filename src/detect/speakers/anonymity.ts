/** Sources that go unnamed, and why. */

import { headOf } from '../clauses/holders.js'
import { nounsOf, PERSON } from '../en/nouns.js'
import { COMMA, IN, WHO } from '../en/single-words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { join } from './affiliation.js'
import { isPlural } from './kinds.js'

const ANONYMITY = new WordList(
  'anonymity anonymously anonymous unnamed unidentified named identified',
)
const NAMED = new WordList('named identified')

const REASONS = new WordList('because since as to due for in so citing given')

/**
 * Why a source goes unnamed, in the sentence's own words ("because the talks are private"); undefined
 * where the sentence gives no reason.
 */
export function reasonOf(
  tokens: readonly Token[],
  frame: Range,
  cue: Range | undefined,
): string | undefined {
  for (let i = frame.from; i < frame.to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0) continue
    if (isUnauthorized(tokens, i))
      return clause(tokens, i, cue && cue.from > i ? { from: i, to: cue.from } : frame)
    if (!keepsName(tokens, i)) continue
    const next = at(tokens, i + 1).is(COMMA) ? i + 2 : i + 1
    if (REASONS.has(at(tokens, next)) && givesReason(tokens, next))
      return clause(tokens, next, frame)
  }
  return undefined
}

/** "in line with its rules", "in order to speak"; "was not named in court" gives none. */
function givesReason(tokens: readonly Token[], i: number): boolean {
  return !at(tokens, i).is(IN) || RULED.has(at(tokens, i + 1))
}

const RULED = new WordList('line keeping accordance order return exchange')

/** "Two aides, speaking on condition of anonymity": whether a sentence keeps the names back of people who look like a body. */
export function areUnnamed(tokens: readonly Token[], source: Range, frame: Range): boolean {
  const index = headOf(tokens, source)
  const head = at(tokens, index)
  const several = (nounsOf(head.lexeme) & PERSON) > 0 && isPlural(head.lower)
  // "one retailer, who asked not to be named"
  const person = at(tokens, index + 1).is(COMMA) && at(tokens, index + 2).is(WHO)
  if (!several && !(person && SINGLE.has(at(tokens, source.from)))) return false
  for (let i = frame.from; i < frame.to; i++)
    if (at(tokens, i).quote < 0 && keepsName(tokens, i)) return true
  return false
}

/** "anonymity", "not to be named" */
function keepsName(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i)
  return ANONYMITY.has(token) && (!NAMED.has(token) || isRefusal(tokens, i))
}

const SINGLE = new WordList('a an one another')

const AUTHORIZED = new WordList('authorized authorised')
const BE = new WordList('was were is are')

const UNAUTHORIZED = /^(?:not|n['’]t|un)/

/** "was not authorized to speak" */
function isUnauthorized(tokens: readonly Token[], i: number): boolean {
  if (!BE.has(at(tokens, i))) return false
  if (!AUTHORIZED.has(at(tokens, i + 2)) && !AUTHORIZED.has(at(tokens, i + 1))) return false
  return UNAUTHORIZED.test(at(tokens, i + 1).lower)
}

const REFUSALS = new WordList("not n't n’t declined refused")

/** "asked not to be named", "declined to be identified" */
function isRefusal(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > i - 6; k--) if (REFUSALS.has(at(tokens, k))) return true
  return false
}

const CLAUSE_ENDS = new WordList('. , ; : — –')

function clause(tokens: readonly Token[], from: number, frame: Range): string | undefined {
  let to = from
  while (to < frame.to && !CLAUSE_ENDS.has(at(tokens, to)) && at(tokens, to).quote < 0) to++
  return to > from + 1 ? join(tokens, from, to) : undefined
}
