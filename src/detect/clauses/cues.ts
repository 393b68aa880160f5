/** Verbs that attribute, with their whole verb group. */

import { DATASET, DOCUMENT, nounsOf } from '../en/nouns.js'
import { BY, COMMA, HER, HIS, ON, SINCE, SO, THAT, THEN, TO } from '../en/single-words.js'
import { NOUN_LIKE } from '../en/verbs.js'
import {
  AUXILIARIES,
  BE,
  NEGATIONS,
  POSSESSIVE_S,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
  WH,
} from '../en/words.js'
import type { Cue, Range, Token, Verb } from '../types.js'
import { at, isSpeech } from '../types.js'
import { LY, VERB } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { startsClause } from './clauses.js'
import { isNaming, isOtherVerb, isUnsaid, lacksSubject } from './no-cues.js'
import { isFiniteVerb } from './phrases.js'

/** Verbs that only say that speech begins, goes on or ends: part of the group of what follows "to". */
const ASPECTUAL = new WordList(
  'continue continues continued continuing begin begins began beginning start starts started starting used tend tends tended go goes went going try tries tried trying fail fails failed came comes quick have has had',
)

/** All cues of a frame outside quotation marks, in text order. */
export function findCues(tokens: readonly Token[], frame: Range): Cue[] {
  const cues: Cue[] = []
  for (let i = frame.from; i < frame.to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || (token.traits & VERB) === 0) continue
    const verb = readingAt(tokens, i, frame.to)
    if (!verb || !isVerb(tokens, i, frame, verb)) continue
    const cue = group(tokens, i, frame, verb)
    // "a book written by": a participle alone.
    if (verb.form === 'part' && cue.from === i) continue
    if (isNaming(tokens, cue, frame)) continue
    cue.quotes = canQuote(token.lexeme.verbs)
    cues.push(cue)
    i = cue.to - 1
  }
  return cues
}

const QUANTIFIERS = new WordList(
  'some many several few all both most other these those various such no any every each more different key early swing battleground',
)
/** Participles that say how somebody feels. */
const STATIVE = new WordList('worried convinced persuaded opposed determined')

/** Whether one of a word's readings may introduce a quotation. */
export function canQuote(readings: readonly Verb[]): boolean {
  for (const { group } of readings) if (isSpeech(group)) return true
  return false
}

function particleEnd(tokens: readonly Token[], i: number, verb: Verb): number {
  const particles = verb.particles?.[0]
  if (!particles) return i + 1
  let end = i + 1
  for (const word of particles) {
    if (at(tokens, end).lower !== word) return -1
    end++
  }
  return end
}

/** The likeliest reading of a word as a verb whose particles follow. */
function readingAt(tokens: readonly Token[], i: number, to: number): Verb | undefined {
  const next = at(tokens, i + 1)
  for (const verb of at(tokens, i).lexeme.verbs) {
    // "adding to her lead": more of a thing; "promised to": a plan, not speech to a hearer.
    if (next.is(TO) && (verb.group === 'tell' || verb.lemma === 'add')) continue
    // "called off", "showed up": other verbs.
    if (!verb.particles && isOtherVerb(verb, next)) continue
    const end = particleEnd(tokens, i, verb)
    if (end > 0 && end <= to) return verb
  }
  return undefined
}

/** Whether the word is a verb here: by its tag, or in spite of it by what stands around it. */
function isVerb(tokens: readonly Token[], i: number, frame: Range, verb: Verb): boolean {
  const token = at(tokens, i)
  const previous = at(tokens, i - 1)
  const next = at(tokens, i + 1)
  // "he's suggesting that", "is promising to"
  if (verb.form === 'ing' && isProgressive(tokens, i)) return true
  if (NOUN_LIKE.has(token) && (QUANTIFIERS.has(previous) || previous.tag === 'NUM')) return false
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
  // "deeper reporting has found"
  if (verb.form === 'ing' && previous.tag === 'ADJ' && (next.tag === 'AUX' || next.tag === 'ADP'))
    return false
  // "weekly confirmed cases"
  if (
    verb.form === 'past' &&
    previous.tag === 'ADJ' &&
    next.tag === 'NOUN' &&
    at(tokens, i - 2).tag !== 'DET'
  )
    return false
  const capital = token.capital
  if (capital && i > frame.from && previous.capital && next.capital) return token.tag === 'VERB'
  if (previous.tag === 'DET' || POSSESSIVES.has(previous) || POSSESSIVE_S.has(previous)) {
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
  // "…, warning that"
  if (verb.form === 'ing' && previous.is(COMMA)) return next.is(THAT) || next.quote >= 0
  if (verb.form === 'ing' || verb.form === 'part') return false
  // "…, government figures show."
  if (verb.group === 'show' && (nounsOf(previous.lexeme) & PAPERS) > 0 && CLOSES.has(next))
    return previous.tag === 'NOUN'
  // "…, Smith notes."
  if (
    verb.form === 's' &&
    verb.group === 'say' &&
    previous.tag === 'PROPN' &&
    closes(tokens, i, frame)
  )
    return true
  // "Kirby claims that", "supporters also claim that", "the senator notes the"
  const subject = previous.tag === 'ADV' ? at(tokens, i - 2) : previous
  const clause =
    (next.is(THAT) && !isFiniteVerb(tokens, i + 2)) ||
    next.tag === 'DET' ||
    next.tag === 'PRON' ||
    next.quote >= 0
  const plural = verb.form !== 'base' || PLURAL.test(subject.lower) || isPluralBy(tokens, i)
  if (clause && plural) return subject.tag === 'PROPN' || subject.tag === 'NOUN'
  // "The Times reports Smith will"
  return (
    verb.form === 's' &&
    verb.group === 'say' &&
    next.tag === 'PROPN' &&
    (subject.tag === 'PROPN' || subject.tag === 'NOUN') &&
    startsClause(tokens, i + 1, frame.to)
  )
}

const BOTH = new WordList('both all each')

const PLURAL = /s$|^(?:people|police|men|women|children|many|some|few)$/

/** "emails seen by the agency show": how many there are stands before the participle. */
function isPluralBy(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > i - 7; k--) {
    if (!at(tokens, k).is(BY)) continue
    return at(tokens, k - 1).tag === 'VERB' && PLURAL.test(at(tokens, k - 2).lower)
  }
  return false
}

/** What shows something: data and documents. */
const PAPERS: number = DATASET | DOCUMENT
const CLOSES = new WordList('. , on')
const PERSON = new WordList('he she who')

/** "he's said that": has, not is. */
function isHas(tokens: readonly Token[], k: number, verb: Verb, next: Token): boolean {
  return (
    POSSESSIVE_S.has(at(tokens, k)) &&
    PERSON.has(at(tokens, k - 1)) &&
    isSpeech(verb.group) &&
    !next.is(TO)
  )
}

const PAUSES = new WordList('. ,')

/** Whether a name and this word close a sentence behind a comma. */
function closes(tokens: readonly Token[], i: number, frame: Range): boolean {
  if (i + 1 < frame.to && !PAUSES.has(at(tokens, i + 1))) return false
  for (let k = i - 1; k > frame.from && k > i - 6; k--) {
    if (at(tokens, k).is(COMMA)) return true
    if (at(tokens, k).tag !== 'PROPN') return false
  }
  return false
}

/** A form in -ing behind "is" or "he's" with a complement. */
function isProgressive(tokens: readonly Token[], i: number): boolean {
  const next = at(tokens, i + 1)
  let k = i - 1
  while (VERB_ADVERBS.has(at(tokens, k)) && !BE.has(at(tokens, k))) k--
  const be = at(tokens, k)
  if (!BE.has(be)) return false
  if (POSSESSIVE_S.has(be) && !SUBJECT_PRONOUNS.has(at(tokens, k - 1))) return false
  return (
    next.quote >= 0 ||
    next.is(THAT) ||
    next.is(TO) ||
    next.tag === 'DET' ||
    next.tag === 'PRON' ||
    next.tag === 'PROPN' ||
    next.tag === 'NOUN' ||
    next.tag === 'NUM'
  )
}

const GO = new WordList('go goes went going')

function group(tokens: readonly Token[], i: number, frame: Range, verb: Verb): Cue {
  let from = i
  let passive = false
  let negated = false
  for (let k = i - 1; k >= frame.from; k--) {
    const token = at(tokens, k)
    // "Will wrote": a name.
    if (token.quote >= 0 || (token.tag === 'PROPN' && k > frame.from)) break
    if (token.is(TO)) {
      const before = at(tokens, k - 1)
      const goesOn = before.is(ON) && GO.has(at(tokens, k - 2))
      if (verb.form !== 'base' || !(ASPECTUAL.has(before) || AUXILIARIES.has(before) || goesOn)) {
        if (verb.form === 'base') from = k
        break
      }
      if (goesOn) {
        k -= 2
        from = k
        continue
      }
    } else if (NEGATIONS.has(token)) negated = true
    else if (BE.has(token)) {
      if (POSSESSIVE_S.has(token) && at(tokens, k - 1).tag === 'PROPN' && verb.form !== 'ing') break
      if (
        (verb.form === 'past' || verb.form === 'part') &&
        !isHas(tokens, k, verb, at(tokens, i + 1))
      )
        passive ||= !STATIVE.has(at(tokens, i))
    } else if (BOTH.has(token) && AUXILIARIES.has(at(tokens, k - 1))) {
      // "have both argued"
    } else if (
      !AUXILIARIES.has(token) &&
      !ASPECTUAL.has(token) &&
      !VERB_ADVERBS.has(token) &&
      !isAdverb(token)
    )
      break
    else if (
      ASPECTUAL.has(token) &&
      !AUXILIARIES.has(token) &&
      !at(tokens, k + 1).is(TO) &&
      !at(tokens, k + 1).is(ON) &&
      !(k + 1 === i && verb.form === 'ing')
    )
      break
    from = k
  }
  // Adverbs alone at the left end belong to the clause, not the group, unless they touch the verb.
  while (from < i && (at(tokens, from).is(THEN) || at(tokens, from).is(SO))) from++
  // "has hired nobody since announcing": a conjunction there.
  while (from < i && verb.form === 'ing' && at(tokens, from).is(SINCE)) from++
  // "not authorized to speak publicly said": the adverb is the infinitive's.
  while (from < i && isAdverb(at(tokens, from)) && at(tokens, from - 2).is(TO)) from++
  return {
    verb,
    index: i,
    from,
    to: particleEnd(tokens, i, verb),
    passive,
    quotes: false,
    negated,
    participle: verb.form === 'ing' && !hasAuxiliary(tokens, from, i),
  }
}

function hasAuxiliary(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (BE.has(at(tokens, k)) || ASPECTUAL.has(at(tokens, k))) return true
  return false
}

function isAdverb(token: Token): boolean {
  return token.tag === 'ADV' && (token.traits & LY) > 0
}
