/** What is believed of a noun that a participle describes: "Holm, widely believed to own it", "debris believed by officials to be". */
import { startsClause, trimEnd } from '../clauses/clauses.js'
import { contentEnd } from '../clauses/content-end.js'
import { type Frame, push } from '../clauses/frame.js'
import { lacksSubject } from '../clauses/no-cues.js'
import { isFiniteVerb, nounPhraseEnd } from '../clauses/phrases.js'
import { AS, BY, COMMA, OF, TO } from '../en/single-words.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/** By verbs, whether a participle with "to be" or with any infinitive is of what many believe: "a man believed to live". */
const BELIEVED: ReadonlyMap<string, boolean> = new Map([
  ...['say', 'think', 'know', 'report', 'understand', 'assume'].map(
    (lemma) => [lemma, false] as const,
  ),
  ...['believe', 'suspect', 'fear', 'rumor', 'rumour', 'allege'].map(
    (lemma) => [lemma, true] as const,
  ),
])

const WIDELY = new WordList('widely long generally commonly largely often broadly universally')

/**
 * "Holm, widely believed to own it, left", "a man thought to be armed", "Long suspected of bribery, Holm left": what
 * nobody is said to believe of the noun that a participle describes.
 */
export function believedOf(frame: Frame, cue: Cue, own: Range | undefined): boolean {
  const { tokens, range } = frame
  const { form, lemma } = cue.verb
  if ((form !== 'past' && form !== 'part') || at(tokens, cue.from).tag === 'AUX') return false
  const agent = own && BELIEVED.has(lemma) ? believerOf(frame, cue) : undefined
  if (own && agent) return believedBy(frame, cue, own, agent)
  // "what many believed to be late": somebody does.
  if (!isBelief(tokens, cue, lemma) || lacksSubject(tokens, cue.from)) return false
  const apart = own !== undefined && at(tokens, cue.from - 1).is(COMMA)
  const to = beliefEnd(frame, cue, apart)
  if (to <= cue.to + 1) return false
  const described = own ?? (cue.from === range.from ? behindBelief(frame, cue.to) : undefined)
  if (!described || at(tokens, described.from).tag === 'PRON') return false
  const until = own ? to : Math.min(to, described.from)
  const rest = { from: cue.to, to: trimEnd(tokens, cue.to, until) }
  push(frame, PASSED.has(lemma) ? hearsay(cue) : cue, [], [described, rest], 'passive')
  return true
}

/** Tokens of the longest agent, with what stands before it. */
const MOST_OF_AGENT = 8

/** "debris believed by officials to be that of a tank": who believes it, before the infinitive. */
function believerOf({ tokens, range }: Frame, { to }: Cue): Range | undefined {
  if (!at(tokens, to).is(BY)) return undefined
  let end = to + 1
  while (
    end < Math.min(range.to, to + MOST_OF_AGENT) &&
    at(tokens, end).word &&
    !at(tokens, end).is(TO)
  )
    end++
  const infinitive = at(tokens, end).is(TO) && at(tokens, end + 1).tag === 'AUX'
  return infinitive && end > to + 1 ? { from: to + 1, to: end } : undefined
}

function believedBy(frame: Frame, cue: Cue, described: Range, agent: Range): boolean {
  const apart = at(frame.tokens, cue.from - 1).is(COMMA)
  const to = beliefEnd(frame, { ...cue, to: agent.to }, apart)
  if (to <= agent.to + 1) return false
  push(
    frame,
    cue,
    [agent],
    [described, { from: agent.to, to: trimEnd(frame.tokens, agent.to, to) }],
    'passive-by',
  )
  return true
}

/** Tags that a verb's bare form may have got. */
const BARE_FORMS: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ'])

function isBelief(tokens: readonly Token[], cue: Cue, lemma: string): boolean {
  const next = at(tokens, cue.to)
  if (next.is(TO)) {
    const any = BELIEVED.get(lemma)
    const { tag } = at(tokens, cue.to + 1)
    return any !== undefined && (tag === 'AUX' || (any && BARE_FORMS.has(tag)))
  }
  if (next.is(OF)) return lemma === 'suspect'
  return next.is(AS) && WIDELY.has(at(tokens, cue.index - 1))
}

/** Where what is believed ends: between commas at the second, else before the noun's own verb. */
function beliefEnd({ tokens, range, cues }: Frame, cue: Cue, apart: boolean): number {
  let i = cue.to + 1
  while (i < range.to && at(tokens, i).tag === 'AUX') i++
  if (at(tokens, i).tag === 'VERB') i++
  for (; i < range.to; i++) {
    const token = at(tokens, i)
    if (token.is(COMMA) ? apart && isFiniteVerb(tokens, i + 1) : !apart && isFiniteVerb(tokens, i))
      return i
    if (!token.word && !apart) break
  }
  return contentEnd(tokens, cue.to, range, cue, cues)
}

/** The noun phrase behind the comma that closes a participle at the sentence's head. */
function behindBelief({ tokens, range }: Frame, from: number): Range | undefined {
  for (let i = from; i < range.to; i++) {
    if (!at(tokens, i).is(COMMA)) continue
    const end = nounPhraseEnd(tokens, i + 1, range.to)
    if (startsClause(tokens, i + 1, range.to) && end > i + 1) return { from: i + 1, to: end }
  }
  return undefined
}

export const PASSED: ReadonlySet<string> = new Set(['say', 'understand', 'rumor', 'rumour'])

/** "is said to": nobody stands behind that. */
export function hearsay(cue: Cue): Cue {
  return { ...cue, verb: { ...cue.verb, lemma: 'rumour' } }
}
