/** What goes on a quotation behind who spoke it: “…,” Smith said, “…”. */

import { contentEnd } from '../clauses/content-end.js'
import { bareCue, type Frame } from '../clauses/frame.js'
import { commaIn, isFiniteVerb } from '../clauses/phrases.js'
import { COMMA, THAT } from '../en/single-words.js'
import { PREPOSITIONS } from '../en/words.js'
import { isUtterance } from '../reading/quotations.js'
import type { Found, Quote, Range, Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/** Adds to a quotation what goes on it in its sentence, and notes the quotations in that. */
export function goOn(frame: Frame, quote: Quote, found: Found): void {
  const clause = clauseBehind(frame, quote, found)
  if (!clause) {
    const further = secondPiece(frame, quote, found)
    if (further >= 0) frame.usedQuotes.push(further)
    return
  }
  found.content.push(clause)
  for (const index of frame.quotes) {
    const other = frame.paragraph.quotes[index]
    if (other && other.first >= clause.from && other.end <= clause.to) frame.usedQuotes.push(index)
  }
}

const BETWEEN = new WordList(', . : -- — – - ;')

/** “…,” Smith said, “…”: the second quotation goes on with the first. */
function secondPiece(frame: Frame, quote: Quote, found: Found): number {
  const cueEnd = Math.max(found.cue[0]?.to ?? 0, found.source[0]?.to ?? 0)
  for (const index of frame.quotes) {
    const next = frame.paragraph.quotes[index]
    if (!next || next.first < quote.end || next.first < cueEnd) continue
    if (next.first >= frame.range.to) break
    const goesOn = next.first === cueEnd + 1 && at(frame.tokens, cueEnd).is(COMMA)
    if (!goesOn && !isUtterance(frame.tokens, next)) continue
    const between = at(frame.tokens, next.first - 1)
    // "“They do,” said Smith, speaking of the towns, “and more”"
    const resumed = between.is(COMMA) && continuesClause(frame.tokens, next.first)
    if (next.first !== found.cue[0]?.to && !BETWEEN.has(between)) return -1
    if (
      frame.cues.some(
        (cue) =>
          cue.from >= cueEnd &&
          cue.to <= next.first &&
          !(
            cue.participle &&
            resumed &&
            cue.to < next.first - 1 &&
            !at(frame.tokens, cue.to).is(THAT)
          ) &&
          !frame.usedCues.includes(cue.index),
      )
    )
      return -1
    found.content.push({ from: next.first, to: next.end })
    return index
  }
  return -1
}

/** "“It is bad luck,” he said, that both knew", "“Leave,” it says, is due “…”": the clause that goes on without marks. */
function clauseBehind(
  { tokens, range, cues }: Frame,
  quote: Quote,
  found: Found,
): Range | undefined {
  const {
    cue: [cue],
    source: [source],
    verb,
  } = found
  if (!cue || !source || !verb || cue.from < quote.end) return undefined
  const behind = Math.max(cue.to, source.to)
  const comma = PREPOSITIONS.has(at(tokens, behind)) ? commaIn(tokens, behind, behind + 8) : behind
  const from = comma + 1
  const next = at(tokens, from)
  if (!at(tokens, comma).is(COMMA) || !at(tokens, quote.end - 2).is(COMMA)) return undefined
  const that = next.is(THAT) && !isFiniteVerb(tokens, from + 1)
  if (!that && !(isFiniteVerb(tokens, from) && (next.tag === 'AUX' || next.lower.endsWith('s'))))
    return undefined
  const to = contentEnd(tokens, from, range, bareCue(cue.from, verb), cues)
  return to > from + 2 ? { from, to } : undefined
}

/** Whether a quotation starts with a small letter. */
export function continuesClause(tokens: readonly Token[], open: number): boolean {
  return /^\p{Ll}/u.test(at(tokens, open + 1).text)
}
