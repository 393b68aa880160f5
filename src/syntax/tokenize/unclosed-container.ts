import type { Paragraph, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { ClaimNode } from '../../text/index.js'

/**
 * What stands for a container that never closes: its opening line as text, then its content.
 *
 * Nearly always the tokenizer sees it coming; one that ends with a list or quote around it may be
 * found out only afterwards.
 */
export function unclosedContainer(node: ClaimNode): RootContent[] {
  const content = node.children as RootContent[]
  const { opening: position, fence: opening } = node.data?.markup ?? {}
  if (!position || opening === undefined) return content
  const first = content[0]
  if (first?.type !== 'paragraph' || first.position?.start.line !== position.end.line + 1) {
    return [paragraph(opening, position), ...content]
  }
  const head = first.children[0]
  if (head?.type === 'text') {
    head.value = `${opening}\n${head.value}`
    if (head.position) head.position.start = position.start
  } else {
    first.children.unshift({ type: 'text', value: `${opening}\n`, position })
  }
  first.position.start = position.start
  return content
}

function paragraph(value: string, position: Position): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position }
}
