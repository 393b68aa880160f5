/** How far the speaker commits to what is said, by the speaker's own words. */

import type { Confidence } from '../../model/types.js'
import { POSSIBLE, PROBABLE, PROBABLE_CUES } from '../en/hedges.js'
import { AND, COULD, I, JUST, MAY, MAYBE, NO, NOT, SO, WE, WOULD } from '../en/single-words.js'
import { NEGATIONS } from '../en/words.js'
import { reopens } from '../reading/quotations.js'
import type { Span, Token, Verb } from '../types.js'
import { at, SPEECH } from '../types.js'
import type { Lexeme } from '../words/lexemes.js'
import { OPENS, QUOTES } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

export interface Commitment {
  confidence?: Confidence
  hedges: Span[]
}

interface Phrase {
  words: readonly string[]
  level: 'PR' | 'PS'
}

/** The phrases by their first words, with either apostrophe. */
const byFirst = new Map<string, Phrase[]>()
for (const level of ['PS', 'PR'] as const)
  for (const phrase of level === 'PS' ? POSSIBLE : PROBABLE)
    for (const form of new Set([phrase, phrase.replaceAll("'", '’')])) {
      const words = form.split(' ')
      const first = words[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, level }])
    }

/** What they introduce is not the statement itself. */
const SUBORDINATE = new Set(
  `because how why where whether what whatever who whoever whom whomever than when if unless hope hopes hoping wonder wonders
  saying suggesting adding arguing claiming warning`.split(/\s+/),
)
/** Behind these a modal stands in a relative clause, or in a second predicate: "a bill that could", "rose and may". */
const BESIDE = new WordList('that which who and thus')
/** "There is no question that it could" leaves none. */
const CERTAIN = new WordList('question doubt')
/** Behind "appeared" these say where. */
const PLACES = new WordList('in on at before with alongside together . ,')
/** Behind these "likely" describes what follows: "the most likely outcome". */
const ARTICLES = new WordList('a an the and any no most of among with for by from')
/** Behind these "perhaps" is about a part of the clause. */
const LOCAL = new WordList('or and in at on of for with by to from a the')
/** Makes "so" mean "in order that". */
const SUBJECTS = new WordList('he she they we i you it that')
/** What a word does to the commitment: ends the statement, makes it a question, and so on. */
const STOPS = 1
const ASKS = 2
const SUBORDINATES = 4
const RESUMES = 8
const HEDGES = 16
const REOPENS = 32

function commitsOf({ text, lower, traits }: Lexeme): number {
  if (text === '.' || text === '!') return STOPS
  if (text === '?') return ASKS
  if (text === ',') return RESUMES
  if ((traits & (OPENS | QUOTES)) > 0) return REOPENS
  if (lower === 'so') return SUBORDINATES
  if (lower === 'question' || lower === 'doubt') return SUBORDINATES
  return (SUBORDINATE.has(lower) ? SUBORDINATES : 0) | (byFirst.has(lower) ? HEDGES : 0)
}

/** UTF-16 units of the widest space between the words of one piece. */
const SPACE = 2
/** Tokens of a statement that are looked at: its first sentence carries the commitment. */
const REACH = 45

/**
 * Level of FactBank (`CT+`, `PR+`, `PS+`, with `-` where the speaker denies) and the hedging words.
 * Questions have no truth value and get no confidence.
 */
export function commitmentOf(
  tokens: readonly Token[],
  verb: Verb | undefined,
  cue: Span | undefined,
  negated: boolean,
): Commitment {
  const hedges: Span[] = []
  let subordinate = -1
  let level: 'CT' | 'PR' | 'PS' = 'CT'
  const first = tokens.findIndex((token) => token.word)
  for (let i = Math.max(0, first); i < Math.min(tokens.length, REACH); i++) {
    const token = at(tokens, i)
    const { lexeme } = token
    if (lexeme.commits < 0) lexeme.commits = commitsOf(lexeme)
    if (lexeme.commits === 0) continue
    if ((lexeme.commits & STOPS) > 0 && i > first + 1) break
    if ((lexeme.commits & REOPENS) > 0 && i > first && reopens(tokens, i)) break
    if ((lexeme.commits & ASKS) > 0) return { hedges: [] }
    if (token.is(SO) && (i === first || !SUBJECTS.has(at(tokens, i + 1)))) continue
    if (CERTAIN.has(token) && !at(tokens, i - 1).is(NO)) continue
    if ((lexeme.commits & SUBORDINATES) > 0) subordinate = i
    else if ((lexeme.commits & RESUMES) > 0) subordinate = -1
    if ((lexeme.commits & HEDGES) === 0) continue
    for (const { words, level: found } of byFirst.get(token.lower) ?? []) {
      if (!startsWith(tokens, i, words)) continue
      if (token.is(MAY) && token.capital && i > first) continue
      if (token.is(COULD) && NEGATIONS.has(at(tokens, i + 1))) continue
      // "because she thought so" leans to nothing, "a bill that could pass" is no possible bill.
      if (holdsTo(tokens, subordinate, i) || !hedgesHere(tokens, i, first)) continue
      hedges.push([token.start, at(tokens, i + words.length - 1).end])
      // "I think maybe": a leaning still.
      if (level === 'CT' || (level === 'PR' && !token.is(MAYBE))) level = found
      break
    }
  }
  if (verb && PROBABLE_CUES.has(verb.lemma)) {
    if (level === 'CT') level = 'PR'
    if (cue) hedges.unshift(cue)
  }
  // "did not say that": neither that it is so nor that it is not.
  if (negated && verb && SPEECH.has(verb.group)) return { hedges }
  return {
    confidence: {
      value: null,
      kind: 'speaker',
      scale: 'factbank',
      level: `${level}${negated || verb?.lemma === 'deny' ? '-' : '+'}`,
    },
    hedges,
  }
}

/** Whether the clause that a word opens reaches to another: not where the statement is in pieces between them. */
function holdsTo(tokens: readonly Token[], from: number, to: number): boolean {
  if (from < 0) return false
  for (let i = from; i < to; i++)
    if (at(tokens, i + 1).start - at(tokens, i).end > SPACE) return false
  return true
}

/** Whether a word that may hedge does so where it stands. */
function hedgesHere(tokens: readonly Token[], i: number, first: number): boolean {
  const previous = at(tokens, i - 1)
  const next = at(tokens, i + 1)
  switch (at(tokens, i).lower) {
    case 'may':
    case 'might':
    case 'could':
      return i - 1 <= first || !BESIDE.has(previous) || !at(tokens, i - 2).word
    // "hundreds or maybe thousands", "in perhaps the coldest year", "Maybe not today, but"
    case 'maybe':
    case 'perhaps':
      return !LOCAL.has(previous) && !next.is(NOT)
    // "I would suggest a walk": a proposal.
    case 'suggest':
      return !previous.is(I) && !previous.is(WOULD) && !previous.is(JUST)
    // "appeared in court"
    case 'appear':
    case 'appears':
    case 'appeared':
      return !PLACES.has(next)
    // "the most likely outcome"
    case 'likely':
    case 'unlikely':
      return !ARTICLES.has(previous)
    // "we thought they were friends": no longer.
    case 'thought':
      return !previous.is(I) && !previous.is(WE) && !previous.is(AND)
    default:
      return true
  }
}

/** Whether the words behind the first one of a phrase follow it, too. */
function startsWith(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) if (at(tokens, from + k).lower !== words[k]) return false
  return true
}
