/** The names in an article: where each stands, and the fullest form of each. */
import { FORMER } from '../en/single-words.js'
import type { Line } from '../reading/lines.js'
import type { Columns } from '../reading/tokens.js'
import type { Paragraph, Range } from '../types.js'
import { at } from '../types.js'
import type { Lexeme } from '../words/lexemes.js'
import { MAN, WOMAN } from '../words/name-traits.js'
import { type BodySign, bodySign, opensWithTrade } from './body-signs.js'
import { FullNames } from './full-names.js'
import { Genders } from './genders.js'
import { mayBePerson } from './kinds.js'
import { forgetNames, type KnownName, nameIn, readName } from './known-names.js'
import type { Mention } from './mention.js'
import { FEMALE, FULL, HEADLINE, MALE, NAMED, TITLED } from './name-facts.js'
import { foldedOf, isPlain, isSubject, isTitleCase, nameWords, opensName } from './name-forms.js'
import {
  beforeHonours,
  type Gender,
  genderByKin,
  genderByName,
  genderOf,
  isInside,
  nextRun,
  type Run,
} from './name-runs.js'

/** Numbers in the row of what looks like a name: its paragraph, where its titles and it start, its end, facts. */
const ROW = 5

/** Names back to which one may reach that several share. */
const SHARED_REACH = 40

let articles = 0

/** All lines of an article are read first, for the forms that names take; then its paragraphs, for where each stands. */
export class Names {
  readonly mentions: Mention[] = []
  /** Its number: names that are kept say by it whose notes they bear. */
  readonly #article = ++articles
  /** What looks like a name in the lines, a row of numbers each, and how much of that the paragraphs have come to. */
  readonly #found: number[] = []
  readonly #foundNames: KnownName[] = []
  #met = 0
  readonly #full = new FullNames()
  readonly #genders = new Genders()
  /** Single words that a title stands before. */
  readonly #titled = new Set<string>()
  /** Full names behind a title that begin with no first name: "President Prabowo Subianto" may go by that word. */
  readonly #leaders = new Set<string>()
  /** Names that a relation stands before, and their family names. */
  readonly #kin = new Set<string>()
  /** Names that are shown to be no person's. */
  readonly #bodies = new Map<string, BodySign>()
  /** Words of names that stand amid a sentence: a capital where one starts shows nothing. */
  readonly #known = new Set<string>()
  /** Names that are not kept from text to text. */
  readonly #others = new Map<string, KnownName>()
  /** Index of each paragraph's first mention, by its start. */
  readonly #first = new Map<number, number>()
  readonly #run: Run = { start: 0, from: 0, to: 0, gender: undefined }

  constructor() {
    forgetNames()
  }

  /** Notes what looks like a name in a line, and the forms of names. */
  learn({ columns, from, to, start }: Line): void {
    const headline = isTitleCase(columns, from, to)
    const run = this.#run
    for (let i = from; i < to; i = run.to) {
      if (!nextRun(columns, to, i, run)) break
      if (run.to === run.from) continue
      const inside = run.start > from && isInside(columns.lexeme(run.start - 1))
      const trade = !inside && opensWithTrade(columns, run)
      if (trade) run.from++
      const name = this.#nameIn(columns, run.from, beforeHonours(columns, run))
      const kin = genderByKin(columns, from, to, run)
      if (kin) this.#noteKin(name)
      const gender = genderOf(columns, run) ?? kin
      let facts = gender === undefined ? 0 : gender === 'f' ? FEMALE : MALE
      if (headline) facts |= HEADLINE
      this.#foundNames.push(name)
      this.#found.push(start, run.start - from, run.from - from, run.to - from, facts)
      if (headline) continue
      const sign = trade ? 2 : bodySign(columns, from, to, run)
      if (sign > (this.#bodies.get(name.text) ?? 0)) this.#bodies.set(name.text, sign)
      const single = run.to - run.from === 1
      const titled = run.from > run.start && !trade
      if (titled && !single && (name.first.naming & (WOMAN | MAN)) === 0)
        this.#leaders.add(name.text)
      if (!single) facts |= FULL | NAMED
      else if (titled && columns.listed(run.from - 1) !== FORMER) facts |= TITLED
      if (inside) facts |= NAMED
      this.#note(name, facts)
    }
  }

  #noteKin(name: KnownName): void {
    this.#kin.add(name.text)
    if (name.first !== name.last) this.#kin.add(name.parts.family)
  }

  #nameIn(columns: Columns, from: number, to: number): KnownName {
    const kept = nameIn(columns, from, to)
    if (kept) return kept
    const name = readName(columns, from, to)
    const known = this.#others.get(name.text)
    if (!known) this.#others.set(name.text, name)
    return known ?? name
  }

  /** Notes that a name stands in the article, and what is new of it. */
  #note(name: KnownName, facts: number): void {
    if (name.article !== this.#article) {
      name.article = this.#article
      name.facts = 0
      name.count = 0
    }
    if (name.count > 0) name.count++
    const fresh = facts & ~name.facts
    if (fresh === 0) return
    name.facts |= facts
    const { text, last } = name
    if ((fresh & TITLED) > 0) this.#titled.add(text)
    if ((fresh & NAMED) > 0) this.#known.add(last.text)
    if ((fresh & FULL) > 0) this.#full.note(name)
    if ((fresh & (FEMALE | MALE)) === 0) return
    this.#genders.note(name, (fresh & FEMALE) > 0 ? 'f' : 'm')
  }

  /** Notes where the names of one paragraph stand; `line` holds its tokens. */
  add({ start: paragraph, tokens, frames }: Paragraph, { columns, from: offset }: Line): void {
    this.#first.set(paragraph, this.mentions.length)
    let frame = 0
    for (; this.#met < this.#foundNames.length; this.#met++) {
      const row = ROW * this.#met
      if (this.#found[row] !== paragraph) break
      const start = this.#found[row + 1] ?? 0
      let from = this.#found[row + 2] ?? 0
      const to = this.#found[row + 3] ?? 0
      const facts = this.#found[row + 4] ?? 0
      let name = this.#foundNames[this.#met]
      if (!name) break
      let gender: Gender | undefined =
        (facts & FEMALE) > 0 ? 'f' : (facts & MALE) > 0 ? 'm' : undefined
      while (frame + 1 < frames.length && (frames[frame + 1]?.from ?? 0) <= start) frame++
      const opening = frames[frame]?.from ?? 0
      const opens = start === opening || start === opening + 1
      // "Recently, he", "Conservative Jane Smith": the opening word is no name for all that is known.
      const doubtful = opens && from === start && !this.#isName(name.first)
      const long = doubtful && to - from > 2 && isPlain(name.first)
      if (long && !((facts & HEADLINE) === 0 && opensName(name.first))) {
        from++
        name = this.#nameIn(columns, offset + from, offset + to)
        gender ??= genderByName(columns.naming(offset + from))
      }
      this.mentions.push({
        range: { from, to },
        paragraph,
        name: name.text,
        gender,
        subject: isSubject(tokens, opening, { from: start, to }, opens),
        quoted: at(tokens, from).quote >= 0,
        headline: (facts & HEADLINE) > 0,
        doubtful: doubtful && to - from === 1 && !this.#bodies.has(name.text),
        named: undefined,
      })
    }
  }

  #isName(word: Lexeme): boolean {
    return (
      (this.#known.has(word.text) && !isPlain(word)) ||
      (word.naming & (WOMAN | MAN)) > 0 ||
      this.#full.hasFamily(foldedOf(word)) ||
      (this.#full.begin(word.text) && !isPlain(word))
    )
  }

  /** The fullest form of a name that opens the turns of an interview, in which the author asks. */
  ofTurns(name: string, author: string | undefined): string {
    return this.#full.ofTurns(name, author)
  }

  /** The fullest form of a name in the article: of several the most frequent, then the first. */
  fullest(name: string, gender?: Gender): string {
    return this.#full.fullest(name, gender && ((form) => this.#genders.rank(form, gender)))
  }

  /** Whether several full names share a word, so that it may mean each of them. */
  isShared(name: string): boolean {
    if (name.includes(' ') || !mayBePerson(name)) return false
    const begun = this.#full.beginningWith(name)
    return (
      this.#full.isShared(name, nameWords(name).folded) ||
      (begun !== undefined && this.#leaders.has(begun))
    )
  }

  /**
   * Whom a single word means that several full names share: "Smith" behind "Tom Smith" in a paragraph, "Kim"
   * behind "Kim Min-seok" in the article. Undefined where none of them stands before.
   */
  sharedBefore({ name, paragraph, range, gender }: Mention): string | undefined {
    if (gender) return undefined
    const { folded } = nameWords(name)
    let i = this.#first.get(paragraph) ?? 0
    const first = i
    while (
      i < this.mentions.length &&
      this.mentions[i]?.paragraph === paragraph &&
      (this.mentions[i]?.range.from ?? 0) < range.from
    )
      i++
    const reach = Math.max(0, i - SHARED_REACH)
    for (i--; i >= reach; i--) {
      const other = this.mentions[i]
      if (!other?.name.includes(' ') || other.quoted || other.headline) continue
      const { family, words } = nameWords(other.name)
      // "Northgate Post Holm" has run together.
      if (words.length > 2 && !this.#genders.knows(other.name)) continue
      if (family === folded && i < first) return undefined
      const begun =
        words[0] === folded && (!this.#full.hasFamily(folded) || this.#leaders.has(other.name))
      if (family === folded || begun)
        return this.#full.isRare(other.name) ? undefined : this.fullest(other.name)
    }
    return undefined
  }

  /** The one full name that begins with a word: "Yang Moo-jin" for "Yang". */
  beginningWith(word: string): string | undefined {
    return this.#full.beginningWith(word)
  }

  /** Whether a title shows that a name of one word is a person's. */
  isPerson(name: string): boolean {
    return this.#titled.has(name) || this.#genders.knows(name)
  }

  /** Whether a relation shows that a name is a person's: "his sister, Jane Mills", and so "Tom Mills". */
  isKin(name: string): boolean {
    return this.#kin.size > 0 && (this.#kin.has(name) || this.#kin.has(nameWords(name).family))
  }

  /** Whether a trade or a relative pronoun shows that a name is no person's. */
  isBody(name: string): boolean {
    return this.#bodies.has(name)
  }

  /** Whether its trade shows that a name is a company's. */
  isCompany(name: string): boolean {
    return this.#bodies.get(name) === 2
  }

  genderOf(name: string): Gender | undefined {
    return this.#genders.of(name)
  }

  /** Index of a paragraph's first mention. */
  firstIn({ start }: Paragraph): number {
    return this.#first.get(start) ?? this.mentions.length
  }

  /** Whether a name, or a form of it, stands before a mention in the article, headlines aside. */
  isKnownBefore(mention: Mention): boolean {
    const { family } = nameWords(mention.name)
    for (const other of this.mentions) {
      if (other === mention) return false
      if (!other.headline && nameWords(other.name).family === family) return true
    }
    return false
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
