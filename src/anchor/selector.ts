import type { Target } from '../model/types.js'

/**
 * UTF-16 units kept of the text on each side. What other Web Annotation tools keep, too: long
 * enough to tell most repeated phrases apart, short enough to read in a sidecar.
 */
export const CONTEXT_LENGTH = 32

/**
 * Makes a selector for a range.
 *
 * @param text the rendered text
 * @param range start and end in UTF-16 units, end exclusive; what lies outside the text is cut off,
 *   and a bound within a surrogate pair is moved out to keep the pair whole
 * @returns quote, context of up to 32 units without half surrogates, and offsets
 */
export function toSelector(text: string, range: readonly [start: number, end: number]): Target {
  const start = wholePair(text, clamp(range[0], text.length), -1)
  const end = Math.max(start, wholePair(text, clamp(range[1], text.length), 1))
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholePair(text, Math.max(0, start - CONTEXT_LENGTH), 1), start),
    suffix: text.slice(end, wholePair(text, Math.min(text.length, end + CONTEXT_LENGTH), -1)),
    start,
    end,
  }
}

/** `offset` as a whole number within the text; 0 for what is no number. */
export function clamp(offset: number, length: number): number {
  return Number.isNaN(offset) ? 0 : Math.trunc(Math.min(Math.max(offset, 0), length))
}

/** `offset`, moved by `step` where it would cut a surrogate pair in two. */
export function wholePair(text: string, offset: number, step: -1 | 1): number {
  return offset > 0 && offset < text.length && isLow(text, offset) && isHigh(text, offset - 1)
    ? offset + step
    : offset
}

function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00
}
