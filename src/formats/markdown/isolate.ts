import type { Parents } from 'mdast'
import type { Edit } from '../../text/splice.js'
import type { Block } from '../../text/types.js'

const QUOTE = /^[ \t]*>[ \t]?/

/**
 * The lines of a block as they would stand outside its containers, with edits applied.
 *
 * The markers of block quotes and the white space before each line are left out: that is what the
 * parser does before it reads running text.
 *
 * @param from
 * @param to source offsets of the running text
 * @param edits in order, inside that range
 */
export function isolate(
  source: string,
  block: Block,
  from: number,
  to: number,
  edits: readonly Edit[],
): string {
  const quotes = countQuotes(block.ancestors)
  const parts: string[] = []
  let next = 0
  let done = from
  let at = from
  while (at < to) {
    const lineEnd = endOfLine(source, at, to)
    copy(at, lineEnd)
    at = lineStart(source, lineEnd, to, quotes)
  }
  for (let edit = edits[next]; edit; edit = edits[++next]) parts.push(edit.insert)
  return parts.join('')

  function copy(start: number, end: number): void {
    done = Math.max(done, start)
    for (let edit = edits[next]; edit && edit.at < end; edit = edits[++next]) {
      if (edit.at > done) parts.push(source.slice(done, edit.at))
      parts.push(edit.insert)
      done = Math.max(done, edit.at + edit.remove)
    }
    if (done < end) parts.push(source.slice(done, end))
    done = Math.max(done, end)
  }
}

function countQuotes(ancestors: readonly Parents[]): number {
  return ancestors.filter((node) => node.type === 'blockquote').length
}

/** Behind the line ending of the line that holds `at`. */
function endOfLine(source: string, at: number, limit: number): number {
  while (at < limit) {
    const code = source.charCodeAt(at++)
    if (code === 10) return at
    if (code === 13) return source.charCodeAt(at) === 10 ? Math.min(at + 1, limit) : at
  }
  return limit
}

/** Where the running text of a line begins. A line without its markers is a lazy one. */
function lineStart(source: string, at: number, limit: number, quotes: number): number {
  let start = at
  for (let count = 0; count < quotes; count++) {
    const marker = QUOTE.exec(source.slice(start, Math.min(limit, start + 64)))
    if (!marker) break
    start += marker[0].length
  }
  while (start < limit && (source.charAt(start) === ' ' || source.charAt(start) === '\t')) start++
  return start
}
