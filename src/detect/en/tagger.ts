/**
 * Part-of-speech tags: each word's usual one, and a few rules that choose by what stands beside it.
 * Tagging every sentence with a language model costs more than parsing the markdown, and scores no
 * better here.
 */

import type { Quote, Range, Token } from '../types.js'
import { NONE } from '../types.js'
import { CAPITAL, ED, LONG } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { isCallTo, isFamilyName, isFirstName, opensAsName } from './name-tags.js'
import { nounsOf, PERSON } from './nouns.js'
import { ACCORDING, COMMA, NO, OF, THE, TO } from './single-words.js'
import { nounBeside, opensObject, verbBeside } from './verb-or-noun.js'
import { choose } from './word-tags.js'
import { ARTICLES, MODALS } from './words.js'

/** Tokens of the longest quotation that is tagged: a longer one holds no part of the clause around it. */
const QUOTED = 14

/** The tokens at hand, and two behind them that are none; kept from sentence to sentence. */
const list: Token[] = []

/** Sets `tag` on the tokens of one sentence, save those in long quotations. */
export function tagTokens(
  tokens: readonly Token[],
  quotes: readonly Quote[],
  { from, to }: Range,
): void {
  let count = 0
  let words = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.quote >= 0) {
      const quote = quotes[token.quote]
      if (quote && quote.end - quote.first > QUOTED) {
        i = quote.end - 1
        continue
      }
    }
    list[count++] = token
    const { lexeme } = token
    if (lexeme.inside === '') choose(lexeme)
    token.tag = lexeme.inside
    if ((token.traits & LONG) > 0) {
      words++
      if ((token.traits & CAPITAL) > 0) capitals++
    }
  }
  // What stood there in a longer sentence before is nothing to this one.
  list[count] = NONE
  list[count + 1] = NONE
  // Whether most longer words are capitalised.
  const headline = words > 3 && capitals > 0.75 * words
  if (headline) for (let i = 0; i < count; i++) open(list[i])
  // A capital shows nothing where the sentence starts.
  else if (count > 0 && list[0] === tokens[from]) open(list[0])
  let previous = NONE
  for (let i = 0; i < count; i++) {
    const token = list[i]
    const next = list[i + 1]
    const behind = list[i + 2]
    if (!token || !next || !behind) break
    if (token.tag === 'VERB')
      token.tag =
        (previous === NONE && opensAsName(token, next, behind, count)) ||
        isCallTo(token, next, behind)
          ? 'PROPN'
          : isModifier(i)
            ? 'ADJ'
            : verbBeside(token, previous, next, headline)
    else if (token.tag === 'NOUN')
      token.tag =
        previous.is(TO) && list[i - 2]?.is(ACCORDING)
          ? 'NOUN'
          : nounBeside(token, governor(previous, list[i - 2]), next)
    else if (previous.tag === 'PROPN' && token.is(THE) && isCallTo(previous, token, next))
      token.tag = 'PROPN'
    // "to narrow their differences"
    else if (token.tag === 'ADJ' && previous.is(TO) && opensObject(next, token)) token.tag = 'VERB'
    // "her chief of staff"
    else if (token.tag === 'ADJ' && isChief(token, next)) token.tag = 'NOUN'
    // "She hedged"
    else if (token.tag === 'ADJ' && (token.traits & ED) > 0 && SUBJECTS.has(previous))
      token.tag = 'VERB'
    // "The study involved 167 people"; not "a man aged 62"
    else if (token.tag === 'ADJ' && (token.traits & ED) > 0 && previous.tag === 'NOUN') {
      if (next.tag === 'DET' || (next.tag === 'NUM' && !AGED.has(token))) token.tag = 'VERB'
    }
    // "the offshore unit", "a then minister"
    else if (token.tag === 'ADV' && ARTICLES.has(previous) && next.tag === 'NOUN') token.tag = 'ADJ'
    else if (previous.tag === 'PROPN' && OF_NAMES.has(token) && next.capital) token.tag = 'PROPN'
    else if (token.capital && isName(i, previous, next, behind, headline)) token.tag = 'PROPN'
    previous = token
  }
}

/** Whether a capital word is a name that looks like another word: "No", "Will". */
function isName(
  i: number,
  previous: Token,
  next: Token,
  behind: Token,
  headline: boolean,
): boolean {
  const token = list[i] ?? NONE
  if (token.is(NO)) return isFamilyName(previous.is(COMMA) ? (list[i - 2] ?? NONE) : previous, next)
  return !headline && behind !== NONE && isFirstName(token, previous, next, behind)
}

/** Tags a word as one whose capital shows nothing. */
function open(token: Token | undefined): void {
  if (token) token.tag = token.lexeme.opening
}

/** "a visibly shaken Jane Holm" */
function isModifier(i: number): boolean {
  if (i < 2 || list[i - 1]?.tag !== 'ADV') return false
  return ARTICLES.has(list[i - 2] ?? NONE) && list[i + 1]?.tag === 'PROPN'
}

/** A word for a person that is mostly an adjective, before whom he serves. */
function isChief(token: Token, next: Token): boolean {
  return next.is(OF) && !token.capital && (nounsOf(token.lexeme) & PERSON) > 0
}

/** Pronouns that are nothing but subjects. */
const SUBJECTS = new WordList('he she they we i')
const AGED = new WordList('aged')
/** "Energias do Norte": no verb between the words of a name. */
const OF_NAMES = new WordList('da do dos das du di ap ab')

/** "would later call": the modal that an adverb stands behind, else what stands before. */
function governor(previous: Token, before: Token | undefined): Token {
  return previous.tag === 'ADV' && before && MODALS.has(before) ? before : previous
}
