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
  const root: Path = { node: tree, up: undefined }
  const waiting: Frame[] = [new Frame(root, root, false, 1)]
  // Definitions in document order, also where one holds others: those follow it.
  for (let frame = waiting.pop(); frame; frame = waiting.pop()) {
    waiting.push(...walk(frame, writer).reverse())
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

/** A node whose children are walked. */
class Frame {
  next = 0
  claim: ClaimSpan | undefined
  constructor(
    /** Ends with the node. */
    readonly path: Path,
    /** The block that text in it belongs to. */
    readonly holder: Path | undefined,
    /** Whether everything in it is running text. */
    readonly inline: boolean,
    /** How many nodes the path has. */
    readonly depth: number,
  ) {}
}

/** Write the text under a node; footnote definitions are not entered but returned. */
function walk(from: Frame, writer: Writer): Frame[] {
  const definitions: Frame[] = []
  const stack = [from]
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
    } else {
      const inner = enter(frame, child)
      writer.depth = Math.max(writer.depth, inner.depth)
      if (child.type === 'footnoteDefinition') definitions.push(inner)
      else {
        if (isClaim(child)) inner.claim = writer.openClaim(child)
        stack.push(inner)
      }
    }
  }
  return definitions
}

function enter({ path: up, holder, inline, depth }: Frame, node: Parents): Frame {
  const path: Path = { node, up }
  if (inline || isLine(node)) return new Frame(path, holder, true, depth + 1)
  // A claim among blocks may hold blocks, or in MDX the text of the element that it stands in.
  if (isClaim(node)) return new Frame(path, holder, false, depth + 1)
  return new Frame(path, path, isTextBlock(node), depth + 1)
}

class Writer {
  depth = 1
  #text = ''
  #runs: Run[] = []
  #blocks: Block[] = []
  #claims: ClaimSpan[] = []
  #block: Block | undefined

  /** Text in the block of its frame; the block begins with its first text. */
  text(node: TextNode, index: number, { path, holder }: Frame): void {
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
      depth: this.depth,
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
