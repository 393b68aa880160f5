/** Quoted stretches of a paragraph. */

import type { Quote, Token } from '../types.js'
import { at } from '../types.js'
import { CLOSES, DOTTED, OPENS, QUOTES, SINGLE, STOP } from '../words/traits.js'
import type { Line } from './lines.js'

const QUOTE = OPENS | CLOSES | QUOTES | SINGLE
/** What may be the edge of a quotation or sentence. */
const MARK = QUOTE | STOP | DOTTED

/** Indexes of tokens, in order, of which the first `count` are meant. */
export interface Marks {
  indexes: Int32Array
  count: number
}

/** The marks of the line at hand; kept from line to line. */
const marks: Marks = { indexes: new Int32Array(1024), count: 0 }

/** The tokens of a line at which a quotation or sentence may start or end, until the next line is asked for. */
export function marksIn({ columns, from, to }: Line): Marks {
  const { traits } = columns
  if (marks.indexes.length < to - from) marks.indexes = new Int32Array(2 * (to - from))
  const { indexes } = marks
  let count = 0
  for (let i = from; i < to; i++) if (((traits[i] ?? 0) & MARK) > 0) indexes[count++] = i - from
  marks.count = count
  return marks
}

/**
 * Finds the quotations of one paragraph and sets `quote` on their tokens. A quotation that is not
 * closed runs to the paragraph's end, as news style has it when a quotation goes on in the next.
 *
 * @param marks what {@link marksIn} has found
 * @param single also take single quotation marks, for articles that use no double ones
 */
export function findQuotes(
  tokens: readonly Token[],
  { indexes, count }: Marks,
  single: boolean,
): Quote[] {
  const quotes: Quote[] = []
  const kinds = single ? QUOTE : QUOTE & ~SINGLE
  let open = -1
  for (let k = 0; k < count; k++) {
    const i = indexes[k] ?? 0
    if ((at(tokens, i).traits & kinds) === 0) continue
    if (open < 0) {
      if (opensAt(tokens, i)) open = i
    } else if (closesAt(tokens, i)) {
      add(quotes, tokens, { first: open, end: i + 1, closed: true })
      open = -1
    }
  }
  if (open >= 0) add(quotes, tokens, { first: open, end: tokens.length, closed: false })
  return quotes
}

/** The quotation that the first tokens of a paragraph are, without marks; sets `quote` on them. */
export function quoteUpTo(tokens: readonly Token[], end: number): Quote {
  const quote = { first: 0, end, closed: true }
  add([], tokens, quote)
  return quote
}

function add(quotes: Quote[], tokens: readonly Token[], quote: Quote): void {
  for (let i = quote.first; i < quote.end; i++) at(tokens, i).quote = quotes.length
  quotes.push(quote)
}

/** Whether a mark opens a quotation, where none is open. A mark of the wrong direction counts by where it stands. */
function opensAt(tokens: readonly Token[], i: number): boolean {
  const { traits, text } = at(tokens, i).lexeme
  if ((traits & (OPENS | QUOTES)) > 0) return true
  if ((traits & CLOSES) > 0) return touches(tokens, i, 1) && !touches(tokens, i, -1)
  return text !== '’' && touches(tokens, i, 1) && !touches(tokens, i, -1)
}

/** Whether a mark closes the quotation that is open. */
function closesAt(tokens: readonly Token[], i: number): boolean {
  const { traits, text } = at(tokens, i).lexeme
  if ((traits & (CLOSES | QUOTES)) > 0) return true
  if ((traits & OPENS) > 0) return touches(tokens, i, -1) && !touches(tokens, i, 1)
  return text !== '‘' && touches(tokens, i, -1)
}

/** Whether no space separates a token from its neighbour. */
function touches(tokens: readonly Token[], i: number, step: 1 | -1): boolean {
  const neighbour = at(tokens, i + step)
  return (
    neighbour.text !== '' &&
    (step < 0 ? neighbour.end === at(tokens, i).start : neighbour.start === at(tokens, i).end)
  )
}

const DOUBLE = /["“”«„]|''|``|’’|‘‘/

/** Whether an article quotes with single marks: none double, and pairs of single ones. */
export function usesSingleQuotes(text: string): boolean {
  if (DOUBLE.test(text)) return false
  return /(?:^|[\s(])[‘']\p{Lu}[^‘'’\n]{2,400}[,.?!][’']/u.test(text)
}

/** A single mark that may open a quotation: no apostrophe of "'90s" or "'em". */
const OPENING = /(?:^|[\s([])(?:‘|'(?!(?:em|til|tis|twas|cause|n)\b))(?!\d\ds)[\p{L}\p{N}]/u
/** One that may close it. */
const CLOSING = /[\p{L}\p{N}.,?!…%][’'](?=$|[\s,.;:?!)\]–—])/u

/** Whether a single mark stands where no apostrophe inside a word does: a quick look that spares nearly all lines the search. */
function mayOpen(line: string): boolean {
  if (line.includes('‘')) return true
  for (let i = line.indexOf("'"); i >= 0; i = line.indexOf("'", i + 1))
    if (i === 0 || !isLetter(line.charCodeAt(i - 1))) return true
  return false
}

/** Whether a UTF-16 unit is a letter of ASCII. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** Whether a line quotes with single marks, whatever the article does: "'I was lucky': hikers tell", "It was ‘late’, he said." */
export function quotesSingly(line: string): boolean {
  if (!mayOpen(line) || DOUBLE.test(line)) return false
  const open = line.search(OPENING)
  if (open < 0) return false
  const rest = line.slice(open + 2)
  const close = rest.search(CLOSING)
  // "‘A hard choice.’": a heading.
  return close >= 0 && (open > 0 || close + 2 < rest.length)
}
