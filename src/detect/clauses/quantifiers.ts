/** Words for how many that stand apart from their noun: "Holm and Berg both said", "most said". */
import { AND, BUT, COMMA, MOST } from '../en/single-words.js'
import { DASHES, PARTY } from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { isNominal } from './phrases.js'

const FLOATING = new WordList('both all each')

/** "Holm and Berg both said", "Holm, D-Ohio, and Berg, R-Iowa, both said" */
export function isFloating(tokens: readonly Token[], i: number): boolean {
  if (!FLOATING.has(at(tokens, i))) return false
  const before = at(tokens, i - 1)
  // "the two – both of Oslo – both said"
  if (DASHES.has(before)) return true
  if (!before.is(COMMA)) return isNominal(before)
  return PARTY.test(at(tokens, at(tokens, i - 2).word ? i - 2 : i - 3).text)
}

/** "Some left; most said": the subject of a verb right behind it, which looks like an adverb. */
export function isMost(tokens: readonly Token[], i: number, verb: number): boolean {
  if (i !== verb - 1 || !at(tokens, i).is(MOST)) return false
  const before = at(tokens, i - 1)
  return (!before.word && before.tag !== 'PART') || before.is(AND) || before.is(BUT)
}
