import type { Break, Code, InlineCode, Parents, RootContent, Text } from 'mdast'

/** Nodes that give rendered text. */
export type TextNode = Text | InlineCode | Code | Break

/** The rendered text of one node. All offsets: UTF-16 units into the rendered text, end exclusive. */
export interface Run {
  node: TextNode
  /** The parent of `node`, and its index there, in the tree that was projected. */
  parent: Parents
  index: number
  /** Inline ancestors between the block and `node`, outermost first; shared between siblings. */
  ancestors: readonly Parents[]
  /** Index into {@link Projection.blocks}. */
  block: number
  start: number
  end: number
}

/** A block that holds text itself: a paragraph, heading, table cell or code block. */
export interface Block {
  node: Parents | Code
  /** From the root to the block's parent. */
  ancestors: readonly Parents[]
  start: number
  end: number
  /** Index of its first run, and of the one after its last. */
  firstRun: number
  endRun: number
}

/** The rendered text of a tree, and where each part of it comes from. Claim nodes are seen through. */
export interface Projection {
  text: string
  runs: readonly Run[]
  blocks: readonly Block[]
}

/** A stretch of rendered text to mark. */
export interface Range {
  start: number
  end: number
}

/** From rendered text to markdown source. Offsets in UTF-16 units; a BOM counts in the source. */
export interface SourceMap {
  /** Source offset at which the character at rendered offset `at` begins; undefined where it has none (a join). */
  startOf(at: number): number | undefined
  /** Source offset just behind the character that ends at rendered offset `at`. */
  endOf(at: number): number | undefined
}

export type { Parents, RootContent }
