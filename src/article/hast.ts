/** The article as HTML elements. */
import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import { defaultHandlers, type Handler, toHast } from 'mdast-util-to-hast'

/**
 * Turns a tree into elements.
 *
 * @param forPage elements that today's HTML has and our stylesheet knows; else those of `remark-rehype`
 */
export function articleToHast(tree: Root, forPage: boolean): HastRoot {
  const hast = toHast(tree, forPage ? { handlers: { tableRow } } : {})
  return hast.type === 'root' ? hast : { type: 'root', children: [] }
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
