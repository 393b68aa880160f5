import type { Root } from 'mdast'
import type { Edit } from '../../text/splice.js'
import type { Block } from '../../text/types.js'
import { createChecker, type Draft } from './check.js'
import { pieceEdits } from './edits.js'
import {
  type Grounds,
  type InlineBlock,
  type Item,
  inlineItems,
  type Kept,
} from './inline-items.js'
import { type Obstacle, type Placed, placePieces, type Wanted } from './pieces.js'
import { settle } from './settle.js'
import type { Mark } from './shape.js'

/** A claim to be written into the text, and its markup. */
export interface WantedMarkup extends Wanted {
  /** Behind its first piece in the source: `]{#c1 …}`. */
  first: string
  /** Behind each further piece. */
  other: string
}

export interface InlinePlan {
  /** In the order of the source. */
  edits: Edit[]
  /** By index into what was wanted, why it is not in `edits`. */
  obstacles: Map<number, Obstacle>
  /** How many pieces `edits` write. */
  pieces: number
  /** Removals left out: without that markup the text would mean something else. */
  kept: Edit[]
}

/**
 * Plans the markup of claims in the text.
 *
 * @param kept markup that stays, of text claims, in the order of the source
 * @param removals our markup that goes, in the order of the source
 */
export function planInline(
  grounds: Grounds,
  tree: Root,
  wanted: readonly WantedMarkup[],
  kept: readonly Kept[],
  removals: readonly Edit[],
): InlinePlan {
  const { blocks, obstacles } = placePieces(grounds, wanted, kept)
  const pieced = new Map(blocks.map((block) => [block.block, block]))
  const { byBlock, elsewhere } = removalsByBlock(grounds, removals)
  const all: (InlineBlock & { pieces: readonly Placed[] })[] = [...blocks]
  for (const block of byBlock.keys()) {
    if (!pieced.has(block)) all.push({ ...inlineItems(grounds, block, kept), pieces: [] })
  }

  const firsts = firstPieces(blocks.flatMap(({ pieces }) => pieces))
  const closingOf = (piece: Placed): string => {
    const claim = wanted[piece.claim]
    return (firsts.has(piece) ? claim?.first : claim?.other) ?? ']'
  }
  const draftOf = (block: (typeof all)[number], claims: ReadonlySet<number>): Draft => {
    const pieces = block.pieces.filter(({ claim }) => claims.has(claim))
    const removed = byBlock.get(block.block) ?? []
    return {
      block: block.block,
      items: block.items,
      edits: merge(pieceEdits(pieces, closingOf), removed),
      marks: [...pieces.map((piece) => markOf(piece, wanted)), ...marksOf(block.items)],
    }
  }

  const wishes = all.map((block) => ({
    block,
    claims: new Set(block.pieces.map(({ claim }) => claim)),
  }))
  const { refused, frozen } = settle(createChecker(grounds, tree), wishes, draftOf)
  for (const claim of refused) obstacles.set(claim, 'meaning')

  const plan: InlinePlan = { edits: [...elsewhere], obstacles, pieces: 0, kept: [] }
  for (const { block, claims } of wishes) {
    if (frozen.has(block)) {
      plan.kept.push(...(byBlock.get(block.block) ?? []))
      continue
    }
    const standing = new Set([...claims].filter((claim) => !refused.has(claim)))
    plan.edits.push(...draftOf(block, standing).edits)
    plan.pieces += block.pieces.filter(({ claim }) => standing.has(claim)).length
  }
  plan.edits.sort((a, b) => a.at - b.at)
  return plan
}

/** The pieces that come first in the source, one for each claim. */
function firstPieces(pieces: readonly Placed[]): ReadonlySet<Placed> {
  const firsts = new Map<number, Placed>()
  for (const piece of pieces) {
    const known = firsts.get(piece.claim)
    if (!known || piece.from < known.from) firsts.set(piece.claim, piece)
  }
  return new Set(firsts.values())
}

function markOf({ claim, start, end }: Placed, wanted: readonly Wanted[]): Mark {
  return { id: wanted[claim]?.id ?? '', start, end }
}

/** What stays in a block. */
function marksOf(items: readonly Item[]): Mark[] {
  return items.flatMap(({ type, start, end, children }) => [
    ...(type === 'claim' ? [{ id: '', start, end }] : []),
    ...marksOf(children),
  ])
}

/** Removals inside running text, by its block, and the others. */
export function removalsByBlock(
  { projection, map }: Grounds,
  removals: readonly Edit[],
): { byBlock: Map<Block, Edit[]>; elsewhere: Edit[] } {
  const byBlock = new Map<Block, Edit[]>()
  const elsewhere: Edit[] = []
  if (removals.length === 0) return { byBlock, elsewhere }
  // Footnotes come last in the text, wherever they stand in the source.
  const extents = projection.blocks
    .map((block) => ({ block, from: map.nodeStart(block.node), to: map.nodeEnd(block.node) }))
    .filter(
      (extent): extent is { block: Block; from: number; to: number } => extent.from !== undefined,
    )
    .sort((a, b) => a.from - b.from)
  let next = 0
  for (const edit of removals) {
    while (next < extents.length && (extents[next]?.to ?? 0) <= edit.at) next++
    const extent = extents[next]
    if (!extent || extent.from > edit.at || !('children' in extent.block.node)) elsewhere.push(edit)
    else byBlock.set(extent.block, [...(byBlock.get(extent.block) ?? []), edit])
  }
  return { byBlock, elsewhere }
}

/** Edits of pieces, and removals; at one offset what is inserted comes first. */
function merge(insertions: readonly Edit[], removals: readonly Edit[]): Edit[] {
  return removals.length === 0
    ? [...insertions]
    : [...insertions, ...removals].sort((a, b) => a.at - b.at)
}
