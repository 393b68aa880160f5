/** Clauses that an attribution interrupts: "The plan, Smith said, will fail". */

import { AS, COMMA, DOLLAR, EVEN, OF, THERE, WITH } from '../en/single-words.js'
import { BE, BELIEFS } from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { ED } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { isAbsolute } from './absolutes.js'
import { holdsQuote, isFiniteVerb } from './phrases.js'
import { isVerdict } from './verdicts.js'

const ADDS = new WordList('and but so')
const LEADS_AWAY = new WordList('which who where when while as after before')

/**
 * Whether the clause that was interrupted goes on at `next`: what stood before was not yet a whole
 * clause, or what follows has a verb but no subject.
 */
export function resumes(
  tokens: readonly Token[],
  from: number,
  to: number,
  next: number,
  range: Range,
): boolean {
  if (next >= range.to) return false
  const token = at(tokens, next)
  if (token.tag === 'AUX' || (isFiniteVerb(tokens, next) && (token.traits & ED) === 0)) return true
  if (token.tag === 'ADV' && isFiniteVerb(tokens, next + 1)) return true
  // "It was, he said, one of the coldest"
  if (at(tokens, to - 1).tag === 'AUX' && at(tokens, to).is(COMMA)) return true
  // "The firm receives, Smith said, $4 million": the verb still wants its object.
  const object = token.tag === 'NUM' || token.tag === 'DET' || token.is(DOLLAR)
  if (object && at(tokens, to - 1).tag === 'VERB' && at(tokens, to).is(COMMA))
    if (!BE.has(at(tokens, to - 2)) || (at(tokens, to - 1).traits & ED) === 0) return true
  // "There was no sign, he said, of any damage"
  if (token.is(OF) && at(tokens, to - 1).tag === 'NOUN') return true
  // "…, Smith said, but “…”"
  if (ADDS.has(token) && holdsQuote(tokens, next, range.to)) return true
  // "…, Smith said, even as the towns objected"
  const even = token.is(EVEN) && at(tokens, next + 1).is(AS)
  if (even || LEADS_AWAY.has(token) || isVerdict(tokens, next)) return false
  // "…, Smith said, with residents reporting fires": others'.
  if (token.is(WITH) && isAbsolute(tokens, next + 1)) return false
  // "…, Smith said, and there are fears it may rise": nobody's.
  if (at(tokens, next + 1).is(THERE) && BELIEFS.has(at(tokens, next + 3))) return false
  if (to - from > 25) return GOES_ON.has(token)
  for (let i = from; i < to; i++)
    if (isFiniteVerb(tokens, i) || isQuotedAuxiliary(at(tokens, i)))
      return GOES_ON.has(token) || hasOpener(tokens, from)
  return true
}

/** "The plants “should not be hit”" */
function isQuotedAuxiliary({ quote, tag }: Token): boolean {
  return quote >= 0 && tag === 'AUX'
}

/** Words by which a whole clause goes on behind "…, she said,". */
const GOES_ON = new WordList(
  'and because so or since if unless especially particularly including perhaps even not with for to that by rather nor',
)

const OPENERS = new WordList(
  'if when while although though because as since unless until once after before whether',
)

/** "If he wins, she said, he will": a subordinate clause waits for its main clause. */
function hasOpener(tokens: readonly Token[], from: number): boolean {
  return OPENERS.has(at(tokens, from))
}
