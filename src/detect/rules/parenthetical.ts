/** Cues that stand behind or inside what they attribute: "…, Smith said". */

import { closesAside } from '../clauses/asides.js'
import { clauseStart, trimEnd } from '../clauses/clauses.js'
import { contentEnd } from '../clauses/content-end.js'
import { type Frame, push } from '../clauses/frame.js'
import {
  commaIn,
  hasFiniteVerb,
  hasVerbOrQuote,
  isFiniteVerb,
  isNominal,
  nounPhraseEnd,
  relativeStart,
} from '../clauses/phrases.js'
import { resumes } from '../clauses/resumption.js'
import { ACCORDING, AND, AS, COMMA, NOR, NOT, THAT, WHICH } from '../en/single-words.js'
import { BEFORE_TIME, COORDINATORS, DASHES, PREPOSITIONS, RELATIVE, TIME } from '../en/words.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { isAdverbial, isPhrase } from './fronted.js'

/**
 * "…, Smith said." / "Recently, he said, he has …"
 *
 * @param start where the source starts with its noun: "…, a point Smith made."
 */
export function parenthetical(
  frame: Frame,
  cue: Cue,
  source: Range,
  start: number = source.from,
): boolean {
  const { tokens } = frame
  const before = at(tokens, start - 1)
  if (RELATIVE.has(at(tokens, source.from)) || RELATIVE.has(before)) return false
  if (before.is(AS)) return asClause(frame, cue, source)
  if (!before.is(COMMA) && !DASHES.has(before) && before.quote < 0) return false
  return around(frame, cue, source, start, cue.to, 'clause-speaker-verb')
}

/** "As Smith put it, …" / "…, as Smith noted." */
function asClause(frame: Frame, cue: Cue, source: Range): boolean {
  const { tokens, range } = frame
  const as = source.from - 1
  // "given that, as Smith noted, it is late": the clause stands behind.
  const linked = at(tokens, as - 1).is(COMMA) && at(tokens, as - 2).is(THAT)
  if (as <= range.from + 1 || at(tokens, as - 1).is(AND) || linked) {
    // "As Smith told the Herald, …"
    const hearer = cue.verb.group === 'tell' && at(tokens, cue.to).tag === 'DET' ? 1 : 0
    const comma = behindOccasion(tokens, cue.to + hearer, range)
    if (!at(tokens, comma).is(COMMA)) return false
    const from = comma + 1
    const to = contentEnd(tokens, from, range, cue, frame.cues)
    if (to <= from) return false
    push(frame, cue, [source], [{ from, to }], 'as-speaker-verb')
    return true
  }
  if (!at(tokens, as - 1).is(COMMA) && !DASHES.has(at(tokens, as - 1))) return false
  // "Asked whether it was late, as Smith has said, Jones": the question alone.
  if (at(tokens, range.from).lexeme.verbs.some(({ group }) => group === 'ask'))
    for (let i = range.from + 1; i < as; i++)
      if (WHETHER.has(at(tokens, i))) {
        push(frame, cue, [source], [{ from: i + 1, to: as - 1 }], 'as-speaker-verb')
        return true
      }
  return around(frame, cue, source, as, cue.to, 'as-speaker-verb')
}

const WHETHER = new WordList('if whether')

/** "noted in an op-ed Thursday, …": behind when and where it was said. */
function behindOccasion(tokens: readonly Token[], from: number, range: Range): number {
  let k = from
  while (
    k < Math.min(range.to, from + 12) &&
    at(tokens, k).quote < 0 &&
    (TIME.has(at(tokens, k)) ||
      isNominal(at(tokens, k)) ||
      (k > from && (at(tokens, k).tag === 'DET' || at(tokens, k).tag === 'ADJ')) ||
      PREPOSITIONS.has(at(tokens, k)))
  )
    k++
  return k
}

/** ", which": a relative clause about what stands before. */
function isAdded(tokens: readonly Token[], i: number): boolean {
  return at(tokens, i).is(WHICH) && at(tokens, i - 1).is(COMMA)
}

/** Conjunctions whose clause stands behind what is put in after them. */
const OPENERS = new WordList('because although though if while since when until unless whereas')

/** "a clash that hurt ten and, officials fear, may have been planned": where the relative clause starts that goes on; else `from`. */
function relativeStill(
  tokens: readonly Token[],
  start: number,
  behind: number,
  from: number,
): number {
  if (!at(tokens, start - 2).is(AND) || !at(tokens, start - 1).is(COMMA)) return from
  if (!at(tokens, behind).is(COMMA) || at(tokens, behind + 1).tag !== 'AUX') return from
  for (let i = start - 3; i > from; i--)
    if (at(tokens, i).is(THAT) && at(tokens, i - 1).tag === 'NOUN' && isFiniteVerb(tokens, i + 1))
      return i
  return from
}

/** What stands before the cue and its source, and what goes on behind them. */
export function around(
  frame: Frame,
  cue: Cue,
  source: Range,
  start: number,
  behind: number,
  rule: string,
): boolean {
  const { tokens, range } = frame
  // "a firm in which, papers say, he held shares": the relative clause alone.
  const link = at(tokens, start - 2)
  const relative =
    closesAside(at(tokens, start - 1), true) &&
    RELATIVE.has(link) &&
    (!link.is(THAT) || isGapped(tokens, start - 2, behind))
  const from = relative
    ? relativeStart(tokens, start - 2)
    : // "lost, which is, friends say, a shame"
      at(tokens, start - 1).is(COMMA) && link.tag === 'AUX' && isAdded(tokens, start - 3)
      ? start - 3
      : (shownFrom(frame, cue, start, rule) ??
        relativeStill(tokens, start, behind, clauseStart(tokens, start - 1, range)))
  // "According to an official, analysts disagreed."; "According to a report, the town was hit, the mayor said."
  if (at(tokens, from).is(ACCORDING))
    if (!hasFiniteVerb(tokens, commaIn(tokens, from, start - 1), start - 1)) return false
  const to = trimEnd(tokens, from, start)
  // "She left because, she says, it was late": the clause stands behind.
  const quoted = at(tokens, behind).is(COMMA) && at(tokens, behind + 1).quote >= 0
  const opened =
    at(tokens, start - 1).is(COMMA) &&
    (OPENERS.has(link) || (quoted && COORDINATORS.has(link) && link.tag !== 'DET'))
  const content: Range[] = to > from && !opened ? [{ from, to }] : []
  const clause =
    (!opened && to - from > 4 && !isPhrase(tokens, from)) ||
    // "Not before May, he says."
    at(tokens, from).is(NOT) ||
    (hasVerbOrQuote(tokens, from, to) && !isAdverbial(tokens, from, to)) ||
    isHeadline(frame, from, to, behind)
  // "the firm -- as Smith noted -- has": what a dash opens a dash closes.
  const dashed = DASHES.has(at(tokens, start - 1))
  let k = behind
  while (k < range.to && !closesAside(at(tokens, k), dashed)) k++
  if (k < range.to && (opened || resumes(tokens, from, to, k + 1, range))) {
    const next = frame.cues.find((other) => other.index > cue.index)
    const participle =
      next &&
      (next.from === k + 1
        ? next.participle
        : next.from === k + 2
          ? isConjunct(tokens, next)
          : isNextSpeaker(tokens, next, k + 2))
    const end = participle ? k : contentEnd(tokens, k + 1, range, cue, frame.cues)
    if (end > k + 1) content.push({ from: k + 1, to: end })
  }
  // "Earlier this week, senators wrote": no more than when.
  if (content.length === 0 || (content.length === 1 && to > from && !clause && !opened))
    return false
  // "Everyone, it seems, wants it": nobody says so.
  if (cue.verb.group === 'seem') push(frame, cue, [], content, 'appearance')
  else push(frame, cue, [source], content, rule)
  return true
}

/** "an episode that, critics say, shows why": whether "that" is the subject of the verb behind. */
function isGapped(tokens: readonly Token[], that: number, behind: number): boolean {
  return (
    at(tokens, that - 1).tag === 'NOUN' &&
    at(tokens, behind).is(COMMA) &&
    isFiniteVerb(tokens, behind + 1)
  )
}

/** "“…,” he said, adding that none was hurt, figures showed": what figures show is that clause alone. */
function shownFrom(
  { tokens, found, cues }: Frame,
  { verb }: Cue,
  start: number,
  rule: string,
): number | undefined {
  const last = found.at(-1)
  // "Analysts doubt that it is late, as Holm maintains"
  const doubted = rule.startsWith('as-') && last?.verb?.lemma === 'doubt'
  // "would neither confirm nor deny that it was late, as the paper reported"
  if (rule.startsWith('as-') && !last) {
    const unsaid = cues.find(({ from }) => at(tokens, from - 1).is(NOR) || at(tokens, from).is(NOR))
    if (unsaid && at(tokens, unsaid.to).is(THAT) && unsaid.to < start) return unsaid.to
  }
  const shown =
    verb.group === 'show' && last?.rule.startsWith('shared-') && last.verb?.form === 'ing'
  if (!last || !(shown || doubted)) return undefined
  return last.content.find(
    ({ from, to }) => at(tokens, from).is(THAT) && from < start && to >= start - 1,
  )?.from
}

/** "Tax rise likely, minister says": a whole line without a full stop, whose verb is left out. */
export function isHeadline(
  { tokens, range }: Frame,
  from: number,
  to: number,
  behind: number,
): boolean {
  const first = at(tokens, from)
  return (
    from === 0 &&
    to - from > 1 &&
    behind === range.to &&
    range.to === tokens.length &&
    at(tokens, behind - 1).word &&
    first.tag !== 'ADV' &&
    !TIME.has(first) &&
    !BEFORE_TIME.has(first) &&
    !PREPOSITIONS.has(first)
  )
}

/** "…, records show, and experts say it is": somebody else's statement. */
function isNextSpeaker(tokens: readonly Token[], { from, verb }: Cue, start: number): boolean {
  if (!JOINS.has(at(tokens, start - 1)) || from > start + 8 || verb.group !== 'say') return false
  return nounPhraseEnd(tokens, start, from) === from && from > start
}

const JOINS = new WordList('and but then')

/** "…, Smith said, and added": the speaker's next verb. */
function isConjunct(tokens: readonly Token[], cue: Cue): boolean {
  return JOINS.has(at(tokens, cue.from - 1)) && cue.verb.form !== 'base'
}
