/** What nobody is named to hold possible: "One theory is that …", "The fear now is that …". */
import type { Frame } from '../clauses/frame.js'
import { ANOTHER, ONE, THAT, THE } from '../en/single-words.js'
import { INDEFINITE } from '../en/words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

const IS = new WordList('is was')

/** From the article or number before the noun at `i` to "that"; undefined where somebody's theory is meant. */
export function theory({ tokens, range, found }: Frame, i: number): Range | undefined {
  const verb = at(tokens, i + 1).tag === 'ADV' ? i + 2 : i + 1
  if (!IS.has(at(tokens, verb)) || !at(tokens, verb + 1).is(THAT)) return undefined
  let from = i - 1
  while (from > range.from && isModifier(at(tokens, from))) from--
  const first = at(tokens, from)
  const several = first.is(ONE) || first.is(ANOTHER) || first.is(THE) || INDEFINITE.has(first)
  const told = found.some(({ content }) => content.some((piece) => piece.from <= i && piece.to > i))
  return several && !told ? { from, to: verb + 1 } : undefined
}

/** "leading", "most likely" */
function isModifier({ tag, quote, capital }: Token): boolean {
  return (
    quote < 0 && !capital && (tag === 'ADJ' || tag === 'ADV' || tag === 'NOUN' || tag === 'VERB')
  )
}
