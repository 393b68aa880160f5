/** Where a passage begins and ends in the new text. */
import type { Chain } from './chains.js'
import type { Span } from './span.js'
import type { Tokens } from './tokens.js'
import type { Range } from './types.js'

/**
 * Words put in before the last kept ones of a passage for each of these, at most, for them to be its
 * end still: beyond that more of the range would be foreign than the passage's own.
 */
const LEAP_PER_WORD = 3

/** The new range of a passage of which the tokens of `chain` are left. */
export function rangeOf(
  before: Tokens,
  after: Tokens,
  chain: Chain,
  span: Span,
  start: number,
  end: number,
  partner: (old: number) => number,
): Range {
  const core = withoutStrays(before, after, chain)
  return {
    start: startOf(before, after, core, span, start, partner),
    end: endOf(before, after, core, span, end, partner),
  }
}

/** The chain less words at its ends that stand apart from the rest, as far as they do not matter. */
function withoutStrays(before: Tokens, after: Tokens, { olds, news, bits }: Chain): Chain {
  let first = 0
  let last = olds.length
  for (const direction of [1, -1] as const) {
    while (last - first > 1) {
      // The run at this end: up to where the new text has more than the old one.
      const edge = direction > 0 ? first : last - 1
      let at = edge
      let words = 0
      while (true) {
        if (isWord(before, olds[at] ?? 0)) words++
        const next = at + direction
        if (next < first || next >= last) break
        if (Math.abs((news[next] ?? 0) - (news[at] ?? 0)) > 1) break
        at = next
      }
      const next = at + direction
      if (next < first || next >= last) break
      const from = Math.min(news[at] ?? 0, news[next] ?? 0) + 1
      const to = Math.max(news[at] ?? 0, news[next] ?? 0)
      let inserted = 0
      for (let token = from; token < to; token++) if (isWord(after, token)) inserted++
      const dropped = Math.abs((olds[next] ?? 0) - (olds[at] ?? 0)) - 1
      if (inserted <= LEAP_PER_WORD * words + dropped) break
      if (direction > 0) first = next
      else last = next + 1
    }
  }
  return { olds: olds.slice(first, last), news: news.slice(first, last), bits }
}

function isWord({ text, starts, ends }: Tokens, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(starts[at] ?? 0, ends[at] ?? 0))
}

function startOf(
  before: Tokens,
  after: Tokens,
  { olds, news }: Chain,
  { first }: Span,
  start: number,
  partner: (old: number) => number,
): number {
  const old = olds[0] ?? 0
  const now = news[0] ?? 0
  if (old === first) {
    const from = after.starts[now] ?? 0
    const inner = start - (before.starts[old] ?? 0)
    if (inner < 0) return from - sameBefore(before.text, start - inner, after.text, from, -inner)
    return inner === 0 ? from : from + innerOffset(before, old, after, now, inner)
  }
  const left = first > 0 ? partner(first - 1) : -1
  let from = now
  const replaced = left >= 0 && left < now ? now - left - 1 : 0
  if (replaced <= MOST_REPLACING + 2 * (old - first)) {
    while (from > now - replaced && !after.newLine[from]) from--
  }
  while (from < now && isClosing(after, from)) from++
  return after.starts[from] ?? 0
}

function endOf(
  before: Tokens,
  after: Tokens,
  { olds, news }: Chain,
  { last }: Span,
  end: number,
  partner: (old: number) => number,
): number {
  const old = olds.at(-1) ?? 0
  const now = news.at(-1) ?? 0
  if (old === last - 1) {
    const to = after.ends[now] ?? 0
    const outer = end - (before.ends[old] ?? 0)
    if (outer > 0) return to + sameAfter(before.text, end - outer, after.text, to, outer)
    if (outer === 0) return to
    const length = end - (before.starts[old] ?? 0)
    return (after.starts[now] ?? 0) + innerOffset(before, old, after, now, length)
  }
  const right = last < before.count ? partner(last) : -1
  let to = now
  const replacing = right > now ? right - now - 1 : 0
  if (replacing <= MOST_REPLACING + 2 * (last - 1 - old)) {
    while (to < now + replacing && !after.newLine[to + 1]) to++
  }
  return after.ends[to] ?? 0
}

/** Words that may stand where one or no word of the passage stood, for them to be part of it still. */
const MOST_REPLACING = 4

/** Length of the same white space before two offsets, at most `most`. */
function sameBefore(old: string, from: number, now: string, to: number, most: number): number {
  let length = 0
  while (length < most && to > length && old[from - length - 1] === now[to - length - 1]) length++
  return length
}

function sameAfter(old: string, from: number, now: string, to: number, most: number): number {
  let length = 0
  while (length < most && to + length < now.length && old[from + length] === now[to + length])
    length++
  return length
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

function isClosing({ text, starts }: Tokens, at: number): boolean {
  return /[\p{Pe}\p{Pf}.,;:!?\u3001\u3002]/u.test(text[starts[at] ?? 0] ?? '')
}
