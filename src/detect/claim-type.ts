/** What kind of claim a statement is: the first match in the vocabulary's order wins. */
import type { ClaimType } from '../model/types.js'
import {
  ASSESSMENT,
  CAUSE,
  FUTURE,
  NUMBER,
  OPINION,
  POSSIBILITY,
  QUANTITY,
  REFERENCE,
} from './en/claim-words.js'
import type { Token, Verb } from './types.js'
import { at } from './types.js'

export function claimTypeOf(tokens: readonly Token[], verb: Verb | undefined): ClaimType {
  const words = tokens.slice(0, 120)
  const group = verb?.group
  const opening = tokens.find((token) => token.lexeme.word)?.lower ?? ''
  if (group === 'ask' || /^(?:if|whether)$/.test(opening)) return 'speculation'
  if (
    group === 'call' ||
    group === 'judge' ||
    group === 'urge' ||
    verb?.lemma === 'want' ||
    verb?.lemma === 'hope'
  )
    return 'opinion'
  const has = (list: ReadonlySet<string>): boolean => words.some((token) => list.has(token.lower))
  if (has(OPINION)) return 'opinion'
  if (
    group === 'intend' ||
    verb?.lemma === 'predict' ||
    verb?.lemma === 'warn' ||
    has(FUTURE) ||
    looksAhead(words, verb)
  )
    return 'prediction'
  if (has(POSSIBILITY)) return 'speculation'
  if (
    group === 'think' ||
    verb?.lemma === 'suggest' ||
    verb?.lemma === 'conclude' ||
    has(ASSESSMENT)
  )
    return 'assessment'
  if (has(CAUSE)) return 'causal'
  if ((has(QUANTITY) && words.some((token) => NUMBER.test(token.text))) || compares(words))
    return 'quantity'
  if (has(REFERENCE) && words.length < 14) return 'reference'
  return 'event'
}

/** "said it would": the future of the past; "going to". */
function looksAhead(words: readonly Token[], verb: Verb | undefined): boolean {
  for (let i = 0; i < words.length; i++) {
    const lower = at(words, i).lower
    if (lower === 'going' && at(words, i + 1).lower === 'to') return true
    if (
      lower === 'would' &&
      verb?.form === 'past' &&
      at(words, i + 1).lower !== 'have' &&
      at(words, i).quote < 0
    )
      return true
  }
  return false
}

/** "more than 1,000" */
function compares(words: readonly Token[]): boolean {
  for (let i = 0; i + 2 < words.length; i++)
    if (
      /^(?:more|fewer|less|about|nearly|roughly|over|than)$/.test(at(words, i).lower) &&
      (NUMBER.test(at(words, i + 1).text) || NUMBER.test(at(words, i + 2).text))
    )
      return true
  return false
}
