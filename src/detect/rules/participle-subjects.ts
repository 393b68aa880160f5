/** Whose a participle is that has no subject of its own: "Noting that …, Smith left". */
import { contentEnd } from '../clauses/content-end.js'
import type { Frame } from '../clauses/frame.js'
import { nounPhraseStart } from '../clauses/phrase-start.js'
import { isWord, nounPhraseEnd } from '../clauses/phrases.js'
import { isPresent } from '../clauses/sources.js'
import { COMMA, THOUGH } from '../en/single-words.js'
import type { Cue, Range } from '../types.js'
import { at } from '../types.js'
import { startsSource } from './any-verb.js'

/** "Noting that …, Smith left": the subject of the clause behind a participle that opens the sentence. */
export function subjectBehind(
  { tokens, range, cues }: Frame,
  cue: Cue,
  start: number,
): Range | undefined {
  if (!cue.participle || cue.from > range.from + 2) return undefined
  const comma = contentEnd(tokens, start, range, cue, cues)
  if (comma <= start) return undefined
  let from = comma
  while (from < comma + 3 && !isWord(at(tokens, from))) from++
  // "Noting that it was “late,” though, Smith left"
  if (at(tokens, from).is(THOUGH) && at(tokens, from + 1).is(COMMA)) from += 2
  // The comma may stand inside closing quotation marks.
  if ((from === comma && at(tokens, comma - 1).quote < 0) || !startsSource(tokens, from))
    return undefined
  const to = nounPhraseEnd(tokens, from, range.to)
  return to > from ? { from, to } : undefined
}

/** "Smith, disclosing that …, declined to comment": the noun phrase that opens the sentence. */
export function headBefore({ tokens, range }: Frame, cue: Cue): Range | undefined {
  const comma = cue.from - 1
  if (!cue.participle || !at(tokens, comma).is(COMMA)) return undefined
  const from = nounPhraseStart(tokens, comma, range.from)
  if (from >= comma || from > range.from + 1) return undefined
  // "Mayor fires police chief, citing": up to the headline's verb, which looks like a noun.
  let to = from + 1
  while (to < comma && !isPresent(tokens, to)) to++
  return { from, to }
}
