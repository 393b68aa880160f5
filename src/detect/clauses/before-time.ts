/** When something was said, between who said it and the verb: "the ministry on Tuesday said". */
import { GROUP, nounsOf, PERSON } from '../en/nouns.js'
import { COMMA, IN, OUT, PAST } from '../en/single-words.js'
import { BEFORE_TIME, COORDINATORS, RELATIVE, TIME, TIME_NOUNS } from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { isNominal } from './phrases.js'

/** "The ministry on Tuesday said", "the ministry said last week": the place before when it was. */
export function beforeTime(tokens: readonly Token[], j: number, min: number): number {
  const token = at(tokens, j)
  const before = at(tokens, j - 1)
  // "who earlier in December accused"; "a poll in December" is one thing.
  if (before.is(IN) && token.capital && TIME_NOUNS.has(token)) {
    const stop = BEFORE_TIME.has(at(tokens, j - 2)) ? j - 3 : j - 2
    const last = at(tokens, stop)
    if (stop >= min && (last.tag === 'PROPN' || RELATIVE.has(last))) return stop
  }
  // "earlier this week"
  const past = before.is(PAST) && SPELLS.has(at(tokens, j - 2))
  const spell = !token.capital && TIME_NOUNS.has(token) && (SPELLS.has(before) || past)
  // "Holm a month later announced"
  const counted = before.tag === 'DET' || before.tag === 'NUM'
  if (
    TIME_NOUNS.has(token) &&
    counted &&
    FROM_THEN.has(at(tokens, j + 1)) &&
    isNominal(at(tokens, j - 2))
  )
    return j - 2
  if (token.quote >= 0 || (!TIME.has(token) && !spell)) return j
  let stop = TIME_LEADS.has(before) ? j - 2 : j - 1
  if (spell && TIME_LEADS.has(at(tokens, stop))) stop--
  // "Monday was said to": the day is the subject itself.
  if (stop < min) return j
  // "A poll out this week shows"
  if (at(tokens, stop).is(OUT) && isNominal(at(tokens, stop - 1))) return stop - 1
  // "… but on Tuesday wrote"
  const last = at(tokens, stop)
  const body = last.tag === 'ADJ' && (nounsOf(last.lexeme) & (GROUP | PERSON)) > 0
  return isNominal(last) || body || last.is(COMMA) || COORDINATORS.has(last) ? stop : j
}

const SPELLS = new WordList('this last')
const FROM_THEN = new WordList('later earlier before')
const TIME_LEADS = new WordList('on last past this late early later earlier next')
