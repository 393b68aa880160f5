/** The parts of speech of a word by itself: usual, amid a sentence, and where a capital letter says nothing. */

import type { Lexeme } from '../words/lexemes.js'
import { MAN, WOMAN } from '../words/name-traits.js'
import { ED, HYPHENED, ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { usualTag } from './usual-tags.js'

/** Tags that capital letters do not turn into names. */
const CLOSED = new Set([
  'DET',
  'ADP',
  'PRON',
  'CCONJ',
  'SCONJ',
  'AUX',
  'NUM',
  'PART',
  'PUNCT',
  'INTJ',
])

/** Adjectives for how somebody speaks that the model takes for verbs or nouns. */
const ADJECTIVES = new WordList('blunt blunter upset')

/** A word's usual tag. */
export function tagOf(lexeme: Lexeme): string {
  if (lexeme.tag === '') lexeme.tag = findTag(lexeme)
  return lexeme.tag
}

function findTag(lexeme: Lexeme): string {
  const { text, traits } = lexeme
  // "WHO": a name in capitals that is no word in small letters.
  if (lexeme.capital && lexeme.lower === text) return 'PROPN'
  if (!lexeme.word) {
    if (text.length > 1 && /\p{L}/u.test(text)) return 'PART'
    return /^[$€£%&#@]$/.test(text) ? 'SYM' : 'PUNCT'
  }
  const tag = ADJECTIVES.has(lexeme) ? 'ADJ' : usualTag(text)
  // "start-up", "sell-off"
  if (tag === 'ADP' && (traits & HYPHENED) > 0) return 'NOUN'
  // What is taken for a noun since it is not known is a verb in -ed.
  const past = (traits & ED) > 0 && text.length > 5 && !/(?:eed|dred|tred)$/.test(lexeme.lower)
  return tag === 'NOUN' && past ? 'VERB' : tag
}

/** Notes a word's tags among others. */
export function choose(lexeme: Lexeme): void {
  lexeme.inside = insideTag(lexeme)
  lexeme.opening = openingTag(lexeme)
}

/** The tag of a word among others, where a capital letter makes a name. */
function insideTag(lexeme: Lexeme): string {
  const { capital, text, base } = lexeme
  const tag = tagOf(lexeme)
  if (!capital) return tag
  // "U.S.", "US"
  if (text === 'US' || (text.length > 1 && text[1] === '.')) return 'PROPN'
  // "George Will": amid a sentence no auxiliary is capital.
  const small = tagOf(base)
  return CLOSED.has(small) && small !== 'AUX' ? small : 'PROPN'
}

/** The tag of a word where capital letters say nothing. */
function openingTag(lexeme: Lexeme): string {
  const { capital, text, base, traits, naming } = lexeme
  const tag = tagOf(lexeme)
  if (!capital) return tag
  if (text === 'US' || (text.length > 2 && text[1] === '.')) return 'PROPN'
  const small = tagOf(base)
  if (CLOSED.has(small)) return small
  if (tag === 'VERB' && (naming & (MAN | WOMAN)) > 0 && (traits & ED) > 0) return 'PROPN'
  // "Boeing", "Ahmed": in small letters only their ends make verbs of them.
  const named = small !== 'VERB' || (traits & (ED | ING)) > 0
  return tag === 'PROPN' && named ? 'PROPN' : small
}
