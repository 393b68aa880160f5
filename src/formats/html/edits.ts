/** Changes to the children of many parents, each parent rebuilt once. */
import type { Element, ElementContent, Parents, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Things to insert after children. */
export class Insertions {
  readonly #after = new Map<Parents, Map<ElementContent, ElementContent[]>>()

  /** Insert after a child, behind what was inserted there before. */
  add(parent: Parents, child: ElementContent, nodes: readonly ElementContent[]): void {
    let children = this.#after.get(parent)
    if (!children) {
      children = new Map()
      this.#after.set(parent, children)
    }
    const known = children.get(child)
    if (known) known.push(...nodes)
    else children.set(child, [...nodes])
  }

  /** Change the trees. */
  apply(): void {
    for (const [parent, inserted] of this.#after) {
      // What holds an element may hold what we insert after it.
      const children: ElementContent[] = []
      for (const child of parent.children as ElementContent[]) {
        children.push(child)
        const nodes = inserted.get(child)
        if (nodes) children.push(...nodes)
      }
      parent.children = children
    }
  }
}

/** Put the children of elements in the elements' place. */
export function unwrap(tree: Root, unwanted: readonly Element[]): void {
  const elements = new Set(unwanted)
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !elements.has(node)) return undefined
    parent.children.splice(index, 1, ...(node.children as ElementContent[]))
    return index
  })
}
