import type { FootnoteDefinition, PhrasingContent } from 'mdast'
import { textOf } from '../../text/content.js'
import type { NotePart } from '../note/index.js'
import { splitAddresses, tidyPart } from './note-markdown.js'

/** The words and links of a note in a tree. */
export function partsOf(definition: FootnoteDefinition): NotePart[] {
  return definition.children.flatMap((child) =>
    child.type === 'paragraph' ? child.children.flatMap(partOf) : [],
  )
}

function partOf(node: PhrasingContent): NotePart[] {
  if (node.type === 'link') return [{ text: wordsOf(node), url: node.url }]
  const words = wordsOf(node)
  return words === '' ? [] : [words]
}

function wordsOf(node: PhrasingContent): string {
  if (!('children' in node)) return textOf(node)
  return (node.children as PhrasingContent[]).map(wordsOf).join('')
}

/** A note as nodes: text and links, addresses broken as {@link noteToMarkdown} does. */
export function nodesOf(note: string | readonly NotePart[], mdx: boolean): PhrasingContent[] {
  return (typeof note === 'string' ? [note] : note).flatMap((part): PhrasingContent[] =>
    typeof part === 'string' || part.url === undefined
      ? textNodes(typeof part === 'string' ? part : part.text, mdx)
      : [{ type: 'link', url: part.url, children: textNodes(part.text, mdx) as [] }],
  )
}

function textNodes(text: string, mdx: boolean): PhrasingContent[] {
  const value = tidyPart(text)
  const runs = mdx ? [value] : splitAddresses(value)
  return runs.flatMap((run, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'html' as const, value: '<!---->' }] : []),
    ...(run === '' ? [] : [{ type: 'text' as const, value: run }]),
  ])
}
