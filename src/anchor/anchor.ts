import { type AlignedTexts, alignTexts } from './aligned.js'
import { toAnchoring } from './evidence.js'
import { findQuote } from './find.js'
import { wholeGraphemes, wordBound } from './graphemes.js'
import { locate } from './locate.js'
import type { Location } from './location.js'
import { quoteOf } from './quote.js'
import { indexText, type TextIndex } from './textindex.js'
import type { Anchoring, AnchorOptions, Range, Selector } from './types.js'
import { placeInUntouched, type Untouched, untouchedParts } from './untouched.js'
import { Vocabulary } from './vocabulary.js'

/**
 * Finds each selector's passage in a text that may have changed since.
 *
 * With `base` the two texts are aligned once and each passage is looked up; a selector that does not
 * fit the base is looked for in it first. Without, quote and context alone decide. Time grows in
 * step with the texts plus the selectors. Never throws on bad selectors: they are `orphaned`.
 *
 * @param text the rendered text as it is now
 * @param selectors where the passages were; offsets are UTF-16 units
 * @returns one answer a selector, in their order; bounds never cut a grapheme
 */
export function anchor(
  text: string,
  selectors: readonly Selector[],
  options: AnchorOptions = {},
): Anchoring[] {
  const { base } = options
  const vocabulary = new Vocabulary()
  const finder = new Finder(text, typeof base === 'string' ? base : undefined, vocabulary)
  return selectors.map((selector) => {
    if (typeof selector?.exact !== 'string' || selector.exact === '') {
      return { status: 'orphaned', evidence: { summary: 'the quote is empty' } }
    }
    const location = finder.find(withoutBadContext(selector))
    if (location.kind === 'found') {
      location.range = wholeRange(text, selector.exact, location.range)
    }
    return toAnchoring(text, selector.exact, location, vocabulary)
  })
}

/** What is made of the texts is made when the first selector needs it. */
class Finder {
  readonly #text: string
  readonly #base: string | undefined
  readonly #vocabulary: Vocabulary
  #untouched: Untouched | undefined
  #aligned: AlignedTexts | undefined
  #index: TextIndex | undefined
  #baseIndex: TextIndex | undefined

  constructor(text: string, base: string | undefined, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#text = text
    this.#base = base
  }

  find(selector: Selector): Location {
    const place = this.#base === undefined ? undefined : this.#placeInBase(selector, this.#base)
    if (place && this.#base === this.#text) return { kind: 'found', range: place, moved: false }
    if (place && this.#base !== undefined) {
      this.#untouched ??= untouchedParts(this.#base, this.#text)
      const same = placeInUntouched(this.#untouched, place)
      if (same) return { kind: 'found', range: same, moved: false }
      this.#aligned ??= alignTexts(this.#base, this.#text, this.#vocabulary)
      const whole = wholeGraphemes(this.#base, place)
      return locate(this.#aligned, whole.start, whole.end)
    }
    this.#index ??= indexText(this.#text, this.#vocabulary)
    return findQuote(this.#index, quoteOf(selector, this.#vocabulary))
  }

  /** Where the passage was in the base: where the selector says, else where it alone can be. */
  #placeInBase(selector: Selector, base: string): Range | undefined {
    const { exact, start } = selector
    if (start !== undefined && Number.isInteger(start) && start >= 0) {
      if (base.startsWith(exact, start)) return { start, end: start + exact.length }
    }
    this.#baseIndex ??= indexText(base, this.#vocabulary)
    const location = findQuote(this.#baseIndex, quoteOf(selector, this.#vocabulary))
    if (location.kind !== 'found') return
    const { range } = location
    return base.slice(range.start, range.end) === exact ? range : undefined
  }
}

function withoutBadContext(selector: Selector): Selector {
  const { exact, prefix, suffix, start, end } = selector
  return {
    exact,
    ...(typeof prefix === 'string' ? { prefix } : {}),
    ...(typeof suffix === 'string' ? { suffix } : {}),
    ...(typeof start === 'number' ? { start } : {}),
    ...(typeof end === 'number' ? { end } : {}),
  }
}

/** No bound cuts a grapheme; none that was inferred cuts a word of a script without spaces. */
function wholeRange(text: string, exact: string, range: Range): Range {
  const { start, end } = wholeGraphemes(text, range)
  return {
    start: inferred(text, exact, start, 0) ? wordBound(text, start, -1) : start,
    end: inferred(text, exact, end, -1) ? wordBound(text, end, 1) : end,
  }
}

/** Whether a bound stands between two letters and does not have the passage's own character inside. */
function inferred(text: string, exact: string, offset: number, edge: 0 | -1): boolean {
  const inside = text[edge === 0 ? offset : offset - 1]
  if (inside === undefined || inside === exact.at(edge)) return false
  return /^[\p{L}\p{Cs}]{2}$/u.test(text.slice(offset - 1, offset + 1))
}
