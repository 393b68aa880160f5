/** Where something was said, and through whom it came. */

import { nounPhraseEnd } from '../clauses/phrases.js'
import { ACCORDING, AND, BUT, COMMA, EVE, FULL_STOP, SEMICOLON, THAT } from '../en/single-words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { ING, SPEAKS } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { AT_OCCASION, isOccasionAt, isPost } from './occasions.js'

/**
 * "in a statement", "at a briefing": behind the cue or at the sentence's beginning.
 *
 * @param content what is said, in which none stands
 */
export function occasionOf(
  tokens: readonly Token[],
  cue: Range,
  frame: Range,
  content: readonly Range[],
): string | undefined {
  return (
    occasionAt(tokens, cue.to, Math.min(frame.to, cue.to + 12), content) ??
    openingOccasion(tokens, cue, frame, content) ??
    occasionBetween(tokens, cue, frame, content)
  )
}

/** "Holm, in a statement, called it late": between commas before the cue. */
function occasionBetween(
  tokens: readonly Token[],
  { from }: Range,
  frame: Range,
  content: readonly Range[],
): string | undefined {
  if (!at(tokens, from - 1).is(COMMA)) return undefined
  for (let i = from - 2; i > Math.max(frame.from, from - 12); i--)
    if (at(tokens, i).is(COMMA))
      return occasionAt(tokens, i + 1, Math.min(i + 3, from - 1), content)
  return undefined
}

function openingOccasion(
  tokens: readonly Token[],
  cue: Range,
  frame: Range,
  content: readonly Range[],
): string | undefined {
  const occasion = occasionAt(tokens, frame.from, Math.min(cue.from, frame.from + 2), content)
  return occasion && opensWith(tokens, cue, frame) ? occasion : undefined
}

/** Whether the clause that a sentence opens with may be the cue's: nothing ends one before it. */
function opensWith(tokens: readonly Token[], cue: Range, frame: Range): boolean {
  if (at(tokens, cue.from).is(ACCORDING)) return false
  for (let i = frame.from; i < cue.from; i++) {
    if (at(tokens, i).quote >= 0) continue
    // "In a speech he thanked them, but Oslo has refused": another subject's clause.
    const other = at(tokens, i).is(COMMA) && at(tokens, i + 1).is(BUT) && at(tokens, i + 2).capital
    if (at(tokens, i).is(SEMICOLON) || other) return false
  }
  return true
}

function occasionAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  content: readonly Range[],
): string | undefined {
  for (let i = from; i < to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || token.is(FULL_STOP) || token.is(THAT)) return undefined
    // "denied it, and the army, in a statement, described it": another's.
    if (token.is(AND) && at(tokens, i - 1).is(COMMA)) return undefined
    // "who has threatened to leave, was not at the event": the main clause goes on.
    if (token.tag === 'AUX' && at(tokens, i - 1).is(COMMA)) return undefined
    // "declared a truce, her office said in a statement": another's.
    if (token.tag === 'VERB' && (token.traits & SPEAKS) > 0) return undefined
    if (!AT_OCCASION.has(token) || isPost(tokens, i) || isWithin(content, i)) continue
    for (let k = i + 1; k < i + 6; k++) {
      const noun = at(tokens, k)
      if (!noun.word || noun.quote >= 0 || (noun.is(THAT) && k > i + 1)) break
      // "on the eve of the trial": when it was.
      if (noun.is(EVE)) break
      // "in releasing the email"
      if (noun.tag === 'VERB' && (noun.traits & ING) > 0) break
      if (!isOccasionAt(tokens, k) || isOccasionAt(tokens, k + 1)) continue
      let words = at(tokens, i + 1).text
      const to = OUTLETS.has(at(tokens, k + 1)) ? k + 1 : k
      for (let n = i + 2; n <= to; n++) words += ` ${at(tokens, n).text}`
      return words
    }
  }
  return undefined
}

/** What a service for messages is used by, behind its name: "his Telegram channel". */
const OUTLETS = new WordList('channel channels account page feed profile group')

function isWithin(ranges: readonly Range[], i: number): boolean {
  for (const { from, to } of ranges) if (i >= from && i < to) return true
  return false
}

const FINDINGS = new WordList(
  'observation assessment finding conclusion information intelligence view belief',
)

/** Words that are no part of the name. */
const UNNAMED = new WordList("the a an ' ’ 's ’s")

/** "the U.S. observation that", behind the cue: whose finding is passed on, and where the clause starts. */
export function channelOf(
  tokens: readonly Token[],
  cue: Range | undefined,
  content: Range,
): { via: string; from: number } | undefined {
  if (!cue || content.from < cue.to) return undefined
  for (let i = cue.to + 1; i < Math.min(content.to, cue.to + 9); i++) {
    if (!FINDINGS.has(at(tokens, i)) || !at(tokens, i + 1).is(THAT)) continue
    const words: string[] = []
    for (let k = cue.to; k < i; k++) if (!UNNAMED.has(at(tokens, k))) words.push(at(tokens, k).text)
    return words.length > 0 ? { via: words.join(' '), from: i + 1 } : undefined
  }
  return undefined
}

const THROUGH = new WordList('through via')
/** Who speaks for others by trade. */
const GO_BETWEENS = new WordList(
  'lawyer lawyers attorney attorneys solicitor solicitors barrister counsel spokesman spokeswoman spokesperson representative representatives publicist agent intermediary intermediaries interpreter translator defender aide aides',
)

/** A phrase with its preposition, and who in it has a name. */
export interface GoBetween extends Range {
  name: Range | undefined
}

/** "denied it through a lawyer, Jane Holm": undefined where nobody passes it on. */
export function goBetweenOf(
  tokens: readonly Token[],
  cue: Range,
  stop: number,
): GoBetween | undefined {
  for (let from = cue.to; from < Math.min(stop, cue.to + 8); from++) {
    const token = at(tokens, from)
    if (token.quote >= 0 || !token.word || token.is(THAT)) return undefined
    if (!THROUGH.has(token)) continue
    const to = phraseEnd(tokens, from + 1, nounPhraseEnd(tokens, from + 1, stop))
    for (let i = from + 1; i < Math.min(to, from + 6) && at(tokens, i).word; i++) {
      if (!GO_BETWEENS.has(at(tokens, i))) continue
      const start = at(tokens, i + 1).is(COMMA) ? i + 2 : i + 1
      const named = start < to && at(tokens, start).tag === 'PROPN'
      return { from, to, name: named ? { from: start, to } : undefined }
    }
    return undefined
  }
  return undefined
}

/** Where a phrase ends before what is said. */
function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (at(tokens, i).is(THAT)) return i
  return to
}
