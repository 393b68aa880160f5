/** Where lines and sentences begin and end. */
import type { Tokens } from './tokens.js'

/** Whether a line begins (`direction` -1) or ends (1) with the token `at`. */
export function lineEnds({ newLine, count }: Tokens, direction: -1 | 1, at: number): boolean {
  const second = direction < 0 ? at : at + 1
  return second <= 0 || second >= count || newLine[second] === 1
}

/** Whether a sentence begins (`direction` -1) or ends (1) with the token `at`. */
export function sentenceEnds(tokens: Tokens, direction: -1 | 1, at: number): boolean {
  if (lineEnds(tokens, direction, at)) return true
  return /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964]/.test(
    charAt(tokens, direction < 0 ? at - 1 : at),
  )
}

/** First UTF-16 unit of the token `at`. */
export function charAt({ text, starts }: Tokens, at: number): string {
  return text[starts[at] ?? -1] ?? ''
}
