/** Which body a description means: "the agency", "the company", "the Dresden-based chipmaker". */
import { COMMA } from '../en/single-words.js'
import type { Placed } from '../rules/placed.js'
import type { Range, Speaker } from '../types.js'
import { at } from '../types.js'
import { HYPHENED } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { bodyNames } from './descriptions.js'
import { isFirm, isNamedCompany, isOrganization } from './kinds.js'
import type { Mention } from './mention.js'
import type { NamedSpeakers } from './named-speakers.js'
import type { Names } from './names.js'
import { COMPANY_NOUNS, type RecentSpeakers } from './recent-speakers.js'
import { isPlace } from './roles.js'

/** Names that are looked through for a body. */
const REACH = 30
/** What the bodies may be called that a noun is for, where that is more than the noun. */
const CALLED: Readonly<Record<string, RegExp>> = {
  agency:
    /(?:^|[ -])(?:agency|service|bureau|administration|authority|directorate)(?: (?:of|for) |$)/i,
  force: / (?:police|constabulary|force)$|^police (?=\p{Lu})/iu,
  charity: /[ -](?:society|trust|foundation|fund|aid|relief|charity)(?: (?:of|for) |$)/i,
  department: /(?:^department of | (?:department|office)$)/i,
  authority: /(?: (?:council|authority)$|^authority of )/i,
  bureau: /(?:^FBI$| bureau(?: of |$)|^bureau of )/i,
  regulator: / (?:regulator|commission|authority|office)$|^(?:Ofcom|Ofgem|Ofsted|Ofwat)$/i,
}
/** Nouns that fit any body. */
const ANY_BODY: ReadonlySet<string> = new Set(['organization', 'organisation', 'group', 'body'])
const TOLD = new WordList('told tell tells telling')

/** The bodies that an article's descriptions mean. */
export class BodiesAgain {
  readonly #names: Names
  readonly #named: NamedSpeakers
  readonly #recent: RecentSpeakers

  constructor(names: Names, named: NamedSpeakers, recent: RecentSpeakers) {
    this.#names = names
    this.#named = named
    this.#recent = recent
  }

  /** The last speaker or name with a noun for its head; for companies also the one that the article is about. */
  of(placed: Placed, source: Range, noun: string): Speaker | undefined {
    const company = COMPANY_NOUNS.has(noun)
    // "the agency's critics", "the bank of the region" are described by more than the word.
    if (source.to - source.from !== 2 && !at(placed.paragraph.tokens, source.from + 2).is(COMMA))
      return company && (isBased(placed, source) || isTrade(placed, source, noun))
        ? this.#company(placed, source)
        : undefined
    const ends = CALLED[noun] ?? bodyNames.of(noun)
    const recent = this.#recent.last(
      ({ speaker: { name } }) => name.length > noun.length + 4 && ends.test(name),
    )
    if (recent) return recent.speaker
    for (const mention of this.#names.before(placed.paragraph, source.from, REACH))
      if (bears(mention, noun, ends) && !isHearer(placed, mention)) return this.#named.of(mention)
    if (!company)
      return this.#recent.bodyBefore(placed.paragraph, noun) ?? this.#employer(placed, source, noun)
    return this.#recent.company(placed.paragraph) ?? this.#company(placed, source)
  }

  /** "the organization", behind what its director said: the body that the paragraph has named. */
  #employer(placed: Placed, source: Range, noun: string): Speaker | undefined {
    if (!ANY_BODY.has(noun)) return undefined
    const found = this.#names
      .before(placed.paragraph, source.from, REACH)
      .filter(
        (mention) =>
          mention.paragraph === placed.paragraph.start &&
          !mention.quoted &&
          isOrganization(this.#named.of(mention).kind) &&
          !isHearer(placed, mention) &&
          !isPlaceName(mention.name),
      )
    return this.#oneOf(found, () => true)
  }

  /** The one body of an article that a noun fits; undefined where there are several. */
  sole(noun: string): Speaker | undefined {
    const company = COMPANY_NOUNS.has(noun)
    const ends = bodyNames.of(noun)
    return this.#oneOf(
      this.#names.mentions,
      (mention) => bears(mention, noun, ends) || (company && this.#isCompany(mention)),
    )
  }

  #isCompany(mention: Mention): boolean {
    const { kind, name } = this.#named.of(mention)
    return isOrganization(kind) && (isFirm(name) || this.#names.isCompany(name))
  }

  /** The one company that is named before, or has spoken; undefined where there are several. */
  #company(placed: Placed, source: Range): Speaker | undefined {
    const { paragraph } = placed
    const before = this.#names.before(paragraph, source.from, REACH).filter(({ quoted }) => !quoted)
    const known = before.filter(
      (mention) =>
        mention.paragraph === paragraph.start &&
        mention.subject &&
        (isNamedCompany(this.#named.of(mention).name) || this.#isCompany(mention)),
    )
    if (known.length > 0) return this.#oneOf(known, () => true)
    return this.#oneOf(before, (mention) => this.#isCompany(mention)) ?? this.#subject(before)
  }

  /** The one known company that has spoken, where the article has named it again and again. */
  #subject(before: readonly Mention[]): Speaker | undefined {
    const sole = this.#recent.soleOf(({ name }) => isNamedCompany(name))
    const named = before.filter((mention) => this.#named.of(mention).name === sole?.name)
    return named.length > 1 ? sole : undefined
  }

  /** Who all mentions that fit stand for; undefined where they differ. */
  #oneOf(mentions: readonly Mention[], fits: (mention: Mention) => boolean): Speaker | undefined {
    let found: Speaker | undefined
    for (const mention of mentions) {
      if (!fits(mention)) continue
      const named = this.#named.of(mention)
      if (found && found.name !== named.name) return undefined
      found = named
    }
    return found
  }
}

/** Movements and alliances that stand among the places since they speak as governments do. */
const MOVEMENTS: ReadonlySet<string> = new Set('hamas hezbollah taliban nato opec'.split(' '))

function isPlaceName(name: string): boolean {
  if (MOVEMENTS.has(name.toLowerCase())) return false
  return isPlace(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
}

/** Whether a name ends as a noun has it, and is more than the noun. */
function bears({ name }: Mention, noun: string, ends: RegExp): boolean {
  const more = CALLED[noun] ? name.includes(' ') : name.length > noun.length + 1
  return more && ends.test(name)
}

/** "told Yonhap News Agency": who is told something does not speak. */
function isHearer({ paragraph }: Placed, mention: Mention): boolean {
  return (
    mention.paragraph === paragraph.start && TOLD.has(at(paragraph.tokens, mention.range.from - 1))
  )
}

/** "the Dresden-based company" */
function isBased({ paragraph: { tokens } }: Placed, { from, to }: Range): boolean {
  return to - from === 3 && (at(tokens, from + 1).traits & HYPHENED) > 0
}

const ANY = new Set(['company', 'corporation', 'firm'])
const OTHERS = new WordList('another competing former new other rival same second sister third')

/** "the grid operator", "the Irish airline"; not "the parent company", "the rival airline" */
function isTrade({ paragraph: { tokens } }: Placed, { from, to }: Range, noun: string): boolean {
  return to - from === 3 && !ANY.has(noun) && !OTHERS.has(at(tokens, from + 1))
}
