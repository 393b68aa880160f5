/** What the words of a source tell: a name and what stands before or behind it, or a description. */

import { headOf } from '../clauses/holders.js'
import { isOutlet, isPerson, nounsOf, PERSON, singular } from '../en/nouns.js'
import { PLACES } from '../en/places.js'
import { OFFICES } from '../en/roles.js'
import {
  AND,
  COMMA,
  FIGURES,
  FORMER,
  GUARD,
  HEAD,
  IT,
  ITS,
  OF,
  ONE,
  PAPER,
  STATE,
  THE,
  WHICH,
} from '../en/single-words.js'
import { BE, POSSESSIVE_MARKS, PREPOSITIONS } from '../en/words.js'
import type { Paragraph, Range, Speaker, Token } from '../types.js'
import { at } from '../types.js'
import { Memory } from '../words/memory.js'
import { WordList } from '../words/word-lists.js'
import { affiliationOf } from './affiliation.js'
import { apposesBody } from './appositions.js'
import { isNamedBody, isPlural, kindOfNoun, mayBePerson, speakerOf } from './kinds.js'
import type { Mention } from './mention.js'
import type { Gender } from './name-runs.js'
import { isLeading, isPlace } from './roles.js'

/** What the names look like of the bodies that a noun is for. */
export const bodyNames: Memory<RegExp> = new Memory(
  (noun) => new RegExp(`(?:^|[ -])${noun}(?: (?:of|for) |$)`, 'i'),
)

/** "Jane Holm’s campaign" for "her campaign". */
export function ownedBy(owner: Speaker, own: Speaker, what: string): Speaker {
  if (owner.name.endsWith(what)) return owner
  return speakerOf(`${owner.name}${owner.name.endsWith('s') ? '’' : '’s'}${what}`, own.kind)
}

export function isHuman({ name, kind }: Speaker): boolean {
  // "Investigators" are many.
  if (kind !== 'organization') return kind === 'person'
  // "British qualifier Jane Holm"
  return mayBePerson(name) && !isPlural(name) && !isNamedBody(name) && !isPlace(name.toLowerCase())
}

/** "Analysts say": a common noun that a sentence starts with; "Smith's Final Column" in a headline. */
export function isCommon(
  tokens: readonly Token[],
  { doubtful, headline, range }: Mention,
): boolean {
  // "one senior Tory MP", "a Labour MP"
  if ((nounsOf(at(tokens, range.to - 1).lexeme) & PERSON) > 0 && isIndefinite(tokens, range.from))
    return true
  // "the Labour MP", "the New York Democrat"
  const last = at(tokens, range.to - 1)
  if (range.to - range.from > 1 && at(tokens, range.from - 1).is(THE) && LAWMAKERS.has(last))
    return true
  // "state TV"
  if (range.to - range.from === 1 && isOutletNoun(tokens, range.from)) return true
  if (headline && POSSESSIVE_MARKS.has(at(tokens, range.from - 1))) return true
  if (!doubtful || isNamedBody(at(tokens, range.from).text)) return false
  const { lexeme } = at(tokens, range.from)
  return (nounsOf(lexeme) & PERSON) > 0 || kindOfNoun(lexeme.lower) !== 'anonymous'
}

/** A word for what publishes, behind a common noun that says which. */
function isOutletNoun(tokens: readonly Token[], i: number): boolean {
  const before = at(tokens, i - 1)
  // "State TV", where a sentence opens with it.
  if (before.is(STATE)) return isOutlet(at(tokens, i).lower)
  // "broadcaster CCTV" is one by name.
  return (
    before.tag === 'NOUN' &&
    !before.capital &&
    !PUBLISHERS.has(before) &&
    isOutlet(at(tokens, i).lower)
  )
}

const PUBLISHERS = new WordList(
  'broadcaster agency newspaper newswire channel station network magazine daily weekly outlet website site',
)

const LAWMAKERS = new WordList('mp msp mep td republican democrat conservative liberal independent')

const INDEFINITE = new WordList('a an one another some two three several many')

/** Whether an article or number of somebody who is not named stands before. */
function isIndefinite(tokens: readonly Token[], to: number): boolean {
  let i = to - 1
  while (i > to - 3 && at(tokens, i).tag === 'ADJ') i--
  return INDEFINITE.has(at(tokens, i))
}

/** "it was late", "it is a shame": nothing that "it" would stand for. */
function isExpletive(tokens: readonly Token[], i: number): boolean {
  if (!at(tokens, i).is(IT) || !BE.has(at(tokens, i + 1))) return false
  const { tag } = at(tokens, i + 2)
  return tag === 'ADJ' || tag === 'DET' || tag === 'ADV'
}

const OWN = new WordList('it its')

/** What companies and banks do to what they have. */
const CHANGED = new WordList(
  'cut cuts raised raises lifted lifts trimmed trims lowered lowers kept keeps reaffirmed posted reported launched closed shut halved doubled slashed',
)

/** "the Fed", "Holm, which", "Holm said it would": a single word that the article treats as a thing. */
export function isThing(
  { paragraph: { tokens }, content }: { paragraph: Paragraph; content: readonly Range[] },
  { from, to }: Range,
  name: string,
): boolean {
  if (at(tokens, from - 1).is(THE)) return true
  if (name.includes(' ')) return false
  if (at(tokens, to).is(COMMA))
    if (at(tokens, to + 1).is(WHICH) || apposesBody(tokens, to)) return true
  // "Holm cut its price target"
  if (CHANGED.has(at(tokens, to)) && at(tokens, to + 1).is(ITS)) return true
  const first = content[0]
  return (
    first !== undefined &&
    first.from > to &&
    OWN.has(at(tokens, first.from)) &&
    !isExpletive(tokens, first.from)
  )
}

export function genderOf(pronoun: Token): Gender {
  return FEMININE.has(pronoun) ? 'f' : 'm'
}

const FEMININE = new WordList('she her')

/** The words of a name that belong to the source: a headline's names run on. */
export function clip(tokens: readonly Token[], mention: Mention, source: Range): Mention {
  const from = Math.max(mention.range.from, source.from)
  const to = Math.min(mention.range.to, source.to)
  if (from === mention.range.from && to === mention.range.to) return mention
  let name = at(tokens, from).text
  for (let i = from + 1; i < to; i++) name += ` ${at(tokens, i).text}`
  return { ...mention, range: { from, to }, name, named: undefined }
}

/**
 * "Jane Smith, a strategist at Holm Partners, who": the nearest name, save that of whom somebody works for;
 * between them may stand names that say of what kind the trade is ("a UK economist at Holm Partners").
 */
export function precedingOf(
  tokens: readonly Token[],
  [nearest, ...others]: readonly Mention[],
): Mention | undefined {
  if (!nearest) return undefined
  const { from } = nearest.range
  const preposition = at(tokens, from - 1).is(THE) ? from - 2 : from - 1
  const trade = at(tokens, preposition - 1)
  const employer = EMPLOYED.has(at(tokens, preposition)) && (nounsOf(trade.lexeme) & PERSON) > 0
  if (!employer || trade.capital) return nearest
  for (const other of others) {
    if (other.paragraph !== nearest.paragraph || from - other.range.to >= APPOSITION) break
    if (at(tokens, other.range.to).tag !== 'NOUN') return other
  }
  return nearest
}

/** Tokens between a name and whom somebody works for. */
const APPOSITION = 9
const EMPLOYED = new WordList('at of for with from in')

/** "in response to a suit which argues": where the last phrase starts, if it alone can say something. */
export function nearestNoun(tokens: readonly Token[], from: number, to: number): number {
  if (nounsOf(at(tokens, to - 1).lexeme) === 0) return from
  for (let i = to - 1; i > from; i--)
    if (PREPOSITIONS.has(at(tokens, i)))
      return at(tokens, i - 1).tag === 'NOUN' && nounsOf(at(tokens, i - 1).lexeme) === 0
        ? i + 1
        : from
  return from
}

/** The capital words of a description before its head. */
export function modifiersOf(tokens: readonly Token[], from: number, head: number): string[] {
  const modifiers: string[] = []
  for (let i = from + 1; i < head; i++)
    if (at(tokens, i).capital) modifiers.push(at(tokens, i).lower.toLowerCase())
  return modifiers
}

/** The role that a description's head names, "vice-president" in one word. */
export function roleOf(tokens: readonly Token[], head: number): string {
  const noun = singular(at(tokens, head).lower)
  const before = at(tokens, head - 1)
  if (isLeading(before, noun)) return `${before.lower}-${noun}`
  // "the head of state"
  if (at(tokens, head).is(HEAD) && at(tokens, head + 1).is(OF)) {
    const { lower } = at(tokens, head + 2)
    if (lower === 'state' || lower === 'government') return `head-of-${lower}`
  }
  for (let i = head - 1; i > head - 5; i--) if (at(tokens, i).is(FORMER)) return `former-${noun}`
  return noun
}

/** "opposition figures": people, no numbers. */
const PUBLIC = new WordList(
  'opposition senior leading public prominent party political religious military industry establishment influential key',
)
/** "the national guard": a body of guards. */
const CORPS = new WordList('coast national border revolutionary republican civil')
const ENDS = new WordList(', ( — –')
const RELATIVE = new WordList('who whose which')

const TREATISES = new WordList('by published in from led')

/** "a paper", "the paper by researchers": what somebody wrote, no newspaper. */
function isTreatise(tokens: readonly Token[], from: number, head: number): boolean {
  return (
    at(tokens, head).is(PAPER) && (A.has(at(tokens, from)) || TREATISES.has(at(tokens, head + 1)))
  )
}

const A = new WordList('a an another')

/** The British prime minister's office. */
const DOWNING_STREET = /^(?:No\.?|Number) (?:10|Ten)$/

/** "leaders of Norway, Sweden and Finland": whether a comma stands between names of which "and" joins the last. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  if (!at(tokens, comma).is(COMMA)) return false
  let i = comma
  while (at(tokens, i).is(COMMA) && at(tokens, i - 1).capital && at(tokens, i + 1).capital) i += 2
  return i > comma && at(tokens, i).is(AND) && at(tokens, i + 1).capital
}

/** A source by its own words, less what hangs on them. */
export function words(
  tokens: readonly Token[],
  source: Range,
  head: number = headOf(tokens, source),
): Speaker {
  // "the U.S. government" is a name with an article, "the agency" none.
  const named = at(tokens, source.from).is(THE) && at(tokens, source.from + 1).capital
  const from = named ? source.from + 1 : source.from
  let name = at(tokens, from).text
  for (let i = from + 1; i < source.to && i < from + 14; i++) {
    const token = at(tokens, i)
    if (RELATIVE.has(token) || (ENDS.has(token) && !isListed(tokens, i))) break
    name += token.start === at(tokens, i - 1).end ? token.text : ` ${token.text}`
  }
  const noun = at(tokens, head).lower
  const holdsOffice = OFFICES.has(noun) && !INDEFINITE.has(at(tokens, source.from))
  const before = at(tokens, head - 1)
  const people =
    (at(tokens, head).is(FIGURES) && PUBLIC.has(before)) ||
    // "the coast guard"
    (at(tokens, head).is(GUARD) && CORPS.has(before))
  let kind = holdsOffice ? 'person' : people ? 'organization' : kindOfNoun(noun)
  if (kind === 'anonymous') {
    const body = named && at(tokens, source.to - 1).capital && !isPerson(noun)
    if (body || PLACES.has(noun)) kind = 'organization'
  }
  if (at(tokens, source.to - 1).tag === 'NUM' && DOWNING_STREET.test(name)) kind = 'organization'
  // "one of the men"
  if (at(tokens, source.from).is(ONE) && kind === 'organization' && isPerson(singular(noun)))
    kind = 'anonymous'
  if (kind === 'outlet' && isTreatise(tokens, source.from, head)) kind = 'document'
  const principal = kind === 'anonymous' ? affiliationOf(tokens, source, undefined).for : undefined
  return { name, kind, role: undefined, for: principal }
}
