/** What is reported but claims nothing: questions that nobody is named to have put, and silence. */
import type { Found, Token } from './types.js'
import { at } from './types.js'
import { WordList } from './word-lists.js'

const QUESTIONS = new WordList('when whether if where how who why what which')

/** The rule for "Asked whether …, Smith said". */
export const QUESTION: string = 'hearer-question'
/** The rule for "Smith did not say whether …". */
const SILENCE = 'speaker-silent'

/** Names of rules whose findings are reported but tell an editor nothing. */
export const NO_CLAIM: ReadonlySet<string> = new Set([QUESTION, SILENCE])

/** Names the rule of what says only that somebody did not say when or whether. */
export function markSilence(tokens: readonly Token[], found: Found): Found {
  const first = found.content[0]
  const group = found.verb?.group
  if (!first) return found
  const denied = found.negated === true && (group === 'say' || group === 'tell')
  const silent =
    (denied && QUESTIONS.has(at(tokens, first.from))) ||
    (REFUSES.test(found.verb?.lemma ?? '') &&
      at(tokens, first.from).lower === 'to' &&
      QUESTIONS.has(at(tokens, first.from + 2))) ||
    (group === 'ask' && at(tokens, first.to - 1).lower === 'anonymous')
  return silent ? { ...found, rule: SILENCE } : found
}

/** "declined to say how" */
const REFUSES = /^(?:decline|refuse)$/
