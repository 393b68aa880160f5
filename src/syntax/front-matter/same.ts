import { isEqual } from '../../model/merge.js'
import type { Selector } from '../../model/types.js'
import { type Validated, validateProvenance } from '../../model/validate.js'
import type { FrontMatterValue } from './value.js'

/**
 * Whether an author's front matter already says what would be written, in whatever spelling.
 *
 * Its targets may have less context than ours.
 */
export function saysTheSame(found: unknown, wanted: FrontMatterValue): boolean {
  if (found === undefined || found === null) return false
  const [a, b] = [read(found), read(wanted)]
  return (
    isEqual(withoutTargets(a), withoutTargets(b)) &&
    [...ids(a, b)].every((id) => sameTargets(targets(a, id), targets(b, id)))
  )
}

function read(value: unknown): Validated {
  return validateProvenance(value, { targets: 'optional' })
}

function withoutTargets({ provenance, faults }: Validated): unknown {
  const sort = <T extends { id: string }>(items: readonly T[]): T[] =>
    items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...provenance,
    sources: sort(provenance.sources),
    claims: sort(provenance.claims).map((claim) => ({ ...claim, targets: [] })),
    faults: faults.length,
  }
}

function ids(...all: Validated[]): Set<string> {
  return new Set(all.flatMap(({ provenance }) => provenance.claims.map(({ id }) => id)))
}

function targets({ provenance, selectors }: Validated, id: string): Selector[] {
  const claim = provenance.claims.find((candidate) => candidate.id === id)
  return [...(claim?.targets ?? []), ...(selectors.get(id) ?? [])]
}

function sameTargets(found: readonly Selector[], wanted: readonly Selector[]): boolean {
  return (
    found.length === wanted.length &&
    found.every(({ exact, prefix = '', suffix = '' }, index) => {
      const other = wanted[index]
      return (
        other?.exact === exact &&
        (other.prefix ?? '').endsWith(prefix) &&
        (other.suffix ?? '').startsWith(suffix)
      )
    })
  )
}
