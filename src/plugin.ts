/** The remark plugin. */
import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { markClaims } from './mark.js'
import { toMessage } from './model/fault.js'
import type { Fault, Provenance } from './model/types.js'
import { claimFromMarkdown, claimSyntax, claimToMarkdown } from './syntax/index.js'
import { createReader, type ProvenanceOptions, type Reading, readArticle } from './transform.js'

declare module 'vfile' {
  interface DataMap {
    provenance: Provenance
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
export function remarkProvenance(
  this: Processor,
  options?: Readonly<ProvenanceOptions> | null,
): (tree: Root, file: VFile) => Promise<undefined> | undefined {
  const data = this.data()
  const add = (field: 'micromarkExtensions' | 'fromMarkdownExtensions', extension: unknown) => {
    const list = (data as Record<string, unknown[] | undefined>)[field]
    if (list) list.push(extension)
    else (data as Record<string, unknown[]>)[field] = [extension]
  }
  add('micromarkExtensions', claimSyntax())
  add('fromMarkdownExtensions', claimFromMarkdown())
  add('toMarkdownExtensions' as 'fromMarkdownExtensions', claimToMarkdown())
  const reader = createReader(options ?? {})

  return (tree, file) => {
    const reading = readArticle(tree, String(file.value ?? ''), reader, isMdx(file))
    return reading instanceof Promise
      ? reading.then((settled) => finish(settled, file))
      : finish(reading, file)
  }
}

function finish(reading: Reading, file: VFile): undefined {
  const { tree, projection, provenance } = reading
  const faults: Fault[] = [...reading.faults, ...markClaims(tree, projection, provenance)]
  for (const fault of faults) file.messages.push(toMessage(fault))
  file.data.provenance = provenance
}

function isMdx(file: VFile): boolean {
  return file.extname === '.mdx'
}
