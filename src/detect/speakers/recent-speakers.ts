/** Who spoke last: what pronouns and descriptions may mean. */
import type { SourceKind } from '../../model/types.js'
import { isGroup } from '../en/nouns.js'
import { PLACES } from '../en/places.js'
import type { Placed } from '../rules/placed.js'
import type { Paragraph, Speaker } from '../types.js'
import { isOrganization, isPlural } from './kinds.js'
import { areMany } from './many.js'
import type { Mention } from './mention.js'

/** How many attributions back "he" or "the official" may reach. */
const MEMORY = 8
/** UTF-16 units back that a description may reach. */
const REACH = 1500
/** UTF-16 units between a paragraph and the next one. */
const NEXT = 4

/** Nouns by which a company is spoken of again. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  'company firm giant corporation automaker carmaker chipmaker drugmaker planemaker retailer lender insurer airline carrier manufacturer operator startup'.split(
    ' ',
  ),
)

/** Nouns that fit whoever spoke last, as far as nothing is known of them. */
export const GENERIC: ReadonlySet<string> = new Set(
  'official spokesman spokeswoman spokesperson politician lawmaker'.split(' '),
)

/** By nouns for bodies, what their names may end in that is itself a noun for a body. */
const FITTING: Readonly<Record<string, RegExp>> = {
  agency: /^(?:agency|service|bureau|administration|authority|center|centers|office)$/,
  club: /^(?:city|town|club|athletic|college)$/,
  team: /^(?:city|town|club|team)$/,
  charity: /^(?:society|trust|foundation|fund|charity)$/,
  group:
    /^(?:group|alliance|coalition|society|foundation|federation|association|union|council|network|movement|institute|center|centre|international|campaign)$/,
  organization: /./,
  organisation: /./,
  body: /./,
  union: /^(?:union|association|federation|brotherhood)$/,
  newspaper: /^$/,
  broadcaster: /^$/,
  watchdog: /^(?:commission|authority|agency|office)$/,
}

/** An attribution and its speaker. */
export interface Spoken {
  placed: Placed
  speaker: Speaker
}

/** The speakers of the last attributions, in text order. */
export class RecentSpeakers {
  readonly #spoken: Spoken[] = []

  add(placed: Placed, speaker: Speaker): void {
    this.#spoken.push({ placed, speaker })
    if (this.#spoken.length > MEMORY) this.#spoken.shift()
  }

  /** The last one that fits. */
  last(fits: (spoken: Spoken) => boolean): Spoken | undefined {
    for (let i = this.#spoken.length - 1; i >= 0; i--) {
      const spoken = this.#spoken[i]
      if (spoken && fits(spoken)) return spoken
    }
    return undefined
  }

  /** The only one of those that fit; undefined where there are several. */
  soleOf(fits: (speaker: Speaker) => boolean): Speaker | undefined {
    let found: Speaker | undefined
    for (const { speaker } of this.#spoken) {
      if (!fits(speaker)) continue
      if (found && found.name !== speaker.name) return undefined
      found = speaker
    }
    return found
  }

  /** The last one of some kinds, not too far back. */
  ofKind(placed: Placed, wanted: (kind: SourceKind) => boolean): Speaker | undefined {
    return inReach(
      placed,
      this.last(({ speaker }) => wanted(speaker.kind)),
    )
  }

  /** The last body that spoke, not too far back; "scientists" are none. */
  body(placed: Placed): Speaker | undefined {
    const last = this.ofKind(placed, isOrganization)
    return last && areMany(last.name) ? undefined : last
  }

  /** "Russia fired it, the White House said, releasing a map that it says shows": who spoke by name in the sentence so far. */
  byNameIn({ frame }: Placed, index: number): Speaker | undefined {
    const last = this.#spoken.at(-1)
    if (!last || last.placed.frame !== frame || (last.placed.source[0]?.to ?? index) >= index)
      return undefined
    return /^\p{Lu}/u.test(last.speaker.name) ? last.speaker : undefined
  }

  /** Who spoke last, where that was in this paragraph: what follows him there describes him anew. */
  inside({ start }: Paragraph): Speaker | undefined {
    const last = this.#spoken.at(-1)
    return last?.placed.paragraph.start === start ? last.speaker : undefined
  }

  /** Who spoke last, where that was in this paragraph or the one before. */
  justBefore(paragraph: Paragraph): Speaker | undefined {
    const last = this.#spoken.at(-1)
    return last && isNextTo(paragraph, last.placed.paragraph) ? last.speaker : undefined
  }

  /** "the club", "the group": the body whose statement stands right before, where the noun may be for it. */
  bodyBefore(paragraph: Paragraph, noun: string): Speaker | undefined {
    const fitting = FITTING[noun]
    return fitting && this.#body(paragraph, (end) => fitting.test(end))
  }

  /** "the company": whose statement stands right before, where that may be one. */
  company(paragraph: Paragraph): Speaker | undefined {
    return this.#body(paragraph, (end) => COMPANY_NOUNS.has(end))
  }

  /**
   * The body with a name that spoke right before; no place, and not many.
   *
   * @param fits whether a noun for a body may be what its name ends in
   */
  #body(paragraph: Paragraph, fits: (end: string) => boolean): Speaker | undefined {
    const last = this.justBefore(paragraph)
    if (last?.kind !== 'organization') return undefined
    const { name } = last
    const end = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
    const other = PLACES.has(end) || isPlural(end) || (isGroup(end) && !fits(end))
    return other || !/^\p{Lu}/u.test(name) ? undefined : last
  }
}

/** Whether a paragraph is the one before another, or the same. */
export function isNextTo({ start }: Paragraph, before: Paragraph): boolean {
  return start - before.end <= NEXT
}

/** Who spoke, where that is not too far back. */
export function inReach(placed: Placed, last: Spoken | undefined): Speaker | undefined {
  return last && placed.paragraph.start - last.placed.paragraph.end < REACH
    ? last.speaker
    : undefined
}

/** Whether an attribution's verb stands behind a place of a paragraph. */
export function hasSpokenSince(
  last: Spoken | undefined,
  { start }: Paragraph,
  from: number,
): boolean {
  const cue = last?.placed.paragraph.start === start ? last.placed.cue[0] : undefined
  return cue !== undefined && cue.from > from
}

/** Whether a mention stands no later than where somebody last spoke. */
export function isBehind(last: Placed, mention: Mention): boolean {
  return (
    mention.paragraph < last.paragraph.start ||
    (mention.paragraph === last.paragraph.start &&
      mention.range.from <= (last.source[0]?.from ?? 0))
  )
}
