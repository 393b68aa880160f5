/** Where a clause starts and ends. */

import {
  AGAINST,
  AGO,
  AND,
  AS,
  AT,
  BUT,
  CLOSING_BRACKET,
  COLON,
  COMMA,
  EARLIER,
  LAST,
  LEAST,
  NEXT,
  NO,
  OF,
  OPENING_BRACKET,
  SEMICOLON,
  THAT,
  THIS,
  TO,
  WHILE,
  WHO,
} from '../en/single-words.js'
import {
  COORDINATORS,
  DASHES,
  PERSONAL_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME,
  TIME_NOUNS,
  WH,
} from '../en/words.js'
import { isOccasion } from '../speakers/occasions.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { APOSTROPHE, ING, LY, SPEAKS } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { behindHearer, isRelative, questionAhead } from './hearers.js'
import { isFiniteVerb, isTitleColon, isWord, nounPhraseEnd } from './phrases.js'
import { behindPhrase, isPlace } from './placed-phrases.js'
import { thatAhead } from './that-clause.js'
import { isVerdict } from './verdicts.js'

/** Steps over hearer, time and place between a cue and what is attributed. */
export function contentStart(tokens: readonly Token[], cue: Cue, frame: Range): number {
  let k = cue.to
  // "pushed back against reports that": what is rejected.
  if (cue.verb.particles && at(tokens, k).is(AGAINST)) return k + 1
  if (cue.verb.group === 'say' || cue.verb.group === 'tell' || cue.verb.group === 'think') {
    // "agreed to pay for claims that": the clause is another noun's.
    if (cue.verb.lemma === 'agree' && at(tokens, k).is(TO)) return k
    // "sees no evidence that": what is not there.
    if (cue.verb.group === 'think' && at(tokens, k).is(NO)) return k
    const that = governs(tokens, cue) ? -1 : thatAhead(tokens, k, frame)
    // "see the move as a sign that"
    if (that >= 0 && !(cue.verb.group === 'think' && holdsAs(tokens, k, that))) return that
  }
  if (cue.verb.group === 'tell') k = behindHearer(tokens, k, frame, isRelative(tokens, cue.from))
  // "asked the mayor about it", "asked Holm whether"
  else if (cue.verb.group === 'ask') {
    const question = questionAhead(tokens, k, frame)
    if (question >= 0) return question
  }
  while (k < frame.to) {
    const token = at(tokens, k)
    if (token.quote >= 0) return k
    // "reported at least 20 victims at a center that"
    if (token.is(AT) && at(tokens, k + 1).is(LEAST)) break
    if (token.is(COLON)) k++
    // "noticed centuries ago that"
    else if (token.tag === 'NOUN' && at(tokens, k + 1).is(AGO)) k += 2
    else if (token.is(COMMA) && at(tokens, k + 1).quote >= 0) k++
    else if (TIME.has(token)) k++
    else if (
      (token.is(LAST) || token.is(THIS) || token.is(EARLIER) || token.is(NEXT)) &&
      TIME_NOUNS.has(at(tokens, k + 1))
    )
      k += 2
    // "threatened in August to"
    else if (WANTS.has(cue.verb.group) && PREPOSITIONS.has(token) && isTimeTo(tokens, k + 1)) k += 2
    // "vowed in his nightly address to"
    else if (WANTS.has(cue.verb.group) && PREPOSITIONS.has(token) && isOccasion(tokens, k)) {
      const to = infinitiveBehind(tokens, k, frame)
      if (to < 0) break
      k = to
    } else if (PREPOSITIONS.has(token) && skippable(tokens, k, cue, frame))
      k = behindPhrase(tokens, k, frame)
    else if (token.tag === 'ADV' && isManner(token) && !isWordBefore(tokens, k + 1)) k++
    else break
  }
  return k
}

/** "wondered aloud", "said quietly" */
function isManner(token: Token): boolean {
  return (token.traits & LY) > 0 || LOUD.has(token)
}

const LOUD = new WordList('aloud loud')

/** Groups of verbs that take an infinitive. */
const WANTS: ReadonlySet<string> = new Set(['intend', 'urge'])

/** "in his nightly address to bring": index of "to" behind a phrase with nothing else in between, or -1. */
function infinitiveBehind(tokens: readonly Token[], from: number, { to }: Range): number {
  for (let i = from + 2; i < Math.min(to, from + 10); i++) {
    const token = at(tokens, i)
    const next = at(tokens, i + 1).tag
    if (token.is(TO) && (next === 'VERB' || next === 'AUX')) return i
    if (!isWord(token) || token.quote >= 0 || token.tag === 'VERB' || token.tag === 'AUX') return -1
  }
  return -1
}

function isTimeTo(tokens: readonly Token[], i: number): boolean {
  return (TIME.has(at(tokens, i)) || TIME_NOUNS.has(at(tokens, i))) && at(tokens, i + 1).is(TO)
}

function holdsAs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (at(tokens, i).is(AS)) return true
  return false
}

/** "emphasized the threat that it poses": an object, which only verbs of telling take for their hearer. */
function governs(tokens: readonly Token[], cue: Cue): boolean {
  if (cue.verb.group !== 'say') return false
  const first = at(tokens, cue.to)
  // "reported it had", "said he’s sure that": a clause of its own.
  if (PERSONAL_PRONOUNS.has(first))
    if (isFiniteVerb(tokens, cue.to + 1) || at(tokens, cue.to + 1).tag === 'PART') return true
  // "said cutting that output was": a clause's subject.
  if (first.tag === 'VERB' && (first.traits & ING) > 0 && at(tokens, cue.to + 1).is(THAT))
    return true
  const least = first.is(AT) && at(tokens, cue.to + 1).is(LEAST)
  if (first.tag !== 'DET' && first.tag !== 'NOUN' && !POSSESSIVES.has(first) && !least) return false
  if (TIME.has(first) || first.quote >= 0) return false
  return (
    !first.is(THAT) && !at(tokens, cue.index).lexeme.verbs.some(({ group }) => group === 'tell')
  )
}

function isWordBefore(tokens: readonly Token[], k: number): boolean {
  return at(tokens, k).tag === 'NUM' || at(tokens, k).tag === 'ADJ'
}

/** A prepositional phrase that says when, where or to whom, before a clause or a quotation. */
function skippable(tokens: readonly Token[], k: number, cue: Cue, frame: Range): boolean {
  if (cue.verb.group !== 'say' && cue.verb.group !== 'tell' && cue.verb.group !== 'ask')
    return false
  if (isOccasion(tokens, k)) return true
  const end = behindPhrase(tokens, k, frame)
  const next = at(tokens, end)
  // "told reporters in Houston the probe had left"
  if (isPlace(tokens, k, end) && (startsClause(tokens, end, frame.to) || next.tag === 'DET'))
    return true
  return (
    (next.is(THAT) && !at(tokens, end - 1).is(AND)) ||
    // "admitted to a “failure”": the phrase goes on.
    (next.quote >= 0 && !(at(tokens, k).is(TO) && at(tokens, end - 1).tag === 'DET')) ||
    next.is(COLON) ||
    (next.is(COMMA) && at(tokens, end + 1).quote >= 0)
  )
}

/** Marks that a clause may end with. */
const ENDS = new WordList(') ] % $')

/** Leaves out the stop and what only joins. */
export function trimEnd(tokens: readonly Token[], from: number, end: number): number {
  let k = end
  while (k > from) {
    const token = at(tokens, k - 1)
    if (token.quote >= 0 || isWord(token)) break
    if (ENDS.has(token) || (token.traits & APOSTROPHE) > 0) break
    k--
  }
  return k
}

const BULLETS = new WordList('* • ▪ ■ ‣ ▲')

/** Start of the clause that ends before `end`: the frame's start, or behind a boundary. */
export function clauseStart(tokens: readonly Token[], end: number, frame: Range): number {
  let k = frame.from
  let brackets = 0
  for (let i = end - 1; i > frame.from; i--) {
    const token = at(tokens, i)
    if (token.quote >= 0) continue
    if (token.is(CLOSING_BRACKET)) brackets++
    if (
      (token.is(OPENING_BRACKET) && --brackets < 0) ||
      token.is(SEMICOLON) ||
      (token.is(COLON) && !isTitleColon(tokens, i)) ||
      (DASHES.has(token) && (COORDINATORS.has(at(tokens, i + 1)) || isVerdict(tokens, i + 1)))
    ) {
      k = i + 1
      break
    }
    // "…, and that she sold it, Holm believes"
    if (token.is(THAT) && at(tokens, i - 1).is(AND) && at(tokens, i - 2).is(COMMA))
      if (startsClause(tokens, i + 1, end)) {
        k = i
        break
      }
    if (
      at(tokens, i - 1).is(COMMA) &&
      (token.is(BUT) ||
        (isAdding(token) && (at(tokens, i - 2).traits & SPEAKS) > 0) ||
        ((token.is(AND) || (token.is(WHILE) && says(tokens, frame.from, i))) &&
          startsClause(tokens, i + 1, end))) &&
      reports(tokens, frame.from, i)
    ) {
      k = i + 1
      break
    }
  }
  while (
    k < end &&
    (COORDINATORS.has(at(tokens, k)) ||
      BULLETS.has(at(tokens, k)) ||
      DASHES.has(at(tokens, k)) ||
      at(tokens, k).is(COMMA))
  )
    k++
  return k
}

/** "…, Smith said, while in the north it rained": a word behind which another clause stands. */
function isAdding(token: Token): boolean {
  return token.is(AND) || token.is(WHILE)
}

const SAYS = new WordList('said says told tells')

/** Whether somebody says something in a stretch. */
function says(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (at(tokens, i).quote < 0 && SAYS.has(at(tokens, i))) return true
  return false
}

/** Whether a verb of speech or a quotation stands in a stretch: what is behind it is another's clause. */
function reports(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || (token.tag === 'VERB' && (token.traits & SPEAKS) > 0)) return true
  }
  return false
}

/** Whether a subject with its finite verb starts here. */
export function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  // "half of them children" has no verb.
  if (SUBJECT_PRONOUNS.has(at(tokens, from)) && !at(tokens, from + 1).is(OF)) return true
  // "only 23 percent of them voted"
  if (at(tokens, from).tag === 'ADV' && at(tokens, from + 1).tag === 'NUM')
    return startsClause(tokens, from + 1, to)
  if (goesOnBehindWho(tokens, from, to)) return true
  const end = nounPhraseEnd(tokens, from, to)
  // "an attack and released": no subject ends with "and".
  if (end <= from || end >= to || at(tokens, end - 1).is(AND)) return false
  const verb = at(tokens, end).tag === 'ADV' || closesApposition(tokens, from, end) ? end + 1 : end
  return verb < to && isFiniteVerb(tokens, verb)
}

/** "those who named a candidate said": whether a second finite verb stands behind a subject's "who" without a pause. */
function goesOnBehindWho(tokens: readonly Token[], from: number, to: number): boolean {
  let who = from + 1
  while (who < from + SUBJECT_REACH && isPhrasal(tokens, who)) who++
  if (!at(tokens, who).is(WHO)) return false
  let verbs = 0
  for (let i = who + 1; i < Math.min(to, who + RELATIVE_REACH); i++) {
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
const RELATIVE_REACH = 15

/** "its head, a banker, knew": whether a comma is the second of two. */
function closesApposition(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!at(tokens, comma).is(COMMA)) return false
  for (let i = from + 1; i < comma; i++) if (at(tokens, i).is(COMMA)) return true
  return false
}
