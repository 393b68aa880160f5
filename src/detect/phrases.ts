/** Noun phrases, by tags and closed word classes. */
import {
  AUXILIARIES,
  DASHES,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTIFIERS,
  RELATIVE,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME,
  TIME_NOUNS,
} from './en/words.js'
import { isOccasion } from './occasions.js'
import { APOSTROPHE, ED, ING } from './traits.js'
import type { Token } from './types.js'
import { at } from './types.js'
import { WordList } from './word-lists.js'

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'SYM', 'INTJ'])
/** Longest phrase, in tokens, that is looked at: keeps every scan bounded. */
export const REACH = 60

const POSSESSIVE = new WordList("' ’ 's ’s")

export function isNominal(token: Token): boolean {
  return NOMINAL.has(token.tag) || POSSESSIVE.has(token) || token.text === '%' || token.text === '&'
}

export function isWord(token: Token): boolean {
  return token.lexeme.word
}

/** A verb that stands on its own: no participle in -ing, no infinitive. */
export function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i)
  if (token.quote >= 0) return false
  if (token.tag !== 'VERB' && token.tag !== 'AUX') return false
  if (token.lower.endsWith('ing')) return false
  const previous = at(tokens, i - 1)
  if (previous.lower === 'to' || token.text.includes('-')) return false
  if (
    token.tag === 'VERB' &&
    (previous.tag === 'DET' || POSSESSIVES.has(previous)) &&
    !SUBJECT_PRONOUNS.has(previous)
  )
    return false
  if (token.tag === 'VERB' && token.lower.endsWith('ed') && at(tokens, i + 1).lower === 'by')
    return AUXILIARIES.has(previous)
  return true
}

function mayStandInside(tokens: readonly Token[], k: number): boolean {
  const token = at(tokens, k)
  const lower = token.lower
  if (SUBJECT_PRONOUNS.has(token) && !QUANTIFIERS.has(token)) return false
  if (token.tag === 'DET' || token.tag === 'ADJ' || isNominal(token))
    return !SUBORDINATORS.has(token) && !DASHES.has(token)
  if (POSSESSIVES.has(token) && lower !== 'whose') return true
  if (lower === '$' || lower === '/') return true
  if (token.tag === 'ADV')
    return (
      !(SUBORDINATORS.has(token) && lower !== 'so') &&
      ['ADJ', 'NUM', 'DET'].includes(at(tokens, k + 1).tag)
    )
  if (
    token.tag === 'VERB' &&
    (token.traits & (ED | ING)) > 0 &&
    NOMINAL.has(at(tokens, k + 1).tag)
  ) {
    const before = at(tokens, k - 1)
    return (
      before.tag === 'DET' ||
      before.tag === 'ADJ' ||
      before.tag === 'NUM' ||
      before.tag === 'ADP' ||
      POSSESSIVES.has(before)
    )
  }
  // "an inside source", "the latest polling"
  if (token.tag === 'ADP') return at(tokens, k - 1).tag === 'DET' && isNominal(at(tokens, k + 1))
  if (token.tag === 'VERB' && lower.endsWith('ing')) {
    const before = at(tokens, k - 1)
    return (before.tag === 'DET' && before.lower !== 'that') || before.tag === 'ADJ'
  }
  return QUANTIFIERS.has(token) || lower === 'top' || lower === 'former'
}

const QUOTED_STOPS = new WordList('. , ? !')
const PERSONS = new WordList('he she i we you they')

/** Start of the noun phrase that ends at `end`; `end` itself where there is none. */
export function nounPhraseStart(tokens: readonly Token[], end: number, min: number): number {
  let k = end
  const stop = Math.max(min, end - REACH)
  while (k > stop) {
    const token = at(tokens, k - 1)
    const before = at(tokens, k - 2)
    if (token.text === ')') {
      const open = openBracket(tokens, k - 1, stop)
      if (open < 0) break
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
      (PREPOSITIONS.has(token) || (token.tag === 'ADP' && token.lower !== 'that')) &&
      !(before.tag === 'DET' && isNominal(at(tokens, k)))
    ) {
      // "officials familiar with the matter"
      const complement = before.tag === 'ADJ' && isNominal(at(tokens, k - 3)) && k - 3 >= stop
      if (
        !(isNominal(before) || before.text === ')' || complement) ||
        k - 2 < stop ||
        TIME.has(before)
      )
        break
      if (
        [
          'as',
          'like',
          'since',
          'until',
          'after',
          'before',
          'during',
          'amid',
          'despite',
          'against',
          'regarding',
        ].includes(token.lower)
      )
        break
      k--
      continue
    }
    if (k < end && (token.lower === 'and' || token.lower === 'or')) {
      if (PERSONS.has(before)) {
        k -= 2
        break
      }
      if (
        !isNominal(before) ||
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
        governor.tag === 'ADP' ||
        governor.tag === 'PRON'
      )
        break
      k = left
      break
    }
    if (!mayStandInside(tokens, k - 1)) break
    k--
    // "a probe the agency said": the phrase starts at its article.
    if (
      token.tag === 'DET' &&
      isNominal(before) &&
      (before.traits & APOSTROPHE) === 0 &&
      !['all', 'both', 'half'].includes(before.lower)
    )
      break
  }
  return trimLeft(tokens, k, end)
}

function openBracket(tokens: readonly Token[], close: number, min: number): number {
  for (let i = close - 1; i >= min && close - i < 20; i--) if (at(tokens, i).text === '(') return i
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
      k + 1 < end &&
      !['ADJ', 'NUM', 'DET'].includes(at(tokens, k + 1).tag)
    )
      k++
    else if (
      token.lower === 'even' ||
      token.lower === 'and' ||
      token.lower === 'or' ||
      token.lower === '-' ||
      token.lower === '/'
    )
      k++
    else if ((PREPOSITIONS.has(token) || token.tag === 'ADP') && k + 1 < end)
      k = behindPreposition(tokens, k, end)
    else {
      const name = behindDate(tokens, k, end)
      if (name === k) break
      k = name
    }
  }
  return k
}

/** "In 1962 Carson", "On Oct. 3 Carson": behind a date that a name follows; else the same place. */
function behindDate(tokens: readonly Token[], start: number, end: number): number {
  if (!PREPOSITIONS.has(at(tokens, start - 1))) return start
  let k = start
  const first = at(tokens, k)
  if (first.lexeme.capital && TIME_NOUNS.has(first)) k++
  if (/^(?:\d{1,2}|1[5-9]\d\d|20\d\d)$/.test(at(tokens, k).lower)) k++
  if (/^(?:1[5-9]|20)\d\d$/.test(at(tokens, k).lower)) k++
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

const STOPS = new WordList('. ; : ? !')

/** Behind the noun phrase that starts at `from`, appositions and relative clauses included. */
export function nounPhraseEnd(tokens: readonly Token[], from: number, to: number): number {
  const stop = Math.min(to, from + REACH)
  let k = from
  let relative = false
  if (
    SUBJECT_PRONOUNS.has(at(tokens, k)) &&
    at(tokens, k + 1).lower !== 'of' &&
    at(tokens, k + 1).tag !== 'ADJ' &&
    !isNominal(at(tokens, k + 1))
  )
    return k + 1
  while (k < stop) {
    const token = at(tokens, k)
    if (token.quote >= 0) {
      const q = token.quote
      let e = k
      while (e < stop && at(tokens, e).quote === q) e++
      if (e - k > 8 || e >= stop || !isWord(at(tokens, e))) break
      k = e
      continue
    }
    if (STOPS.has(token) || DASHES.has(token)) break
    if (token.text === '(') {
      let e = k
      while (e < stop && at(tokens, e).text !== ')') e++
      k = e + 1
      continue
    }
    if (token.text === ',') {
      if (!continuesPhrase(tokens, k + 1, stop)) break
      relative = RELATIVE.has(at(tokens, k + 1)) || at(tokens, k + 1).lower === 'whose'
      k++
      continue
    }
    if (RELATIVE.has(token) || token.lower === 'whose') relative = true
    else if (!relative) {
      if (isFiniteVerb(tokens, k) && token.tag !== 'NOUN') break
      if (SUBORDINATORS.has(token) || token.lower === 'during' || token.lower === 'but') break
      if (PREPOSITIONS.has(token) && isOccasion(tokens, k)) break
      if (TIME.has(token) && k > from) break
    }
    k++
  }
  while (
    k > from + 1 &&
    !isWord(at(tokens, k - 1)) &&
    at(tokens, k - 1).text !== ')' &&
    at(tokens, k - 1).text !== '%' &&
    at(tokens, k - 1).quote < 0
  )
    k--
  return k
}

/** Whether an apposition or a relative clause follows a comma. */
function continuesPhrase(tokens: readonly Token[], i: number, to: number): boolean {
  const token = at(tokens, i)
  if (i >= to || token.quote >= 0) return false
  if (token.lower === 'who' || token.lower === 'whose' || token.lower === 'which') return true
  if (token.tag === 'NUM') return true
  if (TIME.has(token) || SUBJECT_PRONOUNS.has(token)) return false
  return (
    token.tag === 'DET' ||
    token.tag === 'PROPN' ||
    token.tag === 'NOUN' ||
    (token.tag === 'ADJ' && isNominal(at(tokens, i + 1)))
  )
}
