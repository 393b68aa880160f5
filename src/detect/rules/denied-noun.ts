/** "…, a charge it denies", "…, which Oslo denies": what is denied stands before as the reporter's noun for it. */
import { type Frame, push } from '../clauses/frame.js'
import { nounPhraseStart } from '../clauses/phrase-start.js'
import { COMMA, THAT, WHICH } from '../en/single-words.js'
import { DASHES, INDEFINITE } from '../en/words.js'
import type { Cue, Range } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/** Name of the rule. A pronoun there means whom the charge is about, not who made it. */
export const DENIED_NOUN: string = 'denied-noun'

const DENIALS: ReadonlySet<string> = new Set(['deny', 'reject', 'dispute', 'refute', 'dismiss'])
const CHARGES = new WordList(
  'charge charges allegation allegations accusation accusations claim claims assertion assertions',
)

/** Notes who denies what a noun behind a comma stands for, by a verb that closes the clause. */
export function deniesBefore(frame: Frame, cue: Cue, source: Range): boolean {
  const { tokens, range } = frame
  if (!DENIALS.has(cue.verb.lemma) || cue.negated) return false
  // "a charge Oslo denies": a name that the noun has run together with.
  if (INDEFINITE.has(at(tokens, source.from)) && CHARGES.has(at(tokens, source.from + 1))) {
    const name = { from: source.from + 2, to: source.to }
    return name.from < name.to && deniesBefore(frame, cue, name)
  }
  const before = at(tokens, source.from - 1)
  const which = before.is(WHICH)
  const to = which || !before.is(THAT) ? source.from : source.from - 1
  const from = which ? to - 1 : nounPhraseStart(tokens, to, range.from)
  if (from >= to || !(which || CHARGES.has(at(tokens, to - 1)))) return false
  const mark = at(tokens, from - 1)
  if (!mark.is(COMMA) && !DASHES.has(mark)) return false
  push(frame, cue, [source], [{ from, to }], DENIED_NOUN)
  return true
}
