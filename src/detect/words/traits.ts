/** What the loops over all words ask of a word: looked up once a word, kept as bits. */
import { CRIES, isPerson, JUDGEMENTS, PERSON, STATEMENTS, singular } from '../en/nouns.js'
import { SHORT } from '../en/roles.js'
import { AS } from '../en/single-words.js'
import {
  ABBREVIATIONS,
  BELIEFS,
  HEARSAY,
  MODALS,
  PLURAL_PRONOUNS,
  SINGULAR_PRONOUNS,
  SMALL_ABBREVIATIONS,
  THEORIES,
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
/** May open a phrase for a source: "according to", "as reported by", "in this photo provided by". */
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
  [SEPARATES, [':', '–', '—', '―', '--', '-']],
  [CUE, [':']],
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

const DOUBTED = new WordList(
  'certain understood seen question guess early soon impossible hard difficult determined established ascertained confirmed verified',
)
const CLEARNESS = new WordList('clear unclear known unknown uncertain mystery investigation review')
/** What opens a claim that nobody makes. */
const OPENING = [BELIEFS, THEORIES, HEARSAY, CLEARNESS]
const OPENERS = new WordList('according per words photo photograph image picture video')
const TITLES: ReadonlySet<string> = new Set(Object.keys(SHORT))

/** The traits of a word or mark, of its small form, its number on lists, its noun and verb readings. */
export function traitsOf(
  text: string,
  lower: string,
  listed: number,
  nouns: number,
  verbs: readonly Verb[],
): number {
  const code = text.charCodeAt(0)
  let traits = (code < 128 ? starts[code] : startOf(text)) ?? 0
  if ((traits & WORD) === 0 && text.length <= 3) traits |= marks.get(text) ?? 0
  if (text !== lower && (traits & CAPITAL) === 0 && ARTICLE.test(text)) traits |= CAPITAL
  if ((traits & LETTER) > 0) {
    if (text.length > 3) traits |= LONG
    if ((traits & CAPITAL) > 0 || isRole(lower, nouns)) traits |= ROLE
  }
  if (isAbbreviation(text, lower, traits)) traits |= ABBREVIATION
  traits |= endOf(lower)
  if (text.length >= 2 && text.endsWith('.')) traits |= DOTTED
  if (text.includes('-')) traits |= HYPHENED
  if (listed > 0) traits |= listTraits(listed)
  const noun = singular(lower)
  if (STATEMENTS.has(noun) || JUDGEMENTS.has(noun) || CRIES.has(noun)) traits |= CUE | NOMINAL
  if (verbs.length > 0) traits |= CUE | VERB
  for (const { group } of verbs)
    if (group === 'say' || group === 'ask' || group === 'tell') traits |= SPEAKS
  return traits
}

/** The traits of words on lists. */
function listTraits(listed: number): number {
  let traits = 0
  if (OPENING.some((words) => words.hasNumber(listed))) traits |= CUE | UNSOURCED
  if (DOUBTED.hasNumber(listed)) traits |= UNSOURCED
  if (OPENERS.hasNumber(listed)) traits |= CUE | ACCORDING
  if (listed === AS) traits |= ACCORDING
  if (GOVERNORS.some((words) => words.hasNumber(listed))) traits |= GOVERNS
  return traits
}

/** An Arabic article and a capital letter: "al-Assad". */
const ARTICLE = /^(?:a[dlnrstz]|ash|el|[au]l)[-’']\p{Lu}/u

/** The traits that the first character gives. */
function startOf(text: string): number {
  let traits = 0
  if (/^\p{Lu}/u.test(text)) traits |= CAPITAL
  if (/^[\p{L}\p{N}]/u.test(text)) traits |= WORD
  if (/^\p{L}/u.test(text)) traits |= LETTER
  if (/^[\p{Ll},;:–—―-]/u.test(text)) traits |= INSIDE
  if (/^['’]/.test(text)) traits |= APOSTROPHE
  return traits
}

/** Those that ASCII characters give. */
const starts = Int32Array.from({ length: 128 }, (_, code) => startOf(String.fromCharCode(code)))

/** The traits that a word's last letters give. */
function endOf(lower: string): number {
  const last = lower[lower.length - 1]
  if (last === 'd') return lower.endsWith('ed') ? ED : 0
  if (last === 'g') return lower.endsWith('ing') ? ING : 0
  return last === 'y' && lower.endsWith('ly') ? LY : 0
}

/** Whether a word names an office or trade, of which `nouns` tells in the singular. */
function isRole(lower: string, nouns: number): boolean {
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower
  const noun = singular(plain)
  return TITLES.has(plain) || (noun === lower ? (nouns & PERSON) > 0 : isPerson(noun))
}

/** "Ill.", "then-Sen.", "vs."; "he is ill.", "said no." end a sentence. */
function isAbbreviation(text: string, lower: string, traits: number): boolean {
  if (text.length === 1) return text >= 'A' && text <= 'Z'
  if (text[1] === '.' && text.length < 8 && (traits & LETTER) > 0) return true
  if (text.length >= 12) return false
  const plain = text.includes('-') ? lower.replace(/^(?:then|ex)-/, '') : lower
  if (!ABBREVIATIONS.has(plain)) return false
  return text !== lower || plain !== lower || SMALL_ABBREVIATIONS.has(lower)
}
