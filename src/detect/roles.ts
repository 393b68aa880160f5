/** By which offices and trades an article describes its people. */
import { isPerson, singular } from './en/nouns.js'
import { SHORT, WIDER } from './en/roles.js'
import { PREPOSITIONS } from './en/words.js'
import type { Mention } from './names.js'
import type { Range, Token } from './types.js'
import { at } from './types.js'

/** Tokens of an apposition that are looked at for its head. */
const REACH = 12

/** Remembers the roles that names were introduced with. */
export class Roles {
  readonly #roles = new Map<string, Set<string>>()

  /** Notes what stands around a mention ("Sen. Smith", "Smith, a spokesman for …") for a full name. */
  note(tokens: readonly Token[], mention: Mention, name: string): void {
    for (const role of rolesAround(tokens, mention.range)) {
      const roles = this.#roles.get(name)
      if (roles) roles.add(role)
      else this.#roles.set(name, new Set([role]))
    }
  }

  /** Whether a name was introduced with a role, or one that is a kind of it. */
  has(name: string, noun: string): boolean {
    const roles = this.#roles.get(name)
    if (!roles) return false
    if (roles.has(noun)) return true
    const narrower = Object.hasOwn(WIDER, noun) ? WIDER[noun] : undefined
    if (!narrower) return false
    for (const role of roles) if (narrower.has(role)) return true
    return false
  }

  /** Whether the article gives a name any role. */
  knows(name: string): boolean {
    return this.#roles.has(name)
  }

  /** Whether nothing that a description adds ("the Florida senator") speaks against a name. */
  fits(name: string, modifiers: readonly string[]): boolean {
    const roles = this.#roles.get(name)
    return modifiers.every((word) => roles?.has(`~${word}`))
  }

  /** The names with a role. */
  *with(noun: string): Generator<string> {
    for (const name of this.#roles.keys()) if (this.has(name, noun)) yield name
  }
}

function* rolesAround(tokens: readonly Token[], { from, to }: Range): Generator<string> {
  const titles: string[] = []
  for (let i = from - 1; i > from - 5; i--) {
    // "former President Jane Smith" is not "the president".
    if (/^(?:former|ex|late)$/.test(at(tokens, i).lower)) {
      for (const role of titles) yield `former-${role}`
      titles.length = 0
      break
    }
    const role = roleAt(tokens, i)
    if (role === undefined) break
    if (role !== '') titles.push(role)
    // "Republican nominee Jane Smith" answers to "the Republican nominee".
    if (at(tokens, i).lexeme.capital) yield `~${at(tokens, i).lower}`
  }
  yield* titles
  if (at(tokens, to).text !== ',') return
  for (let i = to + 1; i < to + 1 + REACH; i++) {
    const token = at(tokens, i)
    if (/^['’]s?$/.test(token.lower)) continue
    if (!token.lexeme.word || /^(?:who|whose|which|that)$/.test(token.lower)) return
    const role = roleAt(tokens, i)
    const next = at(tokens, i + 1)
    // The head: the last noun before what hangs on it.
    if (role && (!next.lexeme.word || next.lower === 'who' || PREPOSITIONS.has(next.lower))) {
      yield role
      return
    }
  }
}

/** The role that a word names; '' for what may stand before one, undefined for other words. */
function roleAt(tokens: readonly Token[], i: number): string | undefined {
  const { lower, lexeme } = at(tokens, i)
  if (!lexeme.letter) return undefined
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower
  const role = Object.hasOwn(SHORT, plain) ? SHORT[plain] : undefined
  if (role) return role
  const noun = singular(plain)
  if (!isPerson(noun)) return lexeme.capital ? '' : undefined
  return at(tokens, i - 1).lower === 'vice' ? `vice-${noun}` : noun
}
