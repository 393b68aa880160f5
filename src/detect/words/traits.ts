/** What the loops over all words ask of a word: looked up once a word, kept as bits. */
import { isPerson, JUDGEMENTS, STATEMENTS, singular } from '../en/nouns.js'
import { SHORT } from '../en/roles.js'
import {
  ABBREVIATIONS,
  BELIEFS,
  HEARSAY,
  MODALS,
  PLURAL_PRONOUNS,
  SINGULAR_PRONOUNS,
  SMALL_ABBREVIATIONS,
} from '../en/words.js'
import type { Verb } from '../types.js'
import { WordList } from './word-lists.js'

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
/** Starts with a capital letter, or with an Arabic article and one ("al-Assad"); with a letter or digit; with a letter. */
export const CAPITAL: number = 1 << 10
export const WORD: number = 1 << 11
export const LETTER: number = 1 << 12
/** May take a full stop as an abbreviation. */
export const ABBREVIATION: number = 1 << 13
/** Ends in "-ed"; in "-ing". */
export const ED: number = 1 << 14
export const ING: number = 1 << 15
/** May make a verb of the noun behind it: a modal, "to", a pronoun. */
export const GOVERNS: number = 1 << 16
/** May open a claim that nobody makes: a belief, "unclear". */
export const UNSOURCED: number = 1 << 17
/** May open a phrase for a source: "according to", "as reported by". */
export const ACCORDING: number = 1 << 18
/** Separates a headline's source: a colon or dash. */
export const SEPARATES: number = 1 << 19
/** A verb that attributes, in some reading. */
export const VERB: number = 1 << 20
/** Of sentences, not words: something stands between quotation marks. */
export const QUOTED: number = 1 << 21
/** May be more than one token, or take its full stop with it. */
export const SPLIT: number = 1 << 22

/** May say or judge before "that" or "of": "claim", "criticism". */
export const NOMINAL: number = 1 << 23
/** On a list of words that tell what kind of claim a statement is. */
export const TELLS: number = 1 << 26
/** Starts with a letter and has four units or more. */
export const LONG: number = 1 << 25
/** Starts with an apostrophe or single mark. */
export const APOSTROPHE: number = 1 << 24
/** May be a name or a part of one: capital, and not among the words that are none. */
export const NAME: number = 1 << 27

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

const GOVERNORS = [MODALS, PLURAL_PRONOUNS, SINGULAR_PRONOUNS, new WordList("to n't n’t")]

/** Ends in "-ly". */
export const LY: number = 1 << 29
/** Has a hyphen. */
export const HYPHENED: number = 1 << 28

/** Names an office or trade, or is a capital word, which may stand before one. */
export const ROLE: number = 1 << 30

const NAMELIKE = /^(?:(?:a[dlnrstz]|ash|el|[au]l)[-’'])?\p{Lu}/u

/** The traits of a word or mark, of its small form and of its readings as a verb. */
export function traitsOf(text: string, lower: string, verbs: readonly Verb[]): number {
  let traits = shapeOf(text, lower)
  if (text.length <= 3) traits |= marks.get(text) ?? 0
  if (text.length >= 2 && text.endsWith('.')) traits |= DOTTED
  if (/^[\p{Ll},;:–—-]/u.test(text)) traits |= INSIDE
  if (verbs.length > 0) traits |= CUE | VERB
  if (BELIEFS.includes(lower) || lower === 'unclear') traits |= CUE | UNSOURCED
  if (/^(?:unknown|uncertain|known|certain|seen)$/.test(lower)) traits |= UNSOURCED
  if (HEARSAY.includes(lower) || lower === 'clear') traits |= CUE | UNSOURCED
  const noun = singular(lower)
  if (STATEMENTS.has(noun) || JUDGEMENTS.has(noun)) traits |= CUE | NOMINAL
  if (lower === 'according' || lower === 'words') traits |= CUE | ACCORDING
  if (lower === 'as') traits |= ACCORDING
  if (text === ':') traits |= CUE
  if (/^(?::|–|—|--|-)$/.test(text)) traits |= SEPARATES
  if (text[0] === "'" || text[0] === '’') traits |= APOSTROPHE
  if (lower.endsWith('ed')) traits |= ED
  if (lower.endsWith('ing')) traits |= ING
  if (lower.endsWith('ly')) traits |= LY
  if (text.includes('-')) traits |= HYPHENED
  if ((traits & LETTER) > 0 && ((traits & CAPITAL) > 0 || isRole(lower))) traits |= ROLE
  if (GOVERNORS.some((words) => words.includes(lower))) traits |= GOVERNS
  for (const { group } of verbs)
    if (group === 'say' || group === 'ask' || group === 'tell') traits |= SPEAKS
  return traits
}

function isRole(lower: string): boolean {
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower
  return Object.hasOwn(SHORT, plain) || isPerson(singular(plain))
}

/** "Ill.", "then-Sen.", "vs."; "he is ill.", "said no." end a sentence. */
function isAbbreviation(text: string, lower: string): boolean {
  const plain = lower.replace(/^(?:then|ex)-/, '')
  if (!ABBREVIATIONS.has(plain)) return false
  return text !== lower || plain !== lower || SMALL_ABBREVIATIONS.has(lower)
}

function shapeOf(text: string, lower: string): number {
  let traits = 0
  if (NAMELIKE.test(text)) traits |= CAPITAL
  if (/^[\p{L}\p{N}]/u.test(text)) traits |= WORD
  if (/^\p{L}/u.test(text)) traits |= text.length > 3 ? LETTER | LONG : LETTER
  const abbreviation =
    text.length === 1
      ? text >= 'A' && text <= 'Z'
      : (text[1] === '.' && text.length < 8 && (traits & LETTER) > 0) ||
        (text.length < 12 && isAbbreviation(text, lower))
  return abbreviation ? traits | ABBREVIATION : traits
}
