/** What stands around a name and shows that it is a body's: "Northbrook, which", "mining company Northbrook". */
import { COMMA, WHICH } from '../en/single-words.js'
import type { Columns } from '../reading/tokens.js'
import { WordList } from '../words/word-lists.js'
import type { Run } from './name-runs.js'

/** Whether a name in the line `[from, to)` is shown to be no person's. */
export function showsBody(
  columns: Columns,
  from: number,
  to: number,
  { start, to: end }: Run,
): boolean {
  return isTrade(columns, from, start) || isWhich(columns, from, to, start, end)
}

/** "Smith met Jones, which" goes on the whole clause; a name that opens one is what "which" means. */
function isWhich(columns: Columns, from: number, to: number, start: number, end: number): boolean {
  return (
    end + 1 < to &&
    columns.listed(end) === COMMA &&
    columns.listed(end + 1) === WHICH &&
    (start === from || !columns.lexeme(start - 1).word)
  )
}

const TRADES = new WordList(
  'company firm giant maker startup start-up airline carrier bank charity retailer operator contractor manufacturer utility lender',
)

/** Whether a name at `start` has its trade before it: "mining company Southern Copper"; not "the company Jane Smith founded". */
function isTrade(columns: Columns, from: number, start: number): boolean {
  if (start - 1 < from || !TRADES.hasNumber(columns.listed(start - 1))) return false
  for (let i = start - 2; i >= Math.max(from, start - 4); i--) {
    const before = columns.lexeme(i)
    if (!before.word) return true
    if (DETERMINERS.has(before)) return false
  }
  return start - 2 >= from
}

const DETERMINERS = new WordList(
  'the a an this that its his her their our your my whose every each',
)
