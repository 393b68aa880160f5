/** What stands behind a quotation at which a statement may end. */
import { COMMA, DURING } from '../en/single-words.js'
import { INDEFINITE, PERSONAL_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME } from '../en/words.js'
import { isOccasion } from '../speakers/occasions.js'
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
    // "called the system “rigged” in a tweet": nothing is called more than the name.
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
  return token.is(DURING) && isOccasion(tokens, i) && closes(tokens, i)
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
