/** Verbs that could attribute and do not: "a show called “Brokers”", "without saying", "called off". */
import { OF, OFF, THAT, UP } from '../en/single-words.js'
import { WH } from '../en/words.js'
import type { Cue, Range, Token, Verb } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { isNominal } from './phrases.js'

const TANKS = new WordList('tank tanks')

export function isOtherVerb({ lemma }: Verb, particle: Token): boolean {
  // "a think tank"
  if (TANKS.has(particle)) return true
  // "The findings appear in a journal"
  if (lemma === 'appear' && PLACING.has(particle)) return true
  return particle.is(OFF) || (particle.is(UP) && /^(?:show|call|read|speak|write|add)$/.test(lemma))
}

const PLACING = new WordList('in on at before with alongside opposite beside')

/** "a show called “Brokers”": a thing and its name; "what he called “brokers”" is said of something. */
export function isNaming(tokens: readonly Token[], cue: Cue, frame: Range): boolean {
  if (cue.verb.form !== 'past' || cue.from !== cue.index || at(tokens, cue.to).quote < 0)
    return false
  if (cue.verb.lemma !== 'call' && cue.verb.lemma !== 'dub') return false
  const { tag } = at(tokens, cue.index - 1)
  if (tag !== 'NOUN') return false
  for (let i = cue.index - 1; i >= frame.from && i > cue.index - 12; i--)
    if (WH.has(at(tokens, i)) || at(tokens, i).is(THAT)) return false
  return true
}

/** "without mentioning", "stopped writing", "instead of saying": what is not, or no more, said. */
export function isUnsaid(tokens: readonly Token[], i: number): boolean {
  return (
    UNSAID.has(at(tokens, i - 1)) || (at(tokens, i - 1).is(OF) && SHORT_OF.has(at(tokens, i - 2)))
  )
}

const SHORT_OF = new WordList('instead short')
const UNSAID = new WordList(
  'without than stop stops stopped stopping avoid avoids avoided avoiding consider considers considered considering quit risk risks risked require requires required imagine',
)

/** "a bill which the government hopes will pass": the clause behind a verb has its subject before "which". */
export function lacksSubject(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > i - 7; k--) {
    const token = at(tokens, k)
    if (FRONTED.has(token)) return k < i - 1
    if (!isNominal(token) && token.tag !== 'DET' && token.tag !== 'ADJ') return false
  }
  return false
}

const FRONTED = new WordList('which who whom what')
