/** Verbs that report by their place alone: right behind a quotation with its comma. */

import { bareCue, type Frame, mark } from '../clauses/frame.js'
import { isFiniteVerb, isNominal, isWord, nounPhraseEnd } from '../clauses/phrases.js'
import { PLURAL } from '../clauses/plurals.js'
import { subjectLeft } from '../clauses/sources.js'
import { COMMA, THAT } from '../en/single-words.js'
import { PREPOSITIONS, RELATIVE, SUBJECT_PRONOUNS, TIME } from '../en/words.js'
import { isOccasion } from '../speakers/occasions.js'
import type { Found, Range, Token, Verb } from '../types.js'
import { at } from '../types.js'
import { ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

const PAUSES = new WordList('. ,')

/** "“…,” a voice in the ad states.": a verb that looks like a noun, behind a noun phrase, closing its clause. */
export function nounLikeVerb(frame: Frame, i: number, content: Range): Found | undefined {
  const { tokens, range } = frame
  if (!startsSource(tokens, i)) return undefined
  for (let k = i + 1; k < Math.min(range.to, i + 14); k++) {
    const token = at(tokens, k)
    if (token.quote >= 0 || isFiniteVerb(tokens, k)) return undefined
    const verb = token.lexeme.verbs.find((reading) => reading.group === 'say')
    if (!verb || !mayClose(tokens, k, verb)) continue
    const cue = bareCue(k, verb)
    return mark(frame, cue, [{ from: i, to: k }], content, 'quotation-speaker-verb')
  }
  return undefined
}

/** "states.", "the Saudis state in the paper" */
function mayClose(tokens: readonly Token[], k: number, { form }: Verb): boolean {
  const next = at(tokens, k + 1)
  if (form === 's') return PAUSES.has(next)
  if (form !== 'base' || !PLURAL.test(at(tokens, k - 1).lower)) return false
  return PAUSES.has(next) || (PREPOSITIONS.has(next) && isOccasion(tokens, k + 1))
}

/** Behind a quotation with its comma any verb may report: “…,” beamed Smith. */
export function anyVerb(frame: Frame, i: number, content: Range): Found | undefined {
  const { tokens, range } = frame
  for (let k = i; k < Math.min(range.to, i + 14); k++) {
    const token = at(tokens, k)
    if (token.quote >= 0) return undefined
    if (token.tag !== 'VERB' || (token.traits & ING) > 0) continue
    const verb = { lemma: token.lower, group: 'say', form: 'past' } as const
    const cue = bareCue(k, verb)
    if (k === i) {
      if (!startsSource(tokens, k + 1) || at(tokens, k + 1).is(THAT)) return undefined
      const end = nounPhraseEnd(tokens, k + 1, range.to)
      return end > k + 1
        ? mark(frame, cue, [{ from: k + 1, to: end }], content, 'quotation-any-verb-speaker')
        : undefined
    }
    const subject = subjectLeft(tokens, k, { from: i, to: range.to }, false)
    if (
      !subject?.range ||
      // "“The Wire,” which ran for years": a title and what is told of it.
      RELATIVE.has(at(tokens, subject.range.from)) ||
      !(subject.range.from === i || onlyAdverbs(tokens, i, subject.range.from))
    )
      return undefined
    return mark(frame, cue, [subject.range], content, 'quotation-speaker-any-verb')
  }
  return undefined
}

/** Whether a noun phrase that may name a speaker starts here. */
export function startsSource(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i)
  if (token.quote >= 0 || TIME.has(token) || !isWord(token)) return false
  if (PREPOSITIONS.has(token)) return false
  return (
    isNominal(token) ||
    token.tag === 'DET' ||
    token.tag === 'ADJ' ||
    token.tag === 'PRON' ||
    SUBJECT_PRONOUNS.has(token)
  )
}

export function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (at(tokens, i).tag !== 'ADV' && !at(tokens, i).is(COMMA) && !TIME.has(at(tokens, i)))
      return false
  return true
}
