/**
 * Names by their words, kept from text to text: one that comes again is found without spelling it out.
 */
import type { Columns } from '../reading/tokens.js'
import { eraOfWords, interned, type Lexeme, NO_WORD } from '../words/lexemes.js'
import { mix } from '../words/word-table.js'
import { type NameWords, nameWords } from './name-forms.js'

/** A name as it is spelled. */
export class KnownName {
  readonly lexemes: readonly Lexeme[]
  readonly text: string
  readonly first: Lexeme
  readonly last: Lexeme
  /** The number of the article that last noted something of it; the notes are that one's. */
  article = 0
  /** What was noted: bits of names.ts. */
  facts = 0
  /** How often it stands there as a form of a full name; 0 where it is none. */
  count = 0
  private known: NameWords | undefined = undefined

  constructor(lexemes: readonly Lexeme[]) {
    this.lexemes = lexemes
    // "People's Alliance"
    const words = lexemes.map(({ text }) => text).join(' ')
    this.text = interned(words.replace(/ (['’]s?)(?= )/g, '$1'))
    this.first = lexemes[0] ?? NO_WORD
    this.last = lexemes.at(-1) ?? NO_WORD
  }

  get parts(): NameWords {
    this.known ??= nameWords(this.text)
    return this.known
  }
}

/** Most words of a name that is kept: the ids of eight have room in a row of four numbers. */
const WORDS = 8
const ROW = WORDS / 2
/** Slots of the table; half of them are filled at most. */
const SLOTS = 1 << 15
const MOST = SLOTS / 2

/** The names by their numbers, which count up from 1, and rows with the ids of their words. */
const kept: (KnownName | undefined)[] = [undefined]
const rows = new Int32Array(ROW * MOST)
/** The numbers by the ids; 0 where a slot is free. */
const slots = new Uint16Array(SLOTS)
let era = eraOfWords()

/** Starts afresh where too many names are kept, or their words are no longer. Only between texts. */
export function forgetNames(): void {
  if (kept.length < MOST && era === eraOfWords()) return
  slots.fill(0)
  kept.length = 1
  era = eraOfWords()
}

/** The name in the rows `[from, to)`; undefined where it is not kept, since the table is full or a word is not. */
export function nameIn(columns: Columns, from: number, to: number): KnownName | undefined {
  if (to - from > WORDS) return undefined
  const first = pair(columns, from, to)
  const second = pair(columns, from + 2, to)
  const third = pair(columns, from + 4, to)
  const fourth = pair(columns, from + 6, to)
  if ((first | second | third | fourth) === NOT_KEPT) return undefined
  let slot = mix(first, second ^ (third << 3) ^ (fourth << 6)) & (SLOTS - 1)
  for (let number = slots[slot]; number; number = slots[slot]) {
    const row = ROW * number
    if (
      rows[row] === first &&
      rows[row + 1] === second &&
      rows[row + 2] === third &&
      rows[row + 3] === fourth
    )
      return kept[number]
    slot = (slot + 1) & (SLOTS - 1)
  }
  const number = kept.length
  if (number >= MOST) return undefined
  const name = readName(columns, from, to)
  rows.set([first, second, third, fourth], ROW * number)
  slots[slot] = number
  kept.push(name)
  return name
}

/** In place of two words' ids where one is not kept; what has all bits set is no pair of ids. */
const NOT_KEPT = -1

/** The ids of two words; 0 for those behind the end. */
function pair(columns: Columns, row: number, to: number): number {
  if (row >= to) return 0
  const first = columns.id(row)
  const second = row + 1 < to ? columns.id(row + 1) : 0
  return first < 0 || second < 0 ? NOT_KEPT : first | (second << 16)
}

/** The name in the rows `[from, to)`, made anew. */
export function readName(columns: Columns, from: number, to: number): KnownName {
  const lexemes: Lexeme[] = []
  for (let i = from; i < to; i++) lexemes.push(columns.lexeme(i))
  return new KnownName(lexemes)
}
