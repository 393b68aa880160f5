/** Relative clauses that a second verb goes on, or that end before it. */
import { AND, COMMA, WHO } from '../en/single-words.js'
import { COORDINATORS, WH } from '../en/words.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { isFiniteVerb } from './phrases.js'

/** "Holm, who was there, then said": whether a relative clause ends at a comma. */
export function closesRelative(tokens: readonly Token[], comma: number, { from }: Range): boolean {
  let k = comma - 1
  while (k > from && at(tokens, k).quote < 0 && !at(tokens, k).is(COMMA)) k--
  return at(tokens, k).is(COMMA) && at(tokens, k + 1).is(WHO)
}

/** "told Holm, who left her house and said": the relative clause that a second finite verb goes on. */
export function openRelative(
  tokens: readonly Token[],
  range: Range,
  { from, verb }: Cue,
): Range | undefined {
  if (!at(tokens, from - 1).is(AND) || (verb.form !== 'past' && verb.form !== 's')) return undefined
  for (let i = from - 2; i > Math.max(range.from, from - RELATIVE_REACH); i--) {
    if (!at(tokens, i).word || at(tokens, i).quote >= 0) return undefined
    if (at(tokens, i).is(WHO))
      return at(tokens, i - 1).is(COMMA) ? { from: i, to: i + 1 } : undefined
  }
  return undefined
}

/** Tokens of the longest relative clause before "and". */
const RELATIVE_REACH = 20

/** "those who named a village said": whether a second finite verb stands behind a subject's "who" without a pause. */
export function goesOnBehindWho(tokens: readonly Token[], from: number, to: number): boolean {
  let who = from + 1
  while (who < from + SUBJECT_REACH && isPhrasal(tokens, who)) who++
  if (!at(tokens, who).is(WHO)) return false
  let verbs = 0
  for (let i = who + 1; i < Math.min(to, who + SECOND_REACH); i++) {
    const token = at(tokens, i)
    if (!token.word || token.quote >= 0 || COORDINATORS.has(token) || WH.has(token)) return false
    if (isFiniteVerb(tokens, i) && !isFiniteVerb(tokens, i - 1) && ++verbs === 2) return true
  }
  return false
}

function isPhrasal(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i)
  return token.word && token.quote < 0 && !token.is(WHO) && !isFiniteVerb(tokens, i)
}

/** Tokens of the longest subject before "who", and of the longest relative clause. */
const SUBJECT_REACH = 8
const SECOND_REACH = 15
