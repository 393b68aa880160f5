/** Captions: "In this photo provided by the ministry, workers clear a road." */

import { contentEnd } from '../clauses/content-end.js'
import { bareCue, type Frame, push } from '../clauses/frame.js'
import { commaIn } from '../clauses/phrases.js'
import { beforeDate, providedBy } from '../clauses/senders.js'
import { COMMA, IN } from '../en/single-words.js'
import type { Verb } from '../types.js'
import { at } from '../types.js'

/** Tokens of the longest phrase for a picture, with its date. */
const PICTURE = 16

/** Gives what a picture shows to who provided it. */
export function findCaption(frame: Frame): void {
  const { tokens, range } = frame
  const { from } = range
  if (!at(tokens, from).is(IN)) return
  const by = providedBy(tokens, from + 1, Math.min(range.to, from + PICTURE))
  if (by < 0) return
  const comma = commaIn(tokens, by + 1, range.to)
  const source = { from: by + 1, to: beforeDate(tokens, by + 1, comma) }
  // "on June 1, 2023, a rocket": the year.
  const dated = at(tokens, comma + 1).tag === 'NUM' && at(tokens, comma + 2).is(COMMA)
  const start = dated ? comma + 3 : comma + 1
  if (start >= range.to - 1) return
  const verb: Verb = { lemma: 'say', group: 'say', form: 'past' }
  const cue = { ...bareCue(by, verb), from, to: by + 1 }
  const content = { from: start, to: contentEnd(tokens, start, range, cue, []) }
  if (content.to > content.from) push(frame, cue, [source], [content], 'caption')
}
