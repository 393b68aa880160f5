/** Quotations that who said it stands behind: “…,” Smith said. */
import { clauseStart } from '../clauses/clauses.js'
import { bareCue, type Frame, mark } from '../clauses/frame.js'
import { holdsQuote, isWord, nounPhraseEnd } from '../clauses/phrases.js'
import { canQuote } from '../clauses/readings.js'
import { subjectLeft } from '../clauses/sources.js'
import { thatAhead } from '../clauses/that-clause.js'
import { particleEnd } from '../clauses/verb-group.js'
import { AS, COMMA, THAT, TO } from '../en/single-words.js'
import { DASHES, PREPOSITIONS, RELATIVE, SUBORDINATORS, TIME } from '../en/words.js'
import { isTitle, isUtterance } from '../reading/quotations.js'
import type { Cue, Found, Quote, Range, Token } from '../types.js'
import { at } from '../types.js'
import { APOSTROPHE } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { anyVerb, nounLikeVerb, onlyAdverbs, startsSource } from './any-verb.js'

/** What ends a quotation before who said it. */
const QUOTED_PAUSES = new WordList(', ? ! -- — –')

const BREAKS = new WordList(', -- — – -')

/** “…,” Smith said / “…,” said Smith */
export function quotationFirst(frame: Frame, quote: Quote): Found | undefined {
  const { tokens, range } = frame
  if (!quote.closed || quote.end >= range.to) return undefined
  const last = at(tokens, quote.end - 2)
  let i = quote.end
  const comma = at(tokens, i).is(COMMA) || QUOTED_PAUSES.has(last)
  // "The film, “La Primera”, won": a title.
  if (at(tokens, quote.first - 1).is(COMMA) && isTitle(tokens, quote)) return undefined
  const apart = opensClause(frame, quote)
  const first = at(tokens, quote.first + 1)
  // "The party, which they praise, “is ours,” Smith said": a verb without a subject.
  const own = !hasCue(frame, quote.first) || (apart && first.tag === 'AUX')
  const whole = comma && own && endsClause(frame, quote, apart)
  // "The party, held every year, “lets us speak,” Smith said": the verb of the clause before.
  const opens = apart && !(whole && isSmall(first))
  if (!opens && !whole) return undefined
  if (!comma && !startsFrame(frame, quote)) return undefined
  if (!comma && quote.end - quote.first < 5) return undefined
  if (BREAKS.has(at(tokens, i))) i++
  // "The plan “is dead,” Smith said": the clause that the quotation ends.
  const from = opens ? quote.first : clauseStart(tokens, quote.first, range)
  const content = { from, to: quote.end }
  // "When she ended — “I will win!” — the curtain came down": no part of what stands behind.
  const dashed = DASHES.has(at(tokens, quote.end)) && DASHES.has(at(tokens, quote.first - 1))
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
    // "“…,” while Smith praised it": another's clause.
    if (holdsQuote(tokens, i, cue.from) || LEADS_ON.has(at(tokens, i))) break
    // "called it “strange”, as unions said drivers had warned"
    if (at(tokens, i).is(AS) && !endsUtterance(tokens, cue, range)) break
    const subject = subjectLeft(tokens, cue.from, { from: i, to: range.to }, false)
    if (!subject?.range) continue
    // "“a list” that would do, Smith wrote", "“Yes,” and work began to pick up, Smith said"
    const { from: start } = subject.range
    if (RELATIVE.has(at(tokens, start)) || (start > i && RELATIVE.has(at(tokens, start - 1))))
      continue
    if (cue.verb.group === 'utter' && at(tokens, cue.to).is(TO)) continue
    if (subject.range.from > i + 1 && !onlyAdverbs(tokens, i, subject.range.from)) continue
    if (!endsUtterance(tokens, cue, range) && (!comma || dashed)) continue
    return mark(frame, cue, [subject.range], content, 'quotation-speaker-verb')
  }
  if (!comma || dashed) return undefined
  return nounLikeVerb(frame, i, content) ?? anyVerb(frame, i, content)
}

function isSmall({ text }: Token): boolean {
  return /^\p{Ll}/u.test(text)
}

const NAMING = new WordList('titled entitled called headlined named dubbed nicknamed')

/** "The plan “will not work,” …": whether a quotation completes a main clause that starts before it. */
function endsClause({ tokens, range }: Frame, quote: Quote, apart: boolean): boolean {
  if (!isUtterance(tokens, quote) || isTitle(tokens, quote)) return false
  const first = at(tokens, clauseStart(tokens, quote.first, range))
  return (
    !NAMING.has(at(tokens, quote.first - 1)) &&
    // "After the vote, “there is hope,” she said", but "Despite his “brash manner,” she said, he is"
    (apart || !(PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || first.tag === 'ADP')) &&
    first.tag !== 'VERB'
  )
}

/** Whether a verb that attributes stands in the clause before a place. */
function hasCue(frame: Frame, before: number): boolean {
  const from = clauseStart(frame.tokens, before, frame.range)
  return frame.cues.some((cue) => cue.index >= from && cue.index < before)
}

/** Words behind which another clause stands. */
const LEADS_ON = new WordList('while whereas although though but and')
const JOINS = new WordList('and but so yet then')

/** Whether a quotation is not merely part of the clause that it stands in. */
function opensClause(frame: Frame, quote: Quote): boolean {
  if (startsFrame(frame, quote)) return true
  const previous = at(frame.tokens, quote.first - 1)
  return !isWord(previous) && (previous.traits & APOSTROPHE) === 0 && previous.quote < 0
    ? true
    : // "He was found dry but “cracking jokes,” rescuers said": a part of it.
      JOINS.has(previous) && !isSmall(at(frame.tokens, quote.first + 1))
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

const BREAKING = new WordList('. , : ; — – -')

/** A stop, comma or dash; also several of them together. */
function breaksOff(token: Token): boolean {
  return BREAKING.has(token) || (!token.word && /^(?:\.\.|--)/.test(token.text))
}

/** Whether the cue closes its clause: what follows is a stop, an adverbial or nothing. */
function endsUtterance(tokens: readonly Token[], cue: Cue, range: Range): boolean {
  const next = at(tokens, cue.to)
  // "“…” He said, twice, that"
  if (next.is(COMMA) && thatAhead(tokens, cue.to, range) >= 0) return false
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
