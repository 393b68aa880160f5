/** Where a noun phrase starts. */
import { nounsOf, PERSON } from '../en/nouns.js'
import {
  AND,
  AS,
  AT,
  CLOSING_BRACKET,
  COMMA,
  DOLLAR,
  EVEN,
  FORMER,
  HYPHEN,
  INCLUDING,
  LEAST,
  NOT,
  OF,
  OPENING_BRACKET,
  OR,
  SLASH,
  SO,
  THAT,
  TOP,
  WHAT,
  WHOSE,
} from '../en/single-words.js'
import {
  DASHES,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTIFIERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME,
  TIME_NOUNS,
} from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { APOSTROPHE, ED, ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { contactStart } from './contact-start.js'
import { isNominal, isNominalTag, REACH } from './phrases.js'

const INOUT = new WordList('outside inside')

/** "but outside experts" */
function isInOrOut(tokens: readonly Token[], k: number): boolean {
  return INOUT.has(at(tokens, k)) && (nounsOf(at(tokens, k + 1).lexeme) & PERSON) > 0
}

function mayStandInside(tokens: readonly Token[], k: number): boolean {
  const token = at(tokens, k)
  if (SUBJECT_PRONOUNS.has(token) && !QUANTIFIERS.has(token)) return false
  if (token.tag === 'DET' || token.tag === 'ADJ' || isNominal(token))
    return !SUBORDINATORS.has(token) && !DASHES.has(token)
  if (POSSESSIVES.has(token) && !token.is(WHOSE)) return true
  if (token.is(DOLLAR) || token.is(SLASH)) return true
  // "doctors not involved in the trial"
  if (token.is(NOT) && isNominal(at(tokens, k - 1)))
    return at(tokens, k + 1).tag === 'ADJ' && PREPOSITIONS.has(at(tokens, k + 2))
  // "most voters"
  if (token.tag === 'ADV' && QUANTIFIERS.has(token) && isNominal(at(tokens, k + 1))) return true
  if (token.tag === 'ADV')
    return (
      !(SUBORDINATORS.has(token) && !token.is(SO)) &&
      ['ADJ', 'NUM', 'DET'].includes(at(tokens, k + 1).tag)
    )
  if (
    token.tag === 'VERB' &&
    (token.traits & (ED | ING)) > 0 &&
    isNominalTag(at(tokens, k + 1).tag)
  ) {
    const before = at(tokens, k - 1)
    return (
      before.tag === 'DET' ||
      before.tag === 'ADJ' ||
      before.tag === 'NUM' ||
      before.tag === 'ADP' ||
      // "of Democratic registered voters"
      (before.tag === 'PROPN' && at(tokens, k - 2).tag === 'ADP') ||
      POSSESSIVES.has(before)
    )
  }
  // "an inside source", "the latest polling"
  if (token.tag === 'ADP')
    return (at(tokens, k - 1).tag === 'DET' && isNominal(at(tokens, k + 1))) || isInOrOut(tokens, k)
  if (token.tag === 'VERB' && (token.traits & ING) > 0) {
    const before = at(tokens, k - 1)
    return (before.tag === 'DET' && !before.is(THAT)) || before.tag === 'ADJ'
  }
  return QUANTIFIERS.has(token) || token.is(TOP) || token.is(FORMER)
}

/** Prepositions whose phrase hangs on no noun. */
const LOOSE = new WordList('as like since until after before during amid despite against regarding')
const SOME = new WordList('some many most few others those several')
const WITHIN = new WordList('in on within inside at from near')
/** "a third of voters" */
const PARTS = new WordList('third quarter fifth tenth')
const WHOLES = new WordList('all both half') // before an article: "all the men"
const QUOTED_STOPS = new WordList('. , ? !')
const PERSONS = new WordList('he she i we you they')

/** Start of the noun phrase that ends at `end`; `end` itself where there is none. */
export function nounPhraseStart(tokens: readonly Token[], end: number, min: number): number {
  let k = end
  const stop = Math.max(min, end - REACH)
  while (k > stop) {
    const token = at(tokens, k - 1)
    const before = at(tokens, k - 2)
    if (token.is(CLOSING_BRACKET)) {
      const open = openBracket(tokens, k - 1, stop)
      // "(LEAD) The office said"
      if (open < 0 || open === min) break
      k = open
      continue
    }
    if (token.quote >= 0) {
      // A nickname or a scare quote inside the phrase.
      let q = k - 1
      while (q > stop && at(tokens, q - 1).quote === token.quote) q--
      if (k - q > 7 || k === end || QUOTED_STOPS.has(at(tokens, k - 2))) break
      k = q
      continue
    }
    if (
      k < end &&
      (PREPOSITIONS.has(token) ||
        token.is(INCLUDING) ||
        (token.tag === 'ADP' && !token.is(THAT))) &&
      !(before.tag === 'DET' && isNominal(at(tokens, k))) &&
      !(isInOrOut(tokens, k - 1) && !isNominal(before))
    ) {
      // "officials familiar with the matter"
      const described = at(tokens, k - 3).is(NOT) ? k - 4 : k - 3
      const complement =
        before.tag === 'ADJ' && isNominal(at(tokens, described)) && described >= stop
      if (
        !(
          isNominal(before) ||
          before.is(CLOSING_BRACKET) ||
          complement ||
          // "many of her aides"
          (token.is(OF) && (QUANTIFIERS.has(before) || PARTS.has(before))) ||
          // "some in the party", "those on the left"
          (WITHIN.has(token) && SOME.has(before) && !isNominal(at(tokens, k - 3)))
        ) ||
        k - 2 < stop ||
        TIME.has(before)
      )
        break
      // "the Commission Against Corruption"
      if (LOOSE.has(token) && !token.capital) break
      k--
      continue
    }
    if (k < end && (token.is(AND) || token.is(OR))) {
      if (PERSONS.has(before)) {
        k -= 2
        break
      }
      if (
        TIME.has(before) ||
        (!isNominal(before) && !before.is(CLOSING_BRACKET)) ||
        (!isNominal(at(tokens, k)) &&
          at(tokens, k).tag !== 'DET' &&
          at(tokens, k).tag !== 'ADJ' &&
          !POSSESSIVES.has(at(tokens, k)))
      )
        break
      const left = nounPhraseStart(tokens, k - 1, stop)
      // "met Bush and Clinton said": Bush is an object.
      const governor = at(tokens, left - 1)
      if (
        left === k - 1 ||
        governor.tag === 'VERB' ||
        governor.tag === 'AUX' ||
        (governor.tag === 'ADP' && !isConjunction(tokens, left - 1)) ||
        (governor.tag === 'PRON' && !governor.is(WHAT))
      )
        break
      k = left
      break
    }
    if (!mayStandInside(tokens, k - 1)) break
    k--
    // "a probe the agency said", "a charge her office denied": the phrase starts at its article.
    if (
      (token.tag === 'DET' || POSSESSIVES.has(token)) &&
      isNominal(before) &&
      (before.traits & APOSTROPHE) === 0 &&
      !WHOLES.has(before)
    )
      break
  }
  const start = trimLeft(tokens, contactStart(tokens, k, end), end)
  // "That coach, Jane Holm, said"
  const that = at(tokens, start - 1)
  if (start - 1 === min && that.is(THAT) && that.capital && at(tokens, start).tag === 'NOUN')
    return start - 1
  // "at least two members"
  if (start < end && at(tokens, start).is(LEAST) && at(tokens, start - 1).is(AT) && start > min)
    return start - 1
  // "nearly half of them", "about 30 people"
  return start < end &&
    ROUGHLY.has(at(tokens, start - 1)) &&
    start > min &&
    isAmount(at(tokens, start))
    ? start - 1
    : start
}

/** ", as Bush and Clinton said": no preposition behind a comma. */
function isConjunction(tokens: readonly Token[], i: number): boolean {
  return at(tokens, i).is(AS) && at(tokens, i - 1).is(COMMA)
}

const ROUGHLY = new WordList('about almost nearly roughly around approximately fully barely')
const AMOUNTS = new WordList('half all everyone everybody')

function isAmount(token: Token): boolean {
  return token.tag === 'NUM' || AMOUNTS.has(token)
}

function openBracket(tokens: readonly Token[], close: number, min: number): number {
  for (let i = close - 1; i >= min && close - i < 20; i--)
    if (at(tokens, i).is(OPENING_BRACKET)) return i
  return -1
}

/** Leaves out what opens the clause, as in "On Friday Trump". */
function trimLeft(tokens: readonly Token[], start: number, end: number): number {
  let k = start
  while (k < end) {
    const token = at(tokens, k)
    if (TIME.has(token) && k + 1 < end && (at(tokens, k + 1).traits & APOSTROPHE) === 0) k++
    else if (
      token.tag === 'ADV' &&
      !QUANTIFIERS.has(token) &&
      k + 1 < end &&
      !['ADJ', 'NUM', 'DET'].includes(at(tokens, k + 1).tag)
    )
      k++
    else if (token.is(EVEN) || token.is(AND) || token.is(OR) || token.is(HYPHEN) || token.is(SLASH))
      k++
    else if (
      (PREPOSITIONS.has(token) || token.tag === 'ADP') &&
      k + 1 < end &&
      !isInOrOut(tokens, k)
    )
      k = behindPreposition(tokens, k, end)
    else {
      const name = behindDate(tokens, k, end)
      if (name === k) break
      k = name
    }
  }
  return k
}

const DAY_OR_YEAR = /^(?:\d{1,2}|1[5-9]\d\d|20\d\d)$/
const YEAR = /^(?:1[5-9]|20)\d\d$/

function isNumeral(token: Token): boolean {
  return token.word && !token.letter
}

/** "In 1962 Carson", "On Oct. 3 Carson": behind a date that a name follows; else the same place. */
function behindDate(tokens: readonly Token[], start: number, end: number): number {
  if (!PREPOSITIONS.has(at(tokens, start - 1))) return start
  let k = start
  const first = at(tokens, k)
  if (first.capital && TIME_NOUNS.has(first)) k++
  if (isNumeral(at(tokens, k)) && DAY_OR_YEAR.test(at(tokens, k).lower)) k++
  if (isNumeral(at(tokens, k)) && YEAR.test(at(tokens, k).lower)) k++
  return k < end && at(tokens, k).tag === 'PROPN' ? k : start
}

function behindPreposition(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 2; i < end; i++) {
    const token = at(tokens, i)
    const before = at(tokens, i - 1)
    if (token.tag === 'DET' && isNominal(before)) return i
    if (TIME.has(before) && token.tag === 'PROPN') return i
  }
  return start + 1
}
