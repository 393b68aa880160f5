import type { Parents, Root } from 'mdast'
import type { Node } from 'unist'
import { isClaim, isLine, isLiteralBlock, isParent, isTextBlock, textOf } from './content.js'
import type { Block, ClaimSpan, Path, Projection, Run, TextNode } from './types.js'

/**
 * The rendered text of a tree by the rule of `docs/text.md`, with the nodes that it comes from.
 *
 * The tree is left as it is. Linear in its size, and safe for any depth. The result describes the
 * tree as it is now: project again after changing it.
 */
export function project(tree: Root): Projection {
  const writer = new Writer()
  const root: Place = { path: { node: tree, up: undefined }, holder: undefined, inline: false }
  const waiting: Place[] = [{ ...root, holder: root.path }]
  // Definitions in document order, also where one holds others: those follow it.
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    waiting.push(...walk(place, writer).reverse())
  }
  return writer.finish(tree)
}

/**
 * The rendered text of a tree: what offsets in sidecars and targets count in.
 *
 * Blocks, cells and rows join with one line feed, footnotes come last; see `docs/text.md`.
 */
export function toText(tree: Root): string {
  return project(tree).text
}

/** A node whose children are to be walked. */
interface Place {
  /** Ends with the node. */
  path: Path
  /** The block that text in it would belong to. */
  holder: Path | undefined
  /** Whether everything in it is running text. */
  inline: boolean
}

interface Frame extends Place {
  next: number
  claim: ClaimSpan | undefined
}

/** Write the text under a node; footnote definitions are not entered but returned. */
function walk(from: Place, writer: Writer): Place[] {
  const definitions: Place[] = []
  const stack: Frame[] = [{ ...from, next: 0, claim: undefined }]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { node } = frame.path
    const index = frame.next++
    const child: Node | undefined = node.children[index]
    if (!child) {
      if (frame.claim) writer.closeClaim(frame.claim)
      stack.pop()
    } else if (!isParent(child)) {
      if (isLiteralBlock(child) && !frame.inline) writer.literalBlock(child, index, frame.path)
      else writer.text(child as TextNode, index, frame)
    } else if (child.type === 'footnoteDefinition') {
      definitions.push(enter(frame, child))
    } else {
      const claim = isClaim(child) ? writer.openClaim(child) : undefined
      stack.push({ ...enter(frame, child), next: 0, claim })
    }
  }
  return definitions
}

function enter(place: Place, node: Parents): Place {
  const path: Path = { node, up: place.path }
  if (place.inline || isLine(node)) return { path, holder: place.holder, inline: true }
  // A claim among blocks may hold blocks, or in MDX the text of the element that it stands in.
  if (isClaim(node)) return { path, holder: place.holder, inline: false }
  return { path, holder: path, inline: isTextBlock(node) }
}

class Writer {
  #text = ''
  #runs: Run[] = []
  #blocks: Block[] = []
  #claims: ClaimSpan[] = []
  #block: Block | undefined

  /** Text in the block of its place; the block begins with its first text. */
  text(node: TextNode, index: number, { path, holder }: Place): void {
    const value = textOf(node)
    if (value === '' || !holder) return
    if (this.#block?.node !== holder.node) this.#open(holder.node, holder.up)
    this.#write(node, index, path, value)
  }

  literalBlock(node: Extract<Block['node'], TextNode>, index: number, path: Path): void {
    const value = textOf(node)
    if (value === '') return
    this.#open(node, path)
    this.#write(node, index, path, value)
    this.#block = undefined
  }

  openClaim(node: ClaimSpan['node']): ClaimSpan {
    const span = { node, start: this.#runs.length, end: 0 }
    this.#claims.push(span)
    return span
  }

  closeClaim(span: ClaimSpan): void {
    const first = this.#runs[span.start]
    span.start = first ? first.start : this.#text.length
    span.end = first ? this.#text.length : span.start
  }

  finish(tree: Root): Projection {
    return {
      tree,
      text: this.#text,
      runs: this.#runs,
      blocks: this.#blocks,
      claims: this.#claims,
    }
  }

  #open(node: Block['node'], path: Path | undefined): void {
    if (this.#blocks.length > 0) this.#text += '\n'
    const start = this.#text.length
    const run = this.#runs.length
    this.#block = new TextBlock(node, path, start, run)
    this.#blocks.push(this.#block)
  }

  #write(node: TextNode, index: number, path: Path, value: string): void {
    const block = this.#blocks.length - 1
    const start = this.#text.length
    this.#text += value
    this.#runs.push(new TextRun(node, index, path, this.#block, block, start, this.#text.length))
    if (this.#block) {
      this.#block.end = this.#text.length
      this.#block.endRun = this.#runs.length
    }
  }
}

class TextBlock implements Block {
  end: number
  endRun: number
  constructor(
    readonly node: Block['node'],
    readonly path: Path | undefined,
    readonly start: number,
    readonly firstRun: number,
  ) {
    this.end = start
    this.endRun = firstRun
  }

  get ancestors(): readonly Parents[] {
    return upTo(this.path, undefined)
  }
}

class TextRun implements Run {
  readonly parent: Parents
  readonly #holder: Block | undefined
  constructor(
    readonly node: TextNode,
    readonly index: number,
    readonly path: Path,
    holder: Block | undefined,
    readonly block: number,
    readonly start: number,
    readonly end: number,
  ) {
    this.parent = path.node
    this.#holder = holder
  }

  get ancestors(): readonly Parents[] {
    // A literal block is its own only run: nothing stands between them.
    if (this.#holder?.node === this.node) return []
    return upTo(this.path, this.#holder?.node)
  }
}

function upTo(path: Path | undefined, end: Node | undefined): Parents[] {
  const nodes: Parents[] = []
  for (let at = path; at && at.node !== end; at = at.up) nodes.push(at.node)
  return nodes.reverse()
}
