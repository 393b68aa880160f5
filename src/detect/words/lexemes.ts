/** Words, looked at once: what is known of a word wherever it stands. */
import { type Mark, marksOf } from '../en/claim-words.js'
import { verbsOf } from '../en/index.js'
import { classesOf } from '../en/nouns.js'
import type { Told } from '../statements/evidence.js'
import type { Verb } from '../types.js'
import { mayBeginName, nameTraitsOf } from './name-traits.js'
import { ABBREVIATION, CAPITAL, LETTER, NAME, SPLIT, TELLS, traitsOf, WORD } from './traits.js'
import { numberOf } from './word-lists.js'
import {
  addWord,
  clearTable,
  findWord,
  HASHED,
  isFull,
  LONGEST,
  nextFirst,
  nextSecond,
  SPELLED,
} from './word-table.js'

/** Clitics that stand as tokens of their own, as a tagger expects. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i

const WHO = 'WHO'

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
  /** Its lists with the kinds of claims that they speak for; undefined until it was asked for. */
  declare told: readonly Told[] | undefined
  /** What it does to the statement's sentence: bits of claim-evidence.ts. */
  declare turns: number
  /** What it may stand for as a noun: bits of nouns.ts. */
  declare readonly nouns: number
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
    // "WHO": a name, where "who" is a pronoun.
    const lower = text === WHO ? text : text.toLowerCase()
    const verbs = verbsOf(lower)
    const marks = marksOf(lower)
    // A horizontal bar is set for a long dash.
    const listed = numberOf(lower === '―' ? '—' : lower)
    const nouns = classesOf(lower)
    const traits = traitsOf(text, lower, listed, nouns, verbs) | (marks.length > 0 ? TELLS : 0)
    const word = (traits & WORD) > 0
    const capital = (traits & CAPITAL) > 0
    const letter = (traits & LETTER) > 0
    const clitic = word ? cliticOf(text) : 0
    const abbreviation = (traits & ABBREVIATION) > 0
    const split = word ? abbreviation || clitic > 0 : text === "'''"
    this.id = -1
    this.text = text
    this.naming = nameTraitsOf(lower, nouns, capital, letter)
    this.traits = traits | (split ? SPLIT : 0) | (mayBeginName(this.naming, lower) ? NAME : 0)
    this.listed = listed
    this.tag = ''
    this.inside = ''
    this.opening = ''
    this.told = undefined
    this.turns = 0
    this.nouns = nouns
    this.capital = capital
    this.word = word
    this.lower = lower
    this.verbs = verbs
    this.letter = letter
    this.abbreviation = abbreviation
    this.marks = marks
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

/** Where a clitic starts in a word, or 0. */
function cliticOf(text: string): number {
  const { length } = text
  if (length < 3 || !(isApostrophe(text[length - 2]) || isApostrophe(text[length - 3]))) return 0
  return CLITIC.exec(text)?.index ?? 0
}

function isApostrophe(char: string | undefined): boolean {
  return char === "'" || char === '’'
}

/** What no word is. */
export const NO_WORD: Lexeme = new Lexeme('')
NO_WORD.tag = 'PUNCT'
NO_WORD.id = 0

/** The words that are kept from text to text, by their ids in word-table.ts. */
let kept: Lexeme[] = [NO_WORD]

let era = 0

/** Counts how often words were forgotten: ids of another era are void. */
export function eraOfWords(): number {
  return era
}

/** Starts afresh where too many words are kept. Ids from before are void: only between texts. */
export function forgetWords(): void {
  if (!isFull()) return
  kept = [NO_WORD]
  clearTable()
  era++
}

/** The word with an id. */
export function wordOf(id: number): Lexeme {
  return kept[id] ?? NO_WORD
}

/** The lexeme of a text of its own. */
export function lexemeOf(text: string): Lexeme {
  const id = idOf(text, 0, text.length)
  return id < 0 ? new Lexeme(text) : wordOf(id)
}

/**
 * The id of the word at `[start, end)` of a text by its key; -1 where it is not kept.
 *
 * @param spelled whether the key spells it out, as it does up to {@link SPELLED} ASCII characters
 */
export function idByKey(
  text: string,
  start: number,
  end: number,
  first: number,
  second: number,
  spelled: boolean,
): number {
  if (end - start > LONGEST) return -1
  const key = spelled ? second : second | HASHED
  return findWord(text, start, end, first, key) || keep(text.slice(start, end), first, key)
}

/** The id of any word, which stands in `text` at `[start, end)`; -1 where it is not kept. */
export function idOf(text: string, start: number, end: number): number {
  let first = 0
  let second = 0
  let ascii = true
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 127) ascii = false
    first = nextFirst(first, second)
    second = nextSecond(second, unit)
  }
  return idByKey(text, start, end, first, second, ascii && end - start <= SPELLED)
}

/** UTF-16 units of the longest string that the engine copies where it is cut from a text. */
const COPIED = 12

/** The id of a word that was not met before. */
function keep(text: string, first: number, second: number): number {
  if (isFull()) return -1
  const lexeme = new Lexeme(text.length > COPIED ? interned(text) : text)
  const { traits, naming, listed } = lexeme
  const id = addWord(lexeme.text, first, second, { traits, naming, listed })
  lexeme.id = id
  kept[id] = lexeme
  return id
}

/**
 * The engine's one copy of a string, which is what the keys of objects are: compared by address, and
 * not a view into the text that it was cut from, which would keep that text alive.
 */
export function interned(text: string): string {
  // Without a prototype, an object's keys are entries of a table; others get a shape for each key.
  const keys: Record<string, number> = Object.create(null)
  keys[text] = 0
  return Object.keys(keys)[0] ?? text
}
