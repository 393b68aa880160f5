import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import type { Fault } from '../../src/model/types.js'
import {
  type Inline,
  parse,
  type ReadInlineOptions,
  readFrontMatter,
  readInline,
} from '../../src/syntax/index.js'
import { claimSpans, project } from '../../src/text/index.js'

/** What the plugin's first half does with an article. */
export function read(source: string, options: ReadInlineOptions = {}): Inline & { text: string } {
  const tree = parse(source)
  const projection = project(tree)
  const spans = claimSpans(tree, projection)
  const inline = readInline(tree, projection, spans, source, {
    frontMatter: readFrontMatter(source),
    ...options,
  })
  return { ...inline, text: projection.text }
}

/** `line:column rule-id` of each fault. */
export function briefly(faults: readonly Fault[]): string[] {
  return faults.map(({ place, ruleId }) => {
    const start = place && ('start' in place ? place.start : place)
    return `${start ? `${start.line}:${start.column}` : '-'} ${ruleId}`
  })
}

/** A tree in one line, as in `root(paragraph("a " claim#c1{type="event"}("b")))`. */
export function outline(node: Nodes): string {
  if (node.type === 'claim') {
    const attributes = Object.entries(node.attributes).filter(([key]) => key !== 'id')
    const keys = attributes.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(' ')
    const id = node.id === undefined ? '' : `#${node.id}`
    return `claim${id}${keys ? `{${keys}}` : ''}(${node.children.map(outline).join(' ')})`
  }
  if ('children' in node) return `${node.type}(${node.children.map(outline).join(' ')})`
  if (node.type === 'text') return JSON.stringify(node.value)
  return 'value' in node ? `${node.type}:${JSON.stringify(node.value)}` : node.type
}

/** A copy of a tree without positions and what we note of markup. */
export function bare<T>(tree: T): T {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) =>
      key === 'position' || key === 'data' ? undefined : value,
    ),
  )
}

/** The part of `source` at a place. */
export function at(source: string, place: Fault['place']): string {
  const { start, end } = place as Position
  return source.slice(start.offset, end.offset)
}
