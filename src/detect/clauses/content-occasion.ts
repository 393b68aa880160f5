/** Where a statement ends before it says when or where it was made: "… during a press briefing". */

import { COMMA, CONDITION, ON, THE, TO } from '../en/single-words.js'
import { POSSESSIVES, TIME, TIME_NOUNS } from '../en/words.js'
import { isOccasion, isOccasionNoun, isPressOccasion } from '../speakers/occasions.js'
import type { Token, Verb } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { hasFiniteVerb, isFiniteVerb } from './phrases.js'
import { type Scope, SPEAKS } from './scope.js'

/** Whether it says at `i` when or where something was said, and no more. */
export function endsAtOccasion(scope: Scope, i: number): boolean {
  const { tokens, from, cue } = scope
  // "praised the plan in a tweet", "announced his candidacy on Tuesday"
  const object = !scope.clause && (cue.verb.group === 'judge' || namesThing(scope, i))
  // "announced his candidacy in June 2024": what begins as it is announced.
  const begins = cue.verb.lemma === 'announce' && POSSESSIVES.has(at(tokens, from))
  if (object) return (begins || isOccasion(tokens, i)) && closes(tokens, i)
  // "said the border would stay closed during a press briefing": where nothing but talk goes on.
  return (
    SPEAKS.has(cue.verb.group) &&
    isPressOccasion(tokens, i) &&
    closes(tokens, i) &&
    !speaks(tokens, from, i)
  )
}

/** "announced his candidacy": what somebody says is a phrase and no clause. */
function namesThing({ tokens, from, cue }: Scope, to: number): boolean {
  const { tag } = at(tokens, from)
  if (cue.verb.group !== 'say' || !(tag === 'DET' || tag === 'PRON' || tag === 'NOUN')) return false
  return !hasFiniteVerb(tokens, from, to)
}

/** Whether nothing but a phrase is left of the clause at a preposition. */
export function closes(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 14; i++) {
    const token = at(tokens, i)
    if (!token.word && token.tag !== 'PART') return token.quote < 0
    // "in a letter to the council": to whom it went.
    const sent =
      token.is(TO) && isOccasionNoun(at(tokens, i - 1)) && at(tokens, i + 1).tag !== 'VERB'
    if ((CAUSES.has(token) && !sent) || isFiniteVerb(tokens, i)) return false
  }
  return false
}

/** Whether a verb of speech stands in a stretch, which may have an occasion of its own. */
function speaks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (at(tokens, i).tag === 'VERB' && at(tokens, i).lexeme.verbs.some(isSpoken)) return true
  return false
}

function isSpoken({ group }: Verb): boolean {
  return SPEAKS.has(group) || group === 'judge'
}

const CAUSES = new WordList('for over as after because when while if than to')

/** "on condition of anonymity", "on the condition that he not be named" */
export function isAnonymous(tokens: readonly Token[], on: number): boolean {
  return at(tokens, at(tokens, on + 1).is(THE) ? on + 2 : on + 1).is(CONDITION)
}

/** Conjunctions of time and contrast. */
export const TEMPORAL: WordList = new WordList('while when after before although though')

/** "…, a day after Smith said": the comma before how long after it was; "two days after …": the number; else `end`. */
export function beforeSpell(tokens: readonly Token[], from: number, end: number): number {
  if (!TEMPORAL.has(at(tokens, end)) || at(tokens, end - 1).tag !== 'NOUN') return end
  const { lower } = at(tokens, end - 1)
  if (TIME_NOUNS.includes(lower.slice(0, -1))) {
    const many = at(tokens, end - 2).tag
    return many === 'NUM' || many === 'DET' ? end - 2 : end - 1
  }
  for (let i = end - 2; i > from && i > end - 5; i--)
    // The comma may stand inside closing quotation marks.
    if (at(tokens, i).is(COMMA)) return at(tokens, i).quote >= 0 ? i + 2 : i
  return end
}

/** "expressed alarm on Friday": before the day on which something was judged. */
export function beforeDay(tokens: readonly Token[], from: number, to: number): number {
  return TIME.has(at(tokens, to - 1)) && at(tokens, to - 2).is(ON) && to - 2 > from ? to - 2 : to
}
