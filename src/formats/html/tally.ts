/** Counts over the claims that are shown. */

import { SCALE_LEVELS } from '../../model/scales.js'
import type { Claim, Confidence, ConfidenceKind, Provenance } from '../../model/types.js'
import { CLAIM_TYPES } from '../../model/vocabulary.js'
import { findSource } from '../note/index.js'

/** How many claims have something. */
export interface Tally<Value> {
  value: Value
  count: number
}

/** Levels of a scale, or a fifth of the numbers of a kind: 0 is 0 to 0.2, 4 is 0.8 to 1. */
export type ConfidenceGroup =
  | { scale: NonNullable<Confidence['scale']>; level: string }
  | { kind: ConfidenceKind; fifth: number | null }

/** Where claims come from. Sums of these exceed the number of claims, since a claim may have several sources. */
export interface Sourcing {
  named: number
  anonymous: number
  unsourced: number
  /** Claims with one source, neither more nor none. */
  single: number
}

/** Claims by type, in the vocabulary's order, those of the publisher's own behind; without type last. */
export function byType(claims: readonly Claim[]): Tally<string | undefined>[] {
  const counts = count(claims, ({ type }) => type)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => typeRank(a.value) - typeRank(b.value))
}

/** Claims by confidence, from the firm end of each scale to the weak one; without confidence last. */
export function byConfidence(claims: readonly Claim[]): Tally<ConfidenceGroup | undefined>[] {
  const groups = new Map<string, Tally<ConfidenceGroup | undefined> & { rank: number }>()
  for (const { confidence } of claims) {
    const value = confidence && group(confidence)
    const key = JSON.stringify(value) ?? ''
    const known = groups.get(key)
    if (known) known.count++
    else groups.set(key, { value, count: 1, rank: confidenceRank(value) })
  }
  return [...groups.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ value, count }) => ({ value, count }))
}

/** What kinds of source the claims have. */
export function sourcing(claims: readonly Claim[], provenance: Provenance): Sourcing {
  const result: Sourcing = { named: 0, anonymous: 0, unsourced: 0, single: 0 }
  for (const { sources } of claims) {
    const anonymous = sources.filter(({ id }) => findSource(id, provenance)?.kind === 'anonymous')
    if (sources.length === 0) result.unsourced++
    if (sources.length === 1) result.single++
    if (anonymous.length > 0) result.anonymous++
    if (anonymous.length < sources.length) result.named++
  }
  return result
}

function count<Value>(claims: readonly Claim[], of: (claim: Claim) => Value): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const claim of claims) counts.set(of(claim), (counts.get(of(claim)) ?? 0) + 1)
  return counts
}

function typeRank(type: string | undefined): number {
  if (type === undefined) return CLAIM_TYPES.length + 1
  const rank = (CLAIM_TYPES as readonly string[]).indexOf(type)
  return rank < 0 ? CLAIM_TYPES.length : rank
}

function group({ value, kind, scale, level }: Confidence): ConfidenceGroup {
  if (scale !== undefined && level !== undefined) return { scale, level }
  return { kind, fifth: value === null ? null : Math.min(4, Math.floor(value * 5)) }
}

const SCALES = Object.keys(SCALE_LEVELS) as NonNullable<Confidence['scale']>[]
const KINDS: readonly ConfidenceKind[] = ['likelihood', 'evidence', 'speaker', 'annotator']

function confidenceRank(group: ConfidenceGroup | undefined): number {
  if (!group) return Number.POSITIVE_INFINITY
  if ('scale' in group) {
    const { levels } = SCALE_LEVELS[group.scale]
    const index = levels.findIndex(({ name }) => name === group.level)
    const known = levels[index]
    // By their values where they have them: some scales begin at their weak end.
    const place = known?.value == null ? 2 + index / 100 : 1 - known.value
    return SCALES.indexOf(group.scale) * 10 + place
  }
  return 1000 + KINDS.indexOf(group.kind) * 10 + (group.fifth === null ? 5 : 4 - group.fifth)
}
