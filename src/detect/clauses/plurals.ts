/** Whether the subject of a verb without "-s" is several: "emails seen by the agency show". */

import { nounsOf, PERSON } from '../en/nouns.js'
import { BY } from '../en/single-words.js'
import { INDEFINITE } from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

const SOME = new WordList('many some few')

const OF_WHOM = new WordList('at of from with for in')

export const PLURAL: RegExp = /s$|^(?:people|police|men|women|children|many|some|few)$/

/** "emails seen by the agency show": how many there are stands before the participle. */
export function isPluralBy(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > i - 7; k--) {
    // "Analysts at the bank estimate that"
    if (OF_WHOM.has(at(tokens, k)))
      return isNoun(at(tokens, k - 1)) && PLURAL.test(at(tokens, k - 1).lower)
    if (!at(tokens, k).is(BY)) continue
    return at(tokens, k - 1).tag === 'VERB' && PLURAL.test(at(tokens, k - 2).lower)
  }
  return false
}

/** A noun, also "Diplomats", whose capital opens the sentence. */
function isNoun(token: Token): boolean {
  return token.tag === 'NOUN' || SOME.has(token) || (nounsOf(token.lexeme) & PERSON) > 0
}

/** Nouns for several that look like one. */
const SEVERAL = new WordList(
  'majority plurality minority lot number few couple handful half third quarter dozen',
)

/** "an issue": whether a phrase that ends with the noun at `i` is one thing. */
export function isOneThing(tokens: readonly Token[], i: number): boolean {
  const noun = at(tokens, i)
  return noun.tag === 'NOUN' && INDEFINITE.has(at(tokens, i - 1)) && !SEVERAL.has(noun)
}
