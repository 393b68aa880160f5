/** Claim nodes for all that is known of an article. */

import type { Root } from 'mdast'
import { excerpt } from '../model/excerpt.js'
import type { Fault, Provenance } from '../model/types.js'
import { claimAttributes } from '../syntax/index.js'
import { type ClaimNode, markRanges, type Projection } from '../text/index.js'

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
export function markClaims(tree: Root, projection: Projection, provenance: Provenance): Fault[] {
  const claims = new Map(
    provenance.claims
      .filter(({ status }) => status !== 'rejected')
      .map((claim) => [claim.id, claim]),
  )
  const ranges = [...claims.values()].flatMap(({ id, targets }) =>
    targets.map(({ start, end }) => ({ id, start, end })),
  )
  const dropped = markRanges(tree, projection, ranges, (id, { first }, children): ClaimNode => {
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
  })
  return dropped.map(({ id, start, end }) => ({
    ruleId: 'unmarkable-claim',
    reason: `\`${excerpt(projection.text.slice(start, end), 80)}\` cannot be marked for claim \`${id}\`: more claims stand inside each other there than can be shown`,
  }))
}
