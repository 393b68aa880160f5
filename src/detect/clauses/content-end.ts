/** Where what is attributed ends. */

import {
  AND,
  BEFORE,
  BUT,
  CLOSING_BRACKET,
  COLON,
  COMMA,
  ON,
  OPENING_BRACKET,
  OR,
  SEMICOLON,
  THAT,
  TO,
  WHEN,
  WHICH,
} from '../en/single-words.js'
import {
  BELIEFS,
  COORDINATORS,
  DASHES,
  PASTS,
  PERSONAL_PRONOUNS,
  RELATIVE,
  SUBJECT_PRONOUNS,
  WH,
} from '../en/words.js'
import { AT_OCCASION } from '../speakers/occasions.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { ED } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { isGerund } from './absolutes.js'
import { startsClause, trimEnd } from './clauses.js'
import { conjoinedSpeaker } from './conjoined-speaker.js'
import { atColon } from './content-colon.js'
import { AWAY, atComma, CONTRASTS, isAll } from './content-comma.js'
import {
  beforeDay,
  beforeSpell,
  endsAtOccasion,
  isAnonymous,
  TEMPORAL,
} from './content-occasion.js'
import { isBehindQuotation, isSaidApart, leavesQuotation } from './content-quotation.js'
import {
  behindAdverbial,
  continuesInside,
  cueAt,
  goesOn,
  resumesSpeech,
  tellsObject,
} from './followers.js'
import { verbWithoutSubject } from './gaps.js'
import { lastThat, opensMain } from './main-clause.js'
import { labelEnd } from './naming.js'
import { hasFiniteVerb, isFiniteVerb } from './phrases.js'
import { isJudgement, isNaming, isPresent, isThing, JUDGING, type Scope, scopeOf } from './scope.js'
import { opensShare } from './shares.js'
import { isVerdict } from './verdicts.js'

/**
 * Behind the clause that starts at `from`: the frame's end less its full stop, or an earlier boundary.
 *
 * @param source the cue's subject, where it stands before the cue
 */
export function contentEnd(
  tokens: readonly Token[],
  from: number,
  frame: Range,
  cue: Cue,
  cues: readonly Cue[],
  source?: Range,
): number {
  const scope = scopeOf(tokens, from, frame, cue, cues, source)
  let end = frame.to
  let brackets = 0
  for (let i = from; i < frame.to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0) continue
    if (token.is(OPENING_BRACKET)) brackets++
    if (
      (token.is(CLOSING_BRACKET) && --brackets < 0) ||
      token.is(SEMICOLON) ||
      (token.is(COLON) && atColon(scope, i)) ||
      (i > from && isBoundary(scope, i))
    ) {
      end = i
      break
    }
  }
  const whole = trimEnd(tokens, from, beforeSpell(tokens, from, end))
  // "accused them of waging war and, hours later, said"
  const to = at(tokens, whole).is(COMMA) && at(tokens, whole - 1).is(AND) ? whole - 1 : whole
  return cue.verb.group === 'judge' && !scope.clause ? beforeDay(tokens, from, to) : to
}

function isBoundary(scope: Scope, i: number): boolean {
  const { tokens, cue, cues } = scope
  const token = at(tokens, i)
  const quoteBefore = at(tokens, i - 1).quote >= 0
  if (!quoteBefore && !MAY_END.has(token))
    return scope.relative && verbWithoutSubject(tokens, scope.from, i)
  // "52 percent said they would, compared with 41 percent for Jones"
  if (scope.share && i > scope.from && opensShare(tokens, token.is(COMMA) ? i + 1 : i)) return true
  // "that, while polls differ, he": what stands between opens the clause.
  if (token.is(COMMA)) {
    if (at(tokens, i - 1).is(THAT))
      return i === scope.from + 1 ? isAll(scope, i + 1) : cueAt(cues, i + 1)?.participle === true
    return (
      !closesInsertion(scope, i) &&
      (atComma(scope, i + 1) || (at(tokens, i + 1).is(AND) && opensAnother(scope, i + 1)))
    )
  }
  if (quoteBefore && isBehindQuotation(scope, i)) return true
  if (AT_OCCASION.has(token) && i > scope.from + 1 && endsAtOccasion(scope, i)) return true
  // "confirmed the visit on condition of anonymity"
  if (token.is(ON) && isAnonymous(tokens, i)) return true
  // A comma inside closing quotation marks counts like one behind them.
  if (quoteBefore && at(tokens, i - 2).is(COMMA))
    return (
      atComma(scope, i) ||
      leavesQuotation(scope, i) ||
      // "called it “late,” which is"
      (token.is(WHICH) && isNaming(cue)) ||
      (token.is(AND) && (opensAnother(scope, i) || conjoinedSpeaker(scope, i + 1)))
    )
  if (scope.bracketed && DASHES.has(token)) return true
  if (DASHES.has(token) && token.end - token.start > 0) {
    const next = at(tokens, i + 1)
    return (
      cueAt(cues, i + 1)?.participle ||
      AWAY.has(next) ||
      isVerdict(tokens, i + 1) ||
      opensMain(scope, i + 1) ||
      labelEnd(tokens, i + 1) > 0 ||
      isSaidApart(tokens, cues, i + 1)
    )
  }
  if (AMID.has(token) && opensBelief(tokens, i + 1)) return true
  if (COORDINATORS.has(token) && !token.is(OR) && at(tokens, i - 1).tag !== 'PART') {
    if (conjoinedSpeaker(scope, i + 1)) return true
    // "called her a liar and left": no verb in what is attributed that the second could go with.
    if (
      (cue.verb.form === 'past' || quoteBefore || isThing(scope)) &&
      (isJudgement(scope) || isThing(scope)) &&
      // "called on them to “act” and consider"
      !(quoteBefore && cue.verb.group === 'urge') &&
      isFiniteVerb(tokens, i + 1) &&
      (quoteBefore || isPast(at(tokens, i + 1)) || isPresent(scope, i + 1)) &&
      !hasFiniteVerb(tokens, scope.from, i)
    )
      return true
    if (token.is(BUT) && opensAnother(scope, i)) return true
    // "called her a liar and she left"
    if (token.is(AND) && isSubject(tokens, i + 1) && opensAnother(scope, i)) return true
    const follower =
      cueAt(cues, i + 1) ??
      // "that both Kyiv and Moscow had shown": one subject, where no verb stands before.
      (!scope.clause ||
      SUBJECT_PRONOUNS.has(at(tokens, i + 1)) ||
      hasFiniteVerb(tokens, lastThat(tokens, scope.from, i), i)
        ? cueAt(cues, i + 2)
        : undefined) ??
      cueAt(cues, behindAdverbial(tokens, i + 1))
    if (!follower || follower.index === cue.index || isParallel(scope, follower, i)) return false
    // "heard he went to the shop and demanded money": a court says nothing itself.
    if (cue.verb.lemma === 'hear') return false
    // "reported he had toured a plant and ordered": nor does who reports do more than that.
    if (cue.verb.lemma === 'report' && scope.clause && follower.verb.group === 'urge') return false
    // "had been investigated and found to be late"
    if (follower.verb.lemma === 'find' && at(tokens, follower.to).is(TO)) return false
    // "said she was ill and was thought to be resting"
    if (follower.passive && scope.clause && !cue.passive) return false
    // "issued a statement saying it was late and said"
    if (cue.participle && resumesSpeech(follower)) return true
    if (!goesOn(tokens, follower, cue)) return false
    return follower.from > i + 1 || !continuesInside(tokens, scope.from, follower, cue)
  }
  // "reported “no opinion” when asked about it"
  if (token.is(WHEN) && HEARING.has(at(tokens, i + 1))) return true
  // "… while Jones says", "… when Smith told"
  if (TEMPORAL.has(token) && conjoinedSpeaker(scope, i + 1) && !tellsObject(tokens, cues, i))
    return true
  // "praised the plan after Jones left": what is no statement takes no clause.
  // "urged them to leave before it rains": a part of what they are asked.
  const asked = cue.verb.group === 'urge' && token.is(BEFORE)
  if (TEMPORAL.has(token) && isJudgement(scope) && startsClause(tokens, i + 1, i + 30))
    return !asked
  // "announced the deal after cutting ties", "praised the plan while calling for another"
  if (
    TEMPORAL.has(token) &&
    !token.is(WHEN) &&
    (isThing(scope) || isNaming(cue)) &&
    !hasFiniteVerb(tokens, scope.from, i)
  )
    return isGerund(at(tokens, i + 1)) || startsClause(tokens, i + 1, i + 30)
  return scope.relative && verbWithoutSubject(tokens, scope.from, i)
}

function isPast(token: Token): boolean {
  return (token.traits & ED) > 0 || PASTS.has(token)
}

/** A pronoun and its finite verb. */
function isSubject(tokens: readonly Token[], i: number): boolean {
  return PERSONAL_PRONOUNS.has(at(tokens, i)) && isFiniteVerb(tokens, i + 1)
}

/** "said it had lost cars and had not told the owners": what is attributed has the same auxiliary. */
function isParallel({ tokens, from, cue }: Scope, follower: Cue, to: number): boolean {
  const first = at(tokens, follower.from)
  if (first.tag !== 'AUX' || at(tokens, cue.from).listed === first.listed) return false
  for (let k = from; k < to; k++)
    if (at(tokens, k).tag === 'AUX' && at(tokens, k).listed === first.listed) return true
  return false
}

/** All words and marks by which a statement may end, unless they stand behind a quotation. */
const MAY_END = new WordList(
  ', ) -- --- — – - in at during on amid amidst and but or nor yet then so plus while when after before although though compared',
)

/** "called for a boycott, and the mayor left": another clause, where what is attributed is none. */
function opensAnother({ tokens, from, cue, clause }: Scope, i: number): boolean {
  if (clause || !startsClause(tokens, i + 1, i + 30)) return false
  // "wants to urge a boycott, and", but "doctors urge a boycott, and"
  const before = at(tokens, cue.index - 1)
  if (cue.verb.form === 'base' && (before.is(TO) || before.tag === 'AUX')) return false
  if (CONTRASTS.has(at(tokens, i + 1)) || at(tokens, i + 1).is(THAT)) return false
  const phrase = JUDGING.has(cue.verb.group)
  for (let k = from; k < i; k++) {
    const token = at(tokens, k)
    // "said prices, wages, and rents rose": a list may be the subject of what follows.
    if (!phrase && k < i - 1 && token.is(COMMA)) return false
    if (token.quote >= 0) continue
    if (isFiniteVerb(tokens, k) || WH.has(token) || RELATIVE.has(token)) return false
  }
  return true
}

const AMID = new WordList('amid amidst')

/** "amid speculation that", "amid growing fears that": of the reporter's own, and nobody's. */
function opensBelief(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i++)
    if (BELIEFS.has(at(tokens, i))) return at(tokens, i + 1).is(THAT)
  return false
}

const HEARING = new WordList('asked pressed questioned reached contacted told confronted')

/** "that, if elected, she would": whether a comma is the second around what stands behind "that". */
function closesInsertion({ tokens, from }: Scope, comma: number): boolean {
  if (!at(tokens, from).is(THAT) || !at(tokens, from + 1).is(COMMA)) return false
  for (let i = from + 2; i < comma; i++) if (at(tokens, i).is(COMMA)) return false
  return true
}
