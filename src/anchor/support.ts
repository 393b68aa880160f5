/** Whether the words around a passage still stand around it. */
import type { AlignedTexts } from './aligned.js'
import { sentenceEnds } from './sentences.js'
import type { Span } from './span.js'

/** Tokens looked at on each side: about the length of the contexts that selectors keep. */
const NEIGHBOURHOOD = 12

export interface Support {
  /** Information of the kept tokens around it. */
  bits: number
  /** Sides, of two, on which the next token or the one after it still stands directly there. */
  neighbours: 0 | 1 | 2
  /** Information of what its sentence, it included, keeps at the place. */
  sentence: number
  /** Share that this is of the whole sentence's. */
  share: number
}

/** Tokens of a sentence that are looked at on each side. */
const SENTENCE = 64

/** What the old neighbours of `span` say for its standing at the new tokens `first` to `last`. */
export function support(
  texts: AlignedTexts,
  partner: (old: number) => number,
  span: Span,
  first: number,
  last: number,
): Support {
  const { before, after, bits } = texts
  let sum = 0
  let neighbours = 0
  for (const direction of [-1, 1] as const) {
    const edge = direction < 0 ? span.first : span.last - 1
    const newEdge = direction < 0 ? first : last
    let near = false
    let latest = newEdge
    for (let step = 1; step <= NEIGHBOURHOOD; step++) {
      const old = edge + direction * step
      if (old < 0 || old >= before.count) {
        // The end of the text is a neighbour like any other.
        if (step === 1 && (newEdge + direction < 0 || newEdge + direction >= after.count))
          near = true
        break
      }
      const now = partner(old)
      const distance = (now - latest) * direction
      if (now < 0 || distance <= 0 || (now - newEdge) * direction > 3 * NEIGHBOURHOOD) continue
      latest = now
      sum += bits[before.ids[old] ?? -1] ?? 0
      if (step <= 2) near = true
    }
    if (near) neighbours++
  }
  return {
    bits: sum,
    neighbours: neighbours as 0 | 1 | 2,
    ...sentenceSupport(texts, partner, span, first, last),
  }
}

/** A passage that is moved takes its sentence with it; a phrase that is used again does not. */
function sentenceSupport(
  { before, bits }: AlignedTexts,
  partner: (old: number) => number,
  span: Span,
  first: number,
  last: number,
): { sentence: number; share: number } {
  let start = span.first
  while (start > 0 && start > span.first - SENTENCE && !sentenceEnds(before, -1, start)) start--
  let end = span.last - 1
  while (end < before.count - 1 && end < span.last + SENTENCE && !sentenceEnds(before, 1, end))
    end++
  let all = 0
  let kept = 0
  for (let old = start; old <= end; old++) {
    const worth = bits[before.ids[old] ?? -1] ?? 0
    all += worth
    const now = partner(old)
    if (now >= first - (span.first - start) * 2 && now <= last + (end - span.last + 1) * 2) {
      kept += worth
    }
  }
  return { sentence: kept, share: all > 0 ? kept / all : 0 }
}
