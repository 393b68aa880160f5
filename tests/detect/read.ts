/** What `detect` finds in a text, as lines that a reader can compare with the text. */
import { detect } from '../../src/detect/index.js'
import type { Attribution } from '../../src/detect/types.js'

const words = (text: string, spans: readonly (readonly [number, number])[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ')

/** source | cue | content of each attribution, pieces joined by " … ". */
export function spans(text: string): string[] {
  return detect(text, { lang: 'en' }).map((found) =>
    [found.source, found.cue, found.content].map((list) => words(text, list)).join(' | '),
  )
}

/** speaker | content of each attribution. */
export function sayings(text: string): string[] {
  return detect(text, { lang: 'en' }).map(
    (found) => `${found.speaker ?? '-'} | ${words(text, found.content)}`,
  )
}

/** The first attribution. */
export function first(text: string): Attribution {
  const [found] = detect(text, { lang: 'en' })
  if (!found) throw new Error('nothing is attributed')
  return found
}
