/** Roles and principals, by the names of people. */
import { isPerson } from '../en/nouns.js'
import { DELEGATES, OFFICES } from '../en/roles.js'
import { COMMA, TO } from '../en/single-words.js'
import { tagOf } from '../en/word-tags.js'
import { MODALS, PREPOSITIONS, TIME } from '../en/words.js'
import type { Range, Speaker, Token } from '../types.js'
import { at } from '../types.js'
import { ROLE } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { type Affiliation, affiliationOf, LONGEST, SHORTENED } from './affiliation.js'
import { employerBehind } from './employers.js'
import { isPlural } from './kinds.js'
import { KINSMEN, KINSWOMEN } from './name-runs.js'

const ARTICLES = new WordList('the its his her their')

/** What the article has shown of its people: role and principal stay with a name once they were read. */
export class Affiliations {
  readonly #known = new Map<string, Affiliation>()

  /** The same speaker with what earlier sources have shown: "he". */
  recalled(speaker: Speaker): Speaker {
    const known =
      speaker.kind === 'person' && !speaker.role ? this.#known.get(speaker.name) : undefined
    return known?.role || known?.for ? { ...speaker, role: known.role, for: known.for } : speaker
  }

  /**
   * Notes what an apposition or title says of a name that is no source: "Tom Holm, the army's spokesman, made the
   * remarks", "fired plant manager Tom Holm". Its sentence has no tags yet.
   */
  note(name: string, tokens: readonly Token[], range: Range): void {
    if (this.#known.has(name)) return
    const found = apposed(tokens, range) ?? introduced(tokens, range) ?? titled(tokens, range)
    if (found?.role) this.#known.set(name, found)
  }

  /** A person with the role and the principal that this source or an earlier one shows. */
  with(speaker: Speaker, tokens: readonly Token[], source: Range, name: Range): Speaker {
    const known = this.#known.get(speaker.name)
    let role = known?.role
    let principal = known?.for
    if (!principal || !role) {
      const found = affiliationOf(tokens, source, name)
      const kept = found.loose && role !== undefined
      role = kept ? role : (found.role ?? role)
      principal = found.for ?? principal ?? employerBehind(tokens, source, name)
      const loose = kept ? (known?.loose ?? false) : found.loose
      this.#known.set(speaker.name, { role, for: principal, loose })
    }
    return { name: speaker.name, kind: speaker.kind, role, for: principal }
  }
}

function apposed(tokens: readonly Token[], range: Range): Affiliation | undefined {
  if (!at(tokens, range.to).is(COMMA)) return undefined
  let to = range.to + 1
  while (to < range.to + LONGEST && at(tokens, to).word) to++
  if (!at(tokens, to).is(COMMA)) return undefined
  const found = affiliationOf(tokens, { from: titleStart(tokens, range), to }, range)
  return found.role ? found : undefined
}

/** "The Dutch minister, Tom Holm, shrugged": an office with its article before a comma. */
function introduced(tokens: readonly Token[], range: Range): Affiliation | undefined {
  const { lower } = at(tokens, range.from - 2)
  if (!at(tokens, range.from - 1).is(COMMA) || !(OFFICES.has(lower) || DELEGATES.has(lower)))
    return undefined
  let from = range.from - 3
  while (from > range.from - LONGEST && at(tokens, from).word && !ARTICLES.has(at(tokens, from)))
    from--
  if (!ARTICLES.has(at(tokens, from)) || PREPOSITIONS.has(at(tokens, from - 1))) return undefined
  const found = affiliationOf(tokens, { from, to: range.to }, range)
  return found.role ? found : undefined
}

/** Most words before a name that are looked at for its title. */
const TITLES = 6

/** "fired plant manager Tom Holm", "met Trade Minister Jane Holm": what one person is, not to whom. */
function titled(tokens: readonly Token[], range: Range): Affiliation | undefined {
  const from = titleStart(tokens, range)
  return from < range.from ? affiliationOf(tokens, { from, to: range.to }, range) : undefined
}

/** Where the title before a name starts; the name's start where there is none. */
function titleStart(tokens: readonly Token[], range: Range): number {
  const head = at(tokens, range.from - 1)
  if ((head.traits & ROLE) === 0) return range.from
  if (!SHORTENED.has(head) && (!isPerson(head.lower) || isPlural(head.lower) || isRelated(head)))
    return range.from
  let from = range.from - 1
  while (from > range.from - TITLES && isAttributive(tokens, from - 1, head)) from--
  return from
}

/** What somebody is to somebody else. */
const RELATED = new WordList(
  'friend mate ally rival opponent challenger contender foe critic supporter backer colleague neighbour neighbor partner follower killer victim lover hero star favourite favorite person man woman boy girl guy child teenager resident native citizen other',
)

function isRelated(token: Token): boolean {
  return RELATED.has(token) || KINSWOMEN.has(token) || KINSMEN.has(token)
}

/** What goes with an office in capitals and is written small. */
const SMALL = new WordList('former then acting interim deputy vice')

/** Whether a word before an office says which: by a capital, or its usual tag before a trade written small. */
function isAttributive(tokens: readonly Token[], i: number, head: Token): boolean {
  const token = at(tokens, i)
  if (!token.word || token.quote >= 0 || TIME.has(token)) return false
  if (head.capital && !token.capital) return SMALL.has(token)
  if (isRelated(token)) return false
  const tag = tagOf(token.lexeme)
  if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN') return false
  // "to defeat candidate Jane Holm"
  const before = at(tokens, i - 1)
  return token.capital || !(before.is(TO) || MODALS.has(before))
}
