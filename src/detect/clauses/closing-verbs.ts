/** A name and a verb that looks like a noun, where they close a sentence: "…, Smith notes." */
import { DATASET, DOCUMENT, nounsOf } from '../en/nouns.js'
import { AS, BY, COMMA } from '../en/single-words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

const PAUSES = new WordList('. , :')

/** Tags of the words of a name and of what stands before it. */
const NAMES: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'X', 'PART'])

/** Whether a name or "the ministry" and this word close a sentence behind a comma, or any noun behind "as". */
export function closes(tokens: readonly Token[], i: number, frame: Range): boolean {
  if (i + 1 < frame.to && !PAUSES.has(at(tokens, i + 1))) return false
  const name = at(tokens, i - 1).tag === 'PROPN' || at(tokens, i - 2).tag === 'DET'
  for (let k = i - 1; k >= frame.from && k > i - 8; k--) {
    const { tag } = at(tokens, k)
    if (at(tokens, k).is(AS) || (at(tokens, k).is(COMMA) && name)) return true
    if (!NAMES.has(tag)) return false
  }
  return false
}

/** Whether papers that somebody has seen stand between a comma and a verb. */
export function isSeenBy(tokens: readonly Token[], i: number, from: number): boolean {
  for (let k = i - 2; k > Math.max(from, i - SEEN); k--)
    if (at(tokens, k).is(BY))
      return (
        (nounsOf(at(tokens, k - 2).lexeme) & (DATASET | DOCUMENT)) > 0 &&
        at(tokens, k - 1).tag === 'VERB'
      )
  return false
}

/** Tokens back that "by" is looked for. */
const SEEN = 8
