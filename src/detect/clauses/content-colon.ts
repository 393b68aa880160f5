/** Whether a colon ends what is attributed. */
import { PERSONAL_PRONOUNS } from '../en/words.js'
import { at } from '../types.js'
import { nounPhraseEnd } from './phrases.js'
import { type Scope, SPEAKS } from './scope.js'

export function atColon(scope: Scope, colon: number): boolean {
  return at(scope.tokens, colon + 1).quote >= 0
    ? !isQuotedInside(scope, colon)
    : colon > scope.from && introduces(scope, colon)
}

/** "said he had sent messages in which he wrote: “…”": a quotation that is part of what is said. */
function isQuotedInside({ tokens, from, cue, cues }: Scope, colon: number): boolean {
  if (cue.participle) return false
  return cues.some(
    ({ to, index, from: start }) =>
      to === colon &&
      index > from &&
      index !== cue.index &&
      PERSONAL_PRONOUNS.has(at(tokens, start - 1)),
  )
}

/** "worry it may fail: Jane Holm, a nurse, warned that": whether what stands behind a colon is somebody else's. */
function introduces({ tokens, cues }: Scope, colon: number): boolean {
  const next = cues.find(({ from }) => from > colon)
  if (!next || next.participle || !SPEAKS.has(next.verb.group) || next.from > colon + 25)
    return false
  const first = at(tokens, colon + 1)
  return first.tag === 'PROPN' && nounPhraseEnd(tokens, colon + 1, next.from) >= next.from - 1
}
