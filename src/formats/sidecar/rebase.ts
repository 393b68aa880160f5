/** A sidecar in an article that has been edited since. */
import { type Anchoring, anchor } from '../../anchor/index.js'
import { makeTarget } from '../../model/target.js'
import type { Claim, Fault, Provenance, Selector, Target } from '../../model/types.js'
import { claimFault, historyEntry, orphanFault, restoredFault } from './judgement.js'
import type { SidecarReading } from './read.js'
import type { HistoryEntry, Orphan, SidecarRecord } from './types.js'

/** A fault about a place in the rendered text. */
export interface AnchorFault extends Fault {
  /** UTF-16 offsets into the new text: where the claim stands now. */
  range?: { start: number; end: number }
}

export interface Rebased {
  /** Claims that have a place in the new text, with targets there; sources as they were. */
  provenance: Provenance
  faults: AnchorFault[]
  /** With new orphans, lost passages and what happened; for `toSidecar`. */
  record: SidecarRecord
}

/** One passage of a claim, and what became of it. */
export interface Passage {
  selector: Selector
  anchoring: Anchoring
}

/**
 * Finds what a sidecar holds in the article as it is now.
 *
 * Each passage of a claim is anchored by itself, and the claim judged as a whole: it is where it
 * was, has moved, has changed (also where one of its passages is gone), or has no place. Claims
 * without a place become orphans of the record, and so are kept; an orphan whose words come back
 * with what stood before or after them gets its place again.
 *
 * @param reading what `readSidecar` returned; it stays as it is
 * @param text the rendered text now
 * @param options `placed`: ids of claims whose place the article itself gives. They are not
 *   anchored; what the sidecar knows of them comes with empty targets, to be merged
 * @returns faults `anchor-moved`, `anchor-changed`, `anchor-ambiguous`, `anchor-orphaned` and
 *   `anchor-restored`, at most one a claim
 */
export function rebase(
  reading: SidecarReading,
  text: string,
  options: { placed?: ReadonlySet<string> } = {},
): Rebased {
  const { base, record, selectors } = reading
  const life = new Life(reading, text)
  const isPlaced = ({ id }: Claim): boolean => options.placed?.has(id) === true
  const claims = reading.provenance.claims.filter((claim) => !isPlaced(claim))
  for (const claim of reading.provenance.claims) if (isPlaced(claim)) life.leave(claim)
  for (const { claim } of record.orphans) if (isPlaced(claim)) life.leave(claim)
  if (base === text && selectors.size === 0) {
    for (const claim of claims) life.keep(claim)
  } else {
    const passages = findPassages(claims, selectors, base, text)
    for (const [index, claim] of claims.entries()) life.place(claim, passages[index] ?? [])
  }
  life.restore(record.orphans.filter(({ claim }) => !isPlaced(claim)))
  return life.result()
}

/** Anchors all passages of all claims, in one go each with and without the base. */
function findPassages(
  claims: readonly Claim[],
  selectors: ReadonlyMap<string, readonly Selector[]>,
  base: string | undefined,
  text: string,
): Passage[][] {
  const passages: Passage[][] = claims.map(() => [])
  const withBase: [number, Selector][] = []
  const without: [number, Selector][] = []
  for (const [index, claim] of claims.entries()) {
    for (const target of claim.targets) withBase.push([index, target])
    for (const selector of selectors.get(claim.id) ?? []) without.push([index, selector])
  }
  const find = (list: readonly [number, Selector][], options: { base?: string }): void => {
    if (list.length === 0) return
    const found = anchor(
      text,
      list.map(([, selector]) => selector),
      options,
    )
    for (const [at, [index, selector]] of list.entries()) {
      const anchoring = found[at]
      if (anchoring) passages[index]?.push({ selector, anchoring })
    }
  }
  find(withBase, base === undefined ? {} : { base })
  find(without, {})
  return passages
}

class Life {
  private readonly claims: Claim[] = []
  private readonly faults: AnchorFault[] = []
  private readonly record: SidecarRecord
  /** Passages that were gone, and are in the text again. */
  private readonly back: ReadonlyMap<Selector, Range>

  constructor(
    private readonly reading: SidecarReading,
    private readonly text: string,
  ) {
    const { article, orphans, lost, history } = reading.record
    this.back = findAgain(
      text,
      [...orphans.map(({ selectors }) => selectors), ...lost.values()].flat(),
    )
    this.record = {
      ...(article === undefined ? {} : { article }),
      orphans: [],
      lost: new Map(lost),
      history: new Map(history),
    }
  }

  result(): Rebased {
    const { claims, faults, record } = this
    return { provenance: { ...this.reading.provenance, claims }, faults, record }
  }

  /** A claim that the article itself places. */
  leave(claim: Claim): void {
    this.claims.push({ ...claim, targets: [] })
    this.record.lost.delete(claim.id)
  }

  /** A claim of which nothing has changed. */
  keep(claim: Claim): void {
    this.claims.push(this.withLost(claim, claim.targets))
  }

  place(claim: Claim, passages: readonly Passage[]): void {
    const found = passages.filter(({ anchoring }) => placeOf(anchoring) !== undefined)
    const gone = passages.filter(({ anchoring }) => placeOf(anchoring) === undefined)
    const entries = passages.flatMap((passage) => historyEntry(passage, this.text))
    this.note(claim.id, entries)
    const fault = claimFault(claim, passages, this.text)
    if (found.length === 0) {
      this.orphan({
        claim: { ...claim, targets: [] },
        selectors: passages.map(({ selector }) => withoutPlace(selector)),
      })
      if (fault) this.faults.push(fault)
      return
    }
    if (gone.length > 0) {
      const before = this.record.lost.get(claim.id) ?? []
      this.record.lost.set(claim.id, [
        ...before,
        ...gone.map(({ selector }) => withoutPlace(selector)),
      ])
    }
    const ranges = found.flatMap(({ anchoring }) => placeOf(anchoring) ?? [])
    const placed = this.withLost(claim, joined(this.text, ranges), gone.length > 0)
    this.claims.push(placed)
    const [first] = placed.targets
    if (fault)
      this.faults.push(first ? { ...fault, range: { start: first.start, end: first.end } } : fault)
  }

  /** Gives orphans their place again where their words have come back, and names the others. */
  restore(orphans: readonly Orphan[]): void {
    for (const { claim, selectors } of orphans) {
      const places = selectors.map((selector) => this.back.get(selector))
      const ranges = places.filter((place) => place !== undefined)
      if (ranges.length === 0 || ranges.length < places.length) {
        this.orphan({ claim, selectors })
        this.faults.push(orphanFault(claim, selectors))
        continue
      }
      const targets = joined(this.text, ranges)
      this.note(
        claim.id,
        selectors.map(({ exact }): HistoryEntry => ({ event: 'restored', now: exact })),
      )
      this.claims.push({ ...claim, targets })
      const [first] = targets
      this.faults.push({
        ...restoredFault(claim, selectors),
        ...(first ? { range: { start: first.start, end: first.end } } : {}),
      })
    }
  }

  /** Adds passages that were gone and have come back; just now lost ones cannot have. */
  private withLost(claim: Claim, targets: Target[], skip = false): Claim {
    const lost = skip ? [] : (this.record.lost.get(claim.id) ?? [])
    const left: Selector[] = []
    const ranges: Range[] = []
    for (const selector of lost) {
      const place = this.back.get(selector)
      if (!place) left.push(selector)
      else {
        ranges.push(place)
        this.note(claim.id, [{ event: 'restored', now: selector.exact }])
      }
    }
    if (ranges.length === 0) return targets === claim.targets ? claim : { ...claim, targets }
    if (left.length > 0) this.record.lost.set(claim.id, left)
    else this.record.lost.delete(claim.id)
    return { ...claim, targets: joined(this.text, [...targets, ...ranges]) }
  }

  private note(id: string, entries: readonly HistoryEntry[]): void {
    if (entries.length === 0) return
    this.record.history.set(id, [...(this.record.history.get(id) ?? []), ...entries])
  }

  private orphan(orphan: Orphan): void {
    // Passages that were gone before belong to it too.
    const lost = this.record.lost.get(orphan.claim.id) ?? []
    this.record.lost.delete(orphan.claim.id)
    this.record.orphans.push(
      lost.length > 0 ? { ...orphan, selectors: [...orphan.selectors, ...lost] } : orphan,
    )
  }
}

interface Range {
  start: number
  end: number
}

function placeOf({ start, end }: Anchoring): Range | undefined {
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined
}

/** Targets for ranges, in text order; those that overlap become one. */
function joined(text: string, ranges: readonly Range[]): Target[] {
  const merged: Range[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged.map(({ start, end }) => makeTarget(text, start, end))
}

/**
 * Where words that were gone have come back. They have to be there with all that stood before or
 * after them, since a wrong place is worse than none.
 */
function findAgain(text: string, selectors: readonly Selector[]): Map<Selector, Range> {
  const places = new Map<Selector, Range>()
  if (selectors.length === 0) return places
  for (const [index, anchoring] of anchor(text, selectors).entries()) {
    const selector = selectors[index]
    const place = placeOf(anchoring)
    if (!selector || !place || anchoring.status !== 'exact') continue
    const { exact, prefix = '', suffix = '' } = selector
    if (text.slice(place.start, place.end) !== exact) continue
    const before = prefix !== '' && text.endsWith(prefix, place.start)
    const after = suffix !== '' && text.startsWith(suffix, place.end)
    if (before || after) places.set(selector, place)
  }
  return places
}

function withoutPlace({ exact, prefix = '', suffix = '' }: Selector): Selector {
  return { exact, prefix, suffix }
}
