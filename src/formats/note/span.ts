/** Words of a note with the links and names that stand in them. */
import { withoutIsolation } from './direction.js'
import type { NotePart } from './format.js'

/** Words that belong together: those of a link, or a name. In UTF-16 units, end exclusive. */
export interface Whole {
  start: number
  end: number
  url?: string
}

/** Plain words and where links and names stand in them. */
export interface Span {
  text: string
  wholes: readonly Whole[]
}

/** One span of all words; white space becomes one space each. */
export function span(note: string | readonly NotePart[], longest: number): Span {
  const wholes: Whole[] = []
  let text = ''
  for (const part of typeof note === 'string' ? [note] : note) {
    const start = text.length
    if (start >= longest) break
    const words = withoutIsolation(typeof part === 'string' ? part : part.text)
    text += words.replace(/\s+/gu, ' ').slice(0, longest)
    if (typeof part !== 'string') {
      const url = part.url === undefined ? {} : { url: part.url }
      wholes.push({ start, end: text.length, ...url })
    }
  }
  return { text, wholes }
}

/** A part of a span; links and names that are not whole in it are left out. */
export function splitSpan(whole: Span, start: number, end: number = whole.text.length): Span {
  return {
    text: whole.text.slice(start, end),
    wholes: whole.wholes
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
  }
}

/** The span without white space at its ends. */
export function trimSpan(whole: Span): Span {
  const start = whole.text.length - whole.text.trimStart().length
  return splitSpan(whole, start, Math.max(start, whole.text.trimEnd().length))
}
