/** English. */
import type { Verb, VerbGroup } from '../types.js'
import { inflect } from './inflect.js'
import { CONVICTIONS, VERBS } from './verbs.js'

/** Readings that come first are tried first; `utter` only beside a quotation. */
const PRIORITY: VerbGroup[] = [
  'say',
  'tell',
  'ask',
  'call',
  'show',
  'think',
  'urge',
  'intend',
  'judge',
  'seem',
  'know',
  'utter',
]

const verbs = build()

const NONE: readonly Verb[] = []

/** The readings of a word as a verb that attributes, the likeliest first. */
export function verbsOf(lower: string): readonly Verb[] {
  return verbs.get(lower) ?? NONE
}

function build(): Map<string, Verb[]> {
  const map = new Map<string, Verb[]>()
  for (const group of PRIORITY) {
    for (const entry of VERBS[group].trim().split(/\s+/)) {
      const [lemma = '', ...particle] = entry.split('-')
      for (const [text, form] of inflect(lemma)) {
        const verb: Verb = {
          lemma,
          group,
          form,
          ...(particle.length > 0 ? { particles: [particle] } : {}),
        }
        const list = map.get(text)
        if (!list) map.set(text, [verb])
        // A reading with particles is tried before the bare one.
        else if (particle.length > 0) list.unshift(verb)
        else list.push(verb)
      }
    }
  }
  // "is sure that" is like "is known", a form behind "is".
  for (const lemma of CONVICTIONS.split(' '))
    map.set(lemma, [{ lemma, group: 'know', form: 'past' }])
  return map
}
