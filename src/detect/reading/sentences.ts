/** Sentences, with quotations kept whole. */
import { NOUN_LIKE } from '../en/verbs.js'
import { BE, SUBJECT_PRONOUNS, TIME } from '../en/words.js'
import type { Quote, Range, Token } from '../types.js'
import { at } from '../types.js'
import { CLOSER, DOTTED, INSIDE, LY, SPEAKS, STOP } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import type { Marks } from './quotes.js'

const TITLES = new Set(
  'mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. sgt. capt. st. prof. rev. pres. sens. reps.'.split(
    ' ',
  ),
)
/** Tokens of the longest frame: what is longer is no sentence, and is cut to keep time linear. */
const LONGEST = 600

/**
 * Splits a paragraph into frames: sentences in which a stop inside quotation marks ends nothing
 * unless the quotation ends there too.
 *
 * @param marks what quotes.ts has found
 */
export function findFrames(
  tokens: readonly Token[],
  quotes: readonly Quote[],
  marks: Marks,
): Range[] {
  const frames: Range[] = []
  // What is too long may be cut at any token.
  const anywhere = tokens.length > LONGEST
  const count = anywhere ? tokens.length : marks.count
  let from = 0
  for (let k = 0; k < count; k++) {
    const i = anywhere ? k : (marks.indexes[k] ?? 0)
    if (i < from) continue
    const token = at(tokens, i)
    let end = -1
    if (token.quote >= 0) {
      const quote = quotes[token.quote]
      if (!quote || i !== quote.end - 1 || !quote.closed) continue
      const last = at(tokens, i - 1)
      const alone = quote.first === from
      // "called it “a mess.” Holm said that": a part of the sentence, which ends with it.
      const part = !alone && last.text === '.' && has(at(tokens, quote.first + 1), INSIDE)
      if (
        has(last, STOP) &&
        (part ? !has(at(tokens, i + 1), INSIDE) : endsAfterQuote(tokens, i, last.text, alone))
      )
        end = i + 1
    } else if (has(token, STOP) && !(token.text === '!' && at(tokens, i - 1).lower === 'yahoo')) {
      end = i + 1
      while (has(at(tokens, end), CLOSER) && at(tokens, end).start === at(tokens, end - 1).end)
        end++
      if (has(at(tokens, end), INSIDE)) end = -1
    }
    if (end < 0 && token.quote < 0 && has(token, DOTTED) && endsWithAbbreviation(tokens, i))
      end = i + 1
    if (end < 0 && i - from >= LONGEST) end = i + 1
    if (end > from) {
      frames.push({ from, to: end })
      from = end
    }
  }
  if (from < tokens.length) frames.push({ from, to: tokens.length })
  return frames
}

/** "in Mill Bay, S.C. “It seems”": an abbreviation that is also the sentence's end. */
function endsWithAbbreviation(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  if (next.quote >= 0)
    return (
      (HOURS.has(token) ||
        /^\p{Lu}\.|^(?:Inc|Jr|Sr|Corp|Co|Ltd|[A-Z][a-z]{1,4})\.$/u.test(token.text)) &&
      /^[\p{Lu}.…]/u.test(at(tokens, i + 2).text) &&
      !TITLES.has(token.lower)
    )
  // "at least 0.5C. Fishermen said": a unit.
  const figure = at(tokens, i - 1)
  if (figure.end === token.start && figure.word && !figure.letter) return /^\p{Lu}/u.test(next.text)
  // "shortly after 1 p.m. Witnesses said"; no zone ("p.m. EST"), and no day.
  if (HOURS.has(token) && /^\p{Lu}\p{Ll}/u.test(next.text) && !TIME.has(next) && !ZONES.has(next))
    return !AT_HOUR.has(at(tokens, 0)) || i > HOUR
  return (
    /^(?:\p{Lu}\.)+$|^(?:Inc|Corp|Co|Ltd|a\.m|p\.m)\.$/u.test(token.text) &&
    /^(?:The|He|She|It|They|We|But|And|In|On|A|An|I|That|This|His|Her|As|When|If)$/.test(next.text)
  )
}

const HOURS = new WordList('a.m. p.m.')
const ZONES = new WordList('eastern central pacific mountain greenwich moscow beijing local gmt')
/** "At 1 p.m. Holm left": the hour opens the sentence. */
const AT_HOUR = new WordList('at by around about shortly just on')
const HOUR = 6

function has(token: Token, traits: number): boolean {
  return (token.traits & traits) > 0
}

const PAUSES = new WordList('. , ; : ? !')
const CLAUSE_ENDS = new WordList('. , : ;')
const BEHIND_SPEECH = new WordList(
  'in on at from during of when as after about last earlier him her them me us reporters',
)

/** What is not said introduces no quotation. */
const SILENT = new WordList("not declined n't n’t")

/** @param alone nothing stands before the quotation in its sentence */
function endsAfterQuote(
  tokens: readonly Token[],
  close: number,
  stop: string,
  alone: boolean,
): boolean {
  const next = at(tokens, close + 1)
  if (has(next, INSIDE)) return false
  if (next.quote >= 0) return true
  for (let i = close + 1; i < close + 9; i++) {
    const token = at(tokens, i)
    // "“Is it?” Holm, a clerk, said."
    const verb = stop !== '.' && token.text === ',' ? behindApposition(tokens, i) : -1
    if (verb > 0) return !closesSpeech(tokens, verb)
    if (token.quote >= 0 || PAUSES.has(token) || token.text === '') return true
    // "“….” He did not elaborate.": not what introduces the quotation.
    if (SILENT.has(token)) return true
    if (isInfinitive(token, at(tokens, i - 1))) continue
    // "… Seven were being questioned, he said.": the first verb is another's.
    if (BE.has(at(tokens, i - 1))) continue
    if (!has(token, SPEAKS) && !(stop !== '.' && utters(tokens, close + 1, i))) continue
    // "He won in several states.": a noun.
    if (
      NOUN_LIKE.has(token) &&
      !at(tokens, i - 1).capital &&
      !SUBJECT_PRONOUNS.has(at(tokens, i - 1))
    )
      continue
    const after = at(tokens, i + 1)
    // "said that it “would end.” He added, “…”": the next one is introduced.
    if (stop === '.' && !alone && after.text === ',' && at(tokens, i + 2).quote >= 0) return true
    return stop === '.' ? !endsFrame(after) || after.text === ':' : !closesSpeech(tokens, i)
  }
  return true
}

function endsFrame(token: Token): boolean {
  return CLAUSE_ENDS.has(token) || token.text === '' || token.quote >= 0
}

/** Whether nothing that could be said stands behind a verb of speech: "said.", "told reporters." */
function closesSpeech(tokens: readonly Token[], verb: number): boolean {
  const after = at(tokens, verb + 1)
  if (endsFrame(after) || BEHIND_SPEECH.has(after)) return true
  return has(after, LY) || TIME.has(after) || objectEnds(tokens, verb)
}

/** Tokens of the longest apposition between a name and its verb. */
const APPOSITION = 20

/** "Holm, the head of the union, said": where the verb of speech stands behind the second comma, or -1. */
function behindApposition(tokens: readonly Token[], comma: number): number {
  if (!at(tokens, comma - 1).capital) return -1
  for (let i = comma + 1; i < comma + APPOSITION; i++) {
    const token = at(tokens, i)
    // "Holm, R-Pa., asked"
    const stops = has(token, STOP) && at(tokens, i + 1).text !== ','
    if (token.quote >= 0 || stops || token.text === '') return -1
    if (token.text !== ',') continue
    const verb = at(tokens, i + 1)
    // "Holm, 41, a nurse, said"
    if (has(verb, SPEAKS)) return verb.tag === '' && !NOUN_LIKE.has(verb) ? i + 1 : -1
  }
  return -1
}

/** "“….” Drivers should use caution.": a verb that several must stand before, where none do. */
function isInfinitive({ lexeme: { verbs } }: Token, before: Token): boolean {
  return (
    verbs.length > 0 &&
    verbs.every(({ form }) => form === 'base') &&
    !SUBJECT_PRONOUNS.has(before) &&
    !/s$|^(?:people|police|men|women|children)$/.test(before.lower)
  )
}

/** "“Is it?” Holm went on.", "“Is it?” he pressed.": a name or pronoun and a verb that closes the clause. */
function utters(tokens: readonly Token[], from: number, verb: number): boolean {
  const { verbs } = at(tokens, verb).lexeme
  if (verbs.length === 0 || verb > from + 3) return false
  if (!at(tokens, from).capital && !SUBJECT_PRONOUNS.has(at(tokens, from))) return false
  return verbs.some(({ group, form, particles }) => {
    if (group !== 'utter' || (form !== 'past' && form !== 's')) return false
    const words = particles?.[0] ?? []
    return (
      words.every((word, k) => at(tokens, verb + 1 + k).lower === word) &&
      CLAUSE_ENDS.has(at(tokens, verb + 1 + words.length))
    )
  })
}

const TELLS = new WordList('asked asks told tells')
/** "told the station in an interview" */
const PLACING = new WordList('in on at during')
const OBJECT_ENDS = new WordList('. ,')
const COMPLEMENTS = new WordList('if whether that to about for how why what')

/** "Todd asked the shipping magnate.": only the hearer follows. */
function objectEnds(tokens: readonly Token[], verb: number): boolean {
  if (!TELLS.has(at(tokens, verb)) && at(tokens, verb + 1).lower !== 'to') return false
  for (let i = verb + 1 + (at(tokens, verb + 1).lower === 'to' ? 1 : 0); i < verb + 8; i++) {
    const token = at(tokens, i)
    if (OBJECT_ENDS.has(token) || token.text === '' || PLACING.has(token)) return true
    // "a crowd of about 500"
    if (COMPLEMENTS.has(token) && at(tokens, i + 1).letter) return false
  }
  return false
}
