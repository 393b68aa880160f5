/** Things and their names: "a show called “Brokers”", "a group called Red Lantern". */
import { nounsOf, PERSON } from '../en/nouns.js'
import { COLON, COMMA, THAT } from '../en/single-words.js'
import { DASHES, TIME, WH } from '../en/words.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { APOSTROPHE } from '../words/traits.js'

/** "a show called “Brokers”": a thing and its name; "what he called “brokers”" is said of something. */
export function isNaming(tokens: readonly Token[], cue: Cue, frame: Range): boolean {
  if ((cue.verb.lemma !== 'call' && cue.verb.lemma !== 'dub') || cue.verb.particles) return false
  if (cue.verb.form !== 'past' || cue.from !== cue.index) return false
  if (at(tokens, cue.to).quote < 0) return namesOnly(tokens, cue)
  const { tag } = at(tokens, cue.index - 1)
  if (tag !== 'NOUN') return false
  for (let i = cue.index - 1; i >= frame.from && i > cue.index - 12; i--)
    if (WH.has(at(tokens, i)) || at(tokens, i).is(THAT)) return false
  return true
}

/** "a group called Red Lantern, which", "who called Smith on Monday": a name, and nothing that it is called. */
function namesOnly(tokens: readonly Token[], { index, to }: Cue): boolean {
  let end = to
  while (end < to + 6 && at(tokens, end).tag === 'PROPN') end++
  const next = at(tokens, end)
  // "called on Monday for"
  if (end === to || TIME.has(at(tokens, to))) return false
  if (next.quote >= 0 || (next.traits & APOSTROPHE) > 0) return false
  const before = at(tokens, index - 1)
  // "The senator called Smith, his rival, a liar"
  if (next.is(COMMA))
    return (
      (before.tag === 'NOUN' || before.tag === 'DET') && (nounsOf(before.lexeme) & PERSON) === 0
    )
  // "a tool called Hook helps"
  if (next.tag === 'VERB' && before.tag === 'NOUN' && (nounsOf(before.lexeme) & PERSON) === 0)
    return true
  return !next.word || BEHIND_NAMES.has(next.tag) || TIME.has(next)
}

/** Tags of what stands behind an object that nothing is said of. */
const BEHIND_NAMES: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'SCONJ', 'ADV'])

/** "– Jane Smith: “…”": the colon behind a name that a dash introduces, before a quotation; or 0. */
export function labelEnd(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < from + 5 && at(tokens, i).tag === 'PROPN') i++
  return i > from && at(tokens, i).is(COLON) && at(tokens, i + 1).quote >= 0 ? i : 0
}

/** "POLLS DIFFER – Jane Smith: “…”": whether a name alone stands between a dash and the colon before a quotation. */
export function isLabelled(tokens: readonly Token[], quote: number, { from }: Range): boolean {
  if (!at(tokens, quote - 1).is(COLON)) return false
  let i = quote - 2
  while (i > from && at(tokens, i).tag === 'PROPN') i--
  return i < quote - 2 && i > from && DASHES.has(at(tokens, i))
}
