/** From paragraphs to attributions in token ranges. */

import { trimEnd } from '../clauses/clauses.js'
import { findCues } from '../clauses/cues.js'
import { type Frame, quotesOf } from '../clauses/frame.js'
import { tagTokens } from '../en/tagger.js'
import type { Line } from '../reading/lines.js'
import { isTitle, isUtterance } from '../reading/quotations.js'
import { findQuotes, marksIn } from '../reading/quotes.js'
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
import { findOwnWords } from './own-words.js'
import { Placed } from './placed.js'
import { findQuotedAsSaying } from './quoted-as-saying.js'
import { findTranscript } from './transcript.js'
import type { Turns } from './turns.js'
import { findUnsourced } from './unsourced.js'

/** A line as a paragraph; `single` as for {@link findQuotes}. Its tokens come out of the pool. */
export function readParagraph(
  line: Line,
  single: boolean,
  pool: TokenPool = new TokenPool(),
): Paragraph {
  const tokens = pool.take(line.columns, line.from, line.to)
  const marks = marksIn(line)
  const quotes = findQuotes(tokens, marks, single)
  const frames = findFrames(tokens, quotes, marks)
  return { start: line.start, end: line.end, tokens, quotes, frames }
}

/**
 * Finds the attributions of an article's paragraphs, which come in text order. Each is handed on as
 * soon as no later paragraph can add to it, so that the paragraphs behind need not be kept.
 */
export class Analysis {
  readonly #pool: TokenPool
  readonly #turns: Turns
  /** What was found and not yet handed on. */
  #found: Placed[] = []
  /** The paragraphs whose tokens are in use. */
  #held: Paragraph[] = []
  /** The attribution that a quotation on its own goes on, and the last paragraph that it has reached. */
  #open: Placed | undefined
  #reached: Paragraph | undefined
  #previous: Paragraph | undefined

  /**
   * @param pool gets the tokens back of paragraphs whose attributions were handed on
   * @param turns the names that open the lines of an interview
   */
  constructor(pool: TokenPool, turns: Turns) {
    this.#pool = pool
    this.#turns = turns
  }

  /** Reads the next paragraph and gives the attributions that are complete then. */
  read(paragraph: Paragraph): readonly Placed[] {
    this.#release(this.#found[0]?.paragraph)
    this.#held.push(paragraph)
    const spoken = findTranscript(paragraph, this.#turns)
    if (spoken) {
      const ready = this.#found
      const placed = new Placed(spoken, paragraph)
      this.#found = [placed]
      this.#opens(placed, paragraph)
      this.#previous = paragraph
      return ready
    }
    /** The sentence before, in this paragraph. */
    let lead: Range | undefined
    for (let i = 0; i < paragraph.frames.length; i++) {
      const range = paragraph.frames[i]
      if (!range) break
      const quotes = paragraph.quotes.length > 0 ? onlyQuotes(paragraph, range) : undefined
      if (quotes) this.#goOn(paragraph, range, quotes, lead)
      else {
        lead = range
        this.#analyse(paragraph, range)
      }
    }
    this.#previous = paragraph
    if (this.#reached !== paragraph) this.#open = undefined
    return this.#handOn()
  }

  /** Gives the attributions that are left behind the last paragraph. */
  end(): readonly Placed[] {
    const rest = this.#found
    this.#found = []
    return rest
  }

  /** Gives all tokens back. */
  release(): void {
    this.#release(undefined)
  }

  #opens(placed: Placed | undefined, paragraph: Paragraph): void {
    this.#open = placed
    this.#reached = paragraph
  }

  /** A frame that is nothing but quotations: they go on what is open, or on the sentence before. */
  #goOn(paragraph: Paragraph, range: Range, quotes: Quote[], lead: Range | undefined): void {
    if (!this.#open || !this.#follows(paragraph, range)) {
      const placed = lead && leadsIn(paragraph, lead)
      if (placed) this.#found.push(placed)
      this.#opens(placed, paragraph)
    }
    if (!this.#open) return
    for (const quote of quotes) append(this.#open, paragraph, { from: quote.first, to: quote.end })
    this.#reached = paragraph
  }

  /**
   * Whether a quotation on its own belongs to what is open: in the same paragraph, or as the next
   * paragraph's beginning with nothing in between.
   */
  #follows(paragraph: Paragraph, range: Range): boolean {
    const reached = this.#reached
    return reached === paragraph || (reached === this.#previous && range.from === 0)
  }

  #analyse(paragraph: Paragraph, range: Range): void {
    const found = analyseFrame(paragraph, range)
    const open = this.#open
    if (found.length === 0 && open && this.#reached === paragraph && rank(open) === 3) {
      // “…,” Smith said. He has written “…”: the quoted part is still the speaker's.
      const rest = holdsUtterance(paragraph, range)
      if (rest) append(open, paragraph, rest)
      return
    }
    let next: Placed | undefined
    for (let i = 0; i < found.length; i++) {
      const item = found[i]
      if (!item) break
      const placed = new Placed(item, paragraph, range)
      this.#found.push(placed)
      if (!next || rank(placed) >= rank(next)) next = placed
    }
    const introduced = introduces(paragraph, range, next)
    if (introduced) {
      if (introduced !== next) this.#found.push(introduced)
      next = introduced
    }
    if (next && rank(next) > 0) this.#opens(next, paragraph)
  }

  /** What was found before that which is open. */
  #handOn(): readonly Placed[] {
    const found = this.#found
    const ready = this.#open ? found.indexOf(this.#open) : found.length
    if (ready <= 0) return NOTHING
    if (ready < found.length) {
      this.#found = found.slice(ready)
      return found.slice(0, ready)
    }
    this.#found = []
    return found
  }

  /** Gives back the tokens of the paragraphs before one; of all where there is none. */
  #release(first: Paragraph | undefined): void {
    const held = this.#held
    let done = 0
    while (done < held.length) {
      const paragraph = held[done]
      if (!paragraph || paragraph === first) break
      this.#pool.give(paragraph.tokens)
      done++
    }
    if (done > 0) this.#held = done < held.length ? held.slice(done) : []
  }
}

const NOTHING: readonly Placed[] = []

/** Whether anything is attributed: what a sentence only introduces may be missing. */
export function holds(placed: Placed): boolean {
  return placed.content.length > 0 || placed.later.length > 0
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
  if (placed.verb?.group === 'say' || placed.verb?.group === 'tell') return 2
  const { tokens } = placed.paragraph
  return placed.content.some((piece) => at(tokens, piece.to - 1).quote >= 0) ? 1 : 0
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

const NONE: readonly Found[] = []

function analyseFrame(paragraph: Paragraph, range: Range): readonly Found[] {
  const { tokens } = paragraph
  const traits = traitsIn(paragraph, range)
  if ((traits & (CUE | QUOTED)) === 0 && !mayBeHeadline(tokens, range, traits)) return NONE
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
  if ((traits & (QUOTED | NOMINAL)) > 0) findOwnWords(frame)
  findDirect(frame)
  if ((traits & ACCORDING) > 0) findAccording(frame)
  findIndirect(frame)
  if ((traits & UNSOURCED) > 0) findUnsourced(frame)
  if ((traits & NOMINAL) > 0) findNominal(frame)
  findLeftovers(frame)
  if (frame.found.length === 0) return NONE
  return withoutNested(tokens, frame.found).map((found) => markSilence(tokens, found))
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
