/** Whether a comma ends what is attributed: by what stands behind it. */

import {
  ACCORDING,
  AND,
  AS,
  BE,
  BUT,
  COMMA,
  EVEN,
  IN,
  NOTHING,
  THAT,
  THOUGH,
  TO,
  WHICH,
  WHILE,
  WHO,
  WITH,
  WITHOUT,
} from '../en/single-words.js'
import {
  INDEFINITE,
  PERSONAL_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE,
  SUBJECT_PRONOUNS,
} from '../en/words.js'
import { isOccasion } from '../speakers/occasions.js'
import type { Cue, Token } from '../types.js'
import { at } from '../types.js'
import { ED } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { isAbsolute, isGerund } from './absolutes.js'
import { closesWithDash, openingDash } from './asides.js'
import { startsClause } from './clauses.js'
import { behindAdverbial, cueAt, goesOn, refuses, sameForm } from './followers.js'
import { isSubject, lastThat, opensMain } from './main-clause.js'
import { hasFiniteVerb, isFiniteVerb, nounPhraseEnd } from './phrases.js'
import { JUDGING, type Scope, SPEAKS } from './scope.js'
import { isVerdict, othersJudge } from './verdicts.js'

/** Conjunctions that, behind a comma, lead away from what was said. */
export const AWAY: WordList = new WordList('but amid while though although whereas')

const LIKEWISE = new WordList('have has had did do does is was were would will')
export const CONTRASTS: WordList = new WordList('also not no only even')

/** Whether a comma before `next` ends what is attributed. */
export function atComma(scope: Scope, next: number): boolean {
  const { tokens, cue, cues } = scope
  // ", who said that Smith, of Oslo, would": the clause has no verb yet.
  if (scope.aside)
    return !at(tokens, scope.from).is(THAT) || hasFiniteVerb(tokens, scope.from, next - 1)
  if ((scope.fronted || scope.relative) && !isSubject(scope, next - 1))
    if (isFiniteVerb(tokens, at(tokens, next).tag === 'ADV' ? next + 1 : next)) return true
  const token = at(tokens, next)
  // "A petition calling for lights, started in May, has": the subject's own verb is still to come.
  if (scope.reduced && isFiniteVerb(tokens, next) && isWhole(scope, next - 1)) return true
  // "blaming slow sales, and outlined a plan": the main clause goes on.
  if (token.is(AND) && cue.participle && !scope.clause && isFiniteVerb(tokens, next + 1))
    return true
  // "a firm in which, according to the paper, he held shares"
  if (token.is(ACCORDING)) return !RELATIVE.has(at(tokens, next - 2)) && !isDashed(scope, next)
  if (isVerdict(tokens, next) || othersJudge(scope, next)) return true
  if (opensMain(scope, next)) return true
  const first = cueAt(cues, next) ?? aside(scope, next)
  if (
    first &&
    first.index !== cue.index &&
    // "why the line, which is old, had not been closed"
    !(first.verb.group === 'utter' && first.passive) &&
    !endsApposition(scope, first, next) &&
    (first.participle || sameForm(first, cue) || startsSpeech(tokens, first))
  )
    return true
  const second =
    token.is(AND) || token.is(BUT)
      ? (cueAt(cues, next + 1) ?? cueAt(cues, behindAdverbial(tokens, next + 1)))
      : undefined
  // "said they had collided, and released video"
  if (token.is(AND) && releases(tokens, next + 1)) return true
  // "blamed her, calling her a liar, and then tweeted that": the main clause goes on.
  const resumed =
    cue.participle && second?.verb.form !== 'base' && SPEAKS.has(second?.verb.group ?? '')
  if (
    second &&
    second.index !== cue.index &&
    (second.participle || resumed || goesOn(tokens, second, cue))
  )
    return true
  // "blaming high prices, sending its shares down": what came of it, which nobody is blamed for.
  if (!scope.clause && (cue.verb.group === 'judge' || cue.verb.lemma === 'rule'))
    if (isResult(scope, token)) return true
  // ", as scientists warned it would"
  if (token.is(AS) && scope.clause && othersSpeak(scope, next + 1)) return true
  // "calling it late, as crowds blocked the roads"
  if (token.is(AS) && !scope.clause && opensCircumstance(tokens, next + 1)) return true
  // ", as have other mayors"
  if (token.is(AS) && LIKEWISE.has(at(tokens, next + 1))) return true
  // "called it a test, which seems harsh"
  if (token.is(WHICH) && !scope.clause && cue.verb.group === 'call') return true
  // "a package, to which Oslo responded"
  const governed = token.is(TO) && at(tokens, next + 1).is(WHICH)
  if (token.is(WHICH) || token.is(WHO) || governed)
    return (
      // "a turnout, which “will help”": in the speaker's own words.
      !(scope.clause && at(tokens, next + 1).quote >= 0) &&
      (hasFiniteVerb(tokens, lastThat(tokens, scope.from, next - 1), next - 1) ||
        (!at(tokens, scope.from).is(THAT) && isTold(scope, next)))
    )
  // ", without mentioning": how it was said.
  if (token.is(WITHOUT) && isGerund(at(tokens, next + 1)))
    return at(tokens, next + 1).lexeme.verbs.length > 0
  // ", with the mayor taking", ", its spokesman telling": what goes with it is the reporter's.
  if (token.is(WITH)) return isAbsolute(tokens, next + 1)
  if (POSSESSIVES.has(token) && isAbsolute(tokens, next)) return true
  // "rejected the challenge, in a ruling that the government hailed"
  if (token.is(IN) && !scope.clause && JUDGING.has(cue.verb.group))
    return INDEFINITE.has(at(tokens, next + 1)) && isOccasion(tokens, next)
  // ", even though he", ", even as polls"
  if (token.is(EVEN))
    return (
      (at(tokens, next + 1).is(AS) || at(tokens, next + 1).is(THOUGH)) &&
      startsClause(tokens, next + 2, next + 30)
    )
  // "…, while giving": no new clause, as it would be with a verb of speech.
  if (token.is(WHILE) && isGerund(at(tokens, next + 1))) return cueAt(cues, next + 1) !== undefined
  // "but that", "but also", "but not for": the same statement goes on.
  if (token.is(BUT)) {
    const after = at(tokens, next + 1)
    if (after.is(THAT)) return false
    if (refuses(tokens, next + 1)) return true
    if (!scope.clause) return !CONTRASTS.has(after)
    return after.quote < 0 && (startsClause(tokens, next + 1, next + 30) || isAnother(scope, next))
  }
  // "found that 28 percent back it, while 23 do not", but "had shown character, while Jane Holm admitted"
  if (token.is(WHILE) && cue.verb.group === 'show') return isNamedSpeaker(scope, next + 1)
  // "the leak, while troublesome, was", "false information, though mixed with truth": no clause of its own.
  return AWAY.has(token) && !isReduced(tokens, next) && !quotesOn(scope, next)
}

/** "said some were fine, while others “do not suit us”": a quotation that nobody else is said to speak. */
function quotesOn({ tokens, cues, clause }: Scope, from: number): boolean {
  if (!clause || !CONCEDING.has(at(tokens, from))) return false
  for (let i = from + 1; i < from + QUOTED; i++) {
    const { quote, word } = at(tokens, i)
    if (quote >= 0) return !cues.some(({ index }) => index > from && index < from + 2 * QUOTED)
    if (!word) return false
  }
  return false
}

/** Tokens before such a quotation. */
const QUOTED = 12

const CONCEDING = new WordList('while although though')

/** A conjunction with an adjective or participle alone. */
function isReduced(tokens: readonly Token[], i: number): boolean {
  if (!CONCEDING.has(at(tokens, i))) return false
  const first = at(tokens, i + 1)
  const behind = at(tokens, i + 2)
  if (first.tag === 'ADJ') return !behind.word || PREPOSITIONS.has(behind)
  // "was high, though nothing beside the rest"
  if (first.is(NOTHING)) return true
  return first.tag === 'VERB' && (first.traits & ED) > 0 && PREPOSITIONS.has(behind)
}

/** Whether what is attributed may end: a thing, or a clause that has its verb. */
function isWhole({ tokens, from, clause, cue }: Scope, to: number): boolean {
  if (!clause || JUDGING.has(cue.verb.group)) return true
  for (let i = from + 1; i < to; i++) if (RELATIVE.has(at(tokens, i))) return false
  return hasFiniteVerb(tokens, from, to) && !at(tokens, to + 1).is(BE)
}

/** "that the next run – due in May, according to officials – might": whether the source is that of what dashes hold. */
function isDashed({ tokens, from }: Scope, next: number): boolean {
  return openingDash(tokens, from, next) >= 0 && closesWithDash(tokens, next, LONGEST)
}

/** Tokens from "according" to the second dash. */
const LONGEST = 15

/** "said that its head, a banker, knew": whether what stands before the verb is its subject, since that has none yet. */
function endsApposition(
  { tokens, from, clause }: Scope,
  { participle }: Cue,
  next: number,
): boolean {
  if (participle || !clause) return false
  if (at(tokens, from).quote >= 0) return false
  const subject = Math.max(from, lastThat(tokens, from - 1, next))
  return nounPhraseEnd(tokens, subject, next) === next - 1
}

/** Whether the clause of a circumstance starts here; "as someone who" and "as another reason" are none. */
function opensCircumstance(tokens: readonly Token[], from: number): boolean {
  const first = at(tokens, from)
  if (SUBJECT_PRONOUNS.has(first) && !PERSONAL_PRONOUNS.has(first)) return false
  return startsClause(tokens, from, from + 30)
}

/** ", at one point calling": a participle behind when it was. */
function aside({ tokens, cues }: Scope, next: number): Cue | undefined {
  if (!PREPOSITIONS.has(at(tokens, next))) return undefined
  const cue = cueAt(cues, behindAdverbial(tokens, next))
  return cue?.participle && cue.verb.group === 'call' ? cue : undefined
}

/** Whether a phrase and a verb of speech start a clause. */
function othersSpeak({ tokens, cue, cues }: Scope, from: number): boolean {
  const end = nounPhraseEnd(tokens, from, from + 15)
  const other = cueAt(cues, end)
  return end > from && other !== undefined && SPEAKS.has(other.verb.group) && sameForm(other, cue)
}

/** Whether a name and its verb of speech start a clause. */
function isNamedSpeaker(scope: Scope, from: number): boolean {
  const end = nounPhraseEnd(scope.tokens, from, from + 15)
  return at(scope.tokens, end - 1).tag === 'PROPN' && othersSpeak(scope, from)
}

const RELEASED = new WordList('released published shared circulated unveiled issued')
const RECORDS = new WordList(
  'video videos footage photo photos photographs image images imagery pictures audio recordings documents data statement statements',
)

/** "released a video": what who speaks does next. */
function releases(tokens: readonly Token[], i: number): boolean {
  if (!RELEASED.has(at(tokens, i))) return false
  for (let k = i + 1; k < i + 5; k++) if (RECORDS.has(at(tokens, k))) return true
  return false
}

/** ", but an aide familiar with it, asking for anonymity, told": whether a verb of speech behind a comma goes with what starts here. */
function isAnother({ tokens, cues }: Scope, but: number): boolean {
  const first = at(tokens, but + 1)
  if (first.tag !== 'DET' && first.tag !== 'PROPN' && first.tag !== 'NUM') return false
  return cues.some(
    ({ from, verb, participle }) =>
      from > but + 2 &&
      from < but + 20 &&
      !participle &&
      SPEAKS.has(verb.group) &&
      at(tokens, from - 1).is(COMMA),
  )
}

/** "denied that, saying it was late", "did not confirm that, and Jones": whether "that" is all that is attributed. */
export function isAll({ tokens, cues }: Scope, next: number): boolean {
  const token = at(tokens, next)
  return token.is(AND) || token.is(BUT) || cueAt(cues, next)?.participle === true
}

/** ", which he said had failed": another statement. */
function isTold({ tokens, cues }: Scope, relative: number): boolean {
  // "claimed his client, who he said was a student, had been held": the clause goes on.
  for (let i = relative + 1; i < relative + 25 && at(tokens, i).quote < 0; i++)
    if (at(tokens, i).is(COMMA)) {
      if (at(tokens, i + 1).tag === 'AUX') return false
      break
    }
  return cues.some(
    ({ from, verb }) =>
      (from === relative + 2 || from === relative + 3) &&
      SPEAKS.has(verb.group) &&
      startsClause(tokens, relative + 1, from + 1),
  )
}

const DID = new WordList('did has had')

const LISTING = new WordList('including excluding involving regarding concerning')

/** A participle that tells what came of it: none that belongs to the object, and no further object. */
function isResult({ tokens, from }: Scope, token: Token): boolean {
  return isGerund(token) && !LISTING.has(token) && !isGerund(at(tokens, from))
}

/** "…, did not say": an auxiliary with a verb of speech and no subject between commas. */
function startsSpeech(tokens: readonly Token[], cue: Cue): boolean {
  return cue.verb.group === 'say' && DID.has(at(tokens, cue.from))
}
