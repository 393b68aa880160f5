/** Whom a relative or possessive pronoun means by its sentence alone. */

import { nounPhraseStart } from '../clauses/phrase-start.js'
import { nounsOf, PERSON } from '../en/nouns.js'
import { COMMA, ON } from '../en/single-words.js'
import { TIME } from '../en/words.js'
import type { Placed } from '../rules/placed.js'
import type { Range, Speaker } from '../types.js'
import { at } from '../types.js'
import { isApposedTo } from './appositions.js'
import { isCommon, nearestNoun, precedingOf, words } from './descriptions.js'
import type { Gender } from './name-runs.js'
import type { NamedSpeakers } from './named-speakers.js'
import type { Names } from './names.js'

/** "Smith, who": the name or phrase right before; nothing where there is none near. */
export function antecedentOf(
  names: Names,
  named: NamedSpeakers,
  placed: Placed,
  source: Range,
): Speaker | undefined {
  const { tokens } = placed.paragraph
  // "a sign that read", "the ministry, which said"
  let to = at(tokens, source.from - 1).is(COMMA) ? source.from - 1 : source.from
  // "an ad on Tuesday that asks"
  while (TIME.has(at(tokens, to - 1))) to -= at(tokens, to - 2).is(ON) ? 2 : 1
  const from = nounPhraseStart(tokens, to, placed.frame?.from ?? 0)
  if (from < to && !at(tokens, to - 1).capital) {
    // "Jane Holm, the mayor, who"
    const [apposed, ...others] = names.before(placed.paragraph, from, 3)
    if (apposed && isApposedTo(placed.paragraph, apposed, from)) {
      const body = named.of(apposed)
      if (body.kind === 'person' || (nounsOf(at(tokens, to - 1).lexeme) & PERSON) === 0) return body
      // "Jane Holm, the first woman to lead the Senate, a lawyer who"
      const person = others.find(
        (other) =>
          other.paragraph === placed.paragraph.start &&
          at(tokens, other.range.to).is(COMMA) &&
          named.of(other).kind === 'person',
      )
      return person ? named.of(person) : body
    }
    return words(tokens, { from: nearestNoun(tokens, from, to), to })
  }
  const mention = precedingOf(tokens, names.before(placed.paragraph, source.from, 4))
  if (
    !mention ||
    mention.paragraph !== placed.paragraph.start ||
    mention.range.from < (placed.frame?.from ?? 0) ||
    source.from - mention.range.to >= 14
  )
    return undefined
  return isCommon(tokens, mention) ? words(tokens, mention.range) : named.of(mention)
}

/** "Mr Smith fell ill, though his family says": the name before in the sentence, where it shows the gender. */
export function nearOf(
  names: Names,
  named: NamedSpeakers,
  { paragraph, frame }: Placed,
  source: Range,
  gender: Gender,
): Speaker | undefined {
  const [mention] = names.before(paragraph, source.from, 1)
  if (mention?.paragraph !== paragraph.start || mention.gender !== gender) return undefined
  return mention.range.from >= (frame?.from ?? 0) ? named.of(mention) : undefined
}
