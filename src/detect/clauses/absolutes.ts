/** Clauses without a finite verb behind "with": "with the mayor taking", "with its spokesman quoted as saying". */
import { COMMA } from '../en/single-words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { isNominal } from './phrases.js'

const QUOTED = new WordList('quoted cited')

/** A noun phrase with a form in -ing, as behind "with"; a name may be apposed to it. */
export function isAbsolute(tokens: readonly Token[], from: number): boolean {
  let commas = 0
  for (let i = from; i < from + 8 + 3 * commas; i++) {
    const token = at(tokens, i)
    // ", with its spokesman quoted as saying"
    if (i > from && QUOTED.has(token)) return isNominal(at(tokens, i - 1))
    if (i > from && isGerund(token))
      return commas > 0 ? token.lexeme.verbs.length > 0 : isNominal(at(tokens, i - 1))
    if (i > from && commas < 2 && token.is(COMMA)) {
      commas++
      continue
    }
    if (!isNominal(token) && token.tag !== 'DET' && token.tag !== 'ADJ' && token.tag !== 'PRON')
      return false
  }
  return false
}

/** A verb's form in -ing. */
export function isGerund(token: Token): boolean {
  return token.tag === 'VERB' && (token.traits & ING) > 0
}
