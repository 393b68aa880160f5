/** Which nodes give rendered text, and which of them stand in a line. */
import type { Nodes, Parents } from 'mdast'
import type { Node } from 'unist'
import type { ClaimNode } from './claim-node.js'
import type { Formula, TextNode } from './types.js'

/** Parents of running text where they stand among blocks (elsewhere every node in them is inline). */
const LINES: ReadonlySet<string> = new Set([
  'delete',
  'emphasis',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'strong',
  'textDirective',
])

/** Parents whose children are running text, whatever type these have. */
const TEXT_BLOCKS: ReadonlySet<string> = new Set([
  'heading',
  'leafDirective',
  'paragraph',
  'tableCell',
])

export function isParent(node: Node): node is Parents {
  return 'children' in node && Array.isArray(node.children)
}

export function isClaim(node: Node): node is ClaimNode {
  return node.type === 'claim'
}

/** Whether a node's children are running text, whatever type these have. */
export function isTextBlock(node: Node): boolean {
  return TEXT_BLOCKS.has(node.type)
}

/** Whether a node that stands among blocks is part of a line nevertheless. */
export function isLine(node: Node): boolean {
  return LINES.has(node.type)
}

/** Whether a node is a block that is its own text. */
export function isLiteralBlock(node: Node): node is Extract<TextNode, { type: 'code' }> | Formula {
  return node.type === 'code' || node.type === 'math'
}

/**
 * The rendered text of a node that has no children; empty for images, HTML, references to
 * footnotes, definitions, front matter, expressions and whatever else is not known to be text.
 */
export function textOf(node: Node): string {
  const known = node as Nodes | Formula
  switch (known.type) {
    case 'text':
    case 'code':
    case 'math':
      return withPlainBreaks(literalValue(known))
    case 'inlineCode':
    case 'inlineMath':
      return literalValue(known).replace(/\r\n?|\n/g, ' ')
    case 'break':
      return '\n'
    default:
      return ''
  }
}

/** The value of a literal; foreign trees may lack it. */
export function literalValue(node: Node): string {
  return 'value' in node && typeof node.value === 'string' ? node.value : ''
}

function withPlainBreaks(value: string): string {
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value
}
