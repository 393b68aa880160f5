import type { Nodes, Parents } from 'mdast'
import type { Block, Projection, SourceMap } from '../../text/types.js'

/**
 * What a node between the borders of a block is to a writer of pieces.
 *
 * - `text`: can be cut at any character;
 * - `wrap`: a construct with text inside (emphasis, a link, the markup of a claim that stays): a piece
 *   holds it whole, or stands in it;
 * - `solid`: nothing may stand inside (code, an autolink, a shortcut reference);
 * - `break`: a hard break; a piece may run over it, but not end there;
 * - `empty`: gives no text (an image, a note reference); a piece may run over it;
 * - `barrier`: a piece may not run over it (an HTML tag).
 */
export type ItemKind = 'text' | 'wrap' | 'solid' | 'break' | 'empty' | 'barrier'

/** A node of a block, with where it stands. */
export interface Item {
  kind: ItemKind
  /** Its mdast type; `claim` for kept markup. */
  type: string
  /** Range of rendered text. */
  start: number
  end: number
  /** Range of source, its own markers included. Meaningless for text, which has the source map. */
  from: number
  to: number
  /** Whether the `]` of a piece around it could close too early, or an HTML tag is in it. */
  whole: boolean
  children: Item[]
}

/** The markup of a claim that stays as it is. */
export interface Kept {
  id: string
  open: readonly [number, number]
  close: readonly [number, number]
}

/** The inside of a block, ready for cutting. */
export interface InlineBlock {
  block: Block
  items: Item[]
}

/** What all blocks of one article share. */
export interface Grounds {
  source: string
  projection: Projection
  map: SourceMap
}

/**
 * The inside of a block as items.
 *
 * @param kept the text markup of the whole article that stays, in the order of the source
 */
export function inlineItems(grounds: Grounds, block: Block, kept: readonly Kept[]): InlineBlock {
  const { source, projection, map } = grounds
  let run = block.firstRun
  let at = block.start

  const items = 'children' in block.node ? itemsOf(block.node) : []
  const from = map.nodeStart(block.node)
  const to = map.nodeEnd(block.node)
  const inside = from === undefined || to === undefined ? [] : within(kept, from, to)
  return { block, items: groupKept(items, inside) }

  function itemsOf(parent: Parents): Item[] {
    const result: Item[] = []
    for (const child of parent.children) {
      if (child.type === 'claim') result.push(...itemsOf(child))
      else result.push(itemOf(child))
    }
    return result
  }

  function itemOf(node: Nodes): Item {
    const start = at
    let children: Item[] = []
    const current = projection.runs[run]
    if (current && current.node === node) {
      run++
      at = current.end
    } else if ('children' in node) {
      children = itemsOf(node as Parents)
    }
    const from = map.nodeStart(node) ?? Number.NaN
    const to = map.nodeEnd(node) ?? Number.NaN
    const kind = kindOf(node, source, from, at > start)
    const whole =
      kind === 'text' ||
      (to > from &&
        !children.some((child) => child.kind === 'barrier' || !child.whole) &&
        isBalanced(source, from, to))
    return { kind, type: node.type, start, end: at, from, to, whole, children }
  }
}

function kindOf(node: Nodes, source: string, from: number, hasText: boolean): ItemKind {
  switch (node.type) {
    case 'text':
      return 'text'
    case 'break':
      return 'break'
    case 'html':
      return 'barrier'
    case 'inlineCode':
      return 'solid'
    case 'link':
      if (!hasText) return 'empty'
      return source.charCodeAt(from) === 91 /* `[` */ ? 'wrap' : 'solid'
    case 'linkReference':
      if (!hasText) return 'empty'
      return node.referenceType === 'full' ? 'wrap' : 'solid'
  }
  if ((node.type as string).startsWith('mdx')) return 'barrier'
  return hasText && 'children' in node ? 'wrap' : 'empty'
}

/** Labels nest 32 deep, the pieces in them included. */
export const BRACKET_DEPTH = 6

/**
 * Whether each `[` in a stretch of source has its `]`, counted as the label of a claim counts them: raw,
 * in code too, with a backslash before a bracket or a backslash taking it out of the count.
 */
export function isBalanced(source: string, from: number, to: number): boolean {
  let depth = 0
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code === 92 /* `\` */) {
      const next = source.charCodeAt(at + 1)
      if (next === 91 || next === 92 || next === 93) at++
    } else if (code === 91 /* `[` */ && ++depth > BRACKET_DEPTH) return false
    else if (code === 93 /* `]` */ && --depth < 0) return false
  }
  return depth === 0
}

/** The markup that opens between two offsets. */
function within(kept: readonly Kept[], from: number, to: number): Kept[] {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.open[0] ?? to) < from) low = middle + 1
    else high = middle
  }
  let end = low
  while ((kept[end]?.open[0] ?? to) < to) end++
  return kept.slice(low, end)
}

/** Puts the items that stand in kept markup into an item of its own. */
function groupKept(items: Item[], kept: readonly Kept[]): Item[] {
  if (kept.length === 0) return items
  const result: Item[] = []
  const stack: { item: Item; closeAt: number }[] = []
  let next = 0
  const siblings = () => stack[stack.length - 1]?.item.children ?? result
  const closeBefore = (offset: number) => {
    for (let top = stack[stack.length - 1]; top && top.closeAt <= offset; ) {
      const { item } = top
      item.start = item.children[0]?.start ?? item.start
      item.end = item.children[item.children.length - 1]?.end ?? item.start
      item.kind = item.end > item.start ? 'wrap' : 'empty'
      item.whole = item.children.every((child) => child.kind !== 'barrier' && child.whole)
      stack.pop()
      top = stack[stack.length - 1]
    }
  }
  for (const item of items) {
    closeBefore(item.from)
    for (let mark = kept[next]; mark && mark.open[1] <= item.from; mark = kept[++next]) {
      closeBefore(mark.open[0])
      // What encloses the item only from farther out belongs to an item further up.
      if (mark.close[0] < item.to) continue
      const group: Item = {
        kind: 'wrap',
        type: 'claim',
        start: item.start,
        end: item.start,
        from: mark.open[0],
        to: mark.close[1],
        whole: true,
        children: [],
      }
      siblings().push(group)
      stack.push({ item: group, closeAt: mark.close[1] })
    }
    const inner: Kept[] = []
    for (let mark = kept[next]; mark && mark.open[0] < item.to; mark = kept[++next])
      inner.push(mark)
    if (inner.length > 0) item.children = groupKept(item.children, inner)
    siblings().push(item)
  }
  closeBefore(Number.POSITIVE_INFINITY)
  return result
}
