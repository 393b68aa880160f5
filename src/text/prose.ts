/** Where the prose of a rendered text stands. */
import type { Blockquote } from 'mdast'
import type { TextRange } from '../model/annotator.js'
import { isLiteralBlock } from './content.js'
import type { Path, Projection } from './types.js'

/**
 * Paragraphs, headings and table cells, and block quotations with all that is in them; code and formulas are left out.
 * Both in text order. Linear in the tree.
 */
export function proseOf({ blocks }: Projection): {
  blocks: readonly TextRange[]
  quotations: readonly TextRange[]
} {
  const prose: TextRange[] = []
  const quotations: { start: number; end: number }[] = []
  const known = new Map<Path, Blockquote | undefined>()
  let last: Blockquote | undefined
  for (const { node, path, start, end } of blocks) {
    if (isLiteralBlock(node)) continue
    prose.push({ start, end })
    const quotation = quotationOf(path, known)
    const open = quotation && quotation === last ? quotations.at(-1) : undefined
    if (open) open.end = end
    else if (quotation) quotations.push({ start, end })
    last = quotation
  }
  return { blocks: prose, quotations }
}

/** The outermost block quotation on a path; noted for all that it has in common with others. */
function quotationOf(
  path: Path | undefined,
  known: Map<Path, Blockquote | undefined>,
): Blockquote | undefined {
  const asked: Path[] = []
  let at = path
  while (at && !known.has(at)) {
    asked.push(at)
    at = at.up
  }
  let quotation = at && known.get(at)
  for (const inner of asked.reverse()) {
    if (!quotation && inner.node.type === 'blockquote') quotation = inner.node
    known.set(inner, quotation)
  }
  return quotation
}
