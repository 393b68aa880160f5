/** What frames a wire story: its byline, dateline, credits and notes, which are no claims. */
import type { DocumentInfo } from '../../model/types.js'
import { AGENCIES, CHROME } from '../en/wire-words.js'
import { mayBePlace, readDateline } from './dateline.js'

export interface Wire {
  document: DocumentInfo
  /** By the start of a line: where its story begins; the line's end for lines that are all frame. */
  skip: Map<number, number>
}

/** A line of the frame: its number, its place in the text, and itself without outer spaces. */
interface Line {
  index: number
  start: number
  end: number
  text: string
}

/** A form that a line may have. */
interface Rule {
  /** The characters that such lines may open with, so that all others are spared the search. */
  opens?: string
  /** What the line adds to `document`. Gives where its story begins; the end where there is none in it. */
  read(line: Line, document: DocumentInfo): number | undefined
}

/** Longest line that can be all frame, in UTF-16 units. */
const LONGEST = 500
/** Lines at the top in which a place alone makes a dateline, and a repeated headline may stand. */
const HEAD = 20

const EDITION =
  /^(?:\(((?:\d(?:st|nd|rd|th) )?(?:LEAD|LD|UPDATE)|URGENT|BREAKING|CORRECTED|CORRECTION|UPDATED?|ROUNDUP|EXCLUSIVE|News Focus|[\p{Lu}][\p{L}]+ (?:Interview|Feature))\)\s*|(UPDATE \d{1,2}|CORRECTED|EXCLUSIVE|WRAPUP \d{1,2}|REFILE)-)/u
const NOTE =
  /^(?:\((?:ATTN|EDS?|Eds?|NOTE TO EDITORS)[:,. ].{0,400}\)|\((?:CORRECTS?|CORRECTION|RECASTS?|UPDATES?|ADDS?|Corrects|Recasts|Updates|Adds)(?::| (?:with|throughout|details|quotes?|comments?|background|byline|headline|story|in|to|from)\b)[^()]{0,300}[^().]\)|(?:Eds|EDS|ATTN)[.:] .{1,400})$/
const BYLINE =
  /^(?:By|BY) (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:(?:,? and|,|&) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}){0,6}(?:, dpa)?)$/u
const DAYS =
  /^(?:By|BY) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:By|BY) (?:The|A|An|All|Popular)\b/
const STAFF =
  /^(?:\((?:Reporting|Writing|Editing|Compiled|Additional reporting|Edited|Written)(?: and \p{Ll}+)? by .{2,300}\)|(?:Reporting|Writing|Compiled|Additional reporting)(?: and \p{Ll}+)? by [^;]{2,200}; ?\p{L}+ by .{2,200})$/u
const END = /^(?:\((?:END|END\/ITEM|MORE|Ends|ENDS)\)|ENDS?|-0-|- ?30 ?-|###|#)$/
const RIGHTS =
  /^(?:©|\(C\)|\(c\)|Copyright\b)(?:.{0,40}\b(?:19|20)\d\d\b.{0,260}|.{0,260}\b[Rr]ights [Rr]eserved.{0,100})$|^©.{1,80}$/
const OWNER = /^(?:Copyright|©|\([Cc]\)|\s|,|(?:19|20)\d\d(?:-\d{2,4})?)+([^.]{2,60})/
const CREDIT_LINE =
  /^(?:Photo|Photos|Image|Picture|PHOTO|Photo credit|Credit|Photograph)(?::| by) (.{2,120})$/
const CREDIT =
  /\(((?:AP Photo|Photo|REUTERS|Reuters)[^()]{0,80}|\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3})\)$/u
const CAPTION = /^(?:▲|FILE\b|\[?CAPTION)/
const PHOTO = /\((?:AP Photo|Photo|REUTERS)[^()]{0,80}\)$/
const STAMP =
  /^(?:(?:(?:Published|Posted|Updated|Date)\b:?(?: on)? ?)?|(\p{L}[^/|]{0,60}?)\s*[/|]\s*)(\d{4}-\d{2}-\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/iu
const DATED =
  /^(?:(Published|Posted|Updated|Last updated|Released|Date)\b:?(?: on)? ?)?(?:\d{1,2}:\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?, )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?) (\d{1,2})|(\d{1,2}) ((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?)),? (\d{4})(?:,?(?: at| -| \|)? \d{1,2}:\d{2}.{0,20})?$/iu
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Lines that are all frame, and what they say of the document. */
const RULES: readonly Rule[] = [
  {
    read({ text, end }) {
      if (text.length > MOST_CHROME) return undefined
      return isChrome(text) || END.test(text) ? end : undefined
    },
  },
  {
    opens: '©(C',
    read({ text, end }, document) {
      if (!RIGHTS.test(text)) return undefined
      document.rights ??= text
      const owner = OWNER.exec(text)?.[1]?.trim()
      if (owner) document.publisher ??= owner
      return end
    },
  },
  {
    opens: '(EA',
    read({ text, end }, document) {
      if (!NOTE.test(text)) return undefined
      document.editorNote ??= text.replace(/^\((.*)\)$/, '$1')
      return end
    },
  },
  {
    opens: '(RWCA',
    read({ text, end }, document) {
      if (!STAFF.test(text)) return undefined
      document.credit ??= text.replace(/^\((.*)\)$/, '$1')
      return end
    },
  },
  {
    opens: 'B',
    read({ text, end }, document) {
      const byline = DAYS.test(text) ? undefined : BYLINE.exec(text)?.[1]
      if (!byline) return undefined
      const agency = /^(.*), ([^,]+)$/.exec(byline)
      const known = agency?.[2] !== undefined && AGENCIES.has(agency[2].toLowerCase())
      document.author = known ? (agency?.[1] ?? byline) : byline
      if (known) document.publisher ??= agency?.[2] ?? byline
      return end
    },
  },
  { read: readStamp },
  {
    opens: 'PIC',
    read({ text, end }, document) {
      const credit = CREDIT_LINE.exec(text)?.[1]
      if (!credit || /[.!?]$/.test(credit)) return undefined
      document.credit ??= credit
      return end
    },
  },
  {
    opens: '▲F[C',
    read: (line, document) => (CAPTION.test(line.text) ? readCredit(line, document) : undefined),
  },
  {
    read: (line, document) =>
      line.text.endsWith(')') && PHOTO.test(line.text) ? readCredit(line, document) : undefined,
  },
  { opens: '(UCEWR', read: readEdition },
]

/** What the lines of some rule open with. */
const OPENINGS = RULES.map(({ opens }) => opens ?? '').join('')

/** Reads the frame of a story; only the first 60 lines and the last 10 are looked at. */
export function readWire(text: string): Wire {
  const document: DocumentInfo = {}
  const skip = new Map<number, number>()
  const read = (index: number, start: number, end: number): void => {
    let from: number | undefined
    if (mayBeFrame(text, start, end)) {
      const line = {
        index,
        start,
        end,
        text: text.slice(start, Math.min(end, start + LONGEST + 1)).trim(),
      }
      if (line.text.length <= LONGEST) from = applyRules(line, document)
    }
    from ??= readHead(text, index, start, end, document)
    if (from > start) skip.set(start, from)
  }
  let index = 0
  let start = 0
  while (start < text.length && index < 60) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end > start) read(index++, start, end)
    start = end + 1
  }
  let end = text.length
  for (let n = 0; n < 10 && end > start; n++) {
    const begin = text.lastIndexOf('\n', end - 1) + 1
    if (begin < start) break
    if (end > begin) read(index++, begin, end)
    end = begin - 1
  }
  return { document, skip }
}

/**
 * Whether some rule may know a line. Nearly all lines of a text are long, and start and end like sentences;
 * they are spared the rules.
 */
function mayBeFrame(text: string, start: number, end: number): boolean {
  if (end - start <= MOST_DATED) return true
  const first = text.charCodeAt(start)
  const last = text.charCodeAt(Math.min(end, start + LONGEST + 1) - 1)
  // White space of any kind is no part of a line; of what is not ASCII, only quotation marks are known to be.
  const begins = isPlain(first) || first === 0x201c
  const ends = isPlain(last) || last === 0x201d
  const figure = last >= 48 && last <= 57
  return !begins || !ends || figure || last === 41 || OPENINGS.includes(text.charAt(start))
}

function isPlain(code: number): boolean {
  return code > 32 && code < 127
}

function applyRules(line: Line, document: DocumentInfo): number | undefined {
  const first = line.text[0] ?? ' '
  for (const { opens, read } of RULES) {
    if (opens !== undefined && !opens.includes(first)) continue
    const from = read(line, document)
    if (from !== undefined) return from
  }
  return undefined
}

/** The story's first line begins with a dateline. */
function readHead(
  text: string,
  index: number,
  start: number,
  end: number,
  document: DocumentInfo,
): number {
  if (!mayBePlace(text, start)) return start
  const found = readDateline(text.slice(start, Math.min(end, start + 120)))
  if (!found) return start
  const bare = found.agency === undefined
  if (bare && (index >= HEAD || document.dateline !== undefined)) return start
  // "NASA — The agency": what the article names elsewhere in capitals is no place.
  if (bare && text.slice(start + found.length, SAMPLE).includes(` ${found.dateline} `)) return start
  document.dateline ??= found.dateline
  if (found.agency) document.publisher ??= found.agency
  return start + found.length
}

/** UTF-16 units of the article that are searched for a name. */
const SAMPLE = 50_000

/** A caption, which may name who took the picture, is part of the story. */
function readCredit({ text, start }: Line, document: DocumentInfo): number {
  const credit = CREDIT.exec(text)?.[1]
  if (credit) document.credit ??= credit
  return start
}

/** "(LEAD) …", "UPDATE 2-…": the headline, or the same headline again. */
function readEdition(
  { index, text, start, end }: Line,
  document: DocumentInfo,
): number | undefined {
  const match = EDITION.exec(text)
  const edition = match?.[1] ?? match?.[2]
  if (!match || !edition) return undefined
  const title = text.slice(match[0].length)
  // A sentence is no headline.
  if (/\p{Ll}{3}[.!]["”’)]?$/u.test(title) || index >= HEAD) return undefined
  document.edition ??= edition
  // The same headline again, and a photo's name, add nothing.
  if (document.title !== undefined || index > 3) return end
  document.title = title
  // "UPDATE 2-IAEA chief": the slug is no part of the name behind it.
  return match[2] ? start + match[0].length : start
}

/** UTF-16 units of the longest line that is a day and a time. */
const MOST_DATED = 140

/** "Jane Doe / 2019-01-03 11:20", "Published: March 3, 2024": a day; its time's zone is not said. */
function readStamp({ text, end }: Line, document: DocumentInfo): number | undefined {
  const last = text.charCodeAt(text.length - 1)
  // It ends with a figure, and other lines are spared the search.
  const stamp = last >= 48 && last <= 57 ? STAMP.exec(text) : undefined
  if (stamp?.[2]) {
    document.published ??= stamp[2]
    if (stamp[1]) document.author ??= stamp[1]
    return end
  }
  const dated = text.length <= MOST_DATED && /\d{4}/.test(text) ? DATED.exec(text) : undefined
  if (!dated) return undefined
  const month = MONTHS.indexOf((dated[2] ?? dated[5] ?? '').slice(0, 3).toLowerCase()) + 1
  const day = Number(dated[3] ?? dated[4])
  if (month === 0 || day < 1 || day > 31) return undefined
  const pad = (value: number): string => String(value).padStart(2, '0')
  if (!/^(?:last )?updated$/i.test(dated[1] ?? '') || document.published === undefined)
    document.published = `${dated[6]}-${pad(month)}-${pad(day)}`
  return end
}

/** UTF-16 units of the longest line of buttons. */
const MOST_CHROME = 120

/** What the labels of buttons begin with. */
const LABELS: ReadonlySet<string> = new Set([...CHROME].map((label) => label.split(' ')[0] ?? ''))

/** Whether a line may begin with such a label, or with one twice. */
function mayBeChrome(text: string): boolean {
  const first = /[^\s|•·,*▶(]+/u.exec(text)?.[0].toLowerCase()
  return first === undefined || LABELS.has(first) || LABELS.has(first.slice(0, first.length / 2))
}

/** Whether a line holds buttons and nothing else; scraped pages double them ("facebookfacebook"). */
function isChrome(text: string): boolean {
  // Sentences are spared the search.
  if ('.?!”"'.includes(text[text.length - 1] ?? ' ') || !mayBeChrome(text)) return false
  const words = text
    .toLowerCase()
    .replace(/^[\s•·*▶]+|[\s•·▶]+$/gu, '')
    .replace(/\(\d+\)$/, '')
    .trim()
  if (words.length > 60) return false
  if (words === '' || CHROME.has(words)) return true
  const half = words.slice(0, words.length / 2)
  if (half + half === words && CHROME.has(half)) return true
  const parts = words.split(/\s*[|•·,]\s*|\s+/)
  return parts.length > 1 && parts.every((part) => CHROME.has(part))
}
