/** What a source's own words say of it: its role, and whom it speaks for. */

import { GROUP, isPerson, nounsOf, singular } from '../en/nouns.js'
import { PLACES } from '../en/places.js'
import { DELEGATES } from '../en/roles.js'
import { COMMA, FORMER, INCLUDING, NO, PRESS, SECRETARY } from '../en/single-words.js'
import { tagOf } from '../en/word-tags.js'
import { PERSONAL_PRONOUNS, POSSESSIVE_MARKS, PREPOSITIONS } from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { PARTICLE } from '../words/name-traits.js'
import { APOSTROPHE, DOTTED, ED, ING, ROLE } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { isPlace } from './roles.js'

export interface Affiliation {
  /** "National Security Council coordinator for strategic communications" */
  role: string | undefined
  /** Whom it speaks for, as in "a spokesman for the ministry". */
  for: string | undefined
  /** The role is no office or trade, but how somebody stands to others: "his wife", "a critic of the plan". */
  loose: boolean
}

/** Most tokens of a role. */
export const LONGEST = 16

/**
 * Reads the role of a source from the titles before its name or the apposition behind.
 *
 * @param name where the name stands in it; none for a description ("a spokesman for the ministry")
 */
export function affiliationOf(
  tokens: readonly Token[],
  source: Range,
  name: Range | undefined,
): Affiliation {
  const role = name
    ? roleOf(tokens, source, name)
    : { from: source.from, to: descriptionEnd(tokens, source) }
  if (!role) return NONE
  const from = behindArticle(tokens, role.from)
  const principal = principalOf(tokens, { from, to: role.to })
  const named = name !== undefined && from < role.to
  return {
    role: named ? join(tokens, from, role.to) : undefined,
    for: principal,
    loose: named && isLoose(tokens, role),
  }
}

/** The apposition; the title where that says no more than how somebody stands to others ("Gov. Jane Smith, a Republican who"). */
function roleOf(tokens: readonly Token[], source: Range, name: Range): Range | undefined {
  const behind = appositionBehind(tokens, source, name)
  // "Vice President Jane Holm, a former police captain": what she is now.
  const past = behind && at(tokens, behind.from + 1).is(FORMER)
  if (behind && !past && !isLoose(tokens, behind)) return behind
  const titles = titlesBefore(tokens, source, name)
  if (past && titles && isLoose(tokens, titles)) return behind
  return titles ?? behind ?? partyBehind(tokens, source, name)
}

/** Words for people that name neither an office nor a trade. */
const LOOSE = new WordList(
  `man woman figure person republican democrat conservative liberal progressive moderate independent socialist libertarian
  critic skeptic sceptic supporter backer defender opponent proponent foe ally rival friend loyalist veteran native fan member
  survivor newcomer incumbent father mother wife husband son daughter brother sister grandfather grandmother`,
)

/** Whether the head of an apposition, its first word for a person that no other follows, is such a word. */
function isLoose(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = behindArticle(tokens, from); i < to; i++) {
    if (!isTrade(at(tokens, i)) || (i + 1 < to && isTrade(at(tokens, i + 1)))) continue
    const next = at(tokens, i + 1)
    if (i + 1 < to && (next.tag === 'NOUN' || next.capital)) continue
    return LOOSE.has(at(tokens, i))
  }
  return false
}

const NONE: Affiliation = { role: undefined, for: undefined, loose: false }

function appositionBehind(tokens: readonly Token[], source: Range, name: Range): Range | undefined {
  if (!at(tokens, name.to).is(COMMA) || name.to + 1 >= source.to) return undefined
  // "Jane Holm, 58, a nurse"
  const aged = at(tokens, name.to + 1).tag === 'NUM' && at(tokens, name.to + 2).is(COMMA)
  const from = aged ? name.to + 3 : name.to + 1
  // "of the Friends of the Park", "asked whether ministers would"
  const first = at(tokens, from)
  // "himself a former player": what he was besides.
  // "no relation to the president"; "Jane Holm, he wrote": somebody else.
  if (REFLEXIVES.has(first) || first.is(NO) || PERSONAL_PRONOUNS.has(first)) return undefined
  if (PREPOSITIONS.has(first) || acts(first)) return undefined
  if (tagOf(first.lexeme) === 'ADV' && acts(at(tokens, from + 1))) return undefined
  // "sitting with two judges": what somebody does.
  const next = at(tokens, from + 1)
  if ((first.traits & ING) > 0 && (PREPOSITIONS.has(next) || ARTICLES.has(next))) return undefined
  let to = from
  while (to < source.to && to - from < LONGEST && isInside(at(tokens, to))) to++
  if (isParty(tokens, from, to)) return undefined
  // "the hacker known as “Guccifer”"
  while (to > from && PREPOSITIONS.has(at(tokens, to - 1)))
    to -= at(tokens, to - 2).tag === 'VERB' ? 2 : 1
  for (let i = from; i < to; i++) if (isTrade(at(tokens, i))) return { from, to }
  return undefined
}

/** "has long", "defended his father": by the usual tag, as the tokens of a sentence that attributes nothing have none. */
function acts({ tag, lexeme, traits }: Token): boolean {
  const usual = tag === '' ? tagOf(lexeme) : tag
  return usual === 'AUX' || (usual === 'VERB' && (traits & ED) > 0)
}

const REFLEXIVES = new WordList('himself herself itself')
const PARTIES = new WordList('republican democrat independent')

/** "a Republican" */
function isParty(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 2 && PARTIES.has(at(tokens, from + 1))
}

/** The party of somebody of whom no office is known. */
function partyBehind(tokens: readonly Token[], source: Range, name: Range): Range | undefined {
  const from = name.to + 1
  return from + 2 <= source.to && isParty(tokens, from, from + 2)
    ? { from, to: from + 2 }
    : undefined
}

/** Whether a word names an office or trade, in the singular or plural. */
function isTrade(token: Token): boolean {
  const may = !token.letter || (token.traits & (ROLE | DOTTED)) > 0
  return may && isPerson(singular(token.lower))
}

const HONORIFICS = new WordList('mr mrs ms miss dr mr. mrs. ms. miss. dr.')
/** Shortened without a full stop, too. */
const RANKS = new WordList(
  'det insp sgt supt cllr capt lt maj cpl det. insp. sgt. supt. cllr. capt. lt. maj. cpl.',
)
/** Offices and ranks that are written short. */
export const SHORTENED: WordList = new WordList('sen. rep. gov. gen. adm. col.')

function titlesBefore(tokens: readonly Token[], source: Range, name: Range): Range | undefined {
  let to = name.from
  // "von der Leyen"
  while (to > source.from && (at(tokens, to - 1).lexeme.naming & PARTICLE) > 0) to--
  // "lead author Dr. Jane Holm"
  while (to > source.from + 1 && HONORIFICS.has(at(tokens, to - 1))) to--
  if (at(tokens, to - 1).is(COMMA)) to--
  // "the Conservation Society's Jane Holm"
  if (POSSESSIVE_MARKS.has(at(tokens, to - 1))) return undefined
  const from = behindArticle(tokens, memberStart(tokens, source.from, to))
  if (from >= to || to - from > LONGEST) return undefined
  let trade = false
  for (let i = from; i < to; i++) {
    const token = at(tokens, i)
    // "the study's author, Dr Jane Holm"
    if (trade && token.is(COMMA)) return { from, to: i }
    if (HONORIFICS.has(token)) return undefined
    trade ||= isTrade(token) || SHORTENED.has(token) || RANKS.has(token)
  }
  return trade ? { from, to } : undefined
}

/** "witnesses, including former manager Jane Holm": where the one starts who is named of several. */
function memberStart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (at(tokens, i).is(INCLUDING)) return i + 1
  return from
}

function descriptionEnd(tokens: readonly Token[], source: Range): number {
  let to = source.from
  while (to < source.to && to - source.from < LONGEST && isInside(at(tokens, to))) to++
  return to
}

const RELATIVE = new WordList('who whose which that')

function isInside(token: Token): boolean {
  return (
    token.quote < 0 &&
    (token.word || (token.traits & APOSTROPHE) > 0 || token.text.startsWith('&')) &&
    !RELATIVE.has(token)
  )
}

const LINKS = new WordList('for of to')
const BEHIND_PRINCIPAL = new WordList('at in on and')

const FORMERLY = new WordList('former ex one-time onetime erstwhile retired')

/** Before "attorney" they make an office. */
const PUBLIC = new WordList(
  "district u.s. us state county city commonwealth prosecuting circuit 's ’s",
)

/** "White House spokesman", "spokesman for the ministry": for whom a delegate speaks. */
function principalOf(tokens: readonly Token[], { from, to }: Range): string | undefined {
  for (let i = from; i < to; i++) {
    // "a former spokesman for the ministry" speaks for it no more.
    if (FORMERLY.has(at(tokens, i))) return undefined
    if ((at(tokens, i).traits & ROLE) === 0) continue
    const noun = singular(at(tokens, i).lower)
    const delegate = DELEGATES.has(noun) || isPressSecretary(tokens, i)
    // "district attorney", "attorney general": offices of their own; "Emergency Lawyers": a name.
    if (
      !delegate ||
      (at(tokens, i).capital && noun !== at(tokens, i).lower && i > from) ||
      (noun === 'attorney' && PUBLIC.has(at(tokens, i - 1))) ||
      at(tokens, i + 1).lower === 'general'
    )
      continue
    let start = isPressSecretary(tokens, i) ? i - 1 : i
    const head = start
    while (start > from && at(tokens, start - 1).capital) start--
    // "the British-Israeli lawyer": where from, and not whose.
    const national = !SPEAKS_FOR.test(noun) && head === start + 1 && isNational(at(tokens, start))
    if (start < head && !NO_PRINCIPALS.has(at(tokens, start)) && !national)
      return join(tokens, start, head)
    const before = SPEAKS_FOR.test(noun) ? principalBefore(tokens, from, head) : undefined
    if (before) return before
    if (!LINKS.has(at(tokens, i + 1))) continue
    const begin = behindArticle(tokens, i + 2)
    let end = begin
    while (end < to && at(tokens, end).word && !BEHIND_PRINCIPAL.has(at(tokens, end))) end++
    return end > begin ? join(tokens, begin, end) : undefined
  }
  return undefined
}

/** "British", "British-Israeli" */
function isNational({ lower }: Token): boolean {
  return !PLACES.has(lower) && isPlace(lower)
}

/** Those who do nothing but speak for somebody, where lawyers and managers may be called after what they do. */
const SPEAKS_FOR = /^(?:spokes|representative$|envoy$|ambassador$)/

/** "foreign ministry spokesman", "the Greens' health spokesman": whose a delegate is, in small letters or by a possessive. */
function principalBefore(tokens: readonly Token[], from: number, end: number): string | undefined {
  let head = end
  // "the foreign ministry's deputy spokesman"
  while (head > from && RANKED.has(at(tokens, head - 1))) head--
  let start = head
  while (start > from && isAttributive(at(tokens, start - 1))) start--
  if (POSSESSIVE_MARKS.has(at(tokens, start - 1))) {
    const owner = start - 1
    start = owner
    while (start > from && at(tokens, start - 1).capital) start--
    // "the foreign ministry's spokesman"
    if (start === owner && (nounsOf(at(tokens, owner - 1).lexeme) & GROUP) > 0)
      while (start > from && isAttributive(at(tokens, start - 1))) start--
    return start < owner ? join(tokens, start, owner) : undefined
  }
  const body = at(tokens, head - 1)
  // "South Korean defense ministry"
  while (start < head && start > from && at(tokens, start - 1).capital) start--
  // "deputy government spokesman"
  while (start < head && RANKED.has(at(tokens, start))) start++
  return start < head && (nounsOf(body.lexeme) & GROUP) > 0 ? join(tokens, start, head) : undefined
}

/** What tells of the delegate, and not of whom he speaks for. */
const RANKED = new WordList('deputy chief senior top acting assistant lead principal')

function isAttributive({ tag, capital }: Token): boolean {
  return !capital && (tag === 'NOUN' || tag === 'ADJ')
}

function isPressSecretary(tokens: readonly Token[], i: number): boolean {
  return at(tokens, i).is(SECRETARY) && at(tokens, i - 1).is(PRESS)
}

/** Capital words before a delegate that are nobody to speak for: titles, and where in the world. */
const NO_PRINCIPALS = new WordList(
  'western european arab african asian latin senior top mr mrs ms dr former deputy mr. mrs. ms. dr. former. deputy.',
)

const ARTICLES = new WordList('the a an its their his her whose')

function behindArticle(tokens: readonly Token[], i: number): number {
  return ARTICLES.has(at(tokens, i)) ? i + 1 : i
}

/** Words with the spaces between them. */
export function join(tokens: readonly Token[], from: number, to: number): string {
  let words = at(tokens, from).text
  for (let i = from + 1; i < to; i++) {
    const { text, start } = at(tokens, i)
    words += start === at(tokens, i - 1).end ? text : ` ${text}`
  }
  return words
}
