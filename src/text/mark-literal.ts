import type { Element, ElementContent } from 'hast'
import type { Nodes } from 'mdast'
import { literalValue } from './content.js'
import type { ClaimRange, TextNode } from './types.js'
import { ValueCursor } from './value-cursor.js'

/** Gets a node whose `children` or `data` are about to be replaced. */
export type BeforeChange = (node: Nodes) => void

/**
 * Mark parts of a node that can hold no nodes (code, inline code, mathematics).
 *
 * They become `<mark data-prov-claim="id">` in `data.hChildren`, which `remark-rehype` takes; the
 * node itself stays. `pieces` nest; `rendered` is where the node's text begins. False where the node
 * already has children of another plugin's making, such as highlighted code: those stay.
 */
export function markLiteral(
  node: TextNode,
  rendered: number,
  pieces: readonly ClaimRange[],
  beforeChange: BeforeChange,
): boolean {
  const value = literalValue(node)
  const data = node.data as { hChildren?: ElementContent[] } | undefined
  const wrapper = wrapperOf(data?.hChildren, value)
  if (wrapper === false) return false
  const children = markedText(node.type, value, rendered, pieces)
  const hChildren = wrapper ? [{ ...wrapper, children }] : children
  beforeChange(node as Nodes)
  node.data = { ...data, hChildren } as NonNullable<typeof node.data>
  return true
}

/** The one element around the text, as `remark-math` makes it; false where there is anything else. */
function wrapperOf(
  children: ElementContent[] | undefined,
  value: string,
): Element | undefined | false {
  const [child, ...others] = children ?? []
  if (!child) return undefined
  if (others.length > 0) return false
  if (child.type === 'text') return child.value === value ? undefined : false
  if (child.type !== 'element') return false
  const [text, ...more] = child.children
  return text?.type === 'text' && text.value === value && more.length === 0 ? child : false
}

function markedText(
  type: TextNode['type'],
  value: string,
  rendered: number,
  pieces: readonly ClaimRange[],
): ElementContent[] {
  const cursor = new ValueCursor(value, rendered)
  const root: ElementContent[] = []
  const open: { end: number; children: ElementContent[] }[] = []

  function textTo(offset: number): void {
    const from = cursor.offset
    cursor.to(offset)
    write(value.slice(from, cursor.offset))
  }
  function write(text: string): void {
    const shown = type === 'inlineCode' ? text.replace(/\r\n?|\n/g, ' ') : text
    if (shown !== '') (open.at(-1)?.children ?? root).push({ type: 'text', value: shown })
  }
  function closeUpTo(offset: number): void {
    for (let top = open.at(-1); top && top.end <= offset; top = open.at(-1)) {
      textTo(top.end)
      open.pop()
    }
  }

  for (const { id, start, end } of pieces) {
    closeUpTo(start)
    textTo(start)
    const mark: Element = {
      type: 'element',
      tagName: 'mark',
      properties: { dataProvClaim: id },
      children: [],
    }
    const siblings = open.at(-1)?.children ?? root
    siblings.push(mark)
    open.push({ end, children: mark.children })
  }
  closeUpTo(Number.POSITIVE_INFINITY)
  // A code block's text ends with a line feed in HTML.
  write(value.slice(cursor.offset) + (type === 'code' ? '\n' : ''))
  return root
}
