/** How names look: their family name, the lines and sentences in which a capital shows nothing. */
import { COMMA, OF, SEMICOLON } from '../en/single-words.js'
import { tagOf } from '../en/word-tags.js'
import {
  ARTICLES,
  BE,
  POSSESSIVE_MARKS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../en/words.js'
import type { Columns } from '../reading/tokens.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import type { Lexeme } from '../words/lexemes.js'
import { Memory } from '../words/memory.js'
import { OFFICE, TITLE } from '../words/name-traits.js'
import { CAPITAL, ED, ING, LONG } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

const SUFFIX = new WordList('jr sr ii iii iv jr. sr. ii. iii. iv.')

/** What the words of a name tell. */
export interface NameWords {
  /** In small letters, without accents and Arabic articles. */
  readonly folded: string
  readonly words: readonly string[]
  /** The family name, as far as the last word shows it: "Jr." left out. */
  readonly family: string
  /** "IAEA"; '' for names of one or two words. */
  readonly initials: string
}

const known = new Memory(readName)

export function nameWords(name: string): NameWords {
  return known.of(name)
}

function readName(name: string): NameWords {
  const words = name.toLowerCase().split(' ').map(foldedWord)
  const folded = words.join(' ')
  const last = words.at(-1) ?? ''
  const family = words.length > 1 && SUFFIX.includes(last) ? (words.at(-2) ?? last) : last
  return { folded, words, family, initials: words.length > 2 ? initialsOf(name) : '' }
}

/** "JS" of "Joan Sterne" */
export function initialsOf(name: string): string {
  return (name.match(/(?<=^|[ -])\p{Lu}/gu) ?? []).join('')
}

/** A word in small letters, without accents and Arabic article: "assad" for "al-Assad". */
export function foldedOf(word: Lexeme): string {
  word.folded ??= foldedWord(word.lower)
  return word.folded
}

const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|el|[au]l)[-’'](?=\p{L}{3})/u

function foldedWord(lower: string): string {
  return unaccented(lower).replace(ARABIC_ARTICLE, '')
}

function unaccented(lower: string): string {
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127) return lower.normalize('NFD').replace(/\p{M}/gu, '')
  return lower
}

/** Most tokens of a line that is looked at for title case. */
const TITLE_LENGTH = 30

/** Whether most longer words of a short line are capital. */
export function isTitleCase({ traits }: Columns, from: number, to: number): boolean {
  if (to - from > TITLE_LENGTH) return false
  let words = 0
  let capital = 0
  for (let i = from; i < to; i++) {
    const word = traits[i] ?? 0
    if ((word & LONG) === 0) continue
    words++
    if ((word & CAPITAL) > 0) capital++
  }
  return words > 3 && capital > 0.7 * words
}

/** Whether a word is an adverb, a preposition, a verb or the like in small letters. */
export function isPlain(word: Lexeme): boolean {
  const tag = tagOf(word.base)
  return tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'X'
}

const OPENING = new WordList('united new north south east west central democratic')

/** Whether names of countries and bodies open with a plain word. */
export function opensName(word: Lexeme): boolean {
  return OPENING.has(word)
}

/** Most tokens of a phrase that opens a sentence before its subject. */
const INTRODUCTION = 20

/** "Her neighbour, Jane Smith, disagrees": behind a short phrase that opens the sentence, between commas. */
function isApposedSubject(
  tokens: readonly Token[],
  opening: number,
  start: number,
  end: number,
): boolean {
  if (!at(tokens, start - 1).is(COMMA) || !at(tokens, end).is(COMMA)) return false
  if (start - opening > 8) return false
  const first = at(tokens, opening)
  // "Norway's neighbour, Jane Smith,"
  const owned = POSSESSIVE_MARKS.has(at(tokens, opening + 1))
  return POSSESSIVES.has(first) || ARTICLES.has(first) || owned
}

/** "Climate scientist Jane Smith is": behind a trade and no more than what tells which. */
function isTradeSubject(tokens: readonly Token[], opening: number, start: number): boolean {
  if (start - opening > 4 || start === opening) return false
  const trade = at(tokens, start - 1)
  if ((trade.lexeme.naming & OFFICE) === 0 && !isPosition(trade)) return false
  for (let i = opening; i < start; i++)
    if (!at(tokens, i).word || PREPOSITIONS.has(at(tokens, i)) || isReported(at(tokens, i)))
      return false
  return true
}

/** "Among the crowd was truck driver Jane Smith": whom a sentence presents that opens with a preposition. */
function isPresented(tokens: readonly Token[], opening: number, start: number): boolean {
  if (!PREPOSITIONS.has(at(tokens, opening))) return false
  let i = start - 1
  while (i > opening && i > start - 5 && at(tokens, i).word && !at(tokens, i).capital) {
    if (BE.has(at(tokens, i))) return true
    i--
  }
  return false
}

/** "guard": where somebody plays. */
function isPosition(token: Token): boolean {
  return POSITIONS.has(token) && !token.capital
}

const POSITIONS = new WordList(
  'guard forward back full-back fullback half-back centre-back center-back centre center defender keeper linebacker cornerback safety receiver tackle end shortstop catcher outfielder infielder reliever hooker prop flanker lock fly-half scrum-half spinner seamer bowler opener substitute',
)

/** "Smith said lawyer Jane Holm was": a verb that attributes, or the conjunction behind it. */
function isReported({ lexeme }: Token): boolean {
  return lexeme.lower === 'that' || lexeme.verbs.some(({ form }) => form === 'past')
}

/** "Told of the vote, Smith": participles without their ending. */
const PARTICIPLES = new WordList('told shown given born seen known left held caught')

/** "On the eve of the talks, Smith": behind the first comma of a sentence that a preposition opens. */
function isIntroduced(tokens: readonly Token[], opening: number, start: number): boolean {
  if (!at(tokens, start - 1).is(COMMA) || start - opening > INTRODUCTION) return false
  const first = at(tokens, opening)
  // "Asked about it, Smith"
  const opens =
    PREPOSITIONS.has(first) ||
    SUBORDINATORS.has(first) ||
    (first.traits & (ED | ING)) > 0 ||
    PARTICIPLES.has(first)
  if (!opens && start - opening > 2) return false
  for (let i = opening; i < start - 1; i++) if (at(tokens, i).is(COMMA)) return false
  return true
}

const CONJOINING = new WordList('and but while')
const WHO = new WordList('who whose')

/** ", and Jane Smith, whose side won, paid": the subject of a clause that a comma and a conjunction open. */
function isConjoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (!CONJOINING.has(at(tokens, from - 1)) || !at(tokens, from - 2).is(COMMA)) return false
  return at(tokens, to).is(COMMA) && WHO.has(at(tokens, to + 1))
}

/** "Climate scientist Jane Smith": a trade behind a word makes that no subject. */
function isModifier(behind: Token): boolean {
  return !behind.capital && ((behind.lexeme.naming & OFFICE) > 0 || isPosition(behind))
}

/** Tokens back in which a clause may have started. */
const CLAUSE = 9
const JOINS = new WordList('and but so while')

function isVerb(token: Token): boolean {
  const tag = token.word ? tagOf(token.lexeme) : ''
  return tag === 'VERB' || tag === 'AUX'
}

/** Where the clause starts that a name stands in, as far as a semicolon or ", and" with a verb behind it shows it; else `opening`. */
function clauseStart(tokens: readonly Token[], opening: number, { from, to }: Range): number {
  const joined = JOINS.has(at(tokens, from - 1)) && at(tokens, from - 2).is(COMMA)
  if (joined && isVerb(at(tokens, to))) return from
  for (let i = from - 1; i > Math.max(opening, from - CLAUSE); i--)
    if (at(tokens, i).is(SEMICOLON)) return i + 1
  return opening
}

/** "U.S. Secretary of State Jane Holm", "Hungary's Foreign Minister Jane Holm" */
function isOfficer(tokens: readonly Token[], opening: number, from: number): boolean {
  let office = false
  for (let i = opening; i < from; i++) {
    if (at(tokens, i).is(OF)) office ||= (at(tokens, i - 1).lexeme.naming & (TITLE | OFFICE)) > 0
    else if (i === from - 1 && POSSESSIVE_MARKS.has(at(tokens, i)))
      office = at(tokens, from + 1).capital
    else if (!at(tokens, i).capital) return false
  }
  return office
}

/**
 * Whether a name is the subject of its sentence, or of the clause that this opens with, by what stands around it.
 *
 * @param opening where the sentence starts
 * @param name with its titles
 * @param opens whether the name stands at the beginning
 */
export function isSubject(
  tokens: readonly Token[],
  opening: number,
  { from, to }: Range,
  opens: boolean,
): boolean {
  if (
    (opens && !isModifier(at(tokens, to))) ||
    // "Holm was pleased; Jane Berg was not.": who is new there.
    (to - from > 1 && at(tokens, from - 1).is(SEMICOLON) && !isModifier(at(tokens, to))) ||
    isConjoined(tokens, from, to) ||
    isIntroduced(tokens, opening, from) ||
    isApposedSubject(tokens, opening, from, to) ||
    isTradeSubject(tokens, opening, from) ||
    isPresented(tokens, opening, from) ||
    isOfficer(tokens, opening, from)
  )
    return true
  const clause = clauseStart(tokens, opening, { from, to })
  return clause > opening && isSubject(tokens, clause, { from, to }, from === clause)
}
