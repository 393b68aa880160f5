/** How far the speaker commits to what is said, by the speaker's own words. */

import type { Confidence } from '../../model/types.js'
import { POSSIBLE, POSSIBLE_CUES, PROBABLE, PROBABLE_CUES } from '../en/hedges.js'
import {
  AND,
  COULD,
  I,
  JUST,
  MAY,
  MAYBE,
  NO,
  NOT,
  SO,
  THAN,
  TO,
  WE,
  WOULD,
} from '../en/single-words.js'
import { MODALS, NEGATIONS } from '../en/words.js'
import { reopens } from '../reading/quotations.js'
import type { Span, Token, Verb } from '../types.js'
import { at, isSpeech } from '../types.js'
import { WordBits, WordList, wordNumber } from '../words/word-lists.js'

export interface Commitment {
  confidence: Confidence | undefined
  hedges: Span[]
}

interface Phrase {
  /** Their numbers. */
  words: readonly number[]
  level: 'PR' | 'PS'
}

/** What a word does to the commitment: ends the statement, makes it a question, and so on. */
const STOPS = 1
const ASKS = 2
const SUBORDINATES = 4
const RESUMES = 8
const HEDGES = 16
const commits = new WordBits()
for (const mark of '.!') commits.add(mark, STOPS)
commits.add('?', ASKS)
commits.add(',', RESUMES)

/** The phrases by the numbers of their first words, with either apostrophe. */
const byFirst = new Map<number, Phrase[]>()
for (const level of ['PS', 'PR'] as const)
  for (const phrase of level === 'PS' ? POSSIBLE : PROBABLE)
    for (const form of new Set([phrase, phrase.replaceAll("'", '’')])) {
      const words = form.split(' ').map(wordNumber)
      const first = words[0] ?? 0
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, level }])
      commits.add(form.split(' ')[0] ?? '', HEDGES)
    }

/** What they introduce is not the statement itself. */
const SUBORDINATE = `because how why where whether what whatever who whoever whom whomever than when if unless hope hopes hoping wonder wonders
  saying suggesting adding arguing claiming warning so question doubt`
for (const word of SUBORDINATE.split(/\s+/)) commits.add(word, SUBORDINATES)
/** Behind these a modal stands in a relative clause, or in a second predicate: "a bill that could", "rose and may". */
const BESIDE = new WordList('that which who and thus')
/** Relative pronouns that stand for an object, and tags of one-word subjects. */
const OBJECTS = new WordList('that which')
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
/** "There is no question that it could" leaves none. */
const CERTAIN = new WordList('question doubt')
/** Behind "confident" these say in what. */
const FEELING = new WordList('in about with and , .')
const ABOUT = new WordList('about of')
const WHETHER = new WordList('whether if why how about what who when where which')
const COMPARED = new WordList('more less')
/** Behind "appeared" these say where. */
const PLACES = new WordList('in on at before with alongside together . ,')
/** Behind these "likely" describes what follows: "the most likely outcome". */
const ARTICLES = new WordList('a an the and any no most of among with for by from')
/** Behind these "perhaps" is about a part of the clause. */
const LOCAL = new WordList('or and in at on of for with by to from a the')
/** Makes "so" mean "in order that". */
const SUBJECTS = new WordList('he she they we i you it that')
/** The levels of what is held and of what is denied. */
const HELD = { CT: 'CT+', PR: 'PR+', PS: 'PS+' } as const
const DENIED = { CT: 'CT-', PR: 'PR-', PS: 'PS-' } as const
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
  let lean: 'CT' | 'PR' | 'PS' = 'CT'
  let first = 0
  while (first < tokens.length && !at(tokens, first).word) first++
  if (first === tokens.length) first = -1
  for (let i = Math.max(0, first); i < Math.min(tokens.length, REACH); i++) {
    const token = at(tokens, i)
    if (i > first && reopens(tokens, i)) break
    const does = commits.of(token)
    if (does === 0) continue
    if ((does & STOPS) > 0 && i > first + 1) break
    if ((does & ASKS) > 0) return { confidence: undefined, hedges: [] }
    if (token.is(SO) && (i === first || !SUBJECTS.has(at(tokens, i + 1)))) continue
    if (CERTAIN.has(token) && !at(tokens, i - 1).is(NO)) continue
    if ((does & SUBORDINATES) > 0) {
      // "more than 100 homes"
      if (!(token.is(THAN) && isNumber(at(tokens, i + 1)))) subordinate = i
    } else if ((does & RESUMES) > 0) subordinate = -1
    if ((does & HEDGES) === 0) continue
    for (const { words, level: found } of byFirst.get(token.listed) ?? []) {
      if (!startsWith(tokens, i, words)) continue
      if (token.is(MAY) && token.capital && i > first) continue
      // "ruled that the press may not attend": what is allowed.
      if (token.is(MAY) && verb?.lemma === 'rule') continue
      if (token.is(COULD) && NEGATIONS.has(at(tokens, i + 1))) continue
      // "because she thought so" leans to nothing, "a bill that could pass" is no possible bill.
      if (holdsTo(tokens, subordinate, i) || !hedgesHere(tokens, i, first)) continue
      hedges.push([token.start, at(tokens, i + words.length - 1).end])
      // "I think maybe": a leaning still.
      if (lean === 'CT' || (lean === 'PR' && !token.is(MAYBE))) lean = found
      break
    }
  }
  // "did not rule out the possibility": left open.
  const open = negated && verb?.lemma === 'rule' && verb.group === 'judge'
  // "raised the possibility of a meeting"
  const raised = verb?.particles?.some((words) => words.includes('possibility')) === true
  const leaves = open || raised || (verb !== undefined && POSSIBLE_CUES.has(verb.lemma))
  if (leaves || (verb && PROBABLE_CUES.has(verb.lemma))) {
    if (leaves) lean = 'PS'
    else if (lean === 'CT') lean = 'PR'
    if (cue) hedges.unshift(cue)
  }
  // "wondered whether it was late"
  if (verb?.group === 'ask' && !leaves && WHETHER.has(at(tokens, first)))
    return { confidence: undefined, hedges }
  // "did not say that": neither that it is so nor that it is not.
  if (negated && verb && isSpeech(verb.group)) return { confidence: undefined, hedges }
  const level = (negated && !open) || verb?.lemma === 'deny' ? DENIED[lean] : HELD[lean]
  return { confidence: { value: null, kind: 'speaker', scale: 'factbank', level }, hedges }
}

function isNumber({ tag, word, letter }: Token): boolean {
  return tag === 'NUM' || (word && !letter)
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
      if (isRelative(tokens, i - 2)) return false
      return i - 1 <= first || !BESIDE.has(previous) || !at(tokens, i - 2).word
    // "the suspects were held"
    case 'suspects':
      return previous.tag !== 'DET' && previous.tag !== 'ADJ' && previous.tag !== 'NUM'
    // "more confident in our plans": a mood.
    case 'confident':
      return !FEELING.has(next)
    // "hundreds or maybe thousands", "in perhaps the coldest year", "Maybe not today, but"
    case 'maybe':
    case 'perhaps':
      return !LOCAL.has(previous) && !next.is(NOT) && next.tag !== 'NUM'
    // "I would suggest a walk": a proposal.
    case 'suggest':
      return !previous.is(I) && !previous.is(WOULD) && !previous.is(JUST)
    // "appeared in court"
    case 'appear':
    case 'appears':
    case 'appeared':
      return !PLACES.has(next) && !MODALS.has(next)
    // "the most likely outcome"
    case 'likely':
    case 'unlikely':
      // "four times more likely to fall ill": a comparison.
      return !ARTICLES.has(previous) && !(COMPARED.has(previous) && next.is(TO))
    // "we thought they were friends": no longer.
    case 'thought':
      // "I've thought about it", "her first thought"
      if (ABOUT.has(next) || previous.tag === 'ADJ') return false
      return !previous.is(I) && !previous.is(WE) && !previous.is(AND)
    default:
      return true
  }
}

/** "an option that investors could take": whether "that" opens a relative clause, whose subject is one word. */
function isRelative(tokens: readonly Token[], i: number): boolean {
  if (!OBJECTS.has(at(tokens, i)) || !NOMINAL.has(at(tokens, i + 1).tag)) return false
  const before = at(tokens, i - 1)
  return before.tag === 'NOUN' || (before.quote >= 0 && at(tokens, i).quote < 0)
}

/** Whether the words behind the first one of a phrase follow it, too. */
function startsWith(tokens: readonly Token[], from: number, words: readonly number[]): boolean {
  for (let k = 1; k < words.length; k++) if (at(tokens, from + k).listed !== words[k]) return false
  return true
}
