import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Node } from 'unist'

/** Markdown as most sites read it: GFM and front matter. */
export function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])],
  })
}

/** The tree as indented lines: types, ids of claims, values; without values the schemes of links. */
export function outline(tree: Node, values = true): string {
  const lines: string[] = []
  const walk = (node: Node, depth: number): void => {
    const { id, url, value, children } = node as Fields
    const label = [node.type, id, values ? value && JSON.stringify(value) : url?.split(':')[0]]
    lines.push('  '.repeat(depth) + label.filter((part) => part !== undefined).join(' '))
    for (const child of children ?? []) walk(child, depth + 1)
  }
  walk(tree, 0)
  return lines.join('\n')
}

interface Fields {
  id?: string
  url?: string
  value?: string
  children?: Node[]
}
