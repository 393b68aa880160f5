/** Whether everything that provenance refers to is there. */
import type { Claim, Fault, Provenance, Source, SourceRef } from './types.js'
import { describe } from './untrusted.js'
import { CLAIM_TYPES, isOneOf } from './vocabulary.js'

/**
 * Looks up what sources and claims refer to.
 *
 * @param provenance as the validator returns it
 * @returns faults `duplicate-id`, `unknown-source`, `source-cycle` (through `for` and
 *   `derivedFrom`) and `unknown-type`, each with its path
 */
export function checkReferences(provenance: Provenance): Fault[] {
  return resolveReferences(provenance).faults
}

/**
 * The same provenance without what leads nowhere: of several sources or claims with one id the
 * first stays, references to unknown sources and undeclared types are left out, and so is the
 * reference that would close a circle of sources.
 */
export function resolveReferences(provenance: Provenance): {
  provenance: Provenance
  faults: Fault[]
} {
  const faults: Fault[] = []
  const known = new Map<string, Source>()
  const places = new Map<string, number>()
  for (const [index, source] of provenance.sources.entries()) {
    if (known.has(source.id)) faults.push(duplicate('source', source.id, ['sources', index, 'id']))
    else {
      known.set(source.id, source)
      places.set(source.id, index)
    }
  }
  const has: Has = (id, ...path) => {
    if (known.has(id)) return true
    faults.push({
      ruleId: 'unknown-source',
      reason: `There is no source ${describe(id)}`,
      path,
      actual: id,
      ...nearest(id, known),
    })
    return false
  }
  const linked = [...known.values()].map((source) =>
    linkSource(source, places.get(source.id) ?? 0, has),
  )
  const sources = withoutCycles(linked, places, faults)
  const types = new Set((provenance.types ?? []).map((type) => type.id))
  const claims = new Map<string, Claim>()
  for (const [index, claim] of provenance.claims.entries()) {
    if (claims.has(claim.id)) {
      faults.push(duplicate('claim', claim.id, ['claims', index, 'id']))
      continue
    }
    const references: SourceRef[] = []
    for (const [at, reference] of claim.sources.entries()) {
      const linked = linkReference(reference, index, at, has)
      if (linked) references.push(linked)
    }
    const copy: Claim = { ...claim, sources: references }
    if (claim.type !== undefined && !isOneOf(CLAIM_TYPES, claim.type) && !types.has(claim.type)) {
      faults.push({
        ruleId: 'unknown-type',
        reason: `Claim type ${describe(claim.type)} is not declared: add it to \`types\` with its \`broader\` type`,
        path: ['claims', index, 'type'],
        actual: claim.type,
        expected: [...CLAIM_TYPES, ...types],
      })
      delete copy.type
    }
    claims.set(claim.id, copy)
  }
  return { provenance: { ...provenance, sources, claims: [...claims.values()] }, faults }
}

/** Whether there is a source; a fault with the path where there is none. */
type Has = (id: string, ...path: (string | number)[]) => boolean

function linkSource(source: Source, index: number, has: Has): Source {
  const copy: Source = { ...source }
  if (source.for !== undefined && !has(source.for, 'sources', index, 'for')) delete copy.for
  if (source.derivedFrom) {
    const ids = source.derivedFrom.filter((id, at) => has(id, 'sources', index, 'derivedFrom', at))
    if (ids.length > 0) copy.derivedFrom = ids
    else delete copy.derivedFrom
  }
  return copy
}

function linkReference(
  reference: SourceRef,
  claim: number,
  index: number,
  has: Has,
): SourceRef | undefined {
  if (!has(reference.id, 'claims', claim, 'sources', index, 'id')) return undefined
  const copy: SourceRef = { ...reference }
  if (reference.at !== undefined && !has(reference.at, 'claims', claim, 'sources', index, 'at'))
    delete copy.at
  if (reference.via) {
    const via = reference.via.filter((id, at) =>
      has(id, 'claims', claim, 'sources', index, 'via', at),
    )
    if (via.length > 0) copy.via = via
    else delete copy.via
  }
  return copy
}

/** Leaves out each reference that leads back to a source it started from. */
function withoutCycles(
  sources: Source[],
  places: ReadonlyMap<string, number>,
  faults: Fault[],
): Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const done = new Set<string>()
  const open = new Set<string>()
  for (const first of sources) {
    // A stack of its own: chains may be longer than the call stack is deep.
    const stack: { source: Source; next: Iterator<string> }[] = []
    const enter = (source: Source): void => {
      open.add(source.id)
      stack.push({
        source,
        next: [...(source.for ? [source.for] : []), ...(source.derivedFrom ?? [])].values(),
      })
    }
    if (!done.has(first.id)) enter(first)
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const id = top.next.next().value as string | undefined
      const next = id === undefined ? undefined : byId.get(id)
      if (id === undefined) {
        open.delete(top.source.id)
        done.add(top.source.id)
        stack.pop()
      } else if (open.has(id)) {
        faults.push({
          ruleId: 'source-cycle',
          reason: `Source \`${top.source.id}\` leads back to itself through ${describe(id)}`,
          path: ['sources', places.get(top.source.id) ?? 0],
          actual: id,
        })
        cut(top.source, id)
      } else if (next && !done.has(id)) enter(next)
    }
  }
  return sources
}

function cut(source: Source, id: string): void {
  if (source.for === id) delete source.for
  const left = (source.derivedFrom ?? []).filter((other) => other !== id)
  if (left.length > 0) source.derivedFrom = left
  else delete source.derivedFrom
}

function duplicate(what: string, id: string, path: (string | number)[]): Fault {
  return {
    ruleId: 'duplicate-id',
    reason: `There is a ${what} ${describe(id)} already; only the first counts`,
    path,
    actual: id,
  }
}

/** The known ids, where they are few enough to be a help. */
function nearest(id: string, known: ReadonlyMap<string, Source>): { expected?: string[] } {
  const ids = [...known.keys()]
  const close = ids.filter((other) => other.toLowerCase().startsWith(id.slice(0, 3).toLowerCase()))
  const expected = close.length > 0 ? close.slice(0, 5) : ids.slice(0, 20)
  return expected.length > 0 ? { expected } : {}
}
