/**
 * Character classes for the tokeniser, looked up once for each character that occurs.
 *
 * `Intl.Segmenter` knows graphemes and words, but takes hundreds of milliseconds for a megabyte, so
 * it is left for the few places where an inferred bound is checked (bounds.ts).
 */

export const SPACE = 1
export const LINE_END = 2
/** Letters of scripts that put spaces between words, and `_`. */
export const LETTER = 3
export const DIGIT = 4
/** Marks and other code points that never begin a grapheme. */
export const MARK = 5
export const JOINER = 6
/** Invisible and without meaning: soft hyphen, zero width space, word joiner, byte order mark. */
export const INVISIBLE = 7
export const APOSTROPHE = 8
export const QUOTE = 9
export const DASH = 10
export const DOT = 11
/** Stands between digits of one number: `,` and `:`. */
export const MIDDLE = 12
export const PICTOGRAPH = 13
export const FLAG = 14
/** Everything else is a token of its own: letters of scripts without spaces, punctuation, symbols. */
export const SINGLE = 15

const units = new Uint8Array(0x10000)
const astral = new Map<number, number>()

/** Class of the code point at `at`; the end of the text ends its line. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return LINE_END
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) {
    const known = units[unit]
    if (known) return known
    const found = classify(String.fromCharCode(unit))
    units[unit] = found
    return found
  }
  const point = text.codePointAt(at) ?? unit
  let found = astral.get(point)
  if (found === undefined) {
    found = classify(String.fromCodePoint(point))
    astral.set(point, found)
  }
  return found
}

/** UTF-16 units of the code point at `at`. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= text.length) return 1
  return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}

const invisible = /^[\u00ad\u200b\u2060\ufeff]$/
const apostrophe = /^['\u2018\u2019\u201b\u02bc\uff07]$/
/** Single and double quotation marks of the world's scripts, and what stands in for them. */
const quote =
  /^["`\u00ab\u00b4\u00bb\u201a\u201c-\u201f\u2039\u203a\u300c-\u300f\u301d-\u301f\uff02]$/
const dash = /^[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/
/** Lao and Thai AM are letters by category, but never begin a grapheme. */
const mark = /^(?:\p{M}|\p{Grapheme_Extend}|\p{Emoji_Modifier}|[\u0e33\u0eb3])$/u
/** Scripts written without spaces between words: a token is one grapheme. */
const unspaced =
  /^(?:\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Bopomofo}|\p{sc=Yi}|\p{sc=Thai}|\p{sc=Lao}|\p{sc=Khmer}|\p{sc=Myanmar}|\p{sc=Tibetan}|\p{sc=Tai_Le}|\p{sc=New_Tai_Lue}|\p{sc=Tai_Tham}|\p{sc=Javanese}|\p{sc=Balinese}|\u30fc)$/u

function classify(character: string): number {
  if (/^[\n\r\v\f\u0085\u2028\u2029]$/.test(character)) return LINE_END
  if (invisible.test(character)) return INVISIBLE
  if (/^\s$/.test(character)) return SPACE
  if (character === '\u200d') return JOINER
  if (mark.test(character)) return MARK
  if (/^\p{Nd}$/u.test(character)) return DIGIT
  if (unspaced.test(character)) return SINGLE
  if (/^[\p{L}\p{N}_]$/u.test(character)) return LETTER
  if (apostrophe.test(character)) return APOSTROPHE
  if (quote.test(character)) return QUOTE
  if (dash.test(character)) return DASH
  if (/^[.\u2026\uff0e]$/.test(character)) return DOT
  if (/^[,:]$/.test(character)) return MIDDLE
  if (/^\p{Regional_Indicator}$/u.test(character)) return FLAG
  if (/^\p{Extended_Pictographic}$/u.test(character)) return PICTOGRAPH
  return SINGLE
}
