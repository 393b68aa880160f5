/** Indirect speech: a cue with its subject, and what it attributes before or behind it. */
import { clauseStart, contentEnd, contentStart, startsClause, trimEnd } from './clauses.js'
import { type Frame, sharedSource } from './direct.js'
import { MODALS, PREPOSITIONS, RELATIVE, TIME, WH } from './en/words.js'
import { canHold } from './holders.js'
import { isWord, nounPhraseEnd } from './phrases.js'
import { subjectLeft } from './sources.js'
import type { Cue, Range, Token } from './types.js'
import { at } from './types.js'

export function findIndirect(frame: Frame): void {
  for (const cue of frame.cues) {
    if (frame.usedCues.has(cue.index) || cue.verb.group === 'utter') continue
    if (cue.passive) {
      passive(frame, cue)
      continue
    }
    active(frame, cue)
  }
}

function active(frame: Frame, cue: Cue): void {
  const { tokens, range } = frame
  const subject = subjectLeft(tokens, cue.from, range, cue.verb.form === 'ing')
  const own = subject?.range
  const source = own ?? (subject?.shared ? sharedSource(frame, cue) : undefined)
  if (!source && !(cue.verb.form === 'ing')) return
  if (cue.verb.group !== 'seem' && !attributes(tokens, cue, source)) return
  if (cue.verb.form === 'base' && cue.from === cue.index && !source) return
  const closes = closesClause(tokens, cue, range)
  if (closes && own && cue.verb.group !== 'judge' && cue.verb.group !== 'intend') {
    parenthetical(frame, cue, own)
    return
  }
  if (closes) return
  const from = contentStart(tokens, cue, range)
  const to = contentEnd(tokens, from, range, cue, frame.cues)
  if (to <= from) return
  if (cue.verb.group === 'know' && !opensClause(tokens, from, to)) return
  const content: Range[] = [{ from, to }]
  if (cue.verb.group === 'seem') {
    frame.found.push({
      source: [],
      cue: [{ from: cue.from, to: cue.to }],
      content: source ? [source, ...content] : content,
      rule: 'appearance',
      verb: cue.verb,
    })
    return
  }
  push(
    frame,
    cue,
    source ? [source] : [],
    content,
    source === own ? 'speaker-verb-clause' : 'shared-speaker-verb-clause',
  )
}

/** Whether nothing that could be attributed follows: "…, Smith said on Friday." */
function closesClause(tokens: readonly Token[], cue: Cue, range: Range): boolean {
  let k = cue.to
  if (cue.verb.group === 'tell' && /^\p{L}/u.test(at(tokens, k).text)) {
    const end = nounPhraseEnd(tokens, k, range.to)
    if (end > k && /^[.,;]$/.test(at(tokens, end).text)) k = end
  }
  while (k < range.to) {
    const token = at(tokens, k)
    if (TIME.has(token.lower) || (token.tag === 'ADV' && token.lower.endsWith('ly'))) k++
    else if (PREPOSITIONS.has(token.lower) && cue.verb.group === 'say') {
      let e = k + 1
      while (
        e < range.to &&
        isWord(at(tokens, e)) &&
        at(tokens, e).lower !== 'that' &&
        at(tokens, e).quote < 0 &&
        at(tokens, e).tag !== 'VERB' &&
        at(tokens, e).tag !== 'AUX' &&
        at(tokens, e).tag !== 'PRON'
      )
        e++
      if (e < range.to && !/^[.,;]$/.test(at(tokens, e).text)) return false
      k = e
    } else break
  }
  const next = at(tokens, k)
  return (
    k >= range.to ||
    (/^[.,;?!—–)]$/.test(next.text) &&
      next.quote < 0 &&
      !(next.text === ',' && at(tokens, k + 1).quote >= 0))
  )
}

/** "…, Smith said." / "Recently, he said, he has …" */
function parenthetical(frame: Frame, cue: Cue, source: Range): void {
  const { tokens, range } = frame
  const before = at(tokens, source.from - 1)
  if (RELATIVE.has(at(tokens, source.from).lower) || RELATIVE.has(before.lower)) return
  if (before.text !== ',' && !/^[—–-]/.test(before.text) && before.quote < 0) return
  const from = clauseStart(tokens, source.from - 1, range)
  const to = trimEnd(tokens, from, source.from)
  const content: Range[] = to > from ? [{ from, to }] : []
  let k = cue.to
  while (k < range.to && at(tokens, k).text !== ',') k++
  if (at(tokens, k).text === ',' && to - from < 25) {
    const end = contentEnd(tokens, k + 1, range, cue, frame.cues)
    const next = frame.cues.find((other) => other.index > cue.index)
    const participle = next && next.from === k + 1 && next.verb.form === 'ing'
    if (
      !participle &&
      end > k + 2 &&
      (to - from < 8 ||
        !/^(?:but|and|while|though|although|a|an|as|with|who)$/.test(at(tokens, k + 1).lower))
    )
      content.push({ from: k + 1, to: end })
  }
  if (content.length > 0) push(frame, cue, [source], content, 'clause-speaker-verb')
}

/** "was accused of", "was praised by": the subject is what is attributed, the agent who attributes. */
function passive(frame: Frame, cue: Cue): void {
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

function push(frame: Frame, cue: Cue, source: Range[], content: Range[], rule: string): void {
  frame.usedCues.add(cue.index)
  frame.found.push({ source, cue: [{ from: cue.from, to: cue.to }], content, rule, verb: cue.verb })
}

/** "according to Smith" */
export function findAccording(frame: Frame): void {
  const { tokens, range } = frame
  for (let i = range.from; i + 1 < range.to; i++) {
    const token = at(tokens, i)
    if (token.quote >= 0 || token.lower !== 'according' || at(tokens, i + 1).lower !== 'to')
      continue
    const start = i + 2
    let end = nounPhraseEnd(tokens, start, range.to)
    if (end <= start) continue
    if (at(tokens, end).text !== ',' && i <= range.from + 1) end = firstComma(tokens, start, end)
    const cue: Cue = {
      verb: { lemma: 'according', group: 'say', form: 'ing' },
      index: i,
      from: i,
      to: i + 2,
      passive: false,
      quotes: true,
      negated: false,
    }
    const content: Range[] = []
    const initial = i === clauseStart(tokens, i, range) || i === range.from
    const leftFrom = initial ? i : clauseStart(tokens, i, range)
    const left = trimEnd(tokens, leftFrom, i)
    if (!initial && left > leftFrom) content.push({ from: leftFrom, to: left })
    if (at(tokens, end).text === ',' && (initial || left - leftFrom < 6)) {
      const to = contentEnd(tokens, end + 1, range, cue, [])
      if (to > end + 1) content.push({ from: end + 1, to })
    }
    if (content.length === 0) continue
    frame.found.push({
      source: [{ from: start, to: end }],
      cue: [{ from: i, to: i + 2 }],
      content,
      rule: 'according-to',
      verb: cue.verb,
    })
  }
}

function firstComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (at(tokens, i).text === ',') return i
  return to
}

const REPORTING = new Set(['say', 'tell', 'ask'])

/** Whether the cue says what somebody did say or hold: wishes, orders and possibilities do not. */
function attributes(tokens: readonly Token[], cue: Cue, source: Range | undefined): boolean {
  const reporting = REPORTING.has(cue.verb.group)
  if (isInfinitive(tokens, cue)) return false
  if (!cue.negated && isModal(tokens, cue)) return false
  if (!source) return reporting
  return canHold(tokens, source)
}

function isInfinitive(tokens: readonly Token[], cue: Cue): boolean {
  return (
    cue.verb.form === 'base' &&
    (at(tokens, cue.from).lower === 'to' || at(tokens, cue.index - 1).lower === 'to')
  )
}

function isModal(tokens: readonly Token[], cue: Cue): boolean {
  for (let i = cue.from; i < cue.index; i++) if (MODALS.has(at(tokens, i).lower)) return true
  return false
}

/** Whether a clause starts here: a conjunction, or a subject with its verb. */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = at(tokens, from).lower
  if (first === 'that' || WH.has(first)) return true
  return startsClause(tokens, from, to)
}
