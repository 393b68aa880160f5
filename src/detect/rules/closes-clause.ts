/** Whether nothing that could be attributed stands behind a cue: "…, Smith said on Friday." */

import { onlySaysWhen } from '../clauses/other-senses.js'
import { isNominal, isWord } from '../clauses/phrases.js'
import { thatAhead } from '../clauses/that-clause.js'
import { DOCUMENT, nounsOf } from '../en/nouns.js'
import { AND, AS, COMMA, ON, THAT, THIS, TO } from '../en/single-words.js'
import { NOUN_LIKE } from '../en/verbs.js'
import {
  BEFORE_TIME,
  DASHES,
  PERSONAL_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  TIME,
  TIME_NOUNS,
} from '../en/words.js'
import { isOccasion } from '../speakers/occasions.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'
import { APOSTROPHE, HYPHENED, LY } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'

const PAUSES = new WordList('. , ; -- — –')
const CLOSERS = new WordList('. , ; ? ! -- — – )')
/** "predict between two and four" */
const ROUGHLY = new WordList('between over under around')
const DAYTIMES = new WordList('morning afternoon evening night')

/** Whether nothing that could be attributed follows: "…, Smith said on Friday." */
export function closesClause(tokens: readonly Token[], cue: Cue, range: Range): boolean {
  let k = cue.to
  if (takesPhrase(tokens, cue)) return false
  if (cue.verb.group === 'tell' && at(tokens, k).letter) {
    if (thatAhead(tokens, k, range) >= 0) return false
    k = behindHearer(tokens, k, range)
  }
  // "…, Kennedy wrote Linick."
  if (cue.verb.lemma === 'write' && at(tokens, k).tag === 'PROPN' && PAUSES.has(at(tokens, k + 1)))
    k++
  while (k < range.to) {
    const token = at(tokens, k)
    const spell = spellEnd(tokens, k)
    if (spell > k) k = spell
    else if (BEFORE_TIME.has(token) && isTime(at(tokens, k + 1))) k += 2
    // "said early on Sunday"
    else if (BEFORE_TIME.has(token) && at(tokens, k + 1).is(ON) && TIME.has(at(tokens, k + 2)))
      k += 3
    else if (TIME.has(token)) k += DAYTIMES.has(at(tokens, k + 1)) ? 2 : 1
    else if (token.tag === 'ADV' && (token.traits & LY) > 0) k++
    else if (isAsHe(tokens, k) || onlySaysWhen(tokens, k, range.to)) break
    else if (ROUGHLY.has(token) && at(tokens, k + 1).tag === 'NUM') return false
    else if (PREPOSITIONS.has(token) && (cue.verb.group === 'say' || showsOn(tokens, k, cue))) {
      let e = k + 1
      while (
        e < range.to &&
        (isWord(at(tokens, e)) || ownsTitle(tokens, e)) &&
        !at(tokens, e).is(THAT) &&
        at(tokens, e).quote < 0 &&
        (at(tokens, e).tag !== 'VERB' ||
          isNounAtEnd(tokens, e) ||
          (at(tokens, e).traits & HYPHENED) > 0 ||
          isReleased(tokens, e) ||
          (TITLED.has(at(tokens, e)) && at(tokens, e + 1).quote >= 0)) &&
        (at(tokens, e).tag !== 'AUX' || (at(tokens, e - 1).is(TO) && cue.verb.lemma === 'say')) &&
        (at(tokens, e).tag !== 'PRON' || isDeterminer(tokens, e))
      ) {
        // "noted on Twitter the change"
        if (at(tokens, e).tag === 'DET' && at(tokens, e - 1).tag === 'PROPN' && !isSpan(tokens, e))
          return false
        e++
      }
      if (e > k + 1 && at(tokens, e).quote >= 0) e = behindTitle(tokens, e)
      if (e < range.to && !PAUSES.has(at(tokens, e))) return false
      k = e
    } else break
  }
  const next = at(tokens, k)
  // "said, among other things, that"
  if ((next.is(COMMA) || DASHES.has(next)) && thatAhead(tokens, k, range) >= 0) return false
  // "…, she told aides as she left."
  if (cue.verb.group !== 'show' && onlySaysWhen(tokens, k, range.to)) return true
  return (
    k >= range.to ||
    (CLOSERS.has(next) &&
      next.quote < 0 &&
      !(next.is(COMMA) && at(tokens, k + 1).quote >= 0 && !isTitled(tokens, k)))
  )
}

const CAUSES = new WordList('for against')

/** "agreed to pause", "argued against a pause": verbs that take what they report behind a preposition. */
function takesPhrase(tokens: readonly Token[], { verb, to }: Cue): boolean {
  const next = at(tokens, to)
  if (verb.lemma === 'argue')
    // "has argued for years that"
    return CAUSES.has(next) && !isTime(at(tokens, to + 1)) && !isSpell(at(tokens, to + 1))
  return (verb.lemma === 'agree' || verb.lemma === 'admit') && next.is(TO)
}

/** "a tour of news shows.": what looks like a verb too, and has nothing behind it. */
function isNounAtEnd(tokens: readonly Token[], i: number): boolean {
  return NOUN_LIKE.has(at(tokens, i)) && PAUSES.has(at(tokens, i + 1))
}

/** "this week", "the other day" */
function isSpan(tokens: readonly Token[], i: number): boolean {
  return isTime(at(tokens, i)) || isTime(at(tokens, i + 1)) || isTime(at(tokens, i + 2))
}

function isTime(token: Token): boolean {
  return TIME.has(token) || TIME_NOUNS.has(token)
}

const FROM_THEN = new WordList('later earlier ago before afterwards afterward')

/** "hours", "weeks" */
function isSpell({ lower }: Token): boolean {
  return lower.endsWith('s') && TIME_NOUNS.includes(lower.slice(0, -1))
}

/** "a few days later": behind how long after it was, else the same place. */
function spellEnd(tokens: readonly Token[], from: number): number {
  const { tag } = at(tokens, from)
  // "hours earlier"
  if (tag === 'NOUN' && FROM_THEN.has(at(tokens, from + 1)) && isSpell(at(tokens, from)))
    return from + 2
  if (tag !== 'DET' && tag !== 'NUM' && tag !== 'ADJ') return from
  for (let k = from + 1; k < from + 4; k++)
    if (FROM_THEN.has(at(tokens, k))) return at(tokens, k - 1).tag === 'NOUN' ? k + 1 : from
  return from
}

/** "in his book, “A Life”": what bears a title, and the title. */
function isTitled(tokens: readonly Token[], comma: number): boolean {
  return (
    (nounsOf(at(tokens, comma - 1).lexeme) & DOCUMENT) > 0 &&
    behindTitle(tokens, comma + 1) > comma + 1
  )
}

const TITLED = new WordList('titled entitled headlined')

/** "on the show “Morning News”": behind a title of a few words, else the same place. */
function behindTitle(tokens: readonly Token[], from: number): number {
  const { quote } = at(tokens, from)
  const titled = TITLED.has(at(tokens, from - 1))
  let k = from
  while (k < from + (titled ? 16 : 8) && at(tokens, k).quote === quote) {
    const token = at(tokens, k)
    if (!titled && token.word && !token.capital && !PREPOSITIONS.has(token) && token.tag !== 'DET')
      return from
    k++
  }
  return at(tokens, k).quote === quote ? from : k
}

/** "…, figures showed on Monday.", "…, as Holm showed in a paper, …", "…, a court heard on Monday." */
function showsOn(tokens: readonly Token[], i: number, { verb }: Cue): boolean {
  if (verb.group !== 'show' && verb.lemma !== 'hear') return false
  return (at(tokens, i).is(ON) && TIME.has(at(tokens, i + 1))) || isOccasion(tokens, i)
}

const RELEASED = new WordList(
  'released published posted issued carried broadcast aired distributed emailed sent shared provided delivered read quoted dated obtained seen',
)

/** "in a statement carried by state media", "in a report released Friday": how a statement came out. */
function isReleased(tokens: readonly Token[], i: number): boolean {
  if (!RELEASED.has(at(tokens, i)) || !isNominal(at(tokens, i - 1))) return false
  const next = at(tokens, i + 1)
  const when = isTime(next) || BEFORE_TIME.has(next)
  return when || PREPOSITIONS.has(next) || next.tag === 'ADV' || PAUSES.has(next)
}

/** "in her book", "in interviews this week" */
function isDeterminer(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i)
  return POSSESSIVES.has(token) || (token.is(THIS) && TIME_NOUNS.has(at(tokens, i + 1)))
}

/** "told a Senate panel Wednesday.": behind the hearer where nothing else follows; else the same place. */
function behindHearer(tokens: readonly Token[], from: number, range: Range): number {
  let k = from
  while (k < range.to && k < from + 15) {
    const token = at(tokens, k)
    if (token.quote >= 0 || TIME.has(token)) break
    // "tells voters she’s with them", "told the paper the mine was"
    if (k > from && PERSONAL_PRONOUNS.has(token)) break
    if (isAsHe(tokens, k)) break
    if (k > from && token.tag === 'DET' && isNominal(at(tokens, k - 1))) break
    const inside =
      token.tag === 'DET' ||
      token.tag === 'ADJ' ||
      token.tag === 'PRON' ||
      isNominal(token) ||
      // "in an email seen by the agency"
      (k > from && isReleased(tokens, k)) ||
      (k > from &&
        (token.is(AND) || (PREPOSITIONS.has(token) && !token.is(TO)) || token.tag === 'ADP'))
    if (!inside) break
    k++
  }
  const next = at(tokens, k)
  const over = PAUSES.has(next) || TIME.has(next) || k >= range.to || isAsHe(tokens, k)
  return k > from && over ? k : from
}

/** "on MSNBC’s “Morning Joe”" */
function ownsTitle(tokens: readonly Token[], i: number): boolean {
  return (at(tokens, i).traits & APOSTROPHE) > 0 && at(tokens, i + 1).quote >= 0
}

/** "as he left" */
function isAsHe(tokens: readonly Token[], i: number): boolean {
  return at(tokens, i).is(AS) && PERSONAL_PRONOUNS.has(at(tokens, i + 1))
}
