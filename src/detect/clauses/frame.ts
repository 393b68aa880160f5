/** A frame at work: what its rules share, and the sources that one cue takes over from another. */

import { AND, COMMA, HAS, IT, SEMICOLON, TO } from '../en/single-words.js'
import { NOUN_LIKE } from '../en/verbs.js'
import {
  AUXILIARIES,
  BE,
  INDEFINITE,
  PERSONAL_PRONOUNS,
  POSSESSIVE_S,
  PREPOSITIONS,
  RELATIVE,
  SUBJECT_PRONOUNS,
} from '../en/words.js'
import type { Cue, Found, Paragraph, Range, Token, Verb } from '../types.js'
import { at, isSpeech } from '../types.js'
import { ED, ING, NOMINAL } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { absoluteSubject } from './absolutes.js'
import { addedSubject, insertionStart, isAside } from './asides.js'
import { canHold } from './holders.js'
import { isKilled } from './participles.js'
import { isFiniteVerb } from './phrases.js'
import { openRelative } from './relative-clauses.js'
import { subjectLeft } from './sources.js'

/** What a frame's rules share. */
export interface Frame {
  paragraph: Paragraph
  tokens: readonly Token[]
  range: Range
  /** Indexes of the quotations that start in it. */
  quotes: readonly number[]
  cues: readonly Cue[]
  /** Indexes of cues and quotations that a rule has used up. */
  usedCues: number[]
  usedQuotes: number[]
  found: Found[]
}

/** Notes an attribution and that its cue is used up. */
export function push(
  frame: Frame,
  cue: Cue,
  source: Range[],
  content: Range[],
  rule: string,
): void {
  frame.usedCues.push(cue.index)
  frame.found.push(found(cue, source, content, rule))
}

/** The same, handed back: rules for quotations note it themselves. */
export function mark(frame: Frame, cue: Cue, source: Range[], content: Range, rule: string): Found {
  frame.usedCues.push(cue.index)
  return found(cue, source, [content], rule)
}

function found(cue: Cue, source: Range[], content: Range[], rule: string): Found {
  return {
    source,
    cue: [{ from: cue.from, to: cue.to }],
    content,
    rule,
    verb: cue.verb,
    negated: cue.negated,
  }
}

/** A verb without its group. */
export function bareCue(index: number, verb: Verb): Cue {
  return {
    verb,
    index,
    from: index,
    to: index + 1,
    passive: false,
    quotes: true,
    negated: false,
    participle: false,
  }
}

/**
 * The source of the nearest cue before that has one of its own, else the frame's first. Behind a comma
 * it goes on the main clause: what others are said to say, and "while Jones denied it,", do not count.
 */
export function sharedSource(frame: Frame, cue: Cue): Range | undefined {
  const apart = cue.participle && !at(frame.tokens, cue.from - 1).word
  const inserted = insertionStart(frame.tokens, frame.range, cue)
  const absolute = apart ? absoluteSubject(frame.tokens, frame.range, cue) : undefined
  if (absolute) return absolute
  const passedOn = apart ? relayed(frame) : undefined
  if (passedOn) return passedOn
  const who =
    openRelative(frame.tokens, frame.range, cue) ?? addedSubject(frame.tokens, frame.range, cue)
  if (who) return who
  let nearest: Found | undefined
  for (const found of frame.found) {
    const first = found.cue[0]
    const source = found.source[0]
    if (
      first &&
      source &&
      first.from < inserted &&
      (!nearest || first.from > (nearest.cue[0]?.from ?? 0)) &&
      !(apart && isSubordinate(frame.tokens, source)) &&
      !isAside(frame.tokens, found) &&
      !(apart && isInside(frame, first, found)) &&
      !(isPronoun(frame.tokens, source) && isInside(frame, first, found, cue.index)) &&
      !(isEvidence(frame, found, cue) && isInside(frame, first, found)) &&
      // "The court heard he went to the shop and demanded money": a court says nothing by hearing.
      !(found.verb?.lemma === 'hear' && cue.verb.lemma !== 'hear')
    )
      nearest = found
  }
  const parted = nearest?.cue[0] && semicolonBetween(frame, nearest.cue[0].to, cue.from)
  const since =
    cue.participle || parted
      ? nearestSubject(frame, cue, Math.max(parted ?? 0, behind(nearest, cue)), apart)
      : undefined
  if (since || nearest) return since ?? nearest?.source[0]
  const main = mainSubject(frame, cue)
  // "Shares fell after the firm cut its outlook and said": nothing but the firm could.
  if (!main || cue.verb.form === 'base' || isPronoun(frame.tokens, main)) return main
  return !canHold(frame.tokens, main, true)
    ? (frame.found.at(-1)?.source[0] ?? nearestSubject(frame, cue, 0, false) ?? main)
    : main
}

/** "Smith said …; Jones put it lower, but conceded": where the last clause starts that a semicolon parts off. */
function semicolonBetween({ tokens }: Frame, from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--)
    if (at(tokens, i).is(SEMICOLON) && at(tokens, i).quote < 0) return i + 1
  return undefined
}

/** Where what an attribution reports is over, as far as a cue is no part of it. */
function behind(found: Found | undefined, cue: Cue): number {
  if (!found) return 0
  let end = Math.max(found.cue[0]?.to ?? 0, found.source[0]?.to ?? 0)
  for (const { to } of found.content) if (to <= cue.index) end = Math.max(end, to)
  return end
}

/**
 * The subject of the finite verb that a participle hangs on, as far as that stands at or behind `from`:
 * behind a comma the main clause's ("Smith, who lost, drew a crowd, saying"), else the nearest one
 * ("Smith, who won by saying").
 */
function nearestSubject(frame: Frame, cue: Cue, from: number, apart: boolean): Range | undefined {
  const { tokens, range } = frame
  for (let i = cue.from - 1; i > Math.max(range.from, from - 1, cue.from - 60); i--) {
    if (!isFiniteVerb(tokens, i) || at(tokens, i - 1).is(TO)) continue
    // "met relatives of those people killed on Thursday and said"
    if (!cue.participle && isKilled(tokens, i, range)) continue
    // "posted a Twitter comment, saying"
    if (NOUN_LIKE.has(at(tokens, i)) && (at(tokens, i).traits & ED) === 0) continue
    const subject = subjectLeft(tokens, i, range, false)?.range
    if (!subject || !canHold(tokens, subject, true)) continue
    if (apart) {
      if (RELATIVE.has(at(tokens, subject.from)) || isSubordinate(tokens, subject)) continue
      // "…, a charge that Jones denied, noting": what is told of a statement is the nearest clause's.
      const told =
        (at(tokens, subject.from - 2).traits & NOMINAL) > 0 &&
        INDEFINITE.has(at(tokens, subject.from - 3)) &&
        !at(tokens, subject.from - 4).word
      // "held a rally in which he went on with the attack, mocking"
      const inWhich = PREPOSITIONS.has(at(tokens, subject.from - 2))
      if (RELATIVE.has(at(tokens, subject.from - 1)) && !told && !inWhich) continue
      if (isReported(frame, cue, subject)) continue
    }
    return subject
  }
  return undefined
}

/**
 * "Smith said he hoped … and added, “…”", "Smith wrote the guards knew it, saying “…”": the second verb goes on
 * the first, before it is known what that reports.
 */
function isReported({ tokens, cues }: Frame, cue: Cue, subject: Range): boolean {
  const reporting = cues.find(({ to }) => to === subject.from)
  if (!reporting) return false
  if (cue.participle) return reporting.verb.group === 'say'
  return isPronoun(tokens, subject) && reporting.verb.form === cue.verb.form
}

/** Whether a cue is part of what another reports; `apart` is the index of a word that must be none of it. */
function isInside(frame: Frame, cue: Range, found: Found, apart = -1): boolean {
  return frame.found.some(
    (other) =>
      other !== found &&
      other.content.some(
        (piece) =>
          piece.from <= cue.from &&
          piece.to >= cue.to &&
          !(piece.from <= apart && piece.to > apart),
      ),
  )
}

/** "Holm said it was late, the station reported, brushing aside": who said what another only passes on. */
function relayed({ found }: Frame): Range | undefined {
  const last = found.at(-1)
  if (last?.verb?.lemma !== 'report' || !last.rule.startsWith('clause-')) return undefined
  const said = found.find(
    ({ cue: [cue], source, verb }) =>
      cue &&
      source.length > 0 &&
      verb?.lemma === 'say' &&
      last.content.some((piece) => piece.from <= cue.from && piece.to >= cue.to),
  )
  return said?.source[0]
}

const SUBORDINATING = new WordList(
  'while when after before although though because since if once until whereas in',
)
/** "Smith said she hoped … and added": the second verb goes on the first, whoever "she" is. */
function isPronoun(tokens: readonly Token[], source: Range): boolean {
  return source.to - source.from === 1 && SUBJECT_PRONOUNS.has(at(tokens, source.from))
}

/** "Smith said the firm had shown … and warned": what has shown something does not speak. */
function isEvidence({ tokens }: Frame, { verb, cue }: Found, { verb: next }: Cue): boolean {
  const first = cue[0]
  if (!first || verb?.group !== 'show' || next.group === 'show') return false
  for (let i = first.from; i < first.to; i++) if (HAD.has(at(tokens, i))) return true
  return false
}

const HAD = new WordList("had 'd ’d")

/** "in a report released on Friday": what stands behind "in" is no main clause's subject either. */
function isSubordinate(tokens: readonly Token[], source: Range): boolean {
  const conjunction = at(tokens, source.from - 1)
  // "…, while the towns rejected it, saying": a main clause but for its conjunction.
  if (CONTRASTS.has(conjunction) && at(tokens, source.from - 2).is(COMMA)) return false
  return SUBORDINATING.has(conjunction) || HOW.has(conjunction)
}

/** "gave no details of how he planned it, saying" */
const HOW = new WordList('how why whether')
const CONTRASTS = new WordList('while whereas')

const NOBODY = new WordList('that which it there')
/** "He’s", "they’ve" */
function isClitic(tokens: readonly Token[], i: number): boolean {
  return (
    (AUXILIARIES.has(at(tokens, i)) || POSSESSIVE_S.has(at(tokens, i))) &&
    PERSONAL_PRONOUNS.has(at(tokens, i - 1))
  )
}

/** "it had rated the service": what does something, where "it is" and "it seems" have no subject. */
function acts(tokens: readonly Token[], { from, to }: Range): boolean {
  const verb = at(tokens, to)
  return at(tokens, from).is(IT) && (HAD.has(verb) || verb.is(HAS)) && !BE.has(at(tokens, to + 1))
}

/** The subject of the frame's first finite verb before the cue. */
function mainSubject(frame: Frame, cue: Cue): Range | undefined {
  const { tokens, range } = frame
  const joined = at(tokens, cue.from - 1).is(AND) ? nearestSubject(frame, cue, 0, true) : undefined
  if (joined && (!NOBODY.has(at(tokens, joined.from)) || acts(tokens, joined))) {
    // "The crowd cheered when Smith saw a sign and asked for it"
    const nearer = nearestSubject(frame, cue, joined.to, false)
    return nearer && !isPronoun(tokens, nearer) && isSubordinate(tokens, nearer) ? nearer : joined
  }
  for (let i = range.from + 1; i < Math.min(cue.from, range.from + 120); i++) {
    const token = at(tokens, i)
    if (
      token.quote >= 0 ||
      (token.tag !== 'VERB' && token.tag !== 'AUX' && !isClitic(tokens, i)) ||
      (token.traits & ING) > 0
    )
      continue
    if (at(tokens, i - 1).is(TO)) continue
    const subject = subjectLeft(tokens, i, range, false)
    if (
      subject?.range &&
      !NOBODY.has(at(tokens, subject.range.from)) &&
      // "In a report published in May, it had": a participle.
      !PREPOSITIONS.has(at(tokens, subject.range.from - 1)) &&
      !isSubordinate(tokens, subject.range)
    )
      return subject.range
  }
  // "There is a moment when Smith turns and says"
  const reports = isSpeech(cue.verb.group) && cue.verb.form !== 'base' && !cue.participle
  return reports && at(tokens, cue.from - 1).is(AND)
    ? nearestSubject(frame, cue, 0, false)
    : undefined
}
