/** What a share of those asked say, compared with what others do: "52 percent said …, compared with 41 percent for Smith". */
import { ONE } from '../en/single-words.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { isFiniteVerb } from './phrases.js'

/** Words for a share; beside numbers. */
const SHARES = new WordList(
  'percent % half third thirds quarter quarters majority share proportion one-third two-thirds three-quarters',
)

/** "52 percent of voters", "six in 10", "nearly half": whether a subject is a share of those asked, or so many of them. */
export function isShare(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const token = at(tokens, i)
    if (SHARES.has(token)) return true
    // "One former aide" is nobody's share, "one in four" is.
    if (token.tag === 'NUM' && !(token.is(ONE) && i + 1 < to && !PARTS.has(at(tokens, i + 1))))
      return true
  }
  return false
}

const PARTS = new WordList('in of out percent %')
const LEADS = new WordList(
  'and but while with by to after about nearly almost more less fewer than only just some roughly over the',
)
const COMPARED = new WordList('compared versus double twice triple')
const OTHERS = new WordList('number numbers share proportion half same third majority')

/** ", double the number who said the same", "and 14 percent said": whether another share starts here. */
export function opensShare(tokens: readonly Token[], from: number): boolean {
  if (COMPARED.has(at(tokens, from))) return true
  let i = from
  while (i < from + 5 && LEADS.has(at(tokens, i))) i++
  if (OTHERS.has(at(tokens, i))) return true
  const next = at(tokens, i + 1)
  return at(tokens, i).tag === 'NUM' && (PARTS.has(next) || isFiniteVerb(tokens, i + 1))
}
