/** Several who speak together: names that are joined, and whom "they" means. */
import { nounPhraseStart } from '../clauses/phrase-start.js'
import { FEMALE, MALE } from '../en/names.js'
import { GROUP, nounsOf, PERSON } from '../en/nouns.js'
import { PLACES } from '../en/places.js'
import {
  AND,
  BOTH,
  CLOSING_BRACKET,
  COMMA,
  OF,
  OPENING_BRACKET,
  THE,
  WHICH,
  WHO,
} from '../en/single-words.js'
import { PARTY, POSSESSIVE_MARKS, POSSESSIVES, PREPOSITIONS } from '../en/words.js'
import type { Placed } from '../rules/placed.js'
import type { Paragraph, Range, Speaker, Token } from '../types.js'
import { at } from '../types.js'
import { BODY, OFFICE, TITLE } from '../words/name-traits.js'
import { WordList } from '../words/word-lists.js'
import { words } from './descriptions.js'
import { isPlural, speakerOf } from './kinds.js'
import { areSeveral } from './many.js'
import type { Mention } from './mention.js'
import type { NamedSpeakers } from './named-speakers.js'
import { inReach, type RecentSpeakers } from './recent-speakers.js'

/** Words of a plural subject that opens a sentence ("Most local residents"). */
const LONGEST = 4

/** The nearest plural of this paragraph, else the plural that last spoke; undefined where there is none. */
export function severalOf(
  recent: RecentSpeakers,
  placed: Placed,
  source: Range,
): Speaker | undefined {
  const last = recent.last(({ speaker }) => areSeveral(speaker.name))
  const inside = pluralInside(placed, source.from)
  if (inside) return inside
  if (last?.placed.paragraph.start === placed.paragraph.start) return last.speaker
  return pluralSubject(placed.paragraph, source.from) ?? inReach(placed, last)
}

/** "Jane Holm and Eva Lund": the names that a source is made of, with nothing else but titles; undefined for one. */
export function namesOf(
  paragraph: Paragraph,
  source: Range,
  mentions: readonly Mention[],
): readonly Mention[] | undefined {
  if (mentions.length < 2) return undefined
  for (let i = 0; i < Math.min(mentions.length, MOST_STARTS); i++) {
    const mention = mentions[i]
    // "the secretary of state and heir Jane Holm"
    if (!mention) continue
    if (
      mention.range.from > source.from &&
      PREPOSITIONS.has(at(paragraph.tokens, mention.range.from - 1))
    ) {
      // "the leaders of Norway, Sweden and Finland": those whose they are.
      const places = joined(paragraph, source, mentions.slice(i))
      if (places?.every(({ name }) => PLACES.has(name.toLowerCase()))) return undefined
      continue
    }
    if (isOffice(paragraph.tokens, mention.range)) continue
    // A noun may stand before that is capital since it opens the sentence.
    if (i > 0 && !mentions[i - 1]?.doubtful && !isNamedBehind(paragraph, source, mention)) continue
    const names = joined(paragraph, source, mentions.slice(i))
    if (names) return names
  }
  return undefined
}

/** Names that may be the first of several. */
const MOST_STARTS = 3

/** "Northgate CEO and heir Jane Holm" */
function isOffice(tokens: readonly Token[], { from, to }: Range): boolean {
  return to - from > 1 && (at(tokens, to - 1).lexeme.naming & (TITLE | OFFICE)) > 0
}

/** "The Dutch envoy, Jane Holm, and", "Senate leader Jane Holm and": whether a description leads up to a name. */
function isNamedBehind({ tokens }: Paragraph, { from }: Range, { range }: Mention): boolean {
  if (isOfficeOf(tokens, from, range.from)) return true
  if (!at(tokens, range.from - 1).is(COMMA)) return false
  const { tag } = at(tokens, from)
  return tag === 'DET' || tag === 'NUM' || tag === 'PRON' || POSSESSIVES.has(at(tokens, from))
}

/** The same for names of which the first is one of them. */
function joined(
  { tokens }: Paragraph,
  source: Range,
  mentions: readonly Mention[],
): readonly Mention[] | undefined {
  let last = mentions[0]
  if (!last) return undefined
  const names = [last]
  let behind = behindParty(tokens, last.range.to)
  for (const mention of mentions.slice(1, MOST_NAMES)) {
    if (mention.range.from < behind) continue
    const and = joinOf(tokens, behind, mention.range.from)
    // "and her Dutch counterpart, Jane Holm"
    if (and < 0 && names.length === 1) continue
    if (and < 0) break
    names.push(mention)
    last = mention
    behind = behindParty(tokens, last.range.to)
    if (and > 0) return ends(tokens, behind, source.to) ? names : undefined
  }
  return undefined
}

/** Behind "of the ruling Centre Party", "from Oslo", ", D-Ohio" and "(R-Ala.)", where another name is joined; else the same place. */
function behindParty(tokens: readonly Token[], from: number): number {
  const first = at(tokens, from)
  let i = from + 1
  if (HANGING.has(first)) {
    while (i < from + PARTY_LENGTH && (isNameWord(at(tokens, i)) || at(tokens, i).is(OF))) i++
    const { lexeme, lower } = at(tokens, i - 1)
    // "of Georgia and Tom Berg", but "of the Centre for Peace and Policy"
    const closed = i === from + 2 || (lexeme.naming & BODY) > 0 || PLACES.has(lower)
    return i > from + 1 && closed && JOINS.has(at(tokens, i)) ? i : from
  }
  const bracket = first.is(OPENING_BRACKET)
  if (!(bracket || first.is(COMMA)) || !PARTY.test(at(tokens, i).text)) return from
  while (i < from + PARTY_LENGTH && !CLOSES.has(at(tokens, i))) i++
  if (bracket ? !at(tokens, i).is(CLOSING_BRACKET) : !at(tokens, i).is(COMMA)) return from
  return bracket ? i + 1 : i
}

const HANGING = new WordList('of from')
const JOINS = new WordList('and ,')
const CLOSES = new WordList(', ) and')
/** Tokens of the longest party, with its preposition. */
const PARTY_LENGTH = 8

function isNameWord({ tag, quote, word }: Token): boolean {
  return quote < 0 && word && (tag === 'DET' || tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN')
}

/** How two names are joined: 1 by "and", 0 by a comma alone, -1 not at all. */
function joinOf(tokens: readonly Token[], from: number, to: number): number {
  let i = from
  if (at(tokens, i).is(COMMA)) i++
  // "Tom Holm, 47, and Jane Holm"
  if (i > from && isAge(at(tokens, i))) i += at(tokens, i + 1).is(COMMA) ? 2 : 1
  const and = at(tokens, i).is(AND)
  if (and) i++
  if (i === to) return i === from ? -1 : and ? 1 : 0
  if (!and) {
    while (i < to && (at(tokens, i).lexeme.naming & (TITLE | OFFICE)) > 0) i++
    return i === to && i > from + 1 ? 0 : -1
  }
  return isOfficeOf(tokens, i, to) ? 1 : -1
}

function isAge({ word, letter, lexeme }: Token): boolean {
  return word && !letter && lexeme.text.length < 3
}

/** Tokens of the longest office between names. */
const OFFICE_LENGTH = 8

/** "chipmaker", "her Dutch counterpart,": whether an office or trade leads up to a name. */
function isOfficeOf(tokens: readonly Token[], from: number, to: number): boolean {
  const end = at(tokens, to - 1).is(COMMA) ? to - 1 : to
  if (end <= from || end - from > OFFICE_LENGTH) return false
  const head = at(tokens, end - 1)
  const noun = (nounsOf(head.lexeme) & (PERSON | GROUP)) > 0
  if (!noun && (head.lexeme.naming & (TITLE | OFFICE)) === 0) return false
  if (POSSESSIVES.has(head)) return false
  for (let i = from; i < end; i++) {
    const token = at(tokens, i)
    if (!token.word && !POSSESSIVE_MARKS.has(token)) return false
    if (token.tag === 'VERB' || token.tag === 'AUX' || PREPOSITIONS.has(token)) return false
  }
  return true
}

/** Most names that are given together. */
const MOST_NAMES = 5

/** Whether a source ends here, but for what hangs on its last name. */
function ends(tokens: readonly Token[], index: number, to: number): boolean {
  const next = at(tokens, index)
  return index >= to || next.is(COMMA) || PREPOSITIONS.has(next) || next.is(WHO)
}

const PAIRS = new WordList('pair couple duo two')
const COMPANIES = new WordList('companies firms')

/** "the pair", "the two envoys", "both": the names that last spoke together, where nothing else is meant. */
export function jointlyMeant(
  recent: RecentSpeakers,
  placed: Placed,
  source: Range,
): Speaker | undefined {
  const { tokens } = placed.paragraph
  const first = at(tokens, source.from)
  const head = at(tokens, source.to - 1)
  const length = source.to - source.from
  const both = first.is(BOTH)
  const pair = both || PAIRS.has(at(tokens, source.from + 1))
  if (both ? length > 2 : !first.is(THE) || length !== (pair && !PAIRS.has(head) ? 3 : 2))
    return undefined
  const people = isPlural(head.lower) && (nounsOf(head.lexeme) & PERSON) > 0
  if (!people && !PAIRS.has(head) && !COMPANIES.has(head) && !(both && length === 1))
    return undefined
  const last = inReach(
    placed,
    recent.last(({ speaker }) => areSeveral(speaker.name)),
  )
  if (!last || !JOINT.test(last.name)) return undefined
  return pair && last.name.includes(',') ? undefined : last
}

/** "Jane Holm and Eva Lund": several names, and no more. */
const JOINT = /^\p{Lu}.* and \p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*$/u

/** Several names as one. */
export function together(named: NamedSpeakers, mentions: readonly Mention[]): Speaker {
  const last = mentions.at(-1)
  const names = mentions.map((mention) =>
    last && isFirstName(mention.name) && last.name.includes(' ')
      ? `${mention.name}${last.name.slice(last.name.lastIndexOf(' '))}`
      : named.of(mention).name,
  )
  return speakerOf(`${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, 'organization')
}

/** "Jane" of "Jane and Tom Holm". */
function isFirstName(name: string): boolean {
  return FEMALE.has(name.toLowerCase()) || MALE.has(name.toLowerCase())
}

/** "masked men reading a statement in which they threatened": the plural that a relative clause goes back to. */
function pluralInside({ paragraph, frame }: Placed, index: number): Speaker | undefined {
  const { tokens } = paragraph
  if (!frame || !at(tokens, index - 1).is(WHICH)) return undefined
  for (let i = index - 2; i > frame.from; i--) {
    const token = at(tokens, i)
    if (token.quote >= 0 || !token.word) return undefined
    if ((nounsOf(token.lexeme) & PERSON) === 0 || !isPlural(token.lower)) continue
    return words(tokens, { from: nounPhraseStart(tokens, i + 1, frame.from), to: i + 1 }, i)
  }
  return undefined
}

/** The plural that opens the nearest sentence before: "Experts consider it late. They say". */
function pluralSubject({ tokens, frames }: Paragraph, index: number): Speaker | undefined {
  for (let f = frames.length - 1; f >= 0; f--) {
    const frame = frames[f]
    if (!frame || frame.to > index) continue
    for (let i = frame.from; i < Math.min(frame.to, frame.from + LONGEST); i++) {
      const token = at(tokens, i)
      if (!token.word || token.quote >= 0 || PREPOSITIONS.has(token)) break
      if ((nounsOf(token.lexeme) & (PERSON | GROUP)) === 0 || !isPlural(token.lower)) continue
      if (POSSESSIVE_MARKS.has(at(tokens, i + 1))) break
      return words(tokens, { from: frame.from, to: i + 1 }, i)
    }
  }
  return undefined
}
