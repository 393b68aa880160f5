/** Line feeds at which no paragraph ends: those of text that was wrapped, or broken where a phrase ends. */
import { CONTINUED } from '../en/words.js'
import type { Span } from '../types.js'

/** A line feed between two lines of one block, and what they tell of it. */
interface Break {
  at: number
  /** UTF-16 units of the line before, white space at its ends left out. */
  length: number
  /** UTF-16 units up to the end of the next line's first word, were that still in the line before. */
  fitting: number
  /** The words themselves show that the sentence goes on. */
  continued: boolean
}

/** UTF-16 units of the shortest and the longest lines that a text is wrapped to. */
const NARROWEST = 40
const WIDEST = 140
/** Breaks from which on a text may be taken for wrapped, and the share of them that no longer word explains. */
const FEWEST = 3
const FULL = 0.6
/** Share of the lines' width from which on a line of wrapped text is full, links aside that it had in its source. */
const FILLED = 0.6
/** Where the width is taken from: some lines of a wrapped text are longer, as nothing in them could be broken. */
const USUAL = 0.9

/** UTF-16 units of the longest quotation whose end is looked for in further lines. */
const LONGEST_QUOTATION = 1000

const BULLET = /^(?:[^\p{L}\p{N}\s"“'‘([$£€]|\d{1,3}[.)]) /u
const DASH = /^(?:[—–]|--) /
const SENTENCE_END = /[.!?…:]["”’'»)\]]*$/
const PHRASE_END = /(?:[,–—]|--)["”’'»)\]]*$/
const LAST_WORD = /(?:^|[\s(“"‘])(\p{Ll}+)$/u
const FIRST_WORD = /^\S+/
const THREE_WORDS = /\S\s+\S+\s+\S/

/**
 * A text whose paragraphs are lines: line feeds inside of them are spaces, so that all offsets stay.
 *
 * @param blocks the stretches that hold prose, in text order, where they are known: what stands
 *   between them becomes spaces. Else blank lines end paragraphs
 */
export function withoutWraps(text: string, blocks?: readonly Span[]): string {
  const breaks: Break[] = []
  if (blocks) for (const [start, end] of blocks) findBreaks(text, start, end, true, breaks)
  else findBreaks(text, 0, text.length, false, breaks)
  const width = widthOf(breaks)
  const joined = breaks.filter(
    ({ continued, length }) => continued || (width > 0 && length >= width * FILLED),
  )
  const prose = blocks ? onlyBlocks(text, blocks) : text
  if (joined.length === 0) return prose
  const pieces: string[] = []
  let from = 0
  for (const { at } of joined) {
    pieces.push(prose.slice(from, at))
    from = at + 1
  }
  pieces.push(prose.slice(from))
  return pieces.join(' ')
}

/**
 * @param whole the stretch is one paragraph: it holds the end of each quotation that opens in it, also
 *   behind a sentence's end
 */
function findBreaks(
  text: string,
  start: number,
  end: number,
  whole: boolean,
  breaks: Break[],
): void {
  let from = start
  /** Where a quotation opens that is not closed yet; -1 where none is. */
  let open = -1
  for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', from)) {
    const found = breakAt(text, { start: from, at, end })
    if (whole) open = openAt(text, from, at, open)
    if (found && open >= 0 && at - open < LONGEST_QUOTATION) found.continued = true
    else open = -1
    if (found) breaks.push(found)
    from = at + 1
  }
}

/** Where a double quotation mark opens that is still open at the end of a line; -1 where none does. */
function openAt(text: string, from: number, to: number, before: number): number {
  let open = before
  for (let i = from; i < to; i++) {
    const char = text.charAt(i)
    if (open < 0) {
      if (char === '“' || char === '"') open = i
    } else if (char === (text.charAt(open) === '“' ? '”' : '"')) open = -1
  }
  return open
}

/** What two lines tell of the line feed between them; undefined where a paragraph surely ends. */
function breakAt(
  text: string,
  { start, at, end }: { start: number; at: number; end: number },
): Break | undefined {
  const newline = text.indexOf('\n', at + 1)
  const before = text.slice(start, at)
  const after = text.slice(at + 1, newline < 0 ? end : Math.min(newline, end))
  const line = before.trim()
  const next = after.trim()
  if (line === '' || next === '') return undefined
  // A dash amid a sentence opens no item of a list and no signature.
  if (BULLET.test(next) && !(DASH.test(next) && !SENTENCE_END.test(line))) return undefined
  // Paragraphs that open with white space.
  if (indentOf(after) > indentOf(before)) return undefined
  const { length } = line
  const first = FIRST_WORD.exec(next)?.[0].length ?? 0
  return { at, length, fitting: length + 1 + first, continued: isContinued(line, next) }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** "The minister said,", "the bank of", "said on Friday" before "that": no sentence ends, and no headline. */
function isContinued(line: string, next: string): boolean {
  if (SENTENCE_END.test(line)) return false
  if (PHRASE_END.test(line)) return true
  const last = LAST_WORD.exec(line)?.[1]
  if (last !== undefined && last !== line && CONTINUED.includes(last)) return true
  return /^\p{Ll}/u.test(next) && next.includes(' ') && THREE_WORDS.test(line)
}

/** What lines are wrapped to, in UTF-16 units; 0 where they are not. */
function widthOf(breaks: readonly Break[]): number {
  if (breaks.length < FEWEST) return 0
  const lengths = breaks.map(({ length }) => length).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * USUAL)] ?? 0
  if (width < NARROWEST || width > WIDEST) return 0
  const full = breaks.filter(({ fitting }) => fitting > width).length
  return full >= Math.max(FEWEST, breaks.length * FULL) ? width : 0
}

/** The text with spaces in the place of all that stands outside of blocks, line feeds aside. */
function onlyBlocks(text: string, blocks: readonly Span[]): string {
  let prose = ''
  let from = 0
  for (const [start, end] of blocks) {
    prose += blank(text.slice(from, start)) + text.slice(start, end)
    from = end
  }
  return prose + blank(text.slice(from))
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
