/** What stands around a name and shows that it is a body's: "Northbrook, which", "mining company Northbrook". */
import { GROUP, nounsOf, PERSON } from '../en/nouns.js'
import { COMMA, IN, OF, ONE, THE, WHICH } from '../en/single-words.js'
import { POSSESSIVE_MARKS, PREPOSITIONS } from '../en/words.js'
import type { Columns } from '../reading/tokens.js'
import { BODY, MAN, WOMAN } from '../words/name-traits.js'
import { WordList } from '../words/word-lists.js'
import type { Run } from './name-runs.js'

/** What shows that a name is no person's: nothing, or that it is some body's, or a company's. */
export type BodySign = 0 | 1 | 2

/** What a line `[from, to)` shows of a name in it. */
export function bodySign(
  columns: Columns,
  from: number,
  to: number,
  { start, to: end }: Run,
): BodySign {
  const single = end - start === 1
  if (isTrade(columns, from, start, single))
    return COMPANIES.hasNumber(columns.listed(start - 1)) ? 2 : 1
  if (isApposed(columns, from, to, start, end))
    return COMPANIES.hasNumber(columns.listed(start - 2)) ? 2 : 1
  // "Boston-based Neurelis"
  if (single && start > from && columns.lexeme(start - 1).lower.endsWith('-based')) return 2
  // "a group calling itself Red Lantern"
  if (start > from && ITSELF.hasNumber(columns.listed(start - 1))) return 1
  if (single && isPlaced(columns, from, to, start)) return 1
  // "shares in Brandt Logistik"
  if (start - 2 >= from && SHARES.hasNumber(columns.listed(start - 2)))
    if (OF_FIRMS.hasNumber(columns.listed(start - 1))) return 2
  // "the Millennium Bridge"
  if (!single && columns.listed(start - 1) === THE && THINGS.hasNumber(columns.listed(end - 1)))
    if ((columns.naming(start) & (MAN | WOMAN)) === 0) return 1
  return isWhich(columns, from, to, start, end) || isOneOf(columns, to, end) ? 1 : 0
}

const SHARES = new WordList('shares stock')
const OF_FIRMS = new WordList('in of')

/** What is built, found on maps or undertaken: with an article before it no person, though people bear such names as well. */
const THINGS = new WordList(
  `bridge tower stadium tunnel airport canal river lake mountain mountains valley bay sea ocean island islands forest desert falls
  avenue road square park cathedral abbey castle theatre theater arena pier hall dam trail project programme program festival era
  law rule effect theory test prize scandal affair case trial show review report index`,
)

/** "in Clarkston, Ga.": a town before its region. */
function isPlaced(columns: Columns, from: number, to: number, start: number): boolean {
  return (
    start > from &&
    columns.listed(start - 1) === IN &&
    start + 2 < to &&
    columns.listed(start + 1) === COMMA &&
    columns.lexeme(start + 2).capital
  )
}

/** "Smith met Jones, which" goes on the whole clause; a name that opens one is what "which" means. */
function isWhich(columns: Columns, from: number, to: number, start: number, end: number): boolean {
  return (
    end + 1 < to &&
    columns.listed(end) === COMMA &&
    columns.listed(end + 1) === WHICH &&
    (start === from || !columns.lexeme(start - 1).word || columns.listed(start - 1) === THE)
  )
}

const ITSELF = new WordList('itself themselves')

/** "Demand Justice, one of the groups" */
function isOneOf(columns: Columns, to: number, end: number): boolean {
  if (end + 4 >= to || columns.listed(end) !== COMMA || columns.listed(end + 1) !== ONE)
    return false
  if (columns.listed(end + 2) !== OF) return false
  for (let i = end + 3; i < Math.min(to, end + 8); i++) {
    const lexeme = columns.lexeme(i)
    if (!lexeme.word) return false
    const nouns = nounsOf(lexeme)
    if ((nouns & GROUP) > 0 && (nouns & PERSON) === 0) return lexeme.lower.endsWith('s')
  }
  return false
}

const FIRMS =
  'company firm giant maker startup start-up airline carrier bank retailer operator contractor manufacturer utility lender automaker carmaker chipmaker drugmaker planemaker insurer broker supplier conglomerate consultancy'
const COMPANIES = new WordList(FIRMS)
const TRADES = new WordList(
  `${FIRMS} charity lobby group union agency watchdog regulator nonprofit body federation`,
)

/** "the electoral service Norvel said": before a single name alone. */
const SERVICES = new WordList('service militia')

const MAKERS =
  'airline automaker carmaker chipmaker conglomerate consultancy drugmaker insurer lender manufacturer planemaker retailer startup'
/** Trades that no name begins with. */
const BARE = new WordList(`${MAKERS} supplier contractor rival`)
/** Trades that tell more than that it is a company. */
const SPECIAL = new WordList(`${MAKERS} operator utility broker lobby`)

/** "Chipmaker Intel", "Chipmaker Formosa Silicon": whether a run that opens a sentence is a trade and a name. */
export function opensWithTrade(columns: Columns, { start, from, to }: Run): boolean {
  if (from !== start || to - from < 2 || !BARE.hasNumber(columns.listed(start))) return false
  // "Rival Jane Holm"
  if ((columns.naming(start + 1) & (MAN | WOMAN)) > 0) return false
  // "Airline Pilots Association" is a name with its trade.
  return to - from === 2 || (columns.naming(to - 1) & BODY) === 0
}

/**
 * Whether a name at `start` has its trade before it: "mining company Southern Copper", "the airline Ryanair"; not
 * "the company Jane Smith founded".
 */
function isTrade(columns: Columns, from: number, start: number, single: boolean): boolean {
  if (start - 1 < from) return false
  const trade = columns.listed(start - 1)
  if (single && SERVICES.hasNumber(trade)) return columns.lexeme(start + 1).verbs.length > 0
  if (!TRADES.hasNumber(trade)) return false
  if (single && SPECIAL.hasNumber(columns.listed(start - 1))) return true
  // "The charity Sherpa said"
  if (single && columns.lexeme(start + 1).verbs.length > 0) return true
  for (let i = start - 2; i >= Math.max(from, start - 4); i--) {
    const before = columns.lexeme(i)
    if (!before.word) return true
    if (DETERMINERS.has(before)) return false
  }
  return start - 2 >= from
}

/** "The charity, Northgate, said": what opens a sentence; not "a spokesman for the charity, Jane Smith,". */
function isApposed(
  columns: Columns,
  from: number,
  to: number,
  start: number,
  end: number,
): boolean {
  if (start - 2 < from || end >= to) return false
  if (columns.listed(start - 1) !== COMMA || columns.listed(end) !== COMMA) return false
  if (!TRADES.hasNumber(columns.listed(start - 2))) return false
  for (let i = start - 3; i >= Math.max(from, start - 6); i--) {
    const before = columns.lexeme(i)
    // "Its parent company, Northgate, had"
    if (POSSESSIVE_MARKS.has(before) || OWNERS.has(before)) return true
    if (!before.word || PREPOSITIONS.has(before)) return false
    if (DETERMINERS.has(before)) return i === from || !columns.lexeme(i - 1).word
  }
  return false
}

const OWNERS = new WordList('its their')
const DETERMINERS = new WordList(
  'the a an this that its his her their our your my whose every each',
)
