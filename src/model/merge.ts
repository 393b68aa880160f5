/** One provenance from several that speak of the same article. */
import { excerpt } from './excerpt.js'
import type { Claim, DocumentInfo, Fault, Provenance, Source } from './types.js'
import { asRecord } from './untrusted.js'

/** Who says it, as in `inline`, `front-matter`, `sidecar`, `annotator`. */
export interface Layer {
  name: string
  provenance: Provenance
}

/**
 * Puts layers together. Where two speak of the same claim, source, type or document, the first
 * layer wins key by key, and later ones fill in what it leaves open.
 *
 * What an annotator suggests for a claim that is decided already (asserted or rejected) changes
 * no status, and that is no difference.
 *
 * @param layers the strongest first
 * @returns faults `conflicting-claim`, `conflicting-source`, `conflicting-type` and
 *   `conflicting-document`, one for each key that differs; the layers themselves stay as they are
 */
export function mergeProvenance(layers: readonly Layer[]): {
  provenance: Provenance
  faults: Fault[]
} {
  const faults: Fault[] = []
  const sources = new Merger<Source>('source', faults)
  const claims = new Merger<Claim>('claim', faults)
  const types = new Merger<NonNullable<Provenance['types']>[number]>('type', faults)
  const documents = new Merger<DocumentInfo & { id: string }>('document', faults)
  for (const { name, provenance } of layers) {
    for (const source of provenance.sources) sources.add(name, source)
    for (const claim of provenance.claims) claims.add(name, claim)
    for (const type of provenance.types ?? []) types.add(name, type)
    if (provenance.document) documents.add(name, { ...provenance.document, id: '' })
  }
  const provenance: Provenance = { sources: sources.values(), claims: claims.values() }
  const [document] = documents.values()
  if (document) {
    const { id: _, ...rest } = document
    provenance.document = rest
  }
  if (types.values().length > 0) provenance.types = types.values()
  return { provenance, faults }
}

/** One thing that layers speak of. */
interface Entry<T> {
  value: T
  /** Of the first layer that has it. */
  layer: string
  /** The layers of keys that came later; with the first of them, `value` is a copy. */
  later: Map<string, string> | undefined
}

class Merger<T extends { id: string }> {
  private readonly merged = new Map<string, Entry<T>>()

  constructor(
    private readonly what: string,
    private readonly faults: Fault[],
  ) {}

  values(): T[] {
    return [...this.merged.values()].map((entry) => entry.value)
  }

  add(layer: string, value: T): void {
    const entry = this.merged.get(value.id)
    if (!entry) {
      this.merged.set(value.id, { value, layer, later: undefined })
      return
    }
    for (const key of Object.keys(value) as (keyof T & string)[]) {
      const before = entry.value[key]
      const after = value[key]
      if (isOpen(before)) {
        if (!entry.later) {
          entry.later = new Map()
          entry.value = { ...entry.value }
        }
        entry.value[key] = after
        entry.later.set(key, layer)
      } else if (!isOpen(after) && !isEqual(before, after) && !this.isReview(key, before, after)) {
        const first = entry.later?.get(key) ?? entry.layer
        const name =
          this.what === 'document' ? 'The document' : `${capitalize(this.what)} \`${value.id}\``
        this.faults.push({
          ruleId: `conflicting-${this.what}`,
          reason: `${name} has another \`${key}\` in ${layer} than in ${first}: ${show(after)}, not ${show(before)}; ${first} counts`,
          path: this.what === 'document' ? ['document', key] : [`${this.what}s`, value.id, key],
          actual: show(after),
          expected: [show(before)],
        })
      }
    }
  }

  /** An editor decides about suggestions; a later run of the annotator does not reopen them. */
  private isReview(key: string, before: unknown, after: unknown): boolean {
    return this.what === 'claim' && key === 'status' && after === 'suggested' && before !== after
  }
}

function isOpen(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]))
    )
  }
  const left = asRecord(a)
  const right = asRecord(b)
  if (!left || !right || Array.isArray(b)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]))
  )
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `\`${excerpt(text, 80)}\``
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
