/** Participles and the nouns that they hang on: "a report released by the panel", "a statement saying". */
import { DATASET, DOCUMENT, nounsOf } from '../en/nouns.js'
import { AND, AS, BY, NOT, ON } from '../en/single-words.js'
import { BEFORE_TIME, PREPOSITIONS, RELATIVE, TIME, TIME_NOUNS } from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { ED, ING, NOMINAL } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { canHold, headOf } from './holders.js'
import { nounPhraseStart } from './phrase-start.js'
import { hasFiniteVerb, isNominal } from './phrases.js'

/** Openings of what says when or where and has no preposition. */
const ADVERBIALS = new WordList('last this earlier online')
/** "sent out a letter": no participle that describes a noun. */
const PARTICLES = new WordList('out up off away back')

const PAPERS: number = DATASET | DOCUMENT
const PARTICIPLE = /(?:ed|en|ing|wn|ne|de|nt|ld)$/

/** "a report released last week by the panel": where the noun starts that a participle describes, or -1. */
export function participleHead(tokens: readonly Token[], start: number, frame: Range): number {
  const adverbial = TIME.has(at(tokens, start)) || ADVERBIALS.has(at(tokens, start))
  // "The crowd cheered as Holm": a clause of its own.
  const before = at(tokens, start - 1)
  const governs = before.tag === 'ADP' && !before.is(AS) && !PARTICLES.has(before)
  const beside = adverbial || ((before.traits & ING) > 0 && isNominal(at(tokens, start - 2)))
  let k = governs ? start - 2 : beside ? start - 1 : -1
  // "published Sunday in Nature", "published on Sunday by the paper", "posted this week on"
  if (governs) {
    const named = k
    if (TIME_NOUNS.has(at(tokens, k)) && BEFORE_TIME.has(at(tokens, k - 1))) k -= 2
    while (TIME.has(at(tokens, k)) || (before.is(BY) && at(tokens, k).is(ON))) k--
    // "comments Holm made Tuesday in Oslo", "the mayor insisted Tuesday in": a clause of its own.
    if (k < named && !before.is(BY) && (nounsOf(at(tokens, k - 1).lexeme) & PAPERS) === 0) return -1
  }
  const participle = at(tokens, k)
  if (participle.tag !== 'VERB' || !PARTICIPLE.test(participle.lower)) return -1
  const first = at(tokens, k - 1).is(AND) ? participleBefore(tokens, k - 2, frame) : k
  // "doctors not employed by the clinic"
  const end = at(tokens, first - 1).is(NOT) ? first - 1 : first
  const head = nounPhraseStart(tokens, end, frame.from)
  if (head >= end || at(tokens, first - 1).tag === 'AUX') return -1
  // "Holm answered in a series of tweets": of a name nothing says which one it is.
  const noun = at(tokens, headOf(tokens, { from: head, to: end }))
  return governs && !before.is(BY) && noun.tag === 'PROPN' && nounsOf(noun.lexeme) === 0 ? -1 : head
}

/** "footage posted on Sunday and verified by": index of the participle right behind a noun, or -1. */
function participleBefore(tokens: readonly Token[], from: number, frame: Range): number {
  for (let i = from; i > Math.max(frame.from, from - PARTICIPLES_APART); i--) {
    const token = at(tokens, i)
    if (!token.word || token.quote >= 0 || token.tag === 'AUX' || RELATIVE.has(token)) return -1
    if (token.tag === 'VERB')
      return PARTICIPLE.test(token.lower) && isNominal(at(tokens, i - 1)) ? i : -1
  }
  return -1
}

/** Tokens between two participles of one noun. */
const PARTICIPLES_APART = 12

/**
 * "Smith opened the debate saying": whether the phrase before a participle may be what says it; a debate is
 * neither somebody, nor a document, nor a word for what was said ("comments saying").
 */
export function maySay(tokens: readonly Token[], range: Range, participle: number): boolean {
  return (
    !at(tokens, participle).lexeme.verbs.some(({ group }) => group === 'say') ||
    canHold(tokens, range, true) ||
    (at(tokens, headOf(tokens, range)).traits & NOMINAL) > 0
  )
}

/** "relatives of the people killed on Thursday": a participle behind a noun, in a sentence that has a verb before. */
export function isKilled(tokens: readonly Token[], i: number, { from }: Range): boolean {
  const next = at(tokens, i + 1)
  if ((at(tokens, i).traits & ED) === 0 || at(tokens, i - 1).tag !== 'NOUN') return false
  if (!TIME.has(next) && !PREPOSITIONS.has(next)) return false
  let k = nounPhraseStart(tokens, i, from)
  while (k < i && !PREPOSITIONS.has(at(tokens, k))) k++
  return k < i && hasFiniteVerb(tokens, from, k)
}
