/** JavaScript counts UTF-16 units, Web Annotation counts code points. */

import { splitsPair } from '../../model/target.js'

/** Offsets of one text in both counts. */
export interface CodePointIndex {
  /** The code point offset at a UTF-16 offset; within a surrogate pair, that of the pair. */
  toCodePoint(unit: number): number
  /** The UTF-16 offset at a code point offset; behind the end, the text's length. */
  toUnit(point: number): number
}

const IDENTITY: CodePointIndex = { toCodePoint: (unit) => unit, toUnit: (point) => point }

/**
 * Goes through `text` once; each conversion is then a binary search. An unpaired surrogate counts
 * as one code point, as it does in the string iterator and in Python.
 */
export function codePointIndex(text: string): CodePointIndex {
  /** UTF-16 offsets of the pairs' second halves. */
  const pairs: number[] = []
  if (/[\ud800-\udbff]/.test(text)) {
    for (let at = 1; at < text.length; at++) {
      // Looked at once for each unit of the text: the cheaper half of the question first.
      if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && splitsPair(text, at)) pairs.push(at)
    }
  }
  if (pairs.length === 0) return { ...IDENTITY, toUnit: (point) => Math.min(point, text.length) }
  return {
    toCodePoint(unit) {
      return unit - firstFrom(pairs.length, (index) => (pairs[index] ?? 0) > unit)
    },
    toUnit(point) {
      // The pair at `index` begins at code point `pairs[index] - 1 - index`.
      const before = firstFrom(pairs.length, (index) => (pairs[index] ?? 0) - 1 - index >= point)
      return Math.min(point + before, text.length)
    },
  }
}

/** The first of `count` indexes for which `holds` is true, as it then is for all behind it. */
function firstFrom(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
