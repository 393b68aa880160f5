/** "according to Smith" */

import { closesWithDash, openingDash } from '../clauses/asides.js'
import { clauseStart, startsClause, trimEnd } from '../clauses/clauses.js'
import { contentEnd } from '../clauses/content-end.js'
import { bareCue, type Frame } from '../clauses/frame.js'
import {
  commaIn,
  hasVerbOrQuote,
  isFiniteVerb,
  nounPhraseEnd,
  relativeStart,
} from '../clauses/phrases.js'
import { resumes } from '../clauses/resumption.js'
import { DATASET, DOCUMENT, isPerson, nounsOf } from '../en/nouns.js'
import {
  ACCORDING as ACCORDING_TO,
  AS,
  COMMA,
  COMPARED,
  FIRST,
  IN,
  OF,
  PER,
  THAT,
  THE,
  TO,
  WHOSE,
  WORDS,
} from '../en/single-words.js'
import {
  ARTICLES,
  COORDINATORS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVE,
  SUBORDINATORS,
} from '../en/words.js'
import type { Cue, Range, Token } from '../types.js'
import { at, NONE } from '../types.js'
import { ACCORDING, SPEAKS } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

export function findAccording(frame: Frame): void {
  const { tokens, range } = frame
  for (let i = range.from; i + 1 < range.to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0) continue
    const start = sourceAt(tokens, i, range)
    if (start < 0) continue
    let end = nounPhraseEnd(tokens, start, range.to)
    const clause = clauseStart(tokens, i, range)
    const leftFrom = token.is(ACCORDING_TO) ? behindDash(tokens, clause, i, end) : clause
    // "because, according to the mayor, the bridge": the clause stands behind.
    const link = at(tokens, i - 1).is(COMMA) ? at(tokens, i - 2) : NONE
    // "a firm in which, according to the paper, he held shares": the relative clause alone.
    const relative = RELATIVE.has(link) && !link.is(THAT) && link.quote < 0
    // "blamed on that, according to Holm": a pronoun.
    const pronoun = link.is(THAT) && PREPOSITIONS.has(at(tokens, i - 3))
    const open = relative || (SUBORDINATORS.has(link) && !pronoun) || COORDINATORS.has(link)
    // "Over the coming decades, according to the office, the rise": no clause yet.
    const initial =
      open || leftFrom >= i || (at(tokens, i - 1).is(COMMA) && !hasVerbOrQuote(tokens, leftFrom, i))
    if (initial) end = beforeSubject(tokens, start, end)
    if (initial && !at(tokens, end).is(COMMA)) end = clauseComma(tokens, start, end, range)
    if (initial) end = behindCited(tokens, behindName(tokens, end, range), range)
    if (!initial) end = contactEnd(tokens, participleEnd(tokens, end, range), range)
    if (!initial) end = beforeWhose(frame, start, end)
    if (end <= start) continue
    const cue: Cue = { ...bareCue(i, { lemma: 'according', group: 'say', form: 'ing' }), to: start }
    const content: Range[] = []
    const left = trimEnd(tokens, leftFrom, i)
    if (relative) content.push({ from: relativeStart(tokens, i - 2), to: i - 1 })
    if (left > leftFrom && !open)
      content.push({ from: relativeClause(frame, leftFrom, i), to: left })
    if (at(tokens, end).is(COMMA) && (initial || resumes(tokens, leftFrom, left, end + 1, range))) {
      const to = contentEnd(tokens, end + 1, range, cue, [])
      if (to > end + 1) content.push({ from: end + 1, to })
    }
    if (content.length === 0) continue
    // "according to the agency, citing an official,"
    for (const { index, verb } of frame.cues)
      if (index > start && index < end && CITED.has(verb.lemma)) frame.usedCues.push(index)
    frame.found.push({
      source: [{ from: start, to: end }],
      cue: [{ from: i, to: start }],
      content,
      rule: 'according-to',
      verb: cue.verb,
    })
  }
}

/** "The next run – due in May, according to officials briefed on it – may be blocked": what stands between dashes alone; else `from`. */
function behindDash(tokens: readonly Token[], from: number, i: number, end: number): number {
  const opening = openingDash(tokens, from, i)
  return opening >= 0 && closesWithDash(tokens, end, BRIEFED) ? opening + 1 : from
}

/** Tokens of what a source is told to have seen or heard. */
const BRIEFED = 6

/** "according to the union, whose secretary, Jane Holm, said": before the clause in which she speaks for herself. */
function beforeWhose({ tokens, cues }: Frame, start: number, end: number): number {
  if (!at(tokens, end).is(COMMA) || !cues.some(({ from }) => from === end + 1)) return end
  for (let i = start + 1; i < end; i++)
    if (at(tokens, i).is(WHOSE) && at(tokens, i - 1).is(COMMA)) return i - 1
  return end
}

const OF_WHICH = new WordList('whose which who where')
const APART = new WordList('whose which who where compared')

/**
 * "Holm called it late for a firm, whose sales rose, according to the bank", "Holm said it earned 3 dollars, compared with 2
 * in May, according to the bank": only the last clause is the bank's.
 */
function relativeClause({ tokens, cues }: Frame, from: number, to: number): number {
  for (let i = to - 2; i > from; i--) {
    if (cues.some((cue) => cue.index === i)) return from
    if (!APART.has(at(tokens, i)) || !at(tokens, i - 1).is(COMMA) || at(tokens, i).quote >= 0)
      continue
    const compared = at(tokens, i).is(COMPARED)
    const says = ({ index, verb }: Cue): boolean =>
      index > from && index < i && (!compared || verb.group === 'say')
    return cues.some(says) ? i : from
  }
  return from
}

/** "According to the report, Holm, a clerk, left": a name is no apposition to what is nobody. */
function beforeSubject(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    if (!at(tokens, i).is(COMMA)) continue
    const name = at(tokens, i + 1)
    const head = at(tokens, i - 1)
    // "According to Holm Lines, the train, now old, had been": nor is a thing to who speaks.
    const thing = at(tokens, i + 2)
    if (name.is(THE) && thing.tag === 'NOUN' && nounsOf(thing.lexeme) === 0)
      if (at(tokens, i + 3).is(COMMA)) return i
    return name.capital && name.tag === 'PROPN' && !head.capital && !isPerson(head.lower) ? i : end
  }
  return end
}

/** "According to the mayor, Ane Holm, the bridge was": behind the name of a person whose office stands before it. */
function behindName(tokens: readonly Token[], comma: number, range: Range): number {
  const office = at(tokens, comma - 1)
  if (!at(tokens, comma).is(COMMA) || office.capital || !isPerson(office.lower)) return comma
  let i = comma + 1
  while (i < comma + 5 && at(tokens, i).capital && at(tokens, i).tag === 'PROPN') i++
  const named = i > comma + 1 && at(tokens, i).is(COMMA)
  return named && startsClause(tokens, i + 1, range.to) ? i : comma
}

const CITED: ReadonlySet<string> = new Set(['cite', 'quote'])
const CITING = new WordList('citing quoting')

/** "According to the agency, citing an official, the ship was": behind whom it cites. */
function behindCited(tokens: readonly Token[], comma: number, { to }: Range): number {
  if (!at(tokens, comma).is(COMMA) || !CITING.has(at(tokens, comma + 1))) return comma
  const end = commaIn(tokens, comma + 1, to)
  return end < to ? end : comma
}

/** The comma behind a short apposition with an article that starts behind one, where a clause follows; or -1. */
function apposedEnd(tokens: readonly Token[], comma: number, range: Range): number {
  if (!ARTICLES.has(at(tokens, comma + 1))) return -1
  // "According to a third, a former official, analysts": somebody.
  const end = commaIn(tokens, comma + 1, comma + 12)
  if (!at(tokens, comma - 1).capital && !isPerson(at(tokens, end - 1).lower)) return -1
  let i = comma + 1
  while (i < comma + 12 && !at(tokens, i).is(COMMA)) {
    if (isFiniteVerb(tokens, i) || at(tokens, i).quote >= 0 || !at(tokens, i).word) return -1
    i++
  }
  return at(tokens, i).is(COMMA) && startsClause(tokens, i + 1, range.to) ? i : -1
}

/** "according to documents he filed in May": behind the clause that has no "that", where a phrase ends with its subject. */
function contactEnd(tokens: readonly Token[], end: number, range: Range): number {
  if (!PERSONAL_PRONOUNS.has(at(tokens, end - 1)) || !isFiniteVerb(tokens, end)) return end
  let i = end
  while (i < range.to && at(tokens, i).word && at(tokens, i).quote < 0) i++
  return i
}

/** "according to research published in the journal": behind what a participle says of a paper; else `end`. */
function participleEnd(tokens: readonly Token[], end: number, range: Range): number {
  const participle = at(tokens, end)
  if (participle.tag !== 'VERB' || participle.quote >= 0 || end >= range.to) return end
  if ((nounsOf(at(tokens, end - 1).lexeme) & PAPERS) === 0 || !APPEARED.has(participle)) return end
  const to = nounPhraseEnd(tokens, end + 1, range.to)
  // "released on Thursday"
  const dated = to <= end + 1 && PREPOSITIONS.has(at(tokens, end + 1))
  return Math.max(end + 1, dated ? nounPhraseEnd(tokens, end + 2, range.to) : to)
}

const PAPERS: number = DATASET | DOCUMENT
/** What is done with papers and figures before they are cited. */
const APPEARED = new WordList(
  'published released presented posted issued filed unsealed obtained seen reviewed collected conducted carried commissioned prepared shared provided made sent given kept submitted announced due written based',
)

const REPORTED = new WordList(
  'reported noted revealed described documented disclosed detailed stated quoted',
)

const BY = new WordList('by in')

/** Behind "according to", "as first reported by", "in the words of"; -1 where no such phrase starts. */
function sourceAt(tokens: readonly Token[], i: number, range: Range): number {
  const token = at(tokens, i)
  if ((token.traits & ACCORDING) === 0 && !token.is(IN)) return -1
  if (token.is(ACCORDING_TO)) return at(tokens, i + 1).is(TO) ? i + 2 : -1
  if (token.is(IN))
    return at(tokens, i + 1).is(THE) && at(tokens, i + 2).is(WORDS) && at(tokens, i + 3).is(OF)
      ? i + 4
      : -1
  if (token.is(PER)) return isPer(tokens, i, range) ? i + 1 : -1
  if (!token.is(AS)) return -1
  const next = at(tokens, i + 1)
  const verb = next.tag === 'ADV' || next.is(FIRST) ? i + 2 : i + 1
  return REPORTED.has(at(tokens, verb)) && BY.has(at(tokens, verb + 1)) ? verb + 2 : -1
}

/** "Per the report, …", "…, per a person familiar with it": apart from the clause, where "per year" is part of it. */
function isPer(tokens: readonly Token[], i: number, { from }: Range): boolean {
  const before = at(tokens, i - 1)
  const next = at(tokens, i + 1)
  // "Per Holm" is a name.
  if (at(tokens, i).capital) return i === from && ARTICLES.has(next)
  if (!before.is(COMMA) && before.quote < 0) return false
  // "Holm said, per a translator, that": whoever hands it on.
  const said = (at(tokens, i - 2).traits & SPEAKS) > 0
  return !said && (next.tag === 'PROPN' || ARTICLES.has(next))
}

/** "According to results of polls taken for the station, voters …": the comma before the main clause. */
function clauseComma(tokens: readonly Token[], from: number, end: number, range: Range): number {
  let first = -1
  let relative = false
  for (let i = from + 1; i < Math.min(range.to, from + 40); i++) {
    if (!at(tokens, i).is(COMMA) || at(tokens, i).quote >= 0) continue
    // "the paper, which quoted officials, two men were"
    if (relative) return i
    relative = OF_WHICH.has(at(tokens, i + 1))
    if (relative) continue
    // "the foundation, a think tank, a typical holder will": an apposition first.
    const next = apposedEnd(tokens, i, range)
    if (next > 0) return next
    if (i < end || startsClause(tokens, i + 1, range.to)) return i
    if (first < 0) first = i
  }
  return first >= 0 && hasVerbOrQuote(tokens, first, range.to) ? first : end
}
