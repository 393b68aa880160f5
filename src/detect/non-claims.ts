/** What is reported but claims nothing: questions that were put, and what somebody would not say. */
import type { Found, Token } from './types.js'
import { at } from './types.js'
import { WordList } from './word-lists.js'

const QUESTIONS = new WordList('when whether if where how who why what which')

/** Whether an attribution says only that somebody was asked, or did not say when or whether. */
export function claimsNothing(tokens: readonly Token[], found: Found): boolean {
  const first = found.content[0]
  if (!first) return false
  const group = found.verb?.group
  if (group === 'ask' && found.source.length === 0) return found.rule === 'passive-hearer'
  return (
    found.negated === true &&
    (group === 'say' || group === 'tell') &&
    QUESTIONS.has(at(tokens, first.from))
  )
}
