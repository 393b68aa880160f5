/** Participles that stand for a passive: "Asked if …, Smith said", "Man told he had cancer", "Holm, believed to be an ally". */

import type { Frame } from '../clauses/frame.js'
import { placedQuestion } from '../clauses/hearers.js'
import { isFiniteVerb } from '../clauses/phrases.js'
import { AND, COMMA, TO, WHEN } from '../en/single-words.js'
import { BE, TIME } from '../en/words.js'
import type { Cue } from '../types.js'
import { at } from '../types.js'
import { ED } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

export function isBareParticiple(frame: Frame, cue: Cue): boolean {
  return asked(frame, cue) || isTold(frame, cue) || isBelieved(frame, cue)
}

const BEHIND_ASKED = new WordList(
  'about if whether why how what to by for on later during who whom where which',
)
const BEFORE_ASKED = new WordList('when if , and')

/** "Asked if …, Smith said": a participle without its verb. */
function asked(frame: Frame, cue: Cue): boolean {
  if (cue.verb.group !== 'ask' || cue.verb.form !== 'past' || cue.from !== cue.index) return false
  // "Smith, of Oslo, wondered whether"
  if (cue.verb.lemma === 'wonder') return false
  const before = at(frame.tokens, cue.index - 1)
  const next = at(frame.tokens, cue.to)
  // "told parliament when asked last spring about it"
  if (before.is(WHEN)) return true
  // "came on stage and questioned why"
  if (cue.verb.lemma === 'question' && cue.index > frame.range.from) return false
  // "noted that it was late and asked whether", but "was briefed and asked whether"
  if (before.is(AND) && !isPassiveBefore(frame, cue.index - 1)) return false
  return (
    (cue.index === frame.range.from || BEFORE_ASKED.has(before)) &&
    (BEHIND_ASKED.has(next) ||
      BEHIND_ASKED.has(
        next.tag === 'ADV' || TIME.has(next) ? at(frame.tokens, cue.to + 1) : next,
      ) ||
      placedQuestion(frame.tokens, cue.to) > 0)
  )
}

/** Tokens of the longest clause before "and". */
const CONJUNCT = 12

/** Whether a passive stands before a conjunction, which a participle behind goes on. */
function isPassiveBefore({ tokens, range }: Frame, and: number): boolean {
  for (let i = and - 1; i > Math.max(range.from, and - CONJUNCT); i--)
    if ((at(tokens, i).traits & ED) > 0 && BE.has(at(tokens, i - 1))) return true
  return false
}

/** "Man told he had cancer": a participle, as nobody tells "he". */
function isTold({ tokens, range }: Frame, { verb, from, index, to }: Cue): boolean {
  if (verb.lemma !== 'tell' || verb.form !== 'past' || at(tokens, from).tag === 'AUX') return false
  // "Inquest told nurse raised alarm"
  if (from === range.from + 1 && HEARINGS.has(at(tokens, range.from))) return true
  if (from !== index && at(tokens, from).tag !== 'ADV') return false
  return NOMINATIVE.has(at(tokens, to)) && isFiniteVerb(tokens, to + 1)
}

const HEARINGS = new WordList('court inquest jury tribunal inquiry hearing trial')

const BELIEVED: ReadonlySet<string> = new Set([
  'believe',
  'think',
  'say',
  'suspect',
  'understand',
  'know',
])
const TO_BE = new WordList('be have')

/** "Holm, believed to be an ally": a participle. */
function isBelieved({ tokens }: Frame, { verb, from, index, to }: Cue): boolean {
  return (
    BELIEVED.has(verb.lemma) &&
    verb.form === 'past' &&
    from === index &&
    at(tokens, index - 1).is(COMMA) &&
    at(tokens, to).is(TO) &&
    TO_BE.has(at(tokens, to + 1))
  )
}

const NOMINATIVE = new WordList('he she they we i')
