/** Noun phrases that have run together since nothing stands between them: "a claim Holm rejected". */
import { GROUP, nounsOf, OUTLET, PERSON, singular } from '../en/nouns.js'
import { INDEFINITE, PREPOSITIONS } from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { NOMINAL } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

const FEW = new WordList('few dozen hundred thousand million billion couple lot great good')

/**
 * "a result manager Jane Holm called", "a problem lawmakers blamed": where the second of two phrases starts
 * that nothing stands between, as "a" goes with neither a name nor several.
 */
export function contactStart(tokens: readonly Token[], start: number, end: number): number {
  if (!INDEFINITE.has(at(tokens, start)) || end - start < 3) return start
  let name = end
  while (at(tokens, name - 1).tag === 'PROPN') name--
  const title = at(tokens, name - 1)
  // "a claim Holm rejected", "a record Holm described as"
  if (name === start + 2 && name < end && isThing(title)) return name
  // "a claim hospital staff disputed"
  if (
    (at(tokens, start + 1).traits & NOMINAL) > 0 &&
    end > start + 3 &&
    isPeople(at(tokens, end - 1))
  )
    return start + 2
  if (name < end && name > start + 2 && !title.capital && at(tokens, name - 2).tag === 'NOUN')
    return (nounsOf(title.lexeme) & PERSON) > 0 ? name - 1 : start
  const last = at(tokens, end - 1)
  if (last.tag !== 'NOUN' || at(tokens, end - 2).tag !== 'NOUN' || FEW.has(at(tokens, start + 1)))
    return start
  for (let i = start + 1; i < end; i++) if (PREPOSITIONS.has(at(tokens, i))) return start
  const several = singular(last.lower) !== last.lower && (nounsOf(last.lexeme) & PERSON) > 0
  return several ? end - 1 : start
}

/** "a record": what no name goes with. */
function isThing({ tag, capital, lexeme, traits }: Token): boolean {
  const bears = (nounsOf(lexeme) & (PERSON | GROUP | OUTLET)) > 0
  return (traits & NOMINAL) > 0 || (tag === 'NOUN' && !capital && !bears)
}

/** "staff", "executives" */
function isPeople({ lower, lexeme }: Token): boolean {
  return STAFF.test(lower) && (nounsOf(lexeme) & (PERSON | GROUP)) > 0
}

const STAFF = /s$|^(?:staff|police|management)$/
