/** Articles that are nested deeper than anybody reads, and deeper than the libraries that walk them can go. */
import type { Nodes, Root, RootContent } from 'mdast'
import type { Fault } from '../model/types.js'
import { parse } from '../syntax/index.js'
import { type Projection, project } from '../text/index.js'

/** Blocks and emphasis within each other, as HTML shows them. Browsers stop at 512 elements. */
const DEEPEST = 256

/** What may be taken away around its content without a change to the text. */
const LAYERS: ReadonlySet<Nodes['type']> = new Set([
  'blockquote',
  'list',
  'listItem',
  'emphasis',
  'strong',
  'delete',
])

/**
 * Parses an article; one that the parser cannot take in is one paragraph of text.
 *
 * @returns faults `too-deep`
 */
export function parseArticle(source: string): { tree: Root; faults: Fault[] } {
  try {
    return { tree: parse(source), faults: [] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const lines = source.split('\n')
    const column = (lines.at(-1)?.length ?? 0) + 1
    const end = { line: lines.length, column, offset: source.length }
    const position = { start: { line: 1, column: 1, offset: 0 }, end }
    const text = { type: 'text' as const, value: source, position }
    return {
      tree: {
        type: 'root',
        children: [{ type: 'paragraph', children: [text], position }],
        position,
      },
      faults: [
        {
          ruleId: 'too-deep',
          reason:
            'The article is nested too deeply to be parsed, so it is taken for plain text without claims; are there thousands of `>` or list markers in each other?',
        },
      ],
    }
  }
}

/**
 * What HTML can show of a tree: itself, or a copy where layers below the 256th are left out, whose content stays.
 *
 * @returns faults `nesting-cut`
 */
export function cutDeep(projection: Projection): { projection: Projection; faults: Fault[] } {
  if (projection.depth <= DEEPEST) return { projection, faults: [] }
  const faults: Fault[] = []
  const tree = copyNode(projection.tree, 0, (node) => {
    if (faults.length > 0) return
    faults.push({
      ruleId: 'nesting-cut',
      reason: `Block quotes, lists or emphasis stand more than ${DEEPEST} deep within each other; in HTML, what is deeper stands at that depth`,
      ...(node.position ? { place: node.position } : {}),
    })
  })
  return { projection: project(tree), faults }
}

function copyNode<Node extends Nodes>(
  node: Node,
  depth: number,
  onCut: (node: Nodes) => void,
): Node {
  if (!('children' in node)) return { ...node }
  const inner = LAYERS.has(node.type) ? depth + 1 : depth
  const children = inner < DEEPEST ? node.children : contentOf(node.children, onCut)
  return { ...node, children: children.map((child) => copyNode(child, inner, onCut)) }
}

/** The children, those of layers in the layers' place. */
function contentOf(children: readonly RootContent[], onCut: (node: Nodes) => void): RootContent[] {
  const content: RootContent[] = []
  const waiting = [...children].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!LAYERS.has(node.type) || !('children' in node)) {
      content.push(node)
      continue
    }
    onCut(node)
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) waiting.push(child)
    }
  }
  return content
}
