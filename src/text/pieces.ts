import { trimSpace } from './boundary.js'
import { byStart } from './nest.js'
import type { Block, Projection, Range } from './types.js'

/** The parts of ranges that lie in one block, trimmed; by start, longest first. */
export interface BlockPieces<T extends Range> {
  block: Block
  pieces: T[]
}

/**
 * Cut ranges at the borders of blocks, since no claim node spans two.
 *
 * Yields only blocks with text to mark, in text order. Keeps all else that a range carries.
 */
export function* piecesByBlock<T extends Range>(
  projection: Projection,
  ranges: readonly T[],
): Generator<BlockPieces<T>> {
  const sorted = [...ranges].sort(byStart)
  let next = 0
  let open: T[] = []
  for (const block of projection.blocks) {
    for (let range = sorted[next]; range && range.start < block.end; range = sorted[++next]) {
      open.push(range)
    }
    if (open.length === 0) continue
    open = open.filter((range) => range.end > block.start)
    const pieces: T[] = []
    for (const range of open) {
      const piece = clip(projection.text, range, block)
      if (piece) pieces.push(piece)
    }
    if (pieces.length > 0) yield { block, pieces: pieces.sort(byStart) }
  }
}

function clip<T extends Range>(text: string, range: T, block: Block): T | undefined {
  const piece = trimSpace(text, {
    start: Math.max(range.start, block.start),
    end: Math.min(range.end, block.end),
  })
  return piece && { ...range, ...piece }
}
