import type { Root } from 'mdast'
import { trimRange } from './boundary.js'
import type { ClaimNode } from './claim-node.js'
import { isLiteralBlock } from './content.js'
import { inLiteral, type Mark, markLine } from './mark-line.js'
import { type BeforeChange, markLiteral } from './mark-literal.js'
import { byStart, cutToNest } from './nest.js'
import { piecesByBlock } from './pieces.js'
import type { ClaimRange, Projection } from './types.js'

/**
 * How many claims may stand inside each other. Trees are walked by recursion in most tools, and a
 * reader tells a handful apart.
 */
const DEPTH = 64

/** Which piece of a claim a node is. */
export interface Piece {
  first: boolean
  /** Counts the pieces of one claim in text order, from 0. */
  index: number
}

/** Makes the node of one piece. `children` are to be its children. */
export type MakeClaim = (id: string, piece: Piece, children: ClaimNode['children']) => ClaimNode

/**
 * Mark ranges of the rendered text with claim nodes, in one sweep over the tree.
 *
 * Ranges may overlap, cross blocks and each other, and come in any order; several may have one id.
 * They are trimmed, cut where they cross something, and nest. Code blocks, and parts of inline code,
 * get `<mark data-prov-claim="id">` in `data.hChildren`. The rendered text stays the same.
 *
 * `projection` is that of `tree` as it is, and no longer holds afterwards; that of another tree is
 * a `TypeError`.
 *
 * `beforeChange` is called before the `children` or `data` of a node of the tree are replaced.
 *
 * Returns what could not be marked: ranges without text, what would stand more than 64 deep, and
 * parts of code that another plugin has given its own `hChildren`.
 */
export function markRanges(
  tree: Root,
  projection: Projection,
  ranges: readonly ClaimRange[],
  make: MakeClaim,
  beforeChange: BeforeChange = () => {},
): ClaimRange[] {
  if (projection.tree !== tree) throw new TypeError('The projection is that of another tree')
  const dropped: ClaimRange[] = []
  const counts = new Map<string, number>()
  for (const { block, pieces } of piecesByBlock(
    projection,
    disjoint(projection, ranges, dropped),
  )) {
    const nested = cutToNest(pieces, DEPTH)
    dropped.push(...nested.dropped)
    let marks: Mark[]
    if (!isLiteralBlock(block.node)) {
      marks = markLine(projection, block, nested.pieces, dropped, beforeChange)
    } else if (markLiteral(block.node, block.start, nested.pieces, beforeChange)) {
      marks = inLiteral(nested.pieces)
    } else {
      marks = []
      dropped.push(...nested.pieces)
    }
    fill(marks, counts, make)
  }
  return dropped
}

/** Trim ranges and join those of one claim that overlap, so that no claim stands in itself. */
function disjoint(
  projection: Projection,
  ranges: readonly ClaimRange[],
  dropped: ClaimRange[],
): ClaimRange[] {
  const last = new Map<string, ClaimRange>()
  const result: ClaimRange[] = []
  for (const range of [...ranges].sort(byStart)) {
    const trimmed = trimRange(projection, range)
    const before = last.get(range.id)
    if (!trimmed) {
      dropped.push(range)
    } else if (before && trimmed.start < before.end) {
      before.end = Math.max(before.end, trimmed.end)
    } else {
      const kept = { id: range.id, ...trimmed }
      last.set(range.id, kept)
      result.push(kept)
    }
  }
  return result
}

/** Number the pieces in text order, then make their nodes, inner ones first. */
function fill(marks: readonly Mark[], counts: Map<string, number>, make: MakeClaim): void {
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    mark.index = counts.get(mark.id) ?? 0
    counts.set(mark.id, mark.index + 1)
  }
  for (const { id, index, slot } of marks) {
    if (slot) slot.siblings[slot.at] = make(id, { first: index === 0, index }, slot.children)
  }
}
