/** From a line to a paragraph: its tokens, quotations and sentences. */
import type { Paragraph } from '../types.js'
import type { Line } from './lines.js'
import { findQuotes, marksIn, quoteUpTo } from './quotes.js'
import { findFrames } from './sentences.js'
import { TokenPool } from './tokens.js'

/** A line as a paragraph; `single` as for {@link findQuotes}. Its tokens come out of the pool. */
export function readParagraph(
  line: Line,
  single: boolean,
  pool: TokenPool = new TokenPool(),
): Paragraph {
  const tokens = pool.take(line.columns, line.from, line.to)
  const marks = marksIn(line)
  const signed = line.quoted >= 0 && line.signature < line.to
  const quotes = signed
    ? [quoteUpTo(tokens, line.signature - line.from)]
    : findQuotes(tokens, marks, single)
  const frames = findFrames(tokens, quotes, marks)
  return { start: line.start, end: line.end, tokens, quotes, frames, quoted: line.quoted }
}
