/** Phrases that say when, where or to whom something is said, between a cue and what is attributed. */

import { COLON, COMMA, FULL_STOP, ON, THAT, TO } from '../en/single-words.js'
import { COORDINATORS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME, WH } from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { isFiniteVerb, isNominal } from './phrases.js'

const PLACING = new WordList('in at from outside near on')

/** "in Houston", "at the White House": a name behind a preposition of place. */
export function isPlace(tokens: readonly Token[], from: number, to: number): boolean {
  if (!PLACING.has(at(tokens, from)) || to - from > 6) return false
  for (let i = from + 1; i < to; i++)
    if (at(tokens, i).tag !== 'PROPN' && !(i === from + 1 && at(tokens, i).tag === 'DET'))
      return false
  return to > from + 1
}

export function behindPhrase(tokens: readonly Token[], k: number, frame: Range): number {
  let i = k + 1
  while (i < frame.to && i - k < 25) {
    const token = at(tokens, i)
    if (
      token.quote >= 0 ||
      token.is(THAT) ||
      WH.has(token) ||
      token.is(COLON) ||
      token.is(FULL_STOP)
    )
      break
    if (token.is(COMMA)) break
    if (
      i > k + 1 &&
      (SUBJECT_PRONOUNS.has(token) || (token.tag === 'DET' && isNominal(at(tokens, i - 1))))
    )
      break
    // "claimed on Sunday to have won"
    if (token.is(TO) && at(tokens, i + 1).tag === 'AUX') break
    if (isFiniteVerb(tokens, i)) break
    if (i > k + 1 && TIME.has(at(tokens, i - 1)) && !PREPOSITIONS.has(token)) break
    i++
  }
  return i
}

/** "late on Wednesday", "early Monday" */
export function isLate(tokens: readonly Token[], k: number): boolean {
  return LATE.has(at(tokens, k)) && TIME.has(at(tokens, at(tokens, k + 1).is(ON) ? k + 2 : k + 1))
}

const LATE = new WordList('late early')

const LINKS = new WordList('however though meanwhile nonetheless nevertheless instead too')

/** "did not rule out, however, that": behind a word between commas, else the same place. */
export function behindLink(tokens: readonly Token[], i: number): number {
  const inserted = at(tokens, i).is(COMMA) && LINKS.has(at(tokens, i + 1))
  return inserted && at(tokens, i + 2).is(COMMA) ? i + 3 : i
}

/** Whether a preposition behind a conjunction governs a phrase, whose article or adverb may stand before it. */
export function isConjoinedPlace(tokens: readonly Token[], start: number): boolean {
  let k = start - 1
  while (k > start - 4 && (at(tokens, k).tag === 'ADV' || at(tokens, k).tag === 'DET')) k--
  return PREPOSITIONS.has(at(tokens, k)) && COORDINATORS.has(at(tokens, k - 1))
}
