import type { ClaimNode } from '../text/index.js'
import type { ClaimSpan } from '../text/types.js'

/** Markup of ours in a source, for exact removal. Offsets: UTF-16 units; a BOM counts. */
export interface Markup {
  /** Of the claim; empty where the markup could not be read as one. */
  id: string
  kind: 'text' | 'container'
  /** `:claim[`, or the opening line. */
  open: [number, number]
  /** `]` and the attributes, or the closing line. */
  close: [number, number]
  /** Whether this is the claim's first piece in the source. */
  first: boolean
}

/** The markup of one claim node; undefined for nodes that were not parsed from `source`. */
export function markupOf(
  node: ClaimNode,
  source: string,
): Omit<Markup, 'id' | 'first'> | undefined {
  const markup = node.data?.markup
  const bom = source.startsWith('\uFEFF') ? 1 : 0
  const [from, openEnd, close, to] = [
    markup?.opening.start.offset,
    markup?.opening.end.offset,
    markup?.closing.start.offset,
    markup?.closing.end.offset,
  ]
  if (!markup || from === undefined || openEnd === undefined) return undefined
  if (close === undefined || to === undefined) return undefined
  const range = (start: number, end: number): [number, number] => [start + bom, end + bom]
  return markup.kind === 'text'
    ? { kind: 'text', open: range(from, openEnd), close: range(close, to) }
    : {
        kind: 'container',
        open: lineToRemove(source, ...range(from, openEnd)),
        close: lineToRemove(source, ...range(close, to)),
      }
}

/**
 * A fence with its line where a blank line or the file's edge is next to it, else without: blocks
 * that only the fence kept apart have to stay apart.
 */
function lineToRemove(source: string, start: number, end: number): [number, number] {
  const lineStart =
    Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
  const before = source.slice(lineStart, start)
  const ending = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(source.slice(end, end + 1000))
  if (!/^\uFEFF?[ \t]*$/.test(before) || !ending) return [start, end]
  const lineEnd = end + ending[0].length
  const blankBefore =
    lineStart <= 1 ||
    /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(
      source.slice(Math.max(0, lineStart - 1000), lineStart),
    )
  const blankAfter = /^[ \t]*(?:\r\n|\n|\r|$)/.test(source.slice(lineEnd, lineEnd + 1000))
  return blankBefore || blankAfter
    ? [lineStart + (source.charCodeAt(lineStart) === 0xfeff ? 1 : 0), lineEnd]
    : [start, end]
}

/** Every markup, in the order of the spans. */
export function allMarkup(
  spans: readonly ClaimSpan[],
  source: string,
  idOf: (node: ClaimNode) => string | undefined,
): Markup[] {
  const found: Markup[] = []
  const seen = new Set<string>()
  for (const { node } of spans) {
    const markup = markupOf(node, source)
    if (!markup) continue
    const id = idOf(node) ?? ''
    found.push({ id, ...markup, first: id !== '' && !seen.has(id) })
    seen.add(id)
  }
  return found
}
