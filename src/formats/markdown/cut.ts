import { isWhiteSpace, trimRange } from '../../text/boundary.js'
import { BRACKET_DEPTH, type Grounds, type InlineBlock, type Item } from './inline-items.js'

/** A stretch of one block that markup can be put around. */
export interface Piece {
  /** Range of rendered text, trimmed of white space. */
  start: number
  end: number
  /** Source offsets at which the markup opens and closes. */
  from: number
  to: number
}

/**
 * The pieces that cover a range of one block.
 *
 * Pieces are trimmed; they split at HTML tags, unmatched brackets and the borders of constructs that
 * the range covers in part; a construct that it covers entirely goes into the piece.
 *
 * @param start
 * @param end rendered text, inside the block
 * @returns `undefined` where no piece can stand: the range cuts into code, an autolink, a shortcut
 *   reference, a character reference or a surrogate pair
 */
export function cut(
  grounds: Grounds,
  { items }: InlineBlock,
  start: number,
  end: number,
): Piece[] | undefined {
  const range = trimRange(grounds.projection, { start, end })
  // It grows where it would cut a grapheme cluster in two.
  if (range && (range.start < start || range.end > end)) return undefined
  const pieces: Piece[] = []
  return collect(grounds, items, start, end, pieces) ? pieces : undefined
}

interface Open extends Piece {
  /** Rendered offsets of the brackets that stand in the text of the piece itself. */
  brackets: number[]
}

function collect(
  grounds: Grounds,
  items: readonly Item[],
  start: number,
  end: number,
  pieces: Piece[],
): boolean {
  const { map, source } = grounds
  const { text } = grounds.projection
  let open: Open | undefined
  let possible = true

  for (const item of items) {
    if (item.end < start || (item.end === start && !(item.start === item.end && open))) continue
    if (item.start >= end || !possible) break
    if (item.kind === 'text') addText(Math.max(start, item.start), Math.min(end, item.end))
    else if (item.kind === 'empty') {
      if (!item.whole) flush()
    } else if (item.kind === 'barrier') {
      flush()
      possible &&= collect(grounds, item.children, start, end, pieces)
    } else if (item.kind !== 'break') {
      const covered = item.start >= start && item.end <= end
      if (covered && item.whole) extend(item)
      else if (item.kind === 'wrap') {
        flush()
        possible &&= collect(grounds, item.children, start, end, pieces)
      } else possible = false
    }
  }
  if (possible) flush()
  return possible

  function addText(first: number, last: number): void {
    let from = first
    let to = last
    if (!open) while (from < to && isWhiteSpace(text.charAt(from))) from++
    while (to > from && isWhiteSpace(text.charAt(to - 1))) to--
    if (to === from) return
    const sourceFrom = map.startOf(from)
    const sourceTo = map.endOf(to)
    if (sourceFrom === undefined || sourceTo === undefined) {
      possible = false
      return
    }
    extend({ start: from, end: to, from: sourceFrom, to: sourceTo })
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code !== 91 && code !== 93) continue
      const where = map.startOf(at)
      // An escaped bracket, or one written as a character reference, does not count.
      if (where !== undefined && source.charCodeAt(where) === code) open?.brackets.push(at)
    }
  }

  function extend(to: Piece): void {
    if (open) {
      open.end = to.end
      open.to = to.to
    } else open = { start: to.start, end: to.end, from: to.from, to: to.to, brackets: [] }
  }

  function flush(): void {
    if (!open) return
    const { brackets, ...piece } = open
    open = undefined
    const splits = unmatched(brackets, text)
    if (!splits) {
      possible = false
      return
    }
    if (splits.length === 0) {
      pieces.push(piece)
      return
    }
    let from = piece.start
    for (const at of [...splits, piece.end]) {
      if (at > from) possible &&= collect(grounds, items, from, at, pieces)
      from = at + 1
    }
  }
}

/** The brackets without a partner; undefined where they nest too deep. */
function unmatched(brackets: readonly number[], text: string): number[] | undefined {
  const opening: number[] = []
  const result: number[] = []
  for (const at of brackets) {
    if (text.charCodeAt(at) === 91) opening.push(at)
    else if (opening.pop() === undefined) result.push(at)
    if (opening.length > BRACKET_DEPTH) return undefined
  }
  return [...result, ...opening].sort((a, b) => a - b)
}
