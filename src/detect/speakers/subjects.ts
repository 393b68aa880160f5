/** Who a sentence is about that a pronoun follows: "The prime minister visited the site. He vowed". */
import { GROUP, nounsOf, PERSON } from '../en/nouns.js'
import { COMMA, OF, ONE, THE, WORLD } from '../en/single-words.js'
import { ARTICLES, INDEFINITE, POSSESSIVE_MARKS, POSSESSIVES, PREPOSITIONS } from '../en/words.js'
import type { Paragraph, Range, Token } from '../types.js'
import { at } from '../types.js'
import { HYPHENED } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { genderOf } from './descriptions.js'
import { isPlural } from './kinds.js'

/** "24-year-old" */
export function isAged({ traits, lower }: Token): boolean {
  return (traits & HYPHENED) > 0 && lower.endsWith('-year-old')
}

const OWNERS = new WordList('his her')

/** Words of a description that opens a sentence ("The former prime minister"). */
const LONGEST = 5

/** "Police arrested a 45-year-old man; he denies": the nearest person without a name in the same sentence. */
export function describedBefore(
  { tokens }: Paragraph,
  from: number,
  index: number,
): Range | undefined {
  // "Her husband was less forgiving: “Shameful,” he said."
  const kin = at(tokens, from + 1)
  if (
    POSSESSIVES.has(at(tokens, from)) &&
    (nounsOf(kin.lexeme) & PERSON) > 0 &&
    !isPlural(kin.lower) &&
    // "His client could appeal, he said.": whose client that is.
    !(
      OWNERS.has(at(tokens, from)) &&
      at(tokens, index - 1).is(COMMA) &&
      genderOf(at(tokens, from)) === genderOf(at(tokens, index))
    )
  )
    if (at(tokens, from + 2).tag === 'AUX') return { from, to: from + 2 }
  for (let i = index - 1; i > from; i--) {
    const token = at(tokens, i)
    if (token.quote >= 0 || token.tag === 'PROPN') return undefined
    if ((nounsOf(token.lexeme) & PERSON) === 0 || isPlural(token.lower)) continue
    // "in a witness statement"
    if (at(tokens, i + 1).tag === 'NOUN') return undefined
    for (let k = i - 1; k >= from && k > i - LONGEST; k--) {
      const token = at(tokens, k)
      // "the bank's deputy governor had stepped down for what he called": the subject of a clause.
      if (INDEFINITE.has(token) || (token.is(THE) && at(tokens, i + 1).tag === 'AUX'))
        return { from: k, to: i + 1 }
      if ((!token.word && !POSSESSIVE_MARKS.has(token)) || PREPOSITIONS.has(token)) break
    }
    return undefined
  }
  return undefined
}

/** The sentence before the one that a place stands in. */
function sentenceBefore({ frames }: Paragraph, index: number): Range | undefined {
  for (let f = frames.length - 1; f > 0; f--) {
    const frame = frames[f]
    if (frame && frame.from <= index) return frames[f - 1]
  }
  return undefined
}

/** Sentences that a pronoun opens, which are stepped over. */
const BACK = 2
const AGAIN = new WordList('he she')

/** The description of one person that opens the sentence before a place, up to its head; undefined for other sentences. */
export function describedSubject(paragraph: Paragraph, index: number): Range | undefined {
  const { tokens } = paragraph
  const last = sentenceBefore(paragraph, index)
  let before = last
  // "The minister looked at his shoes. He looked at the clock. “I serve,” he said."
  for (let i = 0; i < BACK && before && AGAIN.has(at(tokens, before.from)); i++)
    before = sentenceBefore(paragraph, before.from)
  if (!before) return undefined
  const opening = at(tokens, before.from)
  // Somebody may be said to be anything: "A citizen is called to serve. She went. She"
  if (before !== last && !opening.is(THE)) return undefined
  if (opening.quote >= 0) return undefined
  // "One of the men is believed to have fled. He told"
  const ofSeveral = opening.is(ONE) && at(tokens, before.from + 1).is(OF)
  // "His friend shrugged. She said"
  if (!ofSeveral && !ARTICLES.has(opening) && !POSSESSIVES.has(opening)) return undefined
  if (opening.is(THE) && isAged(at(tokens, before.from + 1))) return undefined
  const from = ofSeveral ? before.from + 2 : before.from + 1
  for (let i = from; i < Math.min(before.to, from + LONGEST); i++) {
    const token = at(tokens, i)
    const next = at(tokens, i + 1)
    if (!token.word || token.quote >= 0 || token.tag === 'VERB' || PREPOSITIONS.has(token))
      return undefined
    if ((nounsOf(token.lexeme) & PERSON) === 0 || isPlural(token.lower) !== ofSeveral) continue
    if (next.capital || POSSESSIVE_MARKS.has(next) || (nounsOf(next.lexeme) & PERSON) > 0) continue
    // "The mayor, Jane Holm, left": somebody with a name.
    if (next.tag === 'NOUN' || (next.is(COMMA) && at(tokens, i + 2).capital)) return undefined
    if (PREPOSITIONS.has(next) && isNamedBehind(tokens, i + 2, before.to)) return undefined
    return { from: before.from, to: i + 1 }
  }
  return undefined
}

/** "A spokesman for the charity, Jane Holm, left": whether a name follows the phrase that hangs on a description. */
function isNamedBehind(tokens: readonly Token[], from: number, to: number): boolean {
  let i = from
  while (i < to && i < from + LONGEST && at(tokens, i).word && at(tokens, i).tag !== 'VERB') i++
  if (!at(tokens, i).is(COMMA)) return false
  let end = i + 1
  while (at(tokens, end).capital) end++
  return end > i + 1 && at(tokens, end).is(COMMA)
}

/** "The carmaker declined. In a filing, it said": the body that opens the sentence before a place, by its noun. */
export function bodySubject(paragraph: Paragraph, index: number): Range | undefined {
  const { tokens } = paragraph
  const before = sentenceBefore(paragraph, index)
  if (!before) return undefined
  const noun = at(tokens, before.from + 1)
  const next = at(tokens, before.from + 2)
  const body = at(tokens, before.from).is(THE) && (nounsOf(noun.lexeme) & GROUP) > 0
  const whole = next.word && next.tag !== 'NOUN' && !next.capital && !PREPOSITIONS.has(next)
  return body && whole && !noun.capital && !isPlural(noun.lower)
    ? { from: before.from, to: before.from + 2 }
    : undefined
}

const NATIONALS = new WordList(
  `spaniard frenchman frenchwoman dutchman dutchwoman englishman englishwoman scotsman welshman irishman irishwoman
  norwegian swede dane finn italian argentine argentinian brazilian uruguayan colombian chilean ecuadorian belgian
  austrian portuguese scot briton swiss pole turk german russian american kenyan dutch czech latvian lithuanian estonian croat croatian icelander jamaican south-korean japanese new-zealander zimbabwean zambian ugandan ethiopian kazakh uzbek bulgarian cypriot israeli iranian indian pakistani sri-lankan algerian senegalese georgian armenian austrian serb serbian slovak slovenian hungarian romanian ukrainian egyptian nigerian ghanaian
  ivorian cameroonian moroccan algerian tunisian australian canadian mexican jamaican kenyan ethiopian south-african`,
)

/** "the Spaniard", "the 51-year-old, who": one person, by nationality or age alone. */
export function isEpithet(tokens: readonly Token[], { from, to }: Range): boolean {
  const token = at(tokens, from + 1)
  if (isRanked(tokens, from + 1, to) || isSuperlative(tokens, from + 1, to)) return true
  const alone = to === from + 2 || at(tokens, from + 2).is(COMMA)
  // "the Devon-born teenager"
  const born = (token.traits & HYPHENED) > 0 && token.lower.endsWith('-born')
  if (born && to === from + 3) return true
  return alone && ((token.capital && isNational(token)) || isAged(token))
}

/** "Spaniard", "Swiss-Italian" */
function isNational(token: Token): boolean {
  if (NATIONALS.has(token)) return true
  return (
    (token.traits & HYPHENED) > 0 &&
    NATIONALS.includes(token.lower.slice(token.lower.indexOf('-') + 1))
  )
}

/** "the world number one", "the world No. 3" */
function isRanked(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 3 && at(tokens, from).is(WORLD) && RANKS.has(at(tokens, from + 1))
}

const RANKS = new WordList('number no no.')

/** "the world's richest man" */
function isSuperlative(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to === from + 4 &&
    POSSESSIVE_MARKS.has(at(tokens, from + 1)) &&
    at(tokens, from + 2).lower.endsWith('est') &&
    (nounsOf(at(tokens, from + 3).lexeme) & PERSON) > 0
  )
}
