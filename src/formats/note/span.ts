/** Words of a note with the links that stand in them. */
import { withoutIsolation } from './direction.js'
import type { NotePart } from './format.js'

/** Plain words and where links stand in them, in UTF-16 units, end exclusive. */
export interface Span {
  text: string
  links: readonly { start: number; end: number; url: string }[]
}

/** One span of all words; white space becomes one space each. */
export function span(note: string | readonly NotePart[], longest: number): Span {
  const links: { start: number; end: number; url: string }[] = []
  let text = ''
  for (const part of typeof note === 'string' ? [note] : note) {
    const start = text.length
    if (start >= longest) break
    const words = withoutIsolation(typeof part === 'string' ? part : part.text)
    text += words.replace(/\s+/gu, ' ').slice(0, longest)
    if (typeof part !== 'string') links.push({ start, end: text.length, url: part.url })
  }
  return { text, links }
}

/** A part of a span; links that are not whole in it are left out. */
export function splitSpan(whole: Span, start: number, end: number = whole.text.length): Span {
  return {
    text: whole.text.slice(start, end),
    links: whole.links
      .filter((link) => link.start >= start && link.end <= end)
      .map((link) => ({ ...link, start: link.start - start, end: link.end - start })),
  }
}

/** The span without white space at its ends. */
export function trimSpan(whole: Span): Span {
  const start = whole.text.length - whole.text.trimStart().length
  return splitSpan(whole, start, Math.max(start, whole.text.trimEnd().length))
}
