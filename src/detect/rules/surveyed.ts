/** What a poll found, where a sentence opens with it: "In a poll released Monday, 31 percent said …". */

import { startsClause } from '../clauses/clauses.js'
import { contentEnd } from '../clauses/content-end.js'
import { bareCue, type Frame } from '../clauses/frame.js'
import { isFiniteVerb } from '../clauses/phrases.js'
import { ABOUT, COMMA, IN } from '../en/single-words.js'
import { COORDINATORS, SUBORDINATORS } from '../en/words.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/** What people answer to. */
const SURVEYS = new WordList('poll polls survey surveys')
/** Tokens of the longest phrase for a poll, and of what is told of it behind a comma. */
const PHRASE = 16

export function findSurveyed(frame: Frame): void {
  const { tokens, range } = frame
  const first = COORDINATORS.has(at(tokens, range.from)) ? range.from + 1 : range.from
  if (!at(tokens, first).is(IN)) return
  let named = false
  for (let i = first + 1; i < Math.min(range.to, first + PHRASE); i++) {
    const token = at(tokens, i)
    if (token.quote >= 0) return
    if (SURVEYS.has(token)) named = true
    // "In towns where a poll", "In a letter about polls", "In Oslo the poll": of something else.
    else if (!named && (SUBORDINATORS.has(token) || token.is(ABOUT) || isFiniteVerb(tokens, i)))
      return
    if (!token.is(COMMA)) continue
    if (!named) return
    // "In a poll, conducted in May, he led"
    if (!startsClause(tokens, i + 1, range.to)) continue
    const cue = bareCue(first, { lemma: 'according', group: 'say', form: 'ing' })
    const to = contentEnd(tokens, i + 1, range, cue, [])
    if (to > i + 2)
      frame.found.push({
        source: [{ from: first + 1, to: i }],
        cue: [{ from: first, to: first + 1 }],
        content: [{ from: i + 1, to }],
        rule: 'according-to',
        verb: cue.verb,
      })
    return
  }
}
