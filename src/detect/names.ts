/** The names in an article: where each stands, and the fullest form of each. */
import { FEMALE, HONORIFICS, MALE, NOT_NAMES } from './en/names.js'
import { PEOPLE } from './en/nouns.js'
import type { Paragraph, Range } from './types.js'
import { at } from './types.js'

export interface Mention {
  /** Token indexes in `paragraph`, titles left out. */
  range: Range
  paragraph: Paragraph
  name: string
  /** By its title ("Mrs.") or first name. */
  gender?: 'f' | 'm'
  /** Opens a sentence. */
  subject: boolean
}

/** Most words of a name. */
const LONGEST = 6

export class Names {
  readonly mentions: Mention[] = []
  /** Full names by their last word, with how often each stands. */
  readonly #full = new Map<string, Map<string, number>>()
  readonly #genders = new Map<string, 'f' | 'm'>()
  readonly #first = new Map<Paragraph, number>()

  /** Notes the names of one paragraph; paragraphs come in text order. */
  add(paragraph: Paragraph): void {
    this.#first.set(paragraph, this.mentions.length)
    const { tokens } = paragraph
    const starts = new Set(paragraph.frames.map((frame) => frame.from))
    for (let i = 0; i < tokens.length; i++) {
      if (!at(tokens, i).lexeme.capital || NOT_NAMES.has(at(tokens, i).lower)) continue
      let end = i + 1
      while (end < tokens.length && end - i < LONGEST && joins(paragraph, end)) end++
      let from = i
      let gender: 'f' | 'm' | undefined
      while (from < end && isTitle(plain(at(tokens, from).lower), end - from)) {
        if (/^(?:mrs|ms|miss)$/.test(plain(at(tokens, from).lower))) gender = 'f'
        else if (plain(at(tokens, from).lower) === 'mr') gender = 'm'
        from++
      }
      if (from < end)
        this.#note(paragraph, { from, to: end }, gender, starts.has(i) || starts.has(i - 1))
      i = end - 1
    }
  }

  #note(paragraph: Paragraph, range: Range, gender: 'f' | 'm' | undefined, subject: boolean): void {
    const words: string[] = []
    for (let i = range.from; i < range.to; i++) words.push(at(paragraph.tokens, i).text)
    const name = words.join(' ')
    const last = (words.at(-1) ?? '').toLowerCase()
    const first = (words[0] ?? '').toLowerCase()
    const known =
      gender ??
      (words.length > 1 ? (FEMALE.has(first) ? 'f' : MALE.has(first) ? 'm' : undefined) : undefined)
    if (words.length > 1) {
      const forms = this.#full.get(last) ?? new Map<string, number>()
      forms.set(name, (forms.get(name) ?? 0) + 1)
      this.#full.set(last, forms)
    }
    if (known && !this.#genders.has(name)) this.#genders.set(name, known)
    this.mentions.push({ range, paragraph, name, subject, ...(known ? { gender: known } : {}) })
  }

  /** The fullest form of a name in the article: of several the most frequent, then the first. */
  fullest(name: string, gender?: 'f' | 'm'): string {
    const words = name.split(' ')
    const forms = this.#full.get((words.at(-1) ?? '').toLowerCase())
    if (!forms) return name
    let best = name
    let count = 0
    for (const [form, n] of forms) {
      if (form.length <= name.length || !words.every((word) => form.includes(word))) continue
      if (gender && this.#genders.get(form) && this.#genders.get(form) !== gender) continue
      if (n > count) [best, count] = [form, n]
    }
    return best
  }

  genderOf(name: string): 'f' | 'm' | undefined {
    return this.#genders.get(name)
  }

  /** The names in a range of a paragraph. */
  inside(paragraph: Paragraph, range: Range): Mention[] {
    const found: Mention[] = []
    for (let i = this.#first.get(paragraph) ?? 0; i < this.mentions.length; i++) {
      const mention = this.mentions[i]
      if (!mention || mention.paragraph !== paragraph || mention.range.from >= range.to) break
      if (mention.range.from >= range.from) found.push(mention)
    }
    return found
  }

  /** The nearest names before a place, nearest first, at most `count`. */
  before(paragraph: Paragraph, index: number, count: number): Mention[] {
    let end = this.#first.get(paragraph) ?? this.mentions.length
    while (
      end < this.mentions.length &&
      this.mentions[end]?.paragraph === paragraph &&
      (this.mentions[end]?.range.to ?? 0) <= index
    )
      end++
    return this.mentions.slice(Math.max(0, end - count), end).reverse()
  }
}

/** A title, or the name of an office or trade before a full name ("Historian Barbara Tuchman"). */
function isTitle(lower: string, left: number): boolean {
  return HONORIFICS.has(lower) || (left > 2 && PEOPLE.has(lower))
}

function plain(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}

function joins(paragraph: Paragraph, i: number): boolean {
  const token = at(paragraph.tokens, i)
  if (token.lexeme.capital) return !NOT_NAMES.has(token.lower)
  return (
    /^(?:de|van|von|der|del|la|bin|al)$/.test(token.lower) &&
    at(paragraph.tokens, i + 1).lexeme.capital
  )
}
