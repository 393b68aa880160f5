/** Who sent what says something: "released imagery showing that", "put out a statement saying", "provided by the government". */

import { BY, COMMA, OUT, TO } from '../en/single-words.js'
import { PREPOSITIONS, TIME, TIME_NOUNS } from '../en/words.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import type { Frame } from './frame.js'
import { nounPhraseEnd } from './phrases.js'
import { subjectLeft } from './sources.js'

const SENDING = new WordList(
  'released issued sent posted published wrote tweeted distributed shared provided presented circulated unveiled offered put gave made delivered emailed texted read',
)

/** The subject of the verb of sending right before a document; undefined where there is none. */
export function senderOf(frame: Frame, document: Range): Range | undefined {
  const { tokens, range } = frame
  // "put out a statement"
  const verb = at(tokens, document.from - 1).is(OUT) ? document.from - 2 : document.from - 1
  if (!SENDING.has(at(tokens, verb))) return undefined
  const subject = subjectLeft(tokens, verb, range, false)
  // "accused Oslo of an attack and released photographs showing"
  return subject?.shared ? frame.found.at(-1)?.source[0] : subject?.range
}

/** What is filmed, drawn or recorded. */
export const PICTURES: WordList = new WordList(
  'image images photo photos photograph photographs picture pictures video videos footage imagery screenshot screenshots still stills clip clips recording recordings map maps',
)

const PROVIDED = new WordList(
  'provided released supplied distributed issued shared published posted available',
)

/** "This image, provided by the government, shows": who shows it, not the image. */
export function providerOf({ tokens }: Frame, cue: Cue, document: Range): Range | undefined {
  if (cue.verb.group !== 'show') return undefined
  const by = providedBy(tokens, document.from, document.to)
  if (by < 0) return undefined
  const end = beforeDate(tokens, by + 1, nounPhraseEnd(tokens, by + 1, document.to))
  return end > by + 1 ? { from: by + 1, to: end } : undefined
}

/** Index of "by" in "image released on Monday by", or -1. */
export function providedBy(tokens: readonly Token[], from: number, to: number): number {
  let picture = false
  for (let i = from; i + 2 < to; i++) {
    picture ||= PICTURES.has(at(tokens, i))
    if (!picture || !PROVIDED.has(at(tokens, i))) continue
    for (let k = i + 1; k < Math.min(to - 1, i + 6); k++) if (at(tokens, k).is(BY)) return k
  }
  return -1
}

/** "by the government on Feb. 12": where the date starts, or `to`. */
export function beforeDate(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    const when = at(tokens, i + 1)
    if (PREPOSITIONS.has(at(tokens, i)) && (TIME.has(when) || TIME_NOUNS.has(when))) return i
  }
  return to
}

/** "Smith wrote to the council asking for": the subject of the verb before, whose participle this is. */
export function writerOf({ tokens, range, cues }: Frame, cue: Cue): Range | undefined {
  const before = cues.findLast(({ index }) => index < cue.index)
  if (before?.verb.lemma !== 'write' || !at(tokens, before.to).is(TO)) return undefined
  for (let i = before.to; i < cue.from; i++) if (at(tokens, i).is(COMMA)) return undefined
  return subjectLeft(tokens, before.from, range, false)?.range
}
