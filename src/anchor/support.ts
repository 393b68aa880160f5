/** Whether the words around a passage still stand around it. */
import type { AlignedTexts } from './aligned.js'
import type { Span } from './span.js'

/** Tokens looked at on each side: about the length of the contexts that selectors keep. */
const NEIGHBOURHOOD = 12

export interface Support {
  /** Information of the kept tokens around it. */
  bits: number
  /** Sides, of two, on which the next token or the one after it still stands directly there. */
  neighbours: 0 | 1 | 2
}

/** What the old neighbours of `span` say for its standing at the new tokens `first` to `last`. */
export function support(
  { before, after, bits }: AlignedTexts,
  partner: (old: number) => number,
  span: Span,
  first: number,
  last: number,
): Support {
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
  return { bits: sum, neighbours: neighbours as 0 | 1 | 2 }
}
