/**
 * Puts the quotes and contexts of selectors together to what is known of the text they were made
 * from: pieces of it in their order, with holes between.
 */
import type { Selector } from '../model/types.js'
import { contextOf } from './quote.js'
import { lowerBound } from './span.js'
import { type Tokens, tokenize } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

export interface Stitched {
  /** The pieces; a hole is one token, which no token of another text equals. */
  tokens: Tokens
  /** UTF-16 offset in the stitched text of each selector's quote, -1 where it is not in it. */
  places: Int32Array
}

/** Stands between pieces, on a line of its own. */
const HOLE = '\n\ufffc\n'

/** No token has a space in it. */
const HOLE_TOKEN = 'a hole'

/**
 * Pieces in the order of their offsets. What overlaps becomes one piece; where two selectors say
 * different things of one place, the later one is left out, as is one whose offsets cannot be.
 */
export function stitch(selectors: readonly Selector[], vocabulary: Vocabulary): Stitched {
  const places = new Int32Array(selectors.length).fill(-1)
  const text = new PieceText()
  const pieces = [...selectors.entries()]
    .filter(([, selector]) => hasOffset(selector))
    .map(([index, selector]) => {
      const { prefix, suffix } = contextOf(selector)
      const start = selector.start ?? 0
      const whole = prefix + selector.exact + suffix
      return { index, start, from: start - prefix.length, whole, prefix, suffix }
    })
    .sort((a, b) => a.from - b.from)
  // Of those put in, the one that reaches furthest: what a later one overlaps lies within it.
  let furthest = { from: 0, whole: '', suffix: '' }
  let end = -1
  let offset = 0
  for (const piece of pieces) {
    const { index, start, from, whole, prefix, suffix } = piece
    let known = 0
    if (from > end) {
      text.close(furthest.suffix !== '')
      text.open(prefix !== '')
      offset = text.length - from
    } else {
      const common = furthest.whole.slice(from - furthest.from)
      known = Math.min(common.length, whole.length)
      if (common.slice(0, known) !== whole.slice(0, known)) continue
    }
    places[index] = start + offset
    if (from + whole.length <= end) continue
    text.add(whole.slice(known))
    furthest = { from, whole, suffix }
    end = from + whole.length
  }
  text.close(furthest.suffix !== '')
  return { tokens: text.toTokens(vocabulary), places }
}

/** Offsets of another unit than UTF-16, or of none, do not span the quote. */
function hasOffset({ exact, prefix = '', start, end }: Selector): boolean {
  return (
    start !== undefined &&
    Number.isSafeInteger(start) &&
    start >= prefix.length &&
    (end === undefined || end - start === exact.length)
  )
}

/** Pieces of text, and where one can begin or end within a word. */
class PieceText {
  length = 0
  readonly #parts: string[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  open(cuts: boolean): void {
    if (this.length > 0) {
      this.#ends.push(this.length + HOLE.length - 1)
      this.add(HOLE)
    }
    if (cuts) this.#starts.push(this.length)
  }

  add(text: string): void {
    this.#parts.push(text)
    this.length += text.length
  }

  close(cuts: boolean): void {
    if (cuts) this.#ends.push(this.length)
  }

  /** Holes, and words that may be cut in two, become tokens that equal none. */
  toTokens(vocabulary: Vocabulary): Tokens {
    const tokens = tokenize(this.#parts.join(''), vocabulary)
    const { forms, ids, starts, ends, count } = tokens
    const { form, id } = vocabulary.entry(HOLE_TOKEN)
    const dig = (bounds: Int32Array, offset: number): void => {
      const at = lowerBound(bounds, count, offset)
      if (bounds[at] !== offset) return
      forms[at] = form
      ids[at] = id
    }
    for (const offset of this.#starts) dig(starts, offset)
    for (const offset of this.#ends) dig(ends, offset)
    return tokens
  }
}
