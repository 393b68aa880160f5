import type { Html, Root, RootContent } from 'mdast'
import type { Edit, SourceMap } from '../../text/index.js'

/** Kinds of HTML block that go on until they are closed, and what closes them. */
const OPEN_ENDED: readonly [RegExp, RegExp][] = [
  [/^\s*<!--/, /-->/],
  [/^\s*<\?/, /\?>/],
  [/^\s*<!\[CDATA\[/, /\]\]>/],
  [/^\s*<![A-Za-z]/, />/],
  [/^\s*<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
]

/**
 * The edit that adds definitions to an article.
 *
 * They stand at the end: one line ending (two if the file lacks one), then the definitions, and a last line
 * ending only where the file has one. Where an unclosed fence or HTML block at the end would swallow them they
 * stand before it, between a line ending and a blank line.
 *
 * @param lines definitions; an embed
 */
export function definitionsEdit(
  source: string,
  tree: Root,
  map: SourceMap,
  lines: readonly string[],
): Edit | undefined {
  if (lines.length === 0) return undefined
  const last = tree.children.at(-1)
  const open = last && isOpenEnded(innermost(last), source, map) ? map.nodeStart(last) : undefined
  if (open !== undefined) {
    const at = lineStart(source, open)
    const eol = lineEndingOf(source, at)
    const group = lines.join(eol)
    const isFirst = source.slice(0, at).replace('\uFEFF', '') === ''
    return { at, remove: 0, insert: `${isFirst ? '' : eol}${group}${eol}${eol}` }
  }
  const eol = lineEndingOf(source, source.length)
  const group = lines.join(eol)
  const ends = /[\r\n]$/.test(source)
  return { at: source.length, remove: 0, insert: ends ? eol + group + eol : eol + eol + group }
}

/** The last block in lists and footnotes, where a blank line does not end a fence. */
function innermost(node: RootContent): RootContent {
  const within = ['list', 'listItem', 'footnoteDefinition'].includes(node.type)
  const last = within && 'children' in node ? node.children.at(-1) : undefined
  return last ? innermost(last) : node
}

/**
 * The file's own line ending: that of its first line. In files that mix them, a line feed never
 * follows a lone carriage return, since the two would become one line ending.
 */
function lineEndingOf(source: string, at: number): string {
  if (source.charAt(at - 1) === '\r') return '\r'
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
}

function lineStart(source: string, at: number): number {
  const start = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1
  return start === 0 && source.startsWith('\uFEFF') ? 1 : start
}

/** Whether a block would go on over lines that follow it. */
export function isOpenEnded(node: RootContent, source: string, map: SourceMap): boolean {
  if (node.type === 'html') return isOpenHtml(node)
  const start = map.nodeStart(node)
  const end = map.nodeEnd(node)
  if ((node.type !== 'code' && (node.type as string) !== 'math') || start === undefined)
    return false
  const fence = /^(`{3,}|~{3,}|\$\$+)/.exec(source.slice(start, start + 1000))?.[0]
  if (fence === undefined) return false
  const lines = source.slice(start, end).split(/\r\n|\n|\r/)
  const lastLine = lines.length > 1 ? (lines.at(-1) ?? '').trim() : ''
  return !(lastLine.length >= fence.length && lastLine.replaceAll(fence.charAt(0), '') === '')
}

function isOpenHtml({ value }: Html): boolean {
  const kind = OPEN_ENDED.find(([opening]) => opening.test(value))
  if (!kind) return false
  // `<!-->` is a comment, so what closes may overlap what opens.
  return !kind[1].test(value.replace(/^\s*<!?/, ''))
}
