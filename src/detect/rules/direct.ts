/** Direct quotations: a quotation and the cue that stands before, behind or inside it. */

import { clauseStart, startsClause } from '../clauses/clauses.js'
import { isRequestForAnonymity } from '../clauses/conditions.js'
import { contentEnd } from '../clauses/content-end.js'
import { canQuote } from '../clauses/cues.js'
import { bareCue, type Frame, mark, sharedSource } from '../clauses/frame.js'
import { holdsQuote, isNominal, isWord, nounPhraseEnd } from '../clauses/phrases.js'
import { senderOf } from '../clauses/senders.js'
import { subjectLeft } from '../clauses/sources.js'
import { particleEnd } from '../clauses/verb-group.js'
import { DOCUMENT, nounsOf } from '../en/nouns.js'
import { BY, COLON, COMMA, THAT, TO } from '../en/single-words.js'
import { PREPOSITIONS, RELATIVE, SUBORDINATORS, TIME } from '../en/words.js'
import { isTitle, isUtterance, runsOn } from '../reading/quotations.js'
import type { Cue, Found, Quote, Range, Token, VerbGroup } from '../types.js'
import { at } from '../types.js'
import { APOSTROPHE } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { anyVerb, nounLikeVerb, onlyAdverbs, startsSource } from './any-verb.js'

/** Finds the direct quotations of a frame. */
export function findDirect(frame: Frame): void {
  for (const index of frame.quotes) {
    const quote = frame.paragraph.quotes[index]
    if (!quote || frame.usedQuotes.includes(index)) continue
    const found = behind(frame, quote) ?? before(frame, quote)
    if (!found) continue
    frame.usedQuotes.push(index)
    const further = secondPiece(frame, quote, found)
    if (further >= 0) frame.usedQuotes.push(further)
    frame.found.push(found)
  }
}

/** What ends a quotation before who said it. */
const QUOTED_PAUSES = new WordList(', ? ! -- — –')
const BREAKS = new WordList(', -- — – -')

/** “…,” Smith said / “…,” said Smith */
function behind(frame: Frame, quote: Quote): Found | undefined {
  const { tokens, range } = frame
  if (!quote.closed || quote.end >= range.to) return undefined
  const last = at(tokens, quote.end - 2)
  let i = quote.end
  const comma = at(tokens, i).is(COMMA) || QUOTED_PAUSES.has(last)
  const opens = opensClause(frame, quote)
  if (!opens && (!comma || hasCue(frame, quote.first) || !endsClause(frame, quote)))
    return undefined
  if (!comma && !startsFrame(frame, quote)) return undefined
  if (!comma && quote.end - quote.first < 5) return undefined
  if (BREAKS.has(at(tokens, i))) i++
  // "The plan “is dead,” Smith said": the clause that the quotation ends.
  const from = opens ? quote.first : clauseStart(tokens, quote.first, range)
  const content = { from, to: quote.end }
  // Inverted: the verb comes first.
  const verbAt = skipAdverbs(tokens, i, range.to)
  const inverted = speechAt(frame, verbAt, comma)
  if (inverted) {
    const start = inverted.to
    if (startsSource(tokens, start) && !at(tokens, start).is(THAT)) {
      const end = nounPhraseEnd(tokens, start, range.to)
      if (end > start)
        return mark(frame, inverted, [{ from: start, to: end }], content, 'quotation-verb-speaker')
    }
  }
  for (const cue of frame.cues) {
    if (cue.from <= i || cue.index > i + 45 || frame.usedCues.includes(cue.index)) continue
    if (!cue.quotes) continue
    if (holdsQuote(tokens, i, cue.from)) break
    const subject = subjectLeft(tokens, cue.from, { from: i, to: range.to }, false)
    if (!subject?.range) continue
    if (subject.range.from > i + 1 && !onlyAdverbs(tokens, i, subject.range.from)) continue
    if (!endsUtterance(tokens, cue, range) && !comma) continue
    return mark(frame, cue, [subject.range], content, 'quotation-speaker-verb')
  }
  if (!comma) return undefined
  return nounLikeVerb(frame, i, content) ?? anyVerb(frame, i, content)
}

const NAMING = new WordList('titled entitled called headlined named dubbed nicknamed')

/** "The plan “will not work,” …": whether a quotation completes a main clause that starts before it. */
function endsClause({ tokens, range }: Frame, quote: Quote): boolean {
  if (!isUtterance(tokens, quote) || isTitle(tokens, quote)) return false
  const first = at(tokens, clauseStart(tokens, quote.first, range))
  return (
    !NAMING.has(at(tokens, quote.first - 1)) &&
    !PREPOSITIONS.has(first) &&
    !SUBORDINATORS.has(first) &&
    first.tag !== 'VERB' &&
    first.tag !== 'ADP'
  )
}

/** Whether a verb that attributes stands in the clause before a place. */
function hasCue(frame: Frame, before: number): boolean {
  const from = clauseStart(frame.tokens, before, frame.range)
  return frame.cues.some((cue) => cue.index >= from && cue.index < before)
}

const ASKED_WHEN = new WordList('when if once')

/** Smith said, “…” / Smith said: “…” / Smith said “…” */
function before(frame: Frame, quote: Quote): Found | undefined {
  const { tokens, range } = frame
  const before = at(tokens, quote.first - 1)
  const separated = before.is(COMMA) || before.is(COLON)
  for (let c = frame.cues.length - 1; c >= 0; c--) {
    const cue = frame.cues[c]
    if (!cue || cue.index >= quote.first) continue
    if (frame.usedCues.includes(cue.index)) return undefined
    // "told Congress when asked about it: “…”"
    if (isRequestForAnonymity(tokens, cue) || isClosed(tokens, cue, quote.first)) continue
    if (cue.verb.group === 'ask' && ASKED_WHEN.has(at(tokens, cue.from - 1))) continue
    if (!separated && cue.to !== quote.first && !onlyOccasion(tokens, cue, quote.first))
      return undefined
    if (!cue.quotes && !before.is(COLON)) return undefined
    if (cue.verb.form === 'base' && at(tokens, cue.from).is(TO)) return undefined
    if (holdsQuote(tokens, cue.to, quote.first)) return undefined
    if (before.is(COMMA) && containsClause(tokens, cue, quote.first)) return undefined
    if (!separated && !isUtterance(tokens, quote)) return undefined
    if (isTitle(tokens, quote) && (!separated || isWork(at(tokens, quote.first - 2))))
      return undefined
    const goesOn = runsOn(tokens, quote, range)
    if (goesOn && !separated) return undefined
    const hearer = cue.verb.group === 'ask' || cue.verb.group === 'tell'
    const source =
      cue.passive && hearer
        ? agentBehind(tokens, cue, quote)
        : (speakerBefore(frame, cue) ??
          speakerBehind(tokens, cue, quote, range) ??
          sharedSource(frame, cue))
    const to = goesOn ? contentEnd(tokens, quote.first, range, cue, frame.cues) : quote.end
    // "reckons it will be cut: “…”": what stands before the colon too.
    const from = before.is(COLON) && containsClause(tokens, cue, quote.first) ? cue.to : quote.first
    const content = { from, to: Math.max(to, quote.end) }
    const opening = source && openingBefore(frame, source, quote)
    const found = mark(
      frame,
      cue,
      source ? [source] : [],
      content,
      before.is(COLON) ? 'speaker-verb-colon-quotation' : 'speaker-verb-quotation',
    )
    if (opening) found.content.unshift(opening)
    return found
  }
  return undefined
}

/** "The aide, who advises them, was blunter: “…”": a relative clause that a comma closes, and the main verb. */
function isClosed(tokens: readonly Token[], cue: Cue, to: number): boolean {
  if (!RELATIVE.has(at(tokens, cue.from - 1))) return false
  for (let i = cue.to; i < to; i++)
    if (at(tokens, i).is(COMMA) && at(tokens, i + 1).tag === 'AUX') return true
  return false
}

/** "The plan, Smith said, “is dead.”": a subject whose verb is quoted. */
function openingBefore({ tokens, range }: Frame, source: Range, quote: Quote): Range | undefined {
  const comma = source.from - 1
  if (!at(tokens, comma).is(COMMA) || !continuesClause(tokens, quote.first)) return undefined
  const verb = at(tokens, quote.first + 1)
  if (verb.tag !== 'VERB' && verb.tag !== 'AUX' && verb.tag !== '') return undefined
  const from = clauseStart(tokens, comma, range)
  const first = at(tokens, from)
  const opens = first.tag === 'DET' || isNominal(first) || first.tag === 'ADJ'
  return opens && !TIME.has(first) && nounPhraseEnd(tokens, from, comma) === comma && comma > from
    ? { from, to: comma }
    : undefined
}

/** "said in his book, “A Life”": what bears a title. */
function isWork({ lexeme }: Token): boolean {
  return (nounsOf(lexeme) & DOCUMENT) > 0
}

/** The subject; of "issued a statement saying, “…”" who issued it. */
function speakerBefore(frame: Frame, cue: Cue): Range | undefined {
  const subject = subjectLeft(frame.tokens, cue.from, frame.range, cue.participle)?.range
  return subject && cue.participle ? (senderOf(frame, subject) ?? subject) : subject
}

/** "Smith was asked by Jones, “…”": the subject is who was spoken to. */
function agentBehind(tokens: readonly Token[], cue: Cue, quote: Quote): Range | undefined {
  if (!at(tokens, cue.to).is(BY)) return undefined
  const to = nounPhraseEnd(tokens, cue.to + 1, quote.first)
  return to > cue.to + 1 ? { from: cue.to + 1, to } : undefined
}

/** "Said Smith, “…”" */
function speakerBehind(
  tokens: readonly Token[],
  cue: Cue,
  quote: Quote,
  range: Range,
): Range | undefined {
  // "But, said Smith, “…”"
  const opening = at(tokens, cue.from - 1).is(COMMA) ? 2 : 1
  if (cue.from > range.from + opening || cue.verb.form === 'ing' || !startsSource(tokens, cue.to))
    return undefined
  const end = nounPhraseEnd(tokens, cue.to, quote.first)
  return end > cue.to ? { from: cue.to, to: end } : undefined
}

/** Groups of verbs that take a clause. */
const REPORTS: ReadonlySet<VerbGroup> = new Set<VerbGroup>(['say', 'think', 'know'])

/** "said that he is a trader, “like you”", "said he is a trader, “like you”": more than the quotation was said. */
function containsClause(tokens: readonly Token[], cue: Cue, to: number): boolean {
  for (let i = cue.to; i < to; i++) if (at(tokens, i).is(THAT)) return true
  return REPORTS.has(cue.verb.group) && startsClause(tokens, cue.to, to)
}

const BETWEEN = new WordList(', . : -- — – - ;')

/** “…,” Smith said, “…”: the second quotation goes on with the first. */
function secondPiece(frame: Frame, quote: Quote, found: Found): number {
  const cueEnd = Math.max(found.cue[0]?.to ?? 0, found.source[0]?.to ?? 0)
  for (const index of frame.quotes) {
    const next = frame.paragraph.quotes[index]
    if (!next || next.first < quote.end || next.first < cueEnd) continue
    if (next.first >= frame.range.to) break
    const goesOn = next.first === cueEnd + 1 && at(frame.tokens, cueEnd).is(COMMA)
    if (!goesOn && !isUtterance(frame.tokens, next)) continue
    const between = at(frame.tokens, next.first - 1)
    if (next.first !== found.cue[0]?.to && !BETWEEN.has(between)) return -1
    if (
      frame.cues.some(
        (cue) => cue.from >= cueEnd && cue.to <= next.first && !frame.usedCues.includes(cue.index),
      )
    )
      return -1
    found.content.push({ from: next.first, to: next.end })
    return index
  }
  return -1
}

const JOINS = new WordList('and but so yet then')

/** Whether a quotation is not merely part of the clause that it stands in. */
function opensClause(frame: Frame, quote: Quote): boolean {
  if (startsFrame(frame, quote)) return true
  const previous = at(frame.tokens, quote.first - 1)
  return !isWord(previous) && (previous.traits & APOSTROPHE) === 0 && previous.quote < 0
    ? true
    : JOINS.has(previous)
}

function startsFrame(frame: Frame, quote: Quote): boolean {
  return quote.first === frame.range.from
}

function speechAt(frame: Frame, i: number, comma: boolean): Cue | undefined {
  const cue = frame.cues.find((other) => other.index === i && !frame.usedCues.includes(other.index))
  if (cue) return (cue.quotes || comma) && !cue.participle ? cue : undefined
  const token = at(frame.tokens, i)
  const readings = token.lexeme.verbs
  const verb = readings[0]
  const whole = verb && particleEnd(frame.tokens, i, verb) > 0
  return whole && verb.form !== 'ing' && canQuote(readings) && token.quote < 0
    ? bareCue(i, verb)
    : undefined
}

function skipAdverbs(tokens: readonly Token[], i: number, to: number): number {
  let k = i
  while (k < to && at(tokens, k).tag === 'ADV') k++
  return k
}

function onlyOccasion(tokens: readonly Token[], cue: Cue, to: number): boolean {
  for (let i = cue.to; i < to; i++) {
    const token = at(tokens, i)
    if (token.is(THAT) || token.is(COMMA) || token.tag === 'VERB' || token.tag === 'AUX')
      return false
    // "said in a statement the plan “will fail”": a subject, whose verb is quoted.
    const isSubject = token.tag === 'DET' && i > cue.to && isNominal(at(tokens, i - 1))
    if (isSubject && continuesClause(tokens, to)) return false
  }
  return (
    to - cue.to < 15 &&
    (cue.verb.group === 'tell' ||
      cue.verb.group === 'ask' ||
      PREPOSITIONS.has(at(tokens, cue.to)) ||
      TIME.has(at(tokens, cue.to)))
  )
}

/** Whether a quotation starts with a small letter. */
function continuesClause(tokens: readonly Token[], open: number): boolean {
  return /^\p{Ll}/u.test(at(tokens, open + 1).text)
}

const BREAKING = new WordList('. , : ; — – -')

/** A stop, comma or dash; also several of them together. */
function breaksOff(token: Token): boolean {
  return BREAKING.has(token) || (!token.word && /^(?:\.\.|--)/.test(token.text))
}

/** Whether the cue closes its clause: what follows is a stop, an adverbial or nothing. */
function endsUtterance(tokens: readonly Token[], cue: Cue, range: Range): boolean {
  const next = at(tokens, cue.to)
  return (
    cue.to >= range.to ||
    breaksOff(next) ||
    next.quote >= 0 ||
    PREPOSITIONS.has(next) ||
    TIME.has(next) ||
    next.tag === 'ADV' ||
    cue.verb.group === 'tell'
  )
}
