import type { TokenizeContext } from 'micromark-util-types'
import type { LineContainers } from './look-ahead.js'

/** A line of nothing but colons. */
export interface Fence {
  offset: number
  size: number
}

interface Read {
  end: number
  /** Each with the largest size from it to `end`. */
  fences: Fence[]
}

const reads = new WeakMap<TokenizeContext, Map<string, Read>>()

/**
 * Remembers a look-ahead that found no closing fence, so that a thousand openings without one
 * cost one look and not a thousand.
 */
export function rememberUnclosed(
  context: TokenizeContext,
  containers: LineContainers,
  read: { end: number; fences: Fence[] },
): void {
  let largest = 0
  const fences = read.fences.toReversed().map((fence) => {
    largest = Math.max(largest, fence.size)
    return { offset: fence.offset, size: largest }
  })
  const known = reads.get(context) ?? new Map<string, Read>()
  known.set(keyOf(containers), { end: read.end, fences: fences.reverse() })
  reads.set(context, known)
}

/**
 * Whether an opening is known not to close.
 *
 * @param opening where it stands, and how many colons it has
 */
export function isKnownUnclosed(
  context: TokenizeContext,
  containers: LineContainers,
  opening: Fence,
): boolean {
  const read = reads.get(context)?.get(keyOf(containers))
  if (!read || opening.offset >= read.end) return false
  let low = 0
  let high = read.fences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((read.fences[middle]?.offset ?? 0) > opening.offset) high = middle
    else low = middle + 1
  }
  return (read.fences[low]?.size ?? 0) < opening.size
}

function keyOf({ quotes, indent }: LineContainers): string {
  return `${quotes} ${indent}`
}
