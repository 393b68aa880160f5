/** Where a marked stretch of rendered text may begin and end. */
import type { Projection, Range } from './types.js'

/** Unicode White_Space. U+FEFF is none: it is visible text to whoever counts offsets. */
const WHITE_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/** How far back a grapheme cluster is looked for; longer ones may be cut. */
const REACH = 256

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

export function isWhiteSpace(character: string): boolean {
  const code = character.charCodeAt(0)
  // Nearly all text is told without the regular expression.
  if (code > 0x20 && code < 0x7f) return false
  return WHITE_SPACE.test(character)
}

/**
 * A range without white space and line breaks at its edges, inside the text, and with whole
 * grapheme clusters (so whole surrogate pairs): it grows to take them in.
 *
 * Undefined where nothing is left, or where an offset is no number.
 */
export function trimRange(
  projection: Pick<Projection, 'text'>,
  { start, end }: Range,
): Range | undefined {
  const { text } = projection
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined
  const trimmed = trimSpace(text, {
    start: Math.max(0, Math.ceil(start)),
    end: Math.min(text.length, Math.floor(end)),
  })
  if (!trimmed) return undefined
  return { start: clusterStart(text, trimmed.start), end: clusterEnd(text, trimmed.end) }
}

/** A range without white space at its edges; undefined where nothing is left. */
export function trimSpace(text: string, { start, end }: Range): Range | undefined {
  while (start < end && isWhiteSpace(text.charAt(start))) start++
  while (end > start && isWhiteSpace(text.charAt(end - 1))) end--
  return start < end ? { start, end } : undefined
}

function clusterStart(text: string, at: number): number {
  return clusterAround(text, at)?.start ?? at
}

function clusterEnd(text: string, at: number): number {
  return clusterAround(text, at)?.end ?? at
}

/** The grapheme cluster that an offset cuts in two; undefined where it cuts none. */
function clusterAround(text: string, at: number): Range | undefined {
  if (at <= 0 || at >= text.length || isPlainAt(text, at)) return undefined
  const from = clearStart(text, at)
  const window = text.slice(from, at + REACH)
  const cluster = graphemes.segment(window).containing(at - from)
  if (!cluster || from + cluster.index === at) return undefined
  const start = from + cluster.index
  return { start, end: start + cluster.segment.length }
}

/** Whether there is surely a border: what follows is ASCII, and no line feed that ends a CRLF. */
function isPlainAt(text: string, at: number): boolean {
  const after = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return after < 0x80 && before < 0x300 && (after !== 0x0a || before !== 0x0d)
}

/** The nearest offset before `at`, within reach, from which clusters can be counted. */
function clearStart(text: string, at: number): number {
  const limit = Math.max(0, at - REACH)
  for (let from = at - 1; from > limit; from--) if (isPlainAt(text, from)) return from
  // Not between the halves of a surrogate pair.
  const code = text.charCodeAt(limit)
  return limit > 0 && code >= 0xdc00 && code < 0xe000 ? limit - 1 : limit
}
