/** Who a name stands for: its fullest form in the article, and its kind. */
import type { SourceKind } from '../../model/types.js'
import { COMMA } from '../en/single-words.js'
import { POSSESSIVE_MARKS } from '../en/words.js'
import type { Placed } from '../rules/placed.js'
import type { Paragraph, Speaker } from '../types.js'
import { at } from '../types.js'
import {
  isFirm,
  isNamedBody,
  isNamedCompany,
  isOrganization,
  kindOfName,
  mayBePerson,
  personOf,
  speakerOf,
} from './kinds.js'
import type { Mention } from './mention.js'
import type { Names } from './names.js'
import { isBehind, type Spoken } from './recent-speakers.js'

/** Most names of a sentence that are looked at. */
const NEAR = 4

/** "Iran, Syria's ally, condemned what its": whose ally a name before the comma is. */
function isOwnerInApposition({ tokens }: Paragraph, { range: { from, to } }: Mention): boolean {
  return (
    POSSESSIVE_MARKS.has(at(tokens, to)) &&
    at(tokens, from - 1).is(COMMA) &&
    at(tokens, from - 2).tag === 'PROPN'
  )
}

/** The speakers that an article's names stand for, one for each name and gender. */
export class NamedSpeakers {
  readonly #names: Names
  readonly #byName = {
    f: new Map<string, Speaker>(),
    m: new Map<string, Speaker>(),
    unknown: new Map<string, Speaker>(),
  }

  /** Names of one word that several full names share. */
  readonly #shared = new Set<string>()

  constructor(names: Names) {
    this.#names = names
  }

  of(mention: Mention): Speaker {
    mention.named ??= this.#find(mention)
    return mention.named
  }

  /** Whether a name is no person's: "a spokesman for the operator, ADR,". */
  isBody(mention: Mention): boolean {
    return isOrganization(this.of(mention).kind)
  }

  /** Who a name stands for that is apposed to a body: "the start-up, Orbit Compute,". */
  asBody(mention: Mention): Speaker {
    return speakerOf(this.of(mention).name, 'organization')
  }

  /** The nearest body or country that the sentence names before a word. */
  bodyBefore({ paragraph, frame }: Placed, index: number): Speaker | undefined {
    for (const mention of this.#names.before(paragraph, index, NEAR)) {
      if (mention.paragraph !== paragraph.start || mention.range.from < (frame?.from ?? 0)) break
      const named = this.of(mention)
      if (isOrganization(named.kind) && !isOwnerInApposition(paragraph, mention)) return named
    }
    return undefined
  }

  /** The nearest fitting one of the names that are subjects of sentences since somebody spoke. */
  subjectSince(
    last: Spoken | undefined,
    before: readonly Mention[],
    fits: (named: Speaker, mention: Mention) => boolean,
  ): Speaker | undefined {
    for (const mention of before) {
      if (last && isBehind(last.placed, mention)) return undefined
      if (!mention.subject || mention.quoted || mention.doubtful || mention.headline) continue
      const named = this.of(mention)
      if (fits(named, mention)) return named
    }
    return undefined
  }

  #find(mention: Mention): Speaker {
    const byName = this.#byName[mention.gender ?? 'unknown']
    let speaker = byName.get(mention.name)
    if (!speaker) {
      const name = this.#names.fullest(mention.name, mention.gender)
      speaker = this.#begun(name) ?? speakerOf(name, this.#kindOf(name))
      byName.set(mention.name, speaker)
      if (this.#names.isShared(mention.name)) this.#shared.add(mention.name)
    }
    if (this.#shared.size === 0 || !this.#shared.has(mention.name)) return speaker
    const shared = this.#names.sharedBefore(mention)
    return shared && this.#kindOf(shared) === 'person' ? personOf(shared) : speaker
  }

  /** "Yang", whose full name is "Yang Moo-jin"; people that go by their first names; "Southern" for "Southern Copper". */
  #begun(name: string): Speaker | undefined {
    const full =
      name.includes(' ') || !mayBePerson(name) ? undefined : this.#names.beginningWith(name)
    if (!full || isNamedBody(name)) return undefined
    if (
      this.#names.isBody(name) ||
      this.#names.isBody(full) ||
      isNamedCompany(full) ||
      (isFirm(full) && !this.#names.isPerson(name))
    )
      return speakerOf(full, 'organization')
    return kindOfName(full, this.#names.isPerson(full)) === 'person' ? personOf(full) : undefined
  }

  #kindOf(name: string): SourceKind {
    if (this.#names.isKin(name)) return 'person'
    const kind = kindOfName(name, this.#names.isPerson(name))
    return kind === 'person' && this.#names.isBody(name) ? 'organization' : kind
  }
}
