/** What the reader of names asks of a word: looked up once a word, kept as bits. */
import { OBSERVERS } from '../en/claim-words.js'
import { FEMALE, GIVEN_WORDS, HONORIFICS, MALE, NOT_NAMES } from '../en/names.js'
import { BODIES, DATASET, GROUP, PEOPLE, singular } from '../en/nouns.js'

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
  nuclear water power communications telecommunications information markets commodities war affairs security economy interior relations development planning tourism youth works treasury cooperation defence defense`.split(
    /\s+/,
  ),
)

/** "seismologist", "geneticist", "geographer", "therapist": trades by their ends. */
const TRADE = /(?:ologist|icist|nomist|onomer|ographer|ematician|ometrist|itect|apist|ivist)$/

/** "Oslo-based", "Varga-rival", "mother-of-two": a name in front, and no part of the one behind. */
const COMPOUND =
  /-(?:based|rival|led|backed|owned|born|listed|style|era|area|wide|bound|controlled|funded|linked|made|run|trained|educated|headquartered|supplied|appointed|aligned|friendly)$|-years?-olds?$|(?:mother|father|mum|dad|parent)-of-/

/** The traits of the words on lists; those of the others may have a full stop behind them. */
const listed = new Map<string, number>()
for (const [bit, words] of [
  [NOT_NAME, NOT_NAMES],
  [
    PARTICLE,
    'de van von der den ter zu del la le los las bin ibn al da do dos das des du di ap ab'.split(
      ' ',
    ),
  ],
  // "Joint Chiefs of Staff", "Geological Survey": words for bodies in names only.
  [BODY, 'chiefs survey guard corps patrol command'.split(' ')],
  [FIELDS, BODIES],
  [FIELD, FIELD_NAMES],
  [RELATIVE, ['who', 'whose', 'which', 'that']],
  [LINK, ['of', 'for']],
  [WOMAN, FEMALE],
  [MAN, MALE],
  [TITLE, HONORIFICS],
  [OFFICE, PEOPLE],
  // "Det Con", "Ch Insp": ranks behind or before another.
  [OFFICE, ['con', 'ch', 'cst']],
  [MISSES, ['mrs', 'ms', 'miss', 'dame', 'lady', 'baroness']],
  [MISTER, ['mr', 'sir', 'lord']],
] as const)
  for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bit)

/** Those of a word with a full stop behind it, too. */
const DOTTED = TITLE | OFFICE | MISSES | MISTER

/** The traits of a word by its small form and its readings as a noun. */
export function nameTraitsOf(
  lower: string,
  nouns: number,
  capital: boolean,
  letter: boolean,
): number {
  const dotted = lower.endsWith('.')
  const plain = dotted ? lower.slice(0, -1) : lower
  let traits = (capital ? CAPITAL : 0) | (listed.get(plain) ?? 0)
  if (dotted) traits = (traits & (CAPITAL | DOTTED)) | ((listed.get(lower) ?? 0) & ~DOTTED)
  if (lower.includes('-') && COMPOUND.test(lower)) traits |= NOT_NAME
  if (TRADE.test(plain)) traits |= OFFICE
  if ((nouns & GROUP) > 0) traits |= BODY
  if (letter && ((nouns & DATASET) > 0 || OBSERVERS.includes(singular(lower)))) traits |= OBSERVER
  return traits
}

/** Whether a word with such traits may be part of a name; "No" is one in Korea, and "Will" a first name. */
export function mayBeginName(traits: number, lower: string): boolean {
  if ((traits & CAPITAL) === 0) return false
  return (traits & NOT_NAME) === 0 || lower === 'no' || GIVEN_WORDS.includes(lower)
}
