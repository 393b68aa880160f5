/** Which claims rest on which source. */
import type { Claim, Provenance, Source, SourceRef } from '../../model/types.js'
import { findSource } from '../note/index.js'

/** A source with the claims that rest on it, by their place in the list of claims. */
export interface Speaker {
  source: Source
  /** Claims that name it. */
  claims: number[]
  /** Claims that it stands behind: others speak for it, are made from it, or passed it on. */
  behind: number[]
}

/** Chains and their branches are followed this far. */
const MOST_BEHIND = 64

/** Every source that a claim rests on, the most used first. */
export function speakers(claims: readonly Claim[], provenance: Provenance): Speaker[] {
  const found = new Map<string, Speaker>()
  const behindOf = new Map<string, readonly string[]>()

  function speaker(id: string): Speaker | undefined {
    const known = found.get(id)
    if (known) return known
    const source = findSource(id, provenance)
    if (!source) return undefined
    const made: Speaker = { source, claims: [], behind: [] }
    found.set(id, made)
    return made
  }

  for (const [index, { sources }] of claims.entries()) {
    for (const { id } of sources) add(speaker(id)?.claims, index)
    for (const ref of sources) {
      for (const id of behind(ref, provenance, behindOf)) {
        const one = speaker(id)
        if (one?.claims.at(-1) !== index) add(one?.behind, index)
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => b.claims.length - a.claims.length || b.behind.length - a.behind.length,
  )
}

function add(list: number[] | undefined, index: number): void {
  if (list && list.at(-1) !== index) list.push(index)
}

/** Ids of what stands behind one source of a claim. */
function behind(
  ref: SourceRef,
  provenance: Provenance,
  known: Map<string, readonly string[]>,
): readonly string[] {
  const own = [...(ref.at === undefined ? [] : [ref.at]), ...(ref.via ?? [])]
  const chain = known.get(ref.id) ?? chainOf(ref.id, provenance)
  known.set(ref.id, chain)
  return own.length === 0 ? chain : [...own, ...chain]
}

function chainOf(id: string, provenance: Provenance): readonly string[] {
  const seen = new Set([id])
  for (const next of seen) {
    const source = findSource(next, provenance)
    if (source?.for !== undefined) seen.add(source.for)
    for (const origin of source?.derivedFrom ?? []) if (seen.size < MOST_BEHIND) seen.add(origin)
    if (seen.size >= MOST_BEHIND) break
  }
  seen.delete(id)
  return [...seen]
}
