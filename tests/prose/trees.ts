import type { Root } from 'mdast'
import { parse } from '../../src/syntax/index.js'
import { unwrapClaims } from '../../src/text/index.js'

interface Plain {
  type: string
  value?: string
  identifier?: string
  children?: Plain[]
}

/**
 * What markdown says, without our nodes: a tree without positions and front matter, claims unwrapped, our notes and
 * embed left out.
 *
 * @param notes identifiers of our footnotes
 */
export function bareTree(markdown: string, notes: ReadonlySet<string> = new Set()): unknown {
  const tree = parse(markdown)
  unwrapClaims(tree)
  return plain(tree, notes)
}

/** A tree as plain data, neighbouring texts joined. */
export function plain(tree: Root, notes: ReadonlySet<string> = new Set()): unknown {
  return copy(JSON.parse(JSON.stringify(tree)) as Plain, notes)
}

function copy(node: Plain, notes: ReadonlySet<string>): Plain {
  const result: Plain & { position?: unknown; data?: unknown } = { ...node }
  delete result.position
  delete result.data
  if (!node.children) return result
  const children: Plain[] = []
  for (const [index, child] of node.children.entries()) {
    const before = node.children[index - 1]
    const after = node.children[index + 1]
    if (child.type === 'yaml' || isOurs(child, before, after, notes)) continue
    const last = children.at(-1)
    if (child.type === 'text' && last?.type === 'text') last.value = `${last.value}${child.value}`
    else children.push(copy(child, notes))
  }
  result.children = children
  return result
}

function isOurs(
  node: Plain,
  before: Plain | undefined,
  after: Plain | undefined,
  notes: ReadonlySet<string>,
): boolean {
  const isNote = (other: Plain | undefined): boolean =>
    (other?.type === 'footnoteReference' || other?.type === 'footnoteDefinition') &&
    notes.has(other.identifier ?? '')
  if (isNote(node)) return true
  if (node.type !== 'html') return false
  if (node.value?.startsWith('<!-- provenance: {')) return true
  return node.value === '<!---->' && (isNote(before) || isNote(after))
}
