/**
 * Suggests who says what in English prose.
 */
import { analyse, type Placed, readParagraph } from './analyse.js'
import { usesSingleQuotes } from './quotes.js'
import type { Attribution, DetectOptions, Paragraph, Range, Span } from './types.js'
import { at } from './types.js'

/** Finds the attributions of a text. */
export function detect(text: string, _options: DetectOptions = {}): Attribution[] {
  return analyse(paragraphsOf(text)).map((placed) => toAttribution(placed))
}

function* paragraphsOf(text: string): Generator<Paragraph> {
  const single = usesSingleQuotes(text.slice(0, 200_000))
  let start = 0
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    if (end > start) yield readParagraph(text, start, end, single)
    start = end + 1
  }
}

function toAttribution(placed: Placed): Attribution {
  const span = (paragraph: Paragraph, range: Range): Span => [
    at(paragraph.tokens, range.from).start,
    at(paragraph.tokens, range.to - 1).end,
  ]
  const content = placed.content.map((range) => span(placed.paragraph, range))
  for (const { paragraph, range } of placed.later) content.push(span(paragraph, range))
  content.sort((a, b) => a[0] - b[0])
  return {
    source: placed.source.map((range) => span(placed.paragraph, range)),
    cue: placed.cue.map((range) => span(placed.paragraph, range)),
    content,
    quotation: quotationOf(placed),
    rule: placed.rule,
  }
}

/** How much of the content stands between quotation marks: from nine words in ten on it is direct. */
function quotationOf(placed: Placed): Attribution['quotation'] {
  const pieces = [
    ...placed.content.map((range) => ({ paragraph: placed.paragraph, range })),
    ...placed.later,
  ]
  let words = 0
  let quoted = 0
  for (const { paragraph, range } of pieces) {
    for (let i = range.from; i < range.to; i++) {
      const token = at(paragraph.tokens, i)
      if (!token.lexeme.word) continue
      words++
      if (token.quote >= 0) quoted++
    }
  }
  return quoted === 0 ? 'indirect' : quoted >= 0.9 * words ? 'direct' : 'mixed'
}
