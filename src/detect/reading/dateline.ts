/** Datelines: "LONDON, March 3 (Reuters) - ", "WASHINGTON (AP) — ", "MOSCOW, March 3. /TASS/. ". */
import { AGENCIES, SLUGS } from '../en/wire-words.js'

export interface Dateline {
  /** Place and date, as written. */
  dateline: string
  agency?: string
  /** UTF-16 units from the line's start to the story's first word. */
  length: number
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
/** "Nov 18 (Reuters) - ": a date alone, before an agency. */
const DATED = new RegExp(
  `^(${MONTH} \\d{1,2}(?:, \\d{4})?) \\(([\\p{L} .&-]{2,30})\\) ?(?:--|[-—–]) `,
  'u',
)
/** "(CNN) — ": an agency alone. */
const BARE = /^()\(([\p{L} .&-]{2,30})\) ?(?:--|[-—–]) /u
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`
/** "(March 3) LONDON - ": a date before the place. */
const LEADING = new RegExp(`^\\((?:${DAY})\\) `, 'i')
/** ", March 3", " (May 14)" */
const DATE = new RegExp(`^(?:, ${DAY}\\.?| \\(${DAY}\\))`, 'i')
/** "NEW YORK", "GENEVA/BEIRUT", "RAMALLAH, West Bank". */
const SHOUTED = /^\p{Lu}[\p{Lu}.'’]+(?:[ /-]\p{Lu}[\p{Lu}.'’]+){0,4}/u
const NAMED = /^\p{Lu}[\p{L}'’]+(?:[ /-]\p{Lu}[\p{L}'’]+){0,2}/u
const REGION = /^, \p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,2}/u
const AGENCY = /^ (?:\(([\p{L} .&-]{2,30})\)|\/([\p{L} .&-]{2,30})\/)/u
const DASH = /^ ?(?:--|[-—–])\s+/
/** "Agence France-Presse (AFP) — ": no place. */
const PUBLISHER = /^The |\b(?:Press|Presse|News|Agency|Agence|Association|Service|Authority)\b/
/** Stories begin with a capital, a figure or a quotation; asides go on in small letters. */
const STORY = /^(?:["“”'‘`([]*)[\p{Lu}\p{N}]/u

/**
 * Whether a line may begin with a place, by its first characters. Most lines begin with a word in small
 * letters save the first, and another in small letters ("The agency"), and are spared the search.
 */
export function mayBePlace(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  // "(CNN) — "
  if (first === 40) return true
  if (first < 128 && !(first >= 65 && first <= 90)) return false
  let i = start + 1
  while (isSmall(text.charCodeAt(i))) i++
  return i === start + 1 || text.charCodeAt(i) !== 32 || !isSmall(text.charCodeAt(i + 1))
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

/**
 * The dateline at a line's beginning. An agency that is not known needs a date beside it, and a place
 * without agency or date capitals and a long dash, so that "The agency (ESA) - founded in 1975 -" and
 * "NASA - which" stay text.
 *
 * @param line its first 120 UTF-16 units will do
 */
export function readDateline(line: string): Dateline | undefined {
  const dated = readDate(line)
  if (dated) return dated
  const lead = (line.startsWith('(') && LEADING.exec(line)?.[0].length) || 0
  const shouted = SHOUTED.exec(lead > 0 ? line.slice(lead) : line)?.[0]
  // Without capitals an agency must follow, in brackets or between slashes.
  const named = !shouted && (line.includes('(') || line.includes('/'))
  const place = named && lead === 0 ? NAMED.exec(line)?.[0] : shouted
  if (!place || SLUGS.has(place.split(' ')[0] ?? '')) return undefined
  // What may follow a place: a comma, brackets, a slash, a dash.
  let end = lead + place.length
  const behind = line[end] === ' ' ? line[end + 1] : line[end]
  if (behind === undefined || !',(/-—–'.includes(behind)) return undefined
  const step = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(line.slice(end)) ?? undefined
    if (match) end += match[0].length
    return match
  }
  let date = step(DATE)
  if (!date && step(REGION)) date = step(DATE)
  const before = end
  const by = step(AGENCY)
  const agency = by?.[1] ?? by?.[2]
  const slashed = by?.[2] !== undefined && line[end] === '.'
  if (slashed) end += 1
  const dash = slashed ? step(/^\s+/) : step(DASH)
  if (!dash || !STORY.test(line.slice(end))) return undefined
  const known = agency !== undefined && AGENCIES.has(agency.toLowerCase())
  const certain = known
    ? shouted !== undefined || date !== undefined || !PUBLISHER.test(place)
    : shouted !== undefined &&
      (date !== undefined ||
        lead > 0 ||
        (agency === undefined && !/^ ?- /.test(dash[0]) && place.length > 2))
  if (!certain) return undefined
  // "MOSCOW, March 3. /TASS/.": that full stop belongs to neither place nor date.
  const dateline = slashed ? line.slice(0, before).replace(/\.$/, '') : line.slice(0, before)
  return { dateline, ...(agency === undefined ? {} : { agency }), length: end }
}

function readDate(line: string): Dateline | undefined {
  const [match = '', dateline = '', agency = ''] = DATED.exec(line) ?? BARE.exec(line) ?? []
  return AGENCIES.has(agency.toLowerCase()) ? { dateline, agency, length: match.length } : undefined
}
