/** A selector as tokens: the quote between its contexts. */
import type { Selector } from '../model/types.js'
import { classAt, FLAG, JOINER } from './classes.js'
import { type Span, spanOf } from './span.js'
import { type Tokens, tokenize } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

export interface Quote {
  exact: string
  prefix: string
  suffix: string
  /** Of prefix, quote and suffix together. */
  tokens: Tokens
  /** The quote's own tokens. */
  span: Span
  /** The tokens that no context bound can have cut in two. */
  known: Span
  /** The quote cannot be found by tokens: it has none, or a context bound may have cut them. */
  plain: boolean
}

/**
 * UTF-16 units of context that are used at most; longer ones say nothing more, and bounding them
 * bounds the work for one selector.
 */
const MOST_CONTEXT = 256

/** The contexts of a selector, as far as they are used. */
export function contextOf({ prefix = '', suffix = '' }: Selector): {
  prefix: string
  suffix: string
} {
  return { prefix: prefix.slice(-MOST_CONTEXT), suffix: suffix.slice(0, MOST_CONTEXT) }
}

export function quoteOf(selector: Selector, vocabulary: Vocabulary): Quote {
  const { exact } = selector
  const { prefix, suffix } = contextOf(selector)
  const tokens = tokenize(prefix + exact + suffix, vocabulary)
  const start = prefix.length
  const end = start + exact.length
  const span = spanOf(tokens, start, end)
  // The word that a context begins or ends with may be half a word.
  const first = prefix !== '' && tokens.starts[0] === 0 ? 1 : 0
  const cutEnd = suffix !== '' && tokens.ends[tokens.count - 1] === tokens.text.length
  const last = tokens.count - (cutEnd ? 1 : 0)
  return {
    exact,
    prefix,
    suffix,
    tokens,
    span,
    known: { first: Math.min(first, last), last },
    plain: span.first === span.last || span.first < first || span.last > last || isJoined(prefix),
  }
}

/** Whether where a context begins can decide how its characters join: flags are pairs. */
function isJoined(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x200d) continue
    const kind = classAt(text, at)
    if (kind === FLAG || kind === JOINER) return true
  }
  return false
}
