/** Who stands behind a verb of speech: "…, said Smith, a farmer." */

import { clauseStart } from '../clauses/clauses.js'
import type { Frame } from '../clauses/frame.js'
import { canHold, headOf } from '../clauses/holders.js'
import { hasVerbOrQuote, isFiniteVerb, isNominal, nounPhraseEnd } from '../clauses/phrases.js'
import { GROUP, isData, isDocument, nounsOf, PERSON, singular } from '../en/nouns.js'
import { COMMA, NOT, POLICE, WHERE } from '../en/single-words.js'
import { PREPOSITIONS, SUBJECT_PRONOUNS, TIME } from '../en/words.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { around, isHeadline } from './parenthetical.js'

const NO_SPEAKER = new WordList('that this it there who which what all no last')

/** "…, said Smith, a farmer." */
export function inverted(frame: Frame, cue: Cue): boolean {
  const { tokens, range } = frame
  if (cue.verb.group !== 'say') return false
  if (cue.verb.form === 'ing' || !pauses(tokens, cue.from)) return false
  // "…, say residents"
  if (cue.verb.form === 'base' && !isSeveral(tokens, cue, range)) return false
  const first = at(tokens, cue.to)
  if (NO_SPEAKER.has(first)) return false
  const from = clauseStart(tokens, cue.from - 1, range)
  if (isSubjectAlone(tokens, from, cue.from)) return false
  if (
    !hasVerbOrQuote(tokens, from, cue.from) &&
    // "Investors fear a crash, said Holm": a verb that looks like a noun.
    !frame.cues.some(({ index }) => index >= from && index < cue.from) &&
    // "Not so, said Holm."
    !at(tokens, from).is(NOT) &&
    !mayInvert(tokens, from, cue, range) &&
    !isHeadline(frame, from, cue.from - 1, range.to)
  )
    return false
  if (first.quote >= 0 || TIME.has(first) || PREPOSITIONS.has(first)) return false
  if (
    !(
      first.tag === 'PROPN' ||
      first.tag === 'DET' ||
      first.tag === 'ADJ' ||
      isNominal(first) ||
      SUBJECT_PRONOUNS.has(first) ||
      first.capital
    )
  )
    return false
  const end = nounPhraseEnd(tokens, cue.to, range.to)
  if (
    end <= cue.to ||
    (end < range.to &&
      !/^[.,;—–-]/.test(at(tokens, end).text) &&
      !PREPOSITIONS.has(at(tokens, end)) &&
      !at(tokens, end).is(WHERE))
  )
    return false
  if (!canHold(tokens, { from: cue.to, to: end }, false)) return false
  // "…, disclosed the data": an object, where "…, said the report" has its speaker.
  const noun = at(tokens, headOf(tokens, { from: cue.to, to: end })).lower
  if (cue.verb.lemma !== 'say' && (isData(noun) || isDocument(noun))) return false
  return around(frame, cue, { from: cue.to, to: end }, cue.from, end, 'clause-verb-speaker')
}

/** "The institute, citing satellite images, said": a subject with what it was doing, and no clause. */
function isSubjectAlone(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 2; i++) {
    if (at(tokens, i).quote >= 0 || isFiniteVerb(tokens, i)) return false
    if (!at(tokens, i).is(COMMA)) continue
    const next = at(tokens, i + 1)
    return next.tag === 'VERB' && (next.traits & ING) > 0
  }
  return false
}

/**
 * "The plan, said Holm, will fail": whether a clause without its verb goes on behind a name; a long one
 * before it may have a verb that is not recognized.
 */
function mayInvert(tokens: readonly Token[], from: number, cue: Cue, range: Range): boolean {
  if (cue.verb.lemma !== 'say' || at(tokens, cue.to).tag !== 'PROPN') return false
  if (cue.from - from > LONG_CLAUSE) return true
  const end = nounPhraseEnd(tokens, cue.to, range.to)
  return at(tokens, end).is(COMMA) && isFiniteVerb(tokens, end + 1)
}

/** Tokens of a stretch that is hardly a phrase alone. */
const LONG_CLAUSE = 9

/** Whether people or bodies stand behind a verb, as "say" has for its subject. */
function isSeveral(tokens: readonly Token[], cue: Cue, range: Range): boolean {
  if (cue.from !== cue.index) return false
  const head = at(
    tokens,
    headOf(tokens, { from: cue.to, to: nounPhraseEnd(tokens, cue.to, range.to) }),
  )
  return (
    head.is(POLICE) ||
    ((nounsOf(head.lexeme) & (PERSON | GROUP)) > 0 && singular(head.lower) !== head.lower)
  )
}

const QUOTED_PAUSES = new WordList(', ? !')

/** Whether a comma stands before, also one inside closing quotation marks. */
function pauses(tokens: readonly Token[], index: number): boolean {
  const before = at(tokens, index - 1)
  return before.is(COMMA) || (before.quote >= 0 && QUOTED_PAUSES.has(at(tokens, index - 2)))
}
