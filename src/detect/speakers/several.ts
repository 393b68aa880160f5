/** Whom "they" means: people of whom a plural speaks, not the body that somebody last spoke for. */
import { GROUP, isGroup, isPerson, nounsOf, PERSON } from '../en/nouns.js'
import { POSSESSIVE_MARKS, PREPOSITIONS } from '../en/words.js'
import type { Placed } from '../rules/placed.js'
import type { Paragraph, Range, Speaker } from '../types.js'
import { at } from '../types.js'
import { Memory } from '../words/memory.js'
import { words } from './descriptions.js'
import { isPlural } from './kinds.js'
import { inReach, type RecentSpeakers } from './recent-speakers.js'

/** Words of a plural subject that opens a sentence ("Most local residents"). */
const LONGEST = 4

/** The nearest plural of this paragraph, else the plural that last spoke; undefined where there is none. */
export function severalOf(
  recent: RecentSpeakers,
  placed: Placed,
  source: Range,
): Speaker | undefined {
  const last = recent.last(({ speaker }) => areSeveral(speaker))
  if (last?.placed.paragraph.start === placed.paragraph.start) return last.speaker
  return pluralSubject(placed.paragraph, source.from) ?? inReach(placed, last)
}

function areSeveral({ name }: Speaker): boolean {
  return several.of(name)
}

const several = new Memory((name) => {
  if (/\p{L} and \p{L}/u.test(name)) return true
  const head = name.split(/,| (?:of|at|in|from|with|who|for|on|to|near) /)[0] ?? name
  const noun = head.slice(head.lastIndexOf(' ') + 1).toLowerCase()
  return isPlural(noun) && (isPerson(noun) || isGroup(noun))
})

/** The plural that opens the nearest sentence before: "Experts consider it late. They say". */
function pluralSubject({ tokens, frames }: Paragraph, index: number): Speaker | undefined {
  for (let f = frames.length - 1; f >= 0; f--) {
    const frame = frames[f]
    if (!frame || frame.to > index) continue
    for (let i = frame.from; i < Math.min(frame.to, frame.from + LONGEST); i++) {
      const token = at(tokens, i)
      if (!token.word || token.quote >= 0 || PREPOSITIONS.has(token)) break
      if ((nounsOf(token.lexeme) & (PERSON | GROUP)) === 0 || !isPlural(token.lower)) continue
      if (POSSESSIVE_MARKS.has(at(tokens, i + 1))) break
      return words(tokens, { from: frame.from, to: i + 1 }, i)
    }
  }
  return undefined
}
