/** What a quotation looks like: an utterance, a title, a part of the sentence around it. */
import { isWord } from '../clauses/phrases.js'
import type { Quote, Range, Token } from '../types.js'
import { at } from '../types.js'
import { CLOSES, OPENS, QUOTES } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

export function isUtterance(tokens: readonly Token[], quote: Quote): boolean {
  const length = quote.end - quote.first - 2
  if (length >= 5) return true
  const first = at(tokens, quote.first + 1).text
  const last = at(tokens, quote.end - 2).text
  return /^[?!]$/.test(last) || (/^\p{Lu}/u.test(first) && /^[.,?!…]|^\.\.+$/.test(last))
}

const PAUSED = new WordList('and but as while when before after')

/** Whether the sentence goes on behind a quotation without a pause: “…” because “…”. */
export function runsOn(tokens: readonly Token[], quote: Quote, range: Range): boolean {
  if (!quote.closed || quote.end >= range.to) return false
  return (
    isWord(at(tokens, quote.end)) &&
    !/^[.,?!…]/.test(at(tokens, quote.end - 2).text) &&
    !PAUSED.has(at(tokens, quote.end))
  )
}

/** Whether all longer words are capitalised, as in the name of a programme or book. */
export function isTitle(tokens: readonly Token[], quote: Quote): boolean {
  let capitals = 0
  for (let i = quote.first + 1; i < quote.end; i++) {
    const text = at(tokens, i).text
    if (/^\p{Lu}/u.test(text)) capitals++
    else if (/^\p{Ll}{4}/u.test(text)) return false
  }
  return capitals > 0 && quote.end - quote.first < 12
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
    next.lower !== 'i' &&
    (before.traits & (CLOSES | QUOTES)) > 0
  )
}
