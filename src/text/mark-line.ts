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
  /** Which piece of the claim it is, once they are counted. */
  index: number
  /** What it holds and where it stands; absent where it is an element inside of a literal. */
  slot?: Slot
}

/** Where the node of a piece is to stand, and its children. */
interface Slot {
  /** Where the piece ends. */
  end: number
  children: ClaimNode['children']
  siblings: RootContent[]
  at: number
}

/** Stands for the node of a piece until that is made. */
const HOLE: RootContent = { type: 'text', value: '' }

/** A node and its rendered range. */
interface Item extends Range {
  node: Nodes
}

/** A parent, and the runs below it. */
interface Extent extends Item {
  node: Parents
  firstRun: number
  endRun: number
}

interface Level {
  parent: Extent
  pieces: readonly ClaimRange[]
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
  pieces: readonly ClaimRange[],
  dropped: ClaimRange[],
  beforeChange: BeforeChange,
): Mark[] {
  const extents = measure(projection, block)
  const outermost = extents.get(block.node)
  const levels: Level[] = outermost ? [{ parent: outermost, pieces }] : []
  const marks: Mark[][] = []
  for (let level = levels.pop(); level; level = levels.pop()) {
    const parent = level.parent.node
    const items = itemsOf(level.parent, projection, extents)
    const { whole, inside } = distribute(projection.text, items, level.pieces)
    if (whole.length > 0) beforeChange(parent)
    const made = rebuild(parent, items, whole)
    for (const [item, parts] of inside) {
      const extent = extents.get(item.node)
      if (extent) levels.push({ parent: extent, pieces: parts })
      else if (markLiteral(item.node as TextNode, item.start, parts, beforeChange)) {
        made.push(...inLiteral(parts))
      } else dropped.push(...parts)
    }
    marks.push(made)
  }
  return marks.length === 1 ? (marks[0] ?? []) : marks.reverse().flat()
}

/** The marks of pieces that are elements inside of a literal. */
export function inLiteral(pieces: readonly ClaimRange[]): Mark[] {
  return pieces.map(({ id, start }) => ({ id, start, index: 0 }))
}

/** The extent of the block and of every parent in it. */
function measure({ runs }: Projection, block: Block): Map<Nodes, Extent> {
  const extents = new Map<Nodes, Extent>()
  const open: { extent: Extent; next: number }[] = []
  let run = block.firstRun
  let at = block.start
  const enter = (node: Parents): void => {
    const extent = { node, start: at, end: at, firstRun: run, endRun: run }
    extents.set(node, extent)
    open.push({ extent, next: 0 })
  }
  if (isParent(block.node)) enter(block.node)
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const child = frame.extent.node.children[frame.next++]
    if (!child) {
      frame.extent.end = at
      frame.extent.endRun = run
      open.pop()
    } else if (isParent(child)) {
      enter(child)
    } else {
      const found = runs[run]
      if (found?.node === child && run < block.endRun) {
        at = found.end
        run++
      }
    }
  }
  return extents
}

/** The children of a parent with their ranges; those without text are empty where they stand. */
function itemsOf(
  { node: parent, start: from, firstRun, endRun }: Extent,
  { runs }: Projection,
  extents: ReadonlyMap<Nodes, Extent>,
): Item[] {
  const items: Item[] = []
  let run = firstRun
  let at = from
  for (const node of parent.children) {
    const extent = isParent(node) ? extents.get(node) : undefined
    if (extent) {
      items.push(extent)
      run = extent.endRun
      at = extent.end
      continue
    }
    const start = at
    const found = runs[run]
    if (found?.node === node && run < endRun) {
      at = found.end
      run++
    }
    items.push({ node, start, end: at })
  }
  return items
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
        whole.push(start === piece.start && end === piece.end ? piece : { ...piece, start, end })
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
  readonly #open: (Mark & { slot: Slot })[] = []
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
    return this.#open.at(-1)?.slot.children ?? this.#root
  }

  #closeUpTo(offset: number): void {
    for (let top = this.#open.at(-1); top && top.slot.end <= offset; top = this.#open.at(-1)) {
      this.marks.push(top)
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
      const siblings = this.#siblings()
      const at = siblings.push(HOLE) - 1
      this.#open.push({ id, start, index: 0, slot: { end, children: [], siblings, at } })
    }
  }

  #nextBorder(end: number): number {
    const opens = this.#pieces[this.#next]?.start ?? end
    return Math.min(opens, this.#open.at(-1)?.slot.end ?? end, end)
  }
}
