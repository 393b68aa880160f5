/** Which of the kept words of a passage make up the passage, and which only happen to stand near. */
import type { Chain } from './chains.js'
import type { Tokens } from './tokens.js'

/**
 * Words put in before the last kept ones of a passage for each of these, at most, for them to be its
 * end still: beyond that more of the range would be foreign than the passage's own.
 */
const LEAP_PER_WORD = 6

/** Tokens that stand side by side in the new text, as indexes into a chain, end exclusive. */
interface Run {
  from: number
  to: number
  words: number
}

/** The chain's largest run, with the runs around it that are near enough for their size. */
export function coreOf(before: Tokens, after: Tokens, chain: Chain): Chain {
  const runs = runsOf(before, chain)
  let largest = 0
  for (let index = 1; index < runs.length; index++) {
    if (wordsAt(runs, index) > wordsAt(runs, largest)) largest = index
  }
  let first = largest
  while (first > 0 && joins(before, after, chain, runs, first - 1, first)) first--
  let last = largest
  while (last + 1 < runs.length && joins(before, after, chain, runs, last, last + 1)) last++
  const from = runs[first]?.from ?? 0
  const to = runs[last]?.to ?? chain.olds.length
  return { olds: chain.olds.slice(from, to), news: chain.news.slice(from, to), bits: chain.bits }
}

function runsOf(before: Tokens, { olds, news }: Chain): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < olds.length; at++) {
    const run = runs.at(-1)
    const word = isWord(before, olds[at] ?? 0) ? 1 : 0
    if (run && news[at] === (news[at - 1] ?? 0) + 1) {
      run.to = at + 1
      run.words += word
    } else runs.push({ from: at, to: at + 1, words: word })
  }
  return runs
}

/** Whether the smaller of two neighbouring runs is near enough to the other. */
function joins(
  before: Tokens,
  after: Tokens,
  { olds, news }: Chain,
  runs: Run[],
  left: number,
  right: number,
): boolean {
  const end = (runs[left]?.to ?? 1) - 1
  const begin = runs[right]?.from ?? 0
  let inserted = 0
  let crosses = false
  for (let token = (news[end] ?? 0) + 1; token <= (news[begin] ?? 0); token++) {
    if (after.newLine[token]) crosses = true
    if (token < (news[begin] ?? 0) && isWord(after, token)) inserted++
  }
  let dropped = 0
  for (let token = (olds[end] ?? 0) + 1; token <= (olds[begin] ?? 0); token++) {
    if (before.newLine[token]) crosses = false
    if (token < (olds[begin] ?? 0) && isWord(before, token)) dropped++
  }
  const words = Math.min(wordsAt(runs, left), wordsAt(runs, right))
  return !crosses && inserted <= LEAP_PER_WORD * words + dropped
}

function wordsAt(runs: Run[], at: number): number {
  return runs[at]?.words ?? 0
}

/** Whether a token has a letter or a digit in it. */
export function isWord({ text, starts, ends }: Tokens, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(starts[at] ?? 0, ends[at] ?? 0))
}
