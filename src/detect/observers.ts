/** Who judges from evidence by trade: analysts, scholars, commentators, studies and polls. */
import { OBSERVERS } from './en/claim-words.js'
import { isData, singular } from './en/nouns.js'
import type { Range, Token } from './types.js'
import { at } from './types.js'

/** Remembers whom an article has introduced as an observer ("Ann Lee, a historian"). */
export class Observers {
  readonly #names = new Set<string>()

  /** Whether a source observes: by its own words, or as its name was introduced before. */
  has(tokens: readonly Token[], source: Range | undefined, name: string | undefined): boolean {
    if (name !== undefined && this.#names.has(name)) return true
    if (!source || !isObserver(tokens, source)) return false
    if (name !== undefined) this.#names.add(name)
    return true
  }
}

function isObserver(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to && i < from + 25; i++) {
    const { lower, lexeme } = at(tokens, i)
    if (/^(?:who|whose|which|that)$/.test(lower)) return false
    if (lexeme.letter && (OBSERVERS.has(singular(lower)) || isData(lower))) return true
  }
  return false
}
