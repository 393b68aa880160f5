/** Words that are verbs as well as nouns or adjectives: which they are is told by what stands beside them. */
import { NONE, type Token } from '../types.js'
import { CAPITAL, ED, GOVERNS, HYPHENED, ING, LY, ROLE } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { GROUP, nounsOf, PERSON } from './nouns.js'
import { BACK, COMMA, COST, HALF, IN, SHOT, THAT, THINK, TO, WHO } from './single-words.js'
import {
  ARTICLES,
  BE,
  INDEFINITE,
  MODALS,
  PASTS,
  PLURAL_PRONOUNS,
  POSSESSIVE_S,
  POSSESSIVES,
  SINGULAR_PRONOUNS,
  TANKS,
  VERB_ADVERBS,
} from './words.js'

/** "re-elected": a verb with a hyphen. */
const PREFIX = /^(?:re|co|pre|over|under|out|mis|de|cross|fact|double)-/

/** Tags of what stands behind an adjective. */
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

/** The tag of what is mostly a verb. */
export function verbBeside(token: Token, previous: Token, next: Token, headline: boolean): string {
  const { traits } = token
  // "a think tank"
  if (token.is(THINK) && TANKS.has(next)) return 'NOUN'
  const inflected = (traits & (ED | ING)) > 0
  // "in turn", "in return"
  if (previous.is(IN) && !inflected && BARE.has(token)) return 'NOUN'
  const possessive = POSSESSIVE_S.has(previous)
  const determined = previous.tag === 'DET' || possessive || POSSESSIVES.has(previous)
  // "Oslo's state-run agency"
  if ((traits & HYPHENED) > 0 && NOUNS.has(next.tag) && (determined || !PREFIX.test(token.lower)))
    return 'ADJ'
  // "a registered voter", "the ruling"
  // "Another said": a pronoun.
  if (PRONOUNS.has(previous) && token.lexeme.verbs.some(({ form }) => form === 'past'))
    return 'VERB'
  if (determined && !previous.is(THAT) && !previous.is(WHO)) {
    // "the mayor's hopes"; "the mayor's shown" is "has shown".
    if (!inflected)
      return possessive && !MODIFIERS.has(token) && !PLURAL.test(token.lower) ? 'VERB' : 'NOUN'
    if (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ') return 'ADJ'
    // "a televised address"
    if (INDEFINITE.has(previous) && next.tag === 'VERB' && (next.traits & (ED | ING)) === 0)
      return 'ADJ'
    return (traits & ING) > 0 ? 'NOUN' : 'VERB'
  }
  // "Acting governor Jane Holm"
  if (PASSING.has(token) && (next.tag === 'NOUN' || next.tag === 'PROPN')) return 'ADJ'
  // "said lead author Jane Holm", "…," lead author Jane Holm said
  const apart = previous.tag === 'VERB' || (next.traits & ROLE) > 0
  if (apart && MODIFIERS.has(token) && next.tag === 'NOUN') return 'NOUN'
  // "the top elected official"
  if (previous.tag === 'ADJ' && next.tag === 'NOUN' && STANDING.has(token)) return 'ADJ'
  // "a large lead"
  if (previous.tag === 'ADJ' && !inflected && (!mayBePast(token) || MODIFIERS.has(token)))
    return 'NOUN'
  // "a whistle stop tour", "an ad buy": one thing does nothing without "-s".
  if (
    previous.tag === 'NOUN' &&
    !inflected &&
    token.lexeme.verbs.length === 0 &&
    !/[tds]$/.test(token.lower) &&
    !PASTS.has(token) &&
    !previous.lower.endsWith('s') &&
    nounsOf(previous.lexeme) === 0 &&
    (next.tag === 'NOUN' || !next.word)
  )
    return 'NOUN'
  // "a war monitor, said": a body or person.
  if (previous.tag === 'NOUN' && next.is(COMMA) && (nounsOf(token.lexeme) & (PERSON | GROUP)) > 0)
    return 'NOUN'
  // "Josh Hendler, a lawyer": no verb of speech before a name.
  if (
    token.capital &&
    !headline &&
    previous === NONE &&
    next.capital &&
    token.lexeme.verbs.length === 0 &&
    !inflected
  )
    return 'PROPN'
  // "Cook said", "Fed's Holm": a name that opens the sentence.
  if (token.capital && previous === NONE && POSSESSIVE_S.has(next)) return 'PROPN'
  if (
    token.capital &&
    !headline &&
    previous === NONE &&
    (REFLEXIVES.has(next) ||
      next.lexeme.verbs.some((verb) => verb.form === 'past' || verb.form === 's'))
  )
    return 'PROPN'
  return 'VERB'
}

/** "said", "put"; of "retort" it is known that it is not. */
function mayBePast({ lower, lexeme: { verbs } }: Token): boolean {
  return (
    /[td]$/.test(lower) &&
    lower !== 'lead' &&
    !(verbs.length > 0 && verbs.every(({ form }) => form === 'base'))
  )
}

/** Before offices: that somebody bears them for a time. */
const PASSING = new WordList('acting outgoing incoming visiting')

/** "the study's lead author": before nouns, verbs that are no participles, which a clitic for "has" would have behind it. */
const MODIFIERS = new WordList(
  'lead head work trade test return release record research start transfer travel control support access design claim bid ban hunt rescue launch transport sales',
)

/** Participles that say what people are. */
const STANDING = new WordList(
  'elected appointed armed retired wanted detained displaced wounded convicted accused',
)

const PLURAL = /[^s]s$/

/** Nouns that stand without an article behind "in". */
const BARE = new WordList('turn return')

/** "Ford itself said" */
const REFLEXIVES = new WordList('itself himself herself')

/** Determiners that stand alone, too. */
const PRONOUNS = new WordList('another each both some')

const NOT = new WordList("n't n’t")

/** "which analysts estimate cost the firm", "delays cost the city" */
function isCost(token: Token, previous: Token, next: Token): boolean {
  return token.is(COST) && next.tag === 'DET' && previous.tag === 'NOUN'
}

/** "Republicans now control both houses", "She strongly supports Holm": whether an adverb makes a verb of a word with an object. */
function isGoverned(token: Token, previous: Token, next: Token): boolean {
  if ((previous.traits & LY) === 0 && !VERB_ADVERBS.has(previous)) return false
  if (next.is(THAT) || next.is(WHO) || token.is(HALF)) return false
  return next.tag === 'DET' || next.tag === 'PRON' || next.tag === 'PROPN'
}

/** The tag of what is mostly a noun. */
export function nounBeside(token: Token, previous: Token, next: Token): string {
  // "Holm shot back"
  if (token.is(SHOT) && next.is(BACK) && previous.tag === 'PROPN') return 'VERB'
  // "are planning to leave"
  if ((token.traits & ING) > 0 && BE.has(previous) && !POSSESSIVE_S.has(previous)) return 'VERB'
  if (previous.tag === 'ADV' && isGoverned(token, previous, next)) return 'VERB'
  // "…, narrowing the field"
  if ((token.traits & ING) > 0 && previous.is(COMMA) && opensObject(next, token)) return 'VERB'
  if ((previous.traits & GOVERNS) === 0) return isCost(token, previous, next) ? 'VERB' : 'NOUN'
  // "a man who police say left"
  if (
    previous.is(WHO) &&
    next.lexeme.verbs.length > 0 &&
    (nounsOf(token.lexeme) & (PERSON | GROUP)) > 0
  )
    return 'NOUN'
  if (MODALS.has(previous) || NOT.has(previous) || PLURAL_PRONOUNS.has(previous)) return 'VERB'
  const s = token.lexeme.lower.endsWith('s')
  // "confessed to police that"
  if (next.is(THAT) && previous.is(TO) && (nounsOf(token.lexeme) & (PERSON | GROUP)) > 0)
    return 'NOUN'
  if (previous.is(TO))
    return !s &&
      (next.tag === 'DET' || next.tag === 'PRON' || next.tag === 'PROPN' || next.tag === 'ADP')
      ? 'VERB'
      : 'NOUN'
  return s && SINGULAR_PRONOUNS.has(previous) ? 'VERB' : 'NOUN'
}

/** Whether an object stands behind what is an adjective or a verb; not behind "similar to other the". */
export function opensObject(next: Token, { traits }: Token): boolean {
  return (traits & (CAPITAL | ED)) === 0 && (ARTICLES.has(next) || POSSESSIVES.has(next))
}
