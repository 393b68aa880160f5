/** The remark plugin. */
import type { Root } from 'mdast'
// Both type the fields of `data` that extensions go to.
import type {} from 'remark-parse'
import type {} from 'remark-stringify'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { writeFrontMatterNode } from './article/front-matter-node.js'
import { markClaims } from './article/mark.js'
import { createReader, type ProvenanceOptions } from './article/options.js'
import { type Reading, readArticle } from './article/read.js'
import { toMessage } from './model/fault.js'
import type { Fault, Provenance } from './model/types.js'
import { claimFromMarkdown, claimSyntax, claimToMarkdown } from './syntax/index.js'

declare module 'vfile' {
  interface DataMap {
    /** What `remarkProvenance` read. */
    provenance: Provenance
    /** The rendered text that its targets count in. */
    provenanceText: string
  }
}

/**
 * Reads who says what in an article: from `:claim[…]{…}` and `:::claim`, from `provenance:` in the
 * front matter, and from the options.
 *
 * Leaves `claim` nodes in the tree and the model in `file.data.provenance`. Whatever is wrong with
 * markup, front matter or options becomes a message of the file (`source: 'remark-provenance'`);
 * nothing is thrown, and no text is lost.
 *
 * Synchronous, unless an annotator returns a promise.
 *
 * @param options read once, when the processor is frozen
 */
export const remarkProvenance: Plugin<[(Readonly<ProvenanceOptions> | null | undefined)?], Root> =
  function (options) {
    const data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), claimSyntax()]
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), claimFromMarkdown()]
    data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), claimToMarkdown()]
    const reader = createReader(options ?? {})

    return (tree, file) => {
      const reading = readArticle(tree, String(file.value ?? ''), reader, isMdx(file))
      return reading instanceof Promise
        ? reading.then((settled) => finish(settled, file))
        : finish(reading, file)
    }
  }

function finish(reading: Reading, file: VFile): undefined {
  const { projection, provenance } = reading
  const faults: Fault[] = [...reading.faults, ...markClaims(projection, provenance)]
  // A host that takes the front matter off the file does not want one in the tree.
  if (!reading.stripped) faults.push(...writeFrontMatterNode(reading))
  for (const fault of faults) file.messages.push(toMessage(fault))
  file.data.provenance = provenance
  file.data.provenanceText = projection.text
}

function isMdx(file: VFile): boolean {
  return file.extname === '.mdx'
}
