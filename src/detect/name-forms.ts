/** How names look: their family name, the lines and sentences in which a capital shows nothing. */
import { tagOf } from './en/tagger.js'
import { POSSESSIVES, PREPOSITIONS, SUBORDINATORS } from './en/words.js'
import type { Lexeme } from './lexemes.js'
import type { Token } from './types.js'
import { at } from './types.js'
import { WordList } from './word-lists.js'

const ARTICLES = new WordList('the a an')
const SUFFIX = new WordList('jr sr ii iii iv jr. sr. ii. iii. iv.')

/** The family name among a folded name's words: its last, "Jr." left out. */
export function familyIn(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 && SUFFIX.includes(last) ? (words.at(-2) ?? last) : last
}

/** The same by a name's last word and the one before, folded. */
export function familyOf(last: Lexeme, before: Lexeme): string {
  return foldedOf(SUFFIX.holds(last) ? before : last)
}

/** A name in small letters and without accents. */
export function fold(name: string): string {
  return unaccented(name.toLowerCase())
}

/** The same for a word, looked up once. */
export function foldedOf(word: Lexeme): string {
  word.folded ??= unaccented(word.lower)
  return word.folded
}

function unaccented(lower: string): string {
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127) return lower.normalize('NFD').replace(/\p{M}/gu, '')
  return lower
}

/** Most tokens of a line that is looked at for title case. */
const TITLE_LENGTH = 30

/** Whether most longer words of a short line are capital. */
export function isTitleCase(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (to - from > TITLE_LENGTH) return false
  let words = 0
  let capital = 0
  for (let i = from; i < to; i++) {
    const lexeme = lexemes[i]
    if (!lexeme?.letter || lexeme.text.length < 4) continue
    words++
    if (lexeme.capital) capital++
  }
  return words > 3 && capital > 0.7 * words
}

/** Whether a word is an adverb, a preposition, a verb or the like in small letters. */
export function isPlain(word: Lexeme): boolean {
  const tag = tagOf(word.base)
  return tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'X'
}

/** Most tokens of a phrase that opens a sentence before its subject. */
const INTRODUCTION = 14

/** "Her neighbour, Jane Smith, disagrees": behind a short phrase that opens the sentence, between commas. */
export function isApposedSubject(
  tokens: readonly Token[],
  opening: number,
  start: number,
  end: number,
): boolean {
  if (at(tokens, start - 1).text !== ',' || at(tokens, end).text !== ',') return false
  if (start - opening > 8) return false
  const first = at(tokens, opening)
  return POSSESSIVES.has(first) || ARTICLES.has(first)
}

/** "On the eve of the talks, Smith": behind the first comma of a sentence that a preposition opens. */
export function isIntroduced(tokens: readonly Token[], opening: number, start: number): boolean {
  if (at(tokens, start - 1).text !== ',' || start - opening > INTRODUCTION) return false
  const first = at(tokens, opening)
  if (!PREPOSITIONS.has(first) && !SUBORDINATORS.has(first) && start - opening > 2) return false
  for (let i = opening; i < start - 1; i++) if (at(tokens, i).text === ',') return false
  return true
}
