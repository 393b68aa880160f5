/** What a crowd calls out: "chants of “Go home!”". */

import type { Frame } from '../clauses/frame.js'
import { canHold } from '../clauses/holders.js'
import { nounPhraseStart } from '../clauses/phrase-start.js'
import { nounPhraseEnd } from '../clauses/phrases.js'
import { subjectLeft } from '../clauses/sources.js'
import { CRIES, singular } from '../en/nouns.js'
import { AND, BY, FROM, OF, OR, TO } from '../en/single-words.js'
import type { Quote, Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { isCovered, possessor } from './owners.js'

/** Whether a quotation is what is called out, and no words of whoever speaks beside it. */
export function isCried(tokens: readonly Token[], { first }: Quote): boolean {
  return at(tokens, first - 1).is(OF) && CRIES.has(singular(at(tokens, first - 2).lower))
}

/** "chants of “Go home!” and “Shame!”", where the quotations stand right behind. */
export function cry(frame: Frame, noun: number): void {
  const { tokens, range, paragraph } = frame
  const from = noun + 2
  if (!at(tokens, noun + 1).is(OF) || at(tokens, from).quote < 0 || isCovered(frame, from)) return
  let to = from
  for (let next = from; at(tokens, next).quote >= 0 && next < range.to; ) {
    const { quote } = at(tokens, next)
    frame.usedQuotes.push(quote)
    to = paragraph.quotes[quote]?.end ?? range.to
    next = at(tokens, to).is(AND) || at(tokens, to).is(OR) ? to + 1 : to
  }
  const source =
    possessor(tokens, noun, range) ?? criersBehind(tokens, to, range) ?? criers(tokens, noun, range)
  frame.found.push({
    source: source ? [source] : [],
    cue: [{ from: noun, to: from }],
    content: [{ from, to }],
    rule: source ? 'speaker-noun-of' : 'unsourced-noun-of',
    verb: { lemma: singular(at(tokens, noun).lower), group: 'say', form: 'past' },
    frame: range,
  })
}

/** "shouts of “Shame!” from the gallery" */
function criersBehind(tokens: readonly Token[], i: number, range: Range): Range | undefined {
  if (!at(tokens, i).is(FROM) && !at(tokens, i).is(BY)) return undefined
  const source = { from: i + 1, to: nounPhraseEnd(tokens, i + 1, range.to) }
  return source.to > source.from && canHold(tokens, source, false) ? source : undefined
}

/** Tags of what stands before the noun. */
const DESCRIBES: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NUM', 'ADV'])
const ANSWERING = new WordList('with in into')

/** "The crowd answered with chants of", "roused the crowd to chants of" */
function criers(tokens: readonly Token[], noun: number, range: Range): Range | undefined {
  let preposition = noun - 1
  while (DESCRIBES.has(at(tokens, preposition).tag)) preposition--
  const link = at(tokens, preposition)
  if (link.is(TO)) {
    const source = { from: nounPhraseStart(tokens, preposition, range.from), to: preposition }
    if (source.to <= source.from || at(tokens, source.from - 1).tag !== 'VERB') return undefined
    return canHold(tokens, source, false) ? source : undefined
  }
  if (!ANSWERING.has(link) || at(tokens, preposition - 1).tag !== 'VERB') return undefined
  const source = subjectLeft(tokens, preposition - 1, range, false)?.range
  return source && canHold(tokens, source, false) ? source : undefined
}
