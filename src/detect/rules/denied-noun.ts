/** "…, a charge it denies", "…, which Oslo denies": what is denied stands before as the reporter's noun for it. */
import { type Frame, push } from '../clauses/frame.js'
import { canHold } from '../clauses/holders.js'
import { nounPhraseStart } from '../clauses/phrase-start.js'
import { commaIn, nounPhraseEnd } from '../clauses/phrases.js'
import { BY, COMMA, SOMETHING, THAT, WHICH } from '../en/single-words.js'
import { DASHES, INDEFINITE } from '../en/words.js'
import type { Cue, Range } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/** Name of the rule. A pronoun there means whom the charge is about, not who made it. */
export const DENIED_NOUN: string = 'denied-noun'

const DENIALS: ReadonlySet<string> = new Set([
  'deny',
  'reject',
  'dispute',
  'refute',
  'dismiss',
  'rule',
  'oppose',
])
/** By whom a view is held too. */
const SHARED: ReadonlySet<string> = new Set(['echo', 'support', 'endorse', 'back', 'contest'])
const CHARGES = new WordList(
  'sentiment sentiments position demand concern concerns argument call assessment charge charges allegation allegations accusation accusations claim claims assertion assertions figure figures estimate account characterization characterisation description suggestion conclusion finding findings view version interpretation',
)

/** Notes who denies what a noun behind a comma stands for, by a verb that closes the clause. */
export function deniesBefore(frame: Frame, cue: Cue, source: Range): boolean {
  const { tokens, range } = frame
  if (!DENIALS.has(cue.verb.lemma) || cue.negated) return false
  const before = at(tokens, source.from - 1)
  const which = before.is(WHICH)
  const to = which || !before.is(THAT) ? source.from : source.from - 1
  const noun = at(tokens, to - 1)
  const from = which || noun.is(SOMETHING) ? to - 1 : nounPhraseStart(tokens, to, range.from)
  if (from >= to || !(which || noun.is(SOMETHING) || CHARGES.has(noun))) return false
  const mark = at(tokens, from - 1)
  // The comma may stand inside closing quotation marks.
  const quoted = mark.quote >= 0 && at(tokens, from - 2).is(COMMA)
  if (!mark.is(COMMA) && !DASHES.has(mark) && !quoted) return false
  push(frame, cue, [source], [{ from, to }], DENIED_NOUN)
  return true
}

/** ", a charge rejected by Oslo", ", a view echoed by economists": notes who rejects or shares a noun for what was said. */
export function deniedBy(frame: Frame, cue: Cue): boolean {
  const { tokens, range } = frame
  const { verb, from, index, to } = cue
  if (from !== index || verb.form !== 'past' || !at(tokens, to).is(BY)) return false
  if (!DENIALS.has(verb.lemma) && !SHARED.has(verb.lemma)) return false
  const article = nounPhraseStart(tokens, from, range.from)
  if (!INDEFINITE.has(at(tokens, article)) || !CHARGES.has(at(tokens, from - 1))) return false
  if (at(tokens, article - 1).word) return false
  const end = nounPhraseEnd(tokens, to + 1, range.to)
  const agent = { from: to + 1, to: commaIn(tokens, to + 1, end) }
  if (agent.to <= agent.from || !canHold(tokens, agent, true)) return false
  push(frame, cue, [agent], [{ from: article, to: from }], DENIED_NOUN)
  return true
}

const POINTS = new WordList('point demand condition view position argument concern stance')

/** "It is late, a point Holm has made": where the noun for what is said starts before the source; else where that starts. */
export function pointBefore({ tokens }: Frame, { from }: Range): number {
  return POINTS.has(at(tokens, from - 1)) && INDEFINITE.has(at(tokens, from - 2)) ? from - 2 : from
}
