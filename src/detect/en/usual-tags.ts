/** The usual part of speech of a word, whatever stands beside it. */
import { MODEL_TAGS } from './model-tags.js'
import { unpackWords } from './packed-words.js'
import { capitalTag, tagOfForm } from './word-forms.js'

/** UTF-16 units of a word that are looked at. */
const LONGEST = 40

/** The words that are known; unpacked when the first is asked for. */
let known: ReadonlyMap<string, string> | undefined

/** The usual tag, of Universal Dependencies, of a word as it is written. */
export function usualTag(text: string): string {
  return tagOf(text.slice(-LONGEST).replaceAll('’', "'").replaceAll('.', ''))
}

function tagOf(word: string): string {
  known ??= unpack()
  const tag = known.get(word)
  if (tag !== undefined) return tag
  const lower = word.toLowerCase()
  if (lower !== word) {
    const small = known.get(lower)
    if (small !== undefined) return capitalTag(small)
  }
  if (/^\p{N}/u.test(word)) return numberTag(lower)
  // "Smith-led", "O'Brien": as its last part.
  const joint = Math.max(word.lastIndexOf('-'), word.lastIndexOf("'"), word.lastIndexOf('&'))
  const last = word.slice(joint + 1)
  if (joint >= 0 && last !== '' && !/^(?:anti|non|post)-/.test(word)) return tagOf(last)
  return /^[a-z-]+$/.test(word) ? tagOfForm(word) : 'PROPN'
}

/** "1,000", "2nd", "1990s", "20-year" */
function numberTag(lower: string): string {
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return 'ADJ'
  if (/^\d+'?s$/.test(lower)) return 'NOUN'
  const joint = lower.lastIndexOf('-')
  if (joint >= 0 && joint < lower.length - 1) return tagOf(lower.slice(joint + 1))
  return /^[\p{N},:]+$/u.test(lower) ? 'NUM' : 'PROPN'
}

function unpack(): Map<string, string> {
  const map = new Map<string, string>()
  for (const [tag, packed] of Object.entries(MODEL_TAGS.small))
    unpackWords(packed, (word) => map.set(word, tag))
  for (const [tag, words] of Object.entries(MODEL_TAGS.other))
    for (const word of words.split(' ')) map.set(word, tag)
  return map
}
