/** Who a source is: pronouns and descriptions resolved to the fullest name, where the text supports it. */

import { headOf } from '../clauses/holders.js'
import { DOCUMENT, GROUP, nounsOf, PERSON } from '../en/nouns.js'
import { AND, COMMA, I, IT, ITS, ONE, PAPER, THE, THEIR, WHOSE } from '../en/single-words.js'
import { PERSONAL_PRONOUNS, POSSESSIVE_MARKS } from '../en/words.js'
import { DENIED_NOUN } from '../rules/denied-noun.js'
import type { Placed } from '../rules/placed.js'
import { ANSWERED } from '../rules/transcript.js'
import type { Paragraph, Range, Speaker, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { Affiliations } from './affiliations.js'
import { areUnnamed } from './anonymity.js'
import { antecedentOf, nearOf } from './antecedents.js'
import { apposesPerson, isApposed } from './appositions.js'
import type { BareSource } from './bare-sources.js'
import { BodiesAgain } from './bodies-again.js'
import { clip, genderOf, isCommon, isThing, ownedBy, words } from './descriptions.js'
import {
  isNamedBody,
  isOrganization,
  isPersonal,
  isPlural,
  mayBePerson,
  personOf,
  speakerOf,
} from './kinds.js'
import { type LateName, lateNamed } from './late-names.js'
import { isKin } from './name-runs.js'
import { NamedSpeakers } from './named-speakers.js'
import type { Names } from './names.js'
import { ownSubject, suits } from './own-subject.js'
import { PeopleAgain } from './people-again.js'
import { Pronouns } from './pronouns.js'
import { RecentSpeakers } from './recent-speakers.js'
import { isPlace, Roles, rolesAround } from './roles.js'
import { jointlyMeant, namesOf, severalOf, together } from './several.js'
import { isAged, isEpithet } from './subjects.js'

const GENDERED = new WordList('he she his her him')
const OTHERS = new WordList('they their')
const RELATIVE = new WordList('who which that')
const POSSESSIVE = new WordList('his her their its')

/** What a paper is that is no newspaper. */
const STUDIED =
  /\b(?:recent|new|scientific|academic|research|working|discussion|peer-reviewed|court|legal|internal|\d{4}) papers?\b/

/** Resolves the sources of attributions, which must come in text order. */
export class Speakers {
  readonly #names: Names
  readonly #author: Speaker
  readonly #named: NamedSpeakers
  readonly #roles = new Roles()
  readonly #recent = new RecentSpeakers()
  readonly #pronouns: Pronouns
  readonly #affiliations = new Affiliations()
  readonly #bodies: BodiesAgain
  readonly #people = new PeopleAgain(this.#roles, this.#recent)

  /** Who answers in an interview, and how many names were searched for that. */
  #answering: Speaker | undefined
  #searched = 0

  /** The name that the last source gave to who spoke before without one. */
  late: LateName | undefined

  /** @param author the article's, who is "I" */
  constructor(names: Names, author: string | undefined) {
    this.#names = names
    this.#author = personOf(author ?? 'I')
    this.#named = new NamedSpeakers(names)
    this.#bodies = new BodiesAgain(names, this.#named, this.#recent)
    this.#pronouns = new Pronouns(names, this.#named, this.#recent, this.#bodies, this.#people)
  }

  /** Notes the roles that a paragraph gives its names ("Gov. Jane Smith"). Paragraphs come in text order. */
  introduce(paragraph: Paragraph): void {
    const { mentions } = this.#names
    for (let i = this.#names.firstIn(paragraph); i < mentions.length; i++) {
      const mention = mentions[i]
      if (!mention || mention.paragraph !== paragraph.start) break
      const roles = rolesAround(paragraph.tokens, mention.range)
      if (roles.length === 0) continue
      const { name, kind } = this.#named.of(mention)
      if (kind !== 'person') continue
      this.#roles.note(name, roles)
      this.#affiliations.note(name, paragraph.tokens, mention.range)
    }
  }

  of(placed: Placed): Speaker | undefined {
    const source = placed.source[0]
    if (!source) return undefined
    const found = this.#resolve(placed, source)
    const speaker = found && this.#affiliations.recalled(found)
    this.late = undefined
    // Nobody but the author means the author.
    if (!speaker || speaker === this.#author) return speaker
    this.late = lateNamed(this.#names, this.#roles, this.#recent, placed, source, speaker)
    if (this.late) this.#roles.note(speaker.name, [this.late.noun])
    this.#recent.add(placed, speaker)
    const { paragraph, frame } = placed
    if (speaker.kind === 'organization' && frame && areUnnamed(paragraph.tokens, source, frame))
      return { ...speaker, kind: 'anonymous' }
    return speaker
  }

  /** Whom a range means: the fullest form of a name in it, who a pronoun stands for, else the range's own words. */
  nameOf(placed: Placed, range: Range): string {
    const { paragraph } = placed
    const mentions = this.#names.inside(paragraph, range)
    const mention = mentions.find(
      // "Russia's state media", "Russian media": not the owner's.
      ({ range: { to }, name }) =>
        !POSSESSIVE_MARKS.has(at(paragraph.tokens, to)) &&
        !(to < range.to && isPlace(name.toLowerCase())),
    )
    if (mention) return this.#named.of(mention).name
    // "It quoted an official as saying"
    const again =
      range.to - range.from === 1 && PERSONAL_PRONOUNS.has(at(paragraph.tokens, range.from))
    const meant = again ? this.#resolve(placed, range) : undefined
    return (meant ?? words(paragraph.tokens, range)).name
  }

  /** Whom a headline means: who alone fits in the whole article. All its paragraphs must have been read. */
  meant({ noun, modifiers, owner }: BareSource): Speaker | undefined {
    const [person, other] = this.#roles.with(noun, modifiers)
    // "coach", where the article also has a manager.
    const bearer = other ? this.#roles.soleBearer(noun, modifiers) : person
    if (other && !bearer) return undefined
    if (owner === undefined && !bearer) return this.#bodies.sole(noun)
    if (!bearer || (owner && !this.#roles.isOf(bearer, owner))) return undefined
    return personOf(bearer)
  }

  #resolve(placed: Placed, source: Range): Speaker | undefined {
    const { tokens } = placed.paragraph
    const first = at(tokens, source.from)
    if (placed.rule === ANSWERED) return this.#interviewed() ?? words(tokens, source)
    if (source.to - source.from === 1) {
      if (placed.rule === DENIED_NOUN && PERSONAL_PRONOUNS.has(first)) {
        const accused = this.#accused(placed, source, GENDERED.has(first))
        if (accused) return accused
      }
      if (GENDERED.has(first))
        return this.#pronouns.of(placed, source, genderOf(first)) ?? words(tokens, source)
      if (first.is(I) && first.quote < 0) return this.#author
      if (first.is(IT) || OTHERS.has(first)) {
        const speaking = this.#recent.byNameIn(placed, source.from)
        const subject = speaking ? undefined : ownSubject(placed, source)
        const own = subject ? this.#resolve(placed, subject) : speaking
        if (own && suits(first.lower, own)) return own
      }
      if (first.is(IT)) return this.#pronouns.thing(placed, source) ?? words(tokens, source)
      if (OTHERS.has(first)) return severalOf(this.#recent, placed, source) ?? words(tokens, source)
      if (RELATIVE.has(first)) {
        const before = antecedentOf(this.#names, this.#named, placed, source)
        // "The 64-year-old, who"
        const aged = before?.name.endsWith('-year-old')
        if (before)
          return aged ? (this.#pronouns.person(placed, source, undefined) ?? before) : before
      }
    }
    // "he and Xi"
    if (GENDERED.has(first) && at(tokens, source.from + 1).is(AND)) {
      const person = this.#pronouns.of(placed, source, genderOf(first))
      const other = this.#names.inside(placed.paragraph, source)[0]
      if (person && other)
        return speakerOf(`${person.name} and ${this.#named.of(other).name}`, 'organization')
    }
    if (first.is(WHOSE) && source.to > source.from + 1) {
      const pronoun = { from: source.from, to: source.from + 1 }
      const owner = antecedentOf(this.#names, this.#named, placed, pronoun)
      const own = words(tokens, { from: source.from + 1, to: source.to })
      if (!owner || !/^\p{Lu}/u.test(owner.name)) return own
      return ownedBy(owner, own, ` ${own.name}`)
    }
    if (first.is(THE) && isEpithet(tokens, source)) {
      const person = this.#pronouns.person(placed, source, undefined)
      if (person) return person
    }
    const head = headOf(tokens, source)
    const common = at(tokens, head).lower
    const nouns = nounsOf(at(tokens, head).lexeme)
    if (first.is(THE) && head < source.from + 3 && (nouns & GROUP) > 0) {
      const body = this.#bodies.of(placed, source, common)
      if (body) return body
    }
    const both = jointlyMeant(this.#recent, placed, source)
    if (both) return both
    const inside = this.#names.inside(placed.paragraph, source)
    const atHead = inside.find((mention) => mention.range.from <= head && mention.range.to > head)
    const paper = !atHead && (nouns & DOCUMENT) > 0
    const joined = paper ? undefined : namesOf(placed.paragraph, source, inside)
    if (joined) return together(this.#named, joined)
    if (atHead && !isCommon(tokens, atHead)) {
      const mention = clip(tokens, atHead, source)
      const named = this.#named.of(mention)
      if (
        named.kind === 'person' &&
        !this.#names.isPerson(named.name) &&
        isThing(placed, atHead.range, named.name)
      )
        named.kind = 'organization'
      const person =
        mayBePerson(named.name) &&
        !isNamedBody(named.name) &&
        apposesPerson(tokens, atHead.range.to)
      const speaker = person ? personOf(named.name) : named
      return speaker.kind === 'person'
        ? this.#affiliations.with(speaker, tokens, source, mention.range)
        : speaker
    }
    const person = (nouns & PERSON) > 0
    // "one, Jane Holm,", "his shadow, Jane Holm,"
    const human = person || at(tokens, head).is(ONE) || GENDERED.has(first)
    const apposed = inside.find(
      (mention) =>
        isApposed(tokens, source, mention, human) &&
        // "the ferry's owner, Holm Lines," but "a spokesman for the operator, ADR,"
        !(human && mention.range.from !== head + 2 && this.#named.isBody(mention)),
    )
    if (apposed && !human && (nouns & GROUP) > 0 && apposed.gender === undefined)
      return this.#named.asBody(apposed)
    if (apposed)
      return this.#affiliations.with(this.#named.of(apposed), tokens, source, apposed.range)
    if (
      first.is(THE) &&
      isAged(at(tokens, source.from + 1)) &&
      !POSSESSIVE_MARKS.has(at(tokens, source.from + 2))
    )
      return this.#pronouns.person(placed, source, undefined) ?? words(tokens, source, head)
    if (POSSESSIVE.has(first) && (nouns & GROUP) > 0) return this.#owned(placed, source, first)
    const short = source.to - source.from <= 7 || at(tokens, head + 1).is(COMMA)
    if (first.is(THE) && person && !isPlural(common) && short)
      return this.#people.of(placed, head, source) ?? words(tokens, source, head)
    if (GENDERED.has(first) && source.to - source.from === 2 && isKin(at(tokens, head))) {
      const [relative, other] = this.#roles.with(common, [])
      if (relative && !other) return personOf(relative)
    }
    const own = words(tokens, source, head)
    return this.#isTreatise(at(tokens, head), own) ? { ...own, kind: 'document' } : own
  }

  /** Who answers in an interview: whom the article names first, save its author. */
  #interviewed(): Speaker | undefined {
    const { mentions } = this.#names
    for (; !this.#answering && this.#searched < mentions.length; this.#searched++) {
      const mention = mentions[this.#searched]
      if (!mention?.name.includes(' ') || mention.quoted) continue
      const named = this.#named.of(mention)
      if (named.kind === 'person' && named.name !== this.#author.name) this.#answering = named
    }
    return this.#answering
  }

  /** "accuses Berg of theft, a charge he denies": the nearest name in the sentence that has not spoken last. */
  #accused(placed: Placed, source: Range, person: boolean): Speaker | undefined {
    const { paragraph, frame } = placed
    const last = this.#recent.last(() => true)?.speaker.name
    for (const mention of this.#names.before(paragraph, source.from, 6)) {
      if (mention.paragraph !== paragraph.start || mention.range.from < (frame?.from ?? 0)) break
      const named = this.#named.of(mention)
      if (named.name !== last && (named.kind === 'person') === person) return named
    }
    return undefined
  }

  /** "A recent paper", "The paper says" behind what a study found: no newspaper. */
  #isTreatise(head: Token, { kind, name }: Speaker): boolean {
    if (!(head.is(PAPER) || head.lower === 'papers') || kind !== 'outlet') return false
    if (STUDIED.test(name)) return true
    const last = this.#recent.last(
      ({ speaker }) => !isPersonal(speaker.kind) && !isOrganization(speaker.kind),
    )
    return last?.speaker.kind === 'dataset' || last?.speaker.kind === 'document'
  }

  /** "his campaign": whose it is. */
  #owned(placed: Placed, source: Range, first: Token): Speaker {
    const { tokens } = placed.paragraph
    const own = words(tokens, source)
    const owner = first.is(THEIR)
      ? undefined
      : first.is(ITS)
        ? (this.#named.bodyBefore(placed, source.from) ?? this.#recent.body(placed))
        : (nearOf(this.#names, this.#named, placed, source, genderOf(first)) ??
          this.#pronouns.person(
            placed,
            { from: source.from, to: source.from + 1 },
            genderOf(first),
          ))
    if (!owner || !/^\p{Lu}/u.test(owner.name)) return own
    return ownedBy(owner, own, own.name.slice(first.text.length))
  }
}
