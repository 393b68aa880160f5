/**
 * Finds the passages of one text together, where that text itself is not known.
 *
 * What the selectors say of the old text is pieced together and aligned with the new one. A quote is
 * then looked for twice, by itself and in that alignment, and placed where both agree, or where its
 * distance to other passages says which is right.
 */
import { type AlignedTexts, alignTokens } from './aligned.js'
import { findAltered, findUnchanged } from './find.js'
import { locate } from './locate.js'
import { type Location, lost } from './location.js'
import { locateNear } from './near.js'
import { type Quote, quoteOf } from './quote.js'
import { type Landmark, Shifts } from './shifts.js'
import { stitch } from './stitch.js'
import { indexText, type TextIndex } from './textindex.js'
import type { Range, Selector } from './types.js'
import type { Vocabulary } from './vocabulary.js'
import { type Views, weigh } from './weigh.js'
import { informationOf } from './weights.js'

/** A passage that is not, with its contexts, at one place word for word. */
interface Open extends Views {
  /** Its selector's index. */
  at: number
  quote: Quote
  /** Where it was, if its selector says so. */
  old: Range | undefined
}

/** @returns where each selector's passage is, in their order */
export function findTogether(
  text: string,
  selectors: readonly Selector[],
  vocabulary: Vocabulary,
): Location[] {
  const index = indexText(text, vocabulary)
  const found = new Map<number, Range>()
  const open: Open[] = []
  for (const [at, selector] of selectors.entries()) {
    const quote = quoteOf(selector, vocabulary)
    const same = findUnchanged(index, quote)
    if (same?.kind === 'found') found.set(at, same.range)
    else {
      const own = same ?? findAltered(index, quote)
      open.push({ at, quote, old: undefined, own, repeats: same !== undefined, aligned: NOWHERE })
    }
  }
  const shifts = alignOpen(index, selectors, vocabulary, found, open)
  const locations: Location[] = selectors.map(() => NOWHERE)
  for (const [at, range] of found) locations[at] = { kind: 'found', range, moved: false }
  for (const passage of open) {
    const { at, old } = passage
    locations[at] = weigh(passage, old && ((now) => shifts.drift(old, now)), shifts.isKnown)
  }
  return locations
}

const NOWHERE: Location = lost('its words are not in the text together')

/** Looks the open passages up in an alignment, and tells which passages are sure of their place. */
function alignOpen(
  index: TextIndex,
  selectors: readonly Selector[],
  vocabulary: Vocabulary,
  found: ReadonlyMap<number, Range>,
  open: readonly Open[],
): Shifts {
  if (open.length === 0) return new Shifts([])
  const { tokens, places } = stitch(selectors, vocabulary)
  let texts: AlignedTexts | undefined
  const landmarks: Landmark[] = []
  for (const passage of open) {
    const { at, quote, own } = passage
    const place = places[at] ?? -1
    passage.old = place < 0 ? undefined : rangeOf(selectors[at])
    if (passage.old) {
      texts ??= alignTokens(
        tokens,
        index.tokens,
        informationOf([tokens, index.tokens], vocabulary.size),
      )
      passage.aligned = locate(texts, place, place + quote.exact.length)
    } else if (own.kind === 'found') passage.aligned = locateNear(index, quote, own.range)
    const now = agreed(passage)
    if (passage.old && now) landmarks.push({ old: passage.old, now })
  }
  for (const [at, now] of found) {
    const old = (places[at] ?? -1) < 0 ? undefined : rangeOf(selectors[at])
    if (old) landmarks.push({ old, now })
  }
  return new Shifts(landmarks)
}

/** The place that both ways of looking for a passage come to. */
function agreed({ own, aligned }: Views): Range | undefined {
  if (own.kind !== 'found' || aligned.kind !== 'found' || own.grade === 'doubtful') return
  const same = own.range.start === aligned.range.start && own.range.end === aligned.range.end
  return same ? own.range : undefined
}

function rangeOf(selector: Selector | undefined): Range | undefined {
  if (selector?.start === undefined) return
  return { start: selector.start, end: selector.start + selector.exact.length }
}
