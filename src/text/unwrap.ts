import type { Parents, Root, RootContent } from 'mdast'
import { isClaim, isParent } from './content.js'
import { noteStart } from './source-hints.js'

/**
 * Replace every claim node by its children, in place.
 *
 * Texts that become neighbours are not merged: each keeps its own position, which the map to the
 * source needs. Safe for any depth.
 */
export function unwrapClaims(tree: Root): void {
  const waiting: Parents[] = [tree]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (parent.children.some(isClaim)) {
      parent.children = withoutClaims(parent.children) as typeof parent.children
    }
    for (const child of parent.children) if (isParent(child)) waiting.push(child)
  }
}

function withoutClaims(children: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  const waiting = [...children].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isClaim(node)) {
      noteStart(node.children[0], node.data?.markup?.opening.end.offset)
      noteStart(waiting.at(-1), node.position?.end.offset)
      for (const child of [...node.children].reverse()) waiting.push(child)
    } else {
      result.push(node)
    }
  }
  return result
}
