/** Verbs that could attribute and do not: "a show called “Brokers”", "without saying", "called off". */
import { nounsOf } from '../en/nouns.js'
import { PLACES } from '../en/places.js'
import { AS, AT, BEFORE, COMMA, FOR, OF, OFF, OUT, THAN, THAT, TO, UP } from '../en/single-words.js'
import {
  COORDINATORS,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE,
  SUBJECT_PRONOUNS,
  TANKS,
  TIME,
  WH,
} from '../en/words.js'
import type { Cue, Range, Token, Verb } from '../types.js'
import { at, isSpeech } from '../types.js'
import { APOSTROPHE } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { startsClause } from './clauses.js'
import { headOf } from './holders.js'
import { isNominal, nounPhraseEnd } from './phrases.js'
import { thatAhead } from './that-clause.js'

export function isOtherVerb({ lemma }: Verb, particle: Token): boolean {
  if (TANKS.has(particle)) return true
  // "The findings appear in a journal"
  if (lemma === 'appear' && PLACING.has(particle)) return true
  // "blasted out an email"
  if ((lemma === 'rule' || lemma === 'blast') && particle.is(OUT)) return true
  // "before symptoms appear would help": nothing is said to seem so.
  if (lemma === 'appear' && particle.tag === 'AUX') return true
  return particle.is(OFF) || (particle.is(UP) && /^(?:show|call|read|speak|write|add)$/.test(lemma))
}

const PLACING = new WordList('in on at by via before with alongside opposite beside')

/** "without mentioning", "stopped writing", "instead of saying": what is not, or no more, said. */
export function isUnsaid(tokens: readonly Token[], i: number): boolean {
  return (
    UNSAID.has(at(tokens, i - 1)) || (at(tokens, i - 1).is(OF) && SHORT_OF.has(at(tokens, i - 2)))
  )
}

const SHORT_OF = new WordList('instead short')
const UNSAID = new WordList(
  'without against than worth stop stops stopped stopping avoid avoids avoided avoiding consider considers considered considering quit risk risks risked require requires required imagine',
)

/** "a bill which the government hopes will pass": the clause behind a verb has its subject before "which". */
export function lacksSubject(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > i - 7; k--) {
    const token = at(tokens, k)
    if (FRONTED.has(token)) return k < i - 1
    // "a fire that campaigners claim could have been prevented"
    if (token.is(THAT) && at(tokens, k - 1).tag === 'NOUN') return k < i - 1
    if (!isNominal(token) && token.tag !== 'DET' && token.tag !== 'ADJ') return false
  }
  return false
}

const FRONTED = new WordList('which who whom what')

const REFLEXIVES = new WordList('myself yourself himself herself itself ourselves themselves')
const GATHERINGS = new WordList(
  'meeting meetings hearing hearings session election elections referendum vote strike strikes summit conference recess police ambulance witness witnesses',
)
const CASES = new WordList('case cases appeal appeals')
const WHILE = new WordList('as while')

/** Tags of what no infinitive begins with. */
const PHRASES: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'PROPN', 'PRON', 'SYM', 'PUNCT'])

function opensPhrase({ tag, quote }: Token): boolean {
  return quote < 0 && PHRASES.has(tag)
}

/** Whether a verb that attributes stands behind a noun phrase, in -ing. */
function isParticipleAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 10; i++) {
    const token = at(tokens, i)
    if (!token.word || token.quote >= 0) return false
    if (token.lexeme.verbs.some(({ form }) => form === 'ing')) return isNominal(at(tokens, i - 1))
  }
  return false
}

/**
 * Whether what stands behind a verb gives it another sense: "found themselves", "called a meeting", "offered a
 * job", "said and did", "said as he left".
 */
export function meansOtherwise(tokens: readonly Token[], cue: Cue, { to }: Range): boolean {
  const { lemma, group } = cue.verb
  const next = at(tokens, cue.to)
  if (next.quote >= 0) return false
  if (COORDINATORS.has(next) && (isSpeech(group) || group === 'urge')) return !next.is(THAT)
  switch (lemma) {
    case 'find':
      return REFLEXIVES.has(next)
    case 'call':
      return (
        !cue.verb.particles && GATHERINGS.has(at(tokens, nounPhraseEnd(tokens, cue.to, to) - 1))
      )
    // "Arguing for the company, Holm said"
    case 'argue':
      return (
        (cue.participle && (next.is(FOR) || next.is(BEFORE))) ||
        CASES.has(at(tokens, nounPhraseEnd(tokens, cue.to, to) - 1))
      )
    case 'hold':
      return !next.is(THAT) && !blames(tokens, cue.to)
    // "confessed to a guard and that it was late": the clause is another verb's.
    case 'confess':
      return next.is(TO) && thatAhead(tokens, cue.to, { from: cue.from, to }) < 0
    // "agreed to a call"
    case 'agree':
      return next.is(TO) && opensPhrase(at(tokens, cue.to + 1))
    // "wrote to the council asking for a pause": the participle says what.
    case 'write':
      return next.is(TO) && isParticipleAhead(tokens, cue.to + 1)
    // "gathered outside the court", "the worst that she had seen in years"
    case 'gather':
    case 'see':
      return PREPOSITIONS.has(next) && !next.is(AS)
    case 'attack':
      return isStruck(tokens, cue.to, to)
    case 'offer':
      return !next.is(TO)
    // "claimed victory", "told a joke"
    case 'claim':
      return WINNINGS.has(headIn(tokens, cue.to, to)) && !startsClause(tokens, cue.to, to)
    // "pleaded not guilty"
    case 'plead':
      return PLEAS.has(next) || PLEAS.has(at(tokens, cue.to + 1))
    case 'tell':
      return STORIES.has(headIn(tokens, cue.to, to))
    // "pushed back the date"
    case 'push':
      return next.tag === 'DET' || isNominal(next) || POSSESSIVES.has(next)
    default:
      return isSpeech(group) && onlySaysWhen(tokens, cue.to, to)
  }
}

/** "held the government responsible" */
function blames(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < from + 12; i++) {
    const token = at(tokens, i)
    if (RESPONSIBLE.has(token)) return true
    if (token.quote < 0 && !token.word && (token.traits & APOSTROPHE) === 0) return false
  }
  return false
}

const RESPONSIBLE = new WordList('responsible accountable liable')

/** "put the book on the shelf", "compared with Berg", "accepted a prize": verbs that attribute with a complement alone. */
export function lacksComplement(tokens: readonly Token[], i: number, verb: Verb): boolean {
  // "put it into the file"; but "put it in a memo", "put it to voters that"
  if (verb.particles) return verb.lemma === 'put' && MOVES.has(at(tokens, i + 2))
  // "luxury brands"
  if (verb.lemma === 'brand') return verb.form === 's' || verb.form === 'base'
  if (verb.lemma === 'accept') return !at(tokens, i + 1).is(THAT)
  // "a bill aimed at relief"; "is supposed to be late"
  if (verb.lemma === 'aim') return !at(tokens, i + 1).is(TO)
  if (verb.lemma === 'suppose' && at(tokens, i + 1).is(TO)) return true
  // "helped found the group", "hopes to find work"
  if (verb.lemma === 'find') return isSought(tokens, i, verb)
  // "heard a bang and saw smoke"
  if (verb.lemma === 'see' && verb.form === 'past') return !seesThat(tokens, i + 1)
  if (verb.lemma === 'put') return !putsAt(tokens, i + 1, i + 20)
  // "identify themselves as": who somebody is.
  if (verb.lemma === 'identify')
    return REFLEXIVES.has(at(tokens, i + 1)) || !hasBehind(AS, tokens, i + 1)
  return verb.lemma === 'compare' && !hasBehind(TO, tokens, i + 1)
}

/** "find a way", "finding jobs", "helped found the group": what is looked for or set up, where no clause follows. */
function isSought(tokens: readonly Token[], i: number, { form }: Verb): boolean {
  if (form === 'past') return FOUNDING.has(at(tokens, i - 1))
  return form !== 's' && !at(tokens, i + 1).is(THAT) && !startsClause(tokens, i + 1, i + 20)
}

const FOUNDING = new WordList('to help helps helped helping')
const MOVES = new WordList('into onto back down up off away over')

/** "saw that it was late", "saw it as a sign", "saw no reason to": a view, and nothing that meets the eye. */
function seesThat(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 25; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || SIGHTS.has(token)) return true
    if (!token.word && (token.traits & APOSTROPHE) === 0) return false
  }
  return false
}

const SIGHTS = new WordList('that as no little how why what whether')

/** "the toll at 47": a phrase and a figure. */
export function putsAt(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + 15); i++) {
    const token = at(tokens, i)
    if (!token.word || token.quote >= 0) return false
    if (!token.is(AT)) continue
    let k = i + 1
    while (k < i + 5 && (ROUGHLY.has(at(tokens, k)) || at(tokens, k).tag === 'SYM')) k++
    return at(tokens, k).tag === 'NUM'
  }
  return false
}

const ROUGHLY = new WordList(
  'about between around roughly nearly almost over more less than at least most some just',
)

/** "compared it to a war", "identified him as Holm": whether a word stands behind an object. */
function hasBehind(word: number, tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < from + 12; i++) {
    const token = at(tokens, i)
    if (!token.word || token.quote >= 0) return false
    if (token.is(word)) return true
  }
  return false
}

const WINNINGS = new WordList(
  'victory victories prize title titles seat seats territory share residency residence asylum benefits crown',
)
const PLEAS = new WordList('guilty innocent')
const STORIES = new WordList('joke jokes lie lies')

/** The head of the phrase that starts at `from`. */
function headIn(tokens: readonly Token[], from: number, to: number): Token {
  return at(tokens, headOf(tokens, { from, to: nounPhraseEnd(tokens, from, to) }))
}

/** "attacked the capital", "attacks Iran's bases": with force, where nothing says for what. */
function isStruck(tokens: readonly Token[], from: number, to: number): boolean {
  // "more than 100 vessels"
  const first = at(tokens, from + 1).is(THAN) ? from + 2 : from
  const end = nounPhraseEnd(tokens, first, to)
  for (let i = end; i < Math.min(to, end + 3); i++) if (BLAMES.has(at(tokens, i))) return false
  for (let i = from; i < end; i++) if (BLAMES.has(at(tokens, i))) return false
  const head = at(tokens, headOf(tokens, { from: first, to: end }))
  if (head.capital) return PLACES.has(head.lower)
  return end > from && head.tag === 'NOUN' && nounsOf(head.lexeme) === 0
}

const BLAMES = new WordList(
  'for as over record idea policy policies decision stance claim claims plan plans',
)

/** "a law that the mayor invoked hours earlier": what is judged stands before. */
export function isGap(tokens: readonly Token[], cue: Cue, source: Range): boolean {
  if (isSpeech(cue.verb.group) || !RELATIVE.has(at(tokens, source.from - 1))) return false
  const next = at(tokens, cue.to)
  return TIME.has(next) || (next.tag === 'NOUN' && AGO.has(at(tokens, cue.to + 1)))
}

const AGO = new WordList('earlier ago before later')

/** "Smith said as he left": the statement stands elsewhere. */
function onlySaysWhen(tokens: readonly Token[], from: number, to: number): boolean {
  if (!WHILE.has(at(tokens, from)) || !SUBJECT_PRONOUNS.has(at(tokens, from + 1))) return false
  for (let i = from + 2; i < to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || token.is(COMMA) || token.is(THAT)) return false
  }
  return true
}

/** "people worried about the dam might move": a participle, whose noun has a verb of its own. */
export function describesNoun(tokens: readonly Token[], cue: Cue, { to }: Range): boolean {
  if (cue.from !== cue.index || cue.verb.form !== 'past' || isSpeech(cue.verb.group)) return false
  const before = at(tokens, cue.index - 1)
  if (!isNominal(before) && before.tag !== 'ADJ') return false
  if (!PREPOSITIONS.has(at(tokens, cue.index + 1))) return false
  for (let i = cue.index + 2; i < to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || token.is(COMMA) || token.is(THAT)) return false
    if (WH.has(token) || COORDINATORS.has(token) || SUBJECT_PRONOUNS.has(token)) return false
    if (MODALS.has(token) || token.tag === 'AUX') return true
  }
  return false
}
