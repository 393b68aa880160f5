/** Whose somebody is, right beside the name: "Jane Holm, of the British Liver Trust,", "Dan Berg of Holm Securities", "Morningstar's Eva Lund". */

import { isGroup } from '../en/nouns.js'
import { PLACES } from '../en/places.js'
import { COMMA, OF, THE } from '../en/single-words.js'
import { POSSESSIVE_S, PREPOSITIONS } from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { join } from './affiliation.js'
import { isFirm, isOrganization, kindOfName } from './kinds.js'

/** Behind a comma. */
const LINKS = new WordList('of from at with')
/** Small words inside the names of bodies. */
const INSIDE = new WordList("of for the and & ' ’ 's ’s")
/** Most tokens of a body's name. */
const LONGEST = 9

/** The body that a name's owner is said to be of; undefined for places and for what need be no body. */
export function employerBehind(
  tokens: readonly Token[],
  source: Range,
  name: Range,
): string | undefined {
  if (POSSESSIVE_S.has(at(tokens, name.from - 1))) return ownerBefore(tokens, source, name.from - 1)
  const comma = at(tokens, name.to).is(COMMA)
  const link = comma ? name.to + 1 : name.to
  if (!(comma ? LINKS.has(at(tokens, link)) : at(tokens, link).is(OF))) return undefined
  const article = at(tokens, link + 1).is(THE)
  const from = article ? link + 2 : link + 1
  const end = Math.min(source.to, from + LONGEST)
  let to = from
  for (let i = from; i < end; i++) {
    if (at(tokens, i).capital) to = i + 1
    else if (!INSIDE.has(at(tokens, i))) break
  }
  if (to <= from || !at(tokens, from).capital) return undefined
  // "two of Holm Lines officials"
  const behind = at(tokens, to)
  if (!comma && to < source.to && behind.word && !PREPOSITIONS.has(behind)) return undefined
  const body = join(tokens, from, to)
  if (PLACES.has(at(tokens, to - 1).lower)) return undefined
  const known = isOrganization(kindOfName(body, false)) || isFirm(body)
  // "of the Bird Trust": of places, few that have more than one word bear an article.
  return known || (article && comma && to > from + 1) ? body : undefined
}

/** "Morningstar's Eva Lund": the body whose somebody is; undefined for places and people. */
function ownerBefore(tokens: readonly Token[], source: Range, clitic: number): string | undefined {
  let from = clitic
  while (from > source.from && at(tokens, from - 1).capital) from--
  if (from === clitic) return undefined
  if (at(tokens, from).is(THE)) from++
  const body = join(tokens, from, clitic)
  if (PLACES.has(at(tokens, clitic - 1).lower) && !isGroup(at(tokens, clitic - 1).lower))
    return undefined
  return isOrganization(kindOfName(body, false)) ? body : undefined
}
