/** Changes to the children of many parents, each parent rebuilt once. */
import type { Element, ElementContent, Parents, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Things to insert after children, each of which has one parent. */
export class Insertions {
  readonly #parents = new Set<Parents>()
  readonly #after = new Map<ElementContent, readonly ElementContent[]>()

  /** Insert after a child, behind what was inserted there before. */
  add(parent: Parents, child: ElementContent, nodes: readonly ElementContent[]): void {
    this.#parents.add(parent)
    const known = this.#after.get(child)
    this.#after.set(child, known ? [...known, ...nodes] : nodes)
  }

  /** Change the trees. */
  apply(): void {
    for (const parent of this.#parents) {
      // What holds an element may hold what we insert after it.
      const children: ElementContent[] = []
      for (const child of parent.children as ElementContent[]) {
        children.push(child)
        const nodes = this.#after.get(child)
        if (nodes) for (const node of nodes) children.push(node)
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
