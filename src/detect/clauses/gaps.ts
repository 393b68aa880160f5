/** Clauses that lack a noun phrase, which stands before: "a probe that the agency said was ongoing". */
import { COMMA, SOMETHING, THAT, WHAT } from '../en/single-words.js'
import { COORDINATORS, MODALS, RELATIVE } from '../en/words.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import type { Frame } from './frame.js'
import { nounPhraseStart } from './phrase-start.js'
import { isFiniteVerb, isNominal } from './phrases.js'

/** Groups of verbs that take a clause, whose subject may stand before "that" or "which". */
const STATES: ReadonlySet<string> = new Set(['say', 'tell', 'think', 'know'])

/** "a probe that the agency said was ongoing": the noun or relative pronoun that the clause lacks. */
export function gapOf(frame: Frame, cue: Cue, source: Range, from: number): Range | undefined {
  const { tokens, range } = frame
  const first = at(tokens, from)
  // "which she said “would be a shame”"
  const next = first.quote >= 0 ? at(tokens, from + 1) : first
  const before = at(tokens, source.from - 1)
  if (first.quote >= 0 && !(next.tag === 'AUX' && RELATIVE.has(before))) return undefined
  // "a deal the mayor once called historic"
  const named = cue.verb.group === 'call' && next.tag === 'ADJ' && isNominal(before)
  const judged = named || (JUDGES.has(cue.verb.group) && LINKS.has(next))
  if (judged && (RELATIVE.has(before) || before.is(WHAT))) return undefined
  if (next.tag !== 'AUX' && !MODALS.has(next) && !judged)
    return RELATIVE.has(before) && STATES.has(cue.verb.group) && isVerb(tokens, from)
      ? { from: source.from - 1, to: source.from }
      : undefined
  // "What he said was wrong": the clause is what the sentence speaks of.
  if (before.is(WHAT) && source.from - 1 === range.from) return undefined
  // "something he described as “humbling”"
  if (RELATIVE.has(before) || before.is(WHAT) || before.is(SOMETHING))
    return { from: source.from - 1, to: source.from }
  const start = nounPhraseStart(tokens, source.from, range.from)
  return start < source.from ? { from: start, to: source.from } : undefined
}

/** A finite verb, or what may be one: "images that it said show drones". */
function isVerb(tokens: readonly Token[], i: number): boolean {
  return isFiniteVerb(tokens, i) || at(tokens, i).lexeme.verbs.some(({ form }) => form !== 'ing')
}

/** "a fire that police say broke out at noon forced thousands": where the verb follows that is the antecedent's; `subject` where the sentence opens with that. */
export function relativeEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  subject: boolean,
): number {
  let i = from
  while (i < to && !isFiniteVerb(tokens, i)) i++
  // "a fire that police say was started by a driver spread at noon": a sentence has some verb of its own.
  let last = to
  for (i++; i < to; i++) {
    const token = at(tokens, i)
    if (!token.word || token.quote >= 0) return subject && token.is(COMMA) ? last : to
    if (CLAUSES.has(token)) return to
    if (!isFiniteVerb(tokens, i) || !isNominal(at(tokens, i - 1))) continue
    // "two captured soldiers"
    if (at(tokens, i - 1).tag === 'NUM' && token.tag !== 'AUX') continue
    const { tag } = at(tokens, i + 1)
    if (token.tag === 'AUX' || OBJECTS.has(tag)) return i
    if (tag === 'ADP' || tag === 'ADV') last = i
  }
  return subject ? last : to
}

/** Words behind which a finite verb is another clause's. */
const CLAUSES = new WordList(
  'that who which whom whose where when while if because although though as and but or than what how why whether',
)
/** Tags of what an object may begin with. */
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'NUM', 'PRON', 'PROPN', 'NOUN', 'ADJ'])

/** "a charge she dismissed as", "a loss they blame on": what stands behind the object of a judgement. */
const JUDGES: ReadonlySet<string> = new Set(['judge', 'call'])
const LINKS = new WordList('as on for')

/** "who say they will vote is larger": a second finite verb that the relative clause cannot hold. */
export function verbWithoutSubject(tokens: readonly Token[], from: number, i: number): boolean {
  const before = at(tokens, i - 1)
  // "who said there was no money held a rally"
  const held =
    at(tokens, i).tag === 'VERB' && at(tokens, i + 1).tag === 'DET' && isFiniteVerb(tokens, i)
  if (!held && at(tokens, i).tag !== 'AUX') return false
  if (!isNominal(before) && before.tag !== 'ADJ') return false
  // "who said she hoped ties would grow": the subject of what is hoped.
  const governor = at(tokens, nounPhraseStart(tokens, i, from) - 1)
  if (governor.tag === 'VERB' && governor.lexeme.verbs.length > 0) return false
  let verbs = 0
  for (let k = at(tokens, from).is(THAT) ? from + 1 : from; k < i; k++) {
    if (isFiniteVerb(tokens, k)) verbs++
    if (RELATIVE.has(at(tokens, k)) || COORDINATORS.has(at(tokens, k))) return false
  }
  return verbs > 0
}
