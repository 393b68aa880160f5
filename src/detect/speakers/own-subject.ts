/** "The rebels aired a video that, they said, showed": whom a pronoun inside a relative clause means by its own sentence. */
import { nounPhraseEnd } from '../clauses/phrases.js'
import { COMMA } from '../en/single-words.js'
import { RELATIVE } from '../en/words.js'
import type { Placed } from '../rules/placed.js'
import type { Range, Speaker } from '../types.js'
import { at } from '../types.js'
import { isPersonal, isPlural } from './kinds.js'

const NO_SUBJECTS: ReadonlySet<string> = new Set(['ADP', 'PRON', 'SCONJ', 'ADV', 'VERB', 'AUX'])

/** The subject that opens the sentence of a pronoun that stands behind a relative one; undefined elsewhere. */
export function ownSubject({ paragraph, frame }: Placed, { from }: Range): Range | undefined {
  const { tokens } = paragraph
  const link = at(tokens, from - 1).is(COMMA) ? at(tokens, from - 2) : at(tokens, from - 1)
  if (!frame || !RELATIVE.has(link)) return undefined
  const first = at(tokens, frame.from)
  if (first.quote >= 0 || !first.word || NO_SUBJECTS.has(first.tag)) return undefined
  let to = nounPhraseEnd(tokens, frame.from, from)
  while (to > frame.from && at(tokens, to - 1).is(COMMA)) to--
  return to < from - 2 ? { from: frame.from, to } : undefined
}

/** Whether a pronoun may mean who the sentence is about: "they" several or a body, "it" one body. */
export function suits(pronoun: string, { name, kind }: Speaker): boolean {
  if (pronoun === 'it') return !isPersonal(kind) && kind !== 'dataset' && !isPlural(name)
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  return kind !== 'person' && (isPlural(last) || SEVERAL.test(last) || / and /.test(name))
}

const SEVERAL = /^(?:media|military|army|police|staff)$/
