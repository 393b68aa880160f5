/** Words, looked at once: what is known of a word wherever it stands. */
import { verbsOf } from './en/index.js'
import { ABBREVIATIONS } from './en/words.js'
import type { Verb } from './types.js'

export interface Lexeme {
  readonly text: string
  readonly lower: string
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** Starts with a letter or digit. */
  readonly word: boolean
  /** Starts with a letter. */
  readonly letter: boolean
  /** May take a full stop as an abbreviation. */
  readonly abbreviation: boolean
  readonly verbs: readonly Verb[]
  /** The word's usual part of speech; '' until it was asked for. */
  tag: string
}

/** Most words kept; a text with more starts afresh, so that memory stays bounded. */
const LIMIT = 60_000
const lexemes = new Map<string, Lexeme>()

export function lexemeOf(text: string): Lexeme {
  let lexeme = lexemes.get(text)
  if (lexeme) return lexeme
  const lower = text.toLowerCase()
  lexeme = {
    text,
    lower,
    capital: /^\p{Lu}/u.test(text),
    word: /^[\p{L}\p{N}]/u.test(text),
    letter: /^\p{L}/u.test(text),
    abbreviation:
      text.length === 1
        ? text >= 'A' && text <= 'Z'
        : (text[1] === '.' && text.length < 8) || (text.length < 7 && ABBREVIATIONS.has(lower)),
    verbs: verbsOf(lower),
    tag: '',
  }
  if (lexemes.size >= LIMIT) lexemes.clear()
  lexemes.set(text, lexeme)
  return lexeme
}
