/** Finds passages where the old text is known. */
import { type AlignedTexts, alignTexts } from './aligned.js'
import { findQuote } from './find.js'
import { wholeGraphemes } from './graphemes.js'
import { locate } from './locate.js'
import type { Location } from './location.js'
import { quoteOf } from './quote.js'
import { indexText, type TextIndex } from './textindex.js'
import { findTogether } from './together.js'
import type { Range, Selector } from './types.js'
import { placeInUntouched, type Untouched, untouchedParts } from './untouched.js'
import type { Vocabulary } from './vocabulary.js'

/**
 * Where each selector's passage is now, in their order. A selector that does not fit the base is
 * looked for in it first, and without it if it is not there.
 */
export function findInBase(
  base: string,
  text: string,
  selectors: readonly Selector[],
  vocabulary: Vocabulary,
): Location[] {
  const finder = new Finder(base, text, vocabulary)
  const locations = selectors.map((selector) => finder.find(selector))
  const strays = selectors.filter((_, index) => !locations[index])
  const found = strays.length > 0 ? findTogether(text, strays, vocabulary) : []
  let next = 0
  return locations.map((location) => location ?? (found[next++] as Location))
}

/** What is made of the texts is made when the first selector needs it. */
class Finder {
  readonly #text: string
  readonly #base: string
  readonly #vocabulary: Vocabulary
  #untouched: Untouched | undefined
  #aligned: AlignedTexts | undefined
  #baseIndex: TextIndex | undefined

  constructor(base: string, text: string, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#text = text
    this.#base = base
  }

  find(selector: Selector): Location | undefined {
    const place = this.#placeInBase(selector)
    if (!place) return
    if (this.#base === this.#text) return { kind: 'found', range: place, moved: false }
    this.#untouched ??= untouchedParts(this.#base, this.#text)
    const same = placeInUntouched(this.#untouched, place)
    if (same) return { kind: 'found', range: same, moved: false }
    this.#aligned ??= alignTexts(this.#base, this.#text, this.#vocabulary)
    const whole = wholeGraphemes(this.#base, place)
    return locate(this.#aligned, whole.start, whole.end)
  }

  /** Where the passage was in the base: where the selector says, else where it alone can be. */
  #placeInBase({ exact, start, ...contexts }: Selector): Range | undefined {
    if (start !== undefined && Number.isInteger(start) && start >= 0) {
      if (this.#base.startsWith(exact, start)) return { start, end: start + exact.length }
    }
    this.#baseIndex ??= indexText(this.#base, this.#vocabulary)
    const location = findQuote(this.#baseIndex, quoteOf({ exact, ...contexts }, this.#vocabulary))
    if (location.kind !== 'found') return
    const { range } = location
    return this.#base.slice(range.start, range.end) === exact ? range : undefined
  }
}
