/** Sources of headlines that are no more than a noun: "minister says", before the article tells which. */

import { headOf } from '../clauses/holders.js'
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
    if (token.tag === 'DET' || token.tag === 'PRON') return undefined
    if (token.capital) modifiers.push(token.lower)
  }
  return { noun: roleOf(tokens, head), modifiers }
}
