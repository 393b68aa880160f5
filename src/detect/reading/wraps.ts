/** Line feeds at which no paragraph ends: those of text that was wrapped, or broken where a phrase ends. */
import type { TextRange } from '../../model/annotator.js'
import { CONTINUED } from '../en/words.js'
import { isLetter } from './quotes.js'

/** A line feed between two lines of one block, and what they tell of it. */
interface Break {
  at: number
  /** UTF-16 units of the line before, white space at its ends left out. */
  length: number
  /** UTF-16 units up to the end of the next line's first word, were that still in the line before. */
  fitting: number
  /** The words themselves show that the sentence goes on. */
  continued: boolean
  /** A sentence ends there. */
  ends: boolean
  /** The line before introduces what follows, which may be a list. */
  introduces: boolean
}

/** UTF-16 units of the shortest and the longest lines that a text is wrapped to. */
const NARROWEST = 45
const WIDEST = 140
/** Breaks from which on a text may be taken for wrapped. */
const FEWEST = 3
/** Share of them at which a sentence ends, up to which it is: where each paragraph is a line, most do. */
const RARE = 0.2
/** Where the width of a plain text is taken from: some of its lines are longer, as nothing in them could be broken. */
const USUAL = 0.9
/** Share of its breaks before which no further word fits into the line. */
const FULL = 0.6
/** Share of the width from which on a line is full: others are headings, or a paragraph's last. */
const FILLED = 0.6

/** UTF-16 units of the longest quotation whose end is looked for in further lines. */
const LONGEST_QUOTATION = 1000

const BULLET = /^(?:[^\p{L}\p{N}\s"“'‘([$£€]|\d{1,3}[.)]) /u
const DASH = /^(?:[—–]|--) /
const SENTENCE_ENDS = '.!?…:'
const PHRASE_ENDS = ',–—'
const CLOSERS = `"”’'»)]`
const THREE_WORDS = /\S\s+\S+\s+\S/

/**
 * A text whose paragraphs are lines: line feeds inside of them are spaces, so that all offsets stay.
 *
 * @param blocks the stretches that hold prose, in text order, where they are known: what stands
 *   between them becomes spaces. Else blank lines end paragraphs
 */
export function withoutWraps(text: string, blocks?: readonly TextRange[]): string {
  const joined = blocks ? wrapsIn(text, blocks) : plainWraps(text)
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

/** In plain text lines are joined that have the text's width, and those that end amid a phrase. */
function plainWraps(text: string): Break[] {
  const breaks = breaksIn(text, 0, text.length, false)
  const width = widthOf(breaks)
  return breaks.filter(
    ({ continued, length }) => continued || (width > 0 && length >= width * FILLED),
  )
}

/**
 * In an article, all lines of a paragraph are, as far as its text is wrapped: in wire copy that somebody has
 * pasted, paragraphs are lines, and byline and date stand in lines of their own.
 */
function wrapsIn(text: string, blocks: readonly TextRange[]): Break[] {
  const all: Break[][] = []
  for (const { start, end } of blocks) {
    const newline = text.indexOf('\n', start)
    if (newline >= 0 && newline < end) all.push(breaksIn(text, start, end, true))
  }
  const flat = all.flat()
  const flows = flat.length >= FEWEST && seldomEnd(flat)
  return all.flatMap((breaks) => {
    const whole = flows
      ? breaks.some(({ length }) => length >= NARROWEST)
      : seldomEnd(breaks) && breaks.some(({ continued }) => continued)
    return whole ? breaks : breaks.filter(({ continued }) => continued)
  })
}

function seldomEnd(breaks: readonly Break[]): boolean {
  return breaks.filter(({ ends }) => ends).length <= breaks.length * RARE
}

/**
 * @param whole the stretch is one paragraph: it holds the end of each quotation that opens in it, also
 *   behind a sentence's end
 */
function breaksIn(text: string, start: number, end: number, whole: boolean): Break[] {
  const breaks: Break[] = []
  const block = whole ? text.slice(start, end) : ''
  const quotes = block.includes('"') || block.includes('“')
  let from = start
  /** Where a quotation opens that is not closed yet; -1 where none is. */
  let open = -1
  let listing = false
  for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', from)) {
    const found = breakAt(text, { start: from, at, end, listing })
    listing = found !== undefined && (listing || found.introduces)
    if (quotes) open = openAt(text, from, at, open)
    if (found && open >= 0 && at - open < LONGEST_QUOTATION) found.continued = true
    else open = -1
    if (found) breaks.push(found)
    from = at + 1
  }
  return breaks
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
  { start, at, end, listing }: { start: number; at: number; end: number; listing: boolean },
): Break | undefined {
  const newline = text.indexOf('\n', at + 1)
  const nextEnd = newline < 0 ? end : Math.min(newline, end)
  const from = behindSpace(text, start, at)
  const nextFrom = behindSpace(text, at + 1, nextEnd)
  if (from === at || nextFrom === nextEnd) return undefined
  let to = at
  while (isSpace(text.charCodeAt(to - 1))) to--
  const ends = endsSentence(text, from, to)
  // A dash amid a sentence opens no item of a list and no signature.
  if (!isLetter(text.charCodeAt(nextFrom))) {
    const next = text.slice(nextFrom, Math.min(nextEnd, nextFrom + EDGE))
    if (BULLET.test(next) && !(DASH.test(next) && !ends)) return undefined
  }
  // Paragraphs that open with white space.
  if (nextFrom - at - 1 > from - start) return undefined
  const length = to - from
  let firstEnd = nextFrom
  while (firstEnd < nextEnd && text.charCodeAt(firstEnd) !== 32) firstEnd++
  return {
    at,
    length,
    fitting: length + 1 + firstEnd - nextFrom,
    ends,
    continued:
      !ends &&
      (endsAmidPhrase(text, from, to) ||
        // In a list without bullets, items open with small letters.
        (!listing && firstEnd < nextEnd && isSmall(text, nextFrom) && hasWords(text, from, to))),
    introduces: text.charAt(to - 1) === ':',
  }
}

/** UTF-16 units that are looked at of a line's beginning. */
const EDGE = 40

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 160
}

function behindSpace(text: string, from: number, to: number): number {
  let i = from
  while (i < to && isSpace(text.charCodeAt(i))) i++
  return i
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 97 && code <= 122
  const char = text.charAt(at)
  return char !== char.toUpperCase()
}

/** The last character before closing marks, by its place. */
function lastOf(text: string, from: number, to: number): number {
  let i = to - 1
  while (i > from && CLOSERS.includes(text.charAt(i))) i--
  return i
}

function endsSentence(text: string, from: number, to: number): boolean {
  return SENTENCE_ENDS.includes(text.charAt(lastOf(text, from, to)))
}

/** "The minister said,", "the bank of": neither a sentence ends nor a headline. */
function endsAmidPhrase(text: string, from: number, to: number): boolean {
  const last = lastOf(text, from, to)
  const char = text.charAt(last)
  if (PHRASE_ENDS.includes(char) || (char === '-' && text.charAt(last - 1) === '-')) return true
  let start = to
  while (start > from && isSmall(text, start - 1)) start--
  // A word of its own line is no part of a phrase.
  return start > from && start < to && CONTINUED.includes(text.slice(start, to))
}

/** Whether a line has more than two words. */
function hasWords(text: string, from: number, to: number): boolean {
  return THREE_WORDS.test(text.slice(from, to))
}

/** What lines are wrapped to, in UTF-16 units; 0 where they are not. */
function widthOf(breaks: readonly Break[]): number {
  if (breaks.length < FEWEST || !seldomEnd(breaks)) return 0
  const lengths = breaks.map(({ length }) => length).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * USUAL)] ?? 0
  if (width < NARROWEST || width > WIDEST) return 0
  const full = breaks.filter(({ fitting }) => fitting > width).length
  return full >= Math.max(FEWEST, breaks.length * FULL) ? width : 0
}

/** The text with spaces in the place of all that stands outside of blocks, line feeds aside. */
function onlyBlocks(text: string, blocks: readonly TextRange[]): string {
  let prose = ''
  let from = 0
  for (const { start, end } of blocks) {
    prose +=
      (start > from + 1 ? blank(text.slice(from, start)) : text.slice(from, start)) +
      text.slice(start, end)
    from = end
  }
  return prose + blank(text.slice(from))
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
