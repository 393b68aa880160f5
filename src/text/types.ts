import type { Break, Code, InlineCode, Literal, Parents, Root, Text } from 'mdast'
import type { Node } from 'unist'
import type { ClaimNode } from './claim-node.js'

/** Mathematics of `remark-math`; its value is its rendered text, as with code. */
export interface Formula extends Literal {
  type: 'math' | 'inlineMath'
}

/** Nodes that give rendered text. */
export type TextNode = Text | InlineCode | Code | Break | Formula

/** A node on the way down to a text or a block. */
export interface Path {
  node: Parents
  up: Path | undefined
}

/** The rendered text of one node. All offsets: UTF-16 units into the rendered text, end exclusive. */
export interface Run {
  node: TextNode
  /** The parent of `node`, and its index there, in the tree that was projected. */
  parent: Parents
  index: number
  /** Ends with `parent`; goes up to the root. */
  path: Path
  /** Inline ancestors between the block and `node`, outermost first. Built anew at each access. */
  readonly ancestors: readonly Parents[]
  /** Index into {@link Projection.blocks}. */
  block: number
  start: number
  end: number
}

/**
 * A block that holds text itself: a paragraph, heading, table cell, code block or formula, and any
 * other node where text stands straight in it (`<div>text</div>` in MDX).
 */
export interface Block {
  node: Parents | Code | Formula
  /** From the block's parent up to the root. */
  path: Path | undefined
  /** From the root to the block's parent. Built anew at each access. */
  readonly ancestors: readonly Parents[]
  start: number
  end: number
  /** Index of its first run, and of the one after its last. */
  firstRun: number
  endRun: number
}

/** The rendered range of one claim node. A claim without text is empty and stands where its text would. */
export interface ClaimSpan {
  node: ClaimNode
  start: number
  end: number
}

/** The rendered text of a tree, and where each part of it comes from. Claim nodes are seen through. */
export interface Projection {
  /** The tree that was projected. */
  tree: Root
  text: string
  runs: readonly Run[]
  blocks: readonly Block[]
  /** The claim nodes of the tree, in the order of their opening in the rendered text. */
  claims: readonly ClaimSpan[]
  /** How many nodes with children stand within each other where they are most, the root included. */
  depth: number
}

/** A stretch of rendered text. */
export interface Range {
  start: number
  end: number
}

/** A stretch of rendered text to mark for a claim. */
export interface ClaimRange extends Range {
  id: string
}

/** From rendered text to markdown source. Offsets in UTF-16 units; a BOM counts in the source. */
export interface SourceMap {
  /**
   * Source offset at which the character at rendered offset `at` begins; undefined where it has
   * none (a join between blocks, half of a character reference, a node that a plugin changed).
   */
  startOf(at: number): number | undefined
  /** Source offset just behind the character that ends at rendered offset `at`. */
  endOf(at: number): number | undefined
  /**
   * Source offset at which a node begins, markup included. For nodes without a position it is where
   * its first character begins. Undefined where neither is known.
   */
  nodeStart(node: Node): number | undefined
  /** Source offset just behind a node. */
  nodeEnd(node: Node): number | undefined
}
