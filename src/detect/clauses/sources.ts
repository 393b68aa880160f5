/** Who attributes: the subject of a cue. */

import { GROUP, nounsOf, PERSON } from '../en/nouns.js'
import {
  ALL,
  AND,
  BUT,
  CLOSING_BRACKET,
  COMMA,
  OF,
  OR,
  OUT,
  PAST,
  PERCENT,
  THAT,
  THEN,
  WHO,
  WHOM,
  WHOSE,
  WITH,
} from '../en/single-words.js'
import {
  COORDINATORS,
  DASHES,
  HAVE,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVE,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME,
  TIME_NOUNS,
} from '../en/words.js'
import { isOccasionNoun } from '../speakers/occasions.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { ED, ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { maySay, participleHead } from './participles.js'
import { nounPhraseStart } from './phrase-start.js'
import { isFiniteVerb, isNominal, isWord } from './phrases.js'
import { isConjoinedPlace } from './placed-phrases.js'
import { isFloating, isMost } from './quantifiers.js'
import { closesRelative } from './relative-clauses.js'
import { behindComma, behindDash, isInserted } from './segments.js'

export type Subject = { range: Range; shared?: false } | { range?: undefined; shared: true }

const OF_WHOM = new WordList('them us you whom')
const REFLEXIVE = new WordList('himself herself itself themselves')

/**
 * The subject left of a verb group that starts at `from`. `shared` where the group has none of its
 * own ("…, adding that", "and said"); undefined where there is no subject at all.
 */
export function subjectLeft(
  tokens: readonly Token[],
  from: number,
  frame: Range,
  ing: boolean,
): Subject | undefined {
  let j = from - 1
  while (
    j >= frame.from &&
    ((at(tokens, j).tag === 'ADV' && !isMost(tokens, j, from)) ||
      REFLEXIVE.has(at(tokens, j)) ||
      isFloating(tokens, j)) &&
    at(tokens, j).quote < 0
  )
    j--
  // "Smith offered a job, then said"
  if (at(tokens, j).is(COMMA) && at(tokens, j + 1).is(THEN))
    return closesRelative(tokens, j, frame) ? apart(tokens, j, frame, ing) : { shared: true }
  // "he all but accused her"
  if (at(tokens, j).is(BUT) && at(tokens, j - 1).is(ALL)) j -= 2
  j = beforeTime(tokens, j, frame.from)
  if (j < frame.from) return undefined
  const token = at(tokens, j)
  // A comma inside closing quotation marks counts like one behind them.
  if (token.quote >= 0)
    return at(tokens, j - 1).is(COMMA)
      ? apart(tokens, j, frame, ing)
      : ing
        ? { shared: true }
        : undefined
  if (token.is(COMMA)) return apart(tokens, j, frame, ing)
  if (DASHES.has(token)) return ing ? { shared: true } : behindDash(tokens, j, frame)
  if (COORDINATORS.has(token) && token.tag !== 'DET') return { shared: true }
  if (RELATIVE.has(token) && !at(tokens, j - 1).is(OF)) return { range: { from: j, to: j + 1 } }
  // "one of them said", "one of whom said"
  if (OF_WHOM.has(token) && at(tokens, j - 1).is(OF)) {
    const start = nounPhraseStart(tokens, j - 1, frame.from)
    return { range: { from: Math.min(start, j - 2), to: j + 1 } }
  }
  if (SUBJECT_PRONOUNS.has(token)) {
    const start = nounPhraseStart(tokens, j + 1, frame.from)
    return { range: { from: Math.min(start, j), to: j + 1 } }
  }
  // "a source close to him said"
  if (!ing && OBJECT_PRONOUNS.has(token) && PREPOSITIONS.has(at(tokens, j - 1))) {
    const end = at(tokens, j - 2).tag === 'ADJ' ? j - 2 : j - 1
    const start = nounPhraseStart(tokens, end, frame.from)
    if (start < end && relativeBefore(tokens, start, frame) < 0)
      return { range: { from: start, to: j + 1 } }
  }
  // "groups that have endorsed him say"
  const object = !ing && token.tag === 'PRON'
  if (
    object ||
    token.is(CLOSING_BRACKET) ||
    isNominal(token) ||
    token.tag === 'ADJ' ||
    token.tag === 'VERB'
  )
    return phraseBefore(tokens, j, frame, ing, from)
  return ing ? { shared: true } : undefined
}

/** "Navy frees crew, says it was late": the subject of a verb in -s that looks like a noun, in a headline. */
function beforePresent(tokens: readonly Token[], range: Range, comma: number): Range {
  const verb = at(tokens, comma + 1)
  const headline = range.from === 0 && range.to === comma && comma > HEADLINE
  if (!headline || !verb.lexeme.verbs.some(({ form }) => form === 's')) return range
  for (let i = 1; i < Math.min(comma, HEADLINE); i++)
    if (isPresent(tokens, i)) return { from: 0, to: i }
  return range
}

/** "N. Korea fires two": a form in -s between a name and what is no preposition. */
export function isPresent(tokens: readonly Token[], i: number): boolean {
  const { tag, lower } = at(tokens, i)
  const next = at(tokens, i + 1)
  if (tag !== 'NOUN' || !lower.endsWith('s')) return false
  return (
    at(tokens, i - 1).tag === 'PROPN' && next.word && next.tag !== 'ADP' && next.tag !== 'CCONJ'
  )
}

/** Tokens of a headline's beginning, which is longer. */
const HEADLINE = 5

/** The subject before a comma; a participle there shares its own. */
function apart(tokens: readonly Token[], comma: number, frame: Range, ing: boolean): Subject {
  // "Smith lost and, by her own account, hoped": the verb of a second predicate.
  if (!ing && isInserted(tokens, comma, frame.from)) return { shared: true }
  const whole = ing ? undefined : behindComma(tokens, comma, frame)
  const range = whole && beforePresent(tokens, whole, comma)
  // "A survivor named Angelos, 22, said"
  const age = range && range.to - range.from === 1 && at(tokens, range.from).tag === 'NUM'
  // "Holm, who says it was “late,” left": with the closing mark.
  if (range && range.to === comma && at(tokens, comma).quote >= 0) range.to++
  const aged = age ? subjectLeft(tokens, range.from - 1, frame, ing)?.range : undefined
  if (aged && aged.to > aged.from && at(tokens, aged.to - 1).capital) return { range: aged }
  return range ? { range } : { shared: true }
}

/** "The ministry on Tuesday said", "the ministry said last week": the place before when it was. */
function beforeTime(tokens: readonly Token[], j: number, min: number): number {
  const token = at(tokens, j)
  const before = at(tokens, j - 1)
  // "earlier this week"
  const past = before.is(PAST) && SPELLS.has(at(tokens, j - 2))
  const spell = !token.capital && TIME_NOUNS.has(token) && (SPELLS.has(before) || past)
  // "Holm a month later announced"
  const counted = before.tag === 'DET' || before.tag === 'NUM'
  if (
    TIME_NOUNS.has(token) &&
    counted &&
    FROM_THEN.has(at(tokens, j + 1)) &&
    isNominal(at(tokens, j - 2))
  )
    return j - 2
  if (token.quote >= 0 || (!TIME.has(token) && !spell)) return j
  let stop = TIME_LEADS.has(before) ? j - 2 : j - 1
  if (spell && TIME_LEADS.has(at(tokens, stop))) stop--
  // "Monday was said to": the day is the subject itself.
  if (stop < min) return j
  // "A poll out this week shows"
  if (at(tokens, stop).is(OUT) && isNominal(at(tokens, stop - 1))) return stop - 1
  // "… but on Tuesday wrote"
  const last = at(tokens, stop)
  const body = last.tag === 'ADJ' && (nounsOf(last.lexeme) & (GROUP | PERSON)) > 0
  return isNominal(last) || body || last.is(COMMA) || COORDINATORS.has(last) ? stop : j
}

const SPELLS = new WordList('this last')
const FROM_THEN = new WordList('later earlier before')
const TIME_LEADS = new WordList('on last past this late early later earlier next')

const ASIDES = new WordList(
  'contrast turn comparison addition response part fact particular return',
)

function phraseBefore(
  tokens: readonly Token[],
  j: number,
  frame: Range,
  ing: boolean,
  verb: number,
): Subject | undefined {
  let start = nounPhraseStart(tokens, j + 1, frame.from)
  // "Holm, by contrast said"
  if (!ing && start === j && ASIDES.has(at(tokens, j)) && at(tokens, start - 2).is(COMMA))
    return apart(tokens, start - 2, frame, ing)
  // ", at one point calling": when it was.
  const preposition = at(tokens, start - 1)
  if (ing && preposition.tag === 'ADP' && at(tokens, start - 2).is(COMMA) && !preposition.is(WITH))
    return { shared: true }
  // "Smith left, but in a later interview said"
  if (!ing && isOccasionNoun(at(tokens, j)) && isConjoinedPlace(tokens, start))
    return { shared: true }
  if (start > j) {
    // "officials who were not authorized to speak said"
    const who = relativeBefore(tokens, j + 1, frame)
    const head = who < 0 ? who : nounPhraseStart(tokens, who, frame.from)
    if (who >= 0 && head < who) return { range: { from: head, to: j + 1 } }
    // "those polled said"
    const polled = nounPhraseStart(tokens, j, frame.from)
    if (
      !ing &&
      (at(tokens, j).traits & ED) > 0 &&
      polled < j &&
      (at(tokens, j - 1).tag === 'NOUN' || at(tokens, j - 1).tag === 'DET')
    )
      return { range: { from: polled, to: j + 1 } }
    return ing || at(tokens, j).tag === 'VERB' ? { shared: true } : undefined
  }
  // "hackers who officials say": the phrase is the relative clause's own subject.
  const object = at(tokens, start - 1).is(WHO) || at(tokens, start - 1).is(WHOM)
  const relative = object ? -1 : relativeBefore(tokens, start, frame)
  if (relative >= 0) {
    const head = nounPhraseStart(tokens, relative, frame.from)
    if (head < relative) return { range: { from: head, to: j + 1 } }
  }
  // "have in the past said": when, inside the verb's group.
  if (!ing && PREPOSITIONS.has(at(tokens, start - 1)) && HAVE.has(at(tokens, start - 2)))
    return subjectLeft(tokens, start - 2, frame, ing)
  if (!ing && isNamePart(tokens, start - 1, frame.from)) start--
  // "filed in 2012 challenging": a date challenges nothing.
  if (ing && start === j && (at(tokens, j).tag === 'NUM' || TIME.has(at(tokens, j))))
    return { shared: true }
  // "Berg, whose organization says"
  if (at(tokens, start - 1).is(WHOSE)) start--
  const head = participleHead(tokens, start, frame)
  if (head >= 0) start = head
  // "Smith opened the debate saying": a debate says nothing.
  if (ing && !maySay(tokens, { from: start, to: j + 1 }, verb)) return { shared: true }
  // "The cause, members and leaders say, is": no list, but what is said.
  if (!at(tokens, verb + 1).is(COMMA)) start = listStart(tokens, start, j, frame)
  return { range: { from: start, to: j + 1 } }
}

/** "Downing Street said": a form in -ing that opens the sentence is part of the name behind it. */
function isNamePart(tokens: readonly Token[], i: number, min: number): boolean {
  const token = at(tokens, i)
  return (
    i === min &&
    token.capital &&
    (token.traits & ING) > 0 &&
    token.tag === 'VERB' &&
    at(tokens, i + 1).capital &&
    token.lexeme.verbs.length === 0
  )
}

/** "the man who led the effort said", "who left after being told of it has said": index of "who", or -1. */
function relativeBefore(tokens: readonly Token[], start: number, frame: Range): number {
  for (let k = start - 1; k >= frame.from && start - k < 15; k--) {
    const token = at(tokens, k)
    // "those who’d left said"
    const part =
      isWord(token) || token.is(PERCENT) || (token.tag === 'PART' && at(tokens, k - 1).is(WHO))
    if (token.quote >= 0 || !part) return -1
    if (
      token.is(WHO) ||
      (token.is(THAT) && isNominal(at(tokens, k - 1)) && isFiniteVerb(tokens, k + 1))
    )
      return at(tokens, k - 1).is(COMMA) ? -1 : k
    if (token.is(AND) || token.is(BUT)) return -1
    if (SUBORDINATORS.has(token) && (at(tokens, k + 1).traits & ING) === 0) return -1
  }
  return -1
}

/** "Bush, Christie and Paul": takes the members before. */
function listStart(tokens: readonly Token[], start: number, end: number, frame: Range): number {
  let conjoined = false
  for (let k = start; k < end; k++) if (at(tokens, k).is(AND)) conjoined = true
  let k = start
  if (!conjoined) return start
  while (at(tokens, k - 1).is(COMMA) && isNominal(at(tokens, k - 2))) {
    const previous = nounPhraseStart(tokens, k - 1, frame.from)
    const governor = at(tokens, previous - 1)
    if (previous >= k - 1 || governor.tag === 'VERB' || governor.tag === 'ADP') break
    // "among the young and poor of the towns, Jones and Lee said": no list.
    if (governor.is(AND) || governor.is(OR)) break
    k = previous
  }
  return k
}
