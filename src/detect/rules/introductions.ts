/** Sentences that introduce a quotation which stands behind them. */

import { findCues } from '../clauses/cues.js'
import { bareCue } from '../clauses/frame.js'
import { canHold } from '../clauses/holders.js'
import { isFiniteVerb, nounPhraseEnd } from '../clauses/phrases.js'
import { subjectLeft } from '../clauses/sources.js'
import { COLON } from '../en/single-words.js'
import { tagTokens } from '../en/tagger.js'
import { quoteUpTo } from '../reading/quotes.js'
import type { Cue, Paragraph, Range, Token } from '../types.js'
import { at } from '../types.js'
import { Placed } from './placed.js'

/** Name of the rule for verbs that do not attribute by themselves. */
export const ANY_VERB: string = 'speaker-colon-paragraph'

/** "Smith went on:" before a paragraph that is a quotation: an attribution whose content follows. */
export function introduces(
  paragraph: Paragraph,
  range: Range,
  found: Placed | undefined,
): Placed | undefined {
  const { tokens } = paragraph
  let end = range.to
  if (!at(tokens, end - 1).is(COLON)) return undefined
  end--
  if (found?.content.some((piece) => piece.to >= end - 1)) return found
  const cues = findCues(tokens, range)
  for (const cue of cues.reverse()) {
    const source =
      inverted(tokens, cue, range, end) ??
      subjectLeft(tokens, cue.from, range, cue.participle)?.range
    if (!source) continue
    return opened(paragraph, source, cue, 'speaker-verb-colon-paragraph')
  }
  for (let i = range.from + 1; i < end; i++) {
    if (!isFiniteVerb(tokens, i)) continue
    const source = subjectLeft(tokens, i, range, false)?.range
    if (!source) continue
    return opened(paragraph, source, saying(tokens, i), ANY_VERB)
  }
  return undefined
}

/**
 * A block quotation without marks, whole, behind a sentence that ends with a colon or behind another one: its
 * tokens count as quoted then.
 */
export function blockQuotation(
  { paragraph: lead, later }: Placed,
  { tokens, quotes, quoted }: Paragraph,
): Range | undefined {
  if (quoted < 0) return undefined
  const before = later.at(-1)
  const goesOn = before ? before.paragraph.quoted === quoted : endsWithColon(lead)
  if (!goesOn) return undefined
  quotes.length = 0
  quotes.push(quoteUpTo(tokens, tokens.length))
  return { from: 0, to: tokens.length }
}

/** Whether a paragraph introduces what stands behind it. */
export function endsWithColon({ tokens }: Paragraph): boolean {
  return at(tokens, tokens.length - 1).is(COLON)
}

/** "Said Smith:" */
function inverted(
  tokens: readonly Token[],
  cue: Cue,
  { from }: Range,
  colon: number,
): Range | undefined {
  if (cue.from !== from || cue.participle || at(tokens, cue.to).tag !== 'PROPN') return undefined
  return nounPhraseEnd(tokens, cue.to, colon) === colon ? { from: cue.to, to: colon } : undefined
}

/** "Smith agreed. “…”": who the sentence before a quotation on its own is about. */
export function leadsIn(paragraph: Paragraph, range: Range): Placed | undefined {
  const { tokens, quotes } = paragraph
  for (let i = range.from; i < range.to; i++) if (at(tokens, i).quote >= 0) return undefined
  tagTokens(tokens, quotes, range)
  for (let i = range.from + 1; i < range.to; i++) {
    if (!isFiniteVerb(tokens, i)) continue
    const source = subjectLeft(tokens, i, range, false)?.range
    const speaks = at(tokens, i).lexeme.verbs.length > 0
    if (!speaks || !source || !canHold(tokens, source, false)) return undefined
    return opened(paragraph, source, saying(tokens, i), 'speaker-before-quotation', range)
  }
  return undefined
}

/** An attribution whose content is still to come. */
function opened(
  paragraph: Paragraph,
  source: Range,
  { from, to, verb }: Cue,
  rule: string,
  frame?: Range,
): Placed {
  const found = { source: [source], cue: [{ from, to }], content: [], rule, verb }
  return new Placed(found, paragraph, frame)
}

/** Any verb, taken for one of speech. */
function saying(tokens: readonly Token[], index: number): Cue {
  return bareCue(index, { lemma: at(tokens, index).lower, group: 'say', form: 'past' })
}
