/** From a text to its attributions. */

import type { TextRange } from '../model/annotator.js'
import { isEnglish } from './reading/language.js'
import { Lines } from './reading/lines.js'
import { readParagraph } from './reading/paragraphs.js'
import { quotesSingly, usesSingleQuotes } from './reading/quotes.js'
import { TokenPool } from './reading/tokens.js'
import { readWire } from './reading/wire.js'
import { withoutWraps } from './reading/wraps.js'
import { analyse } from './rules/analyse.js'
import { Continuations, holds } from './rules/continuations.js'
import { LONE_NAME } from './rules/headline.js'
import type { Placed } from './rules/placed.js'
import { ANSWERED } from './rules/transcript.js'
import { Turns } from './rules/turns.js'
import { join } from './speakers/affiliation.js'
import { reasonOf } from './speakers/anonymity.js'
import { type BareSource, bareSource, officeSource } from './speakers/bare-sources.js'
import { Names } from './speakers/names.js'
import { Observers } from './speakers/observers.js'
import { channelOf, goBetweenOf, occasionOf } from './speakers/place.js'
import { Speakers } from './speakers/speakers.js'
import { claimTypeOf } from './statements/claim-type.js'
import { commitmentOf } from './statements/commitment.js'
import type { Attribution, DetectOptions, Paragraph, Range, Span, Speaker, Token } from './types.js'
import { at } from './types.js'

/**
 * Finds who says what in an English text.
 *
 * @param text plain text; a paragraph is a line, or lines between blank ones to which it was wrapped
 * @param options `lang`: with it the text's own words are not asked what language it is in
 * @returns attributions in the order of their cues; offsets count UTF-16 units in `text`. Empty for a
 *   text that is not English
 */
export function detect(text: string, options: DetectOptions = {}): Attribution[] {
  return reads(text, options.lang) ? attribute(withoutWraps(text)) : []
}

/**
 * The same of an English text whose paragraphs are lines.
 *
 * @param quotations where block quotations stand, in text order
 */
export function attribute(text: string, quotations: readonly TextRange[] = []): Attribution[] {
  const wire = readWire(text)
  const lines = new Lines(text, wire.skip, quotations)
  const names = new Names()
  const turns = new Turns((name) => names.ofTurns(name, wire.document.author))
  for (const line of lines) {
    names.learn(line)
    turns.learn(line)
  }
  const speakers = new Speakers(names, wire.document.author)
  const observers = new Observers()
  const attributions: Attribution[] = []
  const headlines: [Attribution, BareSource][] = []
  const add = (ready: readonly Placed[]): void => {
    for (let i = 0; i < ready.length; i++) {
      const placed = ready[i]
      if (!placed || !holds(placed)) continue
      const attribution = toAttribution(placed, speakers, observers)
      const { late } = speakers
      if (late)
        for (const said of attributions)
          if (said.speaker === late.before) setSpeaker(said, late.speaker)
      const opens = placed.paragraph.start === first
      const bare = (opens ? bareSource(placed) : undefined) ?? officeSource(placed)
      if (bare) headlines.push([attribution, bare])
      const doubtful = placed.rule === LONE_NAME || placed.rule === ANSWERED
      if (!doubtful || attribution.speaker?.includes(' ')) attributions.push(attribution)
    }
  }
  const single = usesSingleQuotes(text.slice(0, 200_000))
  const continuations = new Continuations(pool)
  /** Paragraphs that were read and not yet analysed, and how many tokens they have. */
  let pending: Paragraph[] = []
  let size = 0
  const analysePending = (): void => {
    for (const findings of analyse(pending, turns)) {
      observers.learn(findings.paragraph, names)
      speakers.introduce(findings.paragraph)
      add(continuations.add(findings))
    }
    pending = []
    size = 0
  }
  let first: number | undefined
  for (const line of lines) {
    first ??= line.start
    const own = single || quotesSingly(text.slice(line.start, line.end))
    const paragraph = readParagraph(line, own, pool)
    names.add(paragraph, line)
    pending.push(paragraph)
    size += paragraph.tokens.length
    if (size >= AT_ONCE) analysePending()
  }
  analysePending()
  add(continuations.end())
  for (const [attribution, bare] of headlines) {
    // A name is not given up for another.
    if (bare.owner === '' && !/^the /i.test(attribution.speaker ?? '')) continue
    const speaker = speakers.meant(bare)
    if (speaker) setSpeaker(attribution, speaker)
  }
  continuations.release()
  lines.release()
  return attributions
}

/** Tokens from which on paragraphs are analysed: few enough to be at hand still. */
const AT_ONCE = 2000

const pool = new TokenPool()

/** Whether the detector knows the text's language: what `lang` says, else what its words say. */
export function reads(text: string, lang: string | undefined): boolean {
  return lang === undefined ? isEnglish(text) : /^en(?:-|$)/i.test(lang)
}

function toAttribution(placed: Placed, speakers: Speakers, observers: Observers): Attribution {
  const { paragraph } = placed
  const speaker = speakers.of(placed)
  const first = placed.content[0]
  const channel = first ? channelOf(paragraph.tokens, placed.cue[0], first) : undefined
  const goBetween =
    placed.cue[0] && placed.frame && placed.source.length > 0
      ? goBetweenOf(paragraph.tokens, placed.cue[0], placed.frame.to)
      : undefined
  const pieces =
    channel && first
      ? [{ from: channel.from, to: first.to }, ...placed.content.slice(1)]
      : // "denied it through a lawyer": what is denied is "it".
        first && goBetween && first.from < goBetween.from && first.to === goBetween.to
        ? [{ from: first.from, to: goBetween.from }, ...placed.content.slice(1)]
        : placed.content
  const content = pieces.map((range) => spanOf(paragraph, range))
  for (const { paragraph: later, range } of placed.later) content.push(spanOf(later, range))
  if (content.length > 1) content.sort((a, b) => a[0] - b[0])
  const cue = placed.cue.map((range) => spanOf(paragraph, range))
  const statement = wordsOf(placed)
  const where =
    placed.source.length > 0 && placed.cue[0] && placed.frame
      ? occasionOf(paragraph.tokens, placed.cue[0], placed.frame, placed.content)
      : undefined
  const reason =
    speaker?.kind === 'anonymous' && placed.frame
      ? reasonOf(paragraph.tokens, placed.frame, placed.cue[0])
      : undefined
  const { confidence, hedges } = commitmentOf(statement, placed.verb, cue[0], placed.negated)
  const attribution: Attribution = {
    source: placed.source.map((range) => spanOf(paragraph, range)),
    cue,
    content,
    quotation: quotationOf(placed),
    rule: placed.rule,
  }
  if (speaker) setSpeaker(attribution, speaker)
  if (reason) attribution.reason = reason
  const by = placed.via ?? goBetween?.name
  const via =
    channel?.via ??
    (by
      ? speakers.nameOf(placed, by)
      : goBetween && join(paragraph.tokens, goBetween.from + 1, goBetween.to))
  if (via) attribution.via = via
  if (where) attribution.at = where
  attribution.type = claimTypeOf(
    statement,
    // "was accused of theft": nobody's judgement, but what has happened.
    placed.source.length === 0 && placed.verb?.lemma === 'accuse' ? undefined : placed.verb,
    placed.negated,
    observers.has(paragraph.tokens, placed.source[0], speaker?.name),
  )
  if (confidence) attribution.confidence = confidence
  if (hedges.length > 0) attribution.hedges = hedges
  return attribution
}

function setSpeaker(attribution: Attribution, speaker: Speaker): void {
  attribution.speaker = speaker.name
  attribution.speakerKind = speaker.kind
  if (speaker.role) attribution.role = speaker.role
  if (speaker.for) attribution.for = speaker.for
}

function spanOf(paragraph: Paragraph, range: Range): Span {
  return [at(paragraph.tokens, range.from).start, at(paragraph.tokens, range.to - 1).end]
}

/** Tokens of a piece of content, and of one in a later paragraph, that are looked at. */
const REACH = 150
const LATER_REACH = 100
/** Pieces in later paragraphs that are looked at. */
const LATER = 2

/** The tokens of the content, in text order, as far as the type and the commitment need them. */
function wordsOf({ content, paragraph, later }: Placed): readonly Token[] {
  const pieces = content.length > 1 ? [...content].sort((a, b) => a.from - b.from) : content
  let count = 0
  for (const piece of pieces) count += reached(piece, REACH)
  for (let i = 0; i < later.length && i < LATER; i++) count += reached(later[i]?.range, LATER_REACH)
  const words = new Array<Token>(count)
  let end = 0
  for (const piece of pieces) end = addWords(words, end, paragraph, piece, REACH)
  for (let i = 0; i < later.length && i < LATER; i++) {
    const piece = later[i]
    if (piece) end = addWords(words, end, piece.paragraph, piece.range, LATER_REACH)
  }
  return words
}

/** How many tokens of a piece are looked at. */
function reached(piece: Range | undefined, reach: number): number {
  return piece ? Math.max(0, Math.min(piece.to - piece.from, reach)) : 0
}

/** Puts the tokens of a piece behind the first `end` ones; gives how many there are then. */
function addWords(
  words: Token[],
  end: number,
  { tokens }: Paragraph,
  piece: Range,
  reach: number,
): number {
  const count = reached(piece, reach)
  for (let i = 0; i < count; i++) words[end + i] = at(tokens, piece.from + i)
  return end + count
}

/** How much of the content stands between quotation marks: from nine words in ten on it is direct. */
function quotationOf({ paragraph, content, later }: Placed): Attribution['quotation'] {
  let words = 0
  let quoted = 0
  for (let k = 0; k < content.length + later.length; k++) {
    const piece = later[k - content.length]
    const range = content[k] ?? piece?.range
    const { tokens } = piece?.paragraph ?? paragraph
    for (let i = range?.from ?? 0; i < (range?.to ?? 0); i++) {
      const token = at(tokens, i)
      if (!token.word) continue
      words++
      if (token.quote >= 0) quoted++
    }
  }
  return quoted === 0 ? 'indirect' : quoted >= 0.9 * words ? 'direct' : 'mixed'
}
