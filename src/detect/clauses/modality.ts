/** Modals beside a verb that attributes: what might be said, and what came about ("would later say"). */

import { ON, ONLY, TO, WOULD } from '../en/single-words.js'
import { BE, MODALS } from '../en/words.js'
import type { Cue, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/** "if they were to reply": no more than a possibility. */
export function isHypothetical(tokens: readonly Token[], cue: Cue): boolean {
  if (cue.verb.form !== 'base') return false
  for (let i = cue.from; i + 1 < cue.index; i++)
    if (BE.has(at(tokens, i)) && at(tokens, i + 1).is(TO)) return true
  return false
}

/** "would say only that", "would only say": so much was said. */
export function saysOnly(tokens: readonly Token[], { index, from, to, verb }: Cue): boolean {
  if (verb.lemma !== 'say') return false
  if (at(tokens, to).is(ONLY)) return true
  for (let i = from; i < index; i++) if (at(tokens, i).is(ONLY)) return true
  return false
}

const LATER = new WordList('later eventually subsequently')

/** "would later call it", "would go on to say": what came about. */
export function isLater(tokens: readonly Token[], { from, index }: Cue): boolean {
  for (let i = from + 1; i < index; i++)
    if (at(tokens, i - 1).is(WOULD) && (LATER.has(at(tokens, i)) || at(tokens, i + 1).is(ON)))
      return true
  return false
}

/** "can be blamed", "might say" */
export function isModal(tokens: readonly Token[], cue: Cue): boolean {
  for (let i = cue.from; i < cue.index; i++) if (MODALS.has(at(tokens, i))) return true
  return false
}

/** "will not say" does not say; "may not argue" is not allowed to. */
export function mayRefuse(tokens: readonly Token[], cue: Cue): boolean {
  for (let i = cue.from; i < cue.index; i++) if (PERMITS.has(at(tokens, i))) return false
  return true
}

const PERMITS = new WordList('may must should might shall')
