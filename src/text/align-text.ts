import { type Alignment, AlignmentBuilder, unchanged } from './alignment.js'
import { characterReferenceAt } from './character-reference.js'
import { lineEndingAt, skipSpace } from './source-lines.js'

const ESCAPABLE = /[!-/:-@[-`{-~]/

/** A stretch of source that holds a text. */
export interface Stretch {
  start: number
  /** Where the text is known to end. */
  end?: number
  /** Whether it begins at the start of a line, before prefixes of containers. */
  atLineStart?: boolean
  /** How many block quotes it stands in: so many `>` may precede each line but the first. */
  quotes: number
}

/**
 * Align the text of a paragraph, heading or cell with its source.
 *
 * Reads what markdown reads: character references, escapes, white space removed around line
 * endings, prefixes of containers on further lines, also lazy ones without. Undefined where the two
 * do not agree to the last character.
 */
export function alignText(text: string, source: string, stretch: Stretch): Alignment | undefined {
  const { start, end, quotes } = stretch
  const plain = source.startsWith(text, start)
  if (plain && end !== undefined && end - start === text.length) {
    return unchanged(start, text.length)
  }
  const reader = new Reader(text, source, quotes, end)
  return reader.read(start, stretch.atLineStart ?? false)
}

class Reader {
  readonly #text: string
  readonly #source: string
  readonly #quotes: number
  readonly #limit: number | undefined
  readonly #places: AlignmentBuilder

  constructor(text: string, source: string, quotes: number, limit: number | undefined) {
    this.#text = text
    this.#source = source
    this.#quotes = quotes
    this.#limit = limit
    this.#places = new AlignmentBuilder(text.length)
  }

  read(start: number, atLineStart: boolean): Alignment | undefined {
    let at = 0
    let from = atLineStart ? this.#starts(start) : [start]
    for (;;) {
      let line: Reached | undefined
      for (let index = 0; index < from.length && !line; index++) {
        line = this.#line(at, from[index] ?? start)
      }
      if (!line) return undefined
      if (line.at === this.#text.length) return this.#places.finish(line.source)
      at = line.at
      from = at === this.#text.length ? [line.source] : this.#starts(line.source)
    }
  }

  /** Where the text of a line may begin: behind its prefixes, all of them or fewer. */
  #starts(lineStart: number): number[] {
    const starts = [skipSpace(this.#source, lineStart)]
    for (let quote = 0; quote < this.#quotes; quote++) {
      const last = starts.at(-1) ?? lineStart
      if (this.#source.charAt(last) !== '>') break
      starts.push(skipSpace(this.#source, last + 1))
    }
    return starts.reverse()
  }

  /** Align one line, line ending included; where it ends in both. */
  #line(from: number, start: number): Reached | undefined {
    let at = from
    let source = start
    while (at < this.#text.length) {
      const reached = this.#character(at, source)
      if (!reached) return undefined
      at = reached.at
      source = reached.source
      if (reached.lineEnds) break
    }
    const done = at === this.#text.length
    return done && this.#limit !== undefined && source !== this.#limit ? undefined : { at, source }
  }

  #character(at: number, start: number): Reached | undefined {
    const expected = this.#text.charAt(at)
    if (expected === '\n') {
      const ending = skipSpace(this.#source, start)
      const next = lineEndingAt(this.#source, ending)
      if (next !== undefined) {
        this.#places.set(at, ending, next)
        return { at: at + 1, source: next, lineEnds: true }
      }
    }
    const found = this.#source.charAt(start)
    if (found === '&') {
      const reference = characterReferenceAt(this.#source, start)
      if (reference) return this.#whole(at, start, reference.value, reference.end)
    }
    if (found === '\\') {
      const escaped = this.#source.charAt(start + 1)
      if (ESCAPABLE.test(escaped)) return this.#whole(at, start, escaped, start + 2)
    }
    return this.#whole(at, start, found === '\0' ? '\uFFFD' : found, start + 1)
  }

  /** One thing in the source that stands for `value`. */
  #whole(at: number, start: number, value: string, end: number): Reached | undefined {
    // A carriage return that was written as a reference is a line feed in rendered text.
    const shown = value === '\r' ? '\n' : value
    if (shown === '' || !this.#text.startsWith(shown, at)) return undefined
    this.#places.setWhole(at, shown.length, start, end)
    return { at: at + shown.length, source: end }
  }
}

/** Offsets into text and source. */
interface Reached {
  at: number
  source: number
  lineEnds?: boolean
}
