/** The front matter in a tree, for pipelines that write markdown again. */

import { isEqual } from '../model/merge.js'
import type { Fault } from '../model/types.js'
import {
  claimAttributes,
  frontMatterContent,
  frontMatterValue,
  writeFrontMatter,
} from '../syntax/index.js'
import { splice } from '../text/index.js'
import type { Reading } from './read.js'

/**
 * Lets the tree's front matter say what the attributes of claim nodes cannot: the sources, and
 * claims with more than attributes hold. It changes only where something came from elsewhere than
 * the article itself.
 *
 * @returns `front-matter-unwritable`
 */
export function writeFrontMatterNode(reading: Reading): Fault[] {
  const { source, frontMatter, provenance, written, tree } = reading
  if (isEqual(provenance, written)) return []
  const metadata = new Set(
    provenance.claims
      .filter((claim) => claim.status !== 'rejected' && !claimAttributes(claim).inline)
      .map(({ id }) => id),
  )
  const value = frontMatterValue(provenance, { metadata })
  const { edit, faults } = writeFrontMatter(source, frontMatter, value)
  if (!edit) return faults
  // Front matter and what changes in it stand at the beginning: the article behind need not be copied.
  const head = source.slice(0, Math.max(frontMatter?.end ?? 0, edit.at + edit.remove))
  const after = splice(head, [edit])
  const content = frontMatterContent(after)
  if (!content) return faults
  const yaml = after.slice(content.start, content.end).replace(/(?:\r\n|\n|\r)$/, '')
  const first = tree.children[0]
  if (first?.type === 'yaml') first.value = yaml
  else tree.children.unshift({ type: 'yaml', value: yaml })
  return faults
}
