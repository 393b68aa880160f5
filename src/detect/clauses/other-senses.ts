/** Verbs that attribute in one sense and stand here in another: "called a meeting", "attacked the city", "found the keys". */

import { DATASET, DOCUMENT, nounsOf, OUTLET } from '../en/nouns.js'
import { PLACES } from '../en/places.js'
import {
  ABOUT,
  AS,
  BEFORE,
  COMMA,
  FOR,
  FROM,
  INNOCENCE,
  IT,
  OTHERWISE,
  THAN,
  THAT,
  THEN,
  TO,
} from '../en/single-words.js'
import {
  COORDINATORS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
} from '../en/words.js'
import type { Cue, Range, Token } from '../types.js'
import { at, isSpeech } from '../types.js'
import { APOSTROPHE, ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { startsClause } from './clauses.js'
import { headOf } from './holders.js'
import { governsOtherwise, headIn } from './other-objects.js'
import { commaIn, isNominal, nounPhraseEnd } from './phrases.js'
import { thatAhead } from './that-clause.js'

export const REFLEXIVES: WordList = new WordList(
  'myself yourself himself herself itself ourselves themselves',
)
const GATHERINGS = new WordList(
  'meeting meetings hearing hearings session election elections referendum vote strike strikes summit conference recess police ambulance witness witnesses',
)
/** "sees red": is angry, or is sent off. */
const SEEN_RED = new WordList('red')
const CASES = new WordList('case cases appeal appeals')
const WHILE = new WordList('as while after before')

/** Tags of what no infinitive begins with. */
const PHRASES: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'PROPN', 'PRON', 'SYM', 'PUNCT'])

function opensPhrase({ tag, quote }: Token): boolean {
  return quote < 0 && PHRASES.has(tag)
}

/** Whether a verb that attributes stands behind a noun phrase, in -ing. */
function isParticipleAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 10; i++) {
    const token = at(tokens, i)
    if (!token.word || token.quote >= 0) return false
    if (token.lexeme.verbs.some(({ form }) => form === 'ing')) return isNominal(at(tokens, i - 1))
  }
  return false
}

/**
 * Whether what stands behind a verb gives it another sense: "found themselves", "called a meeting", "offered a
 * job", "said and did", "said as he left".
 */
export function meansOtherwise(tokens: readonly Token[], cue: Cue, { to }: Range): boolean {
  const { lemma, group } = cue.verb
  const next = at(tokens, cue.to)
  if (next.quote >= 0) return false
  // "said then that"
  const then = next.is(THEN) && at(tokens, cue.to + 1).is(THAT)
  if (COORDINATORS.has(next) && !then && (isSpeech(group) || group === 'urge'))
    return !next.is(THAT)
  if (governsOtherwise(tokens, cue, to)) return true
  switch (lemma) {
    // "found themselves", "found the money in a night"
    case 'find':
      // "had been investigated and found to be late": a passive.
      return REFLEXIVES.has(next) || next.is(TO) || isMetWith(tokens, cue, to)
    // "maintains the lawn"
    case 'maintain':
      return (
        !next.is(THAT) &&
        !startsClause(tokens, cue.to, commaIn(tokens, cue.to, to)) &&
        !headIn(tokens, cue.to, to).is(INNOCENCE)
      )
    case 'call':
      return (
        !cue.verb.particles && GATHERINGS.has(at(tokens, nounPhraseEnd(tokens, cue.to, to) - 1))
      )
    // "Arguing for the company, Holm said"
    case 'argue':
      return (
        (cue.participle && (next.is(FOR) || next.is(BEFORE))) ||
        CASES.has(at(tokens, nounPhraseEnd(tokens, cue.to, to) - 1))
      )
    // "bodies laid out in the yard"
    case 'lay':
      return PREPOSITIONS.has(next)
    // "concluding a trial that found her guilty": it ended.
    case 'conclude':
      return next.tag === 'DET' && !next.is(THAT) && !startsClause(tokens, cue.to, to)
    case 'hold':
      return !next.is(THAT) && !blames(tokens, cue.to)
    // "confessed to a guard and that it was late": the clause is another verb's.
    case 'confess':
      return next.is(TO) && thatAhead(tokens, cue.to, { from: cue.from, to }) < 0
    // "agreed to a call"
    case 'agree':
      return next.is(TO) && opensPhrase(at(tokens, cue.to + 1))
    // "wrote to the council asking for a pause": the participle says what.
    case 'write':
      return (
        next.is(TO) &&
        (isParticipleAhead(tokens, cue.to + 1) ||
          thatAhead(tokens, cue.to, { from: cue.from, to }) < 0)
      )
    // "Testifying before a committee, Holm said"
    case 'testify':
      return (
        cue.participle &&
        PREPOSITIONS.has(next) &&
        thatAhead(tokens, cue.to, { from: cue.from, to }) < 0
      )
    // "thought for a while"
    case 'think':
      return next.is(FOR)
    // "gathered outside the court", "the worst that she had seen in years"
    case 'gather':
    case 'see':
      return (PREPOSITIONS.has(next) && !next.is(AS)) || SEEN_RED.has(next)
    case 'attack':
      return isStruck(tokens, cue.to, to)
    case 'offer':
      return !next.is(TO)
    // "claimed victory", "told a joke"
    case 'claim':
      return (
        WINNINGS.has(headIn(tokens, cue.to, to)) &&
        // "claimed victory in a vote the opposition says was rigged"
        ((WINNINGS.has(next) && PREPOSITIONS.has(at(tokens, cue.to + 1))) ||
          !startsClause(tokens, cue.to, to))
      )
    // "pleaded not guilty"
    case 'plead':
      return PLEAS.has(next) || PLEAS.has(at(tokens, cue.to + 1))
    case 'tell':
      return STORIES.has(headIn(tokens, cue.to, to)) || isTale(tokens, cue.to, to)
    // "walked back to the car", not "walked back her remarks"
    case 'walk':
      return next.tag !== 'DET' && !POSSESSIVES.has(next)
    // "pushed back the date"
    case 'push':
      // "pushed for a vote", but "pushed for months"
      if (at(tokens, cue.to - 1).is(FOR)) return TIME_NOUNS.includes(next.lower.replace(/s$/, ''))
      return next.tag === 'DET' || isNominal(next) || POSSESSIVES.has(next)
    // "reported it to the police", "reported from Oslo"
    case 'report':
      return next.is(FROM) || (OBJECT_PRONOUNS.has(next) && at(tokens, cue.to + 1).is(TO))
    // "insisted otherwise"
    case 'insist':
      return next.is(OTHERWISE)
    default:
      return isSpeech(group) && onlySaysWhen(tokens, cue.to, to)
  }
}

/** "held the government responsible" */
function blames(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < from + 12; i++) {
    const token = at(tokens, i)
    if (RESPONSIBLE.has(token)) return true
    if (token.quote < 0 && !token.word && (token.traits & APOSTROPHE) === 0) return false
  }
  return false
}

const RESPONSIBLE = new WordList('responsible accountable liable')

/** What evidence, a check or a court finds. */
const FINDINGS = new WordList(
  `evidence proof sign signs trace traces indication indications reason reasons problem problems error errors mistake mistakes fault flaw flaws
  violation violations breach breaches failure failures failing failings discrepancy discrepancies inconsistency irregularities wrongdoing misconduct fraud
  negligence basis grounds cause link links correlation connection relationship pattern patterns difference differences increase decrease rise decline drop
  support majority fault bias lack absence case cases risk risks merit none nothing little way`,
)

/** "found the keys": people, who come upon things, and no finding. */
function isMetWith(
  tokens: readonly Token[],
  { from: start, to: from, passive }: Cue,
  to: number,
): boolean {
  const first = at(tokens, from)
  // "found work with a builder"
  if (LIVELIHOODS.has(first) && PREPOSITIONS.has(at(tokens, from + 1))) return true
  if (passive || (first.tag !== 'DET' && !POSSESSIVES.has(first)) || NEGATED.has(first))
    return false
  // "the poll finds a shift", "it found a shift"
  const subject = at(tokens, start - 1)
  if (subject.is(IT) || (nounsOf(subject.lexeme) & (DATASET | DOCUMENT | OUTLET)) > 0) return false
  if (startsClause(tokens, from, to)) return false
  for (let i = from; i < Math.min(to, from + 12); i++)
    if (FINDINGS.has(at(tokens, i)) || at(tokens, i).quote >= 0) return false
  const end = nounPhraseEnd(tokens, from, to)
  const last = at(tokens, end - 1)
  // "found the book dull", "found the area welcoming"
  if (last.tag === 'ADJ' || (last.traits & ING) > 0) return false
  return !at(tokens, end).word || PREPOSITIONS.has(at(tokens, end))
}

/** What people come by. */
const LIVELIHOODS = new WordList(
  'work employment refuge shelter comfort solace love fame success favour favor room time inspiration happiness peace',
)
const NEGATED = new WordList('no neither')
const WINNINGS = new WordList(
  'percent victory victories prize title titles seat seats territory share residency residence asylum benefits crown',
)
const PLEAS = new WordList('guilty innocent')
const STORIES = new WordList('joke jokes lie lies')
const TALES = new WordList('story stories anecdote anecdotes tale tales')

/** "told a story about her youth": not what that was. */
function isTale(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++)
    if (TALES.has(at(tokens, i))) return at(tokens, i + 1).is(ABOUT) || !at(tokens, i + 1).word
  return false
}

/** "attacked the capital", "attacks Iran's bases": with force, where nothing says for what. */
function isStruck(tokens: readonly Token[], from: number, to: number): boolean {
  // "more than 100 vessels"
  const first = at(tokens, from + 1).is(THAN) ? from + 2 : from
  const end = nounPhraseEnd(tokens, first, to)
  for (let i = end; i < Math.min(to, end + 3); i++) if (BLAMES.has(at(tokens, i))) return false
  for (let i = from; i < end; i++) if (BLAMES.has(at(tokens, i))) return false
  const head = at(tokens, headOf(tokens, { from: first, to: end }))
  if (head.capital) return PLACES.has(head.lower)
  return end > from && head.tag === 'NOUN' && nounsOf(head.lexeme) === 0
}

const BLAMES = new WordList(
  'for as over record idea policy policies decision stance claim claims plan plans',
)

/** "Smith said as he left": the statement stands elsewhere. */
export function onlySaysWhen(tokens: readonly Token[], from: number, to: number): boolean {
  if (!WHILE.has(at(tokens, from)) || !SUBJECT_PRONOUNS.has(at(tokens, from + 1))) return false
  for (let i = from + 2; i < to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || token.is(COMMA) || token.is(THAT)) return false
  }
  return true
}
