import type { Root } from 'mdast'
import { fromMarkdown, type Extension as MdastExtension } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Extension } from 'micromark-util-types'
import { claimFromMarkdown } from './from-markdown.js'
import { claimSyntax } from './tokenize/syntax.js'

const matters: ('yaml' | 'toml')[] = ['yaml', 'toml']

/** Parses markdown with GFM, YAML or TOML front matter, and claims. */
export function parse(markdown: string): Root {
  return read(markdown, [claimSyntax()], [claimFromMarkdown()])
}

/** Parses markdown as {@link parse} does, but for claims, which stay text. */
export function parseBare(markdown: string): Root {
  return read(markdown, [], [])
}

function read(markdown: string, syntax: Extension[], handlers: MdastExtension[]): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter(matters), ...syntax],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(matters), ...handlers],
  })
}
