/** Lines of markdown source. */

/** The line ending at an offset: the offset behind it; undefined where there is none. */
export function lineEndingAt(source: string, at: number): number | undefined {
  const code = source.charCodeAt(at)
  if (code === 0x0a) return at + 1
  if (code === 0x0d) return source.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1
  return undefined
}

/** The offset of the first line ending from `at` on, or `limit`. */
export function lineEnd(source: string, at: number, limit: number = source.length): number {
  let end = at
  while (end < limit && lineEndingAt(source, end) === undefined) end++
  return end
}

/** The offset of the first character from `at` on that is no space and no tab. */
export function skipSpace(source: string, at: number): number {
  let end = at
  while (source.charCodeAt(end) === 0x20 || source.charCodeAt(end) === 0x09) end++
  return end
}

/** A line without its ending. */
export interface Line {
  start: number
  end: number
  /** Behind the line ending; the same as `end` for the last line. */
  next: number
}

/** The lines of a stretch of source. */
export function linesOf(source: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  for (let at = start; ; ) {
    const stop = lineEnd(source, at, end)
    const next = stop < end ? (lineEndingAt(source, stop) ?? stop) : stop
    lines.push({ start: at, end: stop, next })
    if (stop >= end) return lines
    at = next
  }
}
