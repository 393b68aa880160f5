/** From paragraphs to attributions in token ranges. */

import { trimEnd } from '../clauses/clauses.js'
import { findCues } from '../clauses/cues.js'
import type { Frame } from '../clauses/frame.js'
import { tagTokens } from '../en/tagger.js'
import type { Line } from '../reading/lines.js'
import { isTitle, isUtterance } from '../reading/quotations.js'
import { findQuotes } from '../reading/quotes.js'
import { findFrames } from '../reading/sentences.js'
import { TokenPool } from '../reading/tokens.js'
import type { Found, Paragraph, Quote, Range } from '../types.js'
import { at } from '../types.js'
import {
  ACCORDING,
  CUE,
  LETTER,
  NOMINAL,
  QUOTED,
  SEPARATES,
  UNSOURCED,
  VERB,
} from '../words/traits.js'
import { findAccording } from './according.js'
import { findDirect } from './direct.js'
import { findHeadline, mayBeHeadline } from './headline.js'
import { findIndirect } from './indirect.js'
import { introduces, leadsIn } from './introductions.js'
import { findLeftovers } from './leftovers.js'
import { withoutNested } from './merge.js'
import { findNominal } from './nominal.js'
import { markSilence } from './non-claims.js'
import { Placed } from './placed.js'
import { findQuotedAsSaying } from './quoted-as-saying.js'
import { findTranscript } from './transcript.js'
import { findUnsourced } from './unsourced.js'

/** A line as a paragraph; `single` as for {@link findQuotes}. Its tokens come out of the pool. */
export function readParagraph(
  line: Line,
  single: boolean,
  pool: TokenPool = new TokenPool(),
): Paragraph {
  const tokens = pool.take(line.columns, line.from, line.to)
  const quotes = findQuotes(tokens, single)
  return { start: line.start, end: line.end, tokens, quotes, frames: findFrames(tokens, quotes) }
}

/**
 * Finds the attributions of an article's paragraphs, which come in text order. Each is handed on as
 * soon as no later paragraph can add to it, so that the paragraphs behind need not be kept.
 *
 * @param pool gets the tokens back of paragraphs whose attributions were handed on
 */
export function* analyse(paragraphs: Iterable<Paragraph>, pool?: TokenPool): Generator<Placed> {
  let all: Placed[] = []
  const held: Paragraph[] = []
  /** The attribution that a quotation on its own goes on, and the last paragraph that it has reached. */
  let open: { placed: Placed; paragraph: Paragraph } | undefined
  let previous: Paragraph | undefined
  for (const paragraph of paragraphs) {
    if (pool) release(held, all[0]?.paragraph, pool)
    held.push(paragraph)
    const spoken = findTranscript(paragraph)
    if (spoken) {
      const placed = new Placed(spoken, paragraph)
      yield* all.filter(holds)
      all = [placed]
      open = { placed, paragraph }
      previous = paragraph
      continue
    }
    /** The sentence before, in this paragraph. */
    let lead: Range | undefined
    for (const range of paragraph.frames) {
      const quotes = onlyQuotes(paragraph, range)
      if (quotes) {
        if (!open || !follows(open.paragraph, paragraph, previous, range)) {
          const placed = lead && leadsIn(paragraph, lead)
          if (placed) all.push(placed)
          open = placed && { placed, paragraph }
        }
        if (open) {
          for (const quote of quotes)
            append(open.placed, paragraph, { from: quote.first, to: quote.end })
          open.paragraph = paragraph
        }
        continue
      }
      lead = range
      const found = analyseFrame(paragraph, range)
      if (found.length === 0 && open?.paragraph === paragraph && rank(open.placed) === 3) {
        // “…,” Smith said. He has written “…”: the quoted part is still the speaker's.
        const rest = holdsUtterance(paragraph, range)
        if (rest) append(open.placed, paragraph, rest)
        continue
      }
      let next: Placed | undefined
      for (const item of found) {
        const placed = new Placed(item, paragraph, range)
        all.push(placed)
        if (!next || rank(placed) >= rank(next)) next = placed
      }
      const introduced = introduces(paragraph, range, next)
      if (introduced) {
        if (introduced !== next) all.push(introduced)
        next = introduced
      }
      if (next && rank(next) > 0) open = { placed: next, paragraph }
    }
    previous = paragraph
    if (open?.paragraph !== paragraph) open = undefined
    const ready = open ? all.indexOf(open.placed) : all.length
    for (let i = 0; i < ready; i++) {
      const placed = all[i]
      if (placed && holds(placed)) yield placed
    }
    if (ready > 0) all = all.slice(ready)
  }
  yield* all.filter(holds)
  if (pool) release(held, undefined, pool)
}

/** Gives back the tokens of the paragraphs before one; of all where there is none. */
function release(held: Paragraph[], first: Paragraph | undefined, pool: TokenPool): void {
  let done = 0
  for (const paragraph of held) {
    if (paragraph === first) break
    pool.give(paragraph.tokens)
    done++
  }
  if (done > 0) held.splice(0, done)
}

function holds(placed: Placed): boolean {
  return placed.content.length > 0 || placed.later.length > 0
}

/**
 * Whether a quotation on its own belongs to what is open: in the same paragraph, or as the next
 * paragraph's beginning with nothing in between.
 */
function follows(
  last: Paragraph,
  paragraph: Paragraph,
  previous: Paragraph | undefined,
  range: Range,
): boolean {
  return last === paragraph || (last === previous && range.from === 0)
}

/** A frame that is partly quoted, less its full stop. */
function holdsUtterance(paragraph: Paragraph, range: Range): Range | undefined {
  const { tokens, quotes } = paragraph
  for (let i = range.from; i < range.to; i++) {
    const { quote: index } = at(tokens, i)
    const quote = index < 0 ? undefined : quotes[index]
    if (!quote) continue
    if (isUtterance(tokens, quote) && !isTitle(tokens, quote))
      return { from: range.from, to: trimEnd(tokens, range.from, range.to) }
    i = quote.end - 1
  }
  return undefined
}

function append(placed: Placed, paragraph: Paragraph, range: Range): void {
  if (placed.paragraph === paragraph) placed.content.push(range)
  else placed.later.push({ paragraph, range })
}

/** How much an attribution asks for a following quotation: direct speech most, other speech less. */
function rank(placed: Placed): number {
  if (placed.rule.includes('quotation') || placed.rule.endsWith('colon-paragraph')) return 3
  const quoted = placed.content.some(
    (piece) => at(placed.paragraph.tokens, piece.to - 1).quote >= 0,
  )
  if (placed.verb?.group !== 'say' && placed.verb?.group !== 'tell') return quoted ? 1 : 0
  return 2
}

/** The quotations of a frame that is nothing but quotations. */
function onlyQuotes(paragraph: Paragraph, range: Range): Quote[] | undefined {
  let quotes: Quote[] | undefined
  let k = range.from
  while (k < range.to) {
    const token = at(paragraph.tokens, k)
    const quote = token.quote >= 0 ? paragraph.quotes[token.quote] : undefined
    if (quote) {
      quotes ??= []
      quotes.push(quote)
      k = quote.end
    } else if ((token.traits & LETTER) > 0) return undefined
    else k++
  }
  return quotes?.some((quote) => isUtterance(paragraph.tokens, quote)) ? quotes : undefined
}

function analyseFrame(paragraph: Paragraph, range: Range): Found[] {
  const { tokens } = paragraph
  const traits = traitsIn(paragraph, range)
  if ((traits & (CUE | QUOTED)) === 0 && !mayBeHeadline(tokens, range, traits)) return []
  tagTokens(tokens, paragraph.quotes, range)
  const frame: Frame = {
    paragraph,
    tokens,
    range,
    quotes: (traits & QUOTED) > 0 ? quotesOf(paragraph, range) : [],
    cues: (traits & VERB) > 0 ? findCues(tokens, range) : [],
    usedCues: [],
    usedQuotes: [],
    found: [],
  }
  const headline = (traits & SEPARATES) > 0 ? findHeadline(tokens, range) : undefined
  if (headline) return [headline]
  if (frame.cues.length > 1) findQuotedAsSaying(frame)
  findDirect(frame)
  if ((traits & ACCORDING) > 0) findAccording(frame)
  findIndirect(frame)
  if ((traits & UNSOURCED) > 0) findUnsourced(frame)
  if ((traits & NOMINAL) > 0) findNominal(frame)
  findLeftovers(frame)
  return withoutNested(tokens, frame.found).map((found) => markSilence(tokens, found))
}

/** Indexes of the quotations that start in a frame. */
function quotesOf(paragraph: Paragraph, range: Range): number[] {
  const indexes: number[] = []
  for (let i = range.from; i < range.to; i++) {
    const index = at(paragraph.tokens, i).quote
    const quote = index < 0 ? undefined : paragraph.quotes[index]
    if (!quote) continue
    if (quote.first >= range.from) indexes.push(index)
    i = quote.end - 1
  }
  return indexes
}

/** All that the words of a frame are outside quotation marks, and whether there are such marks. */
function traitsIn({ tokens, quotes }: Paragraph, range: Range): number {
  let traits = 0
  for (let i = range.from; i < range.to; i++) {
    const token = at(tokens, i)
    if (token.quote < 0) traits |= token.traits
    else {
      traits |= QUOTED
      i = (quotes[token.quote]?.end ?? i + 1) - 1
    }
  }
  return traits
}
