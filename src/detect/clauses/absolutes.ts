/** Clauses without a finite verb behind "with": "with the mayor taking", "with its spokesman quoted as saying". */
import { COMMA, OF, THAT, WITH } from '../en/single-words.js'
import { POSSESSIVES } from '../en/words.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { ING } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { canHold } from './holders.js'
import { isFiniteVerb, isNominal } from './phrases.js'

const QUOTED = new WordList('quoted cited')

/** Tags of what may stand before the form in -ing, beside nouns. */
const INSIDE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'PRON', 'ADV'])

/** A noun phrase with a form in -ing, as behind "with"; a name may be apposed to it. */
export function isAbsolute(tokens: readonly Token[], from: number): boolean {
  const owned = POSSESSIVES.has(at(tokens, from))
  let commas = 0
  for (let i = from; i < from + 8 + 3 * commas; i++) {
    const token = at(tokens, i)
    // ", with its spokesman quoted as saying"
    if (i > from && QUOTED.has(token)) return isNominal(at(tokens, i - 1))
    if (i > from && (isGerund(token) || warns(token, at(tokens, i + 1))))
      return commas > 0
        ? token.lexeme.verbs.length > 0
        : isNominal(at(tokens, at(tokens, i - 1).tag === 'ADV' ? i - 2 : i - 1))
    if (i > from && commas < 2 && token.is(COMMA)) {
      commas++
      continue
    }
    // "with its head of mission, Jane Holm, calling"
    if (!isNominal(token) && !INSIDE.has(token.tag) && !(owned && token.is(OF))) return false
  }
  return false
}

/** "with officials warning that": what may be a noun, with its clause. */
function warns({ traits }: Token, next: Token): boolean {
  return (traits & ING) > 0 && next.is(THAT)
}

/** A verb's form in -ing. */
export function isGerund(token: Token): boolean {
  return token.tag === 'VERB' && (token.traits & ING) > 0
}

/** ", with its president, Jane Holm, calling": who stands behind "with". */
export function absoluteSubject(
  tokens: readonly Token[],
  range: Range,
  cue: Cue,
): Range | undefined {
  const to = cue.from - 1
  let commas = 0
  for (let i = to - 1; i > Math.max(range.from, to - 14); i--) {
    const token = at(tokens, i)
    if (token.is(WITH) && at(tokens, i - 1).is(COMMA)) {
      const source = { from: i + 1, to }
      return commas === 1 && canHold(tokens, source, true) ? source : undefined
    }
    if (token.is(COMMA)) commas++
    else if (!token.word || token.quote >= 0 || isFiniteVerb(tokens, i)) return undefined
  }
  return undefined
}
