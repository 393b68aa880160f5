/** Lists of claims: "The report found that:" before lines that each say one thing. */
import { trimEnd } from '../clauses/clauses.js'
import type { Paragraph, Range } from '../types.js'
import { at } from '../types.js'
import { LETTER } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { ANY_VERB, endsWithColon } from './introductions.js'
import type { Placed } from './placed.js'

const BULLETS = new WordList('* - – — • · ▪ ■ ‣ ◦ ●')

/** Groups of verbs that lists of claims follow. */
const LISTING: ReadonlySet<string> = new Set(['say', 'tell', 'show', 'know', 'think', 'urge'])

/** What a line says as an item of the list that an attribution ending with a colon opens; undefined for other lines. */
export function listItem(
  { paragraph: lead, later, verb, rule }: Placed,
  paragraph: Paragraph,
): Range | undefined {
  // "This year's winners are:": nobody says it.
  if (rule === ANY_VERB || !LISTING.has(verb?.group ?? '')) return undefined
  if (!endsWithColon(lead)) return undefined
  const { tokens } = paragraph
  const first = at(tokens, 0)
  const bullet = BULLETS.has(first)
  // Where the page has left its marks out, an item opens with a figure or a small letter.
  if (first.quote >= 0 || !(bullet || isSmall(paragraph))) return undefined
  // Items are alike.
  const before = later.at(-1)
  if (before && BULLETS.has(at(before.paragraph.tokens, 0)) !== bullet) return undefined
  const from = bullet ? 1 : 0
  const to = trimEnd(tokens, from, tokens.length)
  return to > from ? { from, to } : undefined
}

function isSmall({ tokens }: Paragraph): boolean {
  const { capital, traits, word } = at(tokens, 0)
  return word && !capital && ((traits & LETTER) > 0 || tokens.length > 3)
}
