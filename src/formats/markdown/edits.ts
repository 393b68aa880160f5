import type { Edit } from '../../text/splice.js'
import type { Placed } from './pieces.js'

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

const ADDRESS = /<|>|www\.|https?:|xmpp:|@/i
const SPACE = /\s/
/** Longer words count as addresses: nobody writes them, and looking through them costs. */
const LONGEST_WORD = 500

/**
 * Whether the word that an edit cuts or follows holds an HTML tag, or what could be an address without
 * brackets: those grow and shrink with what is next to them.
 */
export function touchesAddress(source: string, { at, remove }: Edit): boolean {
  let from = at
  let to = at + remove
  while (from > 0 && at - from < LONGEST_WORD && !SPACE.test(source.charAt(from - 1))) from--
  while (to < source.length && to - at - remove < LONGEST_WORD && !SPACE.test(source.charAt(to)))
    to++
  return (
    at - from === LONGEST_WORD ||
    to - at - remove === LONGEST_WORD ||
    ADDRESS.test(source.slice(from, at) + source.slice(at + remove, to))
  )
}
