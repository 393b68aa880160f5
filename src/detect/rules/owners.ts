/** Whose a claim is that a noun names: "the mayor's claim", "claims by the company", "made the point". */

import type { Frame } from '../clauses/frame.js'
import { canHold } from '../clauses/holders.js'
import { isModal } from '../clauses/modality.js'
import { nounPhraseStart } from '../clauses/phrase-start.js'
import { isNominal } from '../clauses/phrases.js'
import { subjectLeft } from '../clauses/sources.js'
import { verbGroup } from '../clauses/verb-group.js'
import { isData, isDocument, singular } from '../en/nouns.js'
import { TO, WHOSE } from '../en/single-words.js'
import { POSSESSIVE_MARKS, POSSESSIVES, PREPOSITIONS } from '../en/words.js'
import type { Range, Token, VerbForm } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/** "the mayor's latest claim", "his claim": whose it is. */
export function possessor(tokens: readonly Token[], noun: number, range: Range): Range | undefined {
  for (let i = noun - 1; i >= range.from && noun - i < 6; i--) {
    const token = at(tokens, i)
    if (POSSESSIVES.has(token) && !token.is(WHOSE)) return { from: i, to: i + 1 }
    if (POSSESSIVE_MARKS.has(token)) {
      return ownerBefore(tokens, { from: nounPhraseStart(tokens, i, range.from), to: i })
    }
    if (token.quote >= 0 || !(token.tag === 'ADJ' || isNominal(token) || token.tag === 'ADV'))
      return undefined
  }
  return undefined
}

/** "targets for the mayor’s claim": of what stands before the mark, who can claim something. */
function ownerBefore(tokens: readonly Token[], phrase: Range): Range | undefined {
  if (phrase.from >= phrase.to) return undefined
  if (canHold(tokens, phrase, true)) return phrase
  for (let i = phrase.from + 1; i < phrase.to - 1; i++)
    if (PREPOSITIONS.has(at(tokens, i))) return { from: i + 1, to: phrase.to }
  return phrase
}

const AGENTS = new WordList('by from of')

/** "claims by the company that": who stands between. */
export function agent(tokens: readonly Token[], noun: number, that: number): Range | undefined {
  return AGENTS.has(at(tokens, noun + 1)) && that > noun + 2
    ? { from: noun + 2, to: that }
    : undefined
}

/** "a report that": documents and studies say it themselves. */
export function document(tokens: readonly Token[], noun: number, range: Range): Range | undefined {
  const { lower } = at(tokens, noun)
  if (lower !== singular(lower) || !(isDocument(lower) || isData(lower))) return undefined
  const from = nounPhraseStart(tokens, noun + 1, range.from)
  return from <= noun ? { from, to: noun + 1 } : undefined
}

/** Verbs that say no more than that a claim was made. */
const GIVES = new WordList(
  'give make offer issue deliver take have raise sound lodge advance float',
)
const GAVE = new WordList(
  'gave gives made makes offered offers issued issues delivered delivers took takes had has raised sounded lodged advanced floated',
)

/** "Smith made the point that": who is the subject of a verb that says no more, and where that starts. */
export function giverOf(
  tokens: readonly Token[],
  noun: number,
  range: Range,
): { source: Range; from: number } | undefined {
  const index = nounPhraseStart(tokens, noun + 1, range.from) - 1
  const base = GIVES.has(at(tokens, index))
  if (index <= range.from || !(base || GAVE.has(at(tokens, index)))) return undefined
  const form: VerbForm = base ? 'base' : 'past'
  const cue = verbGroup(tokens, index, range, { lemma: 'give', group: 'say', form })
  if (cue.passive || cue.negated || at(tokens, cue.from).is(TO) || isModal(tokens, cue))
    return undefined
  const source = subjectLeft(tokens, cue.from, range, false)?.range
  return source && canHold(tokens, source, false) ? { source, from: cue.from } : undefined
}

export function isCovered(frame: Frame, index: number): boolean {
  return frame.found.some((item) =>
    [...item.content, ...item.cue].some((piece) => piece.from <= index && piece.to > index),
  )
}
