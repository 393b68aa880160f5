/** Relative clauses that a second verb goes on, or that end before it. */
import { AND, COMMA, WHO } from '../en/single-words.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'

/** "Holm, who was there, then said": whether a relative clause ends at a comma. */
export function closesRelative(tokens: readonly Token[], comma: number, { from }: Range): boolean {
  let k = comma - 1
  while (k > from && at(tokens, k).quote < 0 && !at(tokens, k).is(COMMA)) k--
  return at(tokens, k).is(COMMA) && at(tokens, k + 1).is(WHO)
}

/** "told Holm, who left her house and said": the relative clause that a second finite verb goes on. */
export function openRelative(
  tokens: readonly Token[],
  range: Range,
  { from, verb }: Cue,
): Range | undefined {
  if (!at(tokens, from - 1).is(AND) || (verb.form !== 'past' && verb.form !== 's')) return undefined
  for (let i = from - 2; i > Math.max(range.from, from - RELATIVE_REACH); i--) {
    if (!at(tokens, i).word || at(tokens, i).quote >= 0) return undefined
    if (at(tokens, i).is(WHO))
      return at(tokens, i - 1).is(COMMA) ? { from: i, to: i + 1 } : undefined
  }
  return undefined
}

/** Tokens of the longest relative clause before "and". */
const RELATIVE_REACH = 20
