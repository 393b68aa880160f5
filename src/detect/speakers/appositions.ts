import { isGroup, isPerson, nounsOf, PERSON } from '../en/nouns.js'
import { COMMA, FULL_STOP, INCLUDING } from '../en/single-words.js'
import { POSSESSIVE_S, PREPOSITIONS } from '../en/words.js'
import type { Paragraph, Range, Token } from '../types.js'
import { at } from '../types.js'
import { TITLE } from '../words/name-traits.js'
import { HYPHENED } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import type { Mention } from './mention.js'

/** "Maryam, a teacher": an apposition that names a person's office or trade. */
export function apposesPerson(tokens: readonly Token[], from: number): boolean {
  if (!at(tokens, from).is(COMMA)) return false
  for (let i = from + 1; i < from + 8; i++) {
    const token = at(tokens, i)
    if (!token.word || token.tag === 'VERB') return false
    if (token.tag === 'NOUN' && (nounsOf(token.lexeme) & PERSON) > 0) return true
  }
  return false
}

/** "Energoatom, the Ukrainian state company that": an apposition that names a body. */
export function apposesBody(tokens: readonly Token[], comma: number): boolean {
  if (at(tokens, comma + 1).tag !== 'DET') return false
  for (let i = comma + 2; i < comma + 8; i++) {
    const token = at(tokens, i)
    const next = at(tokens, i + 1)
    if (!token.word || token.tag === 'VERB' || token.tag === 'ADP') return false
    if (next.tag === 'NOUN' || next.tag === 'PROPN') continue
    if (token.tag === 'NOUN') return isGroup(token.lower) && !isPerson(token.lower)
  }
  return false
}

/** "Carter's press secretary, Peter Cook", "master of ceremonies Peter Cook" */
export function isApposed(
  tokens: readonly Token[],
  source: Range,
  { range }: Mention,
  person: boolean,
): boolean {
  // "one survivor, a shepherd named Jan Holm"
  if (person && NAMED.has(at(tokens, range.from - 1)))
    return !POSSESSIVE_S.has(at(tokens, range.to))
  // "His wife, Ane, said"
  const closed = at(tokens, range.to).is(COMMA) || at(tokens, range.to).is(FULL_STOP)
  const between = at(tokens, range.from - 1).is(COMMA) && closed
  if ((range.to - range.from < 2 && !between) || POSSESSIVE_S.has(at(tokens, range.to)))
    return false
  // "its spokesman, Col. Jan Holm"
  let from = range.from
  while ((at(tokens, from - 1).lexeme.naming & TITLE) > 0 || isEx(at(tokens, from - 1))) from--
  // "one official, Oslo's Jan Holm"
  if (POSSESSIVE_S.has(at(tokens, from - 1))) {
    from--
    while (from > source.from && at(tokens, from - 1).tag === 'PROPN') from--
  }
  // "witnesses, including former manager Jane Holm, said": one of them.
  for (let i = from - 1; i > source.from; i--) if (at(tokens, i).is(INCLUDING)) return false
  // "The start-up, Orbit Compute, said"
  if (at(tokens, from - 1).is(COMMA)) return person || at(tokens, range.to).is(COMMA)
  if (person && closed && isPhrase(tokens, from)) return true
  const behind = at(tokens, range.to).text
  if (range.to < source.to && behind !== ',') return false
  // "the developer Sir Jan Holm"
  const last = at(tokens, range.from - 1)
  const before = last.capital ? at(tokens, from - 1) : last
  const trade = (nounsOf(before.lexeme) & PERSON) > 0
  if (SPOKES.has(at(tokens, source.from)))
    return trade || before.tag === 'NOUN' || (before.lexeme.naming & TITLE) > 0
  return before.tag === 'NOUN' && !(trade && hangs(tokens, source, range))
}

const NAMED = new WordList('named called')

/** "her coach, former world No 3 Jane Holm,": whether nothing but a phrase stands between a comma and a name. */
function isPhrase(tokens: readonly Token[], to: number): boolean {
  for (let i = to - 1; i > to - PHRASE; i--) {
    const token = at(tokens, i)
    if (token.is(COMMA)) return i < to - 1
    if (!token.word || token.tag === 'VERB' || token.tag === 'AUX' || PREPOSITIONS.has(token))
      return false
  }
  return false
}

/** Tokens of the longest such phrase. */
const PHRASE = 8

/** Without an article it stands before its bearer's name: "Spokesman for the secretary-general Jan Holm". */
const SPOKES = new WordList('spokesman spokeswoman spokesperson')

/** "the sister of the actor Jan Holm": whether a preposition stands before a name and its trade. */
function hangs(tokens: readonly Token[], source: Range, { from }: Range): boolean {
  // "An expert hired by the defence, engineer Jan Holm": not behind a comma.
  for (let i = from - 2; i > source.from && !at(tokens, i).is(COMMA); i--)
    if (PREPOSITIONS.has(at(tokens, i))) return true
  return false
}

/** "ex-Governor" */
function isEx({ traits, lower }: Token): boolean {
  return (traits & HYPHENED) > 0 && lower.startsWith('ex-')
}

/** "Jane Holm, the mayor": whether a name stands right before a phrase, with a comma between. */
export function isApposedTo({ tokens, start }: Paragraph, mention: Mention, from: number): boolean {
  return (
    mention.paragraph === start && mention.range.to === from - 1 && at(tokens, from - 1).is(COMMA)
  )
}
