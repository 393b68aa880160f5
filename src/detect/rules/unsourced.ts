/** Claims that the article attributes to nobody: "amid speculation that", "it is unclear whether". */

import { clauseStart, trimEnd } from '../clauses/clauses.js'
import type { Frame } from '../clauses/frame.js'
import { AMID, CLEAR, COMMA, SEMICOLON, THAT } from '../en/single-words.js'
import { BELIEFS, HEARSAY, NEGATIONS } from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { UNSOURCED } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

export function findUnsourced(frame: Frame): void {
  const { tokens, range } = frame
  for (let i = range.from; i + 2 < range.to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || (token.traits & UNSOURCED) === 0) continue
    if (HEARSAY.has(token)) {
      hearsay(frame, i)
      continue
    }
    const next = at(tokens, i + 1)
    const belief = BELIEFS.has(token) && next.is(THAT) && isAgentless(frame, i)
    const unclear = isUnclear(tokens, i) && WONDERED.has(next)
    if (!belief && !unclear) continue
    const to = trimEnd(tokens, i + 1, range.to)
    if (to <= i + 2) continue
    const negated = token.is(CLEAR)
    const from = at(tokens, i - 1).is(AMID) || unclear ? i - (negated ? 2 : 1) : i
    frame.found.push({
      source: [],
      cue: [{ from, to: i + 1 }],
      content: [{ from: i + 1, to }],
      rule: belief ? 'unsourced-belief' : 'unsourced-unclear',
      verb: { lemma: 'speculate', group: 'ask', form: 'past' },
    })
    return
  }
}

const WONDERED = new WordList('whether if how why what when who where')
const UNCLEAR = new WordList('unclear unknown uncertain')

/** "unclear", "not clear" */
function isUnclear(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i)
  return UNCLEAR.has(token) || (token.is(CLEAR) && NEGATIONS.has(at(tokens, i - 1)))
}

/** "He reportedly sold the house": what stands around the adverb, where nobody else is said to say it. */
function hearsay(frame: Frame, i: number): void {
  const { tokens, range } = frame
  const inside = frame.found.some((item) =>
    [...item.content, ...item.cue].some((piece) => piece.from <= i && piece.to > i),
  )
  if (inside || at(tokens, i + 1).tag === 'ADJ') return
  const from = clauseStart(tokens, i, range)
  const end = clauseBehind(tokens, i + 1, range)
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
    verb: { lemma: 'report', group: 'say', form: 'past' },
  })
}

function clauseBehind(tokens: readonly Token[], from: number, range: Range): number {
  let i = from
  while (
    i < range.to &&
    !(at(tokens, i).is(SEMICOLON) || (at(tokens, i).is(COMMA) && AWAY.has(at(tokens, i + 1))))
  )
    i++
  return trimEnd(tokens, from, i)
}

const AWAY = new WordList('but and while though although which who as when')

const AGENTLESS = new WordList('amid amidst there despite')

/** "amid speculation that", "there is speculation that": nobody is said to hold it. */
function isAgentless(frame: Frame, i: number): boolean {
  for (let k = i - 1; k >= Math.max(frame.range.from, i - 4); k--) {
    if (AGENTLESS.has(at(frame.tokens, k))) return true
    if (at(frame.tokens, k).is(COMMA)) return false
  }
  return false
}
