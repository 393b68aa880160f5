/** Quotations on their own, which go on what a sentence before them attributes. */

import { trimEnd } from '../clauses/clauses.js'
import { isTitle, isUtterance } from '../reading/quotations.js'
import type { TokenPool } from '../reading/tokens.js'
import type { Found, Paragraph, Quote, Range } from '../types.js'
import { at } from '../types.js'
import type { Findings } from './analyse.js'
import { COLON_QUOTATION } from './direct.js'
import { blockQuotation, introduces, leadsIn } from './introductions.js'
import { listItem } from './list-items.js'
import { Placed } from './placed.js'

/**
 * Gives quotations on their own to the attributions that they go on. The paragraphs come in text order,
 * and each attribution is handed on as soon as no later one can add to it, so that the paragraphs
 * behind need not be kept.
 */
export class Continuations {
  readonly #pool: TokenPool
  /** What was found and not yet handed on. */
  #found: Placed[] = []
  /** The paragraphs whose tokens are in use. */
  #held: Paragraph[] = []
  /** The attribution that a quotation on its own goes on, who passes that on, and the last paragraph that it has reached. */
  #open: Placed | undefined
  #relay: Placed | undefined
  #reached: Paragraph | undefined
  #previous: Paragraph | undefined

  /** @param pool gets the tokens back of paragraphs whose attributions were handed on */
  constructor(pool: TokenPool) {
    this.#pool = pool
  }

  /** Takes the next paragraph and gives the attributions that are complete then. */
  add({ paragraph, spoken, sentences }: Findings): readonly Placed[] {
    this.#release(this.#found[0]?.paragraph)
    this.#held.push(paragraph)
    if (spoken) {
      const ready = this.#found
      const placed = new Placed(spoken, paragraph)
      this.#found = [placed]
      this.#opens(placed, paragraph)
      this.#previous = paragraph
      return ready
    }
    const item =
      this.#open &&
      this.#reached === this.#previous &&
      (blockQuotation(this.#open, paragraph) ?? listItem(this.#open, paragraph))
    if (this.#open && item) {
      this.#open.later.push({ paragraph, range: item })
      this.#reached = paragraph
      this.#previous = paragraph
      return NOTHING
    }
    /** The sentence before, in this paragraph. */
    let lead: Range | undefined
    for (const { range, quotes, found } of sentences) {
      if (quotes) this.#goOn(paragraph, range, quotes, lead)
      else {
        lead = range
        this.#follow(paragraph, range, found)
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
    this.#relay = undefined
    this.#reached = paragraph
  }

  /** A frame that is nothing but quotations: they go on what is open, or on the sentence before. */
  #goOn(
    paragraph: Paragraph,
    range: Range,
    quotes: readonly Quote[],
    lead: Range | undefined,
  ): void {
    if (!this.#open || !this.#follows(paragraph, range)) {
      const placed = lead && leadsIn(paragraph, lead)
      if (placed) this.#found.push(placed)
      this.#opens(placed, paragraph)
    }
    if (!this.#open) return
    for (const quote of quotes) {
      const range = { from: quote.first, to: quote.end }
      append(this.#open, paragraph, range)
      if (this.#relay) append(this.#relay, paragraph, { ...range })
    }
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

  /** A sentence with words of its own: what it attributes may go on in the next one. */
  #follow(paragraph: Paragraph, range: Range, found: readonly Found[]): void {
    const open = this.#open
    if (found.length === 0 && open && this.#reached === paragraph && rank(open) === 3) {
      // “…,” Smith said. He has written “…”: the quoted part is still the speaker's.
      const rest = holdsUtterance(paragraph, range)
      if (rest) append(open, paragraph, rest)
      return
    }
    const [answer] = found
    if (answer && found.length === 1 && isAnswer(answer) && open && this.#reached === paragraph) {
      for (const piece of answer.content) append(open, paragraph, piece)
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
    if (!next || rank(next) === 0) return
    this.#opens(next, paragraph)
    // "“…,” Smith said, according to the Herald. “…”"
    if (found.length > 1)
      this.#relay = this.#found.slice(-found.length).find((other) => relays(other, next))
  }

  /** What was found before that which is open. */
  #handOn(): readonly Placed[] {
    const found = this.#found
    const ready = this.#open
      ? found.findIndex((one) => one === this.#open || one === this.#relay)
      : found.length
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

/** "Asked if Oslo would go: “No.”": an answer, by whoever spoke before. */
function isAnswer({ source, rule, verb }: Found): boolean {
  return source.length === 0 && rule === COLON_QUOTATION && verb?.group === 'ask'
}

/** Whether what one attribution passes on holds the other's words. */
function relays({ rule, content }: Placed, { cue: [cue] }: Placed): boolean {
  return (
    rule === 'according-to' &&
    cue !== undefined &&
    content.some((piece) => piece.from <= cue.from && piece.to >= cue.to)
  )
}

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
  // "Of the mayor's claim that it was late, she said": who speaks herself goes on.
  if (placed.rule.includes('-noun-')) return 1
  if (placed.verb?.group === 'say' || placed.verb?.group === 'tell') return 2
  const { tokens } = placed.paragraph
  return placed.content.some((piece) => at(tokens, piece.to - 1).quote >= 0) ? 1 : 0
}
