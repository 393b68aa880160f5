/** What became of a claim when its article was edited, in words. */

import type { Anchoring, CalledOut } from '../../anchor/index.js'
import { excerpt } from '../../model/excerpt.js'
import type { Claim, Fault, Selector } from '../../model/types.js'
import type { Passage } from './rebase.js'
import type { HistoryEntry } from './types.js'

/** What stands in the history for a passage; nothing where it is as it was. */
export function historyEntry({ selector, anchoring }: Passage, text: string): HistoryEntry[] {
  const { status, start, end, evidence } = anchoring
  if (status === 'exact') return []
  const affects = [...new Set((evidence.calledOut ?? []).map(({ kind }) => kind))]
  return [
    {
      event: status,
      was: selector.exact,
      ...(status === 'changed' ? { now: text.slice(start, end) } : {}),
      note: evidence.summary,
      ...(affects.length > 0 ? { affects } : {}),
    },
  ]
}

/**
 * The claim as a whole.
 *
 * @returns undefined where all its passages are as they were
 */
export function claimFault(
  claim: Claim,
  passages: readonly Passage[],
  text: string,
): Fault | undefined {
  const of = (...statuses: Anchoring['status'][]): Passage[] =>
    passages.filter(({ anchoring }) => statuses.includes(anchoring.status))
  const gone = of('ambiguous', 'orphaned')
  const path = ['claims', claim.id]
  if (gone.length === passages.length) {
    const [ambiguous] = of('ambiguous')
    return ambiguous ? ambiguousFault(claim, ambiguous, path) : goneFault(claim, passages, path)
  }
  const changed = of('changed')
  if (changed.length > 0 || gone.length > 0) {
    const parts = [
      ...changed.map((passage) => changedPart(passage, text)),
      ...gone.map(({ selector, anchoring }) => `${quote(selector.exact)} ${gonePart(anchoring)}`),
    ]
    const count =
      passages.length > 1
        ? ` in ${changed.length + gone.length} of ${passages.length} passages`
        : ''
    return {
      ruleId: 'anchor-changed',
      reason: `The words of claim \`${claim.id}\` changed${count}: ${parts.join('; ')}. Check that it is still the same claim`,
      path,
      actual: changed
        .map(({ anchoring }) => text.slice(anchoring.start, anchoring.end))
        .join(' … '),
      expected: [...changed, ...gone].map(({ selector }) => selector.exact),
    }
  }
  const moved = of('moved')
  if (moved.length === 0) return undefined
  return {
    ruleId: 'anchor-moved',
    reason: `Claim \`${claim.id}\` moved: ${moved.map(({ selector, anchoring }) => `${quote(selector.exact)} (${anchoring.evidence.summary})`).join('; ')}`,
    path,
  }
}

function changedPart({ selector, anchoring }: Passage, text: string): string {
  const { evidence, start, end } = anchoring
  const called = (evidence.calledOut ?? []).map(formatCall)
  const moved = evidence.moved ? ' and moved' : ''
  return `${quote(selector.exact)} is now ${quote(text.slice(start, end))}${moved}${called.length > 0 ? `, and ${called.join(', ')}` : ''}`
}

/** As in "the number 1,000 became 1,500", "the negation not was added". */
function formatCall({ kind, removed, added }: CalledOut): string {
  if (removed === '') return `the ${kind} ${quote(added)} was added`
  if (added === '') return `the ${kind} ${quote(removed)} was removed`
  return `the ${kind} ${quote(removed)} became ${quote(added)}`
}

function gonePart({ status, candidates }: Anchoring): string {
  return status === 'ambiguous'
    ? `could stand in ${candidates?.length ?? 'several'} places, and none was chosen`
    : 'is no longer there'
}

function ambiguousFault(claim: Claim, { selector, anchoring }: Passage, path: string[]): Fault {
  return {
    ruleId: 'anchor-ambiguous',
    reason: `Claim \`${claim.id}\` has no place: ${quote(selector.exact)} ${gonePart(anchoring)} (${anchoring.evidence.summary}). It is kept among the orphans; mark it in the article`,
    path,
    expected: [selector.exact],
  }
}

function goneFault(claim: Claim, passages: readonly Passage[], path: string[]): Fault {
  const [first] = passages
  const summary = first ? ` (${first.anchoring.evidence.summary})` : ''
  return {
    ruleId: 'anchor-orphaned',
    reason: `Claim \`${claim.id}\` has no place: ${passages.map(({ selector }) => quote(selector.exact)).join(', ')} is no longer in the article${summary}. It is kept among the orphans`,
    path,
    expected: passages.map(({ selector }) => selector.exact),
  }
}

/** For a claim that was an orphan before, and still is. */
export function orphanFault(claim: Claim, selectors: readonly Selector[]): Fault {
  const words = selectors.map(({ exact }) => quote(exact)).join(', ')
  return {
    ruleId: 'anchor-orphaned',
    reason: `Claim \`${claim.id}\` still has no place${words ? `: ${words} is not in the article` : ' in the article'}. Mark it there, or take it out of the sidecar`,
    path: ['claims', claim.id],
    expected: selectors.map(({ exact }) => exact),
  }
}

/** For a claim that was an orphan before, and whose words are back. */
export function restoredFault(claim: Claim, selectors: readonly Selector[]): Fault {
  return {
    ruleId: 'anchor-restored',
    reason: `Claim \`${claim.id}\` has its place again: ${selectors.map(({ exact }) => quote(exact)).join(', ')} is back in the article`,
    path: ['claims', claim.id],
  }
}

function quote(text: string): string {
  return `“${excerpt(text, 80)}”`
}
