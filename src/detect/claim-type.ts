/** What kind of claim a statement is: what its main clauses and the attributing verb speak for most. */
import type { ClaimType } from '../model/types.js'
import { CLAIM_TYPES } from '../model/vocabulary.js'
import { type Evidence, noEvidence, weigh } from './claim-evidence.js'
import { expectationOf } from './en/claim-verbs.js'
import { WH } from './en/words.js'
import type { Token, Verb } from './types.js'
import { WordList } from './word-lists.js'

/** Tokens of a statement that are looked at. */
const REACH = 160
/** The most that one sentence says for one kind. */
const MOST = 4
/** Share that counts of what a sentence says beside its main point. */
const BESIDE = 0.5
/** Who is quoted word for word mostly judges; who is reported mostly tells. */
const QUOTED = 0.7
const REPORTED = 1

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
  const total = noEvidence()
  const expected = verb && expectationOf(verb)
  if (expected) total[expected[0]] += expected[1]
  const end = Math.min(tokens.length, REACH)
  for (let from = 0; from < end; ) {
    const sentence = weigh(tokens, { from, to: end })
    const point = strongest(sentence.evidence)
    for (const type of CLAIM_TYPES)
      total[type] += Math.min(MOST, sentence.evidence[type]) * (type === point ? 1 : BESIDE)
    from = sentence.end
  }
  const quoted = shareQuoted(tokens)
  total.opinion += quoted * QUOTED
  total.event += (1 - quoted) * REPORTED
  if (observed) {
    total.assessment += 1.6
    total.opinion *= 0.6
  }
  return strongest(total)
}

/** Between equals the vocabulary's order decides. */
function strongest(evidence: Evidence): ClaimType {
  let best: ClaimType = 'opinion'
  for (const type of CLAIM_TYPES) if (evidence[type] > evidence[best]) best = type
  return best
}

function shareQuoted(tokens: readonly Token[]): number {
  let quoted = 0
  for (const token of tokens) if (token.quote >= 0) quoted++
  return quoted / Math.max(1, tokens.length)
}

const IF = new WordList('if whether')

/** "asked her", "whether she would run", "did not say when": nobody says that it is so. */
function isQuestion(tokens: readonly Token[], verb: Verb | undefined, negated: boolean): boolean {
  const opening = tokens.find((token) => token.lexeme.word)
  if (!opening) return false
  if (verb?.group === 'ask') return opening.quote < 0 || tokens.some((token) => token.text === '?')
  if (opening.quote >= 0) return false
  return IF.has(opening) || (negated && WH.has(opening))
}
