/** Where a passage begins and ends in the new text. */
import type { Chain } from './chains.js'
import { coreOf, isWord } from './core.js'
import { charAt, lineEnds, sentenceEnds } from './sentences.js'
import type { Span } from './span.js'
import type { Tokens } from './tokens.js'
import type { Range } from './types.js'

/**
 * Words that may stand where one word of the passage stood, for them to be part of it still: a name
 * for a pronoun, a clause for a word.
 */
const MOST_REPLACING = 6

/** Words that may stand for each further word. */
const REPLACING_PER_WORD = 2

/** What bounds are inferred from. */
export interface Surroundings {
  before: Tokens
  after: Tokens
  /** New token that stands for an old one, or -1. */
  partner: (old: number) => number
  /** Whether a new token stands for an old one outside the passage. */
  isTaken: (now: number) => boolean
}

/** The new range of a passage of which the tokens of `chain` are left. */
export function rangeOf(
  texts: Surroundings,
  chain: Chain,
  span: Span,
  start: number,
  end: number,
): Range {
  const { before, after } = texts
  const core = coreOf(before, after, chain)
  const firstOld = core.olds[0] ?? 0
  const firstNew = core.news[0] ?? 0
  const lastOld = core.olds.at(-1) ?? 0
  const lastNew = core.news.at(-1) ?? 0
  return {
    start:
      firstOld === span.first
        ? keptStart(before, after, firstOld, firstNew, start)
        : (after.starts[replacedEdge(texts, -1, firstOld, firstNew, span)] ?? 0),
    end:
      lastOld === span.last - 1
        ? keptEnd(before, after, lastOld, lastNew, end)
        : (after.ends[replacedEdge(texts, 1, lastOld, lastNew, span)] ?? 0),
  }
}

function keptStart(before: Tokens, after: Tokens, old: number, now: number, start: number): number {
  const from = after.starts[now] ?? 0
  const inner = start - (before.starts[old] ?? 0)
  if (inner === 0) return from
  if (inner > 0) return from + innerOffset(before, old, after, now, inner)
  // The passage begins with white space.
  let length = 0
  while (
    length < -inner &&
    from > length &&
    before.text[start - inner - length - 1] === after.text[from - length - 1]
  ) {
    length++
  }
  return from - length
}

function keptEnd(before: Tokens, after: Tokens, old: number, now: number, end: number): number {
  const to = after.ends[now] ?? 0
  const outer = end - (before.ends[old] ?? 0)
  if (outer === 0) return to
  if (outer < 0) {
    const length = end - (before.starts[old] ?? 0)
    return (after.starts[now] ?? 0) + innerOffset(before, old, after, now, length)
  }
  let length = 0
  while (
    length < outer &&
    to + length < after.text.length &&
    before.text[end - outer + length] === after.text[to + length]
  ) {
    length++
  }
  return to + length
}

/** UTF-16 offset within a new token that answers to `offset` within the old one. */
function innerOffset(
  before: Tokens,
  old: number,
  after: Tokens,
  now: number,
  offset: number,
): number {
  const length = (after.ends[now] ?? 0) - (after.starts[now] ?? 0)
  const oldLength = (before.ends[old] ?? 0) - (before.starts[old] ?? 0)
  return length === oldLength ? offset : Math.round((offset * length) / oldLength)
}

/**
 * The outermost new token of a passage whose words at one end were replaced.
 *
 * @param direction -1 for the beginning, 1 for the end
 * @param old outermost kept old token, which stands at the new token `now`
 */
function replacedEdge(
  texts: Surroundings,
  direction: -1 | 1,
  old: number,
  now: number,
  span: Span,
): number {
  const { before, after } = texts
  const edge = direction < 0 ? span.first : span.last - 1
  let dropped = 0
  for (let at = old + direction; at !== edge + direction; at += direction) {
    if (isWord(before, at)) dropped++
  }
  const sentence = sentenceEnds(before, direction, edge)
  const room = roomBeyond(texts, direction, old, now, edge, sentence)
  if (dropped === 0) {
    // A mark of punctuation for another.
    const next = now + direction
    return room > 0 && !isWord(after, next) && !lineEnds(after, direction, now) ? next : now
  }
  const most = MOST_REPLACING + REPLACING_PER_WORD * dropped
  let words = 0
  let reach = now
  for (let step = 1; step <= room; step++) {
    const next = now + direction * step
    if (lineEnds(after, direction, next - direction) || texts.isTaken(next)) break
    if (isWord(after, next) && ++words > most) return now
    reach = next
    if (sentence && sentenceEnds(after, direction, next)) break
  }
  while (reach !== now && isStray(after, direction, reach)) reach -= direction
  return reach
}

/** Old tokens beyond the passage among which the nearest kept one is looked for. */
const NEAR = 8

/** New tokens that are looked at for what was put in; more than a long sentence is not one edit. */
const MOST_ROOM = 64

/** New tokens next to the kept ones that can have come for the passage's own. */
function roomBeyond(
  { before, after, partner }: Surroundings,
  direction: -1 | 1,
  old: number,
  now: number,
  edge: number,
  sentence: boolean,
): number {
  if (sentence) return MOST_ROOM
  for (let step = 1; step <= NEAR; step++) {
    const outside = edge + direction * step
    const end = outside < 0 || outside >= before.count
    const other = end ? (direction < 0 ? -1 : after.count) : partner(outside)
    const gap = (other - now) * direction - 1
    if (end || other >= 0) {
      // What else was dropped between the passage and the neighbour has its share of the gap.
      const own = (edge - old) * direction
      if (gap >= 0 && gap <= MOST_ROOM) return Math.round((gap * own) / (own + step - 1))
    }
    if (end) break
  }
  return 0
}

/** Punctuation that belongs to what stands on its other side. */
function isStray(tokens: Tokens, direction: -1 | 1, at: number): boolean {
  const character = charAt(tokens, at)
  return direction < 0
    ? /[\p{Pe}\p{Pf}.,;:!?\u2026\u3001\u3002\uff0c\uff01\uff1a\uff1b\uff1f]/u.test(character)
    : /[\p{Ps}\p{Pi},;:\u3001\uff0c\uff1a\uff1b]/u.test(character)
}
