/** Where names stand in a line: runs of capital words, with their titles and without. */

import { GIVEN_WORDS } from '../en/names.js'
import { PLACES } from '../en/places.js'
import { AMPERSAND, COMMA, NO, OF, THE, TO, WITHOUT } from '../en/single-words.js'
import { BEFORE_TIME, CALLS_TO, POSSESSIVE_MARKS, PREPOSITIONS, SAID } from '../en/words.js'
import type { Columns } from '../reading/tokens.js'
import type { Lexeme } from '../words/lexemes.js'
import {
  BODY,
  CAPITAL,
  FIELD,
  FIELDS,
  LINK,
  MAN,
  MISSES,
  MISTER,
  NOT_NAME,
  OFFICE,
  PARTICLE,
  TITLE,
  WOMAN,
} from '../words/name-traits.js'
import { NAME } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

export type Gender = 'f' | 'm'

/** A name in a line: rows, with its titles and without. */
export interface Run {
  start: number
  from: number
  to: number
  gender: Gender | undefined
}

/** Most words of a name. */
const LONGEST = 11

/** Finds the next name at or behind `i`; false where there is none. */
export function nextRun(columns: Columns, count: number, i: number, run: Run): boolean {
  let start = i
  while (start < count && !(mayBeName(columns, start) && beginsName(columns, start, count))) start++
  if (start >= count) return false
  let end = start + 1
  let traits = columns.naming(start)
  while (end < count && end - start < LONGEST) {
    const words = joins(columns, end, count, traits)
    if (words === 0) break
    for (let k = 0; k < words; k++) traits |= columns.naming(end + k)
    end += words
  }
  run.gender = undefined
  const titled = (traits & (TITLE | OFFICE)) > 0 && (traits & LINK) === 0 && !isBody(columns, end)
  run.start = start
  const from = titled ? behindTitles(columns, start, end, run) : start
  run.from = behindField(columns, start, from, end)
  run.to = end
  return true
}

/** "Secretary of War Jane Holm": where the person's name starts behind what the office is for. */
function behindField(columns: Columns, start: number, from: number, end: number): number {
  const link = columns.listed(start - 1)
  if (end - from < 3 || (link !== OF && link !== TO)) return from
  if ((columns.naming(start - 2) & (TITLE | OFFICE)) === 0) return from
  let name = from
  // "Ambassador to NATO Jane Holm"
  if (link === TO && PLACES.has(columns.lexeme(from).lower)) name++
  while (end - name > 2 && (columns.naming(name) & FIELD) > 0) name++
  return name
}

/** Whether a sentence goes on behind a word or mark. */
export function isInside(before: Lexeme): boolean {
  return before.word || before.text === ','
}

function mayBeName(columns: Columns, i: number): boolean {
  return ((columns.traits[i] ?? 0) & NAME) > 0
}

/**
 * How many words go on a name at `i`: a capital one, "de" or "of" with the one behind; `traits` are
 * those of the words before.
 */
function joins(columns: Columns, i: number, count: number, before: number): number {
  const traits = columns.naming(i)
  if ((traits & CAPITAL) > 0)
    return (traits & NOT_NAME) === 0 ||
      isFamilyMonth(columns, i, count) ||
      isFamilyNo(columns, i, count) ||
      ((before & (TITLE | OFFICE)) > 0 && isGivenWord(columns, i, count)) ||
      // "Doctors Without Borders"
      (columns.listed(i) === WITHOUT && i + 1 < count && mayBeName(columns, i + 1))
      ? 1
      : 0
  const next = i + 1 < count && mayBeName(columns, i + 1)
  if ((traits & PARTICLE) > 0) return behindParticles(columns, i, count)
  if (columns.listed(i) === AMPERSAND) return next ? 2 : 0
  // "People's Alliance", "Workers' Party"
  if (
    next &&
    POSSESSIVE_MARKS.hasNumber(columns.listed(i)) &&
    OWNERS.hasNumber(columns.listed(i - 1))
  )
    return 2
  // "Save the Children"
  if (next && columns.listed(i) === THE && CALLS_TO.hasNumber(columns.listed(i - 1))) return 2
  if ((before & (BODY | FIELD)) === 0) return 0
  const lower = columns.lexeme(i).lower
  if (lower === 'and' && next && (before & FIELD) > 0) {
    const words = jointly(columns, i, count)
    if (words > 0) return words
  }
  if ((before & BODY) === 0) return 0
  // "Committee to Protect Journalists"
  if (next && columns.listed(i) === TO && i + 2 < count && mayBeName(columns, i + 2)) return 3
  // "Department of Health and Human Services"
  if (lower === 'and') return (before & (FIELDS | LINK)) === (FIELDS | LINK) && next ? 2 : 0
  if ((traits & LINK) === 0) return 0
  // "Institute for the Study of War"
  if ((before & LINK) > 0) return next && STUDIES.has(columns.lexeme(i - 1).lower) ? 2 : 0
  if (next) return 2
  return i + 2 < count && columns.lexeme(i + 1).lower === 'the' && mayBeName(columns, i + 2) ? 3 : 0
}

/** "von der Leyen": how many words the particles at `i` and the name behind them are; 0 without one. */
function behindParticles(columns: Columns, i: number, count: number): number {
  let k = i + 1
  while (k < count && k < i + 3 && (columns.naming(k) & (PARTICLE | CAPITAL)) === PARTICLE) k++
  return k < count && mayBeName(columns, k) ? k - i + 1 : 0
}

function beginsName(columns: Columns, i: number, count: number): boolean {
  return (
    (columns.naming(i) & NOT_NAME) === 0 ||
    isFamilyNo(columns, i, count) ||
    isGivenWord(columns, i, count)
  )
}

/** "Will Smith", "Per Dahl", "May Chen": a first name behind which a family name stands, and no verb, preposition or month. */
function isGivenWord(columns: Columns, i: number, count: number): boolean {
  if (!GIVEN_WORDS.hasNumber(columns.listed(i)) || i + 1 >= count) return false
  const family = columns.naming(i + 1)
  if (!mayBeName(columns, i + 1) || (family & (BODY | TITLE | OFFICE | FIELD)) > 0) return false
  const before = i > 0 ? columns.lexeme(i - 1) : undefined
  // "Will Congress act?", "May Smith stay?": a verb opens the sentence; not "Will Smith said".
  if (!before || !isInside(before)) return i + 2 < count && SAID.hasNumber(columns.listed(i + 2))
  // "Holm Will Go": a headline. "In May Smith said", "this May Smith said": a month.
  const name = (columns.naming(i - 1) & (CAPITAL | TITLE | OFFICE)) === CAPITAL
  return !name && !PREPOSITIONS.has(before) && !BEFORE_TIME.has(before)
}

/** "Minister No Kwang Chol", "No said": behind an office and before two further names, or right before what one does. */
function isFamilyNo(columns: Columns, i: number, count: number): boolean {
  if (columns.listed(i) !== NO || i + 1 >= count) return false
  if (SAID.hasNumber(columns.listed(i + 1))) return true
  const before = i > 1 && columns.listed(i - 1) === COMMA ? i - 2 : i - 1
  const office = before >= 0 && (columns.naming(before) & (TITLE | OFFICE)) > 0
  return office && i + 2 < count && mayBeName(columns, i + 1) && mayBeName(columns, i + 2)
}

/** Months that are family names, too. */
const MONTHS = new WordList('may march')

/** "Theresa May", "Mrs May"; not "met Jane May 5". */
function isFamilyMonth(columns: Columns, i: number, count: number): boolean {
  if (!MONTHS.hasNumber(columns.listed(i))) return false
  const first = columns.naming(i - 1) & (MAN | WOMAN | MISSES | MISTER)
  // "Prof Robin May"
  if (first === 0 && (columns.naming(i - 2) & TITLE) === 0) return false
  return i + 1 >= count || columns.lexeme(i + 1).letter || !columns.lexeme(i + 1).word
}

/** "Food and Drug Administration": how many words "and" at `i` and those up to the body are; 0 without one. */
function jointly(columns: Columns, i: number, count: number): number {
  if ((columns.naming(i - 1) & FIELD) === 0) return 0
  for (let k = i + 1; k < count && k < i + 4 && mayBeName(columns, k); k++)
    if ((columns.naming(k) & BODY) > 0) return k - i + 1
  return 0
}

/** Whose parties, societies and the like have their name. */
const OWNERS = new WordList(
  'people workers worker women children farmers veterans teachers nurses alzheimer parkinson citizens peasants',
)

const STUDIES: ReadonlySet<string> = new Set(
  'study coordination prevention protection promotion advancement defense defence support treatment rights welfare prohibition elimination'.split(
    ' ',
  ),
)

/** Whether a name ends as that of a body does: "U.S. State Department". */
function isBody(columns: Columns, end: number): boolean {
  return (columns.naming(end - 1) & (BODY | OFFICE)) === BODY
}

/** Whether an office or trade stands before the word for a body, and is no title. */
function isBodyBehind(columns: Columns, i: number, end: number): boolean {
  return end - i > 2 && (columns.naming(i) & TITLE) === 0 && (columns.naming(i + 1) & BODY) > 0
}

/** Where the person's name starts behind "Sen.", "White House Press Secretary". */
function behindTitles(columns: Columns, start: number, end: number, run: Run): number {
  let from = start
  for (let i = start; i < end; i++) {
    const traits = columns.naming(i)
    // An office or trade stands before a full name ("Historian Barbara Tuchman").
    const leads =
      i === from
        ? (traits & TITLE) > 0 || ((traits & OFFICE) > 0 && end - i > 2)
        : (traits & (TITLE | OFFICE)) > 0 && end - i > 2
    // "Independent Commission Against Corruption"
    if (!leads || (i === from && isBodyBehind(columns, i, end))) continue
    // "Marine Le Pen"
    if ((traits & (WOMAN | MAN)) > 0 && (columns.naming(i + 1) & PARTICLE) > 0) continue
    // "Ronnie Dean Holm": a middle name.
    // "Manager Dean Holm": a first name behind an office.
    if (i === end - 2 && i > start && from === i && GIVEN.hasNumber(columns.listed(i))) break
    if (i === start + 1 && GIVEN.hasNumber(columns.listed(i)) && (columns.naming(start) & MAN) > 0)
      continue
    if ((traits & MISSES) > 0) run.gender = 'f'
    else if ((traits & MISTER) > 0) run.gender = 'm'
    from = i + 1
  }
  // "Mr. King": a name all the same.
  if (from === end && run.gender && end - start > 1) return end - 1
  return from
}

/** Titles that are men's names as well. */
const GIVEN = new WordList('dean earl duke king baron prince bishop judge marshall')
const HONOURS = new WordList('kc qc mp msp obe mbe cbe')

/** "Jane Holm KC": where a name of more than one word ends without the letters behind it. */
export function beforeHonours(columns: Columns, { from, to }: Run): number {
  return to - from > 2 && HONOURS.hasNumber(columns.listed(to - 1)) ? to - 1 : to
}

export function genderOf(columns: Columns, { from, to, gender }: Run): Gender | undefined {
  return gender || to - from === 1 ? gender : genderByName(columns.naming(from))
}

/** The gender of a first name, by its bits of name-traits.ts. */
export function genderByName(traits: number): Gender | undefined {
  return (traits & WOMAN) > 0 ? 'f' : (traits & MAN) > 0 ? 'm' : undefined
}

export const KINSWOMEN: WordList = new WordList(
  'woman girl wife mother sister daughter stepmother stepdaughter grandmother granddaughter aunt niece widow girlfriend',
)
export const KINSMEN: WordList = new WordList(
  'man boy husband father brother son stepfather stepson grandfather grandson uncle nephew widower boyfriend',
)

/** "daughter": what somebody is to somebody else, by birth or marriage. */
export function isKin(token: { readonly listed: number }): boolean {
  return KINSWOMEN.has(token) || KINSMEN.has(token)
}

/** The gender that a relation before a name shows: "his wife, Jane,", "their son John Smith". */
export function genderByKin(
  columns: Columns,
  from: number,
  to: number,
  run: Run,
): Gender | undefined {
  const comma = run.start > from && columns.listed(run.start - 1) === COMMA
  const before = comma ? run.start - 2 : run.start - 1
  if (before < from) return undefined
  const listed = columns.listed(before)
  if (listed === 0) return undefined
  const gender = KINSWOMEN.hasNumber(listed) ? 'f' : KINSMEN.hasNumber(listed) ? 'm' : undefined
  if (!gender || run.from !== run.start) return undefined
  // "told his mother, Smith said"
  if (comma && (run.to >= to || !ENDS.hasNumber(columns.listed(run.to)))) return undefined
  return gender
}

const ENDS = new WordList(', . ; — – who')
