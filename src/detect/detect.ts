/** From a text to its attributions. */
import { reasonOf } from './affiliation.js'
import { analyse, type Placed, readParagraph } from './analyse.js'
import { claimTypeOf } from './claim-type.js'
import { commitmentOf } from './commitment.js'
import { isEnglish } from './language.js'
import { Lines } from './lines.js'
import { Names } from './names.js'
import { Observers } from './observers.js'
import { channelOf, occasionOf } from './place.js'
import { usesSingleQuotes } from './quotes.js'
import { Speakers } from './speakers.js'
import type { Attribution, DetectOptions, Paragraph, Range, Span, Token } from './types.js'
import { at } from './types.js'
import { readWire } from './wire.js'

/**
 * Finds who says what in an English text.
 *
 * @param text plain text, a line a paragraph
 * @param options `lang`: with it the text's own words are not asked what language it is in
 * @returns attributions in the order of their cues; offsets count UTF-16 units in `text`. Empty for a
 *   text that is not English
 */
export function detect(text: string, options: DetectOptions = {}): Attribution[] {
  if (!reads(text, options.lang)) return []
  const lines = new Lines(text, readWire(text).skip)
  const names = new Names()
  for (const line of lines) names.learn(line)
  const speakers = new Speakers(names)
  const observers = new Observers()
  const attributions: Attribution[] = []
  for (const placed of analyse(paragraphsOf(text, lines, names, observers)))
    attributions.push(toAttribution(placed, speakers, observers))
  return attributions
}

/** Whether the detector knows the text's language: what `lang` says, else what its words say. */
export function reads(text: string, lang: string | undefined): boolean {
  return lang === undefined ? isEnglish(text) : /^en(?:-|$)/i.test(lang)
}

function* paragraphsOf(
  text: string,
  lines: Lines,
  names: Names,
  observers: Observers,
): Generator<Paragraph> {
  const single = usesSingleQuotes(text.slice(0, 200_000))
  for (const line of lines) {
    const paragraph = readParagraph(line, single)
    names.add(paragraph, line)
    observers.learn(paragraph, names)
    yield paragraph
  }
}

function toAttribution(placed: Placed, speakers: Speakers, observers: Observers): Attribution {
  const { paragraph } = placed
  const speaker = speakers.of(placed)
  const channel = placed.content[0]
    ? channelOf(paragraph.tokens, placed.cue[0], placed.content[0])
    : undefined
  const first = placed.content[0]
  const pieces =
    channel && first
      ? [{ from: channel.from, to: first.to }, ...placed.content.slice(1)]
      : placed.content
  const content = pieces.map((range) => spanOf(paragraph, range))
  for (const { paragraph: later, range } of placed.later) content.push(spanOf(later, range))
  content.sort((a, b) => a[0] - b[0])
  const cue = placed.cue.map((range) => spanOf(paragraph, range))
  const words = wordsOf(placed)
  const where =
    placed.source.length > 0 && placed.cue[0] && placed.frame
      ? occasionOf(paragraph.tokens, placed.cue[0], placed.frame)
      : undefined
  const reason =
    speaker?.kind === 'anonymous' && placed.frame
      ? reasonOf(paragraph.tokens, placed.frame, placed.cue[0])
      : undefined
  const { confidence, hedges } = commitmentOf(words, placed.verb, cue[0], placed.negated ?? false)
  return {
    source: placed.source.map((range) => spanOf(paragraph, range)),
    cue,
    content,
    quotation: quotationOf(placed),
    ...(speaker ? { speaker: speaker.name, speakerKind: speaker.kind } : {}),
    ...(speaker?.role ? { role: speaker.role } : {}),
    ...(speaker?.for ? { for: speaker.for } : {}),
    ...(reason ? { reason } : {}),
    ...(channel ? { via: channel.via } : {}),
    ...(where ? { at: where } : {}),
    type: claimTypeOf(
      words,
      placed.verb,
      placed.negated ?? false,
      observers.has(paragraph.tokens, placed.source[0], speaker?.name),
    ),
    ...(confidence ? { confidence } : {}),
    ...(hedges.length > 0 ? { hedges } : {}),
    rule: placed.rule,
  }
}

function spanOf(paragraph: Paragraph, range: Range): Span {
  return [at(paragraph.tokens, range.from).start, at(paragraph.tokens, range.to - 1).end]
}

/** The tokens of the content, in text order, as far as the type and the commitment need them. */
function wordsOf(placed: Placed): Token[] {
  const words: Token[] = []
  const pieces = [...placed.content].sort((a, b) => a.from - b.from)
  for (const { from, to } of pieces)
    words.push(...placed.paragraph.tokens.slice(from, Math.min(to, from + 150)))
  for (const { paragraph, range } of placed.later.slice(0, 2))
    words.push(...paragraph.tokens.slice(range.from, Math.min(range.to, range.from + 100)))
  return words
}

/** How much of the content stands between quotation marks: from nine words in ten on it is direct. */
function quotationOf(placed: Placed): Attribution['quotation'] {
  const pieces = [
    ...placed.content.map((range) => ({ paragraph: placed.paragraph, range })),
    ...placed.later,
  ]
  let words = 0
  let quoted = 0
  for (const { paragraph, range } of pieces) {
    for (let i = range.from; i < range.to; i++) {
      const token = at(paragraph.tokens, i)
      if (!token.lexeme.word) continue
      words++
      if (token.quote >= 0) quoted++
    }
  }
  return quoted === 0 ? 'indirect' : quoted >= 0.9 * words ? 'direct' : 'mixed'
}
