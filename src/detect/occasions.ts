/** Where and when something is said: "in a statement", "at a rally", "on Tuesday". */
import { PREPOSITIONS, TIME } from './en/words.js'
import type { Token } from './types.js'
import { at } from './types.js'
import { WordList } from './word-lists.js'

const OCCASIONS = new WordList(
  'statement interview email e-mail tweet speech letter call briefing conference phone rally press release memo post facebook twitter cnn television tv radio debate report article column hearing message video appearance',
)

/** "in a statement", "on Tuesday", "at a rally": when or where something was said. */
export function isOccasion(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 6; k++) {
    const token = at(tokens, k)
    if (OCCASIONS.has(token) || TIME.has(token)) return true
    if (PREPOSITIONS.has(token) || !token.lexeme.word) return false
  }
  return false
}

/** Whether a noun names an occasion or a medium of speech. */
export function isOccasionNoun(token: Token): boolean {
  return OCCASIONS.has(token)
}
