import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'
import { claimFromMarkdown, claimSyntax, claimToMarkdown } from '../../src/syntax/index.js'

/** The syntax and nothing else, as a plugin. */
export function claims(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), claimSyntax()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), claimFromMarkdown()]
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), claimToMarkdown()]
}

type Plugin = (this: never, ...options: never[]) => unknown

export interface Markdown {
  parse(markdown: string): Root
  stringify(tree: Root): string
}

/** Markdown with plugins, in order. */
export function markdown(...plugins: Plugin[]): Markdown {
  let processor = unified().use(remarkParse).use(remarkStringify) as unknown as Processor
  for (const plugin of plugins) processor = processor.use(plugin as never) as never
  const frozen = processor.freeze()
  return {
    parse: (text) => frozen.parse(text) as unknown as Root,
    stringify: (tree) => String(frozen.stringify(tree as never)),
  }
}
