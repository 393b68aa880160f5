/** Who a source is: pronouns and descriptions resolved to the fullest name, where the text supports it. */

import { headOf } from '../clauses/holders.js'
import { nounPhraseStart } from '../clauses/phrase-start.js'
import { NAMED_BODIES } from '../en/bodies.js'
import { isGroup, isPerson } from '../en/nouns.js'
import { COMMA } from '../en/single-words.js'
import type { Placed } from '../rules/placed.js'
import type { Paragraph, Range, Speaker, Token } from '../types.js'
import { at } from '../types.js'
import { type Affiliation, affiliationOf } from './affiliation.js'
import {
  apposesPerson,
  clip,
  genderOf,
  isApposed,
  isCommon,
  isHuman,
  isSomebody,
  isThing,
  modifiersOf,
  roleOf,
  words,
} from './descriptions.js'
import { isPlural, kindOfName, mayBePerson } from './kinds.js'
import type { Gender } from './name-runs.js'
import type { Mention, Names } from './names.js'
import { COMPANY_NOUNS, RecentSpeakers } from './recent-speakers.js'
import { Roles, rolesAround } from './roles.js'

const WHOLE: Range = { from: 0, to: Number.MAX_SAFE_INTEGER }
/** Nouns that fit whoever spoke last, as far as nothing is known of them. */
const GENERIC = new Set(
  'official spokesman spokeswoman spokesperson politician lawmaker'.split(' '),
)

/** Resolves the sources of attributions, which must come in text order. */
export class Speakers {
  readonly #names: Names
  /** Who a name stands for, by gender and name. */
  readonly #byName = {
    f: new Map<string, Speaker>(),
    m: new Map<string, Speaker>(),
    unknown: new Map<string, Speaker>(),
  }
  readonly #roles = new Roles()
  readonly #recent = new RecentSpeakers()
  /** The pronoun that a name was spoken of with. */
  readonly #pronouns = new Map<string, Gender>()
  readonly #affiliations = new Map<string, Affiliation>()

  constructor(names: Names) {
    this.#names = names
  }

  /** Notes the roles that a paragraph gives its names ("Gov. Jane Smith"). Paragraphs come in text order. */
  introduce(paragraph: Paragraph): void {
    for (const mention of this.#names.inside(paragraph, WHOLE)) {
      const roles = rolesAround(paragraph.tokens, mention.range)
      if (roles.length === 0) continue
      const { name, kind } = this.#named(mention)
      if (kind === 'person') this.#roles.note(name, roles)
    }
  }

  of(placed: Placed): Speaker | undefined {
    const source = placed.source[0]
    if (!source) return undefined
    const speaker = this.#resolve(placed, source)
    if (speaker) this.#recent.add(placed, speaker)
    return speaker
  }

  /** The fullest form of a name in a range, else the range's own words. */
  nameOf(paragraph: Paragraph, range: Range): string {
    const mention = this.#names.inside(paragraph, range)[0]
    return mention ? this.#named(mention).name : words(paragraph.tokens, range).name
  }

  #resolve(placed: Placed, source: Range): Speaker | undefined {
    const { tokens } = placed.paragraph
    const first = at(tokens, source.from).lower
    if (source.to - source.from === 1) {
      if (/^(?:he|she|his|her|him)$/.test(first))
        return this.#pronoun(placed, source, genderOf(first)) ?? words(tokens, source)
      if (/^(?:they|it|their)$/.test(first))
        return this.#recent.ofKind(placed, (kind) => kind !== 'person') ?? words(tokens, source)
      if (/^(?:who|which|that)$/.test(first)) {
        const before = this.#antecedent(placed, source)
        if (before) return before
      }
    }
    const head = headOf(tokens, source)
    const common = at(tokens, head).lower
    if (first === 'the' && head === source.from + 1 && isGroup(common)) {
      const body = this.#body(placed, source, common)
      if (body) return body
    }
    const inside = this.#names.inside(placed.paragraph, source)
    const atHead = inside.find((mention) => mention.range.from <= head && mention.range.to > head)
    if (atHead && !isCommon(tokens, atHead)) {
      const mention = clip(tokens, atHead, source)
      const named = this.#named(mention)
      if (
        named.kind === 'person' &&
        !this.#names.isPerson(named.name) &&
        isThing(placed, atHead.range, named.name)
      )
        named.kind = 'organization'
      const person =
        mayBePerson(named.name) &&
        !NAMED_BODIES.has(named.name.toLowerCase()) &&
        apposesPerson(tokens, atHead.range.to)
      const speaker: Speaker = person ? { name: named.name, kind: 'person' } : named
      return speaker.kind === 'person'
        ? this.#affiliated(speaker, tokens, source, mention)
        : speaker
    }
    const noun = common
    const apposed = inside.find((mention) => isApposed(tokens, source, mention, isPerson(noun)))
    if (apposed) return this.#affiliated(this.#named(apposed), tokens, source, apposed)
    if (/^(?:his|her|their|its)$/.test(first) && isGroup(noun))
      return this.#owned(placed, source, first)
    if (first === 'the' && isPerson(noun) && !isPlural(noun) && source.to - source.from <= 7)
      return this.#described(placed, head, source) ?? words(tokens, source)
    return words(tokens, source)
  }

  #pronoun(placed: Placed, source: Range, gender: Gender): Speaker | undefined {
    const speaker = this.#person(placed, source, gender)
    if (speaker?.kind === 'person' && !this.#pronouns.has(speaker.name))
      this.#pronouns.set(speaker.name, gender)
    return speaker
  }

  /** "he": whoever spoke last or is the subject of a sentence since. */
  #person(placed: Placed, source: Range, gender: Gender): Speaker | undefined {
    const fits = (name: string): boolean =>
      (this.#names.genderOf(name) ?? this.#pronouns.get(name) ?? gender) === gender
    const last = this.#recent.last(
      ({ speaker }) => (isHuman(speaker) && fits(speaker.name)) || isSomebody(speaker),
    )
    // Of two in one paragraph, the one whose gender is known.
    const known = this.#recent.last(
      ({ placed: { paragraph }, speaker: { name, kind } }) =>
        paragraph.start === placed.paragraph.start &&
        kind === 'person' &&
        this.#names.genderOf(name) === gender,
    )
    if (last && known && this.#names.genderOf(last.speaker.name) === undefined) return known.speaker
    const before = this.#names.before(placed.paragraph, source.from, 16)
    for (const mention of before) {
      if (last && isBehind(last.placed, mention)) break
      if (!mention.subject || mention.quoted || mention.doubtful || mention.headline) continue
      const named = this.#named(mention)
      if (isHuman(named) && fits(named.name) && (mention.gender ?? gender) === gender) return named
    }
    if (last) return last.speaker
    for (const mention of before) {
      if (mention.doubtful || mention.headline || mention.quoted) continue
      const named = this.#named(mention)
      if (isHuman(named) && fits(named.name)) return named
    }
    return undefined
  }

  /** "Smith, who": the name right before. */
  #antecedent(placed: Placed, source: Range): Speaker | undefined {
    const { tokens } = placed.paragraph
    // "a sign that read", "the ministry, which said"
    const to = at(tokens, source.from - 1).is(COMMA) ? source.from - 1 : source.from
    const from = nounPhraseStart(tokens, to, placed.frame?.from ?? 0)
    if (from < to && !at(tokens, to - 1).capital) return words(tokens, { from, to })
    const mention = this.#names.before(placed.paragraph, source.from, 1)[0]
    if (
      !mention ||
      mention.paragraph !== placed.paragraph.start ||
      source.from - mention.range.to >= 14
    )
      return undefined
    return isCommon(tokens, mention) ? words(tokens, mention.range) : this.#named(mention)
  }

  /** "the senator": whom the article has introduced as one, the last speaker first. */
  #described(placed: Placed, head: number, source: Range): Speaker | undefined {
    const { tokens } = placed.paragraph
    const noun = roleOf(tokens, head)
    const modifiers = modifiersOf(tokens, source.from, head)
    const recent = this.#recent.last(
      ({ speaker }) =>
        (speaker.kind === 'person' &&
          this.#roles.has(speaker.name, noun) &&
          this.#roles.fits(speaker.name, modifiers)) ||
        (isSomebody(speaker) && speaker.name.split(' ').includes(noun)),
    )
    if (recent) return recent.speaker
    const known = this.#roles.with(noun, modifiers)
    if (known.length === 1 && known[0]) return { name: known[0], kind: 'person' }
    if (known.length > 1 || modifiers.length > 0) return undefined
    const last = GENERIC.has(noun)
      ? this.#recent.ofKind(placed, (kind) => kind === 'person' || kind === 'anonymous')
      : this.#recent.inside(placed.paragraph)
    return last?.kind === 'person' && !this.#roles.knows(last.name) ? last : undefined
  }

  /** "his campaign": whose it is. */
  #owned(placed: Placed, source: Range, first: string): Speaker {
    const { tokens } = placed.paragraph
    const own = words(tokens, source)
    const owner =
      first === 'their'
        ? undefined
        : first === 'its'
          ? this.#recent.ofKind(placed, (kind) => kind === 'organization')
          : this.#person(placed, { from: source.from, to: source.from + 1 }, genderOf(first))
    if (!owner || !/^\p{Lu}/u.test(owner.name)) return own
    const what = own.name.slice(first.length)
    if (owner.name.endsWith(what)) return owner
    const name = `${owner.name}${owner.name.endsWith('s') ? '’' : '’s'}${what}`
    return { name, kind: own.kind }
  }

  /** "the agency": the last speaker or name with that word for its head. */
  #body(placed: Placed, source: Range, noun: string): Speaker | undefined {
    // "the agency's critics", "the bank of the region" are described by more than the word.
    if (source.to - source.from !== 2) return undefined
    const ends = new RegExp(`(?:^|[ -])${noun}(?: (?:of|for) |$)`, 'i')
    const recent = this.#recent.last(
      ({ speaker: { name } }) => name.length > noun.length + 4 && ends.test(name),
    )
    if (recent) return recent.speaker
    for (const mention of this.#names.before(placed.paragraph, source.from, 30))
      if (mention.name.length > noun.length + 1 && ends.test(mention.name))
        return this.#named(mention)
    return COMPANY_NOUNS.has(noun) ? this.#recent.company(placed.paragraph) : undefined
  }

  /** A person with the role and the principal that this source or an earlier one shows. */
  #affiliated(
    speaker: Speaker,
    tokens: readonly Token[],
    source: Range,
    mention: Mention,
  ): Speaker {
    const known = this.#affiliations.get(speaker.name)
    const affiliation = known?.for
      ? known
      : { ...known, ...affiliationOf(tokens, source, mention.range) }
    this.#affiliations.set(speaker.name, affiliation)
    return { ...affiliation, ...speaker }
  }

  /** "Yang", whose full name is "Yang Moo-jin"; people that go by their first names. */
  #begun(name: string): Speaker | undefined {
    const full =
      name.includes(' ') || !mayBePerson(name) ? undefined : this.#names.beginningWith(name)
    if (!full || NAMED_BODIES.has(name.toLowerCase())) return undefined
    return kindOfName(full, this.#names.isPerson(full)) === 'person'
      ? { name: full, kind: 'person' }
      : undefined
  }

  #named(mention: Mention): Speaker {
    const byName = this.#byName[mention.gender ?? 'unknown']
    let speaker = byName.get(mention.name)
    if (!speaker) {
      const name = this.#names.fullest(mention.name, mention.gender)
      speaker = this.#begun(name) ?? { name, kind: kindOfName(name, this.#names.isPerson(name)) }
      byName.set(mention.name, speaker)
    }
    return speaker
  }
}

/** Whether a mention stands no later than where somebody last spoke. */
function isBehind(last: Placed, mention: Mention): boolean {
  return (
    mention.paragraph < last.paragraph.start ||
    (mention.paragraph === last.paragraph.start &&
      mention.range.from <= (last.source[0]?.from ?? 0))
  )
}
