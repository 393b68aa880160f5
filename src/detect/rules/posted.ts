/** Participles that say where something stands or how it came, and report nothing: "a statement posted online". */
import type { Frame } from '../clauses/frame.js'
import { headOf } from '../clauses/holders.js'
import { DOCUMENT, GROUP, nounsOf, OUTLET, PERSON } from '../en/nouns.js'
import { BY } from '../en/single-words.js'
import { PREPOSITIONS } from '../en/words.js'
import { isOccasionNoun } from '../speakers/occasions.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

const POSTED = new WordList('in on at')

/** "In a statement posted on its website,": a participle, whose noun a preposition governs. */
export function isPosted({ tokens }: Frame, cue: Cue, source: Range | undefined): boolean {
  // "figures reported by the bank"
  if (source && cue.verb.form === 'past' && cue.from === cue.index && at(tokens, cue.to).is(BY))
    return !MEANS.has(at(tokens, cue.to + 1))
  // "A video posted online shows": what is written posts nothing.
  if (
    source &&
    cue.verb.form === 'past' &&
    cue.from === cue.index &&
    POSTS.has(at(tokens, cue.index))
  )
    if (isDocumentAlone(at(tokens, headOf(tokens, source)))) return true
  return (
    source !== undefined &&
    POSTED.has(at(tokens, source.from - 1)) &&
    isOccasionNoun(at(tokens, source.to - 1)) &&
    cue.from === cue.index &&
    cue.verb.form === 'past' &&
    PREPOSITIONS.has(at(tokens, cue.to))
  )
}

/** "said by phone that": how, and by nobody else. */
const MEANS = new WordList(
  'phone telephone satellite radio video text email e-mail fax letter message',
)
const POSTS = new WordList('posted published broadcast tweeted retweeted written')

/** What is written or recorded, and names no one who writes: "video", not "paper". */
function isDocumentAlone({ lexeme }: Token): boolean {
  const nouns = nounsOf(lexeme)
  return (nouns & DOCUMENT) > 0 && (nouns & (GROUP | PERSON | OUTLET)) === 0
}
