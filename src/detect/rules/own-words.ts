/** "The dam, in the mayor's words, is “a lifeline.”", "In her view, the dam is safe": a phrase for the verb. */

import { clauseStart, startsClause, trimEnd } from '../clauses/clauses.js'
import { contentEnd } from '../clauses/content-end.js'
import { bareCue, type Frame } from '../clauses/frame.js'
import { headOf } from '../clauses/holders.js'
import { REFLEXIVES } from '../clauses/other-senses.js'
import { nounPhraseStart } from '../clauses/phrase-start.js'
import { commaIn, hasVerbOrQuote, holdsQuote, nounPhraseEnd } from '../clauses/phrases.js'
import { COMMA, FOR, IN, WORDS } from '../en/single-words.js'
import {
  COORDINATORS,
  POSSESSIVE_MARKS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE,
  SUBORDINATORS,
  TIME,
} from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/** What is held without being put in so many words. */
const VIEWS = new WordList('view opinion judgment judgement estimation reckoning')
/** The author's, who needs no source. */
const OURS = new WordList('my our')
const OWN = new WordList('own exact very')
/** Tokens between "in" and "words". */
const REACH = 8

export function findOwnWords(frame: Frame): void {
  const { tokens, range, quotes } = frame
  if (at(tokens, range.from).is(FOR)) forSomebody(frame)
  for (let i = range.from; i + 3 < range.to; i++) {
    if (!at(tokens, i).is(IN) || at(tokens, i).quote >= 0) continue
    const words = wordsBehind(tokens, i)
    const source = words < 0 ? undefined : ownerOf(tokens, i, words)
    if (!source) continue
    const view = VIEWS.has(at(tokens, words))
    // "who leads in his view"
    if (
      view &&
      i > range.from &&
      !at(tokens, i - 1).is(COMMA) &&
      !COORDINATORS.has(at(tokens, i - 1))
    )
      continue
    // "in her view of the law", "in his opinion piece"
    if (view && at(tokens, words + 1).word && at(tokens, words + 1).tag !== 'AUX') continue
    const start = at(tokens, words + 1).is(COMMA) ? words + 2 : words + 1
    const verb = { lemma: view ? 'view' : 'say', group: 'say', form: 'past' } as const
    const to = contentEnd(tokens, start, range, bareCue(i, verb), [])
    const left = before(tokens, i, range)
    const quoted = holdsQuote(tokens, start, to)
    const clause =
      (left && hasVerbOrQuote(tokens, left.from, left.to)) || hasVerbOrQuote(tokens, start, to)
    if (view ? !clause || OURS.has(at(tokens, source.from)) : !quoted) continue
    const content = [left, { from: start, to }].filter(
      (piece) => piece !== undefined && piece.to > piece.from,
    ) as Range[]
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

/** "For Smith, the sentence was “an outrage”": somebody with a name, and a clause with a quotation that nobody else speaks. */
function forSomebody(frame: Frame): void {
  const { tokens, range, cues } = frame
  const name = nounPhraseEnd(tokens, range.from + 1, range.to)
  // "For Smith, himself a lawyer, the sentence was"
  const end = REFLEXIVES.has(at(tokens, name + 1)) ? commaIn(tokens, name + 1, range.to) : name
  const source = { from: range.from + 1, to: end }
  const person = at(tokens, headOf(tokens, source))
  const named = person.capital && person.tag === 'PROPN' && !TIME.has(person)
  const quoted = at(tokens, end + 1).quote >= 0
  if (!named || !at(tokens, end).is(COMMA)) return
  if (!quoted && !startsClause(tokens, end + 1, range.to)) return
  const content = { from: end + 1, to: trimEnd(tokens, end + 1, range.to) }
  const last = at(tokens, content.to - 1)
  if (last.quote < 0 || cues.some(({ index }) => index > end)) return
  frame.usedQuotes.push(last.quote)
  const verb = { lemma: 'view', group: 'say', form: 'past' } as const
  const cue = [{ from: range.from, to: range.from + 1 }]
  frame.found.push({ source: [source], cue, content: [content], rule: 'own-words', verb })
}

function wordsBehind(tokens: readonly Token[], i: number): number {
  for (let k = i + 2; k < i + REACH; k++) {
    if (at(tokens, k).is(WORDS) || VIEWS.has(at(tokens, k))) return k
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

/** Behind these the clause, or the phrase, only starts. */
const LINKS = [SUBORDINATORS, COORDINATORS, PREPOSITIONS]

/** The part of the clause that stands before the phrase, as far as one does. */
function before(tokens: readonly Token[], i: number, range: Range): Range | undefined {
  const link = at(tokens, i - 2)
  // "strikes, which, in its view, were late"
  if (at(tokens, i - 1).is(COMMA) && RELATIVE.has(link)) return { from: i - 2, to: i - 1 }
  if (!at(tokens, i - 1).is(COMMA) || LINKS.some((words) => words.has(link))) return undefined
  const from = clauseStart(tokens, i - 1, range)
  const to = trimEnd(tokens, from, i - 1)
  return to > from ? { from, to } : undefined
}
