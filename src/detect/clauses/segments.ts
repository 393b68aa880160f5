/** The subject before a comma: "X, the mayor of Y, said", with what stands between commas. */
import {
  AGO,
  AND,
  BUT,
  BY,
  CALLED,
  CLOSING_BRACKET,
  COMMA,
  OF,
  OPENING_BRACKET,
  THAT,
  WHERE,
  WHOSE,
} from '../en/single-words.js'
import {
  COORDINATORS,
  DASHES,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME,
  TIME_NOUNS,
} from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { ED, ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { nounPhraseStart } from './phrase-start.js'
import { hasFiniteVerb, isFiniteVerb, isNominal, isTitleColon, REACH } from './phrases.js'

const BREAKS = new WordList('; : -- — –')
const OPENS_RELATIVE = new WordList('who whose which where when if as while after though although')

/** "X, the mayor of Y, said": from the first segment that may be a subject up to the comma. */
export function behindComma(
  tokens: readonly Token[],
  comma: number,
  frame: Range,
): Range | undefined {
  let start = comma
  const stop = Math.max(frame.from, comma - REACH)
  let depth = 0
  while (start > stop) {
    const token = at(tokens, start - 1)
    if (token.quote >= 0) {
      const open = shortQuoteStart(tokens, start - 1)
      if (open < stop) break
      start = open
      continue
    }
    if (BREAKS.has(token) && !isTitleColon(tokens, start - 1)) break
    // "what it was (Smith, who was there, said so)": what stands in brackets has its own subject.
    if (token.is(OPENING_BRACKET) && --depth < 0) break
    if (token.is(CLOSING_BRACKET)) depth++
    start--
  }
  let candidate = -1
  let segment = start
  let inRelative = false
  /** Where that starts. */
  let relative = start
  // "He left after a week in Oslo, his school, the college, said": perhaps no subject after all.
  let weak = false
  for (let i = start; i <= comma; i++) {
    if (i < comma && !at(tokens, i).is(COMMA)) continue
    const begin = skipConjunction(tokens, segment, i)
    const opening = at(tokens, begin)
    const relates =
      candidate >= 0 &&
      (OPENS_RELATIVE.has(opening) ||
        // "an official, speaking on condition of anonymity because …, said"
        (opening.tag === 'VERB' && (opening.traits & (ED | ING)) > 0))
    if (relates && !inRelative) relative = begin
    inRelative ||= relates
    // "rejected it, though a rival cleric, Tom Berg, insisted": a clause with a subject of its own.
    if (
      candidate >= 0 &&
      CONTRASTS.has(at(tokens, begin - 1)) &&
      apposesName(tokens, begin, i, comma)
    ) {
      candidate = begin
      inRelative = false
    }
    // "The report, which is new, was sent to them, the people, all of whom asked, said": the first has its verb.
    if (
      inRelative &&
      opening.tag === 'AUX' &&
      i - begin > 2 &&
      hasFiniteVerb(tokens, relative, begin)
    ) {
      candidate = -1
      inRelative = false
    }
    // "Kang, the spokeswoman, told reporters that Berg, the minister, agreed": the first has its verb, too.
    const told = candidate >= 0 && !inRelative && begin < i && TOLD.has(opening)
    const open: boolean = told || candidate < 0 || (weak && isDetermined(opening))
    const subject: number =
      open || (!inRelative && hasMainVerb(tokens, begin, i))
        ? subjectOfSegment(tokens, begin, i)
        : -2
    if (subject !== -2) {
      candidate = subject
      weak = subject > begin && PREPOSITIONS.has(at(tokens, subject - 1))
    }
    // A comma inside closing quotation marks: the next segment starts behind them.
    segment =
      at(tokens, i).quote >= 0 && at(tokens, i + 1).quote === at(tokens, i).quote ? i + 2 : i + 1
  }
  if (candidate >= 0) return { from: candidate, to: behindSubject(tokens, candidate, comma) }
  // "who, after the vote, said"
  for (let i = comma - 1; i > start; i--) {
    if (!at(tokens, i).is(COMMA)) continue
    if (RELATIVE.has(at(tokens, i - 1))) return { from: i - 1, to: i }
    break
  }
  return undefined
}

/** Whether a phrase with an article stands before a comma, and nothing but a name between that and the last one. */
function apposesName(tokens: readonly Token[], from: number, to: number, comma: number): boolean {
  if (!isDetermined(at(tokens, from)) || hasMainVerb(tokens, from, to)) return false
  let i = to + 1
  while (i < comma && at(tokens, i).tag === 'PROPN') i++
  return i === comma && i > to + 1
}

/** "Smith, however, said", "Smith, in an interview, said": what stands between commas and is no part of the subject. */
function behindSubject(tokens: readonly Token[], from: number, comma: number): number {
  let k = comma - 1
  while (k > from && !at(tokens, k).is(COMMA)) {
    if (at(tokens, k).quote >= 0) return comma
    k--
  }
  const first = at(tokens, k + 1)
  const loose = k > from && (LOOSE.has(first) || (first.tag === 'ADV' && k + 2 === comma))
  return loose ? behindSubject(tokens, from, k) : comma
}

const LOOSE = new WordList('in on at during for by after before meanwhile however too though')

function isDetermined(token: Token): boolean {
  return token.tag === 'DET' || POSSESSIVES.has(token)
}

/** Where a quotation of a few words starts, as of a title in an apposition; -1 for longer ones. */
function shortQuoteStart(tokens: readonly Token[], last: number): number {
  const quote = at(tokens, last).quote
  let k = last
  while (at(tokens, k - 1).quote === quote) k--
  return last - k < 12 ? k : -1
}

const COMPASS = new WordList(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
)

/** Where a subject may start in a segment between commas; -1 none, and what stood before is closed. */
function subjectOfSegment(tokens: readonly Token[], from: number, to: number): number {
  if (from >= to) return -1
  // "in Muriwai, west of Auckland, Jane Holm said": where that is.
  if (COMPASS.has(at(tokens, from)) && at(tokens, from + 1).is(OF)) return -1
  if (!TOLD.has(at(tokens, from)) && !hasMainVerb(tokens, from, to)) {
    if (startsPhrase(tokens, from) && !isTime(tokens, from, to)) return trimmed(tokens, from, to)
    return -1
  }
  // "He left as Smith": a phrase at the segment's end behind a conjunction.
  const start = nounPhraseStart(tokens, to, from)
  const before = at(tokens, start - 1)
  return start < to &&
    start > from &&
    !TIME_NOUNS.has(at(tokens, start)) &&
    (SUBORDINATORS.has(before) || COORDINATORS.has(before))
    ? start
    : -1
}

/** "Monday", "this week", "two days later": when it was. */
function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  // "Yesterday Smith, who": no time alone.
  if (TIME.has(at(tokens, from)) && to - from < 3)
    return at(tokens, to - 1).tag !== 'PROPN' || to - from === 1
  const last = TIME.has(at(tokens, to - 1)) || at(tokens, to - 1).is(AGO) ? to - 2 : to - 1
  const noun = at(tokens, last)
  if (noun.capital && last > from) return false
  return (
    to - from < 5 &&
    last >= from &&
    (TIME_NOUNS.has(noun) || TIME_NOUNS.includes(noun.lower.slice(0, -1)))
  )
}

function trimmed(tokens: readonly Token[], from: number, to: number): number {
  const start = nounPhraseStart(tokens, to, from)
  return start < to && start > from && TIME.has(at(tokens, from)) ? start : from
}

function startsPhrase(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i)
  if (SUBJECT_PRONOUNS.has(token) && !token.is(THAT) && !RELATIVE.has(token)) return true
  if (SUBORDINATORS.has(token) || RELATIVE.has(token) || token.quote >= 0) return false
  return (
    isNominal(token) ||
    token.tag === 'DET' ||
    token.tag === 'ADJ' ||
    (token.tag === 'PRON' && !RELATIVE.has(token))
  )
}

function hasMainVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = at(tokens, i)
    if (RELATIVE.has(token) || token.is(WHOSE) || token.is(WHERE)) return false
    // "a closely followed analyst"
    if (
      at(tokens, i - 1).tag === 'ADV' &&
      at(tokens, i - 2).tag === 'DET' &&
      isNominal(at(tokens, i + 1))
    )
      continue
    // "in a memo seen by the agency"
    if (at(tokens, i + 1).is(BY) && at(tokens, i - 1).tag !== 'AUX') continue
    // "at a firm called Holm"
    if (token.is(CALLED) && at(tokens, i - 1).tag === 'NOUN' && at(tokens, i + 1).capital) continue
    if (isFiniteVerb(tokens, i) && i > from)
      return !(
        token.tag === 'VERB' &&
        (token.traits & ED) > 0 &&
        (TIME.has(at(tokens, i + 1)) ||
          (at(tokens, i + 1).tag === 'ADP' && !PARTICLES.has(at(tokens, i + 1))))
      )
  }
  return false
}

/** Parts of verbs, as in "summed up". */
const PARTICLES = new WordList('up out off down away back over along')

/** Verbs of speech that are no participle behind a comma. */
const TOLD = new WordList('told said says wrote')

const BULLETS = new WordList('▲ • * ( [')

/** Tokens of a phrase between "and" and its verb. */
const INSERTION = 10

/** Whether a comma closes a phrase that stands between a conjunction and its verb. */
export function isInserted(tokens: readonly Token[], comma: number, min: number): boolean {
  for (let i = comma - 1; i > Math.max(min + 1, comma - INSERTION); i--) {
    const token = at(tokens, i)
    if (token.quote >= 0) return false
    if (!token.is(COMMA)) continue
    const phrase = at(tokens, i + 1)
    return (
      (at(tokens, i - 1).is(AND) || at(tokens, i - 1).is(BUT)) &&
      (PREPOSITIONS.has(phrase) || phrase.tag === 'ADV')
    )
  }
  return false
}

/** Conjunctions before a clause whose subject may stand between commas. */
const CONTRASTS = new WordList('while whereas although though because')

function skipConjunction(tokens: readonly Token[], from: number, to: number): number {
  let k = from
  while (k < to && at(tokens, k).quote < 0 && BULLETS.has(at(tokens, k))) k++
  while (
    k < to &&
    (COORDINATORS.has(at(tokens, k)) ||
      at(tokens, k).is(THAT) ||
      CONTRASTS.has(at(tokens, k)) ||
      (at(tokens, k).tag === 'ADV' &&
        at(tokens, k + 1).tag !== 'ADJ' &&
        at(tokens, k + 1).tag !== 'NUM'))
  )
    k++
  return k
}

/** "Smith – the mayor – said". */
export function behindDash(
  tokens: readonly Token[],
  dash: number,
  frame: Range,
): { range: Range } | undefined {
  for (let k = dash - 1; k >= frame.from && dash - k < REACH; k--) {
    if (!DASHES.has(at(tokens, k))) continue
    // "an ad, which – as papers noted – promises"
    if (RELATIVE.has(at(tokens, k - 1))) return { range: { from: k - 1, to: k } }
    const start = nounPhraseStart(tokens, k, frame.from)
    return start < k ? { range: { from: start, to: dash } } : undefined
  }
  return undefined
}
