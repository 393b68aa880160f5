import type { Edit } from '../../text/splice.js'
import type { Placed } from './pieces.js'

/** The markup of one claim. */
export interface Closings {
  /** Behind its first piece, `]` included. */
  first: string
  /** Behind each other piece. */
  other: string
}

/**
 * What writes the pieces of one block.
 *
 * @param pieces by start, outer ones first
 * @param closingOf the text behind a piece
 */
export function pieceEdits(
  pieces: readonly Placed[],
  closingOf: (piece: Placed) => string,
): Edit[] {
  const edits: Edit[] = []
  const open: Placed[] = []
  for (const piece of pieces) {
    closeBefore(piece.start)
    edits.push({ at: piece.from, remove: 0, insert: ':claim[' })
    open.push(piece)
  }
  closeBefore(Number.POSITIVE_INFINITY)
  return edits

  function closeBefore(start: number): void {
    for (let top = open.at(-1); top && top.end <= start; top = open.at(-1)) {
      edits.push({ at: top.to, remove: 0, insert: closingOf(top) })
      open.pop()
    }
  }
}

const SPECIAL = /[*_~`\\[\]!<&|:$@]/

/**
 * Whether an edit stands beside a character that markdown may read anew with other neighbours.
 */
export function touchesMarkup(source: string, { at, remove }: Edit): boolean {
  return (
    SPECIAL.test(source.charAt(at - 1)) ||
    SPECIAL.test(source.charAt(at + remove)) ||
    // What follows could become its label.
    source.endsWith(':claim', at)
  )
}

const AUTOLINK = /<|www\.|https?:|xmpp:|@/i

/** Whether a stretch of source holds an HTML tag, or what could be an autolink without brackets. */
export function mayHoldAutolink(source: string, from: number, to: number): boolean {
  return AUTOLINK.test(source.slice(from, to))
}
