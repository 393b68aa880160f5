/** Whether a verb that could attribute does so here. */

import { DOCUMENT, nounsOf, PERSON } from '../en/nouns.js'
import { AND, AS, COMMA, COMMENT, IT, NEITHER, NOR, SO, THAT, TO } from '../en/single-words.js'
import { MODALS, POSSESSIVES, RELATIVE, TIME, TIME_NOUNS, WH } from '../en/words.js'
import { isOccasionNoun } from '../speakers/occasions.js'
import type { Cue, Range, Token, Verb } from '../types.js'
import { at } from '../types.js'
import { ED, ING, SPEAKS } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { canHold, headOf } from './holders.js'
import { isHypothetical, isLater, isModal, mayRefuse, saysOnly } from './modality.js'
import { opensClause } from './openings.js'
import { commaIn, hasVerbOrQuote, isFiniteVerb, isNominal, nounPhraseEnd } from './phrases.js'
import { PICTURES } from './senders.js'

function isReporting({ group }: Verb): boolean {
  return group === 'say' || group === 'tell' || group === 'ask'
}

/** Whether the cue says what somebody did say or hold: wishes, orders and possibilities do not. */
export function attributes(
  tokens: readonly Token[],
  cue: Cue,
  source: Range | undefined,
  clause: boolean,
): boolean {
  if (isInfinitive(tokens, cue) || isHypothetical(tokens, cue)) return false
  if (
    isModal(tokens, cue) &&
    !saysOnly(tokens, cue) &&
    !isLater(tokens, cue) &&
    !(cue.negated && mayRefuse(tokens, cue))
  )
    return false
  const speech = isReporting(cue.verb)
  if (!source) return speech
  const reports = speech || (cue.verb.group === 'show' && at(tokens, cue.to).is(THAT))
  const finds = cue.verb.lemma === 'find' && at(tokens, cue.to).is(THAT)
  return (
    canHold(tokens, source, speech || finds || ADDRESSES.has(cue.verb.lemma)) ||
    (reports && clause && cue.verb.lemma !== 'echo' && isNamed(tokens, source))
  )
}

/** What nothing but somebody who speaks can do, so that "it" is a body. */
const ADDRESSES: ReadonlySet<string> = new Set(
  'urge call-on accuse condemn denounce decry criticize criticise praise implore rebuke deplore call describe reject dismiss blame defend put recommend play rule downplay welcome applaud endorse oppose'.split(
    ' ',
  ),
)

const DATED = new WordList('on in last this late early')
const NOBODY = new WordList('it this that which there these those')

/** A noun of any kind: what says "that …" is taken for somebody or something that can; also in "firms that warn it could fail". */
function isNamed(tokens: readonly Token[], { from }: Range): boolean {
  // "a statement on Monday that said"
  let k = from - 1
  while (TIME.has(at(tokens, k)) || TIME_NOUNS.has(at(tokens, k)) || DATED.has(at(tokens, k))) k--
  const before = at(tokens, k)
  if (at(tokens, from).is(THAT) && before.word) return nounsOf(before.lexeme) !== 0
  return !NOBODY.has(at(tokens, from))
}

function isInfinitive(tokens: readonly Token[], cue: Cue): boolean {
  return cue.verb.form === 'base' && at(tokens, cue.from).is(TO)
}

const ANONYMITY = new WordList('anonymity named identified withheld anonymous quoted')
const REQUESTED = new WordList(
  'not to be for by name further that his her their names he she they remain stay',
)

/** "asked not to be named", "declined to be identified": that says how it was said, not what. */
export function isRequestForAnonymity(tokens: readonly Token[], cue: Cue): boolean {
  // "who asked not to be identified discussing the case"
  if (cue.participle && ANONYMITY.has(at(tokens, cue.from - 1))) return true
  // "asked that her name be withheld"
  if (
    cue.verb.lemma === 'ask' &&
    at(tokens, cue.to).is(THAT) &&
    POSSESSIVES.has(at(tokens, cue.to + 1))
  )
    if (NAMES.has(at(tokens, cue.to + 2))) return true
  // "did not want to give his name"
  if (cue.verb.group === 'intend' && GIVES.has(at(tokens, cue.to + 1)))
    if (POSSESSIVES.has(at(tokens, cue.to + 2)) && NAMES.has(at(tokens, cue.to + 3))) return true
  for (let i = cue.to; i < cue.to + 5; i++) {
    const token = at(tokens, i)
    // "said that anonymous officials"
    if (token.is(THAT) && cue.verb.group !== 'ask' && cue.verb.group !== 'urge') return false
    if (ANONYMITY.has(token)) return true
    if (!REQUESTED.has(token)) return false
  }
  return false
}

const GIVES = new WordList('give use publish reveal')
const NAMES = new WordList('name names surname identity')

const REFUSED = new WordList('comment elaborate respond reply answer speak talk discuss be')

const REQUESTS = new WordList('interview interviews request requests invitation invitations')
const BEHIND_REPLY = new WordList('to by with as')

/** "…, citing preliminary reports": from where it comes, not what is said. */
export function namesSource(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  end: number,
): boolean {
  const cites = cue.verb.lemma === 'cite' || cue.verb.lemma === 'quote'
  if (!cites || POSSESSIVES.has(at(tokens, from))) return false
  const to = beforeSpeech(tokens, cue, from, end)
  const said = at(tokens, to).is(COMMA) && (at(tokens, to + 1).traits & SPEAKS) > 0
  const head = at(tokens, headOf(tokens, { from, to }))
  // "the paper, which quoted officials"
  if (!cue.participle) return (nounsOf(head.lexeme) & PERSON) > 0 && head.tag === 'NOUN'
  const named = head.tag === 'PROPN'
  const source = nounsOf(head.lexeme) !== 0 || isOccasionNoun(head)
  return (named ? said : source) && !hasVerb(tokens, from, to)
}

/** "Holm, citing people familiar with it, said": the comma before the subject's own verb of speech; else `to`. */
function beforeSpeech(tokens: readonly Token[], cue: Cue, from: number, to: number): number {
  if (!cue.participle || !at(tokens, cue.from - 1).is(COMMA)) return to
  const comma = commaIn(tokens, from, to)
  const { tag, traits } = at(tokens, comma + 1)
  const speaks = tag === 'VERB' && (traits & SPEAKS) > 0 && (traits & ING) === 0
  return speaks && at(tokens, comma).is(COMMA) ? comma : to
}

/** Whether a finite verb stands in a stretch; "secret documents and declassified reports" has none. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag } = at(tokens, i + 1)
    // "declassified reports", "data handed in by"
    const modifies =
      (at(tokens, i).traits & ED) > 0 &&
      (tag === 'NOUN' || (tag === 'ADP' && at(tokens, i - 1).tag === 'NOUN'))
    if (isFiniteVerb(tokens, i) && !modifies) return true
  }
  return false
}

/** "wrote a letter to the board", "wrote the foreword of a book": what somebody made, not what it says. */
export function makesDocument(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  to: number,
): boolean {
  const { lemma } = cue.verb
  if (!WRITES.has(lemma) || at(tokens, from).quote >= 0) return false
  const end = nounPhraseEnd(tokens, from, to)
  if (end <= from || (end < to && isFiniteVerb(tokens, end))) return false
  const head = at(tokens, headOf(tokens, { from, to: end }))
  // "posted a photo of the letter"
  if (lemma !== 'write') return PICTURES.has(head)
  const document = isDocument(head) || isDocument(at(tokens, end - 1))
  // "wrote that spot": no clause, for all that opens it.
  return document && !(opensClause(tokens, from, to) && hasVerbOrQuote(tokens, from, to))
}

const WRITES: ReadonlySet<string> = new Set(['write', 'post', 'tweet'])

export function isDocument({ lexeme }: Token): boolean {
  return (nounsOf(lexeme) & DOCUMENT) > 0
}

const ASKS: ReadonlySet<string> = new Set(['ask', 'seek', 'request'])

/** "did not respond to a request", "declined to comment": nothing is said. */
export function saysNothing(tokens: readonly Token[], cue: Cue): boolean {
  // "neither confirmed nor denied"
  if (at(tokens, cue.from).is(NOR) || at(tokens, cue.from - 1).is(NEITHER)) return true
  // "said it so often that it became a joke"
  if (isReporting(cue.verb) && at(tokens, cue.to).is(IT) && at(tokens, cue.to + 1).is(SO))
    return true
  // "The ministry, asked for comment, said"
  if (ASKS.has(cue.verb.lemma) && at(tokens, cue.to).is(COMMENT)) return true
  // "would not comment on the claims but said"
  if (cue.verb.lemma === 'comment' && cue.negated) return true
  if (cue.verb.lemma === 'show') return showsFeeling(tokens, cue.to)
  if (cue.verb.lemma === 'respond' || cue.verb.lemma === 'reply')
    return cue.negated || BEHIND_REPLY.has(at(tokens, cue.to))
  if (cue.verb.lemma !== 'decline' && cue.verb.lemma !== 'refuse') return false
  if (at(tokens, cue.to).is(COMMENT)) return true
  if (at(tokens, cue.to).is(TO)) return REFUSED.has(at(tokens, cue.to + 1))
  // "declined several interview requests"
  if (cue.verb.lemma === 'refuse') return false
  for (let i = cue.to; i < cue.to + 4; i++) if (REQUESTS.has(at(tokens, i))) return true
  return false
}

const FEELINGS = new WordList(
  'emotion emotions reaction remorse regret mercy restraint enthusiasm sympathy affection courage respect interest appetite willingness patience',
)

/** "showed no emotion" */
function showsFeeling(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    if (FEELINGS.has(at(tokens, i))) return true
    if (at(tokens, i).tag !== 'DET' && at(tokens, i).tag !== 'ADJ') return false
  }
  return false
}

/** "decisions Jane Holm described as": a thing, and the name that the clause about it opens with. */
function isContact(tokens: readonly Token[], source: Range | undefined, cue: Cue): boolean {
  if (!source || source.to !== cue.from || at(tokens, source.from).tag !== 'PROPN') return false
  const thing = at(tokens, source.from - 1)
  return thing.tag === 'NOUN' && !thing.capital && nounsOf(thing.lexeme) === 0
}

const THOSE = new WordList('those anyone anybody')
const BEHIND_PARTICIPLE = new WordList('of by for as with in')

/** "dismissed as “absurd” a plan for peace": the object stands behind what it is called. */
function isShifted(tokens: readonly Token[], as: number): boolean {
  const { quote } = at(tokens, as + 1)
  if (!at(tokens, as).is(AS) || quote < 0) return false
  let end = as + 2
  while (at(tokens, end).quote === quote) end++
  if (at(tokens, end - 2).is(COMMA)) return false
  return at(tokens, end).tag === 'DET' || isNominal(at(tokens, end))
}

/** "announced Monday would turn": a participle that describes the noun before it. */
export function isReducedRelative(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  source: Range | undefined,
): boolean {
  if (cue.from !== cue.index || (cue.verb.form !== 'past' && cue.verb.form !== 'part')) return false
  const next = at(tokens, from)
  // "those found guilty would be"
  if (source && source.to === cue.from && THOSE.has(at(tokens, source.from)))
    if (cue.verb.group !== 'say' && !next.is(THAT)) return true
  // "the man accused of", "a bill criticized for": what takes an object stands without one.
  const before = at(tokens, (source?.from ?? 0) - 1)
  // "a charge his office dismissed as"
  const contact =
    (before.tag === 'NOUN' && POSSESSIVES.has(at(tokens, source?.from ?? 0))) ||
    isContact(tokens, source, cue) ||
    // "hailed as a win and critics denounced as a loss"
    (before.is(AND) && at(tokens, cue.to).is(AS))
  const fronted = source && (WH.has(before) || RELATIVE.has(before) || contact)
  if (!fronted && (cue.verb.group === 'judge' || cue.verb.group === 'call'))
    if (cue.to === cue.index + 1 && BEHIND_PARTICIPLE.has(at(tokens, cue.to)))
      return !isShifted(tokens, cue.to)
  return next.quote < 0 && (next.tag === 'AUX' || MODALS.has(next))
}
