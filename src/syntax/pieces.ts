import { makeTarget } from '../model/target.js'
import type { Target } from '../model/types.js'
import type { Range } from '../text/types.js'

/**
 * Whether two pieces of a claim are one stretch of its text.
 *
 * Markup cannot always stand around a stretch as a whole: it is split at blocks, at the borders of
 * emphasis and at lone brackets, and its pieces are trimmed.
 *
 * @param between the rendered text between the pieces
 */
export function joinsPieces(between: string): boolean {
  return /^[\s[\]]*$/.test(between)
}

/**
 * The targets that pieces make together: in text order, disjoint.
 *
 * @param text the rendered text
 */
export function targetsOf(text: string, pieces: readonly Range[]): Target[] {
  const joined: Range[] = []
  for (const { start, end } of pieces.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = joined.at(-1)
    if (before && (start <= before.end || joinsPieces(text.slice(before.end, start)))) {
      before.end = Math.max(before.end, end)
    } else {
      joined.push({ start, end })
    }
  }
  return joined.map(({ start, end }) => makeTarget(text, start, end))
}
