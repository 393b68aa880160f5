import type { RootContent } from 'mdast'
import type { CompileContext, Extension, Handle, Token } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { parseEntities } from 'parse-entities'
import type { Point } from 'unist'
import type { ClaimMarkup, ClaimNode } from '../text/index.js'
import type {} from './tokenize/token-types.js'
import { unclosedContainer } from './tokenize/unclosed-container.js'

/** Turns the tokens of {@link claimSyntax} into {@link ClaimNode}s and `yaml` nodes. */
export function claimFromMarkdown(): Extension {
  const frontMatter = frontmatterFromMarkdown('yaml')
  return {
    canContainEols: ['claim'],
    enter: {
      ...frontMatter.enter,
      claimText: enterText,
      claimTextAttributes: enterAttributes,
      claimContainer: enterContainer,
      claimContainerAttributes: enterAttributes,
      claimContainerFence: enterFence,
    },
    exit: {
      ...frontMatter.exit,
      claimText: exitText,
      claimTextLabel: exitLabel,
      claimTextAttributes: exitAttributes,
      claimTextAttribute: exitAttribute,
      claimTextAttributeName: exitName,
      claimTextAttributeValue: exitValue,
      claimTextAttributeValueLiteral: exitLiteral,
      claimTextAttributeIdValue: shortcut('#', 'id'),
      claimTextAttributeClassValue: shortcut('.', 'class'),
      claimContainer: exitContainer,
      claimContainerFence: exitFence,
      claimContainerAttributes: exitAttributes,
      claimContainerAttribute: exitAttribute,
      claimContainerAttributeName: exitName,
      claimContainerAttributeValue: exitValue,
      claimContainerAttributeValueLiteral: exitLiteral,
      claimContainerAttributeIdValue: shortcut('#', 'id'),
      claimContainerAttributeClassValue: shortcut('.', 'class'),
    },
  }
}

function enterText(this: CompileContext, token: Token): undefined {
  enter(this, token, 'text')
}

function enterContainer(this: CompileContext, token: Token): undefined {
  enter(this, token, 'container')
}

function enter(context: CompileContext, token: Token, kind: ClaimMarkup['kind']): void {
  const start = point(token.start)
  const markup: ClaimMarkup = {
    kind,
    opening: { start, end: start },
    closing: { start, end: start },
    written: [],
  }
  const node: ClaimNode = {
    type: 'claim',
    attributes: Object.create(null),
    children: [],
    data: { markup },
  }
  context.enter(node, token)
}

/** The label's brackets divide a text claim into opening, words and closing. */
function exitLabel(this: CompileContext, token: Token): undefined {
  const markup = markupOf(this)
  markup.opening.end = moved(token.start, 1)
  markup.closing = { start: moved(token.end, -1), end: point(token.end) }
}

function exitText(this: CompileContext, token: Token): undefined {
  markupOf(this).closing.end = point(token.end)
  finish(this, token)
}

function enterFence(this: CompileContext, token: Token): undefined {
  const markup = markupOf(this)
  if (markup.fence !== undefined) markup.closing.start = point(token.start)
}

function exitFence(this: CompileContext, token: Token): undefined {
  const markup = markupOf(this)
  if (markup.fence !== undefined) {
    markup.closing.end = point(token.end)
    return
  }
  markup.opening.end = point(token.end)
  markup.fence = this.sliceSerialize(token)
}

function exitContainer(this: CompileContext, token: Token): undefined {
  const node = claimOf(this)
  const { closing } = markupOf(this)
  // Line endings between blocks are kept as text in what can hold text.
  node.children = node.children.filter((child) => child.type !== 'text')
  finish(this, token)
  if (closing.end !== closing.start) return
  // Never closed: what was opened becomes text again.
  const parent = this.stack.at(-1)
  if (!parent || !('children' in parent)) return
  parent.children.pop()
  const siblings = parent.children as RootContent[]
  siblings.push(...unclosedContainer(node))
}

function enterAttributes(this: CompileContext): undefined {
  // Line endings between attributes are no words of the claim.
  this.buffer()
}

function exitAttributes(this: CompileContext, token: Token): undefined {
  this.resume()
  markupOf(this).braces = { start: point(token.start), end: point(token.end) }
}

function exitName(this: CompileContext, token: Token): undefined {
  markupOf(this).written.push({
    name: this.sliceSerialize(token),
    value: '',
    start: point(token.start),
    end: point(token.end),
  })
}

function exitValue(this: CompileContext, token: Token): undefined {
  const attribute = markupOf(this).written.at(-1)
  if (!attribute) return
  attribute.value = decode(this.sliceSerialize(token))
  // Of a quoted value the literal ends behind this.
  attribute.unquoted = true
}

function exitLiteral(this: CompileContext): undefined {
  const attribute = markupOf(this).written.at(-1)
  if (attribute) delete attribute.unquoted
}

function shortcut(mark: '#' | '.', name: string): Handle {
  return function (this: CompileContext, token: Token): undefined {
    markupOf(this).written.push({
      name,
      value: decode(this.sliceSerialize(token)),
      shortcut: mark,
      start: moved(token.start, -1),
      end: point(token.end),
    })
  }
}

function exitAttribute(this: CompileContext, token: Token): undefined {
  const attribute = markupOf(this).written.at(-1)
  if (attribute) attribute.end = point(token.end)
}

function finish(context: CompileContext, token: Token): void {
  const node = claimOf(context)
  for (const { name, value, shortcut } of node.data?.markup?.written ?? []) {
    if (!Object.hasOwn(node.attributes, name)) node.attributes[name] = value
    if (shortcut !== '.' && name === 'id') node.id ??= value
  }
  context.exit(token)
}

function decode(value: string): string {
  return parseEntities(value, { attribute: true })
}

/** The claim being compiled; inside attributes it lies under the fragment that buffers them. */
function claimOf(context: CompileContext): ClaimNode {
  for (let index = context.stack.length - 1; index >= 0; index--) {
    const node = context.stack[index]
    if (node?.type === 'claim') return node
  }
  throw new Error('Expected a claim to be open')
}

function markupOf(context: CompileContext): ClaimMarkup {
  const markup = claimOf(context).data?.markup
  if (!markup) throw new Error('Expected the open claim to have markup')
  return markup
}

function point(place: Point): Point {
  return {
    line: place.line,
    column: place.column,
    ...(place.offset === undefined ? {} : { offset: place.offset }),
  }
}

function moved(place: Point, by: number): Point {
  return { line: place.line, column: place.column + by, offset: (place.offset ?? 0) + by }
}
