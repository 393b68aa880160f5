/** Another speaker behind a conjunction: "…, and one in four said". */
import { DATASET, DOCUMENT, nounsOf, PERSON, singular } from '../en/nouns.js'
import { AND, COMMA, ITS, THAT } from '../en/single-words.js'
import { INDEFINITE } from '../en/words.js'
import type { Cue, Token } from '../types.js'
import { at } from '../types.js'
import { sameForm } from './followers.js'
import { nounPhraseStart } from './phrase-start.js'
import { hasFiniteVerb } from './phrases.js'
import { isJudgement, type Scope, SPEAKS } from './scope.js'

/** "…, and one in four said": another speaker's clause. */
export function conjoinedSpeaker(scope: Scope, from: number): boolean {
  const { tokens, cue, cues } = scope
  const other = cues.find((next) => next.from > from && next.from < from + LONGEST)
  const whole = at(tokens, from - 2).quote >= 0 || hasFiniteVerb(tokens, scope.from, from - 1)
  if (!other) return false
  const end = beforeApposition(tokens, from, other.from)
  // "denied it, and the army, in a statement, described it"
  const apart = end < other.from && at(tokens, from - 1).is(AND) && at(tokens, from - 2).is(COMMA)
  if (!isJudgement(scope) && !whole && !apart) return false
  if (!sameForm(other, cue)) return isStanding(tokens, from, other)
  const named = at(tokens, from).tag === 'PROPN' && SPEAKS.has(other.verb.group)
  // "…, and a 2024 review found": what has not been spoken of yet.
  const evidence =
    INDEFINITE.has(at(tokens, from)) &&
    (nounsOf(at(tokens, end - 1).lexeme) & (DATASET | DOCUMENT)) > 0 &&
    other.verb.group === 'show'
  // "said Oslo “shows no will,” and a senior official told"
  // "said it was late, and its spokesman told"
  const whose = at(tokens, from).is(ITS) && (nounsOf(at(tokens, end - 1).lexeme) & PERSON) > 0
  const somebody =
    (INDEFINITE.has(at(tokens, from)) || whose) &&
    at(tokens, from - 1).is(AND) &&
    SPEAKS.has(other.verb.group)
  if (other.verb.group !== cue.verb.group && !named && !evidence && !somebody && !apart)
    return false
  return end > from && nounPhraseStart(tokens, end, from) === from
}

/** Tokens from a subject to its verb. */
const LONGEST = 11

/** Where the noun phrase of "one, Jane Holm," ends: at the first of the commas; else at `to`. */
function beforeApposition(tokens: readonly Token[], from: number, to: number): number {
  if (!at(tokens, to - 1).is(COMMA)) return to
  for (let i = from; i < to - 1; i++) if (at(tokens, i).is(COMMA)) return i
  return to
}

/** "said he would wait, and critics accuse him of haste": people who hold it now, whenever the other spoke. */
function isStanding(
  tokens: readonly Token[],
  from: number,
  { verb, from: to, index }: Cue,
): boolean {
  if (verb.form !== 'base' || to !== index || to > from + 2) return false
  if (!at(tokens, from - 2).is(COMMA) || at(tokens, from).is(THAT)) return false
  const head = at(tokens, to - 1)
  return (nounsOf(head.lexeme) & PERSON) > 0 && singular(head.lower) !== head.lower
}
