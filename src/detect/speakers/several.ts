/** Several who speak together: names that are joined, and whom "they" means. */
import { GROUP, isGroup, isPerson, nounsOf, PERSON } from '../en/nouns.js'
import { AND, COMMA, WHO } from '../en/single-words.js'
import { POSSESSIVE_MARKS, PREPOSITIONS } from '../en/words.js'
import type { Placed } from '../rules/placed.js'
import type { Paragraph, Range, Speaker, Token } from '../types.js'
import { at } from '../types.js'
import { Memory } from '../words/memory.js'
import { OFFICE, TITLE } from '../words/name-traits.js'
import { words } from './descriptions.js'
import { isPlural, speakerOf } from './kinds.js'
import type { Mention } from './mention.js'
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
  const head =
    name.split(
      /,| (?:of|at|in|from|with|who|for|on|to|near|quoted|interviewed|surveyed|polled|familiar|close) /,
    )[0] ?? name
  const noun = head.slice(head.lastIndexOf(' ') + 1).toLowerCase()
  return isPlural(noun) && (isPerson(noun) || isGroup(noun))
})

/** "passengers quoted by the coast guard", "voters": people or bodies that are no name. */
export function areMany(name: string): boolean {
  return /^\p{Lu}/u.test(name.slice(name.lastIndexOf(' ') + 1))
    ? false
    : areSeveral(speakerOf(name, 'organization')) || isPlural(name)
}

/** "Jane Holm and Eva Lund": the names that a source is made of, with nothing else but titles; undefined for one. */
export function namesOf(
  paragraph: Paragraph,
  source: Range,
  mentions: readonly Mention[],
): readonly Mention[] | undefined {
  const names = joined(paragraph, source, mentions)
  // A noun may stand before that is capital since it opens the sentence.
  return names || !mentions[0]?.doubtful ? names : joined(paragraph, source, mentions.slice(1))
}

/** The same for names of which the first is one of them. */
function joined(
  { tokens }: Paragraph,
  source: Range,
  mentions: readonly Mention[],
): readonly Mention[] | undefined {
  let last = mentions[0]
  if (!last) return undefined
  const names = [last]
  for (const mention of mentions.slice(1, MOST_NAMES)) {
    let i = last.range.to
    if (at(tokens, i).is(COMMA)) i++
    const joins = at(tokens, i).is(AND)
    if (joins) i++
    while (i < mention.range.from && (at(tokens, i).lexeme.naming & (TITLE | OFFICE)) > 0) i++
    if (i !== mention.range.from || i === last.range.to) break
    names.push(mention)
    last = mention
    if (joins) return ends(tokens, last.range.to, source.to) ? names : undefined
  }
  return undefined
}

/** Most names that are given together. */
const MOST_NAMES = 5

/** Whether a source ends here, but for what hangs on its last name. */
function ends(tokens: readonly Token[], index: number, to: number): boolean {
  const next = at(tokens, index)
  return index >= to || next.is(COMMA) || PREPOSITIONS.has(next) || next.is(WHO)
}

/** Several names as one. */
export function together(names: readonly string[]): Speaker {
  const last = names.at(-1) ?? ''
  return speakerOf(`${names.slice(0, -1).join(', ')} and ${last}`, 'organization')
}

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
