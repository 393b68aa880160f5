/** Indirect speech: a cue with its subject, and what it attributes. */

import { clauseStart, contentStart } from '../clauses/clauses.js'
import {
  attributes,
  isReducedRelative,
  isRequestForAnonymity,
  makesDocument,
  namesSource,
  saysNothing,
} from '../clauses/conditions.js'
import { contentEnd } from '../clauses/content-end.js'
import { type Frame, push, sharedSource } from '../clauses/frame.js'
import { gapOf, relativeEnd } from '../clauses/gaps.js'
import { canHold } from '../clauses/holders.js'
import { describesNoun, isGap } from '../clauses/no-cues.js'
import { opensClause } from '../clauses/openings.js'
import { meansOtherwise } from '../clauses/other-senses.js'
import { nounPhraseStart } from '../clauses/phrase-start.js'
import { commaIn, hasFiniteVerb, holdsQuote } from '../clauses/phrases.js'
import { SPEAKS } from '../clauses/scope.js'
import { providerOf, senderOf, writerOf } from '../clauses/senders.js'
import { subjectLeft } from '../clauses/sources.js'
import {
  BY,
  COLON,
  COMMA,
  I,
  QUESTION_MARK,
  THAT,
  WE,
  WHAT,
  WHO,
  WHY,
  WITH,
  YOU,
} from '../en/single-words.js'
import { RETORTS } from '../en/verbs.js'
import { COORDINATORS, INDEFINITE, PREPOSITIONS, RELATIVE, SUBORDINATORS, WH } from '../en/words.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { achieved } from './achieved.js'
import { isBareParticiple } from './bare-participles.js'
import { believedOf } from './beliefs.js'
import { lacksClause } from './clausal.js'
import { closesClause } from './closes-clause.js'
import { deniedBy, deniesBefore, pointBefore } from './denied-noun.js'
import { inverted } from './inverted.js'
import { isNobody } from './nobody.js'
import { asksItself, QUESTION } from './non-claims.js'
import { parenthetical } from './parenthetical.js'
import { headBefore, subjectBehind } from './participle-subjects.js'
import { describedBy, passive } from './passive.js'
import { isPosted } from './posted.js'

export function findIndirect(frame: Frame): void {
  for (const cue of frame.cues) {
    if (frame.usedCues.includes(cue.index)) continue
    // "continues that": beside a clause such a verb is one of speech.
    if (cue.verb.group === 'utter' && !at(frame.tokens, cue.to).is(THAT)) {
      // "…, countered Jane Holm."
      if (RETORTS.has(cue.verb.lemma) && at(frame.tokens, cue.to).tag === 'PROPN')
        inverted(frame, { ...cue, verb: { ...cue.verb, group: 'say' } })
      // "It might, he ventured, be late"
      else if (PUT_IN.has(cue.verb.lemma) && at(frame.tokens, cue.to).is(COMMA))
        active(frame, { ...cue, verb: { ...cue.verb, group: 'say' } })
      continue
    }
    if (cue.passive || isBareParticiple(frame, cue)) passive(frame, cue)
    else if (!deniedBy(frame, cue) && !inverted(frame, cue) && !achieved(frame, cue))
      active(frame, cue)
  }
}

/** Verbs of speech that are nothing else between commas. */
const PUT_IN: ReadonlySet<string> = new Set(['venture', 'reason', 'quip', 'interject', 'muse'])

function active(frame: Frame, cue: Cue): void {
  const { tokens, range } = frame
  const subject = subjectLeft(tokens, cue.from, range, cue.participle)
  const found = subject?.range
  const sender =
    found &&
    (cue.participle
      ? (senderOf(frame, found) ?? writerOf(frame, cue))
      : providerOf(frame, cue, found))
  const own = sender ?? (found && behindStatement(frame, cue, found))
  const source =
    own ?? (subject?.shared ? (sharedSource(frame, cue) ?? headBefore(frame, cue)) : undefined)
  if ((own && describedBy(frame, cue, own)) || believedOf(frame, cue, own)) return
  if ((!source && !cue.participle) || isPosted(frame, cue, own)) return
  if (
    own &&
    (describes(frame, cue, own) || describesNoun(tokens, cue, range) || isGap(tokens, cue, own))
  )
    return
  // "Does she want to win?": a question of the author's.
  if (own && isAsked(frame, own)) return
  if (own && isWithin(frame, own)) return
  if (own && (isSubjectClause(frame, cue, own) || isNobody(frame, cue, own))) return
  // "nor has it said what"
  if (own && NEGATED.has(at(tokens, own.from - 2)) && at(tokens, own.from - 1).tag === 'AUX')
    cue.negated = true
  const from = contentStart(tokens, cue, range)
  const gap = own ? gapOf(frame, cue, own, from) : undefined
  const lead = source ? undefined : subjectBehind(frame, cue, from)
  // "…, the airline said": whatever closes a clause like that is taken for somebody who can.
  const closes = closesClause(tokens, cue, range)
  const speech =
    cue.verb.group === 'say' || (cue.verb.group === 'tell' && at(tokens, cue.to).letter)
  const agent = at(tokens, cue.to).is(BY) && cue.verb.form !== 's'
  const spoken = closes && !agent && speech
  // "…, its command said, describing it as": who has said something already.
  const speaks = cue.participle && frame.found.some((other) => other.source[0] === source)
  if (
    cue.verb.group !== 'seem' &&
    !speaks &&
    !attributes(
      tokens,
      cue,
      source ?? lead,
      spoken || gap !== undefined || opensClause(tokens, from, range.to),
    )
  )
    return
  if (isRequestForAnonymity(tokens, cue) || saysNothing(tokens, cue)) return
  // "With most towns reporting, the race"
  if (cue.participle && own && at(tokens, own.from - 1).is(WITH) && at(tokens, cue.to).is(COMMA))
    return
  // "…, a plan announced this year": a participle.
  if (closes && own && INDEFINITE.has(at(tokens, own.from)) && !canHold(tokens, own, true)) return
  // "calling it “late,” Smith said as he left": the quotation is another's.
  const behindQuotation = own !== undefined && at(tokens, own.from - 1).quote >= 0
  if ((!closes || behindQuotation) && meansOtherwise(tokens, cue, range)) return
  if (cue.verb.form === 'base' && cue.from === cue.index && !source) return
  if (isAskedFor(tokens, cue)) return
  // "Appearing before a crowd, Smith said"
  if (cue.verb.group === 'seem' && cue.participle) return
  if (closes) {
    if (own && (speaksOn(frame, cue, own) || deniesBefore(frame, cue, own))) return
    if (own && cue.verb.group !== 'judge' && cue.verb.group !== 'intend')
      parenthetical(frame, cue, own, pointBefore(frame, own))
    return
  }
  if (!gap && isReducedRelative(tokens, cue, from, own)) return
  const end = contentEnd(tokens, from, range, cue, frame.cues, own ?? source)
  const whole =
    gap && RELATIVE.has(at(tokens, gap.from))
      ? relativeEnd(tokens, from, end, isOpening(frame, gap))
      : end
  const to = cue.participle && CITES.has(cue.verb.lemma) ? insertedEnd(tokens, from, whole) : whole
  if (to <= from || namesSource(tokens, cue, from, to) || makesDocument(tokens, cue, from, to))
    return
  // "found that:": what stands in the lines behind.
  if (to === from + 1 && at(tokens, from).is(THAT) && at(tokens, to).is(COLON)) return
  // "believes her": whom, not what.
  if (cue.verb.group === 'think' && to === from + 1 && PEOPLE.has(at(tokens, from))) return
  if (lacksClause(tokens, cue, gap, { from, to })) return
  const before = gap ?? (own && brokenOff(frame, cue, own))
  const content: Range[] = before ? [before, { from, to }] : [{ from, to }]
  if (!source && cue.verb.group !== 'seem') {
    // "defended the line by saying it was": nobody in the sentence to whom it could belong.
    if (!lead && cue.from > range.from + 1) return
    const rule = lead ? 'participle-clause-speaker' : 'speaker-verb-clause'
    push(frame, cue, lead ? [lead] : [], content, rule)
    return
  }
  if (cue.verb.group === 'seem') {
    push(frame, cue, [], source ? [source, ...content] : content, 'appearance')
    return
  }
  push(
    frame,
    cue,
    source ? [source] : [],
    content,
    own && asksItself(tokens, cue, own)
      ? QUESTION
      : source === own
        ? 'speaker-verb-clause'
        : 'shared-speaker-verb-clause',
  )
}

/** "Smith, asked for her view, said": what she was asked, and did not ask for. */
function isAskedFor(tokens: readonly Token[], { verb, from, index, to }: Cue): boolean {
  if (verb.lemma !== 'ask' || !verb.particles || verb.form !== 'past' || from !== index)
    return false
  if (!at(tokens, from - 1).is(COMMA)) return false
  const behind = at(tokens, commaIn(tokens, to, to + 12) + 1)
  return behind.tag === 'VERB' || behind.tag === 'AUX'
}

/** "It is the third time, Smith noted, that he was late": the clause before that goes on behind. */
function brokenOff({ tokens, range }: Frame, cue: Cue, source: Range): Range | undefined {
  const comma = source.from - 1
  if (!at(tokens, comma).is(COMMA) || !at(tokens, cue.to).is(COMMA)) return undefined
  if (!at(tokens, cue.to + 1).is(THAT)) return undefined
  const from = clauseStart(tokens, comma, range)
  // "“…,” said Jones, meaning, he explained, that": another's.
  if (holdsQuote(tokens, from, comma)) return undefined
  return hasFiniteVerb(tokens, from, comma) ? { from, to: comma } : undefined
}

/** Whether what a relative pronoun stands for is what the sentence opens with. */
function isOpening({ tokens, range }: Frame, { from }: Range): boolean {
  return nounPhraseStart(tokens, from, range.from) === range.from
}

/** "which groups hail as a win and others call a loss": a subject without the end of what was said before it. */
function behindStatement({ tokens, found }: Frame, { verb }: Cue, { from, to }: Range): Range {
  let start = from
  if (verb.group !== 'judge' && verb.group !== 'call') return { from, to }
  for (const { content } of found)
    for (const piece of content)
      if (piece.from <= start && piece.to > start && COORDINATORS.has(at(tokens, piece.to)))
        start = piece.to + 1
  return start < to ? { from: start, to } : { from, to }
}

/** "Smith says, win or lose, he will stay": nothing stands before that could have been said. */
function speaksOn(frame: Frame, cue: Cue, source: Range): boolean {
  const { tokens, range } = frame
  // "In May, Smith said, when he lost, he left"
  const fronted =
    PREPOSITIONS.has(at(tokens, range.from)) &&
    SUBORDINATORS.has(at(tokens, cue.to + 1)) &&
    !hasFiniteVerb(tokens, range.from, source.from)
  if (cue.verb.group !== 'say' || (source.from > range.from + 1 && !fronted)) return false
  let comma = cue.to
  while (comma < cue.to + 6 && !at(tokens, comma).is(COMMA)) comma++
  if (!at(tokens, comma).is(COMMA)) return false
  const from = comma + 1
  const to = contentEnd(tokens, from, range, { ...cue, participle: false }, frame.cues)
  if (to <= from + 2 || cueStarts(frame, from) || at(tokens, from).tag === 'AUX') return false
  const clause = hasFiniteVerb(tokens, from, to)
  if (clause) push(frame, cue, [source], [{ from, to }], 'speaker-verb-clause')
  return clause
}

const CITES: ReadonlySet<string> = new Set(['cite', 'quote'])

/** "claimed, citing data handed in by the ministry, that it was late": the comma before the clause of the main verb; else `to`. */
function insertedEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (at(tokens, i).is(COMMA) && at(tokens, i + 1).is(THAT) && at(tokens, i).quote < 0) return i
  return to
}

const PEOPLE = new WordList('him her them us me you')

/** "Does Holm say", "What would Holm think"; "Why does Holm say" takes for granted that he does. */
function isAsked({ tokens, range }: Frame, { from }: Range): boolean {
  if (at(tokens, from - 1).tag !== 'AUX' || at(tokens, from - 2).is(WHY)) return false
  if (from - 1 > range.from && at(tokens, from - 2).word && !WH.has(at(tokens, from - 2)))
    return false
  return at(tokens, range.to - 1).is(QUESTION_MARK)
}

const NEGATED = new WordList('nor neither never')

/** "voters who support the plan": which voters they are, not what is reported of them. */
function describes({ tokens }: Frame, cue: Cue, source: Range): boolean {
  const first = at(tokens, source.from)
  // "Can you confirm that?"
  if (first.is(YOU) && at(tokens, source.from - 1).tag === 'AUX') return true
  if (SPEAKS.has(cue.verb.group)) return false
  // "If you want news": anybody; "we want to learn": the author, of whom "we believe" is a statement still.
  if (first.is(YOU)) return true
  if (first.is(WHO) && cue.verb.lemma === 'refuse') return true
  if (first.is(I) || first.is(WE)) return cue.verb.group !== 'think'
  return first.is(WHO) && at(tokens, source.from - 1).word
}

/** "which local media reported had found": a subject that ends with another verb that attributes. */
function isWithin({ cues, usedCues }: Frame, { to }: Range): boolean {
  return cues.some((other) => other.to === to && usedCues.includes(other.index))
}

const WHOLE = new WordList('everything anything something nothing all much little what whatever')

/** "Not everything she says is true", "What he said was wrong": what is said is the subject of the verb behind. */
function isSubjectClause({ tokens, range }: Frame, cue: Cue, source: Range): boolean {
  const before = at(tokens, source.from - 1)
  // "that is what they say just before the vote"
  if (before.is(WHAT) && cue.verb.group === 'say' && MOMENTS.has(at(tokens, cue.to))) return true
  if (!WHOLE.has(before) || at(tokens, cue.to).tag !== 'AUX') return false
  return !before.is(WHAT) || source.from - 1 === range.from
}

const MOMENTS = new WordList('before after when while just right whenever until')

function cueStarts(frame: Frame, index: number): boolean {
  return frame.cues.some((cue) => cue.from === index)
}
