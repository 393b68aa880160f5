import type { Root } from 'mdast'
import type { Provenance } from '../../model/types.js'
import type { FrontMatter, Markup } from '../../syntax/index.js'
import type { Projection } from '../../text/types.js'

/** An article as it was read, which the writers of markdown change by offset only. */
export interface ArticleSource {
  /** The markdown itself, with its BOM where it has one. */
  source: string
  /** As parsed, before the sweep; claim nodes that stand for markup may still be in it. */
  tree: Root
  /** Of `tree`; claim nodes are seen through. */
  projection: Projection
  /** Our markup in `source`, in its order. */
  markup: readonly Markup[]
  frontMatter: FrontMatter | undefined
  /** What markup and front matter say, before anything else was merged into it. */
  written: Provenance
  /** Whether the article is MDX, which has no HTML comments. */
  mdx?: boolean
}
