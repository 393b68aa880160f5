/** What is known of an attribution where its end is looked for. */
import { COMMA, LEAST, OPENING_BRACKET, THAT, WHAT, WHOM, WHOSE, WITH } from '../en/single-words.js'
import {
  COORDINATORS,
  DASHES,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVE,
  TIME_NOUNS,
} from '../en/words.js'
import type { Cue, Range, Token, VerbGroup } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { startsClause } from './clauses.js'
import { isShare } from './shares.js'

export interface Scope {
  tokens: readonly Token[]
  from: number
  cue: Cue
  cues: readonly Cue[]
  /** The subject is "who", "which" or "that". */
  relative: boolean
  /** … behind a comma: the next comma closes it. */
  aside: boolean
  /** Behind ", which the mayor says …", "a vote the mayor says was …" */
  fronted: boolean
  /** A participle right behind its noun: "a petition calling for lights". */
  reduced: boolean
  /** In a clause with "who", "what" or "which", with or without a comma. */
  embedded: boolean
  /** … behind a dash or bracket, whose fellow closes it. */
  bracketed: boolean
  /** "While Smith said …,": the main clause follows. */
  subordinate: boolean
  /** What is attributed is a clause, not a noun phrase. */
  clause: boolean
  /** The subject is a share of those asked: "52 percent". */
  share: boolean
}

/** Groups of verbs whose object is no statement. */
export const JUDGING: ReadonlySet<VerbGroup> = new Set<VerbGroup>([
  'judge',
  'call',
  'urge',
  'intend',
])

export function isJudgement({ clause, cue }: Scope): boolean {
  return !clause && JUDGING.has(cue.verb.group)
}

/** Groups of verbs by which somebody else's clause or the speaker's next one is told. */
export const SPEAKS: ReadonlySet<string> = new Set(['say', 'tell', 'ask', 'call'])

/** Verbs that take a phrase and no clause. */
export function isNaming({ verb: { group, particles } }: Cue): boolean {
  // "asked for a photo"
  return group === 'judge' || group === 'call' || (group === 'urge' && particles !== undefined)
}

/** Conjunctions that make the clause with the cue a subordinate one. */
export const SUBORDINATING: WordList = new WordList(
  'while when after before although though as because since if once until whereas where even',
)

/** "Although it is the first time that they agree, he": whether a subject stands in a clause that a conjunction opens. */
export function isOpening(tokens: readonly Token[], from: number, subject: number): boolean {
  let k = subject - 1
  while (k >= from && at(tokens, k).word) k--
  let start = COORDINATORS.has(at(tokens, k + 1)) ? k + 2 : k + 1
  // "just months after Smith left"
  while (start < k + 4 && leads(at(tokens, start))) start++
  const first = at(tokens, start)
  if (SUBORDINATING.has(first)) return true
  // "In a letter urging calm, Smith", but "About one in five say", "At least ten died"
  const second = at(tokens, start + 1)
  return k < from && PREPOSITIONS.has(first) && second.tag !== 'NUM' && !second.is(LEAST)
}

/** "Smith, when asked about it, often": a conjunction with a participle alone. */
export function isElliptic(tokens: readonly Token[], { from }: Cue): boolean {
  return SUBORDINATING.has(at(tokens, from - 1))
}

/** "just", "months" */
function leads(token: Token): boolean {
  if (SUBORDINATING.has(token)) return false
  const { tag, lower } = token
  return tag === 'ADV' || TIME_NOUNS.includes(lower) || TIME_NOUNS.includes(lower.slice(0, -1))
}

/** "reported a loss and trimmed its forecast": a thing, and no statement in a clause. */
export function isThing({ tokens, from, cue, clause }: Scope): boolean {
  return !clause && cue.verb.group === 'say' && THINGS.has(at(tokens, from).tag)
}

/** "denies the charges and awaits": a verb in -s, behind what somebody has said. */
export function isPresent(scope: Scope, i: number): boolean {
  const { tag, lower } = at(scope.tokens, i)
  return isThing(scope) && tag === 'VERB' && lower.endsWith('s')
}

/** Tags of what a phrase opens with. */
const THINGS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'ADJ'])

/**
 * What is known where the content starts at `from`.
 *
 * @param source the cue's subject, where it stands before the cue
 */
export function scopeOf(
  tokens: readonly Token[],
  from: number,
  frame: Range,
  cue: Cue,
  cues: readonly Cue[],
  source: Range | undefined,
): Scope {
  /** "who", "which"; "some of whom", "whose aides". */
  const relative =
    source !== undefined &&
    (RELATIVE.has(at(tokens, source.from)) ||
      at(tokens, source.from).is(WHOSE) ||
      at(tokens, source.to - 1).is(WHOM))
  return {
    tokens,
    from,
    cue,
    cues,
    relative,
    aside:
      source !== undefined &&
      ((relative && at(tokens, source.from - 1).is(COMMA)) ||
        (cue.participle && source.to === cue.from - 1)),
    fronted:
      isElliptic(tokens, cue) ||
      (source !== undefined &&
        // "a vote the opposition says was rigged, left": the clause lacks its subject.
        (at(tokens, from).tag === 'AUX' ||
          (RELATIVE.has(at(tokens, source.from - 1)) && at(tokens, source.from - 2).is(COMMA)))),
    embedded:
      source !== undefined &&
      (RELATIVE.has(at(tokens, source.from)) ||
        RELATIVE.has(at(tokens, source.from - 1)) ||
        at(tokens, source.from - 1).is(WHAT)),
    reduced: source !== undefined && cue.participle && source.to === cue.from,
    share: source !== undefined && isShare(tokens, source),
    bracketed: source !== undefined && isBracket(at(tokens, source.from - 1)),
    subordinate:
      isElliptic(tokens, cue) ||
      (source !== undefined
        ? SUBORDINATING.has(at(tokens, source.from - 1)) ||
          isOpening(tokens, frame.from, source.from) ||
          // "In what analysts see as a response, the army"
          (at(tokens, source.from - 1).is(WHAT) && source.from - 2 === frame.from) ||
          // "in a year in which voters say …, some"
          (RELATIVE.has(at(tokens, source.from - 1)) &&
            PREPOSITIONS.has(at(tokens, source.from - 2))) ||
          // "With polls showing …, the party"
          (cue.participle && source.from - 1 === frame.from && at(tokens, frame.from).is(WITH))
        : cue.from === frame.from || (cue.participle && cue.from <= frame.from + 2)),
    clause:
      at(tokens, from).is(THAT) ||
      // "blamed “corruption”": a word.
      (at(tokens, from).quote >= 0 &&
        !(
          cue.verb.group === 'judge' &&
          at(tokens, from + 2).quote >= 0 &&
          at(tokens, from + 3).quote < 0
        )) ||
      // "called her a liar", "accused Smith of lying and Jones says"
      (!isNaming(cue) &&
        startsClause(tokens, from, frame.to) &&
        !(JUDGING.has(cue.verb.group) && OBJECT_PRONOUNS.has(at(tokens, from)))),
  }
}

function isBracket(token: Token): boolean {
  return token.is(OPENING_BRACKET) || DASHES.has(token)
}
