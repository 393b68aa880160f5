/** Names that look like other words: which ones they are is told by what stands beside them. */
import type { Token } from '../types.js'
import { ED, ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { GIVEN_WORDS } from './names.js'
import { GROUP, nounsOf, PERSON } from './nouns.js'
import { COMMA, THE, WHO } from './single-words.js'
import { CALLS_TO, SAID } from './words.js'

/** "Minister No Kwang Chol", "No said": a name, and no determiner. */
export function isFamilyName(previous: Token, next: Token): boolean {
  return SAID.has(next) || (next.capital && (nounsOf(previous.lexeme) & PERSON) > 0)
}

/** "Her lawyer, Will Smith,", "Will Smith said": no verb and no preposition. */
export function isFirstName(token: Token, previous: Token, next: Token, behind: Token): boolean {
  if (!GIVEN_WORDS.has(token)) return false
  if (!next.capital || (nounsOf(next.lexeme) & GROUP) > 0) return false
  return previous.text === '' ? SAID.has(behind) : previous.tag !== 'PROPN'
}

/**
 * Whether a verb that opens a sentence of `count` tokens is a name: "Grant, the minister, said", "Hunt, who", "Pike, 61,",
 * "Hope Hicks said".
 */
export function opensAsName(token: Token, next: Token, behind: Token, count: number): boolean {
  if (!token.capital) return false
  if (next.capital && SAID.has(behind)) return true
  // What is told of it stands behind a comma.
  if (count < 5 || !next.is(COMMA) || CALLS.has(token) || (token.traits & (ED | ING)) > 0)
    return false
  return behind.is(WHO) || behind.tag === 'DET' || behind.tag === 'NUM'
}

/** "Save the Children": a verb that opens a movement's name. */
export function isCallTo(verb: Token, the: Token, object: Token): boolean {
  return verb.capital && CALLS_TO.has(verb) && the.is(THE) && object.capital
}

/** What somebody is told who is to pay attention: "Look, the mayor is". */
const CALLS = new WordList('look listen see wait remember imagine consider note say think')
