import type { Nodes, Parents, RootContent } from 'mdast'
import { trimSpace } from './boundary.js'
import type { ClaimNode } from './claim-node.js'
import { isParent } from './content.js'
import { TextCutter } from './cut-text.js'
import { type BeforeChange, markLiteral } from './mark-literal.js'
import type { Block, ClaimRange, Projection, Range, TextNode } from './types.js'

/** A piece of a claim that has been put into the tree. */
export interface Mark {
  id: string
  start: number
  /** What it holds and where it stands; absent where it is an element inside of a literal. */
  slot?: { children: ClaimNode['children']; siblings: RootContent[]; at: number }
}

/** A node and its rendered range. */
interface Item extends Range {
  node: Nodes
}

interface Level {
  parent: Parents
  pieces: ClaimRange[]
}

/**
 * Put pieces that nest into the running text of one block.
 *
 * Neighbours that are wholly covered go into one node; a piece is cut where it covers a node in
 * part. Returns the marks, those inside others first.
 */
export function markLine(
  projection: Projection,
  block: Block,
  pieces: ClaimRange[],
  dropped: ClaimRange[],
  beforeChange: BeforeChange,
): Mark[] {
  const extents = measure(projection, block)
  const levels: Level[] = isParent(block.node) ? [{ parent: block.node, pieces }] : []
  const marks: Mark[][] = []
  for (let level = levels.pop(); level; level = levels.pop()) {
    const items = (level.parent.children as RootContent[]).map(
      (node) => extents.get(node) ?? { node, start: 0, end: 0 },
    )
    const { whole, inside } = distribute(projection.text, items, level.pieces)
    if (whole.length > 0) beforeChange(level.parent)
    const made = rebuild(level.parent, items, whole)
    for (const [{ node, start }, parts] of inside) {
      if (isParent(node)) levels.push({ parent: node, pieces: parts })
      else if (markLiteral(node as TextNode, start, parts, beforeChange)) made.push(...parts)
      else dropped.push(...parts)
    }
    marks.push(made)
  }
  return marks.reverse().flat()
}

/** The rendered range of every node in a block; nodes without text are empty where they stand. */
function measure({ runs }: Projection, block: Block): Map<Nodes, Item> {
  const extents = new Map<Nodes, Item>()
  const stack: { node: Parents; next: number; start: number }[] = []
  if (isParent(block.node)) stack.push({ node: block.node, next: 0, start: block.start })
  let run = block.firstRun
  let at = block.start
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.node.children[frame.next++]
    if (!child) {
      extents.set(frame.node, { node: frame.node, start: frame.start, end: at })
      stack.pop()
    } else if (isParent(child)) {
      stack.push({ node: child, next: 0, start: at })
    } else {
      const start = at
      const found = runs[run]
      if (found?.node === child && run < block.endRun) {
        at = found.end
        run++
      }
      extents.set(child, { node: child, start, end: at })
    }
  }
  return extents
}

/** Tell what can be marked among siblings from what must be marked inside of one of them. */
function distribute(
  text: string,
  items: readonly Item[],
  pieces: readonly ClaimRange[],
): { whole: ClaimRange[]; inside: Map<Item, ClaimRange[]> } {
  const filled = items.filter(({ start, end }) => end > start)
  const whole: ClaimRange[] = []
  const inside = new Map<Item, ClaimRange[]>()
  for (const piece of pieces) {
    let rest: Range | undefined = trimSpace(text, piece)
    while (rest) {
      const first = itemAt(filled, rest.start)
      const last = itemAt(filled, rest.end - 1)
      if (!first || !last) break
      const { start, end } = rest
      if (!fits(first, rest)) {
        push(inside, first, { ...piece, start, end: Math.min(end, first.end) })
        rest = trimSpace(text, { start: first.end, end })
      } else if (!fits(last, rest)) {
        push(inside, last, { ...piece, start: last.start, end })
        rest = trimSpace(text, { start, end: last.start })
      } else {
        whole.push({ ...piece, start, end })
        break
      }
    }
  }
  return { whole, inside }
}

function push(inside: Map<Item, ClaimRange[]>, item: Item, piece: ClaimRange): void {
  const parts = inside.get(item)
  if (parts) parts.push(piece)
  else inside.set(item, [piece])
}

function fits({ node, start, end }: Item, piece: Range): boolean {
  return node.type === 'text' || (piece.start <= start && piece.end >= end)
}

/** The item with the character at an offset. */
function itemAt(items: readonly Item[], offset: number): Item | undefined {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return items[low]
}

/** Give a parent its children anew, with pieces around them and texts cut where pieces end. */
function rebuild(parent: Parents, items: readonly Item[], pieces: readonly ClaimRange[]): Mark[] {
  if (pieces.length === 0) return []
  const line = new LineBuilder(pieces)
  for (const { node, start, end } of items) line.add(node as RootContent, start, end)
  parent.children = line.finish() as typeof parent.children
  return line.marks
}

/** Puts nodes in a row, and pieces around them. */
class LineBuilder {
  /** Inner ones first. */
  readonly marks: Mark[] = []
  readonly #pieces: readonly ClaimRange[]
  readonly #root: RootContent[] = []
  readonly #open: { end: number; children: RootContent[]; mark: Mark }[] = []
  #next = 0

  /** @param pieces that nest, in the order in which they begin */
  constructor(pieces: readonly ClaimRange[]) {
    this.#pieces = pieces
  }

  add(node: RootContent, start: number, end: number): void {
    this.#closeUpTo(start)
    // Nodes without text at the edge of a piece stay outside of it.
    if (start < end) this.#openAt(start)
    let border = this.#nextBorder(end)
    if (node.type !== 'text' || border >= end) {
      this.#siblings().push(node)
      return
    }
    const cutter = new TextCutter(node, start)
    for (; ; border = this.#nextBorder(end)) {
      this.#siblings().push(cutter.to(border))
      if (border === end) break
      this.#closeUpTo(border)
      this.#openAt(border)
    }
  }

  finish(): RootContent[] {
    this.#closeUpTo(Number.POSITIVE_INFINITY)
    return this.#root
  }

  #siblings(): RootContent[] {
    return this.#open.at(-1)?.children ?? this.#root
  }

  #closeUpTo(offset: number): void {
    for (let top = this.#open.at(-1); top && top.end <= offset; top = this.#open.at(-1)) {
      this.marks.push(top.mark)
      this.#open.pop()
    }
  }

  #openAt(offset: number): void {
    for (
      let piece = this.#pieces[this.#next];
      piece && piece.start <= offset;
      piece = this.#pieces[++this.#next]
    ) {
      const { id, start, end } = piece
      const children: ClaimNode['children'] = []
      const outer = this.#siblings()
      const at = outer.push({ type: 'claim', attributes: {}, children }) - 1
      this.#open.push({
        end,
        children,
        mark: { id, start, slot: { children, siblings: outer, at } },
      })
    }
  }

  #nextBorder(end: number): number {
    const opens = this.#pieces[this.#next]?.start ?? end
    return Math.min(opens, this.#open.at(-1)?.end ?? end, end)
  }
}
