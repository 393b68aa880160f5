/** Where a clause with “that” starts behind a verb. */
import { AND, COMMA, THAT, THIS, WHEN, WHICH } from '../en/single-words.js'
import {
  COORDINATORS,
  DASHES,
  PERSONAL_PRONOUNS,
  POSSESSIVE_S,
  PREPOSITIONS,
  RELATIVE,
  SUBJECT_PRONOUNS,
  TIME,
  TIME_NOUNS,
  WH,
} from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { ED, ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { commaIn } from './phrases.js'

const PARTICIPLES = new WordList('seen sent given written made shown taken held read')
const WAYS = new WordList('way')
const QUANTITIES = new WordList('all one some many several both')

/** Marks behind which no clause goes on. */
export const STOPS: WordList = new WordList('. ; : — – -- ---')

/** "told a crowded hall in Baltimore that": index of "that" with no verb before it, or -1. */
export function thatAhead(tokens: readonly Token[], from: number, frame: Range): number {
  let comma = -1
  for (let i = from; i < Math.min(frame.to, from + 25); i++) {
    const token = at(tokens, i)
    if (token.quote >= 0) {
      const behind = behindTitle(tokens, i)
      if (behind > i && at(tokens, behind).is(THAT)) return behind
    }
    if (i === from && DASHES.has(token)) {
      const that = behindAside(tokens, i)
      if (that > i) return that
    }
    if (token.quote >= 0 || STOPS.has(token)) return -1
    if (token.is(COMMA)) {
      const region = behindRegion(tokens, i)
      if (region > i) {
        i = region - 1
        continue
      }
      const behind = behindInsertion(tokens, i, frame.to)
      if (behind > i) i = behind
      comma = i
      if (behind > 0) continue
    }
    if (token.is(THAT) && comma >= 0 && comma !== i - 1) return -1
    // "argued that he confessed to a guard and that it was late": another clause.
    if (token.is(THAT) && i > from && at(tokens, i - 1).is(AND)) return -1
    // "sees it that way"
    if (token.is(THAT) && WAYS.has(at(tokens, i + 1))) return -1
    if (token.is(THAT)) {
      const next = at(tokens, i + 1)
      // "that torturing is wrong": a subject.
      const gerund = (next.traits & ING) > 0 && at(tokens, i + 2).tag === 'AUX'
      return (next.tag === 'VERB' && !gerund) || next.tag === 'AUX' || next.is(COMMA) ? -1 : i
    }
    // "documents disclosed last week suggested that": another verb's.
    if (token.tag === 'VERB' && token.lexeme.verbs.length > 0 && isTimeBefore(tokens, i, from))
      return -1
    if (WH.has(token)) return -1
    // "announcing his bid and suggesting that": another verb's.
    if (
      COORDINATORS.has(at(tokens, i - 1)) &&
      (token.tag === 'VERB' || token.lexeme.verbs.length > 0)
    )
      return -1
    if (token.tag === 'AUX' || (token.tag === 'VERB' && (token.traits & (ED | ING)) === 0)) {
      // "said in a report seen by the agency that"
      const describes = PARTICIPLES.has(token) && at(tokens, i + 1).tag === 'ADP'
      if (!describes) return -1
    }
    if (
      SUBJECT_PRONOUNS.has(token) &&
      !QUANTITIES.has(token) &&
      !isDetermining(tokens, i) &&
      // "in a statement they strongly supported it"
      (PERSONAL_PRONOUNS.has(token) || !(token.tag === 'ADV' || at(tokens, i + 1).tag === 'ADV')) &&
      i > from
    )
      return -1
  }
  return -1
}

/** "said – not for the first time – that": index of "that" right behind what stands between dashes, or -1. */
function behindAside(tokens: readonly Token[], dash: number): number {
  for (let i = dash + 1; i < dash + ASIDE && at(tokens, i).quote < 0; i++)
    if (DASHES.has(at(tokens, i))) return at(tokens, i + 1).is(THAT) ? i + 1 : -1
  return -1
}

/** Tokens of the longest aside between dashes. */
const ASIDE = 14

/** "a hall in Salem, New Hampshire, that", "in Bergen, Norway on Monday that": behind the region of a town, with its comma; else `comma`. */
function behindRegion(tokens: readonly Token[], comma: number): number {
  if (at(tokens, comma - 1).tag !== 'PROPN') return comma
  let k = comma + 1
  while (k < comma + 4 && at(tokens, k).tag === 'PROPN' && !TIME.has(at(tokens, k))) k++
  if (k === comma + 1) return comma
  const next = at(tokens, k)
  if (next.is(COMMA)) return k + 1
  return PREPOSITIONS.has(next) || TIME.has(next) || next.is(THAT) ? k : comma
}

const COPIES = new WordList('copy draft transcript text version')

/** ", a copy of which was seen by the agency,", ", when pressed,", "the panel, which met in May,": the comma that closes such an insertion, or -1. */
function behindInsertion(tokens: readonly Token[], comma: number, to: number): number {
  const copied = COPIES.has(at(tokens, comma + 2)) && at(tokens, comma + 4).is(WHICH)
  const relative = RELATIVE.has(at(tokens, comma + 1)) && !at(tokens, comma + 1).is(THAT)
  if (
    !copied &&
    !relative &&
    !(at(tokens, comma + 1).is(WHEN) && (at(tokens, comma + 2).traits & ED) > 0)
  )
    return -1
  const end = commaIn(tokens, comma + 1, Math.min(to, comma + 16))
  return at(tokens, end).is(COMMA) && at(tokens, end + 1).is(THAT) ? end : -1
}

/** "this week", "the people of this town" */
function isDetermining(tokens: readonly Token[], i: number): boolean {
  if (!at(tokens, i).is(THIS)) return false
  const next = at(tokens, i + 1)
  return TIME_NOUNS.has(next) || (next.tag === 'NOUN' && PREPOSITIONS.has(at(tokens, i - 1)))
}

/** "told CNN's “State of the Union” that": behind the name of a program, else the same place. */
function behindTitle(tokens: readonly Token[], from: number): number {
  if (!POSSESSIVE_S.has(at(tokens, from - 1)) || !at(tokens, from + 1).capital) return from
  const { quote } = at(tokens, from)
  let k = from
  while (k < from + TITLE && at(tokens, k).quote === quote) k++
  return k
}

/** Tokens of the longest name of a program, with its marks. */
const TITLE = 9

function isTimeBefore(tokens: readonly Token[], i: number, from: number): boolean {
  const before = at(tokens, i - 1)
  return i > from && (TIME.has(before) || TIME_NOUNS.has(before))
}
