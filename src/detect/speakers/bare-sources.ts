/** Sources of headlines that are no more than a noun: "minister says", before the article tells which. */

import { headOf } from '../clauses/holders.js'
import { OFFICES } from '../en/roles.js'
import { FULL_STOP, POLICE, THE } from '../en/single-words.js'
import { POSSESSIVE_MARKS } from '../en/words.js'
import type { Placed } from '../rules/placed.js'
import { at } from '../types.js'
import { roleOf } from './descriptions.js'
import { isPlural } from './kinds.js'

/** What tells whom a headline means. */
export interface BareSource {
  /** In the singular. */
  noun: string
  /** Capital words before it, in small letters. */
  modifiers: string[]
  /** Whose office it is ("Kenya's president"), in small letters, '' for "the mayor"; then only a person is meant. */
  owner?: string
}

/** UTF-16 units of an article's beginning, before which the names are given that it goes on with. */
const LEAD = 700

/** The source of an article's beginning, where it is an office and whose that is. */
export function officeSource({ paragraph, source }: Placed): BareSource | undefined {
  const range = source[0]
  if (!range || paragraph.start > LEAD) return undefined
  const { tokens } = paragraph
  const head = headOf(tokens, range)
  if (at(tokens, head).capital || head !== range.to - 1 || !OFFICES.has(at(tokens, head).lower))
    return undefined
  const owner = at(tokens, range.from)
  const noun = roleOf(tokens, head)
  // "the mayor said", before the article names him.
  if (owner.is(THE) && head === range.from + 1) return { noun, modifiers: [], owner: '' }
  const mark = range.from + 1
  if (!owner.capital || !POSSESSIVE_MARKS.has(at(tokens, mark)) || head > mark + 2) return undefined
  // "Spain's transport minister": not any minister.
  if (head === mark + 2 && at(tokens, mark + 1).tag === 'NOUN' && !noun.includes('-'))
    return undefined
  return { noun, modifiers: [], owner: owner.lower }
}

const NOUN = /^\p{Ll}[\p{Ll}-]*$/u

/** The source of a line without a full stop, where it is a noun without an article. */
export function bareSource({ paragraph: { tokens }, source }: Placed): BareSource | undefined {
  const range = source[0]
  const last = at(tokens, tokens.length - 1)
  if (!range || !(last.word || last.quote >= 0) || at(tokens, tokens.length - 2).is(FULL_STOP))
    return undefined
  const head = headOf(tokens, range)
  const { capital, lower } = at(tokens, head)
  if (capital || head !== range.to - 1 || !NOUN.test(lower)) return undefined
  if (isPlural(lower) && !at(tokens, head).is(POLICE)) return undefined
  const modifiers: string[] = []
  for (let i = range.from; i < head; i++) {
    const token = at(tokens, i)
    if (token.tag === 'DET' || token.tag === 'PRON' || POSSESSIVE_MARKS.has(token)) return undefined
    if (token.capital) modifiers.push(token.lower)
  }
  return { noun: roleOf(tokens, head), modifiers }
}
