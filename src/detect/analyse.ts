/** From paragraphs to attributions in token ranges. */

import { findAccording } from './according.js'
import { findCues } from './cues.js'
import { findDirect, isUtterance } from './direct.js'
import { verbsOf } from './en/index.js'
import { tagTokens } from './en/tagger.js'
import { ABBREVIATIONS } from './en/words.js'
import type { Frame } from './frame.js'
import { findIndirect } from './indirect.js'
import { findQuotes } from './quotes.js'
import { findFrames } from './sentences.js'
import { tokenize } from './tokens.js'
import type { Found, Paragraph, Quote, Range, Token } from './types.js'
import { at } from './types.js'

/** An attribution with the paragraph that each part is in. */
export interface Placed extends Found {
  paragraph: Paragraph
  /** Content in later paragraphs. */
  later: { paragraph: Paragraph; range: Range }[]
}

const isAbbreviation = (lower: string): boolean => ABBREVIATIONS.has(lower)
const speaks = (token: Token): boolean =>
  verbsOf(token.lower).some(
    (verb) => verb.group === 'say' || verb.group === 'ask' || verb.group === 'tell',
  )

export function readParagraph(
  text: string,
  start: number,
  end: number,
  single: boolean,
): Paragraph {
  const tokens = tokenize(text.slice(start, end), start, isAbbreviation)
  const quotes = findQuotes(tokens, single)
  return { start, end, tokens, quotes, frames: findFrames(tokens, quotes, speaks) }
}

/** Finds the attributions of an article's paragraphs, which come in text order. */
export function analyse(paragraphs: Iterable<Paragraph>): Placed[] {
  const all: Placed[] = []
  /** The quotation that a following one may go on. */
  let open: Placed | undefined
  let unclosed = false
  for (const paragraph of paragraphs) {
    let first = true
    for (const range of paragraph.frames) {
      const continued = continues(paragraph, range)
      if (continued && open && (first ? unclosed || true : true)) {
        for (const quote of continued) {
          const piece = { from: quote.first, to: quote.end }
          if (open.paragraph === paragraph) open.content.push(piece)
          else open.later.push({ paragraph, range: piece })
        }
        first = false
        continue
      }
      first = false
      const found = analyseFrame(paragraph, range)
      let next: Placed | undefined
      for (const item of found) {
        const placed: Placed = { ...item, paragraph, later: [] }
        all.push(placed)
        if (!next || rank(placed) >= rank(next)) next = placed
      }
      if (next && rank(next) > 0) open = next
    }
    unclosed = paragraph.quotes.at(-1)?.closed === false
  }
  return all
}

/** How much an attribution asks for a following quotation: direct speech most, other speech less. */
function rank(placed: Placed): number {
  if (placed.rule.includes('quotation')) return 3
  const quoted = placed.content.some(
    (piece) => at(placed.paragraph.tokens, piece.to - 1).quote >= 0,
  )
  if (placed.verb?.group !== 'say' && placed.verb?.group !== 'tell') return quoted ? 1 : 0
  return 2
}

/** The quotations of a frame that is nothing but quotations. */
function continues(paragraph: Paragraph, range: Range): Quote[] | undefined {
  const quotes: Quote[] = []
  let k = range.from
  while (k < range.to) {
    const token = at(paragraph.tokens, k)
    const quote = token.quote >= 0 ? paragraph.quotes[token.quote] : undefined
    if (quote) {
      quotes.push(quote)
      k = quote.end
    } else if (/^\p{L}/u.test(token.text)) return undefined
    else k++
  }
  return quotes.length > 0 && quotes.some((quote) => isUtterance(paragraph.tokens, quote))
    ? quotes
    : undefined
}

function analyseFrame(paragraph: Paragraph, range: Range): Found[] {
  const { tokens } = paragraph
  if (!isWorth(tokens, range)) return []
  const tagged = taggable(paragraph, range)
  tagTokens(tagged)
  repairNames(tagged)
  const frame: Frame = {
    paragraph,
    tokens,
    range,
    quotes: quotesOf(paragraph, range),
    cues: findCues(tokens, range),
    usedCues: new Set(),
    usedQuotes: new Set(),
    found: [],
  }
  findDirect(frame)
  findAccording(frame)
  findIndirect(frame)
  return frame.found
}

/** Indexes of the quotations that start in a frame. */
function quotesOf(paragraph: Paragraph, range: Range): number[] {
  const indexes: number[] = []
  for (let i = range.from; i < range.to; i++) {
    const quote = at(paragraph.tokens, i).quote
    if (quote >= 0 && quote !== indexes.at(-1)) indexes.push(quote)
  }
  return indexes.filter((index) => (paragraph.quotes[index]?.first ?? -1) >= range.from)
}

function isWorth(tokens: readonly Token[], range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || verbsOf(token.lower).length > 0 || token.lower === 'according')
      return true
  }
  return false
}

/** Capitalised words inside a sentence are names, unless all words are capitalised as in a headline. */
function repairNames(tokens: readonly Token[]): void {
  let capital = 0
  let words = 0
  for (const token of tokens) {
    if (!/^\p{L}{4}/u.test(token.text)) continue
    words++
    if (/^\p{Lu}/u.test(token.text)) capital++
  }
  if (words === 0 || capital > 0.6 * words) return
  for (const [i, token] of tokens.entries()) {
    if (
      i > 0 &&
      (token.tag === 'VERB' || token.tag === 'ADJ') &&
      /^\p{Lu}/u.test(token.text) &&
      at(tokens, i - 1).end < token.start
    ) {
      if (token.tag === 'VERB' || /^\p{Lu}/u.test(at(tokens, i + 1).text)) token.tag = 'PROPN'
    }
  }
}

/** Tokens outside long quotations. */
function taggable(paragraph: Paragraph, range: Range): Token[] {
  const list: Token[] = []
  for (let i = range.from; i < range.to; i++) {
    const token = at(paragraph.tokens, i)
    const quote = token.quote >= 0 ? paragraph.quotes[token.quote] : undefined
    if (quote && quote.end - quote.first > 14) {
      i = quote.end - 1
      continue
    }
    list.push(token)
  }
  return list
}
