import type { Parents } from 'mdast'
import type { Node } from 'unist'
import { notedStart } from './source-hints.js'
import { skipSpace } from './source-lines.js'
import type { Run } from './types.js'

/** Where a text begins: at a source offset, or right behind the run before it. */
export type TextStart = number | 'behind-previous' | undefined

/**
 * Where a text without a position begins in the source: behind the sibling before it, else where the
 * content of its parent begins. Undefined where neither is known.
 *
 * `shift` is added to offsets of positions to make source offsets.
 */
export function startWithoutPosition(
  run: Run,
  previous: Run | undefined,
  source: string,
  shift: number,
): TextStart {
  let node: Node = run.node
  for (let path: Run['path'] | undefined = run.path; path; path = path.up) {
    const noted = notedStart(node)
    if (noted !== undefined) return noted + shift
    const parent: Parents = path.node
    const siblings: readonly Node[] = parent.children
    const index = node === run.node ? run.index : siblings.indexOf(node)
    const before = siblings[index - 1]
    if (before?.position) return shifted(before.position.end.offset, shift)
    if (before) return previous && holds(before, previous) ? 'behind-previous' : undefined
    if (parent.position) return contentStart(parent, source, shift)
    node = parent
  }
  return undefined
}

function holds(node: Node, run: Run): boolean {
  if (run.node === node) return true
  for (let path: Run['path'] | undefined = run.path; path; path = path.up) {
    if (path.node === node) return true
  }
  return false
}

function shifted(offset: number | undefined, shift: number): number | undefined {
  return offset === undefined ? undefined : offset + shift
}

function contentStart(parent: Parents, source: string, shift: number): number | undefined {
  const start = shifted(parent.position?.start.offset, shift)
  if (start === undefined) return undefined
  switch (parent.type) {
    case 'paragraph':
      return start
    case 'emphasis':
      return start + 1
    case 'strong':
      return start + 2
    case 'delete':
      return start + (source.startsWith('~~', start) ? 2 : 1)
    case 'link':
    case 'linkReference':
      return source.charAt(start) === '[' ? start + 1 : undefined
    case 'heading':
      return headingStart(parent.depth, source, start)
    case 'tableCell':
      return skipSpace(source, source.charAt(start) === '|' ? start + 1 : start)
    case 'claim':
      return shifted(parent.data?.markup?.opening.end.offset, shift)
    default:
      return undefined
  }
}

function headingStart(depth: number, source: string, start: number): number {
  const behind = start + depth
  const inside = skipSpace(source, behind)
  // An underlined heading begins with its text.
  const hashed = source.startsWith('#'.repeat(depth), start) && inside > behind
  return hashed ? inside : start
}
