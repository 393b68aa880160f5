/** Quoted stretches of a paragraph. */

import type { Quote, Token } from '../types.js'
import { at } from '../types.js'
import { CLOSES, OPENS, QUOTES, SINGLE } from '../words/traits.js'

const MARK = OPENS | CLOSES | QUOTES | SINGLE

/**
 * Finds the quotations of one paragraph and sets `quote` on their tokens. A quotation that is not
 * closed runs to the paragraph's end, as news style has it when a quotation goes on in the next.
 *
 * @param single also take single quotation marks, for articles that use no double ones
 */
export function findQuotes(tokens: readonly Token[], single: boolean): Quote[] {
  const quotes: Quote[] = []
  const marks = single ? MARK : MARK & ~SINGLE
  let open = -1
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i)
    if (open >= 0) token.quote = quotes.length
    if ((token.traits & marks) === 0) continue
    const opens = open < 0 ? opensAt(tokens, i) : false
    if (opens) {
      open = i
      token.quote = quotes.length
    } else if (open >= 0 && closesAt(tokens, i)) {
      quotes.push({ first: open, end: i + 1, closed: true })
      open = -1
    }
  }
  if (open >= 0) quotes.push({ first: open, end: tokens.length, closed: false })
  return quotes
}

/** Whether a mark opens a quotation, where none is open. A mark of the wrong direction counts by where it stands. */
function opensAt(tokens: readonly Token[], i: number): boolean {
  const { traits, text } = at(tokens, i).lexeme
  if ((traits & (OPENS | QUOTES)) > 0) return true
  if ((traits & CLOSES) > 0) return touches(tokens, i, 1) && !touches(tokens, i, -1)
  return text !== '’' && touches(tokens, i, 1) && !touches(tokens, i, -1)
}

/** Whether a mark closes the quotation that is open. */
function closesAt(tokens: readonly Token[], i: number): boolean {
  const { traits, text } = at(tokens, i).lexeme
  if ((traits & (CLOSES | QUOTES)) > 0) return true
  if ((traits & OPENS) > 0) return touches(tokens, i, -1) && !touches(tokens, i, 1)
  return text !== '‘' && touches(tokens, i, -1)
}

/** Whether no space separates a token from its neighbour. */
function touches(tokens: readonly Token[], i: number, step: 1 | -1): boolean {
  const neighbour = at(tokens, i + step)
  return (
    neighbour.text !== '' &&
    (step < 0 ? neighbour.end === at(tokens, i).start : neighbour.start === at(tokens, i).end)
  )
}

/** Whether an article quotes with single marks: none double, and pairs of single ones. */
export function usesSingleQuotes(text: string): boolean {
  if (/["“”«„]|''|``|’’|‘‘/.test(text)) return false
  return /(?:^|[\s(])[‘']\p{Lu}[^‘'’\n]{2,400}[,.?!][’']/u.test(text)
}
