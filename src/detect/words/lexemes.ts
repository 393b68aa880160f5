/** Words, looked at once: what is known of a word wherever it stands. */
import { type Mark, marksOf } from '../en/claim-words.js'
import { verbsOf } from '../en/index.js'
import type { Told } from '../statements/evidence.js'
import type { Verb } from '../types.js'
import { mayBeginName, nameTraitsOf } from './name-traits.js'
import { ABBREVIATION, CAPITAL, LETTER, NAME, SPLIT, TELLS, traitsOf, WORD } from './traits.js'
import { numberOf } from './word-lists.js'

/** Clitics that stand as tokens of their own, as a tagger expects. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i

/**
 * A word or mark. The fields are declared only, so that the constructor's order is that in memory: the
 * loops over all words look at the first ones.
 */
export class Lexeme {
  /** Its place among the words that are kept; -1 for others. */
  declare id: number
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
  declare readonly marks: readonly Mark[]
  /** The same with the kinds of claims that they speak for; undefined until it was asked for. */
  declare told: readonly Told[] | undefined
  /** What it does to the statement's sentence: bits of claim-evidence.ts. */
  declare turns: number
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
    const marks = marksOf(lower)
    const traits = traitsOf(text, lower, verbs) | (marks.length > 0 ? TELLS : 0)
    const word = (traits & WORD) > 0
    const capital = (traits & CAPITAL) > 0
    const letter = (traits & LETTER) > 0
    const clitic = word && text.length > 2 ? (CLITIC.exec(text)?.index ?? 0) : 0
    const abbreviation = (traits & ABBREVIATION) > 0
    const split = word ? abbreviation || clitic > 0 : text === "'''"
    this.id = -1
    this.text = text
    this.naming = nameTraitsOf(lower, capital, letter)
    this.traits = traits | (split ? SPLIT : 0) | (mayBeginName(this.naming) ? NAME : 0)
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
    this.marks = marks
    this.told = undefined
    this.turns = 0
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
NO_WORD.id = 0

/** UTF-16 units of the longest word that is kept. */
const LONGEST = 40
/** UTF-16 units of the longest word whose key spells it out. */
export const SPELLED = 8

/** Most words that are kept. What a text has more is made anew each time that it stands there. */
const MOST = 60_000
/** Slots of the smallest table; it doubles before half of it is filled. */
const FEWEST = 1 << 14
/** Numbers in the row of a word: the halves of its key, its traits, and those for the reader of names. */
const ROW = 4
const TRAITS = 2
const NAMING = 3

/**
 * The words that are kept from text to text, by their ids, which count up as words are met: the common
 * ones are met early, and stand close together. A row spares the loops over all words the lexeme.
 */
let kept: Lexeme[] = [NO_WORD]
let rows = new Int32Array(ROW * FEWEST)
/** Their ids by their keys; 0 where a slot is free. */
let slots = new Uint16Array(FEWEST)

/** Starts afresh where too many words are kept. Ids from before are void: only between texts. */
export function forgetWords(): void {
  if (kept.length < MOST) return
  kept = [NO_WORD]
  rows = new Int32Array(ROW * FEWEST)
  slots = new Uint16Array(FEWEST)
  era++
}

let era = 0

/** Counts how often words were forgotten: ids of another era are void. */
export function eraOfWords(): number {
  return era
}

/** The word with an id. */
export function wordOf(id: number): Lexeme {
  return kept[id] ?? NO_WORD
}

/** The traits of the word with an id. */
export function traitsOfId(id: number): number {
  return rows[ROW * id + TRAITS] ?? 0
}

/** The bits of name-traits.ts of the word with an id. */
export function namingOfId(id: number): number {
  return rows[ROW * id + NAMING] ?? 0
}

/** The lexeme of a text of its own. */
export function lexemeOf(text: string): Lexeme {
  const id = idOf(text, 0, text.length)
  return id < 0 ? new Lexeme(text) : wordOf(id)
}

/**
 * The id of a word that its key spells out: up to eight ASCII characters of seven bits, of more than
 * four the first four in `first`, the others in `second`; -1 where it is not kept.
 */
export function spelledId(
  text: string,
  start: number,
  end: number,
  first: number,
  second: number,
): number {
  let slot = slotOf(first, second)
  let id = slots[slot] ?? 0
  while (id !== 0) {
    if (rows[ROW * id + 1] === second && rows[ROW * id] === first) return id
    slot = (slot + 1) & (slots.length - 1)
    id = slots[slot] ?? 0
  }
  return keep(text.slice(start, end), first, second)
}

/** The same for a word that is longer or not ASCII: `first` and `second` go on as hashes. */
export function hashedId(
  text: string,
  start: number,
  end: number,
  first: number,
  second: number,
): number {
  if (end - start > LONGEST) return -1
  const marked = (first & 0x0fffffff) | HASHED
  let slot = slotOf(marked, second)
  let id = slots[slot] ?? 0
  while (id !== 0) {
    if (
      rows[ROW * id + 1] === second &&
      rows[ROW * id] === marked &&
      stands(wordOf(id).text, text, start, end)
    )
      return id
    slot = (slot + 1) & (slots.length - 1)
    id = slots[slot] ?? 0
  }
  return keep(text.slice(start, end), marked, second)
}

/** The id of any word, which stands in `text` at `[start, end)`; -1 where it is not kept. */
export function idOf(text: string, start: number, end: number): number {
  let first = 0
  let second = 0
  let ascii = true
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 127) ascii = false
    if (i - start === 4) {
      first = second
      second = 0
    }
    if (i - start < SPELLED) second = (second << 7) | unit
    else {
      first = Math.imul(first, 31) + unit
      second = Math.imul(second ^ unit, PRIME)
    }
  }
  return ascii && end - start <= SPELLED
    ? spelledId(text, start, end, first, second)
    : hashedId(text, start, end, first, second)
}

/** What hashes are multiplied by. */
export const PRIME: number = 0x01000193
/** In the first half of keys that are hashes, where those that spell a word out have 28 bits. */
const HASHED = 1 << 29

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** Where the search for a key starts. */
function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & (slots.length - 1)
}

/** The id of a word that was not met before. */
function keep(text: string, first: number, second: number): number {
  const id = kept.length
  if (id >= MOST) return -1
  const lexeme = new Lexeme(interned(text))
  lexeme.id = id
  kept.push(lexeme)
  if (ROW * id >= rows.length) {
    const more = new Int32Array(2 * rows.length)
    more.set(rows)
    rows = more
  }
  rows[ROW * id] = first
  rows[ROW * id + 1] = second
  rows[ROW * id + TRAITS] = lexeme.traits
  rows[ROW * id + NAMING] = lexeme.naming
  if (2 * id < slots.length) fill(id)
  else {
    slots = new Uint16Array(2 * slots.length)
    for (let known = 1; known <= id; known++) fill(known)
  }
  return id
}

/** Puts an id into the first free slot for its word's key. */
function fill(id: number): void {
  let slot = slotOf(rows[ROW * id] ?? 0, rows[ROW * id + 1] ?? 0)
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
  slots[slot] = id
}

/**
 * The engine's one copy of a string, which is what the keys of objects are: compared by address, and
 * not a view into the text that it was cut from, which would keep that text alive.
 */
export function interned(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text
}
