/** Who a source is: pronouns and descriptions resolved to the fullest name, where the text supports it. */
import type { SourceKind } from '../model/types.js'
import type { Placed } from './analyse.js'
import { isGroup, isPerson } from './en/nouns.js'
import { headOf } from './holders.js'
import { kindOfName, kindOfNoun, mayBePerson } from './kinds.js'
import type { Mention, Names } from './names.js'
import type { Range, Token } from './types.js'
import { at } from './types.js'

export interface Speaker {
  name: string
  kind: SourceKind
}

/** How many attributions back "he" or "the official" may reach. */
const MEMORY = 6

/** Resolves the sources of attributions, which must come in text order. */
export class Speakers {
  readonly #names: Names
  readonly #recent: { placed: Placed; speaker: Speaker }[] = []

  constructor(names: Names) {
    this.#names = names
  }

  of(placed: Placed): Speaker | undefined {
    const source = placed.source[0]
    if (!source) return undefined
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
        return this.#person(placed, source, /^(?:he|his|him)$/.test(first) ? 'm' : 'f')
      if (/^(?:they|it|their)$/.test(first))
        return this.#last(placed, (kind) => kind !== 'person') ?? this.#words(placed, source)
      if (/^(?:who|which|that)$/.test(first)) {
        const mention = this.#names.before(placed.paragraph, source.from, 1)[0]
        if (
          mention &&
          mention.paragraph === placed.paragraph.start &&
          source.from - mention.range.to < 14
        )
          return this.#named(mention)
      }
    }
    const head = headOf(tokens, source)
    const inside = this.#names.inside(placed.paragraph, source)
    const atHead = inside.find((mention) => mention.range.from <= head && mention.range.to > head)
    if (atHead) {
      const named = this.#named(atHead)
      return mayBePerson(named.name) && apposesPerson(tokens, atHead.range.to)
        ? { name: named.name, kind: 'person' }
        : named
    }
    // "Carter's press secretary, Peter Cook"
    const apposed = inside.find(
      (mention) =>
        at(tokens, mention.range.from - 1).text === ',' &&
        mention.range.to - mention.range.from > 1,
    )
    const noun = at(tokens, head).lower
    if (apposed && isPerson(noun)) return this.#named(apposed)
    if (first === 'the' && isGroup(noun)) {
      const body = this.#body(placed, source, noun)
      if (body) return body
    }
    // "the official"
    if (first === 'the' && isPerson(noun) && !noun.endsWith('s') && source.to - source.from <= 5) {
      const last = this.#last(placed, (kind) => kind === 'person')
      if (last) return last
    }
    return this.#words(placed, source)
  }

  /** "he": whoever spoke last or opened a sentence since. */
  #person(placed: Placed, source: Range, gender: 'f' | 'm'): Speaker {
    const fits = (name: string): boolean => (this.#names.genderOf(name) ?? gender) === gender
    const last = this.#recent.findLast(({ speaker }) => isHuman(speaker) && fits(speaker.name))
    for (const mention of this.#names.before(placed.paragraph, source.from, 12)) {
      if (
        last &&
        (mention.paragraph < last.placed.paragraph.start ||
          (mention.paragraph === last.placed.paragraph.start &&
            mention.range.from <= (last.placed.source[0]?.from ?? 0)))
      )
        break
      if (!mention.subject || mention.quoted) continue
      const named = this.#named(mention)
      if (isHuman(named) && fits(named.name) && (mention.gender ?? gender) === gender) return named
    }
    if (last) return last.speaker
    for (const mention of this.#names.before(placed.paragraph, source.from, 12)) {
      const named = this.#named(mention)
      if (isHuman(named) && fits(named.name)) return named
    }
    return this.#words(placed, source)
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
    return last && placed.paragraph.start - last.placed.paragraph.end < 1500
      ? last.speaker
      : undefined
  }

  #named(mention: Mention): Speaker {
    const name = this.#names.fullest(mention.name, mention.gender)
    return { name, kind: kindOfName(name, this.#names.isPerson(name)) }
  }

  #words(placed: Placed, source: Range): Speaker {
    const { tokens } = placed.paragraph
    const words: string[] = []
    for (let i = source.from; i < source.to && i < source.from + 12; i++) {
      const token = at(tokens, i)
      if (token.text === ',' && i > source.from) break
      words.push(/^['’]s?$/.test(token.lower) || words.length === 0 ? token.text : ` ${token.text}`)
    }
    const noun = at(tokens, headOf(tokens, source)).lower
    return { name: words.join(''), kind: kindOfNoun(noun) }
  }
}

function isHuman({ name, kind }: Speaker): boolean {
  return kind === 'person' || (kind === 'organization' && mayBePerson(name))
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
