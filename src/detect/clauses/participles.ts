/** Participles that describe the noun before them: "a report released last week by the panel". */
import { AND, AS } from '../en/single-words.js'
import { RELATIVE, TIME } from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { nounPhraseStart } from './phrase-start.js'
import { isNominal } from './phrases.js'

/** Openings of what says when or where and has no preposition. */
const ADVERBIALS = new WordList('last this earlier online')

const PARTICIPLE = /(?:ed|en|ing|wn|ne|de|nt|ld)$/

/** "a report released last week by the panel": where the noun starts that a participle describes, or -1. */
export function participleHead(tokens: readonly Token[], start: number, frame: Range): number {
  const adverbial = TIME.has(at(tokens, start)) || ADVERBIALS.has(at(tokens, start))
  // "The crowd cheered as Holm": a clause of its own.
  const before = at(tokens, start - 1)
  const beside = adverbial || ((before.traits & ING) > 0 && isNominal(at(tokens, start - 2)))
  const k = before.tag === 'ADP' && !before.is(AS) ? start - 2 : beside ? start - 1 : -1
  const participle = at(tokens, k)
  if (participle.tag !== 'VERB' || !PARTICIPLE.test(participle.lower)) return -1
  const first = at(tokens, k - 1).is(AND) ? participleBefore(tokens, k - 2, frame) : k
  const head = nounPhraseStart(tokens, first, frame.from)
  return head < first && at(tokens, first - 1).tag !== 'AUX' ? head : -1
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
