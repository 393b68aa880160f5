/** Verbs that could attribute and do not: "a show called “Brokers”", "without saying", "called off". */
import { DOCUMENT, nounsOf } from '../en/nouns.js'
import { AS, AT, BY, COMMA, FOR, OFF, OUT, THAT, TO, UP, WITH } from '../en/single-words.js'
import {
  AUXILIARIES,
  BE,
  COORDINATORS,
  DASHES,
  MODALS,
  PREPOSITIONS,
  RELATIVE,
  SUBJECT_PRONOUNS,
  TANKS,
  TIME,
  WH,
} from '../en/words.js'
import type { Cue, Range, Token, Verb } from '../types.js'
import { at, isSpeech } from '../types.js'
import { APOSTROPHE, ING, SPEAKS } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { startsClause } from './clauses.js'
import { CONVINCED, isHeld } from './convictions.js'
import { REFLEXIVES } from './other-senses.js'
import { isNominal } from './phrases.js'

export function isOtherVerb({ lemma }: Verb, particle: Token): boolean {
  if (TANKS.has(particle)) return true
  // "The findings appear in a journal"
  if (lemma === 'appear' && PLACING.has(particle)) return true
  // "blasted out an email"
  if ((lemma === 'rule' || lemma === 'blast') && particle.is(OUT)) return true
  // "before symptoms appear would help": nothing is said to seem so.
  if (lemma === 'appear' && particle.tag === 'AUX') return true
  // "fearing for her life"
  if (lemma === 'fear' && particle.is(FOR)) return true
  return particle.is(OFF) || (particle.is(UP) && /^(?:show|call|read|speak|write|add)$/.test(lemma))
}

const PLACING = new WordList('in on at by via before with alongside opposite beside')

/** "a book written by", "a group also known as": a participle without an auxiliary. */
export function isBareParticiple(
  tokens: readonly Token[],
  { form }: Verb,
  from: number,
  i: number,
): boolean {
  return form === 'part' && (from === i || (from === i - 1 && ALIAS.has(at(tokens, from))))
}

const ALIAS = new WordList('also formerly otherwise')

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

/** "put the book on the shelf", "compared with Berg", "accepted a prize": verbs that attribute with a complement alone. */
export function lacksComplement(tokens: readonly Token[], i: number, verb: Verb): boolean {
  // "put it into the file"; but "put it in a memo", "put it to voters that"
  if (verb.particles) return verb.lemma === 'put' && isMoved(verb, at(tokens, i + 2))
  // "luxury brands"
  if (verb.lemma === 'brand') return verb.form === 's' || verb.form === 'base'
  // "sure of it", "made sure that"; "is sure that", "Holm, sure that she would win, left"
  if (CONVINCED.has(at(tokens, i))) return !isHeld(tokens, i)
  if (verb.lemma === 'feel' && CONVINCED.has(at(tokens, i + 1))) return true
  if (verb.lemma === 'accept' || verb.lemma === 'protest') return !at(tokens, i + 1).is(THAT)
  // "was attributed to": by nobody.
  if (verb.lemma === 'attribute' || verb.lemma === 'ascribe') return at(tokens, i + 1).is(TO)
  // "a bill aimed at relief"; "is supposed to be late"
  if (verb.lemma === 'aim') return !at(tokens, i + 1).is(TO)
  if (verb.lemma === 'suppose' && at(tokens, i + 1).is(TO)) return true
  // "helped found the group", "hopes to find work", "a woman found dead"
  if (verb.lemma === 'find' && LIVING.has(at(tokens, i + 1))) return true
  if (verb.lemma === 'find') return isSought(tokens, i, verb)
  // "heard a bang and saw smoke", "has seen many mayors"
  if (verb.lemma === 'see' && (verb.form === 'past' || verb.form === 'part'))
    return !seesThat(tokens, i + 1)
  // "Pressed on whether it was late"; "pressed ahead", "pressed him"
  if (verb.lemma === 'press' || verb.lemma === 'quiz')
    return !ABOUT.has(at(tokens, i + 1)) || !WH.has(at(tokens, i + 2))
  if (verb.lemma === 'put') return !putsAt(tokens, i + 1, i + 20)
  // "identify themselves as": who somebody is.
  if (verb.lemma === 'identify')
    return REFLEXIVES.has(at(tokens, i + 1)) || !hasBehind(AS, tokens, i + 1)
  // "regarded as unlikely", "cast himself as", but "cast their votes": what somebody is taken for.
  if (AS_IF.has(verb.lemma)) return !hasBehind(AS, tokens, i) || VOTES.has(at(tokens, i + 2))
  // "credited her for", "…, crediting the army", but "took credit"
  if (verb.lemma === 'credit' && !(verb.form === 'ing' && at(tokens, i - 1).is(COMMA)))
    return !hasBehind(FOR, tokens, i + 1) && !hasBehind(WITH, tokens, i + 1)
  // "thanked them for"
  if (verb.lemma === 'thank' && verb.group === 'judge') return !hasBehind(FOR, tokens, i + 1)
  // "knocked on the door", "ripped through the town"
  if (verb.lemma === 'knock' || verb.lemma === 'rip')
    return !opensObject(at(tokens, i + 1)) || hasBehind(OUT, tokens, i)
  // "emails now deemed secret": a participle.
  if (verb.lemma === 'deem') return verb.form === 'past' && isBare(tokens, i)
  if (verb.lemma === 'define') return !hasBehind(AS, tokens, i + 1)
  // "linked sitting to early death"; "a group linked to the army"
  if (verb.lemma === 'link') return at(tokens, i + 1).is(TO) || !hasBehind(TO, tokens, i + 1)
  // "advised the campaign on policy"
  if (ADVISES.has(verb.lemma) && verb.group === 'urge') return !urgesWhat(tokens, i + 1)
  return verb.lemma === 'compare' && !hasBehind(TO, tokens, i + 1)
}

const ABOUT = new WordList('on about over')
const AS_IF: ReadonlySet<string> = new Set(['regard', 'view', 'cast', 'rank', 'introduce'])

const VOTES = new WordList('vote votes ballot ballots')

function opensObject(token: Token): boolean {
  return isNominal(token) || token.tag === 'DET' || token.tag === 'ADJ' || token.tag === 'PRON'
}

/** A participle with no more behind it than what it says of the noun before. */
function isBare(tokens: readonly Token[], i: number): boolean {
  const next = at(tokens, i + 1)
  if (AUXILIARIES.has(at(tokens, i - 1))) return false
  return (
    next.quote >= 0 || next.tag === 'VERB' || (next.tag === 'ADJ' && !isNominal(at(tokens, i + 2)))
  )
}

/** "find a way", "finding jobs", "helped found the group": what is looked for or set up, where no clause follows. */
function isSought(tokens: readonly Token[], i: number, { form }: Verb): boolean {
  if (form === 'past') return FOUNDING.has(at(tokens, i - 1))
  return form !== 's' && !at(tokens, i + 1).is(THAT) && !startsClause(tokens, i + 1, i + 20)
}

const LIVING = new WordList('dead alive unconscious unresponsive injured safe hanged hiding')

const ADVISES: ReadonlySet<string> = new Set(['advise', 'instruct', 'command', 'beg', 'admonish'])
const URGED = new WordList('that to not against')

/** "jurors that", "owners to update it", "limiting sugar": what to do, behind whom it is for. */
function urgesWhat(tokens: readonly Token[], from: number): boolean {
  const first = at(tokens, from)
  if (first.quote >= 0 || (first.tag === 'VERB' && (first.traits & ING) > 0)) return true
  let i = from
  while (i < from + 10 && !URGED.has(at(tokens, i)) && isPhrasal(at(tokens, i))) i++
  // "the one he advised against"
  const what = at(tokens, i + 1)
  const urged = URGED.has(at(tokens, i)) && (what.word || what.quote >= 0)
  return urged || (first.is(BY) && BE.has(at(tokens, from - 2)))
}

function isPhrasal(token: Token): boolean {
  return isNominal(token) || PHRASE.has(token.tag)
}

/** Tags of what stands before a noun, or for one. */
const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'PRON'])

const FOUNDING = new WordList('to help helps helped helping')
const MOVES = new WordList('into onto back down up off away over')

/** "put it into the file", "putting it in contention" */
function isMoved({ form }: Verb, next: Token): boolean {
  return MOVES.has(next) || (form === 'ing' && PREPOSITIONS.has(next))
}

/** "saw that it was late", "saw it as a sign", "saw no reason to": a view, and nothing that meets the eye. */
function seesThat(tokens: readonly Token[], from: number): boolean {
  if (LACKS.has(at(tokens, from))) return true
  for (let i = from; i < from + 25; i++) {
    const token = at(tokens, i)
    // "has seen an email in which": a paper, whatever it quotes.
    if ((nounsOf(token.lexeme) & DOCUMENT) > 0 && token.quote < 0) return false
    if (token.quote >= 0 || SIGHTS.has(token)) return true
    if (!token.word && (token.traits & APOSTROPHE) === 0) return false
  }
  return false
}

const LACKS = new WordList('no little')
const SIGHTS = new WordList('that as how why what whether')

/** "the toll at 47": a phrase and a figure. */
export function putsAt(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + 15); i++) {
    const token = at(tokens, i)
    if (!token.word || token.quote >= 0) return false
    if (!token.is(AT)) continue
    let k = i + 1
    while (k < i + 5 && (ROUGHLY.has(at(tokens, k)) || at(tokens, k).tag === 'SYM')) k++
    // "at “several thousand”"
    return at(tokens, k).tag === 'NUM' || at(tokens, k).quote >= 0
  }
  return false
}

const ROUGHLY = new WordList(
  'about between around roughly nearly almost over more less than at least most some just up to',
)

/** "compared it to a war", "identified him as Holm": whether a word stands behind an object. */
function hasBehind(word: number, tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < from + 12; i++) {
    const token = at(tokens, i)
    const part = token.word || (token.traits & APOSTROPHE) > 0
    if (!part || token.quote >= 0) return false
    if (token.is(word)) return true
  }
  return false
}

/** "denied social media claims that": whether the noun phrase before a word that looks like a verb is another verb's object with it. */
export function isGoverned(tokens: readonly Token[], i: number): boolean {
  let k = i - 2
  while (k > i - 5 && (at(tokens, k).tag === 'ADJ' || at(tokens, k).tag === 'NOUN')) k--
  const governor = at(tokens, k)
  if (governor.tag !== 'VERB') return false
  return (governor.traits & SPEAKS) === 0 || (governor.traits & ING) > 0 || DENIES.has(governor)
}

const DENIES = new WordList('deny denies denied')

/** "a law that the mayor invoked hours earlier": what is judged stands before. */
export function isGap(tokens: readonly Token[], cue: Cue, source: Range): boolean {
  if (!RELATIVE.has(at(tokens, source.from - 1))) return false
  const next = at(tokens, cue.to)
  // "papers that Smith questioned are kept": the main verb.
  if (next.tag === 'AUX' && (cue.verb.group === 'judge' || cue.verb.group === 'ask')) return true
  if (isSpeech(cue.verb.group)) return false
  return TIME.has(next) || (next.tag === 'NOUN' && AGO.has(at(tokens, cue.to + 1)))
}

const AGO = new WordList('earlier ago before later')

/** "people worried about the dam might move": a participle, whose noun has a verb of its own. */
export function describesNoun(tokens: readonly Token[], cue: Cue, { to }: Range): boolean {
  if (cue.from !== cue.index || cue.verb.form !== 'past' || isSpeech(cue.verb.group)) return false
  const before = at(tokens, cue.index - 1)
  if (!isNominal(before) && before.tag !== 'ADJ') return false
  if (!PREPOSITIONS.has(at(tokens, cue.index + 1))) return false
  for (let i = cue.index + 2; i < to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || token.is(COMMA) || token.is(THAT) || DASHES.has(token)) return false
    if (WH.has(token) || COORDINATORS.has(token) || SUBJECT_PRONOUNS.has(token)) return false
    if (MODALS.has(token) || token.tag === 'AUX') return true
  }
  return false
}
