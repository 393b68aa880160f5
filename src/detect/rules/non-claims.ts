/** What is reported but claims nothing: questions that nobody is named to have put, and silence. */
import { ANONYMOUS, I, TO, WE } from '../en/single-words.js'
import { WH } from '../en/words.js'
import type { Cue, Found, Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

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
    (denied && WH.has(at(tokens, first.from))) ||
    keepsSilent(tokens, found, first.from) ||
    (group === 'ask' && at(tokens, first.to - 1).is(ANONYMOUS))
  return silent ? { ...found, rule: SILENCE } : found
}

const REFUSED = new WordList(
  'say comment confirm specify disclose elaborate discuss identify name answer reveal provide give explain speculate rule',
)

/** "declined to say how many": a refusal, and nothing claimed. */
function keepsSilent(tokens: readonly Token[], { verb }: Found, from: number): boolean {
  if (verb?.lemma !== 'decline' && verb?.lemma !== 'refuse') return false
  return at(tokens, from).is(TO) && REFUSED.has(at(tokens, from + 1))
}

/** "We asked the mayor whether": a question of the author's. */
export function asksItself(tokens: readonly Token[], { verb }: Cue, { from }: Range): boolean {
  return verb.group === 'ask' && (at(tokens, from).is(I) || at(tokens, from).is(WE))
}
