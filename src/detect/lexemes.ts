/** Words, looked at once: what is known of a word wherever it stands. */
import type { Mark } from './en/claim-words.js'
import { verbsOf } from './en/index.js'
import { nameTraitsOf } from './name-traits.js'
import { ABBREVIATION, CAPITAL, LETTER, SPLIT, traitsOf, WORD } from './traits.js'
import type { Verb } from './types.js'
import { numberOf } from './word-lists.js'

/** Clitics that stand as tokens of their own, as a tagger expects. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i

/**
 * A word or mark. The fields are declared only, so that the constructor's order is that in memory: a
 * search looks at the first ones alone, and the loops over all words at those behind.
 */
export class Lexeme {
  /** Its key, in two halves, and the next lexeme in its slot. */
  declare first: number
  declare second: number
  declare next: Lexeme | undefined
  declare readonly text: string
  /** Bits of traits.ts. */
  declare readonly traits: number
  /** Bits of name-traits.ts. */
  declare readonly naming: number
  /** Its number among the words on lists; see word-lists.ts. */
  declare readonly listed: number
  /** The word's usual part of speech; '' until it was asked for. */
  declare tag: string
  /** The same amid a sentence, where a capital makes a name, and where capitals say nothing. */
  declare inside: string
  declare opening: string
  /** Starts with a capital letter. */
  declare readonly capital: boolean
  /** Starts with a letter or digit. */
  declare readonly word: boolean
  declare readonly lower: string
  declare readonly verbs: readonly Verb[]
  /** Starts with a letter. */
  declare readonly letter: boolean
  /** May take a full stop as an abbreviation. */
  declare readonly abbreviation: boolean
  /** What it tells of a statement, as claim-evidence.ts found. */
  declare marks: readonly Mark[] | undefined
  /** What it does to a speaker's commitment: bits of commitment.ts; -1 until it was asked for. */
  declare commits: number
  /** The role that it names, as roles.ts found; undefined until it was asked for. */
  declare role: string | null | undefined
  /** It without accents, as name-forms.ts found; undefined until it was asked for. */
  declare folded: string | undefined
  /** Where a clitic starts in the word, or 0. */
  declare readonly clitic: number
  declare private small: Lexeme | undefined
  declare private parts: readonly [head: Lexeme, tail: Lexeme] | undefined
  declare private stopped: Lexeme | undefined

  constructor(text: string) {
    const lower = text.toLowerCase()
    const verbs = verbsOf(lower)
    const traits = traitsOf(text, lower, verbs)
    const word = (traits & WORD) > 0
    const capital = (traits & CAPITAL) > 0
    const letter = (traits & LETTER) > 0
    const clitic = word && text.length > 2 ? (CLITIC.exec(text)?.index ?? 0) : 0
    const abbreviation = (traits & ABBREVIATION) > 0
    const split = word ? abbreviation || clitic > 0 : text === "'''"
    this.first = 0
    this.second = 0
    this.next = undefined
    this.text = text
    this.traits = split ? traits | SPLIT : traits
    this.naming = nameTraitsOf(lower, capital, letter)
    this.listed = numberOf(lower)
    this.tag = ''
    this.inside = ''
    this.opening = ''
    this.capital = capital
    this.word = word
    this.lower = lower === text ? text : interned(lower)
    this.verbs = verbs
    this.letter = letter
    this.abbreviation = abbreviation
    this.marks = undefined
    this.commits = -1
    this.role = undefined
    this.folded = undefined
    this.clitic = clitic
    this.small = lower === text ? this : undefined
    this.parts = undefined
    this.stopped = undefined
  }

  /** The word in small letters. */
  get base(): Lexeme {
    this.small ??= lexemeOf(this.lower)
    return this.small
  }

  /** The word before its clitic, and the clitic. */
  get split(): readonly [head: Lexeme, tail: Lexeme] {
    this.parts ??= [
      lexemeOf(this.text.slice(0, this.clitic)),
      lexemeOf(this.text.slice(this.clitic)),
    ]
    return this.parts
  }

  /** The word with a full stop of its own. */
  get dotted(): Lexeme {
    this.stopped ??= lexemeOf(`${this.text}.`)
    return this.stopped
  }
}

/** What no word is. */
export const NO_WORD: Lexeme = new Lexeme('')
NO_WORD.tag = 'PUNCT'

/** Most words kept; a text with more starts afresh, so that memory stays bounded. */
const LIMIT = 60_000
/** UTF-16 units of the longest word that is kept. */
const LONGEST = 40
/** UTF-16 units of the longest word whose key spells it out. */
export const SPELLED = 8
const SLOTS = 1 << 16
const slots: (Lexeme | undefined)[] = new Array<Lexeme | undefined>(SLOTS).fill(undefined)
let kept = 0

/** The lexeme of a text of its own. */
export function lexemeOf(text: string): Lexeme {
  return lexemeAt(text, 0, text.length)
}

/**
 * The lexeme of a word that its key spells out: up to eight ASCII characters of seven bits, of more
 * than four the first four in `first`, the others in `second`.
 */
export function spelled(
  text: string,
  start: number,
  end: number,
  first: number,
  second: number,
): Lexeme {
  const slot = slotOf(first, second)
  let lexeme = slots[slot]
  while (lexeme !== undefined) {
    if (lexeme.second === second && lexeme.first === first) return lexeme
    lexeme = lexeme.next
  }
  return make(text.slice(start, end), first, second, slot)
}

/** The lexeme of any word, which stands in `text` at `[start, end)`. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  let first = 0
  let second = 0
  if (end - start <= SPELLED) {
    let i = start
    for (; i < end; i++) {
      const code = text.charCodeAt(i)
      if (code > 127) break
      if (i - start === 4) {
        first = second
        second = 0
      }
      second = (second << 7) | code
    }
    if (i === end) return spelled(text, start, end, first, second)
  }
  first = 0
  second = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    first = Math.imul(first, 31) + code
    second = Math.imul(second ^ code, 0x01000193)
  }
  first = (first & 0x0fffffff) | HASHED
  second &= 0x3fffffff
  const slot = slotOf(first, second)
  for (let lexeme = slots[slot]; lexeme !== undefined; lexeme = lexeme.next)
    if (
      lexeme.second === second &&
      lexeme.first === first &&
      lexeme.text.length === end - start &&
      text.startsWith(lexeme.text, start)
    )
      return lexeme
  return make(text.slice(start, end), first, second, slot)
}

/** In the first half of keys that are hashes, where those that spell a word out have 28 bits. */
const HASHED = 1 << 29

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1)
}

function make(text: string, first: number, second: number, slot: number): Lexeme {
  if (text.length > LONGEST) return new Lexeme(text)
  const lexeme = new Lexeme(interned(text))
  if (kept >= LIMIT) {
    slots.fill(undefined)
    kept = 0
  }
  kept++
  lexeme.first = first
  lexeme.second = second
  lexeme.next = slots[slot]
  slots[slot] = lexeme
  return lexeme
}

/**
 * The engine's one copy of a string, which is what the keys of objects are: compared by address, and
 * not a view into the text that it was cut from, which would keep that text alive.
 */
function interned(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text
}
