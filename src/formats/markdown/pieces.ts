import type { Target } from '../../model/types.js'
import { targetsOf } from '../../syntax/pieces.js'
import { byStart, cutToNest, piecesByBlock, type Range, trimRange } from '../../text/index.js'
import { cut, type Piece } from './cut.js'
import { type Grounds, type InlineBlock, inlineItems, type Kept } from './inline-items.js'

/** Labels nest 32 deep; this leaves room for brackets of the author's. */
const DEPTH = 24

/** Why markup cannot stand where a claim is. */
export type Obstacle = 'code' | 'brackets' | 'depth' | 'meaning' | 'nothing'

/** A claim to be written into the text. */
export interface Wanted {
  id: string
  targets: readonly Target[]
}

/** A piece of the claim `wanted[claim]`. */
export interface Placed extends Piece {
  claim: number
}

/** A block with what is to be written into it. */
export interface PiecedBlock extends InlineBlock {
  /** By start, outer ones first. */
  pieces: Placed[]
}

/** Where markup can stand. */
export interface Pieces {
  blocks: PiecedBlock[]
  /** By index into what was wanted. Their pieces are left out of `blocks`. */
  obstacles: Map<number, Obstacle>
}

/**
 * Decides where the markup of claims can stand.
 *
 * @param kept markup that stays; pieces nest with it
 */
export function placePieces(
  grounds: Grounds,
  wanted: readonly Wanted[],
  kept: readonly Kept[],
): Pieces {
  const obstacles = new Map<number, Obstacle>()
  const expected = wanted.map(({ targets }) =>
    targets.flatMap((target) => trimRange(grounds.projection, target) ?? []),
  )
  const found: Piece[][] = wanted.map(() => [])
  const blocks: PiecedBlock[] = []

  const ranges = expected.flatMap((own, claim) => own.map((range) => ({ ...range, claim })))
  for (const { block, pieces: parts } of piecesByBlock(grounds.projection, ranges)) {
    if (!('children' in block.node)) {
      for (const { claim } of parts) obstacles.set(claim, 'code')
      continue
    }
    const inline = inlineItems(grounds, block, kept)
    const { pieces: nested, dropped } = cutToNest(parts, DEPTH)
    for (const { claim } of dropped) obstacles.set(claim, 'depth')
    const pieces: Placed[] = []
    for (const { claim, start, end } of nested) {
      const cuts = cut(grounds, inline, start, end)
      if (!cuts) obstacles.set(claim, 'code')
      for (const piece of cuts ?? []) {
        pieces.push({ ...piece, claim })
        found[claim]?.push(piece)
      }
    }
    blocks.push({ ...inline, pieces: pieces.sort(byStart) })
  }

  for (const [claim, ranges] of expected.entries()) {
    if (obstacles.has(claim)) continue
    if (ranges.length === 0) obstacles.set(claim, 'nothing')
    if (!isSame(targetsOf(grounds.projection.text, found[claim] ?? []), ranges)) {
      obstacles.set(claim, 'brackets')
    }
  }
  for (const block of blocks)
    block.pieces = block.pieces.filter(({ claim }) => !obstacles.has(claim))
  return { blocks: blocks.filter(({ pieces }) => pieces.length > 0), obstacles }
}

function isSame(a: readonly Range[], b: readonly Range[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, index) => start === b[index]?.start && end === b[index]?.end)
  )
}
