/**
 * Finds the passages of one text together, where that text itself is not known.
 *
 * What the selectors say of the old text is pieced together and aligned with the new one. A quote is
 * then looked for twice, by itself and in that alignment, and placed where both agree, or where its
 * distance to other passages says which is right.
 */
import { alignTokens } from './aligned.js'
import { findAltered, findUnchanged } from './find.js'
import { locate } from './locate.js'
import type { Found, Location } from './location.js'
import { locateNear } from './near.js'
import { type Quote, quoteOf } from './quote.js'
import { type Landmark, Shifts } from './shifts.js'
import { type Stitched, stitch } from './stitch.js'
import { indexText, type TextIndex } from './textindex.js'
import type { Range, Selector } from './types.js'
import type { Vocabulary } from './vocabulary.js'
import { weigh } from './weigh.js'
import { informationOf } from './weights.js'

/** Passage that is not where it was word for word. */
interface Open {
  at: number
  quote: Quote
  own: Location
  /** The very quote and contexts are in the text, but more than once. */
  repeats: boolean
  aligned: Location
}

/** @returns where each selector's passage is, in their order */
export function findTogether(
  text: string,
  selectors: readonly Selector[],
  vocabulary: Vocabulary,
): Location[] {
  const index = indexText(text, vocabulary)
  const found: Location[] = []
  const open: Open[] = []
  for (const [at, selector] of selectors.entries()) {
    const quote = quoteOf(selector, vocabulary)
    const same = findUnchanged(index, quote)
    if (same?.kind === 'found') found[at] = same
    else
      open.push({ at, quote, own: same ?? NOWHERE, repeats: same !== undefined, aligned: NOWHERE })
  }
  if (open.length === 0) return found
  for (const passage of open) {
    if (!passage.repeats) passage.own = findAltered(index, passage.quote)
  }
  const stitched = stitch(selectors, vocabulary)
  const isOrdered = ({ at }: Open): boolean => (stitched.places[at] ?? -1) >= 0
  locateIn(stitched, open.filter(isOrdered), index, vocabulary)
  for (const passage of open) {
    if (isOrdered(passage) || passage.own.kind !== 'found') continue
    passage.aligned = locateNear(index, passage.quote, passage.own.range)
  }
  const shifts = shiftsOf(selectors, stitched, found, open)
  for (const passage of open) {
    const old = isOrdered(passage) ? rangeOf(selectors[passage.at]) : undefined
    const drift = old && ((now: Range) => shifts.drift(old, now))
    found[passage.at] = weigh(passage, drift, shifts.isKnown)
  }
  return found
}

const NOWHERE: Location = { kind: 'lost', reason: 'its words are not in the text together' }

function locateIn(
  { tokens, places }: Stitched,
  open: readonly Open[],
  index: TextIndex,
  vocabulary: Vocabulary,
): void {
  if (open.length === 0) return
  const bits = informationOf([tokens, index.tokens], vocabulary.size)
  const texts = alignTokens(tokens, index.tokens, bits)
  for (const passage of open) {
    const start = places[passage.at] ?? 0
    passage.aligned = locate(texts, start, start + passage.quote.exact.length)
  }
}

/** The passages that are found for sure. */
function shiftsOf(
  selectors: readonly Selector[],
  { places }: Stitched,
  found: readonly Location[],
  open: readonly Open[],
): Shifts {
  const landmarks: Landmark[] = []
  const add = (at: number, now: Range): void => {
    const old = rangeOf(selectors[at])
    if (old && (places[at] ?? -1) >= 0) landmarks.push({ old, now })
  }
  for (const [at, location] of found.entries())
    if (location?.kind === 'found') add(at, location.range)
  for (const { at, own, aligned, quote } of open) {
    if (own.kind !== 'found' || aligned.kind !== 'found' || !isSame(own, aligned)) continue
    if (own.range.end - own.range.start === quote.exact.length) add(at, own.range)
  }
  return new Shifts(landmarks)
}

function isSame(own: Found, aligned: Found): boolean {
  return own.range.start === aligned.range.start && own.range.end === aligned.range.end
}

function rangeOf(selector: Selector | undefined): Range | undefined {
  if (selector?.start === undefined) return
  return { start: selector.start, end: selector.start + selector.exact.length }
}
