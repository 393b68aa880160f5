/** What stands between dashes or commas: where it is over. */
import { COMMA } from '../en/single-words.js'
import { DASHES } from '../en/words.js'
import type { Found, Token } from '../types.js'
import { at } from '../types.js'

/** "said it was late – “We are slow,” she said – and warned": what stands between dashes is over. */
export function isAside(tokens: readonly Token[], { cue, content }: Found): boolean {
  return (
    DASHES.has(at(tokens, cue[0]?.to ?? 0)) && DASHES.has(at(tokens, (content[0]?.from ?? 0) - 1))
  )
}

/** The mark that closes what a comma, or where `dashed` a dash, has opened. */
export function closesAside(token: Token, dashed: boolean): boolean {
  return token.is(COMMA) || (dashed && DASHES.has(token))
}
