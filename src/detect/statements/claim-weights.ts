/** How much a word says of the kind of claim by standing on a list, where it stands. */

import {
  ATTRIBUTIVE,
  CAUSE_PAIRS,
  INTENSIFIERS,
  LIGHT,
  type Mark,
  MEASURES,
  PREDICATE,
  REFERENCE_PAIRS,
} from '../en/claim-words.js'
import {
  ALSO,
  BECAUSE,
  HAS,
  HAVE,
  LED,
  MAY,
  OF,
  BE as PLAIN_BE,
  STILL,
  THAN,
  THAT,
  TO,
  WHAT,
  WOW,
} from '../en/single-words.js'
import { BE, INDEFINITE, MODALS, NEGATIONS, POSSESSIVE_S } from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { CLOSES, ED, HYPHENED, ING, LY, OPENS, QUOTES } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

const MARK = OPENS | CLOSES | QUOTES
const DIGITS = /[\d-]/
const INFLECTED = /(?:s|ed|ing)$/
/** What is said of these is no description of the world. */
const PERSONS = new WordList('i we you he she there')
const FIRST_PERSON = new WordList('i we')
const THIRD_PERSON = new WordList('he she they')
const IT = new WordList('it that this what here')

/** Behind "would" a wish of today. */
const WOULD = new WordList("would 'd ’d")
const WISHES = new WordList('prefer rather like love hate welcome')

/** A word on a list, and where it stands. */
export interface Word {
  tokens: readonly Token[]
  index: number
  /** The word behind. */
  next: Token
  /** It opens the sentence. */
  opens: boolean
  quoted: boolean
  /** The sentence opens outside quotation marks. */
  reported: boolean
}

/** How much a word says by standing on these lists, wherever it stands. */
export const FIXED: Partial<Record<Mark, number>> = {
  strong: 2.5,
  absolute: 0.4,
  collective: 0.4,
  assessing: 2,
  measure: 0.6,
  date: 0.5,
  coming: 0.8,
  general: 0.8,
}

/** How much a word says by standing on one of the others. */
export function weightOf(
  mark: Mark,
  { tokens, index, next, opens, quoted, reported }: Word,
): number {
  switch (mark) {
    case 'weak':
      if (isStressed(tokens, index)) return 2
      // A reporter quotes in a few words what is telling: "a “poor choice”".
      return quoted && reported ? 1.2 : 0.5
    case 'desire':
      return desireWeight(tokens, index, opens, quoted)
    case 'normative':
      // "Should she win": a condition.
      return next.is(HAVE) || opens ? 0.8 : 2.5
    case 'duty':
      return next.is(TO) ? 2 : 0
    case 'be':
      return isSubjunctive(tokens, index) ? 2.5 : 0
    case 'future':
      return next.is(PLAIN_BE) && isEvaluated(tokens, index + 2) ? 1.2 : 2.2
    case 'would':
      if (next.is(HAVE) || at(tokens, index + 2).is(HAVE) || WISHES.has(next)) return 0
      // The future of reported speech; a condition in direct speech.
      if (next.is(PLAIN_BE) && isEvaluated(tokens, index + 2)) return 0.6
      return quoted ? 1.2 : 2.5
    case 'going':
      return next.is(TO) ? 2.2 : 0
    case 'intent':
      // "slowed more than expected to 3%"
      return (next.is(TO) || next.is(THAT)) && !before(tokens, index).is(THAN) ? 2 : 0
    case 'possible':
      if (NEGATIONS.has(at(tokens, index + 1)) || isMay(tokens, index, opens)) return 0
      return quoted && MODALS.has(at(tokens, index)) ? 1.3 : 2.5
    case 'mind':
      return FIRST_PERSON.has(before(tokens, index)) ? 1.2 : 0.5
    case 'cause':
      // Speakers give reasons for what they think; reporters, for what happened.
      return quoted && at(tokens, index).is(BECAUSE) ? 1.2 : 2.5
    case 'pair':
      return CAUSE_PAIRS.has(at(tokens, index), next) ? 2.5 : 0
    case 'number':
      // "2,500 homes were lost": what a statement opens with is what it is about.
      if (!opens && !isMeasured(tokens, index)) return 0.5
      return DIGITS.test(at(tokens, index).lower) ? 2 : 1
    case 'past':
      return pastWeight(tokens, index)
    case 'there':
      return BE.has(at(tokens, index + 1)) || next.is(HAS) || next.is(HAVE) ? 1.5 : 0
    case 'reference':
      return REFERENCE_PAIRS.has(at(tokens, index), next) ? 3 : 0
    case 'was':
      return FIRST_PERSON.has(before(tokens, index)) ? 1.2 : 0.7
    default:
      return FIXED[mark] ?? 0
  }
}

/** "I want", "we love"; of others it is a fact ("they want"), save where they are who is reported. */
function desireWeight(
  tokens: readonly Token[],
  i: number,
  opens: boolean,
  quoted: boolean,
): number {
  // "he would prefer": who would wish for something does.
  const subject = WOULD.has(at(tokens, i - 1)) ? before(tokens, i - 1) : before(tokens, i)
  if (opens || FIRST_PERSON.has(subject)) return 2.5
  if (THIRD_PERSON.has(subject)) return quoted ? 0.5 : 2
  return INFLECTED.test(at(tokens, i).lower) ? 1.5 : 0.6
}

/** "What a view!" */
export function isExclamation(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i)
  return token.is(WOW) || (token.is(WHAT) && INDEFINITE.has(at(tokens, i + 1)))
}

/** "would be better", "will be a great day" */
function isEvaluated(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + 3; k++) {
    const { lexeme } = at(tokens, k)
    if (lexeme.marks.includes('strong') || lexeme.marks.includes('weak')) return true
  }
  return false
}

/** The word before, adverbs and negations left out. */
function before(tokens: readonly Token[], i: number): Token {
  let k = i - 1
  while (k > i - 4 && ((at(tokens, k).traits & LY) > 0 || NEGATIONS.has(at(tokens, k)))) k--
  return at(tokens, k)
}

/** "is good", "is a very good", "so important": a predicate, or with an intensifier. */
function isStressed(tokens: readonly Token[], i: number): boolean {
  let words = 0
  for (let k = i - 1; k >= 0 && words < 4; k--) {
    const token = at(tokens, k)
    if (BE.has(token)) return true
    // "is “really” good"
    if ((token.traits & MARK) > 0) continue
    if (words === 0 && INTENSIFIERS.has(token)) return true
    if ((token.traits & LY) === 0 && !PREDICATE.has(token)) return false
    words++
  }
  return false
}

/** "in May" */
function isMay(tokens: readonly Token[], i: number, opens: boolean): boolean {
  return !opens && at(tokens, i).is(MAY) && at(tokens, i).capital
}

/** "sent"; less where it may describe ("is divided"), nothing where it is possible only ("may have sent"). */
function pastWeight(tokens: readonly Token[], i: number): number {
  if (at(tokens, i).is(LED) && at(tokens, i + 1).is(TO)) return 0
  const previous = before(tokens, i)
  if (previous.is(HAVE) && MODALS.has(at(tokens, i - 2))) return 0
  if (FIRST_PERSON.has(previous)) return 1.6
  if (BE.has(previous)) return 0.4
  if ((at(tokens, i).traits & ED) > 0 && ATTRIBUTIVE.has(at(tokens, i - 1))) return 0.3
  return LIGHT.has(at(tokens, i)) ? 0.7 : 1.4
}

/** "She's a lawyer"; the "'s" of a noun is a possessive more often. */
export function isClassifying(tokens: readonly Token[], i: number): boolean {
  if (POSSESSIVE_S.has(at(tokens, i)) && !IT.has(at(tokens, i - 1))) return false
  return !PERSONS.has(before(tokens, i)) && isPredicate(tokens, i + 1)
}

/** "is still a coalition", "are not evenhanded": no verb follows. */
function isPredicate(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const token = at(tokens, i)
    if (!token.word || (token.traits & (ED | ING)) > 0 || token.is(TO)) return false
    if (token.lower.endsWith('en')) return false
    const adverb = (token.traits & LY) > 0 || token.is(STILL) || token.is(ALSO)
    if (!adverb && !NEGATIONS.has(token)) return true
  }
  return false
}

/** "suggested that he be fired" */
function isSubjunctive(tokens: readonly Token[], i: number): boolean {
  const previous = before(tokens, i)
  return i > 0 && !previous.is(TO) && !MODALS.has(previous) && at(tokens, i - 1).word
}

/** "more than 1,000", "39 percent", "$200", "two-thirds of" */
function isMeasured(tokens: readonly Token[], i: number): boolean {
  if (at(tokens, i + 1).is(OF)) return (at(tokens, i).traits & HYPHENED) > 0
  return MEASURES.has(at(tokens, i - 1)) || MEASURES.has(at(tokens, i + 1))
}
