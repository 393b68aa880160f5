import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { frontmatterToMarkdown } from 'mdast-util-frontmatter'
import type { Info, Options, State, Unsafe } from 'mdast-util-to-markdown'
import type { ClaimNode } from '../text/index.js'
import { serializeAttributes } from './attributes.js'
import { MAX_COLONS } from './tokenize/container.js'
import { readableLabel } from './tokenize/label.js'

/** Constructs in which text is spelled in full, so that nothing in it is markup. */
const spans: NonNullable<Unsafe['notInConstruct']> = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe',
]

/**
 * Writes {@link ClaimNode}s as `:claim[…]{…}` and `:::claim`, and keeps text that looks like them
 * text. With it `yaml` nodes can be written too.
 */
export function claimToMarkdown(): Options {
  return {
    handlers: {
      ...frontmatterToMarkdown('yaml').handlers,
      claim: Object.assign(handleClaim, { peek: peekClaim }),
    },
    unsafe: [
      { character: ':', after: 'claim\\[', inConstruct: 'phrasing', notInConstruct: spans },
      { atBreak: true, character: ':', after: '::+claim(?:[{\\s]|$)' },
      { character: '[', inConstruct: 'claimLabel' },
      { character: ']', inConstruct: 'claimLabel' },
    ],
  }
}

function peekClaim(): string {
  return ':'
}

function handleClaim(
  node: ClaimNode,
  parent: Parents | undefined,
  state: State,
  info: Info,
): string {
  return isContainer(node, parent)
    ? containerClaim(node, state, info)
    : textClaim(node, state, info)
}

function containerClaim(node: ClaimNode, state: State, info: Info): string {
  const tracker = state.createTracker(info)
  const exit = state.enter('claimContainer')
  const { now, lineShift } = tracker.current()
  // Paragraphs and the like: the root's content is the widest that has them.
  const flow: Root = { type: 'root', children: node.children as Root['children'] }
  const content = state.containerFlow(flow, {
    now: { line: now.line + 1, column: 1 + lineShift },
    lineShift,
  })
  exit()
  const size = Math.max(3, longestFence(content) + 1)
  if (size > MAX_COLONS) return content
  const fence = ':'.repeat(size)
  const opening = `${fence}claim${serializeAttributes(attributesOf(node))}`
  return tracker.move([opening, ...(content ? [content] : []), fence].join('\n'))
}

function textClaim(node: ClaimNode, state: State, info: Info): string {
  const exit = state.enter('claim')
  const exitLabel = state.enter('claimLabel')
  const tracker = state.createTracker(info)
  const opening = tracker.move(':claim[')
  const children = node.children as PhrasingContent[]
  const label = phrasing(children, state, { ...tracker.current(), before: '[', after: ']' })
  exitLabel()
  exit()
  if (!readableLabel(label)) return inPieces(node, state, info)
  const braces = serializeAttributes(attributesOf(node))
  return `${opening}${label}]${braces || (info.after.startsWith('{') ? '{}' : '')}`
}

/**
 * Brackets that a label cannot hold, as in code, stay outside: the claim is written in pieces
 * around them. The words stand in any case.
 */
function inPieces(node: ClaimNode, state: State, info: Info): string {
  const children = node.children as PhrasingContent[]
  const readable = children.map((child) => readableLabel(phrasing([child], state, info)))
  if (readable.every((ok) => ok)) return phrasing(children, state, info)
  const parts: PhrasingContent[] = []
  let piece: ClaimNode | undefined
  let isFirst = true
  for (const [index, child] of children.entries()) {
    if (!readable[index] || (!isFirst && !piece && node.id === undefined)) {
      parts.push(child)
      piece = undefined
    } else if (piece) piece.children.push(child)
    else {
      piece = pieceOf(node, isFirst, child)
      isFirst = false
      parts.push(piece)
    }
  }
  return phrasing(parts, state, info)
}

function pieceOf(node: ClaimNode, isFirst: boolean, child: PhrasingContent): ClaimNode {
  const { id, attributes } = node
  if (isFirst || id === undefined) return { ...node, children: [child] }
  const isHead = attributes.continues === undefined
  return { type: 'claim', attributes: isHead ? { continues: id } : attributes, children: [child] }
}

function phrasing(children: PhrasingContent[], state: State, info: Info): string {
  return state.containerPhrasing({ type: 'paragraph', children }, info)
}

function attributesOf(node: ClaimNode): Map<string, string> {
  const attributes = new Map(Object.entries(node.attributes ?? {}))
  if (node.id !== undefined && !attributes.has('continues')) attributes.set('id', node.id)
  return attributes
}

const phrasingParents: ReadonlySet<string> = new Set([
  'delete',
  'emphasis',
  'footnote',
  'heading',
  'link',
  'linkReference',
  'paragraph',
  'strong',
  'tableCell',
])

const blocks: ReadonlySet<Nodes['type'] | (string & {})> = new Set([
  'blockquote',
  'code',
  'containerDirective',
  'definition',
  'footnoteDefinition',
  'heading',
  'leafDirective',
  'list',
  'math',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'paragraph',
  'table',
  'thematicBreak',
])

/** Whether a claim stands among blocks: around them, or empty where blocks are. */
function isContainer(node: ClaimNode, parent: Parents | undefined): boolean {
  if (parent && phrasingParents.has(parent.type)) return false
  if (node.children.some((child) => isBlock(child))) return true
  if (node.children.some((child) => child.type !== 'html')) return false
  return node.data?.markup?.kind !== 'text' && parent !== undefined
}

function isBlock(node: Nodes): boolean {
  return node.type === 'claim'
    ? node.children.some((child) => isBlock(child))
    : blocks.has(node.type)
}

/** Size of the longest line of nothing but colons. */
function longestFence(content: string): number {
  let longest = 0
  for (const line of content.split(/\r\n|\n|\r/)) {
    const colons = line.trim()
    if (colons.length > longest && colons === ':'.repeat(colons.length)) longest = colons.length
  }
  return longest
}

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    claim: 'claim'
    claimLabel: 'claimLabel'
    claimContainer: 'claimContainer'
  }
}
