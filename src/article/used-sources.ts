/** Which sources claims need. */
import type { Provenance, Source } from '../model/types.js'

/** Adds of the known sources those that claims and other sources refer to. */
export function withUsed(known: readonly Source[], provenance: Provenance): Provenance {
  if (known.length === 0) return provenance
  const declared = new Set(provenance.sources.map(({ id }) => id))
  const byId = new Map(known.map((source) => [source.id, source]))
  const sources = [...provenance.sources]
  const use = (ids: readonly (string | undefined)[]): void => {
    for (const id of ids) {
      const source = id === undefined || declared.has(id) ? undefined : byId.get(id)
      if (!source) continue
      declared.add(source.id)
      sources.push(source)
    }
  }
  for (const claim of provenance.claims) {
    for (const { id, at, via = [] } of claim.sources) use([id, at, ...via])
  }
  // Grows while it is walked: a source that is used brings those that it refers to.
  for (const source of sources) use([source.for, ...(source.derivedFrom ?? [])])
  return { ...provenance, sources }
}
