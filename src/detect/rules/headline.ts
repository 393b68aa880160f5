/** Headlines: "…: White House", "… – ministry", "Kirby: …". */

import { canHold } from '../clauses/holders.js'
import { isFiniteVerb, isTitleColon, nounPhraseEnd } from '../clauses/phrases.js'
import { isPresent } from '../clauses/sources.js'
import { GROUP, isGroup, isOutlet, isPerson, nounsOf, PERSON } from '../en/nouns.js'
import { PLACES, SEATS } from '../en/places.js'
import { CLOSING_BRACKET, COLON, OPENING_BRACKET, QUESTION_MARK } from '../en/single-words.js'
import { POSSESSIVE_S, PREPOSITIONS } from '../en/words.js'
import { isPlural } from '../speakers/kinds.js'
import type { Found, Range, Token } from '../types.js'
import { at } from '../types.js'
import { PARTICLE } from '../words/name-traits.js'
import { ED, SEPARATES } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

/** Name of the rule for "Kirby: …", where the word may be a topic ("Climate: …") unless the article has a fuller name. */
export const LONE_NAME: string = 'headline-name-first'

/** Longest headline, in tokens. */
const LONGEST = 40

/** Whether a frame may be a headline that names its source. */
export function mayBeHeadline(tokens: readonly Token[], range: Range, traits: number): boolean {
  return (
    (traits & SEPARATES) > 0 &&
    range.from === 0 &&
    range.to === tokens.length &&
    tokens.length <= LONGEST
  )
}

const SEPARATORS = new WordList(': – — -- -')

const TELLS = new WordList('said told')

/** Whether somebody is told to have said something, as no headline does. */
function tells(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (TELLS.has(at(tokens, i)) && at(tokens, i).quote < 0) return true
  return false
}

/** The attribution of a headline, which is a whole line without a full stop of its own. */
export function findHeadline(tokens: readonly Token[], range: Range): Found | undefined {
  if (
    range.from !== 0 ||
    range.to !== tokens.length ||
    tokens.length > LONGEST ||
    tokens.length < 5 ||
    // "The Herald: Who pays?"
    at(tokens, tokens.length - 1).is(QUESTION_MARK)
  )
    return undefined
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const mark = at(tokens, i)
    if (mark.quote >= 0 || !SEPARATORS.has(mark) || isTitleColon(tokens, i)) continue
    const left = { from: start(tokens), to: i }
    const right = { from: i + 1, to: end(tokens) }
    if (left.to <= left.from || right.to <= right.from) continue
    const who = mark.is(COLON) ? speakerBehind(tokens, left, right) : undefined
    if (who) return make(who, i, left, 'headline-source-last')
    const before = mark.is(COLON) ? speakerBefore(tokens, left, right) : undefined
    if (before) return make(before, i, right, 'headline-source-first')
    // "Smith said he will stay.--Jane Holm": who wrote it.
    if ((!mark.is(COLON) || right.to < tokens.length) && tells(tokens, left)) continue
    const named = isSource(tokens, right) || isName(tokens, right, mark)
    if ((named && says(tokens, left)) || (mark.is(COLON) && isCommonSource(tokens, right)))
      return make(right, i, left, 'headline-source-last')
    if (!mark.is(COLON) || right.to - right.from <= 3) continue
    if (isSource(tokens, left) || isPaper(tokens, left, right))
      return make(left, i, saidIn(tokens, right), 'headline-source-first')
    if (isNameAlone(tokens, left) && says(tokens, right))
      return make(left, i, saidIn(tokens, right), LONE_NAME)
  }
  return undefined
}

/** "“It was a wall of water”: survivors recall floods": who acts behind a quotation is who said it. */
function speakerBehind(tokens: readonly Token[], left: Range, right: Range): Range | undefined {
  for (let i = left.from; i < left.to; i++) if (at(tokens, i).quote < 0) return undefined
  const to = nounPhraseEnd(tokens, right.from, right.to)
  const who = { from: right.from, to }
  return to > right.from && to < right.to && canHold(tokens, who, true) ? who : undefined
}

/** "Council chief quits: ‘I have nothing to hide’": who acts before a quotation that is the rest of the line. */
function speakerBefore(tokens: readonly Token[], left: Range, right: Range): Range | undefined {
  const { quote } = at(tokens, right.from)
  for (let i = right.from; i < right.to; i++)
    if (quote < 0 || at(tokens, i).quote !== quote) return undefined
  if (right.to - right.from < QUOTED || left.to - left.from > ACT) return undefined
  // A sentence of the text's own ends with a stop.
  if (STOPS.has(at(tokens, right.to - 2)) || PREPOSITIONS.has(at(tokens, left.from)))
    return undefined
  for (let i = left.from + 1; i < left.to; i++) {
    if (at(tokens, i).quote >= 0) return undefined
    // Verbs that attribute have rules of their own.
    if (at(tokens, i).lexeme.verbs.length > 0 && at(tokens, i).tag === 'VERB') return undefined
    if (!isFiniteVerb(tokens, i) && !actsIn(tokens, i)) continue
    const who = { from: left.from, to: i }
    return canHold(tokens, who, false) ? who : undefined
  }
  return undefined
}

/** Tokens of a quotation that is more than a name, with its marks. */
const QUOTED = 5
/** Tokens that tell what somebody does, at most. */
const ACT = 8
const STOPS = new WordList('. ? ! ,')

/** "chief quits": a form in -s that looks like a noun, behind somebody. */
function actsIn(tokens: readonly Token[], i: number): boolean {
  const { lower, lexeme } = at(tokens, i)
  if (isPresent(tokens, i)) return true
  if (at(tokens, i).tag !== 'NOUN' || !lower.endsWith('s') || lower.endsWith('ss')) return false
  if ((nounsOf(lexeme) & (PERSON | GROUP)) > 0) return false
  return (nounsOf(at(tokens, i - 1).lexeme) & PERSON) > 0 && !isPlural(at(tokens, i - 1).lower)
}

const OCCASIONS = new WordList('as after ahead amid before following in on')

/** "Arteta: ‘We were poor’ as Arsenal lose": the quotation, without on what occasion it was made. */
function saidIn(tokens: readonly Token[], { from, to }: Range): Range {
  const { quote } = at(tokens, from)
  let end = from
  while (end < to && quote >= 0 && at(tokens, end).quote === quote) end++
  return OCCASIONS.has(at(tokens, end)) && end > from + 2 ? { from, to: end } : { from, to }
}

const OPENS_QUESTION = new WordList('how why what when where who which')

/** Whether words are a headline's clause: "N. Korea sent", "crew to return", "man held". */
function says(tokens: readonly Token[], range: Range): boolean {
  if (OPENS_QUESTION.has(at(tokens, range.from))) return false
  if (hasVerb(tokens, range)) return true
  for (let i = range.from + 1; i + 1 < range.to; i++) {
    const { lexeme, lower } = at(tokens, i)
    if ((lexeme.traits & ED) > 0) return true
    if (lower === 'to' && TO_DO.has(at(tokens, i + 1).tag)) return true
    // "N. Korea fires two"
    if (isPresent(tokens, i)) return true
    // "Ukraine shoots down jets"
    if (lower.endsWith('s') && PARTICLES.has(at(tokens, i + 1)) && i + 2 < range.to)
      if (at(tokens, i - 1).tag === 'PROPN' && at(tokens, i).tag === 'NOUN') return true
    // "Russia ready for talks"
    if (at(tokens, i).tag === 'ADJ' && at(tokens, i + 1).tag === 'ADP') return true
  }
  return false
}

const PARTICLES = new WordList('down up off out back')

/** Tags of words that may be the verb behind "to". */
const TO_DO: ReadonlySet<string> = new Set(['NOUN', 'ADJ'])

const PAPERS = new WordList(
  'report reports study studies poll polls survey surveys media document documents',
)

/** "Watchdog report: The dam was unsafe" */
function isPaper(tokens: readonly Token[], { from, to }: Range, right: Range): boolean {
  const last = at(tokens, to - 1)
  return to - from < 5 && PAPERS.has(last) && !last.capital && says(tokens, right)
}

/** ": military", ": senior officials": words in small letters that say whose the headline is. */
function isCommonSource(tokens: readonly Token[], range: Range): boolean {
  if (range.to - range.from > 3) return false
  for (let i = range.from; i < range.to; i++)
    if (!at(tokens, i).letter || at(tokens, i).capital || at(tokens, i).tag === 'DET') return false
  const { lower } = at(tokens, range.to - 1)
  return isPerson(lower) || isGroup(lower) || PAPERS.has(at(tokens, range.to - 1))
}

/** A dash that joins no words. */
function isLong({ text }: Token): boolean {
  return text === '—' || text === '–' || text === '--'
}

/** ": NASA", "— Trump", "– Kyiv": one word behind a colon or long dash, no common noun and no town. */
function isName(tokens: readonly Token[], { from, to }: Range, mark: Token): boolean {
  const { tag, text, lexeme } = at(tokens, from)
  return (
    to - from === 1 &&
    (mark.is(COLON) || (isLong(mark) && (SEATS.has(lexeme.lower) || !PLACES.has(lexeme.lower)))) &&
    lexeme.capital &&
    (tag === 'PROPN' || /^[A-Z.]{2,}$/.test(text))
  )
}

/** "Kirby: …": one word that is a name and no place. */
function isNameAlone(tokens: readonly Token[], { from, to }: Range): boolean {
  const { capital, lower, tag } = at(tokens, from)
  return (
    to - from === 1 &&
    capital &&
    // "Q: …"
    lower.length > 1 &&
    tag === 'PROPN' &&
    !PLACES.has(lower) &&
    !RUBRICS.has(at(tokens, from))
  )
}

function make(source: Range, mark: number, content: Range, rule: string): Found {
  return {
    source: [source],
    cue: [{ from: mark, to: mark + 1 }],
    content: [content],
    rule,
    verb: { lemma: 'say', group: 'say', form: 'past' },
  }
}

/** "The Latest: …", "Live Updates: …" */
export const RUBRICS: WordList = new WordList(
  'photo photos image images picture caption graphic note watch listen read new alert opinion analysis review editorial column letter letters poll quiz map obituary faq q&a latest update updates live exclusive breaking video photos explained explainer factbox timeline recap preview highlights',
)

/** What a headline names first that is about it: storms, contests, affairs. */
const TOPICS = new WordList(
  'cyclone storm hurricane typhoon cup league election elections war open prix games olympics olympic championship championships trophy final finals budget covid coronavirus crisis quake earthquake wildfire wildfires floods nations ashes masters tour strike strikes trial inquest inquiry verdict weather scandal attack attacks shooting crash',
)

/** One to four words that name somebody: capitalised, or a role or body ("ministry"). */
function isSource(tokens: readonly Token[], range: Range): boolean {
  const length = range.to - range.from
  if (length < 1 || length > 4) return false
  const last = at(tokens, range.to - 1)
  if (RUBRICS.has(last)) return false
  // "Mayor blasts council: …"
  // "BoE's Bailey"; "Monday's Morning Email" is nobody.
  const owned = nounsOf(last.lexeme) === 0
  for (let i = range.from + 1; i < range.to - 1; i++)
    if (isFiniteVerb(tokens, i) && !(owned && POSSESSIVE_S.has(at(tokens, i)))) return false
  for (let i = range.from; i < range.to; i++) if (TOPICS.has(at(tokens, i))) return false
  if (isPerson(last.lower) || isGroup(last.lower) || isOutlet(last.lower)) return true
  for (let i = range.from; i < range.to; i++) {
    const token = at(tokens, i)
    const { capital, quote, tag, lexeme } = token
    if (quote < 0 && owned && POSSESSIVE_S.has(token)) continue
    // "von der Leyen"
    if (quote < 0 && i < range.to - 1 && (lexeme.naming & PARTICLE) > 0) continue
    // "It May Surprise You"
    if (!capital || quote >= 0 || tag === 'AUX' || tag === 'PRON') return false
  }
  return length > 1 || isAcronym(tokens, range.from)
}

const BULLETS = new WordList('- – — •')
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u

/** "WHO: …", in a line that is not all in capitals. */
function isAcronym(tokens: readonly Token[], i: number): boolean {
  if (!ACRONYM.test(at(tokens, i).text)) return false
  for (let k = 0; k < tokens.length; k++)
    if (k !== i && at(tokens, k).letter && !/\p{Ll}/u.test(at(tokens, k).text)) return false
  return true
}

/** Behind "(LEAD)", "Exclusive:" and the like, and behind what marks one of several. */
function start(tokens: readonly Token[]): number {
  if (BULLETS.has(at(tokens, 0))) return 1
  if (RUBRICS.has(at(tokens, 0)) && at(tokens, 1).is(COLON)) return 2
  if (!at(tokens, 0).is(OPENING_BRACKET)) return 0
  for (let i = 1; i < 6; i++) if (at(tokens, i).is(CLOSING_BRACKET)) return i + 1
  return 0
}

function end(tokens: readonly Token[]): number {
  const { word, quote } = at(tokens, tokens.length - 1)
  return word || (quote >= 0 && quote === at(tokens, tokens.length - 2).quote)
    ? tokens.length
    : tokens.length - 1
}

/** Whether a headline's part has a verb, finite or not. */
function hasVerb(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const { tag } = at(tokens, i)
    if (tag === 'VERB' || tag === 'AUX') return true
  }
  return false
}
