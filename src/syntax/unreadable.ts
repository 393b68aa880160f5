import type { Position } from 'unist'
import type { Fault } from '../model/types.js'
import { Lines } from '../text/index.js'
import type { ClaimSpan, Projection } from '../text/types.js'
import { labelEnd } from './tokenize/label.js'

/**
 * Markup that was meant and stayed text.
 *
 * @returns faults `unclosed-label`, `unclosed-container`, `unreadable-attributes`, `curly-quotes`,
 *   `unquoted-url`
 */
export function unreadableMarkup(
  projection: Projection,
  spans: readonly ClaimSpan[],
  source: string,
): Fault[] {
  if (!source.includes(':claim')) return []
  const lines = new Lines(source)
  const place = (start: number, end: number): Position => lines.position(start, end)
  return [...unreadableBraces(spans, source, place), ...openings(projection, source, place)]
}

type Place = (start: number, end: number) => Position

/** Braces right behind a label that did not become its attributes. */
function unreadableBraces(spans: readonly ClaimSpan[], source: string, place: Place): Fault[] {
  const bom = source.startsWith('\uFEFF') ? 1 : 0
  return spans.flatMap(({ node }) => {
    const markup = node.data?.markup
    const end = markup?.closing.end.offset
    if (markup?.kind !== 'text' || markup.braces || end === undefined) return []
    return source.charAt(end + bom) === '{' ? [badBraces(source, end + bom, place)] : []
  })
}

/** Says what is wrong with attributes that could not be read. */
function badBraces(source: string, start: number, place: Place): Fault {
  const rest = source.slice(start, start + 2000)
  const line = /^[^\r\n]*/.exec(rest)?.[0] ?? ''
  const close = line.indexOf('}')
  const braces = close < 0 ? line : line.slice(0, close + 1)
  const where = { place: place(start, start + braces.length), actual: braces }
  if (/[“”„‟‘’‚‛«»]/.test(braces)) {
    return {
      ruleId: 'curly-quotes',
      reason: 'These attributes have curly quotes: write straight ones, as in `source="kirby"`',
      ...where,
    }
  }
  if (/=[ \t]*[a-z][a-z\d+.-]*:\/\//i.test(braces)) {
    return {
      ruleId: 'unquoted-url',
      reason: 'A URL needs quotes around it, as in `comment="https://example.org/?a=b"`',
      ...where,
    }
  }
  return {
    ruleId: 'unreadable-attributes',
    reason:
      close < 0
        ? 'These attributes are never closed: write `}` behind them'
        : 'These attributes cannot be read: write them as in `{#c1 source="kirby" type="quantity"}`',
    ...where,
  }
}

const opening = /:claim\[|:{3,}claim(?=[{\s]|$)/g

/** Openings in text, which for whatever reason open nothing. */
function openings(projection: Projection, source: string, place: Place): Fault[] {
  const bom = source.startsWith('\uFEFF') ? 1 : 0
  const faults: Fault[] = []
  for (const { node } of projection.runs) {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (node.type !== 'text' || from === undefined || to === undefined) continue
    const text = source.slice(from + bom, to + bom)
    if (!text.includes(':claim')) continue
    for (const match of text.matchAll(opening)) {
      const at = from + bom + match.index
      if (isEscaped(source, at)) continue
      const fault = match[0].endsWith('[')
        ? unclosedLabel(source, at, place)
        : unclosedContainer(source, at, match[0], place)
      if (fault) faults.push(fault)
    }
  }
  return faults
}

function isEscaped(source: string, at: number): boolean {
  let slashes = 0
  while (source.charAt(at - 1 - slashes) === '\\') slashes++
  return slashes % 2 === 1
}

function unclosedLabel(source: string, at: number, place: Place): Fault {
  // Far enough to tell a label that is too deep from one that never closes.
  const window = source.slice(at, at + 2000)
  const deep = labelEnd(window, ':claim['.length) !== undefined || nests(window)
  return {
    ruleId: 'unclosed-label',
    reason: deep
      ? 'Brackets are nested too deeply here: at most 32 can be open in a claim'
      : 'This claim never closes: write `]` behind its last word, in the same paragraph',
    place: place(at, at + ':claim['.length),
    actual: ':claim[',
  }
}

/** Whether more brackets are open at once than a label can hold. */
function nests(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '[') depth++
    else if (character === ']') depth--
    if (depth > 33) return true
  }
  return false
}

function unclosedContainer(
  source: string,
  at: number,
  fence: string,
  place: Place,
): Fault | undefined {
  const lineStart = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1
  if (!/^\uFEFF?[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t>]*)*$/.test(source.slice(lineStart, at))) {
    return undefined
  }
  const behind = at + fence.length
  const line = /^[^\r\n]*/.exec(source.slice(behind, behind + 2000))?.[0] ?? ''
  if (line.startsWith('{') && !/^\{[^“”„‟‘’‚‛«»]*\}[ \t]*$/.test(line)) {
    return badBraces(source, behind, place)
  }
  const colons = fence.slice(0, -'claim'.length)
  return {
    ruleId: 'unclosed-container',
    reason: `This claim never closes and marks nothing: write a line of \`${colons}\` behind its last block`,
    place: place(at, behind),
    actual: fence,
  }
}
