/** Verbs before a quotation that do not introduce it, as those of relative clauses, or say who was asked: "Asked if he would go: “No.”", "The aide, asked about it, shrugged: “…”". */

import { COMMA, WHICH } from '../en/single-words.js'
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

/** "The plan, which few had read, “is late”": a quoted verb, whose subject stands before the relative clause. */
export function goesOnAround(tokens: readonly Token[], cue: Cue, quote: number): boolean {
  if (!at(tokens, quote - 1).is(COMMA)) return false
  const verb = at(tokens, quote + 1)
  if (verb.capital || (verb.tag !== 'VERB' && verb.tag !== 'AUX')) return false
  let i = cue.from - 1
  while (i > cue.from - SUBJECT && at(tokens, i).word) i--
  return i + 1 < cue.from && at(tokens, i).is(COMMA) && at(tokens, i + 1).is(WHICH)
}

/** Tokens of the longest subject of such a clause, with its pronoun. */
const SUBJECT = 8

const ASKED_IF = new WordList('if whether why how what when')

/** "Asked if he would go: “No.”": who the question is about, where a pronoun stands for him. */
export function answererOf(tokens: readonly Token[], cue: Cue, { from }: Range): Range | undefined {
  if (cue.verb.group !== 'ask' || cue.from !== from || !ASKED_IF.has(at(tokens, cue.to)))
    return undefined
  const pronoun = cue.to + 1
  return PERSONAL_PRONOUNS.has(at(tokens, pronoun)) ? { from: pronoun, to: pronoun + 1 } : undefined
}
