import type { Node } from 'unist'

/**
 * Where nodes without a position begin, known only while the claim beside them is still there.
 *
 * Kept beside the tree, since it is nobody else's data.
 */
const starts = new WeakMap<Node, number>()

/** Note the offset (as in `position`) at which a node without a position begins. */
export function noteStart(node: Node | undefined, offset: number | undefined): void {
  if (node && !node.position && offset !== undefined) starts.set(node, offset)
}

/** The offset that was noted for a node. */
export function notedStart(node: Node): number | undefined {
  return starts.get(node)
}
