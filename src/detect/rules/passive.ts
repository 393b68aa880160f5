/** Passives: with an agent ("was praised by"), without ("was accused of"). */

import { clauseStart, startsClause } from '../clauses/clauses.js'
import { saysNothing } from '../clauses/conditions.js'
import { contentEnd } from '../clauses/content-end.js'
import { type Frame, push } from '../clauses/frame.js'
import { placedQuestion } from '../clauses/hearers.js'
import { isModal } from '../clauses/modality.js'
import { commaIn, isWord, nounPhraseEnd } from '../clauses/phrases.js'
import { subjectLeft } from '../clauses/sources.js'
import { thatAhead } from '../clauses/that-clause.js'
import { AS, BY, COMMA, END, FOR, IT, ON, THAT, THE, TO, WHICH, WHO } from '../en/single-words.js'
import { BEFORE_TIME, SUBORDINATORS, TIME, TIME_NOUNS, WH } from '../en/words.js'
import type { Cue, Range, Token, VerbGroup } from '../types.js'
import { at } from '../types.js'
import { ED, ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { hearsay, PASSED } from './beliefs.js'
import { QUESTION } from './non-claims.js'
import { behindAdverbs, CLAUSE, passesOn } from './passed-on.js'

/** "was accused of", "was praised by": the subject is what is attributed, the agent who attributes. */
export function passive(frame: Frame, cue: Cue): void {
  const { tokens, range } = frame
  const subject = subjectLeft(tokens, cue.from, range, false)?.range
  const agent = agentOf(tokens, cue, range)
  if (isDeed(tokens, cue, agent > 0) || saysNothing(tokens, cue)) return
  // "could not be confirmed", "could not be verified by"
  if (cue.negated && CHECKED.has(cue.verb.lemma)) return
  /** The subject is who was told or asked. */
  const hearer = cue.verb.group === 'ask' || cue.verb.group === 'tell'
  /** "were warned by the embassy that": whom verbs of more than one kind are addressed to. */
  const told = at(tokens, cue.index).lexeme.verbs.some(
    ({ group }) => group === 'tell' || group === 'urge',
  )
  const end = contentEnd(tokens, cue.to, range, cue, frame.cues, subject)
  // "Holm, believed to be an ally, says": up to the comma.
  const apart = cue.from === cue.index && at(tokens, cue.from - 1).is(COMMA)
  const to = apart && !hearer ? Math.min(end, commaIn(tokens, cue.to, end)) : end
  const rest: Range[] = to > cue.to ? [{ from: cue.to, to }] : []
  if (agent) {
    const end = beforeInfinitive(tokens, agent, nounPhraseEnd(tokens, agent, range.to))
    if ((hearer || told) && at(tokens, cue.to).quote < 0 && heardFrom(frame, cue, agent, hearer))
      return
    if (hearer || end <= agent || !subject) return
    // "was described by critics as a relic", "was criticized by unions for the delay"
    const behind = contentEnd(tokens, end, range, cue, frame.cues)
    const judged = cue.verb.group === 'call' || cue.verb.group === 'judge'
    // "is believed by police to have fled"
    const more =
      (judged ? AS_OR_FOR.has(at(tokens, end)) : at(tokens, end).is(TO)) && behind > end + 1
    const content = more ? [subject, { from: end, to: behind }] : [subject]
    // "was described as a liar by the union"
    if (at(tokens, cue.to).is(AS) || at(tokens, cue.to).quote >= 0)
      content.splice(1, 0, { from: cue.to, to: agent - 1 })
    push(frame, cue, [{ from: agent, to: end }], content, 'passive-by')
    return
  }
  if (hearer) {
    if (rest.length === 0) return
    const placed = placedQuestion(tokens, cue.to)
    // "had been told on Monday and were upset": not what.
    const when = at(tokens, cue.to).is(ON) && thatAhead(tokens, cue.to, range) < 0
    if (cue.verb.group === 'tell') {
      if (!when) push(frame, cue, [], rest, 'passive-hearer')
    } else if (opens(tokens, behindAdverbs(tokens, cue.to)))
      // "Asked later whether"
      push(frame, cue, [], [{ from: behindAdverbs(tokens, cue.to), to }], QUESTION)
    else if (placed > 0 && placed < to) push(frame, cue, [], [{ from: placed, to }], QUESTION)
    return
  }
  if (cue.verb.group === 'say' && !passesOn(tokens, cue)) return
  // "how much can be blamed on it": nobody does.
  if (cue.verb.group === 'judge' && isModal(tokens, cue)) return
  // "was dismissed for a lunge", "is defined in the law": no view that somebody is known to hold.
  if (NEUTRAL.has(cue.verb.lemma) && !at(tokens, cue.to).is(AS)) return
  if (!subject || rest.length === 0) return
  if (at(tokens, subject.from).is(IT) && inserted(frame, cue, subject)) return
  const clause = at(tokens, subject.from).is(IT) ? clauseBehind(tokens, cue.to, to) : 0
  const content = clause > 0 ? [{ from: clause, to }] : [subject, ...rest]
  const { lemma } = cue.verb
  const passed = PASSED.has(lemma) || (lemma === 'report' && at(tokens, cue.to).is(TO))
  push(frame, passed ? hearsay(cue) : cue, [], content, 'passive')
}

const NEUTRAL: ReadonlySet<string> = new Set(['dismiss', 'define', 'credit', 'link'])

const AS_OR_FOR = new WordList('as for')
const TO_BE = new WordList('be have')

/** "by police to have fled": before the infinitive; else `to`. */
function beforeInfinitive(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (at(tokens, i).is(TO) && TO_BE.has(at(tokens, i + 1))) return i
  return to
}

/** "Twice, it is said, he declined": what stands around the passive. */
function inserted(frame: Frame, cue: Cue, { from }: Range): boolean {
  const { tokens, range } = frame
  if (!at(tokens, from - 1).is(COMMA) || !at(tokens, cue.to).is(COMMA)) return false
  const link = at(tokens, from - 2)
  const start = clauseStart(tokens, from - 1, range)
  // "a tunnel where, it is said, he hid": the clause stands behind.
  const before = { from: SUBORDINATORS.has(link) || WH.has(link) ? from - 1 : start, to: from - 1 }
  const behind = { from: cue.to + 1, to: contentEnd(tokens, cue.to + 1, range, cue, []) }
  if (behind.to <= behind.from) return false
  const content = before.to > before.from ? [before, behind] : [behind]
  push(frame, hearsay(cue), [], content, 'passive')
  return true
}

/** "A floor described by experts as one of the finest has been found": a participle with its agent. */
export function describedBy(frame: Frame, cue: Cue, described: Range): boolean {
  const { tokens, range } = frame
  if (cue.verb.group !== 'call' || cue.verb.form !== 'past') return false
  // "often called"
  if (cue.from !== cue.index && at(tokens, cue.from).tag !== 'ADV') return false
  if (!at(tokens, cue.to).is(BY)) return namedBy(frame, cue, described)
  const as = nounPhraseEnd(tokens, cue.to + 1, range.to)
  if (!at(tokens, as).is(AS)) return false
  let to = as
  while (to < range.to && at(tokens, to).word && at(tokens, to).tag !== 'AUX') to++
  const agent = { from: cue.to + 1, to: as }
  push(frame, cue, [agent], [described, { from: as, to }], 'passive-by')
  return true
}

/** "a town called the “capital of rain” by its people": the agent stands behind the name. */
function namedBy(frame: Frame, cue: Cue, described: Range): boolean {
  const { tokens, range, paragraph } = frame
  const first = at(tokens, cue.to).tag === 'DET' ? cue.to + 1 : cue.to
  const by = paragraph.quotes[at(tokens, first).quote]?.end ?? range.to
  if (by >= range.to || !at(tokens, by).is(BY)) return false
  const agent = { from: by + 1, to: nounPhraseEnd(tokens, by + 1, range.to) }
  if (agent.to <= agent.from) return false
  push(frame, cue, [agent], [described, { from: cue.to, to: by }], 'passive-by')
  return true
}

/** Kinds of verbs that in the passive report something only with what it is. */
const MIND: ReadonlySet<VerbGroup> = new Set<VerbGroup>(['know', 'show', 'think', 'intend'])
/** What is done with things too: found, seen, offered. */
const DEEDS: ReadonlySet<string> = new Set(
  'find discover see hear hold learn notice gather remember show list prove feel sense recognize recognise forget offer promise plan want expect refuse'.split(
    ' ',
  ),
)
const COMPLEMENTS = new WordList('to that as of')

/** "was found under the bridge", "was seen by police": nothing is reported, as it is in "was found to be". */
function isDeed(tokens: readonly Token[], { verb, from, to }: Cue, byAgent: boolean): boolean {
  // "It has long been assumed in Oslo that"
  const that = at(tokens, from - 1).is(IT) ? clauseBehind(tokens, to, to + 6) : 0
  // … "It is understood he had"
  if (that === to || (that > to && startsClause(tokens, that + 1, that + CLAUSE))) return false
  if (!MIND.has(verb.group) || (byAgent && !DEEDS.has(verb.lemma))) return false
  const next = at(tokens, behindAdverbs(tokens, to))
  // "was held to a draw by"
  if (verb.lemma === 'hold') return !next.is(THAT)
  // "are feared dead", "are believed trapped"
  const state = next.tag === 'ADJ' || (next.tag === 'VERB' && (next.traits & ED) > 0)
  if (state && STATES.has(verb.lemma)) return false
  return next.quote < 0 && !COMPLEMENTS.has(next)
}

/** Verbs of belief that take how somebody is. */
const STATES: ReadonlySet<string> = new Set(['believe', 'fear', 'think'])

/** What nobody could do says nothing. */
const CHECKED: ReadonlySet<string> = new Set(['confirm', 'prove', 'determine', 'demonstrate'])
const TOLD = new WordList('that to not')
const PRESS = new WordList('reporters journalists reporter journalist')
const PAUSES = new WordList(', :')

/** "was told by the ministry that …", "Asked by Jones whether …, Smith said": what stands behind the agent. */
function heardFrom(frame: Frame, cue: Cue, agent: number, hearer: boolean): boolean {
  const { tokens, range } = frame
  const stop = Math.min(range.to, agent + REACH)
  let from = agent + 1
  while (from < stop && !opens(tokens, from)) from++
  // "were warned by the embassy not to go"
  const told = hearer || TOLD.has(at(tokens, from))
  if (from === stop || !told) return false
  const behind = PAUSES.has(at(tokens, from - 1)) ? from - 1 : from
  const end = Math.min(nounPhraseEnd(tokens, agent, behind), behind)
  // "Holm, asked by reporters about it, smiled"
  const inserted = cue.from === cue.index && at(tokens, cue.from - 1).is(COMMA)
  const last = contentEnd(tokens, from, range, cue, frame.cues)
  const to = inserted ? Math.min(last, commaIn(tokens, from, last)) : last
  if (end <= agent || to <= from) return false
  // "Asked by reporters whether": a question for what follows.
  const press =
    PRESS.has(at(tokens, agent)) || (end === agent + 2 && PRESS.has(at(tokens, end - 1)))
  const rule = hearer && press ? QUESTION : 'passive-by-hearer'
  push(frame, cue, [{ from: agent, to: end }], [{ from, to }], rule)
  return true
}

function opens(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i)
  // "by host Jane Roe, who": that still says who asked.
  const relative = (token.is(WHO) || token.is(WHICH)) && at(tokens, i - 1).is(COMMA)
  // "by Jane Roe, for the family, if": whom she acts for.
  const acting = token.is(FOR) && at(tokens, i - 1).is(COMMA)
  return token.quote >= 0 || (OPENERS.has(token) && !relative && !acting)
}

/** "It was reported earlier that": where the clause starts that "it" stands for, or 0. */
function clauseBehind(tokens: readonly Token[], from: number, to: number): number {
  if (at(tokens, from).word && startsClause(tokens, from, to)) return from
  for (let i = from; i < to && i < from + 6; i++) if (at(tokens, i).is(THAT)) return i
  return 0
}

/** What a report or a question opens with. */
const OPENERS = new WordList(
  'that if whether why how what who whom when where which about to not for',
)
/** Tokens behind an agent that are looked at for that. */
const REACH = 30

function agentOf(tokens: readonly Token[], cue: Cue, range: Range): number {
  // "were said to have been surprised by the timing": the infinitive's.
  const thought = cue.verb.group === 'say' || cue.verb.group === 'think'
  if (thought && at(tokens, behindAdverbs(tokens, cue.to)).is(TO)) return 0
  let last = cue.to + 8
  for (let i = cue.to; i < Math.min(range.to, last); i++) {
    const token = at(tokens, i)
    // "was dubbed “the long march” by critics"
    if (token.quote >= 0 && cue.verb.group === 'call') {
      last++
      continue
    }
    if (token.is(BY) && i + 1 < range.to && (at(tokens, i + 1).traits & ING) === 0)
      return isDeadline(tokens, cue, i + 1) ? 0 : i + 1
    // "asked about remarks by Holm": whose they are; "was told that the road was closed by": of another verb.
    if (!isWord(token) || token.is(THAT) || (cue.verb.group === 'ask' && OPENERS.has(token)))
      return 0
  }
  return 0
}

/** "by Friday", "by next year", "by 2030", "by the end of" */
function isDeadline(tokens: readonly Token[], { verb }: Cue, i: number): boolean {
  const token = at(tokens, i)
  const noun = token.is(THE) ? at(tokens, i + 1) : token
  // "criticised by May"
  if (MONTHS_AND_NAMES.has(token) && !MIND.has(verb.group)) return false
  return (
    TIME.has(token) ||
    BEFORE_TIME.has(token) ||
    TIME_NOUNS.has(noun) ||
    noun.is(END) ||
    (token.tag === 'NUM' && !at(tokens, i + 1).word)
  )
}

const MONTHS_AND_NAMES = new WordList('april may june august')
