import type { Root } from 'mdast'
import type { Target } from '../../model/types.js'
import type { Edit } from '../../text/index.js'
import { piecesByBlock, trimRange } from '../../text/index.js'
import { createChecker, type Draft } from '../markdown/check.js'
import { removalsByBlock } from '../markdown/inline.js'
import { type Grounds, type InlineBlock, inlineItems } from '../markdown/inline-items.js'
import { settle } from '../markdown/settle.js'
import { type Spot, spotAfter } from './spot.js'

/** An empty comment keeps a reference apart from what would swallow it. */
export const COMMENT = '<!---->'

/** Where a reference goes. */
export interface Place extends Spot {
  /** Index of the claim. */
  claim: number
  block: InlineBlock
  /** The claim goes on in code, where no reference can stand. */
  early: boolean
}

/**
 * Finds the place behind each claim.
 *
 * @param claims the targets of each
 * @returns places in the order of the source; a claim that stands in code only has none
 */
export function placeReferences(
  grounds: Grounds,
  claims: readonly { targets: readonly Target[] }[],
): Place[] {
  const ranges = claims.flatMap(({ targets }, claim) => {
    const last = targets.at(-1)
    const range = last && trimRange(grounds.projection, last)
    return range ? [{ ...range, claim, whole: range.end }] : []
  })
  const places = new Map<number, Place>()
  for (const { block: node, pieces } of piecesByBlock(grounds.projection, ranges)) {
    if (!('children' in node.node)) continue
    const block = inlineItems(grounds, node, [])
    for (const { claim, end, whole } of pieces) {
      const spot = spotAfter(grounds, block.items, end)
      if (spot) places.set(claim, { ...spot, claim, block, early: end < whole })
    }
  }
  return [...places.values()].sort((a, b) => a.at - b.at || a.claim - b.claim)
}

/** What writes the references of an article. */
export interface ReferencePlan {
  /** Places at which a reference can stand, in the order of the source. */
  places: Place[]
  /** The edits that write a label at each of the places, and take our markup out. */
  edits(labelOf: (place: Place) => string | undefined): Edit[]
  /** Markup that stays: without it the text would mean something else. */
  kept: Edit[]
}

/**
 * Decides which places can be used. Blocks in which markdown could take a reference for its own, or read
 * its neighbours anew, are read again.
 *
 * @param places of {@link placeReferences}
 * @param removals our markup, which goes, in the order of the source
 * @param label a label that the article does not use
 * @param mdx whether empty comments are no help
 */
export function planReferences(
  grounds: Grounds,
  tree: Root,
  places: readonly Place[],
  removals: readonly Edit[],
  label: string,
  mdx: boolean,
): ReferencePlan {
  const { byBlock, elsewhere } = removalsByBlock(grounds, removals)
  const blocks = new Map<InlineBlock['block'], { inline: InlineBlock; places: Place[] }>()
  for (const place of places) {
    const known = blocks.get(place.block.block)
    if (known) known.places.push(place)
    else blocks.set(place.block.block, { inline: place.block, places: [place] })
  }
  for (const block of byBlock.keys()) {
    if (!blocks.has(block)) {
      blocks.set(block, { inline: inlineItems(grounds, block, []), places: [] })
    }
  }

  const editsOf = (
    block: InlineBlock['block'],
    own: readonly Place[],
    labelOf: (place: Place) => string | undefined,
  ): Edit[] => {
    const removed = byBlock.get(block) ?? []
    const edits = referenceEdits(grounds.source, own, labelOf, removed, mdx)
    return [...edits, ...removed].sort((a, b) => a.at - b.at)
  }
  const wishes = [...blocks.values()].map((block) => ({
    block,
    claims: new Set(block.places.map(({ claim }) => claim)),
  }))
  const checker = createChecker(grounds, tree, [label])
  const attempt = () =>
    settle(checker, wishes, ({ inline, places }, claims): Draft => {
      const own = places.filter(({ claim }) => claims.has(claim))
      return {
        ...inline,
        edits: editsOf(inline.block, own, () => label),
        // Several at one place have one label here, and so are one reference.
        marks: [...new Map(own.map(({ at, end }) => [at, end])).values()].map((end) => ({
          id: label,
          start: end,
          end,
        })),
      }
    })

  let { refused, frozen } = attempt()
  if (refused.size > 0 && !mdx) {
    for (const place of places) if (refused.has(place.claim)) place.needsComment = true
    ;({ refused, frozen } = attempt())
  }
  return {
    places: places.filter(({ claim }) => !refused.has(claim)),
    kept: [...frozen].flatMap(({ inline }) => byBlock.get(inline.block) ?? []),
    edits: (labelOf) => [
      ...elsewhere,
      ...[...blocks.values()].flatMap((block) =>
        frozen.has(block)
          ? []
          : editsOf(
              block.inline.block,
              block.places.filter(({ claim }) => !refused.has(claim)),
              labelOf,
            ),
      ),
    ],
  }
}

/** The references of one block; several at one place stand side by side. */
function referenceEdits(
  source: string,
  places: readonly Place[],
  labelOf: (place: Place) => string | undefined,
  removals: readonly Edit[],
  mdx: boolean,
): Edit[] {
  const byOffset = new Map<number, { labels: Set<string>; needsComment: boolean }>()
  for (const place of places) {
    const label = labelOf(place)
    if (label === undefined) continue
    const known = byOffset.get(place.at)
    if (known) {
      known.labels.add(label)
      known.needsComment ||= place.needsComment
    } else byOffset.set(place.at, { labels: new Set([label]), needsComment: place.needsComment })
  }
  return [...byOffset].map(([at, { labels, needsComment }]) => {
    const references = [...labels].map((label) => `[^${label}]`).join('')
    if (mdx) return { at, remove: 0, insert: references }
    // A comment of the author's there gets one of ours beside it, so that taking out is exact.
    const before = needsComment || source.endsWith(COMMENT, at) ? COMMENT : ''
    const after = /^(?:\(|<!---->)/.test(textAt(source, at, removals)) ? COMMENT : ''
    return { at, remove: 0, insert: before + references + after }
  })
}

/** What follows an offset once our markup is out. */
function textAt(source: string, at: number, removals: readonly Edit[]): string {
  let from = at
  for (const removal of removals) if (removal.at === from) from += removal.remove
  return source.slice(from, from + COMMENT.length)
}
