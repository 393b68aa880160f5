/** Claim nodes for all that is known of an article. */

import type { Nodes, Root } from 'mdast'
import { excerpt } from '../model/excerpt.js'
import type { Fault, Provenance } from '../model/types.js'
import { claimAttributes } from '../syntax/index.js'
import {
  type BeforeChange,
  type ClaimRange,
  type MakeClaim,
  markRanges,
  type Projection,
} from '../text/index.js'

/**
 * Marks the claims of `provenance` in a tree, but for rejected ones.
 *
 * The first piece of a claim carries its attributes, the others `continues`. All become
 * `<mark data-prov-claim="id">` through `remark-rehype`.
 *
 * @param projection of a tree without claim nodes; no longer holds afterwards
 * @returns faults `unmarkable-claim`
 */
export function markClaims(projection: Projection, provenance: Provenance): Fault[] {
  const claims = new Map(provenance.claims.map((claim) => [claim.id, claim]))
  return mark(projection, provenance, (id, { first }, children) => {
    const claim = claims.get(id)
    return {
      type: 'claim',
      id,
      attributes: claim && first ? claimAttributes(claim).attributes : { continues: id },
      children,
      data: { hName: 'mark', hProperties: { dataProvClaim: id } },
    }
  })
}

/**
 * Marks claims as {@link markClaims} does while `use` runs, and takes them out again: to copy an article costs much
 * more than to mark it. The nodes have no attributes and no `data`.
 *
 * @param projection of a tree without claim nodes; holds again afterwards
 * @returns what `use` makes of the marked tree, and faults `unmarkable-claim`
 */
export function whileMarked<Result>(
  projection: Projection,
  provenance: Provenance,
  use: (tree: Root) => Result,
): { result: Result; faults: Fault[] } {
  const changed: { node: Nodes; before: Partial<Nodes> }[] = []
  const make: MakeClaim = (id, _, children) => ({ type: 'claim', id, attributes: {}, children })
  try {
    const faults = mark(projection, provenance, make, (node) => {
      const before = 'children' in node ? { children: node.children } : { data: node.data }
      changed.push({ node, before: before as Partial<Nodes> })
    })
    return { result: use(projection.tree), faults }
  } finally {
    // The last change first: a node may have changed twice.
    for (const { node, before } of changed.reverse()) Object.assign(node, before)
  }
}

function mark(
  projection: Projection,
  provenance: Provenance,
  make: MakeClaim,
  beforeChange?: BeforeChange,
): Fault[] {
  const ranges: ClaimRange[] = []
  for (const { id, status, targets } of provenance.claims) {
    if (status === 'rejected') continue
    for (const { start, end } of targets) ranges.push({ id, start, end })
  }
  const dropped = markRanges(projection.tree, projection, ranges, make, beforeChange)
  return dropped.map(({ id, start, end }) => ({
    ruleId: 'unmarkable-claim',
    reason: `\`${excerpt(projection.text.slice(start, end), 80)}\` cannot be marked for claim \`${id}\`: more claims stand inside each other there than can be shown`,
  }))
}
