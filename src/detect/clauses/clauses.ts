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
  ON,
  OPENING_BRACKET,
  SEMICOLON,
  THAT,
  THIS,
  TO,
  WHILE,
} from '../en/single-words.js'
import {
  COORDINATORS,
  DASHES,
  PERSONAL_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTIFIERS,
  SUBJECT_PRONOUNS,
  TIME,
  TIME_NOUNS,
} from '../en/words.js'
import { isOccasion } from '../speakers/occasions.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { APOSTROPHE, ING, LY, SPEAKS } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { behindHearer, isRelative, questionAhead } from './hearers.js'
import { isFiniteVerb, isTitleColon, isWord, nounPhraseEnd } from './phrases.js'
import { behindLink, behindPhrase, isLate, isPlace } from './placed-phrases.js'
import { goesOnBehindWho } from './relative-clauses.js'
import { thatAhead } from './that-clause.js'
import { isVerdict } from './verdicts.js'

/** Steps over hearer, time and place between a cue and what is attributed. */
export function contentStart(tokens: readonly Token[], cue: Cue, frame: Range): number {
  let k = behindLink(tokens, cue.to)
  // "pushed back against reports that": what is rejected.
  if (cue.verb.particles && at(tokens, k).is(AGAINST)) return k + 1
  if (cue.verb.group === 'say' || cue.verb.group === 'tell' || cue.verb.group === 'think') {
    // "agreed to pay for claims that", "insisted on guarantees that": the clause is another noun's.
    const on = at(tokens, k).is(ON) && at(tokens, k + 1).tag === 'NOUN' && !isOccasion(tokens, k)
    if (cue.verb.lemma === 'agree' ? at(tokens, k).is(TO) : cue.verb.lemma === 'insist' && on)
      return k
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
  const wants = WANTS.has(cue.verb.group) || cue.verb.lemma === 'agree'
  while (k < frame.to) {
    const token = at(tokens, k)
    if (token.quote >= 0) return k
    // "reported at least 20 sheep at a farm that"
    if (token.is(AT) && at(tokens, k + 1).is(LEAST)) break
    if (wants && token.is(TO)) break
    if (token.is(COLON)) k++
    // "noticed centuries ago that"
    else if (token.tag === 'NOUN' && at(tokens, k + 1).is(AGO)) k += 2
    else if (token.is(COMMA) && at(tokens, k + 1).quote >= 0) k++
    // "announced late on Wednesday"
    else if (TIME.has(token) || isLate(tokens, k)) k++
    else if (
      (token.is(LAST) || token.is(THIS) || token.is(EARLIER) || token.is(NEXT)) &&
      TIME_NOUNS.has(at(tokens, k + 1))
    )
      k += 2
    // "threatened in August to"
    else if (WANTS.has(cue.verb.group) && PREPOSITIONS.has(token) && isTimeTo(tokens, k + 1)) k += 2
    // "vowed in his nightly address to", "agreed during a call to"
    else if (wants && PREPOSITIONS.has(token) && isOccasion(tokens, k)) {
      const to = infinitiveBehind(tokens, k, frame)
      if (to < 0) break
      k = to
    } else if (PREPOSITIONS.has(token) && skippable(tokens, k, cue, frame))
      k = behindPhrase(tokens, k, frame)
    else if (token.tag !== 'ADV' || isWordBefore(tokens, k + 1)) break
    else if ((token.traits & LY) > 0 || LOUD.has(token)) k++
    else break
  }
  return k
}

/** "wondered aloud" */
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
        // "…, Smith said, while in the north it rained"
        ((token.is(AND) || token.is(WHILE)) && (at(tokens, i - 2).traits & SPEAKS) > 0) ||
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

/** "half of them children", "some victories": whether a pronoun is no subject by itself. */
function heads(tokens: readonly Token[], i: number): boolean {
  const next = at(tokens, i + 1)
  if (next.tag !== 'NOUN' || next.quote >= 0 || next.lexeme.verbs.length > 0) return next.is(OF)
  return QUANTIFIERS.has(at(tokens, i))
}

/** Whether a subject with its finite verb starts here. */
export function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (SUBJECT_PRONOUNS.has(at(tokens, from)) && !heads(tokens, from)) return true
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

/** "its head, a banker, knew": whether a comma is the second of two. */
function closesApposition(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!at(tokens, comma).is(COMMA)) return false
  for (let i = from + 1; i < comma; i++) if (at(tokens, i).is(COMMA)) return true
  return false
}
