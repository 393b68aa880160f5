/** Whom an article is about, as an obituary or a profile is: the one person that it names far more often than any other. */
import type { Speaker } from '../types.js'
import type { Mention } from './mention.js'

/** Fewest times that it names somebody it is about, and how many times as often as anybody else. */
const OFTEN = 3
const OFTENER = 2
/** UTF-16 units in which such an article names whom it is about. */
const OPENING = 600

/** Whom an article is about by its names so far; undefined for most articles. */
export function topicOf(
  mentions: readonly Mention[],
  named: (mention: Mention) => Speaker,
): Speaker | undefined {
  const people = new Map<string, { speaker: Speaker; first: number; count: number }>()
  for (const mention of mentions) {
    const speaker = named(mention)
    if (speaker.kind !== 'person' || !speaker.name.includes(' ')) continue
    const known = people.get(speaker.name)
    if (known) known.count++
    else people.set(speaker.name, { speaker, first: mention.paragraph, count: 1 })
  }
  const [topic, other] = [...people.values()].sort((a, b) => b.count - a.count)
  if (!topic || topic.count < OFTEN || topic.count < OFTENER * (other?.count ?? 0)) return undefined
  // Whom an article is about it names where it opens.
  return topic.first > (mentions[0]?.paragraph ?? 0) + OPENING ? undefined : topic.speaker
}
