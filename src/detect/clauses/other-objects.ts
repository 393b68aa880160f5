/** What verbs that attribute govern in another sense: "seeks the nomination", "denied bail", "asked a question". */
import { AS, AT_SIGN, COLON, FROM, OF, TO } from '../en/single-words.js'
import { INDEFINITE, POSSESSIVE_MARKS } from '../en/words.js'
import type { Cue, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { startsClause } from './clauses.js'
import { headOf } from './holders.js'
import { nounPhraseEnd } from './phrases.js'

/** What somebody strives for, is given, votes on or keeps. */
const OBJECTS: ReadonlyMap<string, WordList> = new Map([
  ['seek', new WordList('nomination presidency re-election reelection office seat seats refuge')],
  [
    'deny',
    new WordList(
      'bail parole entry access asylum visa visas permission request requests appeal motion petition',
    ),
  ],
  ['confirm', new WordList('nominee nominees appointee appointees judge judges justice justices')],
  [
    'maintain',
    new WordList(
      'lead pace distance balance control presence silence order peace contact ties edge grip relationship',
    ),
  ],
])

/** Whether the object of a verb, which `to` ends, gives it another sense. */
export function governsOtherwise(tokens: readonly Token[], cue: Cue, to: number): boolean {
  const { lemma } = cue.verb
  const next = at(tokens, cue.to)
  if (OBJECTS.get(lemma)?.has(headIn(tokens, cue.to, to))) return true
  switch (lemma) {
    // "added another chapter to his tale"
    case 'add':
      return next.tag === 'DET' && isAddedTo(tokens, cue.to, to)
    // "asked him a question", "asked it of her"
    case 'ask':
      return next.is(OF) || asksQuestion(tokens, cue.to)
    // "is challenging the senator in Ohio": for an office.
    case 'challenge':
      return next.capital && !hasAim(tokens, cue.to)
    // "dismissed the minister from office"
    case 'dismiss':
      return isPutOut(tokens, cue.to)
    // "He tweets @holm", "tweeted as the mayor spoke"
    case 'tweet':
      return next.is(AT_SIGN) || (next.is(AS) && startsClause(tokens, cue.to + 1, to))
    default:
      return false
  }
}

/** The head of the phrase that starts at `from`. */
export function headIn(tokens: readonly Token[], from: number, to: number): Token {
  return at(tokens, headOf(tokens, { from, to: nounPhraseEnd(tokens, from, to) }))
}

/** Whether a phrase is put beside something. */
function isAddedTo(tokens: readonly Token[], from: number, to: number): boolean {
  if (startsClause(tokens, from, to)) return false
  for (let i = from + 1; i < from + 8 && at(tokens, i).word; i++)
    if (at(tokens, i).is(TO)) return at(tokens, i + 1).tag !== 'VERB'
  return false
}

/** "him a question", "her several questions": not what it was. */
function asksQuestion(tokens: readonly Token[], from: number): boolean {
  let any = false
  for (let i = from; i < from + 6; i++) {
    const token = at(tokens, i)
    if (!token.word || token.quote >= 0 || WHETHER.has(token)) return false
    any ||= INDEFINITE.has(token)
    if (QUESTIONS.has(token) || (any && QUESTION.has(token))) return !at(tokens, i + 1).is(COLON)
  }
  return false
}

const WHETHER = new WordList('if whether why how what who when where which to for about that')
const QUESTION = new WordList('question')
const QUESTIONS = new WordList('questions')
/** What somebody is challenged to do, and about what. */
const AIMS = new WordList('to on over about for')

function hasAim(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 12; i++) {
    const token = at(tokens, i)
    if (AIMS.has(token) || POSSESSIVE_MARKS.has(token) || token.quote >= 0) return true
    if (!token.word) return false
  }
  return false
}

/** "from office": whether somebody loses a post. */
function isPutOut(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 9 && at(tokens, i).word; i++)
    if (at(tokens, i).is(FROM)) return POSTS.has(at(tokens, i + 1)) || POSTS.has(at(tokens, i + 2))
  return false
}

const POSTS = new WordList('office post job position duty duties cabinet role service')
