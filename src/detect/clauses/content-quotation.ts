/** What stands behind a quotation at which a statement may end. */
import { COMMA, DURING } from '../en/single-words.js'
import {
  DASHES,
  INDEFINITE,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME,
} from '../en/words.js'
import { isOccasion, isOccasionAt } from '../speakers/occasions.js'
import type { Cue, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { closes } from './content-occasion.js'
import { cueAt } from './followers.js'
import { isFiniteVerb, nounPhraseEnd } from './phrases.js'
import { isJudgement, type Scope, SPEAKS } from './scope.js'

const MEANWHILE = new WordList('as while')

/** Whether a statement ends before a word right behind a quotation. */
export function isBehindQuotation({ tokens, from, cue, embedded }: Scope, i: number): boolean {
  const token = at(tokens, i)
  if (cue.verb.group === 'call') {
    // "called the vote “odd” in a tweet": nothing is called more than the name.
    if (at(tokens, from).quote < 0)
      if (TIME.has(token) || (PREPOSITIONS.has(token) && isOccasion(tokens, i))) return true
    // "what he called a “fraud” took a turn"
    if (isFiniteVerb(tokens, i)) return true
    // "in sweaters that aides call “the armor,” Smith"
    if (embedded && at(tokens, i - 2).is(COMMA)) return true
  }
  if (!SPEAKS.has(cue.verb.group)) return false
  // "said he was “ready” as he left", "… “ready” during a speech"
  if (MEANWHILE.has(token) && SUBJECT_PRONOUNS.has(at(tokens, i + 1))) return true
  const placed = token.is(DURING) ? isOccasion(tokens, i) : MEDIA.has(token) && isSaidIn(tokens, i)
  return placed && closes(tokens, i)
}

/**
 * "called it “absurd,” a charge Smith denies", "calling it “absurd,” Jones said": whether what stands behind a
 * quotation that ends with a comma is the reporter's, or what somebody else says.
 */
export function leavesQuotation(scope: Scope, i: number): boolean {
  const { tokens, cues } = scope
  if (!at(tokens, i - 2).is(COMMA)) return false
  if (isJudgement(scope) && INDEFINITE.has(at(tokens, i))) return at(tokens, i + 1).quote < 0
  // "…,” she said": the same speaker.
  if (PERSONAL_PRONOUNS.has(at(tokens, i))) return false
  const end = nounPhraseEnd(tokens, i, i + 10)
  const other = end > i ? cueAt(cues, end) : undefined
  return other !== undefined && other.verb.group === 'say' && !other.participle
}

/** "said it was late – “We are slow,” she said – and": a quotation between dashes with its own verb. */
export function isSaidApart(tokens: readonly Token[], cues: readonly Cue[], from: number): boolean {
  const { quote } = at(tokens, from)
  if (quote < 0) return false
  let end = from
  while (at(tokens, end).quote === quote) end++
  return cues.some((cue) => cue.from >= end && cue.from < end + 4 && DASHES.has(at(tokens, cue.to)))
}

const MEDIA = new WordList('in on')

/** "in a tweet", "on Twitter" */
function isSaidIn(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 5 && at(tokens, k).word; k++) {
    if (PREPOSITIONS.has(at(tokens, k))) return false
    if (isOccasionAt(tokens, k)) return true
  }
  return false
}
