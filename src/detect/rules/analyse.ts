/** What paragraphs attribute, in token ranges: the rules in their order. */

import { findCues } from '../clauses/cues.js'
import type { Frame } from '../clauses/frame.js'
import { tagTokens } from '../en/tagger.js'
import { isUtterance, quotesOf } from '../reading/quotations.js'
import type { Found, Paragraph, Quote, Range } from '../types.js'
import { at } from '../types.js'
import {
  ACCORDING,
  CUE,
  LETTER,
  NOMINAL,
  QUOTED,
  SEPARATES,
  SPEAKS,
  UNSOURCED,
  VERB,
} from '../words/traits.js'
import { findAccording } from './according.js'
import { findCaption } from './captions.js'
import { findDirect } from './direct.js'
import { findHeadline, mayBeHeadline } from './headline.js'
import { findIndirect } from './indirect.js'
import { findLeftovers } from './leftovers.js'
import { withoutNested } from './merge.js'
import { findNominal } from './nominal.js'
import { markSilence } from './non-claims.js'
import { findOwnWords } from './own-words.js'
import { findQuotedAsSaying } from './quoted-as-saying.js'
import { findRuledOut } from './ruled-out.js'
import { findSurveyed } from './surveyed.js'
import { findTranscript } from './transcript.js'
import type { Turns } from './turns.js'
import { findUnsourced } from './unsourced.js'

/** What a paragraph attributes. */
export interface Findings {
  paragraph: Paragraph
  /** That of a line which names its speaker; there are no sentences then. */
  spoken: Found | undefined
  sentences: readonly Sentence[]
}

/** What a sentence attributes. */
export interface Sentence {
  range: Range
  /** Its quotations, where it is nothing but quotations. */
  quotes: readonly Quote[] | undefined
  found: readonly Found[]
}

/** A sentence that may attribute, while the rules read it. */
interface Candidate {
  sentence: Sentence
  frame: Frame
  /** What its words are; bits of traits.ts. */
  traits: number
}

/** The rules in their order, and the traits of which a sentence needs one for each. */
const RULES: readonly (readonly [needs: number, find: (frame: Frame) => void])[] = [
  [VERB, findQuotedAsSaying],
  [QUOTED | NOMINAL, findOwnWords],
  [QUOTED, findDirect],
  [ACCORDING, findCaption],
  [ACCORDING, findAccording],
  [VERB, findSurveyed],
  [VERB, findIndirect],
  [SPEAKS, findRuledOut],
  [UNSOURCED, findUnsourced],
  [NOMINAL, findNominal],
  [QUOTED, findLeftovers],
]

/**
 * Finds what paragraphs attribute. A rule reads the sentences of all of them before the next rule does:
 * together the rules are more code than a processor has next to it, and it is fetched once a call, not
 * once a sentence.
 *
 * @param turns the names that open the lines of an interview
 */
export function analyse(paragraphs: readonly Paragraph[], turns: Turns): Findings[] {
  const candidates: Candidate[] = []
  const findings = paragraphs.map((paragraph) => {
    const spoken = findTranscript(paragraph, turns)
    return { paragraph, spoken, sentences: spoken ? [] : sentencesOf(paragraph, candidates) }
  })
  for (const { frame } of candidates) tagTokens(frame.tokens, frame.paragraph.quotes, frame.range)
  for (const { frame, traits } of candidates)
    if ((traits & VERB) > 0) frame.cues = findCues(frame.tokens, frame.range)
  const open = candidates.filter((candidate) => !isHeadline(candidate))
  for (const [needs, find] of RULES)
    for (const { frame, traits } of open) if ((traits & needs) > 0) find(frame)
  for (const { sentence, frame } of open)
    if (frame.found.length > 0)
      sentence.found = withoutNested(frame.tokens, frame.found).map((found) =>
        markSilence(frame.tokens, found),
      )
  return findings
}

/** The sentences of a paragraph; those that may attribute something are added to the candidates. */
function sentencesOf(paragraph: Paragraph, candidates: Candidate[]): Sentence[] {
  const { tokens, quotes } = paragraph
  return paragraph.frames.map((range) => {
    const only = quotes.length > 0 ? onlyQuotes(paragraph, range) : undefined
    const sentence: Sentence = { range, quotes: only, found: NONE }
    if (only) return sentence
    const traits = traitsIn(paragraph, range)
    if ((traits & (CUE | QUOTED)) > 0 || mayBeHeadline(tokens, range, traits)) {
      const frame: Frame = {
        paragraph,
        tokens,
        range,
        quotes: (traits & QUOTED) > 0 ? quotesOf(paragraph, range) : [],
        cues: [],
        usedCues: [],
        usedQuotes: [],
        found: [],
      }
      candidates.push({ sentence, frame, traits })
    }
    return sentence
  })
}

/** Whether a sentence is a headline that names its source, which is all that it attributes then. */
function isHeadline({ sentence, frame, traits }: Candidate): boolean {
  const found = (traits & SEPARATES) > 0 ? findHeadline(frame.tokens, frame.range) : undefined
  if (found) sentence.found = [found]
  return found !== undefined
}

const NONE: readonly Found[] = []

/** The quotations of a frame that is nothing but quotations. */
function onlyQuotes(paragraph: Paragraph, range: Range): Quote[] | undefined {
  let quotes: Quote[] | undefined
  let k = range.from
  while (k < range.to) {
    const token = at(paragraph.tokens, k)
    const quote = token.quote >= 0 ? paragraph.quotes[token.quote] : undefined
    if (quote) {
      quotes ??= []
      quotes.push(quote)
      k = quote.end
    } else if ((token.traits & LETTER) > 0) return undefined
    else k++
  }
  return quotes?.some((quote) => isUtterance(paragraph.tokens, quote)) ? quotes : undefined
}

/** All that the words of a frame are outside quotation marks, and whether there are such marks. */
function traitsIn({ tokens, quotes }: Paragraph, range: Range): number {
  let traits = 0
  for (let i = range.from; i < range.to; i++) {
    const token = at(tokens, i)
    if (token.quote < 0) traits |= token.traits
    else {
      traits |= QUOTED
      i = (quotes[token.quote]?.end ?? i + 1) - 1
    }
  }
  return traits
}
