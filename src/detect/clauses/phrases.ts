/** Noun phrases, by tags and closed word classes. */
import { nounsOf, PERSON } from '../en/nouns.js'
import {
  AND,
  BE,
  BUT,
  BY,
  CLOSING_BRACKET,
  COLON,
  COMMA,
  DURING,
  HYPHEN,
  OF,
  ONE,
  OPENING_BRACKET,
  PERCENT,
  THAN,
  TO,
  WHICH,
  WHO,
  WHOSE,
} from '../en/single-words.js'
import {
  AUXILIARIES,
  DASHES,
  INDEFINITE,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME,
} from '../en/words.js'
import { isOccasion } from '../speakers/occasions.js'
import type { Tag, Token } from '../types.js'
import { at } from '../types.js'
import { ED, HYPHENED, ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

/** Longest phrase, in tokens, that is looked at: keeps every scan bounded. */
export const REACH = 60

export function isNominalTag(tag: Tag): boolean {
  return (
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'NUM' ||
    tag === 'X' ||
    tag === 'SYM' ||
    tag === 'INTJ'
  )
}

const NOMINAL_MARKS = new WordList("' ’ 's ’s % &")

export function isNominal(token: Token): boolean {
  return isNominalTag(token.tag) || NOMINAL_MARKS.has(token)
}

export function isWord(token: Token): boolean {
  return token.word
}

/** A verb that stands on its own: no participle in -ing, no infinitive. */
export function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i)
  if (token.tag !== 'VERB' && token.tag !== 'AUX') return false
  if (token.quote >= 0 || (token.traits & (ING | HYPHENED)) > 0) return false
  const previous = at(tokens, i - 1)
  // "to leave", "to quietly leave", "a video to be shown in schools"
  const opening = previous.tag === 'ADV' || previous.is(BE) ? at(tokens, i - 2) : previous
  if (previous.is(TO) || opening.is(TO)) return false
  // "a man given to long silences"
  if (PARTICIPLES.has(token)) return AUXILIARIES.has(previous)
  // "a shepherd named Tom Berg"
  if (NAMED.has(token) && INDEFINITE.has(at(tokens, i - 2)) && at(tokens, i + 1).capital)
    return false
  // "D.C.-based"
  if (previous.is(HYPHEN) && previous.end === token.start) return false
  if (
    token.tag === 'VERB' &&
    (previous.tag === 'DET' || POSSESSIVES.has(previous)) &&
    !SUBJECT_PRONOUNS.has(previous)
  )
    return false
  if (token.tag === 'VERB' && (token.traits & ED) > 0 && at(tokens, i + 1).is(BY))
    return AUXILIARIES.has(previous)
  return true
}

const NAMED = new WordList('named called nicknamed')

/** Participles that no past looks like. */
const PARTICIPLES = new WordList(
  'given known born seen driven written shown taken chosen sworn torn worn drawn hidden broken spoken stolen grown thrown withdrawn forgotten titled entitled headlined',
)

const STOPS = new WordList('. ; : ? !')
const TITLED = new WordList(
  'journal magazine book report study series documentary film podcast memoir essay paper',
)

/** "the journal Circulation: Heart Failure": a colon inside a title, between capital words. */
export function isTitleColon(tokens: readonly Token[], i: number): boolean {
  if (!at(tokens, i).is(COLON) || !at(tokens, i + 1).capital) return false
  for (let k = i - 1; k > i - 8; k--) {
    const token = at(tokens, k)
    if (TITLED.has(token)) return k < i - 1
    if (!token.capital && !PREPOSITIONS.has(token) && token.tag !== 'DET' && !token.is(AND))
      return false
  }
  return false
}

const PERSONAL = new WordList('he she we they i')

/** Behind the noun phrase that starts at `from`, appositions and relative clauses included. */
export function nounPhraseEnd(tokens: readonly Token[], from: number, to: number): number {
  const stop = Math.min(to, from + REACH)
  let k = from
  let relative = false
  // "says he’s open": the clitic is the verb's.
  if (PERSONAL.has(at(tokens, k))) return Math.min(k + 1, to)
  if (
    SUBJECT_PRONOUNS.has(at(tokens, k)) &&
    !at(tokens, k + 1).is(OF) &&
    // "one, who asked not to be named,"
    !(at(tokens, k).is(ONE) && at(tokens, k + 1).is(COMMA) && at(tokens, k + 2).is(WHO)) &&
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
    if (token.is(CLOSING_BRACKET)) break
    if (STOPS.has(token) ? !isTitleColon(tokens, k) : DASHES.has(token)) break
    if (token.is(OPENING_BRACKET)) {
      let e = k
      while (e < stop && !at(tokens, e).is(CLOSING_BRACKET)) e++
      k = e + 1
      continue
    }
    if (token.is(COMMA)) {
      if (!continuesPhrase(tokens, k + 1, stop)) break
      relative = RELATIVE.has(at(tokens, k + 1)) || at(tokens, k + 1).is(WHOSE)
      k++
      continue
    }
    if (RELATIVE.has(token) || token.is(WHOSE)) relative = true
    else if (!relative) {
      if (isFiniteVerb(tokens, k) && token.tag !== 'NOUN') break
      if (
        (SUBORDINATORS.has(token) && !isComparison(tokens, k)) ||
        token.is(DURING) ||
        token.is(BUT)
      )
        break
      if (PREPOSITIONS.has(token) && isOccasion(tokens, k)) break
      if (TIME.has(token) && k > from && !leadsTime(at(tokens, k - 1))) break
    }
    k++
  }
  while (
    k > from + 1 &&
    !isWord(at(tokens, k - 1)) &&
    !at(tokens, k - 1).is(CLOSING_BRACKET) &&
    !at(tokens, k - 1).is(PERCENT) &&
    at(tokens, k - 1).quote < 0
  )
    k--
  return k
}

/** "more than 100 adults" */
function isComparison(tokens: readonly Token[], i: number): boolean {
  return at(tokens, i).is(THAN) && MORE.has(at(tokens, i - 1)) && at(tokens, i + 1).tag === 'NUM'
}

const MORE = new WordList('more less fewer')
const FORMERLY = new WordList('then now formerly currently once')
const OTHERS = new WordList('another one')

/** "a Monday editorial", "Holm, then mayor": no time when something was said. */
function leadsTime(before: Token): boolean {
  return before.tag === 'DET' || before.is(COMMA)
}

/** Whether an apposition or a relative clause follows a comma. */
function continuesPhrase(tokens: readonly Token[], i: number, to: number): boolean {
  const token = at(tokens, i)
  if (i >= to || token.quote >= 0) return false
  if (token.is(WHO) || token.is(WHOSE) || token.is(WHICH)) return true
  if (token.tag === 'NUM') return true
  const next = at(tokens, i + 1)
  // "Jane Holm, of the Bird Trust"
  if (token.is(OF) && at(tokens, i - 2).tag === 'PROPN')
    return next.tag === 'PROPN' || (next.tag === 'DET' && at(tokens, i + 2).tag === 'PROPN')
  // "Holm, then its head", "Holm, its founder", "Holm, another candidate"
  if (FORMERLY.has(token)) return isNominal(next) || next.tag === 'ADJ' || next.tag === 'DET'
  if (OTHERS.has(token)) return isNominal(next) || next.tag === 'ADJ'
  if (POSSESSIVES.has(token)) return (nounsOf(next.lexeme) & PERSON) > 0
  if (TIME.has(token) || SUBJECT_PRONOUNS.has(token)) return false
  return (
    token.tag === 'DET' ||
    token.tag === 'PROPN' ||
    token.tag === 'NOUN' ||
    (token.tag === 'ADJ' && (isNominal(next) || next.tag === 'ADJ')) ||
    // "Holm, managing director of"
    ((token.traits & ING) > 0 &&
      token.lexeme.verbs.length === 0 &&
      (nounsOf(next.lexeme) & PERSON) > 0)
  )
}

/** "in which": where the phrase of a relative pronoun starts. */
export function relativeStart(tokens: readonly Token[], pronoun: number): number {
  return PREPOSITIONS.has(at(tokens, pronoun - 1)) ? pronoun - 1 : pronoun
}

/** Whether a finite verb stands in `[from, to)`. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return true
  return false
}

/** The same, or a quotation, which may hold one. */
export function hasVerbOrQuote(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isFiniteVerb(tokens, i) || at(tokens, i).quote >= 0) return true
  return false
}

/** Whether anything in `[from, to)` stands between quotation marks. */
export function holdsQuote(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (at(tokens, i).quote >= 0) return true
  return false
}

/** The first comma of a stretch, or its end. */
export function commaIn(tokens: readonly Token[], from: number, to: number): number {
  let i = from
  while (i < to && !at(tokens, i).is(COMMA)) i++
  return i
}
