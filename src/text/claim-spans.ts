import type { Root } from 'mdast'
import { project } from './project.js'
import type { ClaimSpan, Projection } from './types.js'

/**
 * The rendered range of every claim node, in the order of their openings in the rendered text.
 *
 * `projection` is that of the same tree as it is now. A footnote's text belongs to the claims in
 * the footnote, never to a container claim around its definition.
 */
export function claimSpans(tree: Root, projection: Projection = project(tree)): ClaimSpan[] {
  return [...projection.claims]
}
