/** Words that are verbs which attribute, by their tags and by what stands around them. */

import { DATASET, DOCUMENT, GROUP, nounsOf, OUTLET, PERSON } from '../en/nouns.js'
import {
  AND,
  ANOTHER,
  BUT,
  BY,
  CLOSING_BRACKET,
  COMMA,
  HAS,
  HER,
  HIS,
  NOT,
  ONLINE,
  THAT,
  TO,
  UNITED,
  WITH,
} from '../en/single-words.js'
import { NOUN_LIKE } from '../en/verbs.js'
import { BE, DASHES, HAVE, POSSESSIVE_S, POSSESSIVES, SUBJECT_PRONOUNS, WH } from '../en/words.js'
import type { Cue, Range, Token, Verb } from '../types.js'
import { at } from '../types.js'
import { APOSTROPHE, ING, LY, VERB } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { startsClause } from './clauses.js'
import { closes, isSeenBy } from './closing-verbs.js'
import { isNaming } from './naming.js'
import { isBareParticiple, isGoverned, lacksComplement, lacksSubject, putsAt } from './no-cues.js'
import { isNounHere, isObject, plans } from './noun-or-verb.js'
import { isFiniteVerb, isNominal } from './phrases.js'
import { isOneThing, isPluralBy, PLURAL } from './plurals.js'
import { isFloating } from './quantifiers.js'
import { canQuote, readingAt } from './readings.js'
import { isUnsaid } from './unsaid.js'
import { isProgressive, verbGroup } from './verb-group.js'

/** All cues of a frame outside quotation marks, in text order. */
export function findCues(tokens: readonly Token[], frame: Range): Cue[] {
  const cues: Cue[] = []
  for (let i = frame.from; i < frame.to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || (token.traits & VERB) === 0) continue
    const verb = readingAt(tokens, i, frame.to)
    if (!verb || !isVerb(tokens, i, frame, verb) || lacksComplement(tokens, i, verb)) continue
    const cue = verbGroup(tokens, i, frame, verb)
    if (isBareParticiple(tokens, verb, cue.from, i)) continue
    if (isNaming(tokens, cue, frame)) continue
    cue.quotes = canQuote(token.lexeme.verbs)
    cues.push(cue)
    i = cue.to - 1
  }
  return cues
}

const QUANTIFIERS = new WordList(
  'some many several few all both most other this these those various such no any every each more different key early swing battleground voting dozen northern southern eastern western midwestern',
)
/** Whether the word is a verb here: by its tag, or in spite of it by what stands around it. */
function isVerb(tokens: readonly Token[], i: number, frame: Range, verb: Verb): boolean {
  const token = at(tokens, i)
  const previous = at(tokens, i - 1)
  const next = at(tokens, i + 1)
  // "are welcome to join"
  if (
    verb.form === 'base' &&
    BE.has(previous) &&
    token.lexeme.verbs.every(({ form }) => form === 'base')
  )
    return false
  // "did not rule out"
  if (verb.form === 'base' && verb.particles && previous.is(NOT) && at(tokens, i - 2).tag === 'AUX')
    return true
  // "by a percentage point to 2 percent"
  if (verb.lemma === 'point' && POINTS.has(previous)) return false
  // "he's suggesting that", "is promising to"
  if (verb.form === 'ing' && isProgressive(tokens, i)) return true
  // "with some saying that", "with one saying", "with officials warning that"
  if (verb.form === 'ing' && (token.tag === 'VERB' || next.is(THAT)))
    if (at(tokens, i - 2).is(WITH) || (previous.tag === 'ADV' && at(tokens, i - 3).is(WITH)))
      return true
  // "a sign reading “Stop”"
  if (verb.lemma === 'read' && verb.form === 'ing' && isNominal(previous))
    if ((next.is(COMMA) ? at(tokens, i + 2) : next).quote >= 0) return true
  // "The mayor cast doubt on"
  if (PHRASAL.has(token) && verb.particles && token.tag === 'NOUN' && isNominal(previous))
    return true
  // "The mayor worries about", "Holm rules out"
  if (verb.particles && verb.form === 's' && token.tag === 'NOUN' && mayHold(tokens, i - 1))
    return true
  // "did post that", "does plan to"
  if (verb.form === 'base' && EMPHATIC.has(previous) && next.word) return true
  if (NOUN_LIKE.has(token) && (QUANTIFIERS.has(previous) || previous.tag === 'NUM')) return false
  if (isNounHere(tokens, i, verb)) return false
  // "another challenge"
  if (verb.form === 'base' && previous.is(ANOTHER)) return false
  // "an issue comment": one thing, which would have "-s".
  if (NOUN_LIKE.has(token) && verb.form === 'base' && isOneThing(tokens, i - 1)) return false
  // "bore blame"
  if (
    NOUN_LIKE.has(token) &&
    verb.form === 'base' &&
    previous.tag === 'VERB' &&
    !LETS.has(previous)
  )
    return false
  // "raising hopes of"
  if (NOUN_LIKE.has(token) && verb.form === 's' && previous.tag === 'VERB')
    if ((previous.traits & ING) > 0 || isObject(previous, at(tokens, i - 2), next)) return false
  // "voters' worries"
  if (verb.form !== 'past' && (previous.traits & APOSTROPHE) > 0 && previous.text.length === 1)
    return false
  // "Smith's repeated calls"
  if (
    POSSESSIVE_S.has(previous) &&
    (at(tokens, i - 2).tag === 'PROPN' || at(tokens, i - 2).tag === 'NOUN') &&
    verb.form !== 'ing'
  )
    return false
  // "rates would stay": a noun that governs a verb; "he claims was".
  if (
    (verb.form === 's' || verb.form === 'base') &&
    next.tag === 'AUX' &&
    !(SUBJECT_PRONOUNS.has(previous) && !WH.has(previous)) &&
    NOUN_LIKE.has(token) &&
    !lacksSubject(tokens, i)
  )
    return false
  if (verb.form === 'ing' && isUnsaid(tokens, i)) return false
  // "…, Holm said, voicing concern"
  if (verb.form === 'ing' && previous.is(COMMA) && previous.quote < 0)
    if (takesObject(next) || verb.particles) return true
  // "deeper reporting has found"
  if (verb.form === 'ing' && previous.tag === 'ADJ' && (next.tag === 'AUX' || next.tag === 'ADP'))
    return false
  // "The mayor informed staff that", "a note reassuring voters that": a noun has no adjective behind it.
  if (verb.group === 'tell' && token.tag === 'ADJ' && isNominal(previous) && next.tag === 'NOUN')
    return true
  // "weekly confirmed cases", but "Oslo's military claimed credit"
  if (
    verb.form === 'past' &&
    previous.tag === 'ADJ' &&
    next.tag === 'NOUN' &&
    at(tokens, i - 2).tag !== 'DET' &&
    !(POSSESSIVE_S.has(at(tokens, i - 2)) && (nounsOf(previous.lexeme) & (GROUP | PERSON)) > 0)
  )
    return false
  const capital = token.capital
  // "the United States that"
  if (capital && previous.is(UNITED)) return false
  if (capital && i > frame.from && previous.capital && next.capital) return token.tag === 'VERB'
  if (
    (previous.tag === 'DET' && !isFloating(tokens, i - 1)) ||
    POSSESSIVES.has(previous) ||
    POSSESSIVE_S.has(previous)
  ) {
    if (verb.form !== 'past' || previous.tag === 'DET' || POSSESSIVES.has(previous)) {
      if (!SUBJECT_PRONOUNS.has(previous) || previous.is(HER) || previous.is(HIS)) return false
    }
  }
  if (token.tag === 'VERB' || token.tag === 'AUX')
    return !(capital && i > frame.from && previous.tag === 'PROPN' && next.tag === 'PROPN')
  if (verb.form === 'past' && !NOUN_LIKE.has(token))
    return token.tag !== 'ADJ' || next.tag !== 'NOUN'
  if (!NOUN_LIKE.has(token)) return token.tag !== 'PROPN' && verb.form !== 'ing'
  if (SUBJECT_PRONOUNS.has(previous)) return true
  // "…, warning that", "…, warning against haste"
  // "…, conceding that it was late but warning that"
  if (verb.form === 'ing' && next.is(THAT) && (previous.is(AND) || previous.is(BUT))) return true
  if (verb.form === 'ing' && (previous.is(COMMA) || endsWithComma(tokens, i - 1)))
    return next.is(THAT) || next.quote >= 0 || (verb.particles !== undefined && next.tag === 'ADP')
  // "by warning that", "by warning darkly that"
  if (verb.form === 'ing' && previous.is(BY))
    if (next.is(THAT) || ((next.traits & LY) > 0 && at(tokens, i + 2).is(THAT))) return true
  // "had forecast a rise", "have cast doubt on"
  if (HAVE.has(previous) && verb.form !== 's' && (next.tag === 'DET' || verb.particles)) return true
  // "The bank itself forecast that"
  if (REFLEXIVES.has(previous) && verb.form !== 'ing') return true
  if (verb.form === 'ing' || verb.form === 'part') return false
  // "a video posted online shows"
  if (verb.group === 'show' && verb.form === 's' && previous.is(ONLINE))
    return at(tokens, i - 2).tag === 'VERB'
  // "…, government figures show."
  if (verb.group === 'show' && (nounsOf(previous.lexeme) & PAPERS) > 0 && CLOSES.has(next))
    return previous.tag === 'NOUN'
  // "…, emails seen by the Herald show."
  if (verb.group === 'show' && previous.tag === 'PROPN' && CLOSES.has(next))
    return isSeenBy(tokens, i, frame.from)
  const subject = previous.tag === 'ADV' ? at(tokens, i - 2) : previous
  // "…, Japanese researchers report.", "and, officials here fear, may"
  if (
    verb.form === 'base' &&
    (verb.group === 'say' || verb.group === 'think') &&
    CLOSES.has(next) &&
    PLURAL.test(subject.lower)
  )
    return (nounsOf(subject.lexeme) & PERSON) > 0
  // "…, Smith notes.", "…, the company claims, is"
  if (
    verb.form === 's' &&
    verb.group === 'say' &&
    (previous.tag === 'PROPN' || (nounsOf(previous.lexeme) & SPEAKERS) > 0) &&
    closes(tokens, i, frame)
  )
    return true
  if (verb.group === 'intend' && next.is(TO) && plans(tokens, i, verb)) return true
  // "Kirby claims that", "supporters also claim that", "the senator notes the"
  const clause =
    (next.is(THAT) && !isFiniteVerb(tokens, i + 2)) ||
    OPEN_QUESTIONS.has(next) ||
    next.tag === 'DET' ||
    next.tag === 'PRON' ||
    next.quote >= 0 ||
    // "estimates fewer than 500"
    (verb.lemma === 'estimate' &&
      (COUNTS.has(next) || next.tag === 'NUM' || putsAt(tokens, i + 1, frame.to)))
  const plural =
    verb.form !== 'base' ||
    token.lexeme.verbs.some(({ form }) => form === 'past') ||
    PLURAL.test(subject.lower) ||
    isPluralBy(tokens, i)
  // "The report, written in May, estimates that", "calls it solid and notes that", "has denied it and claims he is"
  const bare = previous.is(AND) && next.tag === 'DET' && startsClause(tokens, i + 1, frame.to)
  if (verb.form === 's' && (bare || (next.is(THAT) && !isFiniteVerb(tokens, i + 2))))
    if (
      previous.is(COMMA) ||
      previous.is(CLOSING_BRACKET) ||
      DASHES.has(previous) ||
      (previous.is(AND) && followsPresent(tokens, i, frame.from))
    )
      return true
  // "rejecting defense claims that"
  if (clause && plural)
    return subject.tag === 'PROPN' || (subject.tag === 'NOUN' && !isGoverned(tokens, i))
  // "which analysts estimate cost the firm"
  // "what prosecutors call one of the largest frauds"
  if (verb.group === 'call' && plural && lacksSubject(tokens, i)) return true
  if (isFiniteVerb(tokens, i + 1) && plural && lacksSubject(tokens, i))
    return verb.lemma !== 'state'
  // "The Times reports Smith will"
  return (
    verb.form === 's' &&
    verb.group === 'say' &&
    next.tag === 'PROPN' &&
    (subject.tag === 'PROPN' || subject.tag === 'NOUN') &&
    startsClause(tokens, i + 1, frame.to)
  )
}

/** Of verbs with particles, those that are taken for nouns. */
const PHRASAL = new WordList('cast casts')
const EMPHATIC = new WordList('do does did')
/** A name, or one person behind an article. */
function mayHold(tokens: readonly Token[], i: number): boolean {
  const { tag, lexeme } = at(tokens, i)
  if (tag === 'PROPN') return true
  return tag === 'NOUN' && (nounsOf(lexeme) & PERSON) > 0 && at(tokens, i - 1).tag === 'DET'
}

const COUNTS = new WordList('fewer more about around nearly roughly some up at over')

/** Whether a quotation ends at a mark, with a comma before it. */
function endsWithComma(tokens: readonly Token[], i: number): boolean {
  return at(tokens, i).quote >= 0 && at(tokens, i - 1).is(COMMA)
}

/** Whether a verb that may attribute stands before in the present, of one. */
function followsPresent(tokens: readonly Token[], i: number, from: number): boolean {
  for (let k = i - 2; k > Math.max(from, i - BACK); k--) {
    const { quote, tag, lexeme } = at(tokens, k)
    if (quote >= 0) continue
    if (tag === 'VERB' && lexeme.verbs.some(({ form }) => form === 's')) return true
    if (tag === 'AUX' && at(tokens, k).is(HAS)) return true
  }
  return false
}

/** Tokens back that such a verb is looked for. */
const BACK = 25
const REFLEXIVES = new WordList('itself himself herself themselves')
const OPEN_QUESTIONS = new WordList('whether')
const LETS = new WordList('let lets help helps helped make makes made dare dares')
const POINTS = new WordList('percentage basis decimal turning focal starting boiling')
/** What shows something: data and documents. */
const PAPERS: number = DATASET | DOCUMENT
/** What says something: people, bodies and papers. */
const SPEAKERS: number = PERSON | GROUP | OUTLET
const CLOSES = new WordList('. , on')
/** Whether a noun phrase may start with a word. */
function takesObject({ tag, quote }: Token): boolean {
  return quote < 0 && (tag === 'NOUN' || tag === 'DET' || tag === 'PRON' || tag === 'PROPN')
}
