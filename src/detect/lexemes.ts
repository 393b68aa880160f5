/** Words, looked at once: what is known of a word wherever it stands. */
import { verbsOf } from './en/index.js'
import { ABBREVIATION, CAPITAL, LETTER, traitsOf, WORD } from './traits.js'
import type { Verb } from './types.js'

/** Clitics that stand as tokens of their own, as a tagger expects. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i

export class Lexeme {
  readonly text: string
  readonly lower: string
  /** Bits of traits.ts. */
  readonly traits: number
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
  /** Where a clitic starts in the word, or 0. */
  readonly clitic: number
  #base: Lexeme | undefined
  #head: Lexeme | undefined
  #tail: Lexeme | undefined
  #dotted: Lexeme | undefined
  /** The next of the same hash. */
  next: Lexeme | undefined

  constructor(text: string) {
    const lower = text.toLowerCase()
    this.text = text
    this.lower = lower === text ? text : interned(lower)
    this.verbs = verbsOf(lower)
    this.traits = traitsOf(text, lower, this.verbs)
    this.capital = (this.traits & CAPITAL) > 0
    this.word = (this.traits & WORD) > 0
    this.letter = (this.traits & LETTER) > 0
    this.abbreviation = (this.traits & ABBREVIATION) > 0
    this.tag = ''
    this.clitic = this.word && text.length > 2 ? (CLITIC.exec(text)?.index ?? 0) : 0
    this.#base = lower === text ? this : undefined
    this.#head = undefined
    this.#tail = undefined
    this.#dotted = undefined
    this.next = undefined
  }

  /** The word in small letters. */
  get base(): Lexeme {
    this.#base ??= lexemeOf(this.lower)
    return this.#base
  }

  /** The word before its clitic. */
  get head(): Lexeme {
    this.#head ??= lexemeOf(this.text.slice(0, this.clitic))
    return this.#head
  }

  /** Its clitic. */
  get tail(): Lexeme {
    this.#tail ??= lexemeOf(this.text.slice(this.clitic))
    return this.#tail
  }

  /** The word with a full stop of its own. */
  get dotted(): Lexeme {
    this.#dotted ??= lexemeOf(`${this.text}.`)
    return this.#dotted
  }
}

/** What no word is. */
export const NO_WORD: Lexeme = new Lexeme('')
NO_WORD.tag = 'PUNCT'

/** Most words kept; a text with more starts afresh, so that memory stays bounded. */
const LIMIT = 60_000
/** UTF-16 units of the longest word that is kept. */
const LONGEST = 40
const lexemes = new Map<number, Lexeme>()
let kept = 0

export const HASH_SEED = 17

/** The hash of a word, one more UTF-16 unit taken in. */
export function hashOf(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & 0x3fffffff
}

export function lexemeOf(text: string): Lexeme {
  let hash = HASH_SEED
  for (let i = 0; i < text.length; i++) hash = hashOf(hash, text.charCodeAt(i))
  return lexemeIn(text, 0, text.length, hash)
}

/** The lexeme of the word that stands in `text` at `[start, end)` and has this hash. */
export function lexemeIn(text: string, start: number, end: number, hash: number): Lexeme {
  const first = lexemes.get(hash)
  for (let lexeme = first; lexeme !== undefined; lexeme = lexeme.next)
    if (stands(lexeme.text, text, start, end)) return lexeme
  return make(text.slice(start, end), hash)
}

function stands(word: string, text: string, start: number, end: number): boolean {
  const length = end - start
  if (word.length !== length) return false
  for (let i = 0; i < length; i++)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

function make(text: string, hash: number): Lexeme {
  if (text.length > LONGEST) return new Lexeme(text)
  const lexeme = new Lexeme(interned(text))
  if (kept >= LIMIT) {
    lexemes.clear()
    kept = 0
  }
  kept++
  lexeme.next = lexemes.get(hash)
  lexemes.set(hash, lexeme)
  return lexeme
}

/**
 * The engine's one copy of a string, which is what the keys of objects are: compared by address, and
 * not a view into the text that it was cut from, which would keep that text alive.
 */
function interned(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text
}
