import type { Fault } from '../../model/types.js'
import { type Markup, parse } from '../../syntax/index.js'
import { type Edit, Lines, splice } from '../../text/index.js'
import type { ArticleSource } from './article.js'
import { shapeOf } from './shape.js'

/** The edits that take markup out. */
export interface Removal {
  /** In the order of the source. */
  edits: Edit[]
  /** `markup-kept`. */
  faults: Fault[]
}

/**
 * Takes markup out of an article, containers only where that changes no block.
 *
 * What running text says without the markup is for the caller to check.
 */
export function removeMarkup(article: ArticleSource, markup: readonly Markup[]): Removal {
  const containers = markup.filter(({ kind }) => kind === 'container')
  const isSafe = containers.length === 0 || keepsBlocks(article, editsOf(containers))
  const going = isSafe ? markup : markup.filter(({ kind }) => kind !== 'container')
  const faults = isSafe ? [] : containers.map(({ open }) => markupKept(article.source, open[0]))
  return { edits: editsOf(going), faults }
}

/** Without this markup, what stands around it would mean something else. */
export function markupKept(source: string, at: number): Fault {
  return {
    ruleId: 'markup-kept',
    reason: 'Without this claim’s markup the text would mean something else, so the markup stays',
    place: new Lines(source).point(at),
  }
}

function editsOf(markup: readonly Markup[]): Edit[] {
  return markup
    .flatMap(({ open, close }) => [open, close])
    .map(([from, to]) => ({ at: from, remove: to - from, insert: '' }))
    .sort((a, b) => a.at - b.at)
}

function keepsBlocks({ source, tree }: ArticleSource, edits: readonly Edit[]): boolean {
  const after = parse(splice(source, edits))
  return shapeOf(after.children).form === shapeOf(tree.children).form
}
