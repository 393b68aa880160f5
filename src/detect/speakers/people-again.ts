/** Which person a description means: "the senator", "the Ohio Republican", "the billionaire". */
import { isPerson, nounsOf, PERSON, singular } from '../en/nouns.js'
import { EPITHETS, OFFICES, PARTISANS, WIDER } from '../en/roles.js'
import { POSSESSIVE_MARKS } from '../en/words.js'
import type { Placed } from '../rules/placed.js'
import type { Paragraph, Range, Speaker, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { modifiersOf, roleOf } from './descriptions.js'
import { isPersonal, personOf } from './kinds.js'
import { GENERIC, type RecentSpeakers } from './recent-speakers.js'
import { isPlace, type Roles } from './roles.js'
import { headWords, isSomebody } from './somebody.js'

const FORMER = 'former-'
const OBJECTS = new WordList('him her')

const NAMELESS: ReadonlySet<string> = new Set(['source', 'insider', 'witness', 'bystander'])

/** What reports of sport call somebody whom everybody knows: "the Liverpool manager", "the striker". */
const PLAYERS: ReadonlySet<string> = new Set(
  'manager coach skipper striker forward midfielder defender goalkeeper keeper winger quarterback pitcher golfer sprinter swimmer boxer batsman bowler seed champion medallist medalist finalist'.split(
    ' ',
  ),
)

/** Offices that a place or party is put before. */
const ELECTED: ReadonlySet<string> = new Set(
  'mp senator representative congressman congresswoman lawmaker legislator councillor'.split(' '),
)

/** The people that an article's descriptions mean. */
export class PeopleAgain {
  readonly #roles: Roles
  readonly #recent: RecentSpeakers

  constructor(roles: Roles, recent: RecentSpeakers) {
    this.#roles = roles
    this.#recent = recent
  }

  /** Whom the article has introduced as what the head names, the last speaker first. */
  of(placed: Placed, head: number, source: Range): Speaker | undefined {
    const { paragraph } = placed
    const { tokens } = paragraph
    if (this.#isAnother(tokens, source.from, head)) return undefined
    const noun = roleOf(tokens, head)
    const modifiers = modifiersOf(tokens, source.from, head)
    const recent = this.#recent.last(
      ({ speaker }) =>
        (speaker.kind === 'person' &&
          this.#roles.has(speaker.name, noun) &&
          this.#roles.fits(speaker.name, modifiers)) ||
        (isSomebody(speaker) && isCalled(speaker.name, noun)),
    )
    if (recent) return recent.speaker
    const known = this.#roles.with(noun, modifiers)
    if (known.length === 1 && known[0]) return personOf(known[0])
    if (known.length > 1) return undefined
    const same = head === source.to - 1 ? this.#sameAgain(paragraph, noun, modifiers) : undefined
    // "The former television host wrote": an epithet of who just spoke, where nobody is known as one.
    const former = noun.startsWith(FORMER) ? this.#recent.justBefore(paragraph) : undefined
    if (former?.kind === 'person' && former.name.includes(' '))
      if (!OFFICES.has(noun.slice(FORMER.length)) || !this.#roles.knows(former.name)) return former
    const before = PLAYERS.has(noun) ? this.#recent.justBefore(paragraph) : undefined
    const player = before?.kind === 'person' && !this.#roles.knows(before.name) ? before : undefined
    if (same || player || modifiers.length > 0) return same ?? player
    // "the source": of whom no name is given.
    if (NAMELESS.has(noun)) return undefined
    // "The billionaire dismissed him": not whom he dismissed.
    if (OBJECTS.has(at(tokens, source.to + 1))) return undefined
    const last = GENERIC.has(noun)
      ? this.#recent.ofKind(placed, isPersonal)
      : this.#recent.inside(paragraph)
    return last?.kind === 'person' && (EPITHETS.has(noun) || !this.#roles.knows(last.name))
      ? last
      : undefined
  }

  /** "The woman's lawyer": whose he is tells him apart from the lawyers that the article has met. */
  #isAnother(tokens: readonly Token[], from: number, head: number): boolean {
    for (let i = from + 1; i < head; i++) {
      if (!POSSESSIVE_MARKS.has(at(tokens, i))) continue
      const owner = at(tokens, i - 1)
      if ((nounsOf(owner.lexeme) & PERSON) === 0) return false
      return this.#roles.with(singular(owner.lower), []).length === 0
    }
    return false
  }

  /** "the Ohio Republican", "the Labour MP": who just spoke, with more than was known of it. */
  #sameAgain(
    paragraph: Paragraph,
    noun: string,
    modifiers: readonly string[],
  ): Speaker | undefined {
    const last = this.#recent.justBefore(paragraph)
    if (last?.kind !== 'person' || !last.name.includes(' ')) return undefined
    if (PARTISANS.has(noun)) return last
    if (modifiers.length === 0 || !this.#roles.has(last.name, noun)) return undefined
    const others = this.#roles.with(noun, []).length > 1
    // "The Texas senator" is one's state, "the French president" another's country.
    if (!others && ELECTED.has(noun)) return last
    return others || modifiers.some(isPlace) ? undefined : last
  }
}

/** Whether a description without a name has a noun, or one that is narrower. */
function isCalled(name: string, noun: string): boolean {
  const words = headWords(name)
  const called = words.findLast((word) => isPerson(word)) ?? ''
  const former = noun.startsWith('former-')
  if (former !== words.includes('former')) return false
  const plain = former ? noun.slice(noun.indexOf('-') + 1) : noun
  const narrower = Object.hasOwn(WIDER, plain) ? WIDER[plain] : undefined
  return called === plain || narrower?.has(called) === true
}
