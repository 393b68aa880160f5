/** The article as HTML elements. */
import type { Element, Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import { defaultHandlers, type Handler, toHast } from 'mdast-util-to-hast'
import type { ClaimNode } from '../text/index.js'

/**
 * Turns a tree into elements.
 *
 * @param forPage elements that today's HTML has and our stylesheet knows; else those of `remark-rehype`
 */
export function articleToHast(tree: Root, forPage: boolean): HastRoot {
  const hast = toHast(tree, { handlers: forPage ? { claim, tableRow } : { claim } })
  return hast.type === 'root' ? hast : { type: 'root', children: [] }
}

/** A mark, as the default handler makes one of the `data` that `remarkProvenance` gives claim nodes. */
const claim: Handler = (state, node: ClaimNode): Element => {
  const mark: Element = {
    type: 'element',
    tagName: 'mark',
    properties: { dataProvClaim: node.id },
    children: state.all(node),
  }
  state.patch(node, mark)
  return mark
}

/** A row as usual, but for `align`, which HTML has no more: a class says it, for our stylesheet. */
const tableRow: Handler = (state, node, parent) => {
  const row: ReturnType<typeof defaultHandlers.tableRow> = defaultHandlers.tableRow(
    state,
    node,
    parent,
  )
  for (const cell of row.children) {
    if (cell.type !== 'element' || cell.properties.align === undefined) continue
    const { align, ...properties } = cell.properties
    cell.properties = { ...properties, className: [`pv-${String(align)}`] }
  }
  return row
}
