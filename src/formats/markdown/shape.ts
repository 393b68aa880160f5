import type { Nodes } from 'mdast'
import type { Node } from 'unist'
import { textOf } from '../../text/content.js'

/** A claim, or a reference to one of our notes, in the text of a block. */
export interface Mark {
  id: string
  /** Offsets into the rendered text of the block. */
  start: number
  end: number
}

/** What a block says: its tree without our nodes, and where these are. */
export interface Shape {
  /** Two blocks with the same form have the same tree. */
  form: string
  marks: Mark[]
}

/** Which nodes are ours, besides claims. */
export interface Ours {
  /** Identifiers of references to notes of ours, lower case. */
  notes?: ReadonlySet<string>
  /** Whether the block is a table cell, where code spells `|` as `\|`. */
  cell?: boolean
}

const NOT_COMPARED = new Set(['type', 'children', 'position', 'data', 'value'])

/**
 * The shape of running text.
 *
 * Claims are seen through, neighbouring texts are one text, positions do not count. An empty comment
 * beside a reference to one of our notes is taken for the one that {@link writeFootnotes} puts there.
 */
export function shapeOf(children: readonly Node[], { notes, cell = false }: Ours = {}): Shape {
  const marks: Mark[] = []
  const parts: string[] = []
  let length = 0
  let inText = false
  visit(children as readonly Nodes[])
  return { form: parts.join(''), marks }

  function visit(nodes: readonly Nodes[]): void {
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'claim') {
        const mark = { id: markId(node), start: length, end: length }
        marks.push(mark)
        visit(node.children)
        mark.end = length
      } else if (isNote(node)) {
        marks.push({ id: node.identifier, start: length, end: length })
      } else if (isEmptyComment(node) && (isNote(nodes[index + 1]) || isNote(nodes[index - 1]))) {
        // Ours.
      } else if (node.type === 'text') {
        if (!inText) parts.push('\u0000t')
        inText = true
        const value = textOf(node)
        parts.push(value)
        length += value.length
      } else {
        inText = false
        const value = textOf(node)
        length += value.length
        parts.push(`\u0000${node.type}${properties(node, cell)}`)
        if ('children' in node) {
          parts.push('\u0000(')
          visit(node.children)
          parts.push('\u0000)')
          inText = false
        }
      }
    }
  }

  function isNote(node: Nodes | undefined): node is Extract<Nodes, { type: 'footnoteReference' }> {
    return node?.type === 'footnoteReference' && (notes?.has(node.identifier) ?? false)
  }
}

function isEmptyComment(node: Nodes): boolean {
  return node.type === 'html' && node.value === '<!---->'
}

function markId(node: Extract<Nodes, { type: 'claim' }>): string {
  const { id = node.id, continues } = node.attributes
  return continues ?? id ?? ''
}

function properties(node: Nodes, cell: boolean): string {
  const kept: [string, unknown][] = []
  for (const [key, value] of Object.entries(node)) {
    if (!NOT_COMPARED.has(key) && value !== undefined && value !== null) kept.push([key, value])
  }
  if ('value' in node) {
    const value = String(node.value)
    kept.push(['value', cell && node.type === 'inlineCode' ? value.replaceAll('\\|', '|') : value])
  }
  return JSON.stringify(kept)
}
