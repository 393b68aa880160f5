/** Claims that the article attributes to nobody: "amid speculation that", "it is unclear whether". */
import { trimEnd } from './clauses.js'
import { BELIEFS } from './en/words.js'
import type { Frame } from './frame.js'
import { at } from './types.js'

export function findUnsourced(frame: Frame): void {
  const { tokens, range } = frame
  for (let i = range.from; i + 2 < range.to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0) continue
    const next = at(tokens, i + 1).lower
    const belief = BELIEFS.has(token.lower) && next === 'that' && isAgentless(frame, i)
    const unclear =
      /^(?:unclear|unknown|uncertain)$/.test(token.lower) &&
      /^(?:whether|if|how|why|what|when|who)$/.test(next)
    if (!belief && !unclear) continue
    const to = trimEnd(tokens, i + 1, range.to)
    if (to <= i + 2) continue
    const from = at(tokens, i - 1).lower === 'amid' || unclear ? i - 1 : i
    frame.found.push({
      source: [],
      cue: [{ from, to: i + 1 }],
      content: [{ from: i + 1, to }],
      rule: belief ? 'unsourced-belief' : 'unsourced-unclear',
      verb: { lemma: 'speculate', group: 'ask', form: 'past' },
    })
    return
  }
}

/** "amid speculation that", "there is speculation that": nobody is said to hold it. */
function isAgentless(frame: Frame, i: number): boolean {
  for (let k = i - 1; k >= Math.max(frame.range.from, i - 4); k--) {
    const lower = at(frame.tokens, k).lower
    if (lower === 'amid' || lower === 'amidst' || lower === 'there' || lower === 'despite')
      return true
    if (at(frame.tokens, k).text === ',') return false
  }
  return false
}
