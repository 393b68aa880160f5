/** Words that are verbs or nouns by what stands around them: "this question", "plans to run". */

import { GROUP, nounsOf, PERSON } from '../en/nouns.js'
import { COMMA, I, THAN, THAT, THIS } from '../en/single-words.js'
import { NOUN_LIKE } from '../en/verbs.js'
import { MODALS, SUBORDINATORS } from '../en/words.js'
import type { Token, Verb } from '../types.js'
import { at } from '../types.js'
import { ED, ING } from '../words/traits.js'
import { isFiniteVerb, isNominal } from './phrases.js'
import { PLURAL } from './plurals.js'

/** "the emails that Smith asked Jones to find", "attacks that killed", "one common saying", "this question". */
export function isNounHere(tokens: readonly Token[], i: number, verb: Verb): boolean {
  const previous = at(tokens, i - 1)
  // "used this question to ask"; "said, and I quote, “…”"
  if (verb.form === 'base' && previous.is(verb.lemma === 'quote' ? I : THIS)) return true
  if (verb.form === 'ing') return previous.tag === 'ADJ' && isCounted(at(tokens, i - 2))
  // "no better than, say, a tax", "easier said than done"
  if (verb.lemma === 'say') {
    const next = at(tokens, i + 1)
    return next.is(THAN) || (verb.form === 'base' && previous.is(COMMA) && next.is(COMMA))
  }
  if (!at(tokens, i + 1).is(THAT) || verb.group === 'show' || !NOUN_LIKE.has(at(tokens, i)))
    return false
  return isFiniteVerb(tokens, i + 2) || takesNoClause(verb)
}

/** "emails", "attacks": verbs that have no clause with "that". */
function takesNoClause({ group, lemma }: Verb): boolean {
  return group === 'judge' || group === 'call' || group === 'urge' || lemma === 'email'
}

function isCounted({ tag }: Token): boolean {
  return tag === 'DET' || tag === 'NUM'
}

/** "Holm plans to run", "The firm plans to cut", "Police plan to search"; not "Company plans to cut jobs were". */
export function plans(tokens: readonly Token[], i: number, { form }: Verb): boolean {
  const planner = at(tokens, i - 1)
  const named = planner.tag === 'PROPN' && form === 's'
  const able = isNominal(planner) && (nounsOf(planner.lexeme) & (PERSON | GROUP)) > 0
  const agrees = form === 's' ? at(tokens, i - 2).tag === 'DET' : PLURAL.test(planner.lower)
  if (at(tokens, i + 2).tag !== 'VERB' || !(named || (able && agrees))) return false
  for (let k = i + 3; k < i + 15; k++) {
    const token = at(tokens, k)
    if (!token.word || SUBORDINATORS.has(token)) return true
    if (token.tag === 'AUX') return false
    // "plans to rebuild Libya largely fell"
    const behind = at(tokens, k - 1)
    if (token.tag !== 'VERB' || (token.traits & ING) > 0) continue
    if (behind.tag === 'ADV' || (isNominal(behind) && (token.traits & ED) > 0)) return false
  }
  return true
}

/** "resisted calls from", "will fuel worries that": whether a noun stands behind a verb that governs it. */
export function isObject({ lexeme, traits }: Token, before: Token, next: Token): boolean {
  if (lexeme.verbs.length > 0) return false
  return MODALS.has(before) || ((traits & ED) > 0 && next.tag === 'ADP')
}
