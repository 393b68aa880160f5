/** What kind of claim a statement is: what its main clauses and the attributing verb speak for most. */

import type { ClaimType } from '../../model/types.js'
import { CLAIM_TYPES } from '../../model/vocabulary.js'
import { expectationOf } from '../en/claim-verbs.js'
import { QUESTION_MARK, TO } from '../en/single-words.js'
import { WH } from '../en/words.js'
import type { Token, Verb } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { weigh } from './claim-evidence.js'
import { Evidence, TYPE } from './evidence.js'

/** Tokens of a statement that are looked at. */
const REACH = 160
/** The most that one sentence says for one kind. */
const MOST = 4
/** Share that counts of what a sentence says beside its main point. */
const BESIDE = 0.5
/** Who is quoted word for word mostly judges; who is reported mostly tells. */
const QUOTED = 0.7
const REPORTED = 1
/** A source that judges from evidence by trade judges; what it foresees or counts is the point. */
const JUDGES = 1.6
const OBSERVED: readonly (readonly [ClaimType, number])[] = [
  ['opinion', 0.6],
  ['prediction', 1.4],
  ['quantity', 1.5],
]
/** A kind is clear from here on and this near to the strongest: the first that is so in the vocabulary's order stands. */
const CLEAR = 2.4
const NEAR = 0.7

/** What a main clause says at least for what is to come. */
const FORESEEN = 2

/** What the statement says, and one of its sentences. */
const total = new Evidence()
const sentence = new Evidence()

/**
 * The type of a statement.
 *
 * @param tokens the statement's own words
 * @param verb the verb that attributes it
 * @param negated whether that is denied
 * @param observed whether the source judges from evidence by trade
 */
export function claimTypeOf(
  tokens: readonly Token[],
  verb: Verb | undefined,
  negated: boolean,
  observed: boolean,
): ClaimType {
  if (isQuestion(tokens, verb, negated)) return 'speculation'
  // "asked the court to wait"
  if (verb?.group === 'ask' && asksTo(tokens)) return 'opinion'
  total.clear()
  const expected = verb && expectationOf(verb)
  if (expected) total.add(TYPE[expected[0]], expected[1])
  const end = Math.min(tokens.length, REACH)
  for (let from = 0; from < end; ) {
    sentence.clear()
    from = weigh(tokens, { from, to: end }, sentence)
    const point = pointOf(sentence)
    for (let type = 0; type < CLAIM_TYPES.length; type++)
      total.add(type, Math.min(MOST, sentence.of(type)) * (type === point ? 1 : BESIDE))
  }
  const quoted = shareQuoted(tokens)
  total.add(TYPE.opinion, quoted * QUOTED)
  total.add(TYPE.event, (1 - quoted) * REPORTED)
  if (observed) {
    total.add(TYPE.assessment, JUDGES)
    for (const [type, factor] of OBSERVED) total.scale(TYPE[type], factor)
  }
  return CLAIM_TYPES[firstClear()] ?? 'opinion'
}

/** The first judgement that is clear in the vocabulary's order, or what the statement speaks for most. */
function firstClear(): number {
  const best = total.strongest()
  const clear = Math.max(CLEAR, total.of(best) * NEAR)
  for (let type = 0; type < TYPE.causal; type++) if (total.of(type) >= clear) return type
  return best
}

/** What one sentence says above all: "It would cost $374 billion" counts what lies ahead. */
function pointOf(sentence: Evidence): number {
  const point = sentence.strongest()
  if (point !== TYPE.quantity || sentence.of(TYPE.prediction) < FORESEEN) return point
  sentence.scale(TYPE.quantity, BESIDE)
  return TYPE.prediction
}

function shareQuoted(tokens: readonly Token[]): number {
  let quoted = 0
  for (let i = 0; i < tokens.length; i++) if (at(tokens, i).quote >= 0) quoted++
  return quoted / Math.max(1, tokens.length)
}

const IF = new WordList('if whether')

/** "the court to wait": whom somebody wants to do something. */
function asksTo(tokens: readonly Token[]): boolean {
  for (let i = 0; i < REQUEST; i++) {
    const token = at(tokens, i)
    if (token.is(TO)) return true
    if (!token.word || token.quote >= 0 || WH.has(token)) return false
  }
  return false
}

/** Tokens of the longest phrase for whom somebody asks. */
const REQUEST = 8

/** "asked her", "whether she would run", "did not say when": nobody says that it is so. */
function isQuestion(tokens: readonly Token[], verb: Verb | undefined, negated: boolean): boolean {
  let first = 0
  while (first < tokens.length && !at(tokens, first).word) first++
  if (first === tokens.length) return false
  const opening = at(tokens, first)
  if (verb?.group === 'ask')
    return opening.quote < 0 ? !asksTo(tokens) : tokens.some((token) => token.is(QUESTION_MARK))
  if (opening.quote >= 0) return false
  return IF.has(opening) || (negated && WH.has(opening))
}
