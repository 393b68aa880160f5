/** Quoted stretches of a paragraph. */
import type { Quote, Token } from './types.js'
import { at } from './types.js'

const OPEN = new Set(['“', '``', '‘‘', '„', '«'])
const CLOSE = new Set(['”', '’’', '»'])
const EITHER = new Set(['"', "''"])

/**
 * Finds the quotations of one paragraph and sets `quote` on their tokens. A quotation that is not
 * closed runs to the paragraph's end, as news style has it when a quotation goes on in the next.
 *
 * @param single also take single quotation marks, for articles that use no double ones
 */
export function findQuotes(tokens: Token[], single: boolean): Quote[] {
  const quotes: Quote[] = []
  let open = -1
  for (let i = 0; i < tokens.length; i++) {
    const mark = markOf(tokens, i, single, open >= 0)
    if (open >= 0) tokenQuote(tokens, i, quotes.length)
    if (mark === 'open' && open < 0) {
      open = i
      tokenQuote(tokens, i, quotes.length)
    } else if (mark === 'close' && open >= 0) {
      quotes.push({ first: open, end: i + 1, closed: true })
      open = -1
    }
  }
  if (open >= 0) quotes.push({ first: open, end: tokens.length, closed: false })
  return quotes
}

function tokenQuote(tokens: Token[], index: number, quote: number): void {
  const token = tokens[index]
  if (token) token.quote = quote
}

function markOf(
  tokens: Token[],
  i: number,
  single: boolean,
  open: boolean,
): 'open' | 'close' | undefined {
  const text = at(tokens, i).text
  if (text.length > 2) return undefined
  // A mark of the wrong direction counts by where it stands.
  if (OPEN.has(text))
    return open && touches(tokens, i, -1) && !touches(tokens, i, 1) ? 'close' : 'open'
  if (CLOSE.has(text))
    return !open && touches(tokens, i, 1) && !touches(tokens, i, -1) ? 'open' : 'close'
  if (EITHER.has(text)) return open ? 'close' : 'open'
  if (!single || (text !== "'" && text !== '’' && text !== '‘')) return undefined
  const touchesLeft = touches(tokens, i, -1)
  const touchesRight = touches(tokens, i, 1)
  if (!open) return text !== '’' && touchesRight && !touchesLeft ? 'open' : undefined
  return text !== '‘' && touchesLeft ? 'close' : undefined
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
