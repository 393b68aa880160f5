/** What the reader of names asks of a word: looked up once a word, kept as bits. */
import { OBSERVERS } from '../en/claim-words.js'
import { FEMALE, HONORIFICS, MALE, NOT_NAMES } from '../en/names.js'
import { BODIES, isData, isGroup, PEOPLE, singular } from '../en/nouns.js'

/** Starts with a capital letter. */
export const CAPITAL: number = 1 << 0
/** No part of a name though capital; a title; an office or trade; "de", "van". */
export const NOT_NAME: number = 1 << 1
export const TITLE: number = 1 << 2
export const OFFICE: number = 1 << 3
export const PARTICLE: number = 1 << 4
/** "Mrs.", "Mr."; a woman's and a man's first name. */
export const MISSES: number = 1 << 5
export const MISTER: number = 1 << 6
export const WOMAN: number = 1 << 7
export const MAN: number = 1 << 8
/** A body, as in "Bank of England"; one that a list of fields follows, "Ministry of". */
export const BODY: number = 1 << 9
export const FIELDS: number = 1 << 10
/** "of", "for": joins a body to what it is for. */
export const LINK: number = 1 << 11

/** "who", "which": what follows describes. */
export const RELATIVE: number = 1 << 12
/** Judges from evidence by trade: "analyst", "studies". */
export const OBSERVER: number = 1 << 13

/** What a body is for, as in "Food and Drug Administration". */
export const FIELD: number = 1 << 14

const FIELD_NAMES: ReadonlySet<string> = new Set(
  `food drug securities exchange health safety oceanic atmospheric labor labour education energy science agriculture transport trade
  commerce justice culture sport sports environment fisheries forestry customs immigration citizenship parks wildlife space aeronautics arts media
  housing veterans families children women ways budget homeland business industry innovation technology finance revenue alcohol firearms
  nuclear water power communications telecommunications information markets commodities`.split(
    /\s+/,
  ),
)

/** "Joint Chiefs of Staff", "Geological Survey": words for bodies in names only. */
const BODY_NAMES: ReadonlySet<string> = new Set(
  'chiefs survey guard corps patrol command'.split(' '),
)

/** "seismologist", "geneticist", "geographer": trades by their ends. */
const TRADE = /(?:ologist|icist|nomist|ographer|ematician|ometrist)$/

/** "Oslo-based", "Varga-rival", "mother-of-two": a name in front, and no part of the one behind. */
const COMPOUND =
  /-(?:based|rival|led|backed|owned|born|listed|style|era|area|wide|bound|controlled|funded|linked|made|run|trained|educated|headquartered|supplied|appointed|aligned|friendly)$|(?:mother|father|mum|dad|parent)-of-/

const PARTICLES: ReadonlySet<string> = new Set(
  'de van von der del la bin al da do dos das du di'.split(' '),
)

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which', 'that'])

/** The traits of a word by its small form. */
export function nameTraitsOf(lower: string, capital: boolean, letter: boolean): number {
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower
  let traits = capital ? CAPITAL : 0
  if (NOT_NAMES.has(lower) || COMPOUND.test(lower)) traits |= NOT_NAME
  if (HONORIFICS.has(plain)) traits |= TITLE
  if (PEOPLE.has(plain) || TRADE.test(plain)) traits |= OFFICE
  if (PARTICLES.has(lower)) traits |= PARTICLE
  if (isGroup(lower) || BODY_NAMES.has(lower)) traits |= BODY
  if (BODIES.has(lower)) traits |= FIELDS
  if (FIELD_NAMES.has(lower)) traits |= FIELD
  if (RELATIVES.has(lower)) traits |= RELATIVE
  if (letter && (OBSERVERS.includes(singular(lower)) || isData(lower))) traits |= OBSERVER
  if (lower === 'of' || lower === 'for') traits |= LINK
  if (plain === 'mrs' || plain === 'ms' || plain === 'miss') traits |= MISSES
  if (plain === 'mr') traits |= MISTER
  if (FEMALE.has(lower)) traits |= WOMAN
  if (MALE.has(lower)) traits |= MAN
  return traits
}

/** Whether a word with such traits may be part of a name. */
export function mayBeginName(traits: number): boolean {
  return (traits & (CAPITAL | NOT_NAME)) === CAPITAL
}
