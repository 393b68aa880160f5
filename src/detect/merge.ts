/** From what the rules of a frame found to what stays. */
import type { Found, Range } from './types.js'

const SPEECH = new Set(['say', 'tell', 'ask', 'utter'])

/**
 * Leaves out what belongs to another attribution: wishes, views and judgements inside what somebody
 * is reported to have said are part of that ("Smith said she hopes to win").
 */
export function withoutNested(found: readonly Found[]): Found[] {
  const outer = found.filter(isSpeech)
  return found.filter((item) => {
    const cue = item.cue[0]
    if (!cue || isSpeech(item)) return true
    return !outer.some(
      (other) =>
        other !== item &&
        other.content.some((piece) => holds(piece, cue) && holds(piece, item.source[0] ?? cue)),
    )
  })
}

function isSpeech(found: Found): boolean {
  return found.verb !== undefined && SPEECH.has(found.verb.group)
}

function holds(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && outer.to >= inner.to
}
