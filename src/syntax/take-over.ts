import type { Parents, Root } from 'mdast'
import type { Node, Parent, Position } from 'unist'
import { visit } from 'unist-util-visit'
import type { Fault } from '../model/types.js'
import type { ClaimMarkup, ClaimNode } from '../text/index.js'

/** What `remark-directive` leaves; it need not be loaded. */
interface Directive extends Parent {
  type: 'textDirective' | 'containerDirective'
  name: string
  attributes?: Record<string, string | null | undefined> | null
}

/**
 * Makes claim nodes of directives named `claim` that a host's own `remark-directive` has read
 * before us: text with a label, and containers that close.
 *
 * @param source the markdown that `tree` was parsed from
 * @returns faults `unclosed-label` and `unclosed-container`; those stay the host's
 */
export function takeOverDirectives(tree: Root, source: string): Fault[] {
  const faults: Fault[] = []
  if (!source.includes(':claim')) return faults
  visit(tree, (node: Node, index, parent: Parents | undefined) => {
    if (!isClaimDirective(node) || !parent || index === undefined) return
    const markup = markupOf(node, source)
    if (!markup) {
      const fault = unclosed(node, source)
      if (fault) faults.push(fault)
      return
    }
    const claim: ClaimNode = {
      type: 'claim',
      attributes: Object.create(null),
      children: node.children as ClaimNode['children'],
      data: { ...node.data, markup },
      ...(node.position ? { position: node.position } : {}),
    }
    for (const { name, value } of markup.written) claim.attributes[name] = value
    if (claim.attributes.id !== undefined) claim.id = claim.attributes.id
    parent.children.splice(index, 1, claim as never)
  })
  return faults
}

function unclosed(node: Directive, source: string): Fault | undefined {
  const { position } = node
  const bom = source.startsWith('\uFEFF') ? 1 : 0
  if (node.type === 'containerDirective') {
    const label = node.children[0]?.data
    // A container with a label is none of ours.
    if (label && 'directiveLabel' in label) return undefined
    return {
      ruleId: 'unclosed-container',
      reason:
        'This claim never closes and marks nothing: write a line of `:::` behind its last block',
      ...(position ? { place: position.start } : {}),
    }
  }
  if (source.charAt((position?.end.offset ?? -1) + bom) !== '[') return undefined
  return {
    ruleId: 'unclosed-label',
    reason: 'This claim never closes: write `]` behind its last word, in the same paragraph',
    ...(position ? { place: position } : {}),
  }
}

function isClaimDirective(node: Node): node is Directive {
  if (node.type !== 'textDirective' && node.type !== 'containerDirective') return false
  return 'name' in node && node.name === 'claim' && 'children' in node
}

function markupOf(node: Directive, source: string): ClaimMarkup | undefined {
  return node.type === 'textDirective' ? textMarkup(node, source) : containerMarkup(node, source)
}

/** The label is what lies between `:claim[` and the braces at the end. */
function textMarkup(node: Directive, source: string): ClaimMarkup | undefined {
  const { position } = node
  const bom = source.startsWith('\uFEFF') ? 1 : 0
  if (position?.start.offset === undefined || position.end.offset === undefined) return undefined
  const [start, end] = [position.start.offset, position.end.offset]
  const text = source.slice(start + bom, end + bom)
  if (!text.startsWith(':claim[')) return undefined
  const last = node.children.at(-1)?.position?.end
  const label = last?.offset === undefined ? ':claim['.length : last.offset - start
  const close = text.charAt(label) === ']' ? label : text.indexOf(']', label)
  if (close < 0) return undefined
  const opening: Position = { start: position.start, end: moved(position.start, ':claim['.length) }
  const closingStart = last && close === label ? last : moved(position.start, close)
  const closing: Position = { start: closingStart, end: position.end }
  const braces: Position = { start: moved(closingStart, 1), end: position.end }
  const has = text.charAt(close + 1) === '{'
  return {
    kind: 'text',
    opening,
    closing,
    ...(has ? { braces } : {}),
    written: writtenOf(node, braces),
  }
}

function containerMarkup(node: Directive, source: string): ClaimMarkup | undefined {
  const { position } = node
  const bom = source.startsWith('\uFEFF') ? 1 : 0
  if (position?.start.offset === undefined || position.end.offset === undefined) return undefined
  const text = source.slice(position.start.offset + bom, position.end.offset + bom)
  const opening = /^:{3,}claim(?=[{\s])[^\r\n]*/.exec(text)?.[0].trimEnd()
  const closing = /(?:^|[\r\n][ \t>]*)(:{3,})[ \t]*$/.exec(text)?.[1]
  if (opening === undefined || closing === undefined) return undefined
  // A shorter one is the fence of a container inside.
  if (closing.length < opening.indexOf('c')) return undefined
  const line: Position = { start: position.start, end: moved(position.start, opening.length) }
  return {
    kind: 'container',
    opening: line,
    closing: { start: moved(position.end, -closing.length), end: position.end },
    fence: opening,
    written: writtenOf(node, line),
  }
}

function writtenOf(node: Directive, { start, end }: Position): ClaimMarkup['written'] {
  return Object.entries(node.attributes ?? {}).map(([name, value]) => ({
    name,
    value: value ?? '',
    start,
    end,
  }))
}

function moved(point: Position['start'], by: number): Position['start'] {
  return { line: point.line, column: point.column + by, offset: (point.offset ?? 0) + by }
}
