/** "The dam, in the mayor's words, is “a lifeline.”": a quotation with a phrase for its verb. */

import { clauseStart, trimEnd } from '../clauses/clauses.js'
import { contentEnd } from '../clauses/content-end.js'
import { bareCue, type Frame } from '../clauses/frame.js'
import { nounPhraseStart } from '../clauses/phrase-start.js'
import { holdsQuote } from '../clauses/phrases.js'
import { COMMA, IN, WORDS } from '../en/single-words.js'
import { COORDINATORS, POSSESSIVE_MARKS, POSSESSIVES, SUBORDINATORS } from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

const OWN = new WordList('own exact very')
/** Tokens between "in" and "words". */
const REACH = 8

export function findOwnWords(frame: Frame): void {
  const { tokens, range, quotes } = frame
  if (quotes.length === 0) return
  for (let i = range.from; i + 3 < range.to; i++) {
    if (!at(tokens, i).is(IN) || at(tokens, i).quote >= 0) continue
    const words = wordsBehind(tokens, i)
    const source = words < 0 ? undefined : ownerOf(tokens, i, words)
    if (!source) continue
    const start = at(tokens, words + 1).is(COMMA) ? words + 2 : words + 1
    const verb = { lemma: 'say', group: 'say', form: 'past' } as const
    const to = contentEnd(tokens, start, range, bareCue(i, verb), [])
    if (!holdsQuote(tokens, start, to)) continue
    const left = before(tokens, i, range)
    const content = left ? [left, { from: start, to }] : [{ from: start, to }]
    for (const index of quotes) {
      const first = frame.paragraph.quotes[index]?.first ?? -1
      if (first >= start && first < to) frame.usedQuotes.push(index)
    }
    const cue = [
      { from: i, to: i + 1 },
      { from: words, to: words + 1 },
    ]
    frame.found.push({ source: [source], cue, content, rule: 'own-words', verb })
    return
  }
}

function wordsBehind(tokens: readonly Token[], i: number): number {
  for (let k = i + 2; k < i + REACH; k++) {
    if (at(tokens, k).is(WORDS)) return k
    if (at(tokens, k).quote >= 0 || at(tokens, k).is(COMMA)) return -1
  }
  return -1
}

/** "the mayor" of "in the mayor's own words", "her" of "in her words". */
function ownerOf(tokens: readonly Token[], i: number, words: number): Range | undefined {
  const last = OWN.has(at(tokens, words - 1)) ? words - 2 : words - 1
  if (last === i + 1 && POSSESSIVES.has(at(tokens, last))) return { from: last, to: last + 1 }
  if (!POSSESSIVE_MARKS.has(at(tokens, last))) return undefined
  return nounPhraseStart(tokens, last, i + 1) === i + 1 ? { from: i + 1, to: last } : undefined
}

/** The part of the clause that stands before the phrase, as far as one does. */
function before(tokens: readonly Token[], i: number, range: Range): Range | undefined {
  const link = at(tokens, i - 2)
  if (!at(tokens, i - 1).is(COMMA) || SUBORDINATORS.has(link) || COORDINATORS.has(link))
    return undefined
  const from = clauseStart(tokens, i - 1, range)
  const to = trimEnd(tokens, from, i - 1)
  return to > from ? { from, to } : undefined
}
