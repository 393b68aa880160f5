/** To whom something is said or a question put: "told the paper", "asked the mayor about it", "asked outside court whether". */
import { COLON, COMMA, FULL_STOP, OF, THAT, THERE, TO } from '../en/single-words.js'
import { NEGATIONS, PREPOSITIONS, RELATIVE, SUBJECT_PRONOUNS, TIME, WH } from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { isFiniteVerb, isNominal, isWord, nounPhraseEnd } from './phrases.js'
import { STOPS } from './that-clause.js'

const QUESTIONS = new WordList('about if whether why how what when where')

/** Where a question starts behind whom it is put to, or -1; "asked her to call if she could" is a request. */
export function questionAhead(tokens: readonly Token[], from: number, { to }: Range): number {
  const end = nounPhraseEnd(tokens, from, Math.min(to, from + HEARER))
  if (end === from || !QUESTIONS.has(at(tokens, end))) return -1
  for (let i = from; i < end; i++) if (at(tokens, i).is(TO)) return -1
  return end
}

/** Tokens of the longest phrase for whom somebody asks. */
const HEARER = 10

/** "Asked outside court whether", "Asked at a briefing if": where a question starts behind where it was put, or 0. */
export function placedQuestion(tokens: readonly Token[], from: number): number {
  if (!PREPOSITIONS.has(at(tokens, from))) return 0
  for (let i = from + 1; i < from + PLACE && at(tokens, i).word; i++)
    if (PLACED_QUESTIONS.has(at(tokens, i))) return i
  return 0
}

/** Tokens of the longest phrase that says where a question was put. */
const PLACE = 9
const PLACED_QUESTIONS = new WordList('if whether why how what about who')

const HEARERS = new WordList(
  'me him her us them you it himself herself themselves reporters everyone people voters supporters',
)

/** "a leak that the mayor told the paper was small": whether the subject before a verb stands behind "that" or "which". */
export function isRelative(tokens: readonly Token[], verb: number): boolean {
  let k = verb - 1
  while (k > verb - 6 && (isNominal(at(tokens, k)) || at(tokens, k).tag === 'DET')) {
    if (RELATIVE.has(at(tokens, k))) break
    k--
  }
  return k < verb - 1 && RELATIVE.has(at(tokens, k)) && isWord(at(tokens, k + 1))
}

/** Steps over whom something is told. */
export function behindHearer(
  tokens: readonly Token[],
  k: number,
  frame: Range,
  relative: boolean,
): number {
  const token = at(tokens, k)
  if (token.quote >= 0) return behindTitle(tokens, k, frame)
  if (token.is(THAT) || token.is(COMMA) || token.is(COLON) || token.is(TO)) return k
  const limit = Math.min(frame.to, k + 30)
  // "told of patients"
  if (HEARERS.has(token) || token.is(OF)) return k + 1
  for (let i = k; i < limit; i++) {
    const t = at(tokens, i)
    // "promises a “healthier you”": no hearer.
    if (t.quote >= 0 && i === k + 1 && token.tag === 'DET') return k
    if (t.quote >= 0) return behindTitle(tokens, i, frame)
    if (t.is(THAT) || t.is(COLON) || WH.has(t)) return i
    if (t.is(COMMA) || t.is(FULL_STOP)) return i
    // "promised $3 million — though": no hearer.
    if (STOPS.has(t)) return k
    if (
      i > k &&
      !relative &&
      (SUBJECT_PRONOUNS.has(t) || (t.tag === 'DET' && isNominal(at(tokens, i - 1))))
    )
      return i
    // "told the board there were no plans"
    if (i > k && t.is(THERE) && at(tokens, i + 1).tag === 'AUX') return i
    if (i > k && t.is(TO)) return NEGATIONS.has(at(tokens, i - 1)) ? i - 1 : i
    if (i > k && isFiniteVerb(tokens, i)) return relative ? i : k + 1
  }
  return k
}

/**
 * "told NBC’s “Meet the Press” that", "on “Face the Nation” the bill": behind the quoted name of who or where something
 * is told, where what is told follows; else the same place.
 */
function behindTitle(tokens: readonly Token[], from: number, { to }: Range): number {
  const { quote } = at(tokens, from)
  let end = from + 1
  while (end < to && at(tokens, end).quote === quote) {
    const token = at(tokens, end)
    if (token.is(COMMA) || (token.word && !token.capital && token.text.length > SMALL)) return from
    end++
  }
  if (end - from < SHORTEST_TITLE || end - from > LONGEST_TITLE || !at(tokens, from + 1).capital)
    return from
  const next = at(tokens, end)
  const follows =
    next.is(THAT) ||
    TIME.has(next) ||
    PREPOSITIONS.has(next) ||
    SUBJECT_PRONOUNS.has(next) ||
    next.tag === 'DET' ||
    next.tag === 'PROPN'
  return follows && next.quote < 0 ? end : from
}

/** Letters of the longest word that a title has in small letters: "the", "with". */
const SMALL = 4
/** Tokens of the shortest and the longest title, with its marks. */
const SHORTEST_TITLE = 4
const LONGEST_TITLE = 10
