/** What stands before the first and after the last edit, which needs no alignment. */
import type { Range } from './types.js'

/** UTF-16 units that two texts have in common at their beginnings and at their ends. */
export interface Untouched {
  before: string
  after: string
  start: number
  end: number
}

export function untouchedParts(before: string, after: string): Untouched {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let end = 0
  while (
    end < most &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end++
  }
  return { before, after, start, end }
}

/** Where an old range is, if it lies in an untouched part and nothing speaks for another place. */
export function placeInUntouched(
  { before, after, start, end }: Untouched,
  range: Range,
): Range | undefined {
  const shift = after.length - before.length
  const kept = range.end <= start && !joins(after, range.end) ? range : undefined
  const shifted =
    range.start >= before.length - end && !joins(after, range.start + shift)
      ? { start: range.start + shift, end: range.end + shift }
      : undefined
  // In both where what was cut out or put in repeats what stands around it.
  if (kept && shifted && shift !== 0) return
  return kept ?? shifted
}

/** Whether a word goes on across `offset`. */
function joins(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}\p{M}]{2}$/u.test(text.slice(Math.max(0, offset - 1), offset + 1))
}
