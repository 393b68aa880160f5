/** What stands between dashes or commas: where it is over. */
import { AND, COMMA } from '../en/single-words.js'
import { DASHES, SUBJECT_PRONOUNS } from '../en/words.js'
import type { Cue, Found, Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { canHold } from './holders.js'
import { isFiniteVerb, nounPhraseEnd } from './phrases.js'

/** "said it was late – “We are slow,” she said – and warned": what stands between dashes is over. */
export function isAside(tokens: readonly Token[], { cue, content }: Found): boolean {
  return (
    DASHES.has(at(tokens, cue[0]?.to ?? 0)) && DASHES.has(at(tokens, (content[0]?.from ?? 0) - 1))
  )
}

/** The mark that closes what a comma, or where `dashed` a dash, has opened. */
export function closesAside(token: Token, dashed: boolean): boolean {
  return token.is(COMMA) || (dashed && DASHES.has(token))
}

/** The dash before "according to" at `i` or before the clause that its comma closes, behind `from`; −1 without one. */
export function openingDash(tokens: readonly Token[], from: number, i: number): number {
  let dash = wordsStart(tokens, from, i - 1)
  if (at(tokens, dash).is(COMMA)) dash = wordsStart(tokens, from, dash - 1)
  return dash > from && DASHES.has(at(tokens, dash)) ? dash : -1
}

/** The token before the words that end at `i`, not before `from`. */
function wordsStart(tokens: readonly Token[], from: number, i: number): number {
  let k = i
  while (k > from && at(tokens, k).word) k--
  return k
}

/** Whether a dash stands behind the words from `from` on, of which there are at most `most`. */
export function closesWithDash(tokens: readonly Token[], from: number, most: number): boolean {
  let dash = from
  while (dash < from + most && at(tokens, dash).word) dash++
  return DASHES.has(at(tokens, dash))
}

/** "accused her of lying and, after her aide had denied it, said": where what stands before the verb starts; else the verb. */
export function insertionStart(tokens: readonly Token[], range: Range, { from }: Cue): number {
  const comma = from - 1
  if (!at(tokens, comma).is(COMMA) || at(tokens, comma).quote >= 0) return from
  for (let i = comma - 1; i > Math.max(range.from, comma - INSERTED); i--)
    if (at(tokens, i).is(COMMA)) return at(tokens, i - 1).is(AND) ? i : from
  return from
}

/** Tokens of the longest clause between "and" and its verb. */
const INSERTED = 25

/** "said it was late, as Jones left and accused", "…, a day after Jones toured the site and told": the subject of the clause that a comma sets off and "and" goes on. */
export function addedSubject(
  tokens: readonly Token[],
  range: Range,
  { from, participle }: Cue,
): Range | undefined {
  if (participle || !at(tokens, from - 1).is(AND)) return undefined
  for (let i = from - 2; i > Math.max(range.from, from - INSERTED); i--) {
    if (at(tokens, i).quote >= 0) return undefined
    if (at(tokens, i).word) continue
    if (!at(tokens, i).is(COMMA)) return undefined
    let link = i + 1
    while (link < i + 5 && !ADDS.has(at(tokens, link))) link++
    if (!ADDS.has(at(tokens, link))) return undefined
    const subject = { from: link + 1, to: nounPhraseEnd(tokens, link + 1, from) }
    if (SUBJECT_PRONOUNS.has(at(tokens, subject.from))) return undefined
    const acts = isFiniteVerb(tokens, subject.to) && canHold(tokens, subject, true)
    return acts ? subject : undefined
  }
  return undefined
}

const ADDS = new WordList('as after while')
