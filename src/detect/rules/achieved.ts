/** Infinitives of what was said indeed: "took to Twitter to call it late", "led the mayor to declare that". */

import { contentStart } from '../clauses/clauses.js'
import { contentEnd } from '../clauses/content-end.js'
import { type Frame, push } from '../clauses/frame.js'
import { canHold } from '../clauses/holders.js'
import { subjectLeft } from '../clauses/sources.js'
import { TO } from '../en/single-words.js'
import { MODALS } from '../en/words.js'
import type { Cue, Range, VerbGroup } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/** What makes somebody do what the infinitive tells: its object is who speaks. */
const CAUSES = new WordList('led leads leading prompted prompts prompting compelled')
/** What one does in order to speak: its subject speaks. */
const MEANS = new WordList('took takes used uses went goes turned')
const PLATFORMS = new WordList(
  'twitter facebook instagram x stage stages podium microphone floor air airwaves television tv radio cnn fox msnbc interview interviews speech debate appearance platform comments question media',
)
const SPOKEN: ReadonlySet<VerbGroup> = new Set<VerbGroup>(['say', 'tell', 'call', 'judge', 'urge'])

/** Tokens of the longest phrase between the two verbs. */
const REACH = 10

export function achieved(frame: Frame, cue: Cue): boolean {
  const { tokens, range } = frame
  if (cue.verb.form !== 'base' || !at(tokens, cue.from).is(TO)) return false
  if (!SPOKEN.has(cue.verb.group)) return false
  const source = achiever(frame, cue.from)
  if (!source || !canHold(tokens, source, true)) return false
  const from = contentStart(tokens, cue, range)
  const to = contentEnd(tokens, from, range, cue, frame.cues, source)
  if (to <= from) return false
  push(frame, cue, [source], [{ from, to }], 'speaker-verb-clause')
  return true
}

function achiever({ tokens, range }: Frame, to: number): Range | undefined {
  let placed = false
  for (let i = to - 1; i > range.from && i > to - REACH; i--) {
    const token = at(tokens, i)
    if (!token.word || token.quote >= 0) return undefined
    placed ||= PLATFORMS.has(token)
    if (CAUSES.has(token)) return i < to - 1 ? { from: i + 1, to } : undefined
    if (MEANS.has(token) && placed && !MODALS.has(at(tokens, i - 1)))
      return subjectLeft(tokens, i, range, false)?.range
    if (token.is(TO) && !placed) return undefined
  }
  return undefined
}
