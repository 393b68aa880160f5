/** From a line to its tokens. */

import { Token } from '../types.js'
import { idByKey, idOf, Lexeme, lexemeOf, NO_WORD, wordOf } from '../words/lexemes.js'
import { SPLIT } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import {
  listedOfId,
  namingOfId,
  nextFirst,
  nextSecond,
  SPELLED,
  traitsOfId,
} from '../words/word-table.js'

/** Any token. The loop below finds the plain ones without it. */
const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*|(?:\.|(?<=\p{N})[,:])\p{N}+|\.\p{L}[\p{L}\p{M}]*)*|'''|''|``|’’|‘‘|--+|\.\.+|\S/uy

/** Kinds of UTF-16 units: what a token may go on with. */
const SPACE = 1
const LETTER = 2
const DIGIT = 4
/** Joins letters and digits: "-", an apostrophe, "&". */
const JOINER = 8
/** A full stop before letters and digits, a comma or colon between digits ("4:12"). */
const POINT = 16
const MARK = 32
/** Left to the expression. */
const OTHER = 64
const WORDLIKE = LETTER | DIGIT

/** The kind of each UTF-16 unit. */
const kinds = new Uint8Array(0x10000).fill(OTHER)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[A-Za-z]/.test(char)) kinds[code] = LETTER
  else if (/[0-9]/.test(char)) kinds[code] = DIGIT
  else if (/[ \t\r]/.test(char)) kinds[code] = SPACE
  else if (/[-'&]/.test(char)) kinds[code] = JOINER
  else if (/[.,:]/.test(char)) kinds[code] = POINT
  else if (!/\s/.test(char)) kinds[code] = MARK
}
for (const char of '“”‘–—―…') kinds[char.charCodeAt(0)] = MARK
kinds['’'.charCodeAt(0)] = JOINER
kinds['\u00a0'.charCodeAt(0)] = SPACE

/** Tokens as columns. */
export class Columns {
  count = 0
  starts: Int32Array = new Int32Array(256)
  /** Bits of traits.ts. */
  traits: Int32Array = new Int32Array(256)
  /** Ids of words that are kept; those of others count down from -1. */
  ids: Int32Array = new Int32Array(256)
  readonly #others: Lexeme[] = []

  clear(): void {
    this.count = 0
    this.#others.length = 0
  }

  /** Makes room for so many rows more. */
  reserve(rows: number): void {
    if (this.count + rows <= this.starts.length) return
    const size = 2 * (this.count + rows)
    this.starts = enlarged(this.starts, size)
    this.traits = enlarged(this.traits, size)
    this.ids = enlarged(this.ids, size)
  }

  /** Adds a row, for which there must be room. */
  add(lexeme: Lexeme, start: number): void {
    const id = lexeme.id < 0 ? -this.#others.push(lexeme) : lexeme.id
    this.addWord(id, lexeme.traits, start)
  }

  /** The same by a kept word's id. */
  addWord(id: number, traits: number, start: number): void {
    const row = this.count++
    this.starts[row] = start
    this.traits[row] = traits
    this.ids[row] = id
  }

  /** The id of a row's word; negative where it is not kept. */
  id(row: number): number {
    return this.ids[row] ?? 0
  }

  /** Bits of name-traits.ts. */
  naming(row: number): number {
    const id = this.ids[row] ?? 0
    return id < 0 ? (this.#others[-id - 1] ?? NO_WORD).naming : namingOfId(id)
  }

  /** Its number on lists; see word-lists.ts. */
  listed(row: number): number {
    const id = this.ids[row] ?? 0
    return id < 0 ? (this.#others[-id - 1] ?? NO_WORD).listed : listedOfId(id)
  }

  lexeme(row: number): Lexeme {
    const id = this.ids[row] ?? 0
    return id < 0 ? (this.#others[-id - 1] ?? NO_WORD) : wordOf(id)
  }
}

function enlarged(column: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size)
  larger.set(column)
  return larger
}

/**
 * Splits `[from, to)` of a text, which is one line, into words, clitics ("n’t", "’s") and single marks,
 * and adds them to `columns`.
 */
export function readLine(text: string, from: number, to: number, columns: Columns): void {
  columns.reserve(to - from)
  const { starts, traits: bits, ids } = columns
  let row = columns.count
  /** Where the full stop of an abbreviation ends that was taken with it. */
  let swallowed = -1
  let i = from
  while (i < to) {
    const start = i
    const code = text.charCodeAt(i++)
    const kind = kinds[code] ?? OTHER
    if (kind === SPACE) continue
    // The word's key; see word-table.ts.
    let first = 0
    let second = code
    let spelled = code < 128
    let doubtful = kind === OTHER
    if ((kind & WORDLIKE) > 0) {
      let inside = WORDLIKE
      while (i < to) {
        const unit = text.charCodeAt(i)
        const next = kinds[unit] ?? OTHER
        if ((next & inside) === 0) {
          if (next === SPACE) break
          if (next === OTHER) doubtful = true
          if ((next !== JOINER && next !== POINT) || i + 1 >= to) break
          const after = kinds[text.charCodeAt(i + 1)] ?? OTHER
          if (after === OTHER) doubtful = true
          if (next === JOINER && (after & WORDLIKE) > 0) inside = WORDLIKE
          else if (
            next === POINT &&
            after === DIGIT &&
            (unit === 46 || kinds[text.charCodeAt(i - 1)] === DIGIT)
          )
            inside = DIGIT
          else if (unit === 46 && after === LETTER) inside = LETTER
          else break
          if (unit > 127) spelled = false
        }
        first = nextFirst(first, second)
        second = nextSecond(second, unit)
        i++
      }
      if (i - start > SPELLED) spelled = false
    } else if (i < to && text.charCodeAt(i) === code) doubtful = true
    if (doubtful) {
      TOKEN.lastIndex = start
      if (!TOKEN.test(text)) {
        i = start + 1
        continue
      }
      i = TOKEN.lastIndex
    }
    if (start < swallowed) continue
    const id = doubtful ? idOf(text, start, i) : idByKey(text, start, i, first, second, spelled)
    const traits = id < 0 ? SPLIT : traitsOfId(id)
    if ((traits & SPLIT) === 0) {
      starts[row] = start
      bits[row] = traits
      ids[row++] = id
      continue
    }
    columns.count = row
    const lexeme = id < 0 ? new Lexeme(text.slice(start, i)) : wordOf(id)
    swallowed = addParts(columns, lexeme, text, from, start)
    row = columns.count
  }
  columns.count = row
}

/** Adds a word that may be more than one token. Gives where the full stop ends that it took with it, or -1. */
function addParts(
  columns: Columns,
  lexeme: Lexeme,
  text: string,
  from: number,
  start: number,
): number {
  const end = start + lexeme.text.length
  if ((lexeme.traits & SPLIT) > 0) {
    if (
      lexeme.abbreviation &&
      text.charCodeAt(end) === 46 &&
      // "wrote on X. Holm said": a service, and no initial.
      !(lexeme.text === 'X' && ON_SERVICE.hasNumber(columns.listed(columns.count - 1)))
    ) {
      columns.add(lexeme.dotted, start)
      return end + 1
    }
    if (lexeme.clitic > 0) {
      const [head, tail] = lexeme.split
      columns.add(head, start)
      columns.add(tail, start + lexeme.clitic)
      return -1
    }
    if (!lexeme.word) {
      addTriple(columns, start, start > from ? text[start - 1] : ' ')
      return -1
    }
  }
  columns.add(lexeme, start)
  return -1
}

const ON_SERVICE = new WordList('on via')

/** A single and a double mark together: the double one is outside. */
function addTriple(columns: Columns, start: number, before: string | undefined): void {
  const closing = !/\s/.test(before ?? ' ')
  columns.add(lexemeOf(closing ? "'" : "''"), start)
  columns.add(lexemeOf(closing ? "''" : "'"), start + (closing ? 1 : 2))
}

/**
 * Tokens to be used again. A text has many, each is needed while its paragraph is read, and the memory
 * that was used last is the fastest.
 */
export class TokenPool {
  readonly #free: Token[] = []
  #count = 0

  /** A token for each row of `[from, to)`. */
  take(columns: Columns, from: number, to: number): Token[] {
    const { starts, traits } = columns
    const taken = new Array<Token>(to - from)
    const free = this.#free
    let count = this.#count
    for (let i = from; i < to; i++) {
      const token = (count > 0 ? free[--count] : undefined) ?? new Token()
      taken[i - from] = token.reset(starts[i] ?? 0, columns.lexeme(i), traits[i] ?? 0)
    }
    this.#count = count
    return taken
  }

  /** Takes back tokens that nobody looks at any more. */
  give(tokens: readonly Token[]): void {
    for (let i = tokens.length - 1; i >= 0 && this.#count < MOST_FREE; i--) {
      const token = tokens[i]
      if (token) this.#free[this.#count++] = token
    }
  }
}

/** Most tokens that are kept for use. */
const MOST_FREE = 10_000
