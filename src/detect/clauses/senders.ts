/** Who sent what says something: "released imagery showing that", "put out a statement saying". */

import { OUT } from '../en/single-words.js'
import type { Range } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import type { Frame } from './frame.js'
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
