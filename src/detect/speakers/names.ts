/** The names in an article: where each stands, and the fullest form of each. */
import { expectTag } from '../en/tagger.js'
import type { Line } from '../reading/lines.js'
import type { Paragraph, Range } from '../types.js'
import { at } from '../types.js'
import type { Lexeme } from '../words/lexemes.js'
import { MAN, WOMAN } from '../words/name-traits.js'
import {
  foldedOf,
  isApposedSubject,
  isIntroduced,
  isPlain,
  isTitleCase,
  nameWords,
} from './name-forms.js'
import {
  type Gender,
  genderByName,
  genderOf,
  isInside,
  join,
  nextRun,
  type Run,
} from './name-runs.js'

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

/** A form of a name: how often it stands, and itself in small letters without accents. */
interface Form {
  count: number
  readonly folded: string
}

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
  readonly #full = new Map<string, Map<string, Form>>()
  /** Full names by their first word; undefined where several begin with it. */
  readonly #begun = new Map<string, string | undefined>()
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
  learn({ columns, from, to, start }: Line): void {
    const headline = isTitleCase(columns, from, to)
    const run = this.#run
    for (let i = from; i < to; i = run.to) {
      if (!nextRun(columns, to, i, run)) break
      if (run.to === run.from) continue
      const first = columns.lexeme(run.from)
      const last = columns.lexeme(run.to - 1)
      const single = run.to - run.from === 1
      const name = single ? first.text : join(columns, run.from, run.to)
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
      if (!single || (i > from && isInside(columns.lexeme(run.start - 1))))
        this.#known.add(last.text)
      if (single && !gender) continue
      const key = single ? foldedOf(last) : nameWords(name).family
      if (!single) {
        this.#noteForm(key, name)
        this.#noteBeginning(first.text, name)
      }
      if (!gender) continue
      if (!this.#genders.has(name)) this.#genders.set(name, gender)
      if (!this.#families.has(key)) this.#families.set(key, gender)
      else if (this.#families.get(key) !== gender) this.#families.set(key, undefined)
    }
  }

  #noteForm(key: string, name: string): void {
    let forms = this.#full.get(key)
    if (!forms) {
      forms = new Map()
      this.#full.set(key, forms)
    }
    const form = forms.get(name)
    if (form) form.count++
    else {
      const { folded, initials } = nameWords(name)
      if (forms.size < MOST_FORMS) forms.set(name, { count: 1, folded })
      if (initials.length > 2 && !this.#initials.has(initials)) this.#initials.set(initials, name)
    }
  }

  #noteBeginning(first: string, name: string): void {
    const known = this.#begun.get(first)
    if (known === undefined && !this.#begun.has(first)) this.#begun.set(first, name)
    else if (known !== name) this.#begun.set(first, undefined)
  }

  /** Notes where the names of one paragraph stand; `line` holds its tokens. */
  add({ start, tokens, frames }: Paragraph, { columns, from: offset }: Line): void {
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
        mention.name = join(columns, offset + range.from, offset + range.to)
        if (!mention.gender) mention.gender = genderByName(columns.lexeme(offset + range.from))
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
      this.#full.has(foldedOf(word))
    )
  }

  /** The fullest form of a name in the article: of several the most frequent, then the first. */
  fullest(name: string, gender?: Gender): string {
    const { words, family } = nameWords(name)
    const spelledOut = words.length === 1 ? this.#initials.get(name.replaceAll('.', '')) : undefined
    if (spelledOut) return spelledOut
    const forms = this.#full.get(family)
    if (!forms) return name
    let best = name
    let most = 0
    for (const [form, { count, folded }] of forms) {
      if (count <= most || form.length < name.length || form === name) continue
      if (!words.every((word) => folded.includes(word))) continue
      if (gender && (this.#genders.get(form) ?? gender) !== gender) continue
      best = form
      most = count
    }
    return best
  }

  /** The one full name that begins with a word: "Yang Moo-jin" for "Yang". */
  beginningWith(word: string): string | undefined {
    return this.#begun.get(word)
  }

  /** Whether a title shows that a name of one word is a person's. */
  isPerson(name: string): boolean {
    return this.#titled.has(name) || this.#genders.has(name)
  }

  genderOf(name: string): Gender | undefined {
    return this.#genders.get(name) ?? this.#families.get(nameWords(name).family)
  }

  /** Index of a paragraph's first mention. */
  firstIn({ start }: Paragraph): number {
    return this.#first.get(start) ?? this.mentions.length
  }

  /** The names in a range of a paragraph. */
  inside(paragraph: Paragraph, range: Range): Mention[] {
    const found: Mention[] = []
    for (let i = this.firstIn(paragraph); i < this.mentions.length; i++) {
      const mention = this.mentions[i]
      if (!mention || mention.paragraph !== paragraph.start || mention.range.from >= range.to) break
      if (mention.range.from >= range.from) found.push(mention)
    }
    return found
  }

  /** The nearest names before a place, nearest first, at most `count`. */
  before(paragraph: Paragraph, index: number, count: number): Mention[] {
    let end = this.firstIn(paragraph)
    while (
      end < this.mentions.length &&
      this.mentions[end]?.paragraph === paragraph.start &&
      (this.mentions[end]?.range.to ?? 0) <= index
    )
      end++
    return this.mentions.slice(Math.max(0, end - count), end).reverse()
  }
}
