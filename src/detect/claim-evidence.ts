/**
 * What one sentence of a statement says for each kind of claim.
 *
 * The main clause counts whole, what stands in a subordinate clause less: in "the man who may run is
 * unfit" the main point is an opinion, no speculation.
 */
import type { ClaimType } from '../model/types.js'
import {
  CAUSE_PAIRS,
  COMMANDS,
  FRONTED,
  INTENSIFIERS,
  type Mark,
  MEASURES,
  marksOf,
  PREDICATE,
  REFERENCE_PAIRS,
} from './en/claim-words.js'
import { BE, MODALS, NEGATIONS } from './en/words.js'
import { type Evidence, TYPE } from './evidence.js'
import type { Lexeme } from './lexemes.js'
import type { Range, Token } from './types.js'
import { at } from './types.js'
import { WordList } from './word-lists.js'

/** Share of its weight that a word keeps in a subordinate clause. */
const SUBORDINATED = 0.4
const PAST = 1.1
/** What opens a sentence weighs more than what comes behind these words. */
const OPENING = 10
const LATER = 0.6
const ADVERB = /ly$/
const INFLECTED = /(?:s|ed|ing)$/
/** What is said of these is no description of the world. */
const PERSONS = new WordList('i we you he she there')
const FIRST_PERSON = new WordList('i we')

/** For what a word on a list speaks. */
const SPEAKS_FOR: Partial<Record<Mark, ClaimType>> = {
  strong: 'opinion',
  weak: 'opinion',
  desire: 'opinion',
  normative: 'opinion',
  duty: 'opinion',
  absolute: 'opinion',
  collective: 'opinion',
  be: 'opinion',
  future: 'prediction',
  would: 'prediction',
  going: 'prediction',
  intent: 'prediction',
  coming: 'prediction',
  possible: 'speculation',
  mind: 'assessment',
  assessing: 'assessment',
  general: 'assessment',
  cause: 'causal',
  pair: 'causal',
  number: 'quantity',
  measure: 'quantity',
  past: 'event',
  was: 'event',
  date: 'event',
  there: 'event',
  reference: 'reference',
}

/** What a word does to the sentence around it: bits, as every word of a statement is asked. */
const STOP = 1
const SELF = 2
const PAUSE = 4
const SUBORDINATOR = 8
const COPULA = 16
const TURNS: Partial<Record<Mark, number>> = {
  stop: STOP,
  self: SELF,
  pause: PAUSE,
  subordinator: SUBORDINATOR,
  copula: COPULA,
}

/** Notes what a word tells, the first time that it is met. */
function look(lexeme: Lexeme): readonly Mark[] {
  const marks = marksOf(lexeme.lower)
  lexeme.marks = marks
  for (const mark of marks) lexeme.turns |= TURNS[mark] ?? 0
  return marks
}

/**
 * Weighs the sentence that starts at a token.
 *
 * @param evidence gets what the sentence says
 * @returns where the sentence ends
 */
export function weigh(tokens: readonly Token[], { from, to }: Range, evidence: Evidence): number {
  let first = from
  while (first < to && !at(tokens, first).lexeme.word) first++
  const opening = at(tokens, first)
  if (opening.quote >= 0 && COMMANDS.has(opening)) evidence.add(TYPE.opinion, 2)
  let subordinate = false
  let classifies = false
  let personal = false
  let end = first
  const word: Word = { tokens, index: first, next: '', opens: true, quoted: false }
  for (; end < to; end++) {
    const token = at(tokens, end)
    const { lexeme } = token
    const marks = lexeme.marks ?? look(lexeme)
    if (marks.length === 0) continue
    const { turns } = lexeme
    if ((turns & STOP) > 0) break
    if ((turns & SELF) > 0) personal = true
    if ((turns & PAUSE) > 0) subordinate = false
    // "What matters is": that clause is the main one's subject.
    if ((turns & SUBORDINATOR) > 0 && (end > first || !FRONTED.has(token))) subordinate = true
    if (!subordinate && (turns & COPULA) > 0) classifies ||= isClassifying(tokens, end)
    word.index = end
    word.next = at(tokens, end + 1).lower
    word.opens = end === first
    word.quoted = token.quote >= 0
    for (const mark of marks) {
      const type = SPEAKS_FOR[mark]
      if (type)
        evidence.add(
          TYPE[type],
          weightOf(mark, word) *
            (subordinate ? SUBORDINATED : 1) *
            (end - first < OPENING ? 1 : LATER),
        )
    }
  }
  // "The movement is still a coalition": a description that neither praises nor blames.
  if (classifies && !personal && evidence.of(TYPE.opinion) < 1.5) evidence.add(TYPE.assessment, 1.3)
  const last = at(tokens, end).text
  if (last === '?') evidence.add(TYPE.opinion, 1.5)
  if (last === '!') evidence.add(TYPE.opinion, 2)
  return end + 1
}

/** A word on a list, and where it stands. */
interface Word {
  tokens: readonly Token[]
  index: number
  next: string
  /** It opens the sentence. */
  opens: boolean
  quoted: boolean
}

/** How much a word says by standing on a list. */
function weightOf(mark: Mark, { tokens, index, next, opens, quoted }: Word): number {
  switch (mark) {
    case 'strong':
      return 2.5
    case 'weak':
      return isStressed(tokens, index) ? 2 : 0.5
    case 'desire':
      if (opens || FIRST_PERSON.has(before(tokens, index))) return 2.5
      return INFLECTED.test(at(tokens, index).lower) ? 1.5 : 0.6
    case 'normative':
      // "Should she win": a condition.
      return next === 'have' || opens ? 0.8 : 2.5
    case 'duty':
      return next === 'to' ? 2 : 0
    case 'absolute':
    case 'collective':
      return 0.4
    case 'be':
      return isSubjunctive(tokens, index) ? 2.5 : 0
    case 'future':
      return 2.2
    case 'would':
      if (next === 'have' || at(tokens, index + 2).lower === 'have') return 0
      // The future of reported speech; a condition in direct speech.
      return quoted ? 1.2 : 2.5
    case 'going':
      return next === 'to' ? 2.2 : 0
    case 'intent':
      return next === 'to' || next === 'that' ? 2 : 0
    case 'possible':
      if (NEGATIONS.has(at(tokens, index + 1))) return 0
      return quoted && at(tokens, index).lower === 'could' ? 1.3 : 2.5
    case 'mind':
      return FIRST_PERSON.has(before(tokens, index)) ? 1.2 : 0.5
    case 'assessing':
      return 2
    case 'cause':
      return 2.5
    case 'pair':
      return CAUSE_PAIRS.has(`${at(tokens, index).lower} ${next}`) ? 2.5 : 0
    case 'number':
      return isMeasured(tokens, index) ? 2 : 0.5
    case 'past':
      return pastWeight(tokens, index)
    case 'there':
      return BE.has(at(tokens, index + 1)) ? 1.5 : 0
    case 'reference':
      return REFERENCE_PAIRS.has(`${at(tokens, index).lower} ${next}`) ? 3 : 0
    case 'measure':
      return 0.6
    case 'was':
      return FIRST_PERSON.has(before(tokens, index)) ? 1.2 : 0.7
    case 'date':
      return 0.5
    default:
      return 0.8
  }
}

/** The word before, adverbs and negations left out. */
function before(tokens: readonly Token[], i: number): Token {
  let k = i - 1
  while (k > i - 4 && (ADVERB.test(at(tokens, k).lower) || NEGATIONS.has(at(tokens, k)))) k--
  return at(tokens, k)
}

/** "is good", "is a very good", "so important": a predicate, or with an intensifier. */
function isStressed(tokens: readonly Token[], i: number): boolean {
  if (INTENSIFIERS.has(at(tokens, i - 1))) return true
  for (let k = i - 1; k > i - 5 && k >= 0; k--) {
    const token = at(tokens, k)
    if (BE.has(token)) return true
    if (!ADVERB.test(token.lower) && !PREDICATE.has(token)) return false
  }
  return false
}

/** "sent"; less where it may describe ("is divided"), nothing where it is possible only ("may have sent"). */
function pastWeight(tokens: readonly Token[], i: number): number {
  const previous = before(tokens, i)
  if (previous.lower === 'have' && MODALS.has(at(tokens, i - 2))) return 0
  if (FIRST_PERSON.has(previous)) return 1.6
  return BE.has(previous) ? 0.4 : PAST
}

const POSSESSIVE = new WordList("'s ’s")
const IT = new WordList('it that this what here')

/** "She's a lawyer"; the "'s" of a noun is a possessive more often. */
function isClassifying(tokens: readonly Token[], i: number): boolean {
  if (POSSESSIVE.has(at(tokens, i)) && !IT.has(at(tokens, i - 1))) return false
  return !PERSONS.has(before(tokens, i)) && isPredicate(tokens, i + 1)
}

/** "is still a coalition", "are not evenhanded": no verb follows. */
function isPredicate(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const token = at(tokens, i)
    const { lower, lexeme } = token
    if (!lexeme.word || /(?:ed|ing|en)$/.test(lower) || lower === 'to') return false
    if (!ADVERB.test(lower) && !NEGATIONS.has(token) && lower !== 'still' && lower !== 'also')
      return true
  }
  return false
}

/** "suggested that he be fired" */
function isSubjunctive(tokens: readonly Token[], i: number): boolean {
  const previous = before(tokens, i)
  return i > 0 && previous.lower !== 'to' && !MODALS.has(previous) && at(tokens, i - 1).lexeme.word
}

/** "more than 1,000", "39 percent", "$200", "two-thirds of" */
function isMeasured(tokens: readonly Token[], i: number): boolean {
  const next = at(tokens, i + 1).lower
  if (next === 'of') return at(tokens, i).text.includes('-')
  return MEASURES.has(at(tokens, i - 1)) || MEASURES.has(at(tokens, i + 1))
}
