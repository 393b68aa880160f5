/** What a quotation looks like: an utterance, a title, a part of the sentence around it. */
import { isWord } from '../clauses/phrases.js'
import { EXCLAMATION_MARK, I } from '../en/single-words.js'
import type { Paragraph, Quote, Range, Token } from '../types.js'
import { at } from '../types.js'
import { CLOSES, LONG, OPENS, QUOTES } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

export function isUtterance(tokens: readonly Token[], quote: Quote): boolean {
  const end = quote.closed ? quote.end - 1 : quote.end
  if (end - quote.first - 1 >= 5) return true
  const last = at(tokens, end - 1)
  return CALLS.has(last) || (at(tokens, quote.first + 1).capital && pauses(last))
}

const CALLS = new WordList('? !')
const STOPS = new WordList('. , ? ! …')

/** A stop or comma; also several full stops together. */
function pauses(token: Token): boolean {
  return STOPS.has(token) || (!token.word && token.text.startsWith('..'))
}

const PAUSED = new WordList('and but as while when before after')

/** Whether the sentence goes on behind a quotation without a pause: “…” because “…”. */
export function runsOn(tokens: readonly Token[], quote: Quote, range: Range): boolean {
  if (!quote.closed || quote.end >= range.to) return false
  return (
    isWord(at(tokens, quote.end)) &&
    !pauses(at(tokens, quote.end - 2)) &&
    !PAUSED.has(at(tokens, quote.end))
  )
}

const SMALL = /^\p{Ll}{4}/u

/** Whether all longer words are capitalised, as in the name of a programme or book. */
export function isTitle(tokens: readonly Token[], quote: Quote): boolean {
  let capitals = 0
  for (let i = quote.first + 1; i < quote.end; i++) {
    const token = at(tokens, i)
    if (token.capital) capitals++
    else if ((token.traits & LONG) > 0 && SMALL.test(token.text)) return false
  }
  return (
    capitals > 0 && !at(tokens, quote.end - 2).is(EXCLAMATION_MARK) && quote.end - quote.first < 12
  )
}

/** Whether a quotation mark opens a sentence of its own behind another quotation: "…,” she said. “The …". */
export function reopens(tokens: readonly Token[], i: number): boolean {
  if ((at(tokens, i).traits & (OPENS | QUOTES)) === 0) return false
  const before = at(tokens, i - 1)
  const next = at(tokens, i + 1)
  return (
    next.quote >= 0 &&
    next.quote !== before.quote &&
    next.capital &&
    !next.is(I) &&
    (before.traits & (CLOSES | QUOTES)) > 0
  )
}

/** Indexes of the quotations that start in a frame. */
export function quotesOf(paragraph: Paragraph, range: Range): number[] {
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
