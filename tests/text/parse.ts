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

/** The tree as indented lines: types, ids of claims, values. */
export function outline(tree: Node): string {
  return lines(tree, ({ value }) => value && JSON.stringify(value))
}

/**
 * The tree as indented lines, without its text: types, the schemes of links and, on demand, all code,
 * since a backtick less pairs others without another type of node. Nodes without a position are told
 * from others: literal autolinks that the tokenizer finds keep what looks like character references,
 * those that are found in the text afterwards do not.
 */
export function shape(tree: Node, code: boolean): string {
  return lines(tree, ({ type, url, value, position }) => {
    const literal = code && type !== 'text' ? value : undefined
    const detail = literal === undefined ? url?.split(':')[0] : JSON.stringify(literal)
    return position ? detail : `${detail ?? ''} (found afterwards)`
  })
}

function lines(tree: Node, detail: (node: Fields) => string | undefined): string {
  const all: string[] = []
  const walk = (node: Fields, depth: number): void => {
    const label = [node.type, node.id, detail(node)].filter((part) => part !== undefined)
    all.push('  '.repeat(depth) + label.join(' '))
    for (const child of node.children ?? []) walk(child, depth + 1)
  }
  walk(tree as Fields, 0)
  return all.join('\n')
}

interface Fields {
  type: string
  id?: string
  url?: string
  value?: string
  position?: unknown
  children?: Fields[]
}
