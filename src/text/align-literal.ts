import { type Alignment, AlignmentBuilder, unchanged } from './alignment.js'
import { type Line, lineEnd, lineEndingAt, linesOf } from './source-lines.js'

/** What may precede a line of code: indentation and prefixes of block quotes. */
const PREFIX = /^[\t >]*$/

/**
 * Align a code block or a display formula with its source.
 *
 * `start` is where the node begins. Each line of the value is the end of a line in the source.
 * Undefined where they are not.
 */
export function alignBlockLiteral(
  value: string,
  source: string,
  start: number,
): Alignment | undefined {
  const places = new AlignmentBuilder(value.length)
  const fenced = /[`~$]/.test(source.charAt(start))
  let from = fenced ? lineEndingAt(source, lineEnd(source, start)) : start
  let at = 0
  for (const text of splitLines(value)) {
    if (from === undefined) return undefined
    const line = { start: from, end: lineEnd(source, from), prefixed: true }
    if (!alignLine(places, at, text, source, line)) return undefined
    from = lineEndingAt(source, line.end)
    at += text.length
    if (from !== undefined) places.set(at++, line.end, from)
  }
  return places.finish(start)
}

/** Where inline code and its markers stand in the source. */
export interface InlinePlace {
  start: number
  end: number
  /** Whether it stands in a table cell, where a backslash before `|` is no part of the value. */
  inCell: boolean
}

/**
 * Align inline code or an inline formula with its source.
 *
 * Undefined where there is no way, or more than one, to see the one in the other.
 */
export function alignInlineLiteral(
  value: string,
  source: string,
  { start, end, inCell }: InlinePlace,
): Alignment | undefined {
  const content = withoutMarkers(source, start, end)
  const sameLength = content.end - content.start === value.length && !value.includes('\r')
  if (sameLength && source.startsWith(value, content.start)) {
    return unchanged(content.start, value.length)
  }
  const align = inCell ? alignCellCode : alignInlineLines
  const spans = [content, ...withoutPadding(source, content)]
  const found = spans.flatMap((span) => align(value, source, span) ?? [])
  return found.length === 1 ? found[0] : undefined
}

interface Span {
  start: number
  end: number
  /** Whether prefixes of containers may precede its first line. */
  prefixed: boolean
}

function withoutMarkers(source: string, start: number, end: number): Span {
  const marker = source.charAt(start)
  let length = 0
  while (start + length < end - length && source.charAt(start + length) === marker) length++
  return { start: start + length, end: end - length, prefixed: false }
}

/**
 * Without the one space or line ending that markdown takes off both ends of inline code. A last line
 * of white space may be content or a prefix, so there can be two answers.
 */
function withoutPadding(source: string, { start, end }: Span): Span[] {
  const next = lineEndingAt(source, start)
  const innerStart = next ?? (source.charAt(start) === ' ' ? start + 1 : undefined)
  if (innerStart === undefined) return []
  const ends: number[] = []
  const lastLine = linesOf(source, start, end).at(-1)
  if (lastLine && lastLine.start > start && PREFIX.test(textOf(source, lastLine))) {
    ends.push(endingBefore(source, lastLine.start))
  }
  if (source.charAt(end - 1) === ' ') ends.push(end - 1)
  return ends
    .filter((innerEnd) => innerEnd >= innerStart)
    .map((innerEnd) => ({ start: innerStart, end: innerEnd, prefixed: next !== undefined }))
}

function alignInlineLines(value: string, source: string, span: Span): Alignment | undefined {
  const texts = splitLines(value)
  const lines = linesOf(source, span.start, span.end)
  if (lines.length !== texts.length) return undefined
  const places = new AlignmentBuilder(value.length)
  let at = 0
  for (const [index, text] of texts.entries()) {
    const line = lines[index]
    if (!line) return undefined
    const prefixed = index > 0 || span.prefixed
    if (!alignLine(places, at, text, source, { ...line, prefixed })) return undefined
    at += text.length
    if (index < texts.length - 1) places.set(at++, line.end, line.next)
  }
  return places.finish(span.end)
}

function alignCellCode(value: string, source: string, span: Span): Alignment | undefined {
  const places = new AlignmentBuilder(value.length)
  let from = span.start
  for (let at = 0; at < value.length; at++) {
    const escaped = source.startsWith('\\|', from) && value.charAt(at) === '|'
    const width = escaped ? 2 : 1
    if (!escaped && !same(source.charAt(from), value.charAt(at))) return undefined
    places.set(at, from, from + width)
    from += width
  }
  return from === span.end ? places.finish(span.end) : undefined
}

/**
 * Align a line of code with the end of a source line.
 *
 * Spaces at its start may be part of a tab, the rest of which is indentation: they have no place.
 */
function alignLine(
  places: AlignmentBuilder,
  at: number,
  text: string,
  source: string,
  { start, end, prefixed }: Span,
): boolean {
  let from = end
  let length = text.length
  while (length > 0 && from > start && same(source.charAt(from - 1), text.charAt(length - 1))) {
    length--
    from--
  }
  const rest = text.slice(0, length)
  const tabbed = rest === '' || (/^ {1,3}$/.test(rest) && source.charAt(from - 1) === '\t')
  const fits = prefixed ? PREFIX.test(source.slice(start, from)) : from === start
  places.setPlain(at + length, from, text.length - length)
  return tabbed && fits
}

function same(source: string, text: string): boolean {
  return source === text || (source === '\0' && text === '\uFFFD')
}

/** Where the line ending that stands before a line begins. */
function endingBefore(source: string, lineStart: number): number {
  return source.startsWith('\r\n', lineStart - 2) ? lineStart - 2 : lineStart - 1
}

function splitLines(value: string): string[] {
  return value.split(/\r\n?|\n/)
}

function textOf(source: string, { start, end }: Line): string {
  return source.slice(start, end)
}
