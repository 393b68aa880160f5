/** What is not, or no more, said: "without mentioning", "stopped writing", "after reporting a loss". */
import { OF, REPORTING, THAT } from '../en/single-words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/** "without mentioning", "stopped writing", "instead of saying", "tired of hearing": what is not, or no more, said. */
export function isUnsaid(tokens: readonly Token[], i: number): boolean {
  // "fell after reporting a loss": figures, and when they came.
  if (at(tokens, i).is(REPORTING) && SINCE.has(at(tokens, i - 1)) && !at(tokens, i + 1).is(THAT))
    return true
  // "a history of questioning vaccines"; "a tactic of saying that" tells what was said.
  if (at(tokens, i - 1).is(OF)) return SHORT_OF.has(at(tokens, i - 2)) || !says(tokens, i)
  return UNSAID.has(at(tokens, i - 1))
}

/** Whether a clause or a quotation stands behind a verb. */
function says(tokens: readonly Token[], i: number): boolean {
  const next = at(tokens, i + 1)
  return (
    next.is(THAT) ||
    next.quote >= 0 ||
    at(tokens, i).lexeme.verbs.some(({ group }) => group === 'tell')
  )
}

const SINCE = new WordList('before after since upon')
const SHORT_OF = new WordList('instead short')
const UNSAID = new WordList(
  'without against than worth stop stops stopped stopping avoid avoids avoided avoiding consider considers considered considering quit risk risks risked require requires required imagine',
)
