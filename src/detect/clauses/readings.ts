/** What a word may be as a verb that attributes. */
import { AT, TO } from '../en/single-words.js'
import type { Token, Verb } from '../types.js'
import { at, isSpeech } from '../types.js'
import { isOtherVerb } from './no-cues.js'
import { PLURAL } from './plurals.js'
import { particleEnd } from './verb-group.js'

/** Whether one of a word's readings may introduce a quotation. */
export function canQuote(readings: readonly Verb[]): boolean {
  for (const { group } of readings) if (isSpeech(group)) return true
  return false
}

/** The likeliest reading of a word as a verb whose particles follow. */
export function readingAt(tokens: readonly Token[], i: number, to: number): Verb | undefined {
  const next = at(tokens, i + 1)
  for (const verb of at(tokens, i).lexeme.verbs) {
    // "adding to her lead": more of a thing; "promised to": a plan, not speech to a hearer.
    if (next.is(TO) && (verb.group === 'tell' || verb.lemma === 'add')) continue
    // "puts it at 222 billion": an estimate.
    if (verb.particles && verb.lemma === 'put' && at(tokens, i + 2).is(AT)) continue
    // "called off", "showed up": other verbs.
    if (!verb.particles && isOtherVerb(verb, next)) continue
    const end = particleEnd(tokens, i, verb)
    if (end > 0 && end <= to) return verb.form === 'base' ? inPast(tokens, i, verb) : verb
  }
  return undefined
}

/** "Amnesty put the figure at 300": of a verb with one form, the past behind one person or body. */
function inPast(tokens: readonly Token[], i: number, verb: Verb): Verb {
  const past = at(tokens, i).lexeme.verbs.find(
    ({ form, lemma, group }) => form === 'past' && lemma === verb.lemma && group === verb.group,
  )
  const { tag, lower } = at(tokens, i - 1)
  const one = tag === 'PROPN' || (tag === 'NOUN' && !PLURAL.test(lower))
  return past && one ? past : verb
}
