/** Where the main clause starts behind a subordinate one: "While Smith said it was late, Jones left". */
import { THAT } from '../en/single-words.js'
import { PERSONAL_PRONOUNS } from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { ED } from '../words/traits.js'
import { startsClause } from './clauses.js'
import { behindAdverbial } from './followers.js'
import { hasFiniteVerb, hasVerbOrQuote, isFiniteVerb } from './phrases.js'
import { PLURAL } from './plurals.js'
import type { Scope } from './scope.js'

/** "While Smith said it was late, Jones left": whether the main clause starts here. */
export function opensMain(scope: Scope, next: number): boolean {
  const { tokens, from, cue, subordinate } = scope
  if (!subordinate || isSubject(scope, next - 1)) return false
  // "ways in which simple, cheap tools help"
  const before = at(tokens, next - 2)
  if (before.tag === 'ADJ' && (before.traits & ED) === 0 && at(tokens, next).tag === 'ADJ')
    return false
  // ", on Monday he left"
  const behind = behindAdverbial(tokens, next)
  const dated = PERSONAL_PRONOUNS.has(at(tokens, behind)) && isFiniteVerb(tokens, behind + 1)
  if (!dated && !startsClause(tokens, next, next + 30)) return false
  return cue.verb.lemma !== 'according' || hasFiniteVerb(tokens, from, next)
}

/** "whether it was true that Smith, the mayor, had": the last clause has no verb yet. */
export function isSubject({ tokens, from }: Scope, comma: number): boolean {
  const clause = lastThat(tokens, from - 1, comma)
  const first = at(tokens, clause)
  // "about that vote": no conjunction.
  if (clause <= from || (first.tag === 'NOUN' && !PLURAL.test(first.lower))) return false
  return !hasVerbOrQuote(tokens, clause, comma)
}

/** Behind the last "that" of a stretch: where its innermost clause may start. */
export function lastThat(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (at(tokens, i).is(THAT)) return i + 1
  return from
}
