/** From what the rules of a frame found to what stays. */
import type { Found, Range, Token } from './types.js'
import { at, SPEECH } from './types.js'
import { WordList } from './word-lists.js'

/** Leaves out what belongs to another attribution. */
export function withoutNested(tokens: readonly Token[], found: Found[]): Found[] {
  return found.length > 1 ? found.filter((item) => !isNested(tokens, item, found)) : found
}

/**
 * Whether an attribution is part of what somebody is reported to have said, as wishes, views and
 * judgements are ("Smith said she hopes to win").
 */
function isNested(tokens: readonly Token[], item: Found, found: readonly Found[]): boolean {
  const cue = item.cue[0]
  if (!cue || (isSpeech(item) && !isPronoun(tokens, item.source[0]))) return false
  const source = item.source[0] ?? cue
  return found.some(
    (other) =>
      other !== item &&
      isSpeech(other) &&
      other.content.some((piece) => holds(piece, cue) && holds(piece, source)),
  )
}

const PRONOUNS = new WordList('he she they it')

/** "Smith said he had told them": what "he" said is part of what Smith said. */
function isPronoun(tokens: readonly Token[], source: Range | undefined): boolean {
  return (
    source !== undefined && source.to - source.from === 1 && PRONOUNS.has(at(tokens, source.from))
  )
}

function isSpeech(found: Found): boolean {
  return found.verb !== undefined && SPEECH.has(found.verb.group)
}

function holds(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && outer.to >= inner.to
}
