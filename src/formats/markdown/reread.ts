import type { Paragraph, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Extension, TokenizeContext } from 'micromark-util-types'
import { visit } from 'unist-util-visit'
import { claimFromMarkdown } from '../../syntax/from-markdown.js'
import { claimText } from '../../syntax/tokenize/text.js'
import { type Ours, type Shape, shapeOf } from './shape.js'

/** What makes blocks other than paragraphs, but for definitions: an edit may make one of a paragraph's start. */
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
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
 * without the article. What was read once is not read again.
 *
 * @param length of the article, in UTF-16 units
 * @param notes identifiers of footnotes that the article will have besides its own
 */
export function createReader(
  tree: Root,
  length: number,
  notes: Iterable<string> = [],
): (trials: readonly Trial[]) => (Shape | undefined)[] {
  const known = identifiersOf(tree)
  known.footnotes.push(...[...notes].map(normalize))
  const extensions = [gfm(), { text: { 58: claimText } }, surroundings(known)]
  const mdastExtensions = [gfmFromMarkdown(), claimFromMarkdown()]

  const shapes = new Map<string, Shape | undefined>()
  let budget = budgetFor(length)

  return (trials) => {
    const fresh = new Map<string, Trial>()
    for (const trial of trials) {
      const key = keyOf(trial)
      if (shapes.has(key) || fresh.has(key)) continue
      budget -= trial.text.length
      if (budget >= 0) fresh.set(key, trial)
    }
    readAll([...fresh])
    return trials.map((trial) => shapes.get(keyOf(trial)))
  }

  function readAll(trials: readonly (readonly [string, Trial])[]): void {
    if (trials.length === 0) return
    const paragraphs = read(trials.map(([, { text }]) => text).join('\n\n'))
    for (const [index, [key, trial]] of trials.entries()) {
      // Where one is no paragraph any more, each is read alone to see which.
      const alone = paragraphs.length === trials.length ? [paragraphs[index]] : read(trial.text)
      const [first] = alone
      shapes.set(key, first && alone.length === 1 ? shapeOf(first.children, trial) : undefined)
    }
  }

  function read(markdown: string): Paragraph[] {
    // The parser takes off a byte order mark and does not count it; here it is a character of the text.
    const text = markdown.startsWith('\uFEFF') ? `\uFEFF${markdown}` : markdown
    const { children } = fromMarkdown(text, { extensions, mdastExtensions })
    return children.filter((child) => child.type === 'paragraph')
  }
}

function keyOf({ text, cell = false }: Trial): string {
  return `${cell ? '|' : ' '}${text}`
}

/**
 * How many characters are read again at most. Looking for the claims that disturb a block reads it several times;
 * in an article made for it that would never end. Beyond this, blocks count as disturbed.
 */
function budgetFor(length: number): number {
  return 200_000 + 8 * length
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
          parser.defined = [...definitions]
          parser.gfmFootnotes = [...footnotes]
          return nok
        },
      },
    },
  }
}
