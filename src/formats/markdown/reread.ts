import type { Paragraph, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Extension, TokenizeContext } from 'micromark-util-types'
import { visit } from 'unist-util-visit'
import { claimText } from '../../syntax/claim-text.js'
import { claimFromMarkdown } from '../../syntax/from-markdown.js'
import { type Ours, type Shape, shapeOf } from './shape.js'

/** Everything that makes blocks other than paragraphs. */
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
]

/** Running text to read again, without its containers. */
export interface Trial extends Ours {
  text: string
}

/**
 * Reads running text as it would be read inside its article: with its definitions and footnotes, but
 * without the article.
 *
 * @param notes identifiers of footnotes that the article will have besides its own
 */
export function createReader(
  tree: Root,
  notes: Iterable<string> = [],
): (trials: readonly Trial[]) => (Shape | undefined)[] {
  const known = identifiersOf(tree)
  known.footnotes.push(...[...notes].map(normalize))
  const extensions = [gfm(), { text: { 58: claimText } }, surroundings(known)]
  const mdastExtensions = [gfmFromMarkdown(), claimFromMarkdown()]

  return (trials) => {
    const paragraphs = read(trials.map(({ text }) => text).join('\n\n'))
    if (paragraphs.length === trials.length)
      return trials.map((trial, i) => shape(paragraphs[i], trial))
    // One of them is no paragraph any more. Which one shows when each is read alone.
    return trials.map((trial) => {
      const alone = trials.length === 1 ? paragraphs : read(trial.text)
      return alone.length === 1 ? shape(alone[0], trial) : undefined
    })
  }

  function read(markdown: string): Paragraph[] {
    const { children } = fromMarkdown(markdown, { extensions, mdastExtensions })
    return children.filter((child) => child.type === 'paragraph')
  }
}

function shape(paragraph: Paragraph | undefined, trial: Trial): Shape | undefined {
  return paragraph && shapeOf(paragraph.children, trial)
}

interface Identifiers {
  definitions: string[]
  footnotes: string[]
}

function identifiersOf(tree: Root): Identifiers {
  const found: Identifiers = { definitions: [], footnotes: [] }
  visit(tree, (node) => {
    if (node.type === 'definition') found.definitions.push(normalize(node.identifier))
    if (node.type === 'footnoteDefinition') found.footnotes.push(normalize(node.identifier))
  })
  return found
}

/** As micromark compares identifiers. */
function normalize(identifier: string): string {
  return identifier.toLowerCase().toUpperCase()
}

/** Makes paragraphs of everything, and the identifiers known. */
function surroundings({ definitions, footnotes }: Identifiers): Extension {
  return {
    disable: { null: BLOCKS },
    flowInitial: {
      null: {
        name: 'knownIdentifiers',
        tokenize(this: TokenizeContext, _effects, _ok, nok) {
          const { parser } = this
          parser.defined = definitions
          parser.gfmFootnotes = footnotes
          return nok
        },
      },
    },
  }
}
