/** Roles and principals, by the names of people. */
import { DELEGATES, OFFICES } from '../en/roles.js'
import { COMMA } from '../en/single-words.js'
import { PREPOSITIONS } from '../en/words.js'
import type { Range, Speaker, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { type Affiliation, affiliationOf, LONGEST } from './affiliation.js'

const ARTICLES = new WordList('the its his her their')
const FORMER = new WordList('former then ex late')

/** What the article has shown of its people: role and principal stay with a name once they were read. */
export class Affiliations {
  readonly #known = new Map<string, Affiliation>()

  /** The same speaker with what earlier sources have shown: "he". */
  recalled(speaker: Speaker): Speaker {
    const known =
      speaker.kind === 'person' && !speaker.role ? this.#known.get(speaker.name) : undefined
    return known?.role ? { ...speaker, role: known.role, for: known.for } : speaker
  }

  /** Notes what an apposition says of a name that is no source: "Tom Holm, the army's spokesman, made the remarks". */
  note(name: string, tokens: readonly Token[], range: Range): void {
    if (this.#known.has(name)) return
    if (!at(tokens, range.to).is(COMMA)) {
      this.#noteTitle(name, tokens, range)
      return
    }
    if (this.#notePhrase(name, tokens, range)) return
    let to = range.to + 1
    while (to < range.to + LONGEST && at(tokens, to).word) to++
    if (!at(tokens, to).is(COMMA)) return
    const found = affiliationOf(tokens, { from: range.from, to }, range)
    if (found.role) this.#known.set(name, found)
  }

  /** The same for the office before: "Foreign Ministry spokesman Tom Holm made the remarks". */
  #noteTitle(name: string, tokens: readonly Token[], range: Range): void {
    const office = at(tokens, range.from - 1)
    if (office.quote >= 0 || !(OFFICES.has(office.lower) || DELEGATES.has(office.lower))) return
    let from = range.from - 1
    while (from > range.from - LONGEST && at(tokens, from - 1).capital) from--
    // "spokesman Tom Holm" alone says nothing of whose he is.
    if (from === range.from - 1 && !office.capital) return
    if (FORMER.has(at(tokens, from - 1))) from--
    const found = affiliationOf(tokens, { from, to: range.to }, range)
    if (found.role) this.#known.set(name, found)
  }

  /** The same for a phrase before a comma: "The Dutch minister, Tom Holm, shrugged". */
  #notePhrase(name: string, tokens: readonly Token[], range: Range): boolean {
    const { lower } = at(tokens, range.from - 2)
    if (!at(tokens, range.from - 1).is(COMMA) || !(OFFICES.has(lower) || DELEGATES.has(lower)))
      return false
    let from = range.from - 3
    while (from > range.from - LONGEST && at(tokens, from).word && !ARTICLES.has(at(tokens, from)))
      from--
    if (!ARTICLES.has(at(tokens, from)) || PREPOSITIONS.has(at(tokens, from - 1))) return false
    const found = affiliationOf(tokens, { from, to: range.to }, range)
    if (found.role) this.#known.set(name, found)
    return found.role !== undefined
  }

  /** A person with the role and the principal that this source or an earlier one shows. */
  with(speaker: Speaker, tokens: readonly Token[], source: Range, name: Range): Speaker {
    const known = this.#known.get(speaker.name)
    let role = known?.role
    let principal = known?.for
    if (!principal) {
      const found = affiliationOf(tokens, source, name)
      role = found.role ?? role
      principal = found.for
      this.#known.set(speaker.name, { role, for: principal })
    }
    return { name: speaker.name, kind: speaker.kind, role, for: principal }
  }
}
