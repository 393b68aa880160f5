/** A text's lines, split into tokens. */
import type { TextRange } from '../../model/annotator.js'
import { forgetWords } from '../words/lexemes.js'
import { CLOSES, OPENS, QUOTES } from '../words/traits.js'
import { Columns, readLine } from './tokens.js'

/** A line, with that which is signed under it, whose tokens are the rows `[from, to)` of `columns`. */
export interface Line {
  columns: Columns
  from: number
  to: number
  /** UTF-16 units in the text, end exclusive. */
  start: number
  end: number
  /** Index of the block quotation that it stands in without quotation marks of its own; else -1. */
  quoted: number
  /** The row behind what is signed; `to` where nothing is signed under it. */
  signature: number
}

/** Tokens that are kept between readings: what a text has more is split again, so that memory stays bounded. */
const KEPT = 500_000

/** UTF-16 units of the longest line that is read whole; a longer one is no paragraph, and is cut. */
const LONGEST = 50_000

/** Rows of the largest columns that are kept for the next text. */
const SPARE = 1 << 17
let spare: Columns | undefined

/** The lines of a text, to be read more than once. */
export class Lines {
  readonly #text: string
  readonly #skip: ReadonlyMap<number, number>
  readonly #quotations: readonly TextRange[]
  /** The block quotation that is not yet behind the line at hand. */
  #quotation = 0
  readonly #columns: Columns
  readonly #lines: Line[] = []
  /** Where the lines start that are not kept. */
  #rest = 0
  /** Where the line at hand ends. */
  #newline = -1

  /**
   * @param skip offsets that lines start from instead of their own; those that start at their end are left out
   * @param quotations where block quotations stand, in text order
   */
  constructor(
    text: string,
    skip: ReadonlyMap<number, number>,
    quotations: readonly TextRange[] = [],
  ) {
    forgetWords()
    this.#columns = spare ?? new Columns()
    this.#columns.clear()
    spare = undefined
    this.#text = text
    this.#skip = skip
    this.#quotations = quotations
    while (this.#rest <= text.length && this.#columns.count < KEPT) {
      const { start, end } = this.#extent(this.#rest)
      if (end > start) {
        const line = this.#read(this.#columns, start, end)
        const quotation = this.#lines.at(-1)
        if (quotation && isSignature(text, line) && isQuotation(quotation)) {
          quotation.signature = line.from
          quotation.to = line.to
          quotation.end = line.end
        } else this.#lines.push(line)
      }
      this.#rest = end + 1
    }
  }

  *[Symbol.iterator](): Generator<Line> {
    yield* this.#lines
    let at = this.#rest
    if (at > this.#text.length) return
    const columns = new Columns()
    this.#newline = -1
    this.#quotation = 0
    while (at <= this.#text.length) {
      const { start, end } = this.#extent(at)
      if (end > start) {
        columns.clear()
        yield this.#read(columns, start, end)
      }
      at = end + 1
    }
  }

  /** Says that the lines will not be read again, and leaves their memory to the next text. */
  release(): void {
    if (this.#columns.starts.length <= SPARE) spare = this.#columns
  }

  #read(columns: Columns, start: number, end: number): Line {
    const from = columns.count
    readLine(this.#text, start, end, columns)
    const to = columns.count
    return { columns, from, to, start, end, quoted: this.#quotedBy(start), signature: to }
  }

  /** The block quotation that a line stands in, unless it opens with a quotation mark; lines must come in order. */
  #quotedBy(start: number): number {
    while ((this.#quotations[this.#quotation]?.end ?? Infinity) <= start) this.#quotation++
    const quotation = this.#quotations[this.#quotation]
    if (!quotation || quotation.start > start || MARKS.includes(this.#text.charAt(start))) return -1
    return this.#quotation
  }

  /** The line, or the piece of one, that starts at an offset; these must come in order. */
  #extent(from: number): { start: number; end: number } {
    if (this.#newline < from) {
      const newline = this.#text.indexOf('\n', from)
      this.#newline = newline < 0 ? this.#text.length : newline
    }
    const end =
      this.#newline - from > LONGEST ? cutOf(this.#text, from, this.#newline) : this.#newline
    return { start: this.#skip.get(from) ?? from, end }
  }
}

const MARKS = `"'“‘„«`
const DASHES = '-—–―'
/** Tokens of the longest signature; behind a hyphen, which points of a list have too. */
const SIGNATURE = 20
const HYPHENED = 10

/** "— Jane Smith, head of operations", in a line of its own. */
function isSignature(text: string, { start, from, to }: Line): boolean {
  if (to - from > SIGNATURE || !DASHES.includes(text.charAt(start))) return false
  const hyphen = to - from <= HYPHENED && /^- ?\p{Lu}/u.test(text.slice(start, start + 3))
  return hyphen || /^(?:[—–―]|--) ?\p{Lu}/u.test(text.slice(start, start + 5))
}

/** Whether a line is a block quotation, or starts and ends with quotation marks. */
function isQuotation({ columns: { traits }, from, to, quoted }: Line): boolean {
  return (
    quoted >= 0 ||
    (((traits[from] ?? 0) & (OPENS | QUOTES)) > 0 &&
      ((traits[to - 1] ?? 0) & (CLOSES | QUOTES)) > 0)
  )
}

/** The white space where a line that is too long is cut: behind a sentence, else behind a word. */
function cutOf(text: string, from: number, end: number): number {
  const piece = text.slice(from, from + LONGEST)
  const stop = piece.lastIndexOf('. ')
  if (stop > LONGEST / 2) return from + stop + 1
  const space = piece.lastIndexOf(' ')
  if (space > 0) return from + space
  const next = text.indexOf(' ', from + LONGEST)
  return next < 0 ? end : Math.min(next, end)
}
