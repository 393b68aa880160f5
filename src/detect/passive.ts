/** Passives: with an agent ("was praised by"), without ("was accused of"). */
import { contentEnd } from './content-end.js'
import { type Frame, push } from './frame.js'
import { isWord, nounPhraseEnd } from './phrases.js'
import { subjectLeft } from './sources.js'
import type { Cue, Range, Token } from './types.js'
import { at } from './types.js'

/** "was accused of", "was praised by": the subject is what is attributed, the agent who attributes. */
export function passive(frame: Frame, cue: Cue): void {
  const { tokens, range } = frame
  const subject = subjectLeft(tokens, cue.from, range, false)?.range
  const agent = agentOf(tokens, cue, range)
  const to = contentEnd(tokens, cue.to, range, cue, frame.cues)
  const rest: Range[] = to > cue.to ? [{ from: cue.to, to }] : []
  if (agent) {
    const end = nounPhraseEnd(tokens, agent, range.to)
    if (end > agent && subject)
      push(frame, cue, [{ from: agent, to: end }], [subject], 'passive-by')
    return
  }
  if (cue.verb.group === 'ask' || cue.verb.group === 'tell') {
    if (rest.length > 0) push(frame, cue, [], rest, 'passive-hearer')
    return
  }
  if (subject && rest.length > 0) push(frame, cue, [], [subject, ...rest], 'passive')
}

function agentOf(tokens: readonly Token[], cue: Cue, range: Range): number {
  for (let i = cue.to; i < Math.min(range.to, cue.to + 8); i++) {
    const token = at(tokens, i)
    if (token.lower === 'by' && i + 1 < range.to && !at(tokens, i + 1).lower.endsWith('ing'))
      return i + 1
    if (!isWord(token)) return 0
  }
  return 0
}
