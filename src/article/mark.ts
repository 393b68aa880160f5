/** Claim nodes for all that is known of an article. */

import type { Nodes, Root } from 'mdast'
import { excerpt } from '../model/excerpt.js'
import type { Fault, Provenance } from '../model/types.js'
import { claimAttributes } from '../syntax/index.js'
import {
  type BeforeChange,
  type ClaimNode,
  markRanges,
  type Piece,
  type Projection,
} from '../text/index.js'

/**
 * Marks the claims of `provenance` in a tree while `use` runs, and takes them out again: to copy an article costs
 * much more than to mark it.
 *
 * @param projection of a tree without claim nodes; holds again afterwards
 * @returns what `use` makes of the marked tree, and faults as of {@link markClaims}
 */
export function whileMarked<Result>(
  projection: Projection,
  provenance: Provenance,
  use: (tree: Root) => Result,
): { result: Result; faults: Fault[] } {
  const { tree } = projection
  const changed: { node: Nodes; before: Partial<Nodes> }[] = []
  try {
    const faults = markClaims(tree, projection, provenance, (node) => {
      const before = 'children' in node ? { children: node.children } : { data: node.data }
      changed.push({ node, before: before as Partial<Nodes> })
    })
    return { result: use(tree), faults }
  } finally {
    // The last change first: a node may have changed twice.
    for (const { node, before } of changed.reverse()) Object.assign(node, before)
  }
}

/**
 * Marks the claims of `provenance` in a tree, but for rejected ones.
 *
 * The first piece of a claim carries its attributes, the others `continues`. All become
 * `<mark data-prov-claim="id">` through `remark-rehype`.
 *
 * @param tree without claim nodes
 * @param projection of `tree`; no longer holds afterwards
 * @returns faults `unmarkable-claim`
 */
export function markClaims(
  tree: Root,
  projection: Projection,
  provenance: Provenance,
  beforeChange?: BeforeChange,
): Fault[] {
  const claims = new Map(
    provenance.claims
      .filter(({ status }) => status !== 'rejected')
      .map((claim) => [claim.id, claim]),
  )
  const ranges = [...claims.values()].flatMap(({ id, targets }) =>
    targets.map(({ start, end }) => ({ id, start, end })),
  )
  const make = (id: string, { first }: Piece, children: ClaimNode['children']): ClaimNode => {
    const claim = claims.get(id)
    const attributes: Record<string, string> = Object.create(null)
    if (claim && first) {
      for (const [key, value] of claimAttributes(claim).attributes) {
        attributes[key] = value
      }
    } else attributes.continues = id
    return {
      type: 'claim',
      id,
      attributes,
      children,
      data: { hName: 'mark', hProperties: { dataProvClaim: id } },
    }
  }
  const dropped = markRanges(tree, projection, ranges, make, beforeChange)
  return dropped.map(({ id, start, end }) => ({
    ruleId: 'unmarkable-claim',
    reason: `\`${excerpt(projection.text.slice(start, end), 80)}\` cannot be marked for claim \`${id}\`: more claims stand inside each other there than can be shown`,
  }))
}
