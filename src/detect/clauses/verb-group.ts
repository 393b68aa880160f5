/** A verb's group: its auxiliaries, adverbs, negations and particles. */

import {
  AS,
  BY,
  FAR,
  FIRST,
  LIKELY,
  ON,
  SINCE,
  SO,
  THAT,
  THE,
  THEN,
  TO,
} from '../en/single-words.js'
import { CONVICTIONS } from '../en/verbs.js'
import {
  AUXILIARIES,
  BE,
  NEGATIONS,
  POSSESSIVE_S,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
} from '../en/words.js'
import type { Cue, Range, Token, Verb } from '../types.js'
import { at, isSpeech } from '../types.js'
import { LY } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { LINKS } from './convictions.js'

/** Verbs that only say that speech begins, goes on or ends: part of the group of what follows "to". */
const ASPECTUAL = new WordList(
  'continue continues continued continuing begin begins began beginning start starts started starting used likes liked loves loved tend tends tended keep keeps kept keeping go goes went going try tries tried trying fail fails failed came comes quick careful right correct have has had',
)

const INSIDE = new WordList('both all each itself himself herself themselves')

/** Participles that say how somebody feels. */
const STATIVE = new WordList(`worried persuaded opposed determined ${CONVICTIONS}`)

const PERSON = new WordList('he she who')

/** "he's said that": has, not is. */
function isHas(tokens: readonly Token[], k: number, verb: Verb, next: Token): boolean {
  return (
    POSSESSIVE_S.has(at(tokens, k)) &&
    PERSON.has(at(tokens, k - 1)) &&
    isSpeech(verb.group) &&
    !next.is(TO)
  )
}

/** Where a verb's particles end; -1 where they do not follow. */
export function particleEnd(tokens: readonly Token[], i: number, verb: Verb): number {
  const particles = verb.particles?.[0]
  if (!particles) return i + 1
  let end = i + 1
  for (const word of particles) {
    if (at(tokens, end).lower !== word) return -1
    end++
  }
  return end
}

const GO = new WordList('go goes went going')
const DEGREES = new WordList('more less')

/** "went so far as to say", "are more likely to say": where what leads to an infinitive starts, else its "to". */
function leadOf(tokens: readonly Token[], to: number): number {
  const before = at(tokens, to - 1)
  if (before.is(LIKELY) && DEGREES.has(at(tokens, to - 2))) return to - 2
  // "was the first to say"
  if (before.is(FIRST) && at(tokens, to - 2).is(THE) && BE.has(at(tokens, to - 3))) return to - 3
  const far = before.is(AS) && at(tokens, to - 2).is(FAR) && GO.has(at(tokens, to - 4))
  return far ? to - 4 : to
}

/** A verb that attributes with what belongs to it: "has repeatedly said", "did not go on to say". */
export function verbGroup(tokens: readonly Token[], i: number, frame: Range, verb: Verb): Cue {
  let from = i
  let passive = false
  let negated = false
  for (let k = i - 1; k >= frame.from; k--) {
    const token = at(tokens, k)
    // "Will wrote": a name.
    if (token.quote >= 0 || (token.tag === 'PROPN' && k > frame.from)) break
    if (token.is(TO)) {
      const before = at(tokens, k - 1)
      const goesOn = before.is(ON) && GO.has(at(tokens, k - 2))
      const lead = verb.form === 'base' ? leadOf(tokens, k) : k
      if (lead < k) {
        k = lead
        from = k
        continue
      }
      if (verb.form !== 'base' || !(ASPECTUAL.has(before) || AUXILIARIES.has(before) || goesOn)) {
        if (verb.form === 'base') from = k
        break
      }
      if (goesOn) {
        k -= 2
        from = k
        continue
      }
    } else if (NEGATIONS.has(token) && token.tag !== 'PROPN') negated = true
    else if (BE.has(token)) {
      if (POSSESSIVE_S.has(token) && at(tokens, k - 1).tag === 'PROPN' && verb.form !== 'ing') break
      if (
        (verb.form === 'past' || verb.form === 'part') &&
        !isHas(tokens, k, verb, at(tokens, i + 1))
      )
        // "is opposed by", but "is opposed to"
        passive ||= !STATIVE.has(at(tokens, i)) || at(tokens, i + 1).is(BY)
    } else if (LINKS.has(token) && STATIVE.has(at(tokens, i))) {
      // "remained confident that"
    } else if ((INSIDE.has(token) || token.tag === 'ADV') && isBehindAuxiliary(tokens, k)) {
      // "have both argued", "has itself argued", "has so far argued"
    } else if (
      !AUXILIARIES.has(token) &&
      !ASPECTUAL.has(token) &&
      !VERB_ADVERBS.has(token) &&
      !isAdverb(token)
    )
      break
    else if (
      ASPECTUAL.has(token) &&
      !AUXILIARIES.has(token) &&
      !at(tokens, k + 1).is(TO) &&
      !at(tokens, k + 1).is(ON) &&
      !(k + 1 === i && verb.form === 'ing')
    )
      break
    from = k
  }
  // Adverbs alone at the left end belong to the clause, not the group, unless they touch the verb.
  while (from < i && (at(tokens, from).is(THEN) || at(tokens, from).is(SO))) from++
  // "has hired nobody since announcing": a conjunction there.
  while (from < i && verb.form === 'ing' && at(tokens, from).is(SINCE)) from++
  // "not authorized to speak publicly said": the adverb is the infinitive's.
  while (from < i && isAdverb(at(tokens, from)) && at(tokens, from - 2).is(TO)) from++
  return {
    verb,
    index: i,
    from,
    to: particleEnd(tokens, i, verb),
    passive,
    quotes: false,
    negated,
    participle: verb.form === 'ing' && !hasAuxiliary(tokens, from, i),
  }
}

function hasAuxiliary(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (BE.has(at(tokens, k)) || ASPECTUAL.has(at(tokens, k))) return true
  return false
}

/** Whether an auxiliary stands right before a word, or before the adverb beside it. */
function isBehindAuxiliary(tokens: readonly Token[], k: number): boolean {
  const before = at(tokens, k - 1)
  return AUXILIARIES.has(before) || (before.tag === 'ADV' && AUXILIARIES.has(at(tokens, k - 2)))
}

function isAdverb(token: Token): boolean {
  return token.tag === 'ADV' && (token.traits & LY) > 0
}

/** A form in -ing behind "is" or "he's" with a complement. */
export function isProgressive(tokens: readonly Token[], i: number): boolean {
  const next = at(tokens, i + 1)
  let k = i - 1
  while (VERB_ADVERBS.has(at(tokens, k)) && !BE.has(at(tokens, k))) k--
  const be = at(tokens, k)
  if (!BE.has(be)) return false
  if (POSSESSIVE_S.has(be) && !SUBJECT_PRONOUNS.has(at(tokens, k - 1))) return false
  return (
    next.quote >= 0 ||
    next.is(THAT) ||
    next.is(TO) ||
    next.tag === 'DET' ||
    next.tag === 'PRON' ||
    next.tag === 'PROPN' ||
    next.tag === 'NOUN' ||
    next.tag === 'NUM'
  )
}
