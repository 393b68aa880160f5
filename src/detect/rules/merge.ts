/** From what the rules of a frame found to what stays. */

import { headOf } from '../clauses/holders.js'
import { holdsQuote } from '../clauses/phrases.js'
import { DATASET, DOCUMENT, GROUP, nounsOf, PERSON, singular } from '../en/nouns.js'
import { IT, THAT, WHAT } from '../en/single-words.js'
import type { Found, Range, Token } from '../types.js'
import { at, isSpeech } from '../types.js'
import { WordList } from '../words/word-lists.js'

/**
 * Leaves out what belongs to another attribution: wishes, views and judgements inside what somebody
 * is reported to have said or thought are part of that ("Smith said she hopes to win").
 */
export function withoutNested(tokens: readonly Token[], found: Found[]): Found[] {
  if (found.length < 2) return found
  cutAtParentheticals(tokens, found)
  cutAtQuotations(found)
  return found.filter((item) => {
    const cue = item.cue[0]
    if (
      cue &&
      found.some(
        (other) =>
          other !== item &&
          (isLoose(tokens, item) || isPassedOn(item, other) || isUnasked(item)) &&
          covers(other, cue) &&
          !isQuestionOf(item, other),
      )
    )
      return false
    if (!cue || (says(item) && !isPronoun(tokens, item.source[0]))) return true
    if (isNamedVerdict(tokens, item)) return true
    // "“…,” she said, according to a transcript": whoever passes it on, the quotation is hers.
    const quotation = item.rule.startsWith('quotation-')
    return !found.some(
      (other) =>
        other !== item &&
        (says(other) || (!says(item) && isThought(tokens, other))) &&
        !(quotation && other.rule === 'according-to') &&
        !isRelayed(item, other) &&
        // "It said it had stopped ships that, it alleged, had …": either stands in the other.
        !(
          says(item) &&
          cue.from < (other.cue[0]?.from ?? 0) &&
          covers(item, other.cue[0] ?? cue)
        ) &&
        other.content.some((piece) => holds(piece, cue) && holds(piece, item.source[0] ?? cue)),
    )
  })
}

/** "Smith agreed that it was late, Jones said.": what Smith agreed ends where what Jones said does. */
function cutAtParentheticals(tokens: readonly Token[], found: readonly Found[]): void {
  for (const { rule, content, source, verb } of found) {
    const said = content[0]
    if (!said || !rule.startsWith('clause-') || content.length > 1) continue
    // "Smith said that it was, she said, late": she goes on.
    const pronoun = isPronoun(tokens, source[0])
    for (const other of found) {
      if (pronoun && !isUnlike(tokens, source[0], other.source[0])) continue
      const piece = other.content.find((range) => range.from < said.to && range.to > said.to)
      const inner = other.cue[0]
      // "…, adding that it was late, figures showed"
      const shown = verb?.group === 'show' && piece?.from === said.from
      if (piece && inner && (shown || holds(said, inner))) piece.to = said.to
    }
  }
}

/** "“They do,” said Smith, speaking of the towns, “and more”": what stands between is not part of the quotation. */
function cutAtQuotations(found: readonly Found[]): void {
  for (const { rule, content } of found) {
    const [first, second] = content
    if (!first || !second || !rule.startsWith('quotation-')) continue
    for (const { cue, content: pieces } of found)
      for (const piece of pieces)
        if (cue[0] && cue[0].from >= first.to && piece.from < second.from && piece.to > second.from)
          piece.to = second.from - 1
  }
}

/** "He said it was late, state television reported": his still, where the outer verb only passes on. */
function isRelayed({ verb, rule }: Found, other: Found): boolean {
  const said = verb?.lemma === 'say' || verb?.lemma === 'tell'
  return (
    said && other.verb?.lemma === 'report' && /^clause-/.test(other.rule) && /-clause$/.test(rule)
  )
}

/** "Experts reported blasts, it said": a pronoun for one body, where several speak, or for a person, where a body or paper does. */
function isUnlike(
  tokens: readonly Token[],
  pronoun: Range | undefined,
  source: Range | undefined,
): boolean {
  if (!pronoun || !source) return false
  const head = at(tokens, headOf(tokens, source))
  const people = (nounsOf(head.lexeme) & PERSON) > 0
  if (at(tokens, pronoun.from).is(IT)) return people && singular(head.lower) !== head.lower
  return PERSONS.has(at(tokens, pronoun.from)) && !people && (nounsOf(head.lexeme) & THINGS) > 0
}

/** What is no "he". */
const THINGS: number = GROUP | DATASET | DOCUMENT
const PERSONS = new WordList('he she')
const PRONOUNS = new WordList('he she they it you i we his her their its my our')

/**
 * Whether nothing but its place ties a statement to its speaker: what somebody is mocked "for saying"
 * and what is "being denied" inside a statement are part of that.
 */
function isLoose(tokens: readonly Token[], { rule, source, verb }: Found): boolean {
  // "condemned what she called a dictatorship"
  const named = (verb?.group === 'call' || rule === 'own-words') && isPronoun(tokens, source[0])
  return source.length === 0 || named || rule.startsWith('shared-')
}

/** "Whether he will be called is unclear": the open question holds the other's verb. */
function isQuestionOf(item: Found, { cue }: Found): boolean {
  return item.rule.startsWith('unsourced-') && cue[0] !== undefined && covers(item, cue[0])
}

/** "said the board had never asked to see it": nothing that anybody has said. */
function isUnasked({ negated, verb }: Found): boolean {
  return negated === true && verb?.group === 'ask'
}

/** "According to a poll, most voters say", "The poll shows that most say": what they say in it is what the poll says. */
function isPassedOn({ rule }: Found, other: Found): boolean {
  return (
    (other.rule === 'according-to' || other.verb?.group === 'show') &&
    !/^(?:quotation|clause)-/.test(rule)
  )
}

/** Whether the words of a cue stand in what another attribution reports. */
function covers({ content }: Found, cue: Range): boolean {
  return content.some((piece) => holds(piece, cue))
}

/** "Smith said he had told them": what "he" said is part of what Smith said. */
function isPronoun(tokens: readonly Token[], source: Range | undefined): boolean {
  return (
    source !== undefined && source.to - source.from === 1 && PRONOUNS.has(at(tokens, source.from))
  )
}

/** "Smith won a final that Jones called “the best”": what somebody with a name was heard to call something. */
function isNamedVerdict(tokens: readonly Token[], { source, verb, content }: Found): boolean {
  const by = source[0]
  if (verb?.group !== 'call' || !by) return false
  const { tag } = at(tokens, by.to - 1)
  if (tag !== 'PROPN' && !(tag === 'NOUN' && at(tokens, by.from - 1).is(WHAT))) return false
  return content.some(({ from, to }) => holdsQuote(tokens, from, to))
}

/** "doubt that Beijing wants a war": a thought in a clause of its own. */
function isThought(tokens: readonly Token[], { verb, content }: Found): boolean {
  return verb?.group === 'think' && at(tokens, content[0]?.from ?? -1).is(THAT)
}

function says(found: Found): boolean {
  return found.verb !== undefined && isSpeech(found.verb.group)
}

function holds(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && outer.to >= inner.to
}
