/** Claims that the article attributes to nobody: "amid speculation that", "it is unclear whether". */

import { clauseStart, startsClause, trimEnd } from '../clauses/clauses.js'
import type { Frame } from '../clauses/frame.js'
import { commaIn } from '../clauses/phrases.js'
import { isVerdict } from '../clauses/verdicts.js'
import { AMID, COMMA, FOR, ON, SEMICOLON, THAT, THERE } from '../en/single-words.js'
import {
  BEFORE_TIME,
  BELIEFS,
  COORDINATORS,
  DASHES,
  HEARSAY,
  POSSESSIVE_S,
  THEORIES,
  TIME,
} from '../en/words.js'
import type { Range, Token, Verb, VerbGroup } from '../types.js'
import { at } from '../types.js'
import { UNSOURCED } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { lastOf, openQuestion, WONDERED } from './open-questions.js'
import { theory } from './theories.js'

const ACCORDING_RULE = 'according-to'
const UNCLEAR_RULE = 'unsourced-unclear'

export function findUnsourced(frame: Frame): void {
  const { tokens, range } = frame
  for (let i = range.from; i < range.to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || (token.traits & UNSOURCED) === 0) continue
    if (HEARSAY.has(token)) {
      hearsay(frame, i)
      continue
    }
    if (THEORIES.has(token)) {
      const that = theory(frame, i)
      if (that && unsourced(frame, that.from, that.to, 'unsourced-belief')) return
    }
    if (BELIEFS.has(token)) {
      const opens = opensBehind(frame, i)
      const that = opens > 0 && isAgentless(frame, i) ? opens : spread(frame, i)
      const from = at(tokens, i - 1).is(AMID) || at(tokens, i - 1).is(ON) ? i - 1 : i
      if (that > 0 && unsourced(frame, from, that, 'unsourced-belief')) return
      continue
    }
    const from = openQuestion(tokens, i)
    if (from < range.from) continue
    const last = lastOf(tokens, i)
    const asked = WONDERED.has(at(tokens, last + 1)) || at(tokens, last + 1).is(THAT)
    if (asked ? unsourced(frame, from, last + 1, UNCLEAR_RULE) : questionBefore(frame, from, last))
      return
  }
}

/** Notes what nobody is said to hold, from `content` to the end of the clause; false for nothing. */
function unsourced(frame: Frame, from: number, content: number, rule: string): boolean {
  const to = trimEnd(frame.tokens, content, clauseEnd(frame, content))
  // "It is unclear why, Holm said": so says Holm.
  const said = frame.found.some(
    ({ rule, content: pieces }) =>
      (rule.startsWith('clause-') || rule === ACCORDING_RULE) &&
      pieces.some((piece) => piece.from <= from && piece.to >= content),
  )
  if (said || to <= content + 1) return said
  // "reports, denied by the army, that"
  const cue = { from, to: commaIn(frame.tokens, from, content) }
  add(frame, cue, { from: content, to }, rule)
  return true
}

const TURNS = new WordList('but and while though although')
/** Groups of verbs by which somebody is said to speak. */
const SPOKEN: ReadonlySet<VerbGroup> = new Set<VerbGroup>(['say', 'tell', 'ask', 'urge', 'judge'])

/**
 * Where the clause ends: at a semicolon, at the second of two dashes around it, before a clause in which
 * somebody speaks ("…, though an official cautioned"), else with the frame.
 */
function clauseEnd({ tokens, range, cues }: Frame, from: number): number {
  const main = mainClause(tokens, from, range)
  if (main > 0) return main
  let inserted = false
  for (let i = range.from; i < from; i++) if (DASHES.has(at(tokens, i))) inserted = !inserted
  for (let i = from; i < range.to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0) continue
    // "amid reports that it was late – reports that Holm denied"
    const closes = DASHES.has(token) && (inserted || isVerdict(tokens, i + 1))
    if (token.is(SEMICOLON) || closes) return i
  }
  for (const cue of cues) {
    if (cue.index <= from || cue.participle || !SPOKEN.has(cue.verb.group)) continue
    for (let i = cue.from - 1; i > from; i--) {
      if (at(tokens, i).quote >= 0) break
      if (at(tokens, i).is(COMMA) && TURNS.has(at(tokens, i + 1))) return i
    }
  }
  return range.to
}

/** "Amid fears that the truce may end, mediators met": the comma before the main clause, where such a phrase opens the sentence; or 0. */
function mainClause(tokens: readonly Token[], from: number, range: Range): number {
  if (!AGENTLESS.has(at(tokens, range.from)) || at(tokens, range.from).is(THERE)) return 0
  for (let i = from + 2; i < range.to; i++) {
    if (!at(tokens, i).is(COMMA) || at(tokens, i).quote >= 0) continue
    const aside = at(tokens, i + 1).tag === 'ADV' && at(tokens, i + 2).is(COMMA)
    if (aside || startsClause(tokens, i + 1, range.to)) return i
  }
  return 0
}

function add({ found }: Frame, cue: Range, content: Range, rule: string): void {
  const lemma = rule === UNCLEAR_RULE ? 'unclear' : 'speculate'
  const verb: Verb = { lemma, group: 'ask', form: 'past' }
  found.push({ source: [], cue: [cue], content: [content], rule, verb })
}

/** "Whether that holds remains to be seen": the question stands before, and nothing behind. */
function questionBefore(frame: Frame, from: number, last: number): boolean {
  const { tokens, range } = frame
  // "is not known for certain"
  const end = at(tokens, last + 1).is(FOR) && SURE.has(at(tokens, last + 2)) ? last + 2 : last
  if (at(tokens, end + 1).word && !isTimeAlone(tokens, end + 1)) return false
  const start = questionStart(tokens, from, range.from)
  // "Exactly how it works is unknown"
  const word = at(tokens, start).tag === 'ADV' && start + 1 < from ? start + 1 : start
  if (!(ASKED.has(at(tokens, start)) || ASKED.has(at(tokens, word)))) return false
  if (at(tokens, from).tag === 'NOUN') return false
  for (let k = start; k < from; k++) if (at(tokens, k).quote >= 0) return false
  add(frame, { from, to: last + 1 }, { from: start, to: from }, UNCLEAR_RULE)
  return true
}

const SURE = new WordList('certain sure')

/** "late Thursday.": when, and nothing else. */
function isTimeAlone(tokens: readonly Token[], from: number): boolean {
  let i = from
  while (
    i < from + 3 &&
    (TIME.has(at(tokens, i)) || BEFORE_TIME.has(at(tokens, i)) || at(tokens, i).is(ON))
  )
    i++
  return i > from && !at(tokens, i).word
}

/** Where a clause starts that may be a question: with the frame, behind a semicolon, or behind ", but". */
function questionStart(tokens: readonly Token[], end: number, min: number): number {
  for (let i = end - 1; i > min; i--) {
    if (at(tokens, i).quote >= 0) return end
    if (at(tokens, i - 1).is(SEMICOLON)) return COORDINATORS.has(at(tokens, i)) ? i + 1 : i
    if (
      at(tokens, i - 1).is(COMMA) &&
      COORDINATORS.has(at(tokens, i)) &&
      ASKED.has(at(tokens, i + 1))
    )
      return i + 1
  }
  return COORDINATORS.has(at(tokens, min)) ? min + 1 : min
}

const ASKED = new WordList('whether how what who when where why')
const SPREADING = new WordList(
  'spread circulated circulate circulating swirled swirl swirling persist persisted abound abounded emerged mounted grew mounting growing rising rife widespread',
)

/** "Rumors spread online that": the index of "that", or -1. */
function spread({ tokens, range }: Frame, i: number): number {
  let verb = i + 1
  while (at(tokens, verb).tag === 'AUX' || at(tokens, verb).tag === 'ADV') verb++
  if (!SPREADING.has(at(tokens, verb))) return -1
  for (let k = verb + 1; k < Math.min(range.to, verb + 8); k++) {
    if (at(tokens, k).is(THAT)) return k
    if (!at(tokens, k).word || at(tokens, k).quote >= 0) return -1
  }
  return -1
}

/** "He reportedly sold the house": what stands around the adverb, where nobody else is said to say it. */
function hearsay(frame: Frame, i: number): void {
  const { tokens, range } = frame
  const inside = frame.found.some((item) =>
    [...item.content, ...item.cue].some((piece) => piece.from <= i && piece.to > i),
  )
  if (inside || at(tokens, i + 1).tag === 'ADJ') return
  const relative = relativeBefore(tokens, i, range)
  const from = relative < 0 ? clauseStart(tokens, i, range) : relative
  const end = clauseBehind(tokens, i + 1, range, relative >= 0)
  const content = [
    { from, to: trimEnd(tokens, from, i) },
    { from: i + 1, to: end },
  ].filter((piece) => piece.to > piece.from)
  if (end <= i + 1) return
  frame.found.push({
    source: [],
    cue: [{ from: i, to: i + 1 }],
    content,
    rule: 'unsourced-hearsay',
    verb: { lemma: 'rumour', group: 'say', form: 'past' },
  })
}

/** "The shares, which have reportedly risen, were": index of "which", or -1. */
function relativeBefore(tokens: readonly Token[], i: number, { from }: Range): number {
  for (let k = i - 1; k > Math.max(from, i - 8); k--) {
    if (!at(tokens, k).word || at(tokens, k).quote >= 0) return -1
    if (RELATIVE.has(at(tokens, k))) return at(tokens, k - 1).is(COMMA) ? k : -1
  }
  return -1
}

const RELATIVE = new WordList('which who')

/** Where the clause around a hearsay word ends: a relative one behind a comma at the next comma. */
function clauseBehind(
  tokens: readonly Token[],
  from: number,
  range: Range,
  relative: boolean,
): number {
  let i = from
  while (
    i < range.to &&
    !(
      at(tokens, i).is(SEMICOLON) ||
      (at(tokens, i).is(COMMA) && (relative || AWAY.has(at(tokens, i + 1))))
    )
  )
    i++
  return trimEnd(tokens, from, i)
}

const AWAY = new WordList('but and while though although which who as when')

const AGENTLESS = new WordList('amid amidst there despite')

/** "There are fears the talks may fail": a clause without "that". */
function isThere({ tokens, range }: Frame, i: number): boolean {
  return ARE.has(at(tokens, i - 1)) && startsClause(tokens, i + 1, range.to)
}

const OVER = new WordList('over about on')

/** Where what is believed or doubted starts behind the noun at `i`, or -1. */
function opensBehind(frame: Frame, i: number): number {
  const { tokens } = frame
  if (at(tokens, i + 1).is(THAT) || isThere(frame, i)) return i + 1
  // "There are doubts over whether"
  if (OVER.has(at(tokens, i + 1)) && WONDERED.has(at(tokens, i + 2))) return i + 2
  return at(tokens, i + 1).is(COMMA) ? behindInserted(frame, i + 1) : behindPlace(frame, i)
}

const PLACING = new WordList('in among amongst across within inside at')

/** "concern in Oslo that", "fears among diplomats that": index of "that" behind where it is held, or -1. */
function behindPlace({ tokens, range }: Frame, i: number): number {
  if (!PLACING.has(at(tokens, i + 1))) return -1
  for (let k = i + 2; k < Math.min(range.to, i + 9); k++) {
    const token = at(tokens, k)
    if (token.is(THAT)) return k
    if (!token.word || token.quote >= 0 || token.tag === 'VERB' || token.tag === 'AUX') return -1
  }
  return -1
}

/** "reports, denied by the army, that": index of "that" behind what is put in between commas, or -1. */
function behindInserted({ tokens, range }: Frame, comma: number): number {
  const end = commaIn(tokens, comma + 1, Math.min(range.to, comma + INSERTED))
  return at(tokens, end).is(COMMA) && at(tokens, end + 1).is(THAT) ? end + 1 : -1
}

/** Tokens of the longest insertion. */
const INSERTED = 12

const ARE = new WordList('is are was were')

/** "amid speculation that", "there is speculation that": nobody is said to hold it. */
function isAgentless(frame: Frame, i: number): boolean {
  // "fell on fears that"
  if (at(frame.tokens, i - 1).is(ON)) return true
  for (let k = i - 1; k >= Math.max(frame.range.from, i - 6); k--) {
    if (AGENTLESS.has(at(frame.tokens, k))) return true
    // "despite the mayor's fears that"
    if (at(frame.tokens, k).is(COMMA) || POSSESSIVE_S.has(at(frame.tokens, k))) return false
  }
  return false
}
