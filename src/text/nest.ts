import type { Range } from './types.js'

/** Ranges that nest, and those for which there was no room. */
export interface Nested<T> {
  /** Any two are disjoint, or one holds the other. By start, outer ones first. Those that are not cut may be as given. */
  pieces: T[]
  /** Ranges that would have been nested too deep. */
  dropped: T[]
}

/** A range that is being written; its piece ends where it ends or is cut. */
interface Open<T> {
  range: T
  piece: T
}

/**
 * Cut ranges that cross, so that any two are disjoint or one holds the other.
 *
 * Of two that cross, the later is cut where the earlier ends. Of equal ranges the first given is
 * the outer one. At most `depth` of them hold any place: more would make trees that recursive tools
 * cannot walk, and would cost more than the text.
 */
export function cutToNest<T extends Range>(
  ranges: readonly T[],
  depth: number = Number.POSITIVE_INFINITY,
): Nested<T> {
  // By far most blocks: nothing to cut.
  if (depth > 0 && standApart(ranges)) return { pieces: [...ranges], dropped: [] }
  const pieces: T[] = []
  const dropped: T[] = []
  const open: Open<T>[] = []

  function begin(range: T, start: number): void {
    const piece = { ...range, start }
    pieces.push(piece)
    open.push({ range, piece })
  }

  function closeUpTo(limit: number): void {
    while (open.length > 0) {
      let border = Number.POSITIVE_INFINITY
      for (const { range } of open) border = Math.min(border, range.end)
      if (border > limit) return
      const ended = open.splice(open.findIndex(({ range }) => range.end === border))
      for (const { piece } of ended) piece.end = border
      // What was inside and goes on is begun again, the longest outermost: fewest cuts later.
      const rest = ended.map(({ range }) => range).filter(({ end }) => end > border)
      for (const range of rest.sort((a, b) => b.end - a.end)) begin(range, border)
    }
  }

  for (const range of [...ranges].sort(byStart)) {
    closeUpTo(range.start)
    if (open.length < depth) begin(range, range.start)
    else dropped.push(range)
  }
  closeUpTo(Number.POSITIVE_INFINITY)
  return { pieces, dropped }
}

/** Whether each range begins where the one before has ended. */
function standApart(ranges: readonly Range[]): boolean {
  let end = Number.NEGATIVE_INFINITY
  for (const range of ranges) {
    if (range.start < end || range.end <= range.start) return false
    end = range.end
  }
  return true
}

/** By start; of those that start together the longest first. */
export function byStart(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end
}
