/** Sources of headlines that are no more than a noun: "minister says", before the article tells which. */

import { headOf } from '../clauses/holders.js'
import { OFFICES } from '../en/roles.js'
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
  /** Whose office it is ("Kenya's president"), in small letters; then only a person is meant. */
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
  const mark = range.from + 1
  const owner = at(tokens, range.from)
  if (!owner.capital || !POSSESSIVE_MARKS.has(at(tokens, mark)) || head > mark + 2) return undefined
  return { noun: roleOf(tokens, head), modifiers: [], owner: owner.lower }
}

const NOUN = /^\p{Ll}[\p{Ll}-]*$/u

/** The source of a line without a full stop, where it is a noun without an article. */
export function bareSource({ paragraph: { tokens }, source }: Placed): BareSource | undefined {
  const range = source[0]
  if (!range || !at(tokens, tokens.length - 1).word) return undefined
  const head = headOf(tokens, range)
  const { capital, lower } = at(tokens, head)
  if (capital || head !== range.to - 1 || !NOUN.test(lower) || isPlural(lower)) return undefined
  const modifiers: string[] = []
  for (let i = range.from; i < head; i++) {
    const token = at(tokens, i)
    if (token.tag === 'DET' || token.tag === 'PRON' || POSSESSIVE_MARKS.has(token)) return undefined
    if (token.capital) modifiers.push(token.lower)
  }
  return { noun: roleOf(tokens, head), modifiers }
}
