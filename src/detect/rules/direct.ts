/** Direct quotations: a quotation and the cue that stands before, behind or inside it. */

import { clauseStart, startsClause } from '../clauses/clauses.js'
import { isDocument, isRequestForAnonymity } from '../clauses/conditions.js'
import { contentEnd } from '../clauses/content-end.js'
import { type Frame, mark, sharedSource } from '../clauses/frame.js'
import { isLabelled } from '../clauses/naming.js'
import { hasFiniteVerb, isNominal, nounPhraseEnd } from '../clauses/phrases.js'
import { senderOf } from '../clauses/senders.js'
import { subjectLeft } from '../clauses/sources.js'
import { BY, COLON, COMMA, OF, THAT, THERE, TO } from '../en/single-words.js'
import { OBJECT_PRONOUNS, POSSESSIVES, PREPOSITIONS, SUBORDINATORS, TIME } from '../en/words.js'
import { isTitle, isUtterance, runsOn } from '../reading/quotations.js'
import type { Cue, Found, Quote, Range, Token, VerbGroup } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { startsSource } from './any-verb.js'
import { answererOf, goesOnAround, isClosed } from './asked.js'
import { isCried } from './cries.js'
import { continuesClause, goOn } from './further-pieces.js'
import { quotationFirst } from './quotation-first.js'

export const COLON_QUOTATION: string = 'speaker-verb-colon-quotation'

/** Finds the direct quotations of a frame. */
export function findDirect(frame: Frame): void {
  for (const index of frame.quotes) {
    const quote = frame.paragraph.quotes[index]
    if (!quote || frame.usedQuotes.includes(index) || isCried(frame.tokens, quote)) continue
    const found = quotationFirst(frame, quote) ?? before(frame, quote)
    if (!found) continue
    frame.usedQuotes.push(index)
    goOn(frame, quote, found)
    frame.found.push(found)
  }
}

/** "the crash", "its head", "Oslo’s mayor" */
function opensObject(token: Token): boolean {
  return token.tag === 'DET' || token.tag === 'PROPN' || POSSESSIVES.has(token)
}

const LIKENING = new WordList('like as')

/** Whether something is quoted in a stretch that is no title: "on the “Chatter” podcast". */
function quotesBetween({ paragraph, tokens }: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const quote = paragraph.quotes[at(tokens, i).quote]
    if (!quote) continue
    const named = BEFORE_TITLES.has(at(tokens, quote.first - 1).tag)
    if (!named || !isTitle(tokens, quote)) return true
    i = quote.end - 1
  }
  return false
}

/** Tags of what stands before a title. */
const BEFORE_TITLES: ReadonlySet<string> = new Set(['DET', 'PRON'])

const ASKED_WHEN = new WordList('when if once')

/** Smith said, “…” / Smith said: “…” / Smith said “…” */
function before(frame: Frame, quote: Quote): Found | undefined {
  const { tokens, range } = frame
  const before = at(tokens, quote.first - 1)
  const separated = before.is(COMMA) || before.is(COLON)
  if (isLabelled(tokens, quote.first, range)) return undefined
  for (let c = frame.cues.length - 1; c >= 0; c--) {
    const cue = frame.cues[c]
    if (!cue || cue.index >= quote.first) continue
    if (frame.usedCues.includes(cue.index)) return undefined
    // "called the crash, in which ten died, “strange”": the object too.
    if (cue.verb.group === 'call' && before.is(COMMA) && opensObject(at(tokens, cue.to)))
      return undefined
    // "told Congress when asked about it: “…”"
    if (isRequestForAnonymity(tokens, cue) || isClosed(tokens, cue, quote.first)) continue
    if (goesOnAround(tokens, cue, quote.first)) return undefined
    if (cue.verb.group === 'ask' && ASKED_WHEN.has(at(tokens, cue.from - 1))) continue
    if (!separated && cue.to !== quote.first && !onlyOccasion(tokens, cue, quote.first))
      return undefined
    if (!cue.quotes && !before.is(COLON)) return undefined
    if (MENTAL.has(cue.verb.group) && isInsideSpeech(frame, c)) return undefined
    if (cue.verb.form === 'base' && at(tokens, cue.from).is(TO)) return undefined
    const hearer = cue.verb.group === 'ask' || cue.verb.group === 'tell'
    // "was announced by “a rigged court”": its subject says nothing.
    const shown = cue.verb.group === 'show' && before.is(COLON)
    if (cue.passive && !hearer && !before.is(COMMA) && !shown) return undefined
    if (quotesBetween(frame, cue.to, quote.first)) return undefined
    if (before.is(COMMA) && containsClause(tokens, cue, quote.first)) return undefined
    if (!separated && !isUtterance(tokens, quote)) return undefined
    // "the plan read “like a wish list”"
    if (cue.verb.lemma === 'read' && LIKENING.has(at(tokens, quote.first + 1))) return undefined
    // "said in his book, “A Life”"
    if (isTitle(tokens, quote) && (!separated || isDocument(at(tokens, quote.first - 2))))
      return undefined
    const goesOn = runsOn(tokens, quote, range)
    if (goesOn && !separated) return undefined
    const source =
      cue.passive && hearer
        ? agentBehind(tokens, cue, quote)
        : (speakerBetween(frame, cue, quote) ??
          speakerBefore(frame, cue) ??
          speakerBehind(tokens, cue, quote, range) ??
          subjectBehind(tokens, cue, quote, range) ??
          sharedSource(frame, cue) ??
          answererOf(tokens, cue, range))
    const to = goesOn ? contentEnd(tokens, quote.first, range, cue, frame.cues) : quote.end
    // "reckons it will be cut: “…”": what stands before the colon too.
    const clause = before.is(COLON)
      ? containsClause(tokens, cue, quote.first)
      : opensUnquoted(tokens, cue, quote, source)
    // "Her son, she said, got away: “…”": the clause that is broken off for the speaker.
    const inserted = clause && at(tokens, cue.to).is(COMMA)
    const from = inserted ? cue.to + 1 : clause ? cue.to : quote.first
    const content = { from, to: Math.max(to, quote.end) }
    const opening =
      source && (inserted ? clauseBefore(frame, source) : openingBefore(frame, source, quote))
    const found = mark(
      frame,
      cue,
      source ? [source] : [],
      content,
      before.is(COLON) ? COLON_QUOTATION : 'speaker-verb-quotation',
    )
    if (opening) found.content.unshift(opening)
    return found
  }
  return undefined
}

/** "said it was “late” and she has learned it: “…”": a verb in what somebody has said. */
function isInsideSpeech({ cues }: Frame, index: number): boolean {
  return cues.some(({ quotes, verb }, i) => i < index && quotes && FINITE.has(verb.form))
}

const MENTAL: ReadonlySet<VerbGroup> = new Set<VerbGroup>(['think', 'know'])
const FINITE: ReadonlySet<string> = new Set(['past', 's'])

/** What stands before a speaker behind a comma, as far back as the clause starts. */
function clauseBefore({ tokens, range }: Frame, { from }: Range): Range | undefined {
  const comma = from - 1
  if (!at(tokens, comma).is(COMMA)) return undefined
  const start = clauseStart(tokens, comma, range)
  return start < comma ? { from: start, to: comma } : undefined
}

/** "The plan, Smith said, “is dead.”": a subject whose verb is quoted. */
function openingBefore(frame: Frame, source: Range, quote: Quote): Range | undefined {
  const { tokens, range } = frame
  const comma = source.from - 1
  if (!at(tokens, comma).is(COMMA) || !continuesClause(tokens, quote.first)) return undefined
  // "It had known, he conceded, “from the start”": a clause that the quotation goes on.
  if (goesOn(frame, comma, quote)) return { from: clauseStart(tokens, comma, range), to: comma }
  const verb = at(tokens, quote.first + 1)
  if (verb.tag !== 'VERB' && verb.tag !== 'AUX' && verb.tag !== '') return undefined
  const from = clauseStart(tokens, comma, range)
  const first = at(tokens, from)
  const opens =
    first.tag === 'DET' || isNominal(first) || first.tag === 'ADJ' || POSSESSIVES.has(first)
  return opens && !TIME.has(first) && nounPhraseEnd(tokens, from, comma) === comma && comma > from
    ? { from, to: comma }
    : undefined
}

/** Whether a plain clause stands before a comma, and the quotation right behind who spoke. */
function goesOn({ tokens, range, cues }: Frame, comma: number, quote: Quote): boolean {
  const from = clauseStart(tokens, comma, range)
  const first = at(tokens, from)
  const adjacent =
    at(tokens, quote.first - 1).is(COMMA) && at(tokens, quote.first - 2).lexeme.verbs.length > 0
  if (!adjacent) return false
  // "There was, he said, “no rush”"; but "Her views are, he says, “a mystery”": no clause yet.
  if (at(tokens, comma - 1).tag === 'AUX') return first.is(THERE)
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first)) return false
  for (let i = from; i < comma; i++) if (at(tokens, i).is(COMMA)) return false
  return (
    hasFiniteVerb(tokens, from, comma) && !cues.some(({ index }) => index >= from && index < comma)
  )
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

/** "Because of the schedule, explained Smith, “we cannot wait”": who stands behind the verb. */
function speakerBetween({ tokens, range }: Frame, cue: Cue, quote: Quote): Range | undefined {
  if (cue.verb.group !== 'say' || cue.participle || !at(tokens, cue.from - 1).is(COMMA))
    return undefined
  const first = at(tokens, clauseStart(tokens, cue.from - 1, range))
  if (!PREPOSITIONS.has(first) && !SUBORDINATORS.has(first)) return undefined
  const to = quote.first - 1
  return startsSource(tokens, cue.to) && nounPhraseEnd(tokens, cue.to, to) === to
    ? { from: cue.to, to }
    : undefined
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

/** "Recalling “the cost,” the minister left": the subject behind a participle that opens the sentence. */
function subjectBehind(
  tokens: readonly Token[],
  cue: Cue,
  { end }: Quote,
  range: Range,
): Range | undefined {
  if (!cue.participle || cue.from > range.from + 1) return undefined
  const from = at(tokens, end).is(COMMA) ? end + 1 : end
  if (!startsSource(tokens, from)) return undefined
  const to = nounPhraseEnd(tokens, from, range.to)
  return to > from && to < range.to ? { from, to } : undefined
}

/** Groups of verbs that take a clause. */
const REPORTS: ReadonlySet<VerbGroup> = new Set<VerbGroup>(['say', 'think', 'know'])

/** "says no matter who wins, “it is late”": what is said starts before the quotation. */
function opensUnquoted(
  tokens: readonly Token[],
  cue: Cue,
  { first }: Quote,
  source: Range | undefined,
): boolean {
  const { to, verb } = cue
  if (verb.group !== 'say' || !at(tokens, first - 1).is(COMMA) || at(tokens, to).is(COMMA))
    return false
  if (to >= first - 1 || (source && source.from >= to) || !continuesClause(tokens, first))
    return false
  return !PREPOSITIONS.has(at(tokens, to)) && !onlyOccasion(tokens, cue, first - 1)
}

/** "said that he is a trader, “like you”", "said he is a trader, “like you”": more than the quotation was said. */
function containsClause(tokens: readonly Token[], cue: Cue, to: number): boolean {
  for (let i = cue.to; i < to; i++) if (at(tokens, i).is(THAT)) return true
  // "If so, he added, it would be bad, “like …”"
  const from = at(tokens, cue.to).is(COMMA) ? cue.to + 1 : cue.to
  return REPORTS.has(cue.verb.group) && startsClause(tokens, from, to)
}

function onlyOccasion(tokens: readonly Token[], cue: Cue, to: number): boolean {
  // "told of patients “calling”", "agreed to “start talks”": part of what is told.
  if (at(tokens, cue.to).is(OF) || (cue.to === to - 1 && at(tokens, cue.to).is(TO))) return false
  for (let i = cue.to; i < to; i++) {
    const token = at(tokens, i)
    if (token.is(THAT) || token.is(COMMA) || token.tag === 'VERB' || token.tag === 'AUX')
      return false
    // "said in a statement the plan “will fail”": a subject, whose verb is quoted.
    const before = at(tokens, i - 1)
    const hearer = isNominal(before) || OBJECT_PRONOUNS.has(before)
    const isSubject = token.tag === 'DET' && i > cue.to && hearer
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
