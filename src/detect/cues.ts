/** Verbs that attribute, with their whole verb group. */
import { NOUN_LIKE } from './en/verbs.js'
import {
  AUXILIARIES,
  BE,
  NEGATIONS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
} from './en/words.js'
import type { Cue, Range, Token, Verb } from './types.js'
import { at } from './types.js'

/** Verbs that only say that speech begins, goes on or ends: part of the group of what follows "to". */
const ASPECTUAL = new Set(
  'continue continues continued continuing begin begins began beginning start starts started starting used tend tends tended go goes went going try tries tried trying fail fails failed came comes quick have has had'.split(
    ' ',
  ),
)

/** All cues of a frame outside quotation marks, in text order. */
export function findCues(tokens: readonly Token[], frame: Range): Cue[] {
  const cues: Cue[] = []
  for (let i = frame.from; i < frame.to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0) continue
    const readings = token.lexeme.verbs
    const first = readings[0]
    if (!first) continue
    const verb = readings.find((reading) => follows(tokens, i, frame.to, reading))
    if (!verb || !isVerb(tokens, i, frame, verb)) continue
    const cue = group(tokens, i, frame, verb)
    cue.quotes = canQuote(readings)
    cues.push(cue)
    i = cue.to - 1
  }
  return cues
}

const QUANTIFIERS = new Set(
  'some many several few all both most other these those various such no any every each more different key early swing battleground'.split(
    ' ',
  ),
)
/** Participles that say how somebody feels. */
const STATIVE = new Set(['worried', 'convinced', 'persuaded', 'opposed', 'determined'])
const QUOTING = new Set(['say', 'tell', 'ask', 'utter'])

/** Whether one of a word's readings may introduce a quotation. */
export function canQuote(readings: readonly Verb[]): boolean {
  return readings.some((verb) => QUOTING.has(verb.group))
}

function particleEnd(tokens: readonly Token[], i: number, verb: Verb): number {
  const particles = verb.particles?.[0]
  if (!particles) return i + 1
  return particles.every((word, k) => at(tokens, i + 1 + k).lower === word)
    ? i + 1 + particles.length
    : -1
}

function follows(tokens: readonly Token[], i: number, to: number, verb: Verb): boolean {
  const end = particleEnd(tokens, i, verb)
  return end > 0 && end <= to
}

/** Whether the word is a verb here: by its tag, or in spite of it by what stands around it. */
function isVerb(tokens: readonly Token[], i: number, frame: Range, verb: Verb): boolean {
  const token = at(tokens, i)
  const previous = at(tokens, i - 1)
  const next = at(tokens, i + 1)
  if (NOUN_LIKE.has(token.lower) && (QUANTIFIERS.has(previous.lower) || previous.tag === 'NUM'))
    return false
  // "rates would stay": a noun that governs a verb.
  if (
    (verb.form === 's' || verb.form === 'base') &&
    next.tag === 'AUX' &&
    NOUN_LIKE.has(token.lower)
  )
    return false
  const capital = token.lexeme.capital
  if (capital && i > frame.from && previous.lexeme.capital && next.lexeme.capital)
    return token.tag === 'VERB'
  if (previous.tag === 'DET' || POSSESSIVES.has(previous.lower) || /^['’]s$/.test(previous.lower)) {
    if (verb.form !== 'past' || previous.tag === 'DET' || POSSESSIVES.has(previous.lower)) {
      if (
        !SUBJECT_PRONOUNS.has(previous.lower) ||
        previous.lower === 'her' ||
        previous.lower === 'his'
      )
        return false
    }
  }
  if (token.tag === 'VERB' || token.tag === 'AUX')
    return !(capital && i > frame.from && previous.tag === 'PROPN' && next.tag === 'PROPN')
  if (verb.form === 'past' && !NOUN_LIKE.has(token.lower))
    return token.tag !== 'ADJ' || next.tag !== 'NOUN'
  if (!NOUN_LIKE.has(token.lower)) return token.tag !== 'PROPN' && verb.form !== 'ing'
  if (SUBJECT_PRONOUNS.has(previous.lower)) return true
  if (verb.form !== 's') return false
  // "Kirby claims that", "the senator notes the"
  const clause =
    next.lower === 'that' || next.tag === 'DET' || next.tag === 'PRON' || next.quote >= 0
  return clause && (previous.tag === 'PROPN' || previous.tag === 'NOUN')
}

function group(tokens: readonly Token[], i: number, frame: Range, verb: Verb): Cue {
  let from = i
  let passive = false
  let negated = false
  for (let k = i - 1; k >= frame.from; k--) {
    const token = at(tokens, k)
    if (token.quote >= 0) break
    if (token.lower === 'to') {
      const before = at(tokens, k - 1).lower
      if (verb.form !== 'base' || !(ASPECTUAL.has(before) || AUXILIARIES.has(before))) {
        if (verb.form === 'base') from = k
        break
      }
    } else if (NEGATIONS.has(token.lower)) negated = true
    else if (BE.has(token.lower)) {
      if (token.lower.length < 3 && at(tokens, k - 1).tag === 'PROPN' && verb.form !== 'ing') break
      if (verb.form === 'past' || verb.form === 'part')
        passive ||= !STATIVE.has(at(tokens, i).lower)
    } else if (
      !AUXILIARIES.has(token.lower) &&
      !ASPECTUAL.has(token.lower) &&
      !VERB_ADVERBS.has(token.lower) &&
      !isAdverb(token)
    )
      break
    else if (
      ASPECTUAL.has(token.lower) &&
      !AUXILIARIES.has(token.lower) &&
      at(tokens, k + 1).lower !== 'to' &&
      at(tokens, k + 1).lower !== 'on'
    )
      break
    from = k
  }
  // Adverbs alone at the left end belong to the clause, not the group, unless they touch the verb.
  while (from < i && (at(tokens, from).lower === 'then' || at(tokens, from).lower === 'so')) from++
  return { verb, index: i, from, to: particleEnd(tokens, i, verb), passive, quotes: false, negated }
}

function isAdverb(token: Token): boolean {
  return token.tag === 'ADV' && token.lower.endsWith('ly')
}
