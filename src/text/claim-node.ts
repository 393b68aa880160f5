import type { BlockContent, Data, DefinitionContent, Parent, PhrasingContent } from 'mdast'
import type { Point, Position } from 'unist'

/** Where the markup of a claim stands in the markdown that it was read from. */
export interface ClaimMarkup {
  /** `text` for `:claim[…]{…}`, `container` for `:::claim`. */
  kind: 'text' | 'container'
  /** From the first colon to behind the label's `[`; of a container its whole opening line. */
  opening: Position
  /** From the label's `]` to behind the attributes; of a container its closing fence. */
  closing: Position
  /** The opening line of a container as written. */
  fence?: string
  /** The braces of the attributes, where there are any. */
  braces?: Position
  /** Every attribute as written, in order, duplicates too. */
  written: WrittenAttribute[]
}

/** One attribute as it stands in the markdown. */
export interface WrittenAttribute {
  name: string
  value: string
  /** `#c1` has the mark `#`, `.note` has `.`; others have none. */
  shortcut?: '#' | '.'
  /** Whether the value stands without quotes. */
  unquoted?: boolean
  start: Point
  end: Point
}

export interface ClaimData extends Data {
  /** Present on nodes that were parsed from markdown. */
  markup?: ClaimMarkup
}

/**
 * A claim: `:claim[…]{…}` in prose, or `:::claim` around blocks.
 *
 * It is a text claim where its parent holds phrasing content, else a container.
 */
export interface ClaimNode extends Parent {
  type: 'claim'
  /** Id of the claim that this is (a piece of). */
  id?: string
  /** The attributes as written, character references decoded; the first of duplicates. No prototype. */
  attributes: Record<string, string>
  children: (PhrasingContent | BlockContent | DefinitionContent)[]
  data?: ClaimData
}

declare module 'mdast' {
  interface RootContentMap {
    claim: ClaimNode
  }
  interface PhrasingContentMap {
    claim: ClaimNode
  }
  interface BlockContentMap {
    claim: ClaimNode
  }
}
