/** Texts brought to the stage that a test is about, and ranges of tokens written as words. */

import { findCues } from '../../src/detect/clauses/cues.js'
import type { Frame } from '../../src/detect/clauses/frame.js'
import { tagTokens } from '../../src/detect/en/tagger.js'
import { Lines } from '../../src/detect/reading/lines.js'
import { readParagraph } from '../../src/detect/reading/paragraphs.js'
import type { Cue, Found, Paragraph, Range, Token } from '../../src/detect/types.js'
import { at } from '../../src/detect/types.js'

/** The first line of a text, split, with its quotations and frames, and tagged. */
export function paragraphOf(text: string, single = false): Paragraph {
  for (const line of new Lines(text, new Map())) {
    const paragraph = readParagraph(line, single)
    for (const frame of paragraph.frames) tagTokens(paragraph.tokens, paragraph.quotes, frame)
    return paragraph
  }
  throw new Error('a text has at least one line')
}

export const tokensOf = (text: string): Token[] => paragraphOf(text).tokens

/** The words of a token range, as they stand in the text. */
export function words(text: string, tokens: readonly Token[], { from, to }: Range): string {
  return to > from ? text.slice(at(tokens, from).start, at(tokens, to - 1).end) : ''
}

/** The first frame of a text, with its cues. */
export function frameOf(text: string): Frame {
  const paragraph = paragraphOf(text)
  const range = paragraph.frames[0] ?? { from: 0, to: 0 }
  return {
    paragraph,
    tokens: paragraph.tokens,
    range,
    quotes: paragraph.quotes.map((_, index) => index),
    cues: findCues(paragraph.tokens, range),
    usedCues: [],
    usedQuotes: [],
    found: [],
  }
}

/** The first cue of a text. */
export function cueOf(frame: Frame): Cue {
  const cue = frame.cues[0]
  if (!cue) throw new Error('no verb attributes')
  return cue
}

/** source | cue | content, pieces joined by " … ". */
export function written(text: string, tokens: readonly Token[], found: Found): string {
  return [found.source, found.cue, found.content]
    .map((ranges) => ranges.map((range) => words(text, tokens, range)).join(' … '))
    .join(' | ')
}
