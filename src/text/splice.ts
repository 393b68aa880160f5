/** One change of a string: at offset `at`, take `remove` UTF-16 units out and put `insert` in. */
export interface Edit {
  at: number
  remove: number
  insert: string
}

/**
 * Apply edits to a string; all offsets count in the string as it was.
 *
 * Edits may come in any order; those at one offset keep theirs. Throws a `RangeError` where one
 * lies outside the string or in what another takes out, since no result would be right.
 */
export function splice(source: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let start = Number.NaN
  let end = 0
  for (const { at, remove, insert } of inOrder(edits)) {
    const within = at < end && !(at === start && remove === 0)
    if (within || remove < 0 || at + remove > source.length) {
      throw new RangeError(`Edit at ${at} overlaps another or leaves the source`)
    }
    parts.push(source.slice(end, at), insert)
    start = at
    end = Math.max(end, at + remove)
  }
  parts.push(source.slice(end))
  return parts.join('')
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits.every((edit, index) => edit.at >= (edits[index - 1]?.at ?? 0))
  return sorted ? edits : [...edits].sort((a, b) => a.at - b.at)
}
