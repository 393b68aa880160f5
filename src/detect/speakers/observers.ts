/** Who judges from evidence by trade: analysts, scholars, commentators, studies and polls. */

import { OBSERVERS } from '../en/claim-words.js'
import { COMMA } from '../en/single-words.js'
import type { Paragraph, Range, Token } from '../types.js'
import { at } from '../types.js'
import { OBSERVER, RELATIVE } from '../words/name-traits.js'
import { WordList } from '../words/word-lists.js'
import type { Names } from './names.js'

/** Remembers whom an article has introduced as an observer ("Ann Lee, a historian"). */
export class Observers {
  readonly #names = new Set<string>()

  /** Notes whom a paragraph introduces: "historian Ann Lee", "Ann Lee, a professor at Oxford". */
  learn(paragraph: Paragraph, names: Names): void {
    const { tokens } = paragraph
    for (let i = names.firstIn(paragraph); i < names.mentions.length; i++) {
      const mention = names.mentions[i]
      if (mention?.paragraph !== paragraph.start) break
      const { name } = mention
      const { from, to } = mention.range
      const apposed = at(tokens, to).is(COMMA)
      if (
        OBSERVERS.has(at(tokens, from - 1)) ||
        (apposed && isObserver(tokens, { from: to + 1, to: apposedEnd(tokens, to + 1) }))
      )
        this.#names.add(names.fullest(name))
    }
  }

  /** Whether a source observes: by its own words, or as its name was introduced before. */
  has(tokens: readonly Token[], source: Range | undefined, name: string | undefined): boolean {
    if (name !== undefined && this.#names.has(name)) return true
    if (!source || !isObserver(tokens, source)) return false
    if (name !== undefined) this.#names.add(name)
    return true
  }
}

const ENDS = new WordList(', . ; : —')

/** Behind an apposition, which a comma or the sentence ends. */
function apposedEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < from + 8 && !ENDS.has(at(tokens, end))) end++
  return end
}

function isObserver(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to && i < from + 25; i++) {
    const { naming } = at(tokens, i).lexeme
    if ((naming & RELATIVE) > 0) return false
    if ((naming & OBSERVER) > 0) return true
  }
  return false
}
