/** Quotations that no verb of speech introduces: "Smith: “…”", "Smith thanked him for “…”". */

import { contentEnd } from '../clauses/content-end.js'
import { bareCue, type Frame, push } from '../clauses/frame.js'
import { canHold } from '../clauses/holders.js'
import { isLabelled } from '../clauses/naming.js'
import { nounPhraseStart } from '../clauses/phrase-start.js'
import { isFiniteVerb } from '../clauses/phrases.js'
import { SPEAKS } from '../clauses/scope.js'
import { subjectLeft } from '../clauses/sources.js'
import { COLON, COMMA, FROM, SEMICOLON, THIS } from '../en/single-words.js'
import { BE, HAVE, INDEFINITE } from '../en/words.js'
import { isTitle, isUtterance } from '../reading/quotations.js'
import type { Quote, Range, Token, Verb } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { possessor } from './owners.js'

/** Words between quotation marks from which on a part of a sentence counts as quoted speech. */
const WORDS = 4
/** … behind a colon. */
const FEWEST = 2

/** Attributes the quotations of a frame that the other rules have left. */
export function findLeftovers(frame: Frame): void {
  const { tokens, range } = frame
  for (const index of frame.quotes) {
    const quote = frame.paragraph.quotes[index]
    if (!quote || quote.end > range.to || frame.usedQuotes.includes(index)) continue
    if (isCovered(frame, quote)) continue
    if (goesOnBefore(frame, quote)) continue
    const before = at(tokens, quote.first - 1)
    if ((before.is(COLON) || BE.has(before)) && answered(frame, quote)) continue
    if (isLabelled(tokens, quote.first, range)) {
      named(frame, quote)
      continue
    }
    if (isTitle(tokens, quote)) continue
    if (gapped(frame, quote)) continue
    const called = at(tokens, quote.first - 1).is(COLON) && isUtterance(tokens, quote)
    if (wordsIn(tokens, quote) < (called ? FEWEST : WORDS)) {
      if (called) repliedBy(frame, quote)
      continue
    }
    if (!governed(frame, quote) && called) named(frame, quote)
  }
}

/** Nouns for what somebody says, before a colon. */
const ANSWERS = new WordList(
  'answer reply response retort rejoinder verdict advice message explanation conclusion motto slogan mantra take question warning complaint defence defense excuse assessment comment view word words line',
)
/** Tokens of a phrase before the colon, as in "The mayor’s reply, in full". */
const REPLY = 12

/** "The mayor’s reply: “No.”": whose it is. */
function answered(frame: Frame, quote: Quote): boolean {
  const { tokens, range } = frame
  const colon = at(tokens, quote.first - 1).is(COLON) ? quote.first - 1 : quote.first
  // "The mayor’s reply was: “No.”", "Her motto is “No”"
  const last = at(tokens, colon - 1).tag === 'AUX' ? colon - 2 : colon - 1
  for (let i = last; i > range.from && i > colon - REPLY; i--) {
    const token = at(tokens, i)
    if (token.quote >= 0 || isFiniteVerb(tokens, i)) return false
    if (!ANSWERS.has(token)) continue
    const source = possessor(tokens, i, range)
    if (!source || source.from > range.from + 1) return false
    const verb: Verb = { lemma: 'say', group: 'say', form: 'past' }
    const content = { from: quote.first, to: quote.end }
    push(frame, { ...bareCue(i, verb), to: colon }, [source], [content], 'speaker-noun-quotation')
    return true
  }
  return false
}

/** "said it was a “mistake”: “We were late.”": a quotation behind the colon that a statement ends at. */
function goesOnBefore({ tokens, found }: Frame, quote: Quote): boolean {
  const colon = quote.first - 1
  if (!at(tokens, colon).is(COLON) || !isUtterance(tokens, quote)) return false
  for (const { source, verb, content } of found) {
    const piece = content.at(-1)
    if (piece?.to !== colon || source.length === 0 || !verb || !SPEAKS.has(verb.group)) continue
    piece.to = quote.end
    return true
  }
  return false
}

/** "Smith called it “a shame”; Jones “a landmark”": the verb of the clause before. */
function gapped(frame: Frame, quote: Quote): boolean {
  const { tokens, range, found } = frame
  const last = found.at(-1)
  const from = nounPhraseStart(tokens, quote.first, range.from)
  if (!last || from === quote.first || !at(tokens, from - 1).is(SEMICOLON)) return false
  const source = { from, to: quote.first }
  if (last.verb?.group !== 'call' || !canHold(tokens, source, false)) return false
  const content = [{ from: quote.first, to: quote.end }]
  found.push({ source: [source], cue: last.cue, content, rule: SHARED_VERB, verb: last.verb })
  return true
}

const SHARED_VERB = 'shared-verb-quotation'

function isCovered(frame: Frame, quote: Quote): boolean {
  return frame.found.some((item) =>
    [...item.content, ...item.source].some(
      (piece) => piece.from < quote.end && piece.to > quote.first,
    ),
  )
}

function wordsIn(tokens: readonly Token[], quote: Quote): number {
  let words = 0
  for (let i = quote.first; i < quote.end && words < WORDS; i++) if (at(tokens, i).word) words++
  return words
}

/** "Jane Smith: “…”" */
function named(frame: Frame, quote: Quote): void {
  const { tokens, range } = frame
  const colon = quote.first - 1
  let last = nounPhraseStart(tokens, colon, range.from)
  // "More from Jane Smith: “…”"
  for (let i = last + 1; i < colon - 1; i++) if (at(tokens, i).is(FROM)) last = i + 1
  const source = who(tokens, { from: last, to: colon }, range.from)
  const start = source.from
  const verb: Verb = { lemma: 'say', group: 'say', form: 'past' }
  if (start >= colon || !canHold(tokens, source, false)) return
  push(
    frame,
    bareCue(colon, verb),
    [source],
    [{ from: quote.first, to: quote.end }],
    'speaker-colon-quotation',
  )
}

const PLATFORMS = new WordList('on in via at')

/** "Jane Smith, its chief executive: “…”", "Smith, on Facebook: “…”": with the name before, and without where it was said. */
function who(tokens: readonly Token[], { from, to }: Range, min: number): Range {
  const placed = PLATFORMS.has(at(tokens, from - 1)) && at(tokens, from - 1).tag !== 'NOUN'
  const comma = placed ? from - 2 : from - 1
  if (!at(tokens, comma).is(COMMA)) return { from, to }
  const start = nounPhraseStart(tokens, comma, min)
  const name = at(tokens, comma - 1)
  if (start >= comma || start > min || !name.capital || name.tag !== 'PROPN') return { from, to }
  return { from: start, to: placed ? comma : to }
}

const REPLIES = new WordList(
  'reply response retort answer rebuke message comment statement warning plea verdict reaction tweet post text email',
)

/** "drew a reply from Jane Smith: “…”": who replied, not what drew it. */
function repliedBy(frame: Frame, quote: Quote): boolean {
  const { tokens, range } = frame
  const colon = quote.first - 1
  let from = colon - 1
  while (from > range.from && from > colon - REPLIER && !at(tokens, from).is(FROM)) from--
  if (!at(tokens, from).is(FROM) || !REPLIES.has(at(tokens, from - 1))) return false
  const source = { from: from + 1, to: colon }
  if (source.to <= source.from || !canHold(tokens, source, false)) return false
  const verb: Verb = { lemma: 'reply', group: 'say', form: 'past' }
  const content = { from: quote.first, to: quote.end }
  push(frame, bareCue(from - 1, verb), [source], [content], 'speaker-colon-quotation')
  return true
}

/** Tokens of the longest phrase for who replied. */
const REPLIER = 14

/** How somebody is who speaks so. */
const FRANK = new WordList(
  'blunt blunter clear clearer direct adamant succinct scathing emphatic unequivocal frank dismissive defiant categorical unrepentant unapologetic upbeat brief concise terse harsher',
)

/** "was less diplomatic: “…”" */
const DEGREES = new WordList('less more equally similarly')

const OPENERS = new WordList('unless if when because while until since although though once')

/** A verb with somebody as its subject that governs the quotation; whether there is any verb at all. */
function governed(frame: Frame, quote: Quote): boolean {
  const { tokens, range } = frame
  const before = at(tokens, quote.first - 1)
  const colon = before.is(COLON)
  const apart = (before.is(COMMA) || colon) && isUtterance(tokens, quote)
  if (colon && repliedBy(frame, quote)) return true
  for (let i = quote.first - 1; i > range.from; i--) {
    const token = at(tokens, i)
    if (token.quote >= 0 || token.is(SEMICOLON)) return true
    // "The aide was blunter: “…”"
    const being =
      colon &&
      token.tag === 'AUX' &&
      (FRANK.has(at(tokens, i + 1)) || (DEGREES.has(at(tokens, i + 1)) && i + 4 === quote.first))
    // "She had a message for them: “…”", "She had this to say: “…”"
    const next = at(tokens, i + 1)
    const having = colon && HAVE.has(token) && (INDEFINITE.has(next) || next.is(THIS))
    if ((token.tag !== 'VERB' && !being && !having) || !isFiniteVerb(tokens, i)) continue
    const known = token.lexeme.verbs.length > 0
    if (frame.usedCues.includes(i) || !(apart || known)) return true
    const verb: Verb = { lemma: token.lower, group: 'say', form: 'past' }
    const cue = bareCue(i, verb)
    const subject = subjectLeft(tokens, i, range, false)?.range
    // "The vote angered Jane Holm: “…”": whom it is about, where a vote says nothing.
    if (!subject || !canHold(tokens, subject, false)) {
      if (colon && at(tokens, quote.first - 2).tag === 'PROPN') named(frame, quote)
      return true
    }
    // "Unless others quit the race, “it is over.”"
    if (before.is(COMMA) && OPENERS.has(at(tokens, subject.from - 1))) return true
    const from = apart ? quote.first : i + 1
    const to = apart ? quote.end : contentEnd(tokens, from, range, cue, frame.cues, subject)
    if (to >= quote.end)
      push(
        frame,
        cue,
        [subject],
        [{ from, to }],
        apart ? 'speaker-any-verb-quotation' : 'speaker-any-verb-clause',
      )
    return true
  }
  return false
}
