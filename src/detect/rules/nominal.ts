/** Nouns that attribute: "the mayor's claim that …", "claims by the company that …", "her criticism of …". */

import { startsClause } from '../clauses/clauses.js'
import { contentEnd } from '../clauses/content-end.js'
import { bareCue, type Frame } from '../clauses/frame.js'
import { canHold } from '../clauses/holders.js'
import { hasFiniteVerb, holdsQuote, isFiniteVerb, nounPhraseEnd } from '../clauses/phrases.js'
import { isVerdict } from '../clauses/verdicts.js'
import { CRIES, JUDGEMENTS, STATEMENTS, singular } from '../en/nouns.js'
import { COMMA, THAT } from '../en/single-words.js'
import { BE, POSSESSIVES, PREPOSITIONS, RELATIVE, SUBORDINATORS, TIME } from '../en/words.js'
import type { Range, Token, Verb } from '../types.js'
import { at } from '../types.js'
import { NOMINAL } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { cry } from './cries.js'
import { agent, document, giverOf, isCovered, possessor } from './owners.js'

/** Most tokens between a noun and its "that". */
const GAP = 12

export function findNominal(frame: Frame): void {
  const { tokens, range } = frame
  for (let i = range.from; i + 2 < range.to; i++) {
    const token = at(tokens, i)
    if ((token.traits & NOMINAL) === 0 || token.quote >= 0 || !token.letter) continue
    const noun = singular(token.lower)
    if (CRIES.has(noun)) cry(frame, i)
    if (token.tag === 'VERB' || frame.usedCues.includes(i)) continue
    if (STATEMENTS.has(noun)) statement(frame, i)
    else if (JUDGEMENTS.has(noun)) judgement(frame, i)
  }
}

/** Nouns that pass a claim on without saying whose it is. */
const HEARSAY_NOUNS = /^(?:claim|allegation|accusation|report|suggestion|charge)s?$/

/** "claim that …" */
function statement(frame: Frame, noun: number): void {
  const { tokens, range } = frame
  const that = thatBehind(tokens, noun, range)
  if (that < 0 || isCovered(frame, noun) || isCovered(frame, that)) return
  // "no confirmation of a report by the site that": the report's.
  for (let i = noun + 1; i < that; i++) if (STATEMENTS.has(at(tokens, i).lower)) return
  if (isRelative(frame, that)) return
  // ", a charge that Jones denied": no statement of its own.
  if (at(tokens, noun - 2).is(COMMA) && isVerdict(tokens, noun - 1)) return
  // "— accusations that Jones called false"
  if (!at(tokens, noun - 1).word && isVerdict(tokens, noun)) return
  const owner = possessor(tokens, noun, range)
  if (!owner && (at(tokens, noun - 1).tag === 'AUX' || at(tokens, noun - 1).tag === 'ADV')) return
  const given = owner ? undefined : giverOf(tokens, noun, range)
  const source =
    owner ?? agent(tokens, noun, that) ?? document(tokens, noun, range) ?? given?.source
  if (!source && !HEARSAY_NOUNS.test(at(tokens, noun).lower)) return
  // "The report is that it was late": of nobody.
  if (BE.has(at(tokens, that - 1)) && !owner) return
  if (source && !isPronoun(tokens, source) && !canHold(tokens, source, true)) return
  const to = clauseEnd(frame, noun, that)
  if (to <= that + 2) return
  frame.found.push({
    source: source ? [source] : [],
    cue: [{ from: given && source === given.source ? given.from : noun, to: noun + 1 }],
    content: [{ from: that, to }],
    rule: source ? 'speaker-noun-clause' : 'unsourced-noun-clause',
    verb: verbOf(tokens, noun),
    frame: range,
  })
}

/** "a statement that it said showed", "a claim that she says is false": the noun is what another clause speaks of. */
function isRelative({ tokens, cues }: Frame, that: number): boolean {
  for (const { from, to, verb } of cues) {
    // "a pledge that the bridge would open is": no speech without a quotation.
    if (from <= that + 1 || from > that + 8 || verb.group === 'utter') continue
    if (nounPhraseEnd(tokens, that + 1, from) !== from) return false
    return isFiniteVerb(tokens, to) && at(tokens, to).tag !== 'PRON'
  }
  return false
}

const OF = new WordList('of for')

/** "her criticism of the ruling": only where the text says whose it is. */
function judgement(frame: Frame, noun: number): void {
  const { tokens, range } = frame
  if (!OF.has(at(tokens, noun + 1)) || isCovered(frame, noun)) return
  const source = possessor(tokens, noun, range)
  if (!source || !(isPronoun(tokens, source) || canHold(tokens, source, true))) return
  const to = nounPhraseEnd(tokens, noun + 2, range.to)
  if (to <= noun + 2) return
  frame.found.push({
    source: [source],
    cue: [{ from: noun, to: noun + 2 }],
    content: [{ from: noun + 2, to }],
    rule: 'speaker-noun-of',
    verb: { lemma: at(tokens, noun).lower, group: 'judge', form: 'past' },
    frame: range,
  })
}

function verbOf(tokens: readonly Token[], noun: number): Verb {
  return { lemma: singular(at(tokens, noun).lower), group: 'say', form: 'past' }
}

/** Index of a "that" which opens a clause, right behind the noun or behind who says it; or -1. */
function thatBehind(tokens: readonly Token[], noun: number, range: Range): number {
  for (let i = noun + 1; i < Math.min(range.to, noun + GAP); i++) {
    const token = at(tokens, i)
    // "Her answer on Sunday was that it is late"
    if (BE.has(token) && at(tokens, i + 1).is(THAT)) return i + 1
    if (token.is(THAT)) return opensClause(tokens, i + 1, range.to) ? i : -1
    // "her claim in May that", "her claim earlier this year that"
    if (i === noun + 1 && !PREPOSITIONS.has(token) && !LATELY.has(token) && !TIME.has(token))
      return -1
    if (token.quote >= 0 || !token.word || isFiniteVerb(tokens, i)) return -1
  }
  return -1
}

const LATELY = new WordList('earlier last this')

/** Tokens of a subject whose verb is quoted. */
const SUBJECT = 6

/** Whether a clause starts at a place, also one that is quoted or whose verb is: "that the cost “could double”". */
function opensClause(tokens: readonly Token[], i: number, to: number): boolean {
  // "a message that said “…”"
  if (isFiniteVerb(tokens, i)) return false
  return holdsQuote(tokens, i, Math.min(to, i + SUBJECT)) || startsClause(tokens, i, to)
}

const FURTHER = new WordList('and or but ; :')

/** Tags of what an auxiliary goes on with. */
const FINITE = new Set(['VERB', 'AUX', 'ADV', 'PART'])

/** The end of the clause: also before the sentence's own verb, whose subject the noun is. */
function clauseEnd(frame: Frame, noun: number, that: number): number {
  const { tokens, range } = frame
  const end = contentEnd(tokens, that, range, bareCue(noun, verbOf(tokens, noun)), frame.cues)
  if (hasFiniteVerb(tokens, range.from, noun)) return end
  let complete = false
  for (let i = that + 1; i < end; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0) continue
    // Behind a further clause the sentence's own verb is hard to tell.
    if (FURTHER.has(token) || isLink(token)) return end
    if (token.is(COMMA) && startsClause(tokens, i + 1, end)) return i
    if (!isFiniteVerb(tokens, i)) continue
    if (complete) return i
    const next = at(tokens, i + 1)
    complete = token.tag === 'VERB' || !FINITE.has(next.tag)
  }
  return end
}

function isLink(token: Token): boolean {
  return RELATIVE.has(token) || SUBORDINATORS.has(token)
}

function isPronoun(tokens: readonly Token[], source: Range): boolean {
  return source.to - source.from === 1 && POSSESSIVES.has(at(tokens, source.from))
}
