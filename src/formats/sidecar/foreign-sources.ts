/** The sources of a sidecar of unknown making, and ids for what is only named by its IRI. */
import { isUrl } from '../../model/fields.js'
import { isId, stableId } from '../../model/id.js'
import type { Claim, Source } from '../../model/types.js'
import { asRecord, Report } from '../../model/untrusted.js'
import { readSource } from '../../model/validate-source.js'
import { fragmentId } from './iri.js'
import { plainKey } from './terms.js'

const KINDS: Readonly<Record<string, Source['kind']>> = {
  Person: 'person',
  Organization: 'organization',
  Software: 'software',
  Dataset: 'dataset',
}

export class ForeignSources {
  /** Declared sources, then those that bodies name. */
  readonly read: Source[] = []
  /** Letters of Admiralty ratings that belong to the source of a claim. */
  readonly letters: [Claim, NonNullable<Source['reliability']>][] = []
  private readonly ids = new Map<string, string>()
  private readonly known = new Set<string>()

  constructor(private readonly report: Report) {}

  /** Reads `rp:sources`. */
  declare(items: readonly unknown[], adopt: (inner: Report) => void): void {
    const { report } = this
    const records = items.map((item) => asRecord(item))
    // All ids first: a source may speak for a later one.
    for (const record of records) {
      const iri = record && report.read(record, 'id')
      const key = record && report.read(record, 'rp:key')
      if (typeof iri !== 'string') continue
      if (isId(key)) this.ids.set(iri, key)
      else this.ids.set(iri, idFrom(iri))
    }
    for (const [index, record] of records.entries()) {
      const inner = new Report()
      const plain = record ? this.plain(record) : items[index]
      const source = readSource(inner, plain)
      report.within('rp:sources', () => report.within(index, () => adopt(inner)))
      if (source) {
        this.read.push(source)
        this.known.add(source.id)
      }
    }
  }

  /** The id of the source with this IRI; unless there is one, it becomes a document with that URL. */
  idOf(iri: string, name?: string): string {
    const id = this.ids.get(iri) ?? fragmentId(iri, 'source')
    if (id !== undefined) return id
    const made = stableId('source', iri)
    this.ids.set(iri, made)
    if (!this.known.has(made)) {
      const url = isUrl(iri, ['http', 'https', 'mailto']) ? { url: iri } : {}
      this.read.push({ id: made, kind: 'document', name: name ?? iri, ...url })
      this.known.add(made)
    }
    return made
  }

  private plain(record: Record<string, unknown>): Record<string, unknown> {
    const { report } = this
    const plain: Record<string, unknown> = {}
    const iri = report.read(record, 'id')
    for (const [key, value] of report.entries(record)) {
      if (key === 'id') continue
      else if (key === 'rp:key') plain.id = value
      else if (key === 'type') {
        if (report.read(record, 'rp:kind') === undefined && typeof value === 'string') {
          plain.kind = KINDS[value] ?? value
        }
      } else if (key === 'rp:for') plain.for = typeof value === 'string' ? this.idOf(value) : value
      else if (key === 'rp:derivedFrom') {
        const items = report.items(value) ?? [value]
        plain.derivedFrom = items.map((item) => (typeof item === 'string' ? this.idOf(item) : item))
      } else if (key === 'rp:csl') {
        const wrapped = asRecord(value)
        plain.csl =
          wrapped && report.read(wrapped, '@type') === '@json'
            ? report.read(wrapped, '@value')
            : value
      } else if (key === 'name' || key.startsWith('rp:')) plain[plainKey(key)] = value
      // A key without prefix must not pass for one of ours.
      else plain[`:${key}`] = value
    }
    if (plain.id === undefined && typeof iri === 'string') plain.id = this.ids.get(iri)
    return plain
  }
}

function idFrom(iri: string): string {
  return fragmentId(iri, 'source') ?? stableId('source', iri)
}
