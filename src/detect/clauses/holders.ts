/** Who or what can hold a view: animate or documentary noun phrases. */

import { DATASET, DOCUMENT, GROUP, nounsOf, OUTLET, PERSON } from '../en/nouns.js'
import { PLACES } from '../en/places.js'
import {
  AND,
  ANOTHER,
  COMMA,
  FREEDOM,
  INFORMATION,
  IT,
  OF,
  OPENING_BRACKET,
  TO,
  WHICH,
  WHOSE,
} from '../en/single-words.js'
import {
  DASHES,
  POSSESSIVE_MARKS,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTIFIERS,
  RELATIVE,
} from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { BODY, CAPITAL, FIELD, OFFICE, TITLE } from '../words/name-traits.js'
import { WordList } from '../words/word-lists.js'

const PERSONAL = new WordList(
  'he she they i we you who one everyone everybody nobody someone somebody anyone none many some others most both several few all those his her their my our your',
)

const PLACED = new WordList('in on at from within inside')

/** Index of a noun phrase's head: the last noun before what hangs on it. */
export function headOf(tokens: readonly Token[], range: Range): number {
  // "Some in Kyiv": people, not the town.
  const place = at(tokens, range.from + 2)
  if (QUANTIFIERS.has(at(tokens, range.from)) && PLACED.has(at(tokens, range.from + 1)))
    if (place.capital && place.tag === 'PROPN') return range.from
  let head = -1
  for (let i = range.from; i < range.to; i++) {
    const token = at(tokens, i)
    if (POSSESSIVE_MARKS.has(token) && i === range.to - 1) break
    if (
      head >= 0 &&
      (token.is(COMMA) ||
        DASHES.has(token) ||
        token.tag === 'VERB' ||
        token.is(OPENING_BRACKET) ||
        RELATIVE.has(token) ||
        token.is(WHOSE) ||
        (PREPOSITIONS.has(token) && token.tag !== 'NOUN' && !isInName(tokens, i)) ||
        (token.is(AND) && !joinsNouns(tokens, head, i) && !joinsFields(tokens, i)))
    )
      break
    if (
      token.tag === 'NOUN' ||
      token.tag === 'PROPN' ||
      token.tag === 'X' ||
      // "Seoul's military", "the elderly", "its finance chief, Jane Holm,"
      (token.tag === 'ADJ' &&
        (i === range.to - 1 || at(tokens, i + 1).is(COMMA)) &&
        (nounsOf(token.lexeme) & (GROUP | PERSON | OUTLET)) > 0) ||
      (token.tag === 'NUM' && head < 0) ||
      (token.capital && token.tag !== 'DET' && token.tag !== 'ADV') ||
      // "South Korea’s military"
      (token.tag === 'ADJ' && (nounsOf(token.lexeme) & GROUP) > 0)
    )
      head = i
  }
  return head < 0 ? range.from : head
}

/** "search and rescue agency", "Health and safety officials": whether "and" at `i` joins what stands before one noun. */
function joinsNouns(tokens: readonly Token[], head: number, i: number): boolean {
  const before = at(tokens, head)
  const next = at(tokens, i + 1)
  const common = !before.capital || (before.lexeme.naming & FIELD) > 0
  const act = PERSON | GROUP
  return (
    head === i - 1 &&
    common &&
    (nounsOf(before.lexeme) & act) === 0 &&
    next.tag === 'NOUN' &&
    (nounsOf(next.lexeme) & act) === 0 &&
    (nounsOf(at(tokens, i + 2).lexeme) & act) > 0
  )
}

/** "Health and Human Services Secretary Jane Holm": fields of one office. */
function joinsFields(tokens: readonly Token[], and: number): boolean {
  if ((at(tokens, and - 1).lexeme.naming & FIELD) === 0) return false
  for (let i = and + 1; i < and + 5 && at(tokens, i).capital; i++)
    if ((at(tokens, i).lexeme.naming & (TITLE | OFFICE)) > 0) return true
  return false
}

/** "Bank of America analyst Jane Holm": a preposition inside the name of a body or office. */
function isInName(tokens: readonly Token[], i: number): boolean {
  const { naming } = at(tokens, i - 1).lexeme
  // "a freedom of information request"
  if (at(tokens, i - 1).is(FREEDOM) && at(tokens, i + 1).is(INFORMATION)) return true
  // "Ambassador to China Jane Holm"
  if (at(tokens, i).is(TO) && (naming & (TITLE | OFFICE)) > 0)
    return (
      PLACES.has(at(tokens, i + 1).lower) &&
      at(tokens, i + 2).tag === 'PROPN' &&
      at(tokens, i + 3).tag === 'PROPN'
    )
  if (!at(tokens, i).is(OF) || (naming & CAPITAL) === 0 || (naming & (BODY | TITLE | OFFICE)) === 0)
    return false
  let k = i + 1
  // "Secretary of State Jane Holm"
  if ((naming & (TITLE | OFFICE)) > 0)
    return (at(tokens, k).lexeme.naming & (TITLE | FIELD)) > 0 && at(tokens, k + 1).tag === 'PROPN'
  while (at(tokens, k).capital) k++
  // "Bank of America's Jane Holm"
  if (k > i + 1 && POSSESSIVE_MARKS.has(at(tokens, k))) return at(tokens, k + 1).capital
  if (k === i + 1 || at(tokens, k).tag !== 'NOUN') return false
  // "a University of Maine study", "Bank of America analysts"
  const named = at(tokens, k + 1).capital
  return named || (nounsOf(at(tokens, k).lexeme) & (PERSON | DATASET | DOCUMENT)) > 0
}

const AMOUNTS = new WordList(
  'percent handful host number array third thirds quarter quarters fifths half dozen dozens hundreds thousands scores millions two-thirds three-quarters one-third %',
)
const NOBODY = new WordList('it this that which there these')

const ORDINALS = new WordList('first second third fourth fifth other former latter')

/** Whether a name is apposed in a phrase. */
function isNamed(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from + 2; i < to; i++)
    if (at(tokens, i - 1).is(COMMA) && at(tokens, i).tag === 'PROPN') return true
  return false
}

/** Whether "and" and a name end a phrase in which nothing hangs on another noun. */
function joinsName(tokens: readonly Token[], { from, to }: Range): boolean {
  if (at(tokens, to - 1).tag !== 'PROPN' || !at(tokens, to - 2).is(AND)) return false
  for (let i = from; i < to - 2; i++)
    if (PREPOSITIONS.has(at(tokens, i)) || !at(tokens, i).word) return false
  return true
}

/** What is traded, also where it opens a sentence with a capital letter: "Shares in Holm fell". */
const SECURITIES = new WordList('shares stocks bonds futures yields prices')

/** Whether a noun phrase may name somebody or something that says, wants or shows. */
export function canHold(tokens: readonly Token[], range: Range, speech: boolean): boolean {
  const first = at(tokens, range.from)
  // "his" alone and "his shadow, Jan Holm,", but not "his face"
  const owned = POSSESSIVES.has(first) && range.to - range.from > 1
  if (PERSONAL.has(first) && (!owned || isNamed(tokens, range))) return true
  // "the ministry, which said"
  if (speech && (first.is(IT) || first.is(WHICH))) return true
  if (range.to - range.from === 1 && NOBODY.has(first)) return false
  // "A second called it late": of those who were named or numbered before.
  if (speech && range.to - range.from === 1 && first.is(ANOTHER)) return true
  if (range.to - range.from === 2 && first.tag === 'DET' && ORDINALS.has(at(tokens, range.to - 1)))
    return true
  const place = headOf(tokens, range)
  const head = at(tokens, place)
  // "two of the sources"
  if (head.tag === 'NUM' && head.letter && at(tokens, place + 1).is(OF) && place + 2 < range.to)
    return canHold(tokens, { from: place + 2, to: range.to }, speech)
  if (SECURITIES.has(head)) return false
  if (head.tag === 'PROPN' || (head.capital && head !== first)) return true
  // "Western powers and Oslo"
  if (joinsName(tokens, range)) return true
  return (
    nounsOf(head.lexeme) !== 0 ||
    AMOUNTS.has(head) ||
    (head.word && !head.letter && /^\d+(?:\.\d+)?$/.test(head.lower))
  )
}
