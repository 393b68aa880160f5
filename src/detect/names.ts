/** The names in an article: where each stands, and the fullest form of each. */
import { expectTag } from './en/tagger.js'
import type { Lexeme } from './lexemes.js'
import type { Line } from './lines.js'
import {
  familyOf,
  fold,
  isApposedSubject,
  isIntroduced,
  isPlain,
  isTitleCase,
  keyOf,
} from './name-forms.js'
import {
  BODY,
  CAPITAL,
  FIELDS,
  LINK,
  MAN,
  MISSES,
  MISTER,
  NOT_NAME,
  OFFICE,
  PARTICLE,
  TITLE,
  WOMAN,
} from './name-traits.js'
import type { Paragraph, Range } from './types.js'
import { at } from './types.js'

type Gender = 'f' | 'm'

export interface Mention {
  /** Token indexes in its paragraph, titles left out. */
  range: Range
  /** Where its paragraph starts in the text, which tells paragraphs apart. */
  paragraph: number
  name: string
  /** By its title ("Mrs.") or first name. */
  gender: Gender | undefined
  /** Opens a sentence, or stands behind the phrase that opens it ("On Monday, Smith"). */
  subject: boolean
  /** Inside quotation marks. */
  quoted: boolean
  /** In a line in title case, where other words are capital too. */
  headline: boolean
  /** A word that is capital only because it opens a sentence, for all that the article shows. */
  doubtful: boolean
}

/** A name in a line: rows, with its titles and without. */
interface Run {
  start: number
  from: number
  to: number
  gender: Gender | undefined
}

/** Most words of a name. */
const LONGEST = 8

/** Forms of names with one family name that are kept: no article has more people of a name. */
const MOST_FORMS = 50

/**
 * The names of an article. All its lines are read first, for the forms that names take; then its
 * paragraphs in the same order, for where each name stands.
 */
export class Names {
  readonly mentions: Mention[] = []
  /** What looks like a name in the lines, and how much of that the paragraphs have come to. */
  readonly #found: { start: number; first: Lexeme; mention: Mention }[] = []
  #met = 0
  /** Full names by their last word, with how often each stands. */
  readonly #full = new Map<string, Map<string, number>>()
  readonly #genders = new Map<string, Gender>()
  /** Genders by family name; undefined where one has both. */
  readonly #families = new Map<string, Gender | undefined>()
  /** Single words that a title stands before: "President Putin". */
  readonly #titled = new Set<string>()
  /** Words of names that stand amid a sentence: a capital where one starts shows nothing. */
  readonly #known = new Set<string>()
  /** Names by their initials: "IAEA". */
  readonly #initials = new Map<string, string>()
  /** Index of each paragraph's first mention, by its start. */
  readonly #first = new Map<number, number>()
  readonly #run: Run = { start: 0, from: 0, to: 0, gender: undefined }

  /** Notes what looks like a name in a line, and the forms of names. */
  learn({ columns: { lexemes }, from, to, start }: Line): void {
    const headline = isTitleCase(lexemes, from, to)
    const run = this.#run
    for (let i = from; i < to; i = run.to) {
      if (!nextRun(lexemes, to, i, run)) break
      const first = lexemes[run.from]
      const last = lexemes[run.to - 1]
      if (run.to === run.from || !first || !last) continue
      const single = run.to - run.from === 1
      const name = single ? first.text : join(lexemes, run.from, run.to)
      const gender = genderOf(first, run)
      expectTag(first.base)
      this.#found.push({
        start: run.start - from,
        first,
        mention: {
          range: { from: run.from - from, to: run.to - from },
          paragraph: start,
          name,
          gender,
          subject: false,
          headline,
          doubtful: false,
          quoted: false,
        },
      })
      if (headline) continue
      if (single && run.from > run.start) this.#titled.add(last.text)
      if (!single || (i > from && isInside(lexemes[run.start - 1]))) this.#known.add(last.text)
      if (single && !gender) continue
      const key = single ? fold(last.lower) : familyOf(last, lexemes[run.to - 2] ?? last)
      if (!single) this.#noteForm(key, name, run.to - run.from)
      if (!gender) continue
      if (!this.#genders.has(name)) this.#genders.set(name, gender)
      if (!this.#families.has(key)) this.#families.set(key, gender)
      else if (this.#families.get(key) !== gender) this.#families.set(key, undefined)
    }
  }

  #noteForm(key: string, name: string, words: number): void {
    let forms = this.#full.get(key)
    if (!forms) {
      forms = new Map()
      this.#full.set(key, forms)
    }
    const count = forms.get(name)
    if (count !== undefined) forms.set(name, count + 1)
    else {
      if (forms.size < MOST_FORMS) forms.set(name, 1)
      if (words > 2) this.#noteInitials(name)
    }
  }

  #noteInitials(name: string): void {
    const initials = (name.match(/(?<=^|[ -])\p{Lu}/gu) ?? []).join('')
    if (initials.length > 2 && !this.#initials.has(initials)) this.#initials.set(initials, name)
  }

  /** Notes where the names of one paragraph stand; `line` holds its tokens. */
  add({ start, tokens, frames }: Paragraph, { columns: { lexemes }, from: offset }: Line): void {
    this.#first.set(start, this.mentions.length)
    let frame = 0
    for (; this.#met < this.#found.length; this.#met++) {
      const found = this.#found[this.#met]
      if (!found || found.mention.paragraph !== start) break
      const { mention, first } = found
      const { range } = mention
      while (frame + 1 < frames.length && (frames[frame + 1]?.from ?? 0) <= found.start) frame++
      const opening = frames[frame]?.from ?? 0
      const opens = found.start === opening || found.start === opening + 1
      // "Recently, he", "Conservative Jane Smith": the opening word is no name for all that is known.
      const doubtful = opens && range.from === found.start && !this.#isName(first)
      if (doubtful && range.to - range.from > 2 && isPlain(first)) {
        range.from++
        mention.name = join(lexemes, offset + range.from, offset + range.to)
        if (!mention.gender) mention.gender = genderByName(lexemes[offset + range.from] ?? first)
      }
      mention.subject =
        opens ||
        isIntroduced(tokens, opening, found.start) ||
        isApposedSubject(tokens, opening, found.start, range.to)
      mention.doubtful = doubtful && range.to - range.from === 1
      mention.quoted = at(tokens, range.from).quote >= 0
      this.mentions.push(mention)
    }
  }

  #isName(word: Lexeme): boolean {
    return (
      (this.#known.has(word.text) && !isPlain(word)) ||
      (word.naming & (WOMAN | MAN)) > 0 ||
      this.#full.has(fold(word.lower))
    )
  }

  /** The fullest form of a name in the article: of several the most frequent, then the first. */
  fullest(name: string, gender?: 'f' | 'm'): string {
    const words = fold(name).split(' ')
    const spelledOut = words.length === 1 ? this.#initials.get(name.replaceAll('.', '')) : undefined
    if (spelledOut) return spelledOut
    const forms = this.#full.get(keyOf(name))
    if (!forms) return name
    let best = name
    let count = 0
    for (const [form, n] of forms) {
      if (form.length < name.length || form === name) continue
      const folded = fold(form)
      if (!words.every((word) => folded.includes(word))) continue
      if (gender && this.#genders.get(form) && this.#genders.get(form) !== gender) continue
      if (n > count) [best, count] = [form, n]
    }
    return best
  }

  /** Whether a title shows that a name of one word is a person's. */
  isPerson(name: string): boolean {
    return this.#titled.has(name) || this.#genders.has(name)
  }

  genderOf(name: string): 'f' | 'm' | undefined {
    return this.#genders.get(name) ?? this.#families.get(keyOf(name))
  }

  /** The names in a range of a paragraph. */
  inside(paragraph: Paragraph, range: Range): Mention[] {
    const found: Mention[] = []
    for (let i = this.#first.get(paragraph.start) ?? 0; i < this.mentions.length; i++) {
      const mention = this.mentions[i]
      if (!mention || mention.paragraph !== paragraph.start || mention.range.from >= range.to) break
      if (mention.range.from >= range.from) found.push(mention)
    }
    return found
  }

  /** The nearest names before a place, nearest first, at most `count`. */
  before(paragraph: Paragraph, index: number, count: number): Mention[] {
    let end = this.#first.get(paragraph.start) ?? this.mentions.length
    while (
      end < this.mentions.length &&
      this.mentions[end]?.paragraph === paragraph.start &&
      (this.mentions[end]?.range.to ?? 0) <= index
    )
      end++
    return this.mentions.slice(Math.max(0, end - count), end).reverse()
  }
}

/** Finds the next name at or behind `i`; false where there is none. */
function nextRun(lexemes: readonly Lexeme[], count: number, i: number, run: Run): boolean {
  let start = i
  while (start < count && !mayBeName(lexemes, start)) start++
  if (start >= count) return false
  let end = start + 1
  let traits = lexemes[start]?.naming ?? 0
  while (end < count && end - start < LONGEST) {
    const words = joins(lexemes, end, count, traits)
    if (words === 0) break
    for (let k = 0; k < words; k++)
      traits |= (lexemes[end + k]?.naming ?? 0) & (BODY | FIELDS | LINK)
    end += words
  }
  run.gender = undefined
  const from =
    isBody(lexemes, end) || (traits & LINK) > 0 ? start : behindTitles(lexemes, start, end, run)
  run.start = start
  run.from = from
  run.to = end
  return true
}

/** Whether a sentence goes on behind a word or mark. */
function isInside(before: Lexeme | undefined): boolean {
  return before !== undefined && (before.word || before.text === ',')
}

function mayBeName(lexemes: readonly Lexeme[], i: number): boolean {
  return ((lexemes[i]?.naming ?? 0) & (CAPITAL | NOT_NAME)) === CAPITAL
}

/**
 * How many words go on a name at `i`: a capital one, "de" or "of" with the one behind; `traits` are
 * those of the words before.
 */
function joins(lexemes: readonly Lexeme[], i: number, count: number, before: number): number {
  const traits = lexemes[i]?.naming ?? 0
  if ((traits & CAPITAL) > 0) return (traits & NOT_NAME) === 0 ? 1 : 0
  const next = i + 1 < count && mayBeName(lexemes, i + 1)
  if ((traits & PARTICLE) > 0) return next ? 2 : 0
  if ((before & BODY) === 0) return 0
  const lower = lexemes[i]?.lower
  // "Department of Health and Human Services"
  if (lower === 'and') return (before & (FIELDS | LINK)) === (FIELDS | LINK) && next ? 2 : 0
  if ((traits & LINK) === 0 || (before & LINK) > 0) return 0
  if (next) return 2
  return lexemes[i + 1]?.lower === 'the' && i + 2 < count && mayBeName(lexemes, i + 2) ? 3 : 0
}

/** Whether a name ends as that of a body does: "U.S. State Department". */
function isBody(lexemes: readonly Lexeme[], end: number): boolean {
  return ((lexemes[end - 1]?.naming ?? 0) & (BODY | OFFICE)) === BODY
}

/** Where the person's name starts behind "Sen.", "White House Press Secretary". */
function behindTitles(lexemes: readonly Lexeme[], start: number, end: number, run: Run): number {
  let from = start
  for (let i = start; i < end; i++) {
    const traits = lexemes[i]?.naming ?? 0
    // An office or trade stands before a full name ("Historian Barbara Tuchman").
    const leads =
      i === from
        ? (traits & TITLE) > 0 || ((traits & OFFICE) > 0 && end - i > 2)
        : (traits & (TITLE | OFFICE)) > 0 && end - i > 2
    if (!leads) continue
    if ((traits & MISSES) > 0) run.gender = 'f'
    else if ((traits & MISTER) > 0) run.gender = 'm'
    from = i + 1
  }
  // "Mr. King": a name all the same.
  if (from === end && run.gender && end - start > 1) return end - 1
  return from
}

function join(lexemes: readonly Lexeme[], from: number, to: number): string {
  let name = lexemes[from]?.text ?? ''
  for (let i = from + 1; i < to; i++) name += ` ${lexemes[i]?.text ?? ''}`
  return name
}

function genderOf(first: Lexeme, { from, to, gender }: Run): Gender | undefined {
  return gender || to - from === 1 ? gender : genderByName(first)
}

function genderByName(first: Lexeme): Gender | undefined {
  return (first.naming & WOMAN) > 0 ? 'f' : (first.naming & MAN) > 0 ? 'm' : undefined
}
