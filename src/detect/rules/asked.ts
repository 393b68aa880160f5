/** Verbs before a quotation that say who was asked: "Asked if he would go: “No.”", "The aide, asked about it, shrugged: “…”". */

import { COMMA } from '../en/single-words.js'
import { PERSONAL_PRONOUNS, RELATIVE } from '../en/words.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/**
 * "The aide, who advises them, was blunter: “…”", "The aide, asked whether it was late, shrugged: “…”": what a
 * comma closes, and the main verb.
 */
export function isClosed(tokens: readonly Token[], cue: Cue, to: number): boolean {
  const relative = RELATIVE.has(at(tokens, cue.from - 1))
  const asked = cue.verb.group === 'ask' && at(tokens, cue.from - 1).is(COMMA)
  if (!relative && !asked) return false
  for (let i = cue.to; i < to; i++)
    if (at(tokens, i).is(COMMA) && at(tokens, i + 1).tag === 'AUX') return true
    else if (asked && at(tokens, i).is(COMMA) && at(tokens, i + 1).tag === 'VERB') return true
  return false
}

const ASKED_IF = new WordList('if whether why how what when')

/** "Asked if he would go: “No.”": who the question is about, where a pronoun stands for him. */
export function answererOf(tokens: readonly Token[], cue: Cue, { from }: Range): Range | undefined {
  if (cue.verb.group !== 'ask' || cue.from !== from || !ASKED_IF.has(at(tokens, cue.to)))
    return undefined
  const pronoun = cue.to + 1
  return PERSONAL_PRONOUNS.has(at(tokens, pronoun)) ? { from: pronoun, to: pronoun + 1 } : undefined
}
