/** Who a source is: pronouns and descriptions resolved to the fullest name, where the text supports it. */
import type { SourceKind } from '../model/types.js'
import type { Placed } from './analyse.js'
import { isGroup, isPerson, singular } from './en/nouns.js'
import { headOf } from './holders.js'
import { isPlural, kindOfName, kindOfNoun, mayBePerson } from './kinds.js'
import type { Mention, Names } from './names.js'
import { Roles } from './roles.js'
import type { Range, Token } from './types.js'
import { at } from './types.js'

export interface Speaker {
  name: string
  kind: SourceKind
}

/** How many attributions back "he" or "the official" may reach. */
const MEMORY = 8
/** UTF-16 units back that a description may reach. */
const REACH = 1500
/** Nouns that fit whoever spoke last, as far as nothing is known of them. */
const GENERIC = new Set(
  'official spokesman spokeswoman spokesperson politician lawmaker'.split(' '),
)

/** Resolves the sources of attributions, which must come in text order. */
export class Speakers {
  readonly #names: Names
  readonly #roles = new Roles()
  readonly #recent: { placed: Placed; speaker: Speaker }[] = []
  /** Index of the first mention whose roles are not yet noted. */
  #noted = 0

  constructor(names: Names) {
    this.#names = names
  }

  of(placed: Placed): Speaker | undefined {
    const source = placed.source[0]
    if (!source) return undefined
    this.#noteRoles(placed)
    const speaker = this.#resolve(placed, source)
    if (speaker) {
      this.#recent.push({ placed, speaker })
      if (this.#recent.length > MEMORY) this.#recent.shift()
    }
    return speaker
  }

  #resolve(placed: Placed, source: Range): Speaker | undefined {
    const { tokens } = placed.paragraph
    const first = at(tokens, source.from).lower
    if (source.to - source.from === 1) {
      if (/^(?:he|she|his|her|him)$/.test(first))
        return this.#person(placed, source, genderOf(first)) ?? words(tokens, source)
      if (/^(?:they|it|their)$/.test(first))
        return this.#last(placed, (kind) => kind !== 'person') ?? words(tokens, source)
      if (/^(?:who|which|that)$/.test(first)) {
        const before = this.#antecedent(placed, source)
        if (before) return before
      }
    }
    const head = headOf(tokens, source)
    const inside = this.#names.inside(placed.paragraph, source)
    const atHead = inside.find((mention) => mention.range.from <= head && mention.range.to > head)
    if (atHead && !isCommon(tokens, atHead)) {
      const named = this.#named(clip(tokens, atHead, source))
      return mayBePerson(named.name) && apposesPerson(tokens, atHead.range.to)
        ? { name: named.name, kind: 'person' }
        : named
    }
    const noun = at(tokens, head).lower
    const apposed = inside.find((mention) => isApposed(tokens, source, mention, isPerson(noun)))
    if (apposed) return this.#named(apposed)
    if (/^(?:his|her|their)$/.test(first) && isGroup(noun))
      return this.#owned(placed, source, first)
    if (first === 'the' && isGroup(noun)) {
      const body = this.#body(placed, source, noun)
      if (body) return body
    }
    if (first === 'the' && isPerson(noun) && !isPlural(noun) && source.to - source.from <= 7)
      return this.#described(placed, head, source) ?? words(tokens, source)
    return words(tokens, source)
  }

  /** "he": whoever spoke last or is the subject of a sentence since. */
  #person(placed: Placed, source: Range, gender: 'f' | 'm'): Speaker | undefined {
    const fits = (name: string): boolean => (this.#names.genderOf(name) ?? gender) === gender
    const last = this.#recent.findLast(
      ({ speaker }) => (isHuman(speaker) && fits(speaker.name)) || isSomebody(speaker),
    )
    const before = this.#names.before(placed.paragraph, source.from, 16)
    for (const mention of before) {
      if (last && isBehind(last.placed, mention)) break
      if (!mention.subject || mention.quoted || mention.doubtful || mention.headline) continue
      const named = this.#named(mention)
      if (isHuman(named) && fits(named.name) && (mention.gender ?? gender) === gender) return named
    }
    if (last) return last.speaker
    for (const mention of before) {
      if (mention.doubtful || mention.headline) continue
      const named = this.#named(mention)
      if (isHuman(named) && fits(named.name)) return named
    }
    return undefined
  }

  /** "Smith, who": the name right before. */
  #antecedent(placed: Placed, source: Range): Speaker | undefined {
    const mention = this.#names.before(placed.paragraph, source.from, 1)[0]
    return mention &&
      mention.paragraph === placed.paragraph.start &&
      source.from - mention.range.to < 14
      ? this.#named(mention)
      : undefined
  }

  /** "the senator": whom the article has introduced as one, the last speaker first. */
  #described(placed: Placed, head: number, source: Range): Speaker | undefined {
    const { tokens } = placed.paragraph
    const noun = roleOf(tokens, head)
    const modifiers = modifiersOf(tokens, source.from, head)
    const recent = this.#recent.findLast(
      ({ speaker }) =>
        speaker.kind === 'person' &&
        this.#roles.has(speaker.name, noun) &&
        this.#roles.fits(speaker.name, modifiers),
    )
    if (recent) return recent.speaker
    const known = [...this.#roles.with(noun)].filter((name) => this.#roles.fits(name, modifiers))
    if (known.length === 1 && known[0]) return { name: known[0], kind: 'person' }
    if (known.length > 1 || modifiers.length > 0 || !GENERIC.has(noun)) return undefined
    return this.#last(placed, (kind) => kind === 'person')
  }

  /** "his campaign": whose it is. */
  #owned(placed: Placed, source: Range, first: string): Speaker {
    const { tokens } = placed.paragraph
    const own = words(tokens, source)
    const owner =
      first === 'their'
        ? undefined
        : this.#person(placed, { from: source.from, to: source.from + 1 }, genderOf(first))
    if (!owner) return own
    const name = `${owner.name}${owner.name.endsWith('s') ? '’' : '’s'}${own.name.slice(first.length)}`
    return { name, kind: own.kind }
  }

  /** "the agency": the last speaker or name with that word for its head. */
  #body(placed: Placed, source: Range, noun: string): Speaker | undefined {
    // "the agency's critics", "the bank of the region" are described by more than the word.
    if (source.to - source.from !== 2) return undefined
    const ends = new RegExp(`(?:^|[ -])${noun}(?: (?:of|for) |$)`, 'i')
    for (const { speaker } of [...this.#recent].reverse())
      if (speaker.name.length > noun.length + 4 && ends.test(speaker.name)) return speaker
    for (const mention of this.#names.before(placed.paragraph, source.from, 30))
      if (mention.name.length > noun.length + 1 && ends.test(mention.name))
        return this.#named(mention)
    return undefined
  }

  #last(placed: Placed, wanted: (kind: SourceKind) => boolean): Speaker | undefined {
    const last = this.#recent.findLast(({ speaker }) => wanted(speaker.kind))
    return last && placed.paragraph.start - last.placed.paragraph.end < REACH
      ? last.speaker
      : undefined
  }

  #named(mention: { name: string; gender?: 'f' | 'm' }): Speaker {
    const name = this.#names.fullest(mention.name, mention.gender)
    return { name, kind: kindOfName(name, this.#names.isPerson(name)) }
  }

  /** Notes the roles of the names that stand in or before a paragraph. */
  #noteRoles({ paragraph }: Placed): void {
    const { mentions } = this.#names
    for (; this.#noted < mentions.length; this.#noted++) {
      const mention = mentions[this.#noted]
      if (!mention) break
      if (mention.paragraph > paragraph.start) break
      if (mention.paragraph < paragraph.start) continue
      const { name, kind } = this.#named(mention)
      if (kind === 'person') this.#roles.note(paragraph.tokens, mention, name)
    }
  }
}

/** "a senior official": one person, though not by name. */
function isSomebody({ kind, name }: Speaker): boolean {
  if (kind !== 'anonymous' || !/^(?:an?|the|one|another)\s/i.test(name)) return false
  const noun = name.split(' ').findLast((word) => isPerson(word.toLowerCase()))
  return noun !== undefined && !isPlural(noun.toLowerCase())
}

function isHuman({ name, kind }: Speaker): boolean {
  return kind === 'person' || (kind === 'organization' && mayBePerson(name))
}

/** "Analysts say": a common noun that a sentence starts with; "Smith's Final Column" in a headline. */
function isCommon(tokens: readonly Token[], { doubtful, headline, range }: Mention): boolean {
  const { lower } = at(tokens, range.from)
  if (headline && /^['’]s?$/.test(at(tokens, range.from - 1).lower)) return true
  return doubtful && (isPerson(lower) || kindOfNoun(lower) !== 'anonymous')
}

/** "Maryam, a teacher": an apposition that names a person's office or trade. */
function apposesPerson(tokens: readonly Token[], from: number): boolean {
  if (at(tokens, from).text !== ',') return false
  for (let i = from + 1; i < from + 8; i++) {
    const token = at(tokens, i)
    if (!token.lexeme.word || token.tag === 'VERB') return false
    if (token.tag === 'NOUN' && isPerson(token.lower)) return true
  }
  return false
}

function genderOf(pronoun: string): 'f' | 'm' {
  return /^(?:she|her)$/.test(pronoun) ? 'f' : 'm'
}

/** Whether a mention stands no later than where somebody last spoke. */
function isBehind(last: Placed, mention: Mention): boolean {
  return (
    mention.paragraph < last.paragraph.start ||
    (mention.paragraph === last.paragraph.start &&
      mention.range.from <= (last.source[0]?.from ?? 0))
  )
}

/** The words of a name that belong to the source: a headline's names run on. */
function clip(tokens: readonly Token[], mention: Mention, source: Range): Mention {
  const from = Math.max(mention.range.from, source.from)
  const to = Math.min(mention.range.to, source.to)
  if (from === mention.range.from && to === mention.range.to) return mention
  const parts: string[] = []
  for (let i = from; i < to; i++) parts.push(at(tokens, i).text)
  return { ...mention, range: { from, to }, name: parts.join(' ') }
}

/** "Carter's press secretary, Peter Cook", "master of ceremonies Peter Cook" */
function isApposed(
  tokens: readonly Token[],
  source: Range,
  { range }: Mention,
  person: boolean,
): boolean {
  if (range.to - range.from < 2) return false
  if (at(tokens, range.from - 1).text === ',') return person
  const behind = at(tokens, range.to).text
  if (range.to < source.to && behind !== ',') return false
  return at(tokens, range.from - 1).tag === 'NOUN'
}

/** The capital words of a description before its head. */
function modifiersOf(tokens: readonly Token[], from: number, head: number): string[] {
  const modifiers: string[] = []
  for (let i = from + 1; i < head; i++)
    if (at(tokens, i).lexeme.capital) modifiers.push(at(tokens, i).lower)
  return modifiers
}

/** The role that a description's head names, "vice-president" in one word. */
function roleOf(tokens: readonly Token[], head: number): string {
  const noun = singular(at(tokens, head).lower)
  if (at(tokens, head - 1).lower === 'vice') return `vice-${noun}`
  for (let i = head - 1; i > head - 5; i--)
    if (at(tokens, i).lower === 'former') return `former-${noun}`
  return noun
}

/** A source by its own words, less what hangs on them. */
function words(tokens: readonly Token[], source: Range): Speaker {
  const parts: string[] = []
  for (let i = source.from; i < source.to && i < source.from + 14; i++) {
    const token = at(tokens, i)
    if (
      i > source.from &&
      (/^[,(—–]$/.test(token.text) || /^(?:who|whose|which)$/.test(token.lower))
    )
      break
    parts.push(/^['’]s?$/.test(token.lower) || parts.length === 0 ? token.text : ` ${token.text}`)
  }
  return { name: parts.join(''), kind: kindOfNoun(at(tokens, headOf(tokens, source)).lower) }
}
