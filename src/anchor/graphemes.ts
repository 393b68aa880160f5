/** Keeps bounds off the inside of what a reader takes for one character, or one word. */
import type { Range } from './types.js'

/** UTF-16 units around a bound that are segmented: more than any grapheme or word in use. */
const WINDOW = 64

let characters: Intl.Segmenter | undefined
let words: Intl.Segmenter | undefined

/** `range`, widened where a bound would cut a grapheme in two. */
export function wholeGraphemes(text: string, { start, end }: Range): Range {
  return { start: graphemeBound(text, start, -1), end: graphemeBound(text, end, 1) }
}

/** `offset`, or the next bound of a grapheme before (-1) or after (1) it. */
export function graphemeBound(text: string, offset: number, direction: -1 | 1): number {
  if (offset <= 0 || offset >= text.length || isPlainBound(text, offset)) return offset
  characters ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return bound(characters, text, offset, direction)
}

/** `offset`, or the next bound of a word before (-1) or after (1) it, in any script. */
export function wordBound(text: string, offset: number, direction: -1 | 1): number {
  if (offset <= 0 || offset >= text.length) return offset
  words ??= new Intl.Segmenter('en', { granularity: 'word' })
  return bound(words, text, offset, direction)
}

/** No character below U+0300 joins another, but for the two of a Windows line end. */
function isPlainBound(text: string, offset: number): boolean {
  const left = text.charCodeAt(offset - 1)
  const right = text.charCodeAt(offset)
  return left < 0x300 && right < 0x300 && !(left === 13 && right === 10)
}

function bound(segmenter: Intl.Segmenter, text: string, offset: number, direction: -1 | 1): number {
  let from = Math.max(0, offset - WINDOW)
  // From a space, or the nearest to it, so that the window itself cuts nothing.
  for (let at = offset - 1; at > from; at--) {
    if (text.charCodeAt(at) <= 0x20) from = at
  }
  const window = text.slice(from, offset + WINDOW)
  const segment = segmenter.segment(window).containing(offset - from)
  if (!segment || segment.index === offset - from) return offset
  return from + segment.index + (direction > 0 ? segment.segment.length : 0)
}
