/** By which offices and trades an article describes its people. */

import { isPerson, singular } from '../en/nouns.js'
import { PLACES } from '../en/places.js'
import { SHORT, WIDER } from '../en/roles.js'
import { COMMA, FULL_STOP, THE, WHO } from '../en/single-words.js'
import { POSSESSIVE_MARKS, PREPOSITIONS } from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import type { Lexeme } from '../words/lexemes.js'
import { ROLE } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

const FORMER = new WordList('former ex late')
const RELATIVE_PRONOUNS = new WordList('who whose which that')
/** Tokens of the titles before a name. */
const TITLES = 7
/** Tokens of an apposition that are looked at for its head. */
const REACH = 12

/** Remembers the roles that names were introduced with. */
export class Roles {
  readonly #roles = new Map<string, Set<string>>()
  /** Names by role. */
  readonly #names = new Map<string, Set<string>>()

  /** Notes roles for a full name. */
  note(name: string, roles: readonly string[]): void {
    for (const role of roles) {
      add(this.#roles, name, role)
      add(this.#names, role, name)
    }
  }

  /** Whether a name was introduced with a role, or one that is a kind of it. */
  has(name: string, noun: string): boolean {
    const roles = this.#roles.get(name)
    if (!roles) return false
    if (roles.has(noun)) return true
    const narrower = narrowerOf(noun)
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
    return modifiers.every((word) => roles?.has(`~${word}`) || roles?.has(`~${spelled(word)}`))
  }

  /** Whether nothing says that a name's office is another country's: "French President Jane Holm" is not "Kenya's". */
  isOf(name: string, owner: string): boolean {
    for (const role of this.#roles.get(name) ?? [])
      if (role.startsWith('~') && !isAlike(role.slice(1), owner) && isPlace(role.slice(1)))
        return false
    return true
  }

  /** The one name with a role itself, not with one that is a kind of it. */
  soleBearer(noun: string, modifiers: readonly string[]): string | undefined {
    const names = [...(this.#names.get(noun) ?? [])].filter((name) => this.fits(name, modifiers))
    return names.length === 1 ? names[0] : undefined
  }

  /** Up to two names with a role that a description's further words fit. */
  with(noun: string, modifiers: readonly string[]): string[] {
    const found: string[] = []
    let seen = 0
    for (const role of [noun, ...(narrowerOf(noun) ?? [])]) {
      for (const name of this.#names.get(role) ?? []) {
        if (++seen > MOST) return found
        if (found.includes(name) || !this.fits(name, modifiers)) continue
        found.push(name)
        if (found.length === 2) return found
      }
    }
    return found
  }
}

/** "u.s." for "us": initials with their full stops. */
function spelled(word: string): string {
  return word.length < 4 ? `${[...word].join('.')}.` : word
}

/** Whether a country's adjective goes with its name: "nigerian" and "nigeria". */
function isAlike(adjective: string, country: string): boolean {
  return adjective === country || (country.length > 3 && adjective.startsWith(country.slice(0, 4)))
}

/** "kenya", "u.s.", "french": a country or its adjective. */
export function isPlace(word: string): boolean {
  return PLACES.has(word) || /\.$|(?:an|ese|ish|ench|utch|reek|wiss|raqi|raeli|stani)$/.test(word)
}

/** Most names that are looked through for a role. */
const MOST = 500
const NO_ROLES: readonly string[] = []

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key)
  if (known) known.add(value)
  else sets.set(key, new Set<string>().add(value))
}

function narrowerOf(noun: string): ReadonlySet<string> | undefined {
  return Object.hasOwn(WIDER, noun) ? WIDER[noun] : undefined
}

/** The roles that stand around a name: "Sen. Smith", "Smith, a spokesman for …". */
export function rolesAround(tokens: readonly Token[], { from, to }: Range): readonly string[] {
  const apposed = at(tokens, to).is(COMMA)
  // "The mayor, Jane Holm, left", "said its president, Jane Holm."
  const behind = at(tokens, from - 1).is(COMMA) && (apposed || at(tokens, to).is(FULL_STOP))
  const nearest = behind ? headBefore(tokens, from - 2) : from - 1
  if (!apposed && roleAt(tokens, nearest) === undefined) return NO_ROLES
  const roles: string[] = []
  const titles: string[] = []
  let initials = ''
  for (let i = nearest; i > nearest - TITLES; i--) {
    // "former President Jane Smith" is not "the president".
    if (FORMER.has(at(tokens, i))) {
      for (const role of titles) roles.push(`former-${role}`)
      titles.length = 0
      break
    }
    const role = roleAt(tokens, i)
    if (role === undefined) break
    if (role !== '') titles.push(role)
    else initials = `${at(tokens, i).lower[0]}${initials}`
    // "Republican nominee Jane Smith" answers to "the Republican nominee".
    if (at(tokens, i).capital) roles.push(`~${at(tokens, i).lower}`)
  }
  // "International Atomic Energy Agency chief Jane Holm" answers to "the IAEA chief".
  if (initials.length > 2) roles.push(`~${initials}`)
  if (nearest < from - 2) noteCapitals(tokens, nearest + 2, roles)
  roles.push(...titles)
  if (!apposed || nearest < from - 1) return roles
  const capitals: string[] = []
  for (let i = to + 1; i < to + 1 + REACH; i++) {
    const token = at(tokens, i)
    if (!token.word) {
      if (POSSESSIVE_MARKS.has(token)) continue
      return roles
    }
    if (RELATIVE_PRONOUNS.has(token)) return roles
    const role = roleAt(tokens, i)
    const next = at(tokens, i + 1)
    // The head: the last noun before what hangs on it.
    if (role && (!next.word || next.is(WHO) || PREPOSITIONS.has(next))) {
      roles.push(...capitals, role)
      if (PREPOSITIONS.has(next)) noteCapitals(tokens, i + 2, roles)
      return roles
    }
    // "a British lawyer" answers to "the British lawyer".
    if (token.capital) capitals.push(`~${token.lower}`)
  }
  return roles
}

/** "the head of the IAEA", "a senator from Ohio": the names that a role hangs on, and the initials of a long one. */
function noteCapitals(tokens: readonly Token[], from: number, roles: string[]): void {
  let initials = ''
  for (let i = from; i < from + REACH && at(tokens, i).word; i++) {
    const { capital, lower } = at(tokens, i)
    if (!capital) continue
    roles.push(`~${lower}`)
    initials += lower[0] ?? ''
  }
  if (initials.length > 2) roles.push(`~${initials}`)
}

/** "vice", "prime": what makes an office another one. */
export function isLeading(word: Token, noun: string): boolean {
  return LEADING.has(word) || (noun === 'general' && GENERALS.has(word))
}

const LEADING = new WordList('vice prime district shadow deputy')
/** "Secretary General", in two words. */
const GENERALS = new WordList('secretary director')

/** "A spokesman for the governor, Jane Holm,", "The head of the IAEA, Jane Holm,": index of her office; of the comma where there is none. */
function headBefore(tokens: readonly Token[], principal: number): number {
  let i = principal - 1
  while (i > principal - NAMED && at(tokens, i).capital) i--
  if (at(tokens, i).is(THE)) i--
  if (PREPOSITIONS.has(at(tokens, i)) && roleAt(tokens, i - 1)) return i - 1
  return roleAt(tokens, principal) ? principal : principal + 1
}

/** Tokens of the longest name of whom somebody heads or speaks for. */
const NAMED = 6

/** The role that a word names; '' for what may stand before one, undefined for other words. */
function roleAt(tokens: readonly Token[], i: number): string | undefined {
  const token = at(tokens, i)
  if ((token.traits & ROLE) === 0) return undefined
  const { lexeme } = token
  if (lexeme.role === undefined) lexeme.role = roleOf(lexeme) ?? null
  const { role } = lexeme
  const before = at(tokens, i - 1)
  return role && isLeading(before, role) && !shortRole(lexeme)
    ? `${before.lower}-${role}`
    : (role ?? undefined)
}

function roleOf(lexeme: Lexeme): string | undefined {
  const short = shortRole(lexeme)
  if (short) return short
  const noun = singular(plain(lexeme))
  return isPerson(noun) ? noun : lexeme.capital ? '' : undefined
}

/** "Sen." */
function shortRole(lexeme: Lexeme): string | undefined {
  const word = plain(lexeme)
  return Object.hasOwn(SHORT, word) ? SHORT[word] : undefined
}

function plain({ lower }: Lexeme): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}
