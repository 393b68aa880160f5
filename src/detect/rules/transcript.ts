/** Lines that name their speaker without a verb: transcripts ("SMITH: …") and "“…” — Jane Smith". */
import { COLON, COMMA, FULL_STOP, QUESTION_MARK } from '../en/single-words.js'
import type { Found, Paragraph, Range } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { RUBRICS } from './headline.js'
import { ANSWER, type Turns } from './turns.js'

/** Name of the rule for "A: …", whose speaker is whom the article introduces. */
export const ANSWERED: string = 'answer-colon'

const DASH = new WordList('— – ― -- - ~')

/** @param turns the names that open the lines of an interview */
export function findTranscript(paragraph: Paragraph, turns?: Turns): Found | undefined {
  return speakerFirst(paragraph, turns) ?? speakerLast(paragraph)
}

/** Letters of the longest initials: "JS: …". */
const INITIALS = 3

const NAME_MARKS = new WordList('( ) . -')

/**
 * "SMITH: …", also behind an opening quotation mark: the name in capitals, or a quotation follows, or more lines
 * open with it.
 */
function speakerFirst(paragraph: Paragraph, turns: Turns | undefined): Found | undefined {
  const { tokens } = paragraph
  const from = at(tokens, 0).word ? 0 : at(tokens, 0).quote >= 0 ? 1 : -1
  if (from < 0) return undefined
  let colon = from
  while (
    colon < from + 7 &&
    !at(tokens, colon).is(COLON) &&
    (at(tokens, colon).capital || NAME_MARKS.has(at(tokens, colon)))
  )
    colon++
  if (!at(tokens, colon).is(COLON) || colon === from || colon + 3 > tokens.length) return undefined
  if (LABELS.has(at(tokens, from)) || LABELS.has(at(tokens, colon - 1))) return undefined
  const name = { from, to: colon }
  const shouted = every(
    name,
    (i) => !at(tokens, i).letter || at(tokens, i).text === at(tokens, i).text.toUpperCase(),
  )
  const answer = colon - from === 1 && at(tokens, from).text === ANSWER
  const initials = colon - from === 1 && at(tokens, from).text.length <= INITIALS
  if ((!shouted || initials) && turns?.takes(tokens, name)) {
    // "Holm: Who pays?": what is asked is no claim, but may report others'.
    if (at(tokens, tokens.length - 1).is(QUESTION_MARK)) return undefined
    const content = { from: colon + 1, to: tokens.length }
    return found(name, { from: colon, to: colon + 1 }, content, answer ? ANSWERED : 'speaker-colon')
  }
  // "Q: Who pays?"
  if (colon - from === 1 && at(tokens, from).text.length === 1) return undefined
  const quoted = from === 0 && at(tokens, colon + 1).quote >= 0 && colon > 1
  if (!(shouted && tokens.length > 12) && !quoted) return undefined
  // "EXCLUSIVE: The mayor says"
  if (RUBRICS.has(at(tokens, colon - 1))) return undefined
  return found(
    name,
    { from: colon, to: colon + 1 },
    { from: colon + 1, to: tokens.length },
    'speaker-colon',
  )
}

/** What stands before a caption or note, and says nothing: "PHOTO: …", "FILE PHOTO: …". */
const LABELS = new WordList(
  'photo photos video videos image images picture caption graphic map note update correction file watch',
)

function speakerLast(paragraph: Paragraph): Found | undefined {
  const { tokens, quotes } = paragraph
  const quote = quotes[0]
  if (
    !quote ||
    quotes.length > 1 ||
    quote.first !== 0 ||
    !quote.closed ||
    !DASH.has(at(tokens, quote.end))
  )
    return undefined
  const from = quote.end + 1
  const to = at(tokens, tokens.length - 1).is(FULL_STOP) ? tokens.length - 1 : tokens.length
  let name = from
  while (name < to && !at(tokens, name).is(COMMA)) name++
  // Behind a comma stands what the speaker is.
  if (name - from < 1 || name - from > 8 || to - name > 16 || !at(tokens, from).capital)
    return undefined
  return found(
    { from, to },
    { from: quote.end, to: from },
    { from: 0, to: quote.end },
    'quotation-dash-speaker',
  )
}

function every(range: Range, test: (index: number) => boolean): boolean {
  for (let i = range.from; i < range.to; i++) if (!test(i)) return false
  return true
}

function found(source: Range, cue: Range, content: Range, rule: string): Found {
  return {
    source: [source],
    cue: [cue],
    content: [content],
    rule,
    verb: { lemma: 'say', group: 'say', form: 'past' },
  }
}
