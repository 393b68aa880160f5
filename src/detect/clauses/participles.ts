/** Participles and the nouns that they hang on: "a report released by the panel", "a statement saying". */
import { nounsOf } from '../en/nouns.js'
import { AS, BY, NOT } from '../en/single-words.js'
import { TIME } from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { NOMINAL } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { canHold, headOf } from './holders.js'
import { nounPhraseStart } from './phrase-start.js'

const BEFORE_TIME = new WordList('last this earlier')
/** "sent out a letter": no participle that describes a noun. */
const PARTICLES = new WordList('out up off away back')

/** "a report released last week by the panel": where the noun starts that a participle describes, or -1. */
export function participleHead(tokens: readonly Token[], start: number, frame: Range): number {
  const adverbial = TIME.has(at(tokens, start)) || BEFORE_TIME.has(at(tokens, start))
  // "The crowd cheered as Holm": a clause of its own.
  const before = at(tokens, start - 1)
  const governs = before.tag === 'ADP' && !before.is(AS) && !PARTICLES.has(before)
  const k = governs ? start - 2 : adverbial ? start - 1 : -1
  const participle = at(tokens, k)
  if (participle.tag !== 'VERB' || !/(?:ed|en|ing|wn|ne|de|nt|ld)$/.test(participle.lower))
    return -1
  // "doctors not employed by the clinic"
  const end = at(tokens, k - 1).is(NOT) ? k - 1 : k
  const head = nounPhraseStart(tokens, end, frame.from)
  if (head >= end || at(tokens, k - 1).tag === 'AUX') return -1
  // "Holm answered in a series of tweets": of a name nothing says which one it is.
  const noun = at(tokens, headOf(tokens, { from: head, to: k }))
  return governs && !before.is(BY) && noun.tag === 'PROPN' && nounsOf(noun.lexeme) === 0 ? -1 : head
}

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
