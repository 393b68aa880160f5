/** People whom an article names only after they have spoken: "Norway's minister said …", then "…," Jane Holm said. */
import { isPerson, singular } from '../en/nouns.js'
import { COMMA } from '../en/single-words.js'
import type { Placed } from '../rules/placed.js'
import type { Range, Speaker } from '../types.js'
import { at } from '../types.js'
import { Memory } from '../words/memory.js'
import { WordList } from '../words/word-lists.js'
import type { Names } from './names.js'
import type { RecentSpeakers } from './recent-speakers.js'
import type { Roles } from './roles.js'
import { headWords, isSomebodyNear } from './somebody.js'

/** Of these there may be many: the next name is as well another's. */
const ANYBODY = new WordList(
  'person man woman boy girl child official source witness resident voter victim suspect defendant diplomat reporter journalist worker employee student patient soldier officer member one other',
)

/** A name that an article gives late. */
export interface LateName {
  /** How the article spoke of the person before. */
  before: string
  /** The office or relation by which it did. */
  noun: string
  speaker: Speaker
}

/** Who spoke without a name right before, and bears the name that this source gives for the first time. */
export function lateNamed(
  names: Names,
  roles: Roles,
  recent: RecentSpeakers,
  { paragraph }: Placed,
  source: Range,
  speaker: Speaker,
): LateName | undefined {
  if (source.to === source.from + 1 || speaker.kind !== 'person') return
  const before = recent.justBefore(paragraph)
  if (!before || !definite.of(before.name)) return
  if (!isSomebodyNear(before, names.genderOf(speaker.name), true)) return
  const words = headWords(before.name)
  const noun = singular(words.at(-1) ?? '')
  if (!isPerson(noun) || ANYBODY.includes(noun)) return
  // The name alone or with that office, and nothing that says who else this is: another office, an age.
  const [mention, other] = names.inside(paragraph, source)
  if (!mention || other || mention.range.to !== source.to) return
  const { tokens } = paragraph
  if (mention.range.from > source.from) {
    const title = tokens.slice(source.from, mention.range.from).map(({ lower }) => lower)
    if (title.join(' ') !== words.slice(-title.length).join(' ')) return
  } else if (roles.knows(speaker.name) || isPerson(at(tokens, source.from).lower)) return
  if (mention.name !== speaker.name || at(tokens, source.to).is(COMMA)) return
  if (names.isKnownBefore(mention)) return
  return { before: before.name, noun, speaker }
}

const DEFINITE = /^(?:the|his|her|their|its) |['’]s? \p{Ll}/iu
const definite = new Memory((name) => DEFINITE.test(name))
