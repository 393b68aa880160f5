/** What the loops over all words ask of a word: looked up once a word, kept as bits. */
import { FEMALE, HONORIFICS, MALE, NOT_NAMES } from './en/names.js'
import { BODIES, isGroup, PEOPLE } from './en/nouns.js'
import { ABBREVIATIONS, BELIEFS } from './en/words.js'
import type { Verb } from './types.js'

/** Opening and closing quotation marks, marks that are both, and single ones. */
export const OPENS: number = 1 << 0
export const CLOSES: number = 1 << 1
export const QUOTES: number = 1 << 2
export const SINGLE: number = 1 << 3
/** Ends a sentence; closes what may stand behind that; ends with a full stop of its own. */
export const STOP: number = 1 << 4
export const CLOSER: number = 1 << 5
export const DOTTED: number = 1 << 6
/** Cannot start a sentence: a small letter, or a mark inside one. */
export const INSIDE: number = 1 << 7
/** May be what makes a sentence worth a look: a verb that attributes, "according", a colon, a belief. */
export const CUE: number = 1 << 8
/** May be a verb of speech. */
export const SPEAKS: number = 1 << 9
/** Of names: no part of one though capital; a title; an office or trade; "de", "van". */
export const NOT_NAME: number = 1 << 10
export const TITLE: number = 1 << 11
export const OFFICE: number = 1 << 12
export const PARTICLE: number = 1 << 13
/** Of names: "Mrs.", "Mr."; a woman's and a man's first name. */
export const MISSES: number = 1 << 14
export const MISTER: number = 1 << 15
export const WOMAN: number = 1 << 16
export const MAN: number = 1 << 17
/** Starts with a capital letter; with a letter or digit; with a letter. */
export const CAPITAL: number = 1 << 18
export const WORD: number = 1 << 19
export const LETTER: number = 1 << 20
/** May take a full stop as an abbreviation. */
export const ABBREVIATION: number = 1 << 21
/** May be more than one token, or take its full stop with it. */
export const SPLIT: number = 1 << 22
/** Of names: a body, as in "Bank of England"; one that a list of fields follows, "Ministry of". */
export const BODY: number = 1 << 23
export const FIELDS: number = 1 << 24
/** "of", "for": joins a body to what it is for. */
export const LINK: number = 1 << 25

const MARKS: readonly [number, readonly string[]][] = [
  [OPENS, ['“', '``', '‘‘', '„', '«']],
  [CLOSES, ['”', '’’', '»']],
  [QUOTES, ['"', "''"]],
  [SINGLE, ["'", '’', '‘']],
  [STOP, ['.', '?', '!', '…', '...']],
  [CLOSER, [')', ']', '’', "'"]],
]
const marks = new Map<string, number>()
for (const [bit, texts] of MARKS)
  for (const text of texts) marks.set(text, (marks.get(text) ?? 0) | bit)

const PARTICLES: ReadonlySet<string> = new Set('de van von der del la bin al'.split(' '))

/** The traits of a word or mark, of its small form and of its readings as a verb. */
export function traitsOf(text: string, lower: string, verbs: readonly Verb[]): number {
  let traits = shapeOf(text, lower)
  if (text.length <= 3) traits |= marks.get(text) ?? 0
  if (text.length >= 3 && text.endsWith('.')) traits |= DOTTED
  if (/^[\p{Ll},;:–—-]/u.test(text)) traits |= INSIDE
  if (verbs.length > 0 || text === ':' || BELIEFS.has(lower)) traits |= CUE
  if (lower === 'according' || lower === 'unclear') traits |= CUE
  for (const { group } of verbs)
    if (group === 'say' || group === 'ask' || group === 'tell') traits |= SPEAKS
  return traits | nameTraits(lower)
}

function shapeOf(text: string, lower: string): number {
  let traits = 0
  if (/^\p{Lu}/u.test(text)) traits |= CAPITAL
  if (/^[\p{L}\p{N}]/u.test(text)) traits |= WORD
  if (/^\p{L}/u.test(text)) traits |= LETTER
  const abbreviation =
    text.length === 1
      ? text >= 'A' && text <= 'Z'
      : (text[1] === '.' && text.length < 8) || (text.length < 7 && ABBREVIATIONS.has(lower))
  return abbreviation ? traits | ABBREVIATION : traits
}

function nameTraits(lower: string): number {
  let traits = 0
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower
  if (NOT_NAMES.has(lower)) traits |= NOT_NAME
  if (HONORIFICS.has(plain)) traits |= TITLE
  if (PEOPLE.has(plain)) traits |= OFFICE
  if (PARTICLES.has(lower)) traits |= PARTICLE
  if (isGroup(lower)) traits |= BODY
  if (BODIES.has(lower)) traits |= FIELDS
  if (lower === 'of' || lower === 'for') traits |= LINK
  if (plain === 'mrs' || plain === 'ms' || plain === 'miss') traits |= MISSES
  if (plain === 'mr') traits |= MISTER
  if (FEMALE.has(lower)) traits |= WOMAN
  if (MALE.has(lower)) traits |= MAN
  return traits
}
