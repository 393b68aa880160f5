/**
 * Cuts a text of any script into tokens, once.
 *
 * A token is a word, a number, one grapheme of a script without spaces, or one mark of
 * punctuation. White space is no token. No token begins or ends within a grapheme.
 */
import {
  APOSTROPHE,
  classAt,
  DASH,
  DIGIT,
  DOT,
  FLAG,
  INVISIBLE,
  JOINER,
  LETTER,
  LINE_END,
  MARK,
  MIDDLE,
  PICTOGRAPH,
  QUOTE,
  SPACE,
  widthAt,
} from './classes.js'
import type { Vocabulary } from './vocabulary.js'

/** A text as numbers. All arrays but `lines` have `count` entries. */
export interface Tokens {
  text: string
  count: number
  /** UTF-16 offset of each token. */
  starts: Int32Array
  /** UTF-16 offset after each token. */
  ends: Int32Array
  /** Form with letter case, for saying that words are the same. */
  forms: Int32Array
  /** Form without letter case, for finding words again. */
  ids: Int32Array
  /** 1 where a line end stands before the token. */
  newLine: Uint8Array
}

/** Cuts `text` into tokens and gives them the numbers of `vocabulary`. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  // Prose has about four to five units a token; grown where that is too few.
  let starts = new Int32Array(16 + (text.length >> 2))
  let ends = new Int32Array(starts.length)
  let newLine = new Uint8Array(starts.length)
  let count = 0
  let lineEnd = false
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === LINE_END) {
      lineEnd = true
      at++
      continue
    }
    const next = at + widthAt(text, at)
    if ((kind === SPACE || kind === INVISIBLE) && !extends_(text, next)) {
      at = next
      continue
    }
    if (count === starts.length) {
      starts = grown(starts, new Int32Array(count * 2))
      ends = grown(ends, new Int32Array(count * 2))
      newLine = grown(newLine, new Uint8Array(count * 2))
    }
    const end = skipMarks(text, tokenEnd(text, next, kind))
    starts[count] = at
    ends[count] = end
    newLine[count++] = lineEnd ? 1 : 0
    lineEnd = false
    at = end
  }
  const forms = new Int32Array(count)
  const ids = new Int32Array(count)
  for (let index = 0; index < count; index++) {
    const entry = vocabulary.entry(text.slice(starts[index], ends[index]))
    forms[index] = entry.form
    ids[index] = entry.id
  }
  return {
    text,
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    forms,
    ids,
    newLine: newLine.subarray(0, count),
  }
}

/** The tokens from `first` to `last`, without those outside; offsets stay those of the text. */
export function sliceTokens(tokens: Tokens, first: number, last: number): Tokens {
  const { text, starts, ends, forms, ids, newLine } = tokens
  return {
    text,
    count: Math.min(tokens.count, last) - first,
    starts: starts.subarray(first, last),
    ends: ends.subarray(first, last),
    forms: forms.subarray(first, last),
    ids: ids.subarray(first, last),
    newLine: newLine.subarray(first, last),
  }
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** Where the token ends whose first code point, of class `kind`, ends at `at`. */
function tokenEnd(text: string, at: number, kind: number): number {
  if (kind === LETTER || kind === DIGIT) return wordEnd(text, at, kind)
  if (kind === DASH || kind === DOT) {
    while (at < text.length && classAt(text, at) === kind) at++
    return at
  }
  if (kind === APOSTROPHE) return classAt(text, at) === APOSTROPHE ? at + 1 : at
  if (kind === QUOTE) return text[at - 1] === '`' && text[at] === '`' ? at + 1 : at
  if (kind === FLAG) {
    return at < text.length && classAt(text, at) === FLAG ? at + widthAt(text, at) : at
  }
  if (kind === PICTOGRAPH) return pictographEnd(text, at)
  return at
}

function wordEnd(text: string, at: number, kind: number): number {
  let last = kind
  while (at < text.length) {
    const kind = classAt(text, at)
    const next = at + widthAt(text, at)
    if (kind === LETTER || kind === DIGIT) last = kind
    else if (kind !== MARK && kind !== JOINER) {
      const after = next < text.length ? classAt(text, next) : SPACE
      const joins =
        (kind === APOSTROPHE && last === LETTER && after === LETTER) ||
        ((kind === DOT || kind === MIDDLE) && last === DIGIT && after === DIGIT) ||
        (kind === INVISIBLE && (after === LETTER || after === DIGIT))
      if (!joins) return at
    }
    at = next
  }
  return at
}

/** Pictographs joined by zero width joiners are one. */
function pictographEnd(text: string, at: number): number {
  while (true) {
    at = skipMarks(text, at)
    const joined = at < text.length && text[at - 1] === '\u200d' && classAt(text, at) === PICTOGRAPH
    if (!joined) return at
    at += widthAt(text, at)
  }
}

function skipMarks(text: string, at: number): number {
  while (extends_(text, at)) at += widthAt(text, at)
  return at
}

/** Whether the code point at `at` goes with the one before it. */
function extends_(text: string, at: number): boolean {
  if (at >= text.length) return false
  const kind = classAt(text, at)
  return kind === MARK || kind === JOINER
}
