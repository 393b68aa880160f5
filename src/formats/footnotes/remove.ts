import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import type { Edit, SourceMap } from '../../text/index.js'
import { COMMENT } from './references.js'

/** What an earlier run put into an article. */
export interface OwnNodes {
  references: FootnoteReference[]
  definitions: FootnoteDefinition[]
  embed: { start: number; end: number } | undefined
}

const LINE_ENDING = /\r\n|\n|\r/y

/** The edits that take notes out, so that the bytes from before are left. */
export function removeNotes(source: string, map: SourceMap, own: OwnNodes): Edit[] {
  const references = merge(
    own.references.flatMap((node) => extent(map, node)).sort((a, b) => a.start - b.start),
    (end, start) => end === start,
  ).map(({ start, end }) => ({
    start: source.endsWith(COMMENT, start) ? start - COMMENT.length : start,
    end: source.startsWith(COMMENT, end) ? end + COMMENT.length : end,
  }))
  const lines = merge(
    [
      ...own.definitions.flatMap((node) => extent(map, node)),
      ...(own.embed ? [own.embed] : []),
    ].sort((a, b) => a.start - b.start),
    (end, start) => {
      const behind = lineEndingBehind(source, end)
      return behind === start || lineEndingBehind(source, behind) === start
    },
  ).map((group) => withLineEndings(source, group))
  return [...references, ...lines]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ at: start, remove: end - start, insert: '' }))
}

interface Extent {
  start: number
  end: number
}

function extent(map: SourceMap, node: FootnoteDefinition | FootnoteReference): Extent[] {
  const start = map.nodeStart(node)
  const end = map.nodeEnd(node)
  return start === undefined || end === undefined ? [] : [{ start, end }]
}

function merge(
  extents: readonly Extent[],
  joins: (end: number, start: number) => boolean,
): Extent[] {
  const merged: Extent[] = []
  for (const { start, end } of extents) {
    const last = merged.at(-1)
    if (last && joins(last.end, start)) last.end = end
    else merged.push({ start, end })
  }
  return merged
}

/** The line endings that came with a group of definitions; see {@link definitionsEdit}. */
function withLineEndings(source: string, { start, end }: Extent): Extent {
  const behind = lineEndingBehind(source, end)
  const before = lineEndingBefore(source, start)
  if (behind === source.length) {
    return { start: behind > end ? before : lineEndingBefore(source, before), end: behind }
  }
  return { start: before, end: lineEndingBehind(source, behind) }
}

function lineEndingBehind(source: string, at: number): number {
  LINE_ENDING.lastIndex = at
  return LINE_ENDING.test(source) ? LINE_ENDING.lastIndex : at
}

function lineEndingBefore(source: string, at: number): number {
  if (source.startsWith('\r\n', at - 2)) return at - 2
  return source.charAt(at - 1) === '\n' || source.charAt(at - 1) === '\r' ? at - 1 : at
}
