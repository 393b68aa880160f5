/** What is not, or no more, said: "without mentioning", "stopped writing", "after reporting a loss". */
import { OF, REPORTING, THAT } from '../en/single-words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/** "without mentioning", "stopped writing", "instead of saying": what is not, or no more, said. */
export function isUnsaid(tokens: readonly Token[], i: number): boolean {
  // "fell after reporting a loss": figures, and when they came.
  if (at(tokens, i).is(REPORTING) && SINCE.has(at(tokens, i - 1)) && !at(tokens, i + 1).is(THAT))
    return true
  return (
    UNSAID.has(at(tokens, i - 1)) || (at(tokens, i - 1).is(OF) && SHORT_OF.has(at(tokens, i - 2)))
  )
}

const SINCE = new WordList('before after since upon')
const SHORT_OF = new WordList('instead short')
const UNSAID = new WordList(
  'without against than worth stop stops stopped stopping avoid avoids avoided avoiding consider considers considered considering quit risk risks risked require requires required imagine',
)
