/**
 * Reads any JSON as a sidecar, as far as it goes: annotations of other tools, and our own with
 * something wrong in them. What it cannot use it names.
 */
import type { Claim, Fault, Provenance, Selector } from '../../model/types.js'
import { asRecord, describe, Report } from '../../model/untrusted.js'
import { applyReliability } from '../../model/validate.js'
import { readClaim } from '../../model/validate-claim.js'
import { readDocument, readType } from '../../model/validate-source.js'
import { codePointIndex } from './code-points.js'
import { ANNOTATION_CONTEXT } from './context.js'
import { type ForeignReader, plainAnnotation } from './foreign-annotation.js'
import { ForeignSources } from './foreign-sources.js'
import { articleOf } from './iri.js'
import { hasType, notCarried } from './node.js'
import type { SidecarReading } from './read.js'
import { plainDocument } from './terms.js'
import type { SidecarRecord } from './types.js'

const COLLECTION_KEYS: readonly string[] = [
  '@context',
  'id',
  'type',
  'total',
  'first',
  'items',
  'rp:document',
  'rp:types',
  'rp:sources',
  'rp:orphans',
  'rp:base',
]

/** Model keys whose name in a sidecar is not the prefixed one. */
const WRITTEN: Readonly<Record<string, string>> = {
  id: 'rp:key',
  name: 'name',
  broader: 'rp:broader',
  type: 'body',
  sources: 'body',
  comment: 'body',
  annotator: 'creator',
  targets: 'target',
  exact: 'exact',
  prefix: 'prefix',
  suffix: 'suffix',
  start: 'start',
  end: 'end',
}

interface Placed {
  claim: Claim
  selectors: Selector[]
}

export function readForeign(data: unknown, text: string | undefined): SidecarReading {
  const report = new Report()
  const provenance: Provenance = { sources: [], claims: [] }
  const record: SidecarRecord = { orphans: [], lost: new Map(), history: new Map() }
  const reading: SidecarReading = {
    provenance,
    faults: report.faults,
    selectors: new Map(),
    record,
  }
  const collection = readContainer(report, data)
  const base = collection && readBase(report, collection)
  if (base !== undefined) reading.base = base
  const known = base ?? text
  const reader: ForeignReader = {
    report,
    record,
    sources: new ForeignSources(report),
    base,
    text: known,
    points: known === undefined ? undefined : codePointIndex(known),
  }
  if (collection) readAbout(collection, reader, provenance)
  const ids = new Set<string>()
  const { items, path } = findItems(report, data, collection)
  for (const { claim, selectors } of readAnnotations(items, path, reader, ids)) {
    if (claim.targets.length === 0 && selectors.length === 0) {
      record.orphans.push({ claim, selectors })
      continue
    }
    provenance.claims.push(claim)
    if (selectors.length > 0) reading.selectors.set(claim.id, selectors)
  }
  const orphans = collection && report.read(collection, 'rp:orphans')
  for (const { claim, selectors } of readAnnotations(
    (orphans !== undefined && report.items(orphans)) || [],
    ['rp:orphans'],
    reader,
    ids,
  )) {
    record.orphans.push({
      claim: { ...claim, targets: [] },
      selectors: [...claim.targets, ...selectors].map(withoutPlace),
    })
  }
  const article = record.article ?? articleOf(collection && report.read(collection, 'id'))
  if (article !== undefined) record.article = article
  provenance.sources.push(...reader.sources.read)
  for (const [claim, letter] of reader.sources.letters) {
    const fault = applyReliability(claim, letter, provenance.sources)
    if (fault) report.faults.push(fault)
  }
  return reading
}

/** The collection or page, where there is one; says what is odd about it. */
function readContainer(report: Report, data: unknown): Record<string, unknown> | undefined {
  const record = asRecord(data)
  if (!record) {
    if (!report.items(data)) {
      report.add('invalid-sidecar', `A sidecar is an AnnotationCollection, found ${describe(data)}`)
    }
    return undefined
  }
  const context = report.read(record, '@context')
  const contexts = report.items(context) ?? [context]
  if (!contexts.some((item) => item === ANNOTATION_CONTEXT)) {
    report.add(
      'foreign-context',
      'This does not say that it is a Web Annotation; it is read as if it were',
      {
        key: '@context',
        actual: describe(context),
        expected: [ANNOTATION_CONTEXT],
      },
    )
  }
  if (hasType(report, record, 'Annotation') || report.read(record, 'target') !== undefined) {
    return undefined
  }
  const unknown = report
    .entries(record)
    .map(([key]) => key)
    .filter((key) => !COLLECTION_KEYS.includes(key))
  if (unknown.length > 0) notCarried(report, 'the collection', unknown)
  return record
}

function readBase(report: Report, collection: Record<string, unknown>): string | undefined {
  const written = report.read(collection, 'rp:base')
  if (written === undefined || written === null || typeof written === 'string') {
    return written ?? undefined
  }
  const lines = report.items(written)
  if (lines?.every((line) => typeof line === 'string')) return lines.join('\n')
  report.wrongType('rp:base', 'the lines of the text', written)
  return undefined
}

function readAbout(
  collection: Record<string, unknown>,
  reader: ForeignReader,
  provenance: Provenance,
): void {
  const { report, sources } = reader
  const written = report.read(collection, 'rp:sources')
  const list = report.items(written)
  if (list) sources.declare(list, (inner) => adopt(report, inner))
  else if (written !== undefined) report.wrongType('rp:sources', 'a list of sources', written)
  const about = asRecord(report.read(collection, 'rp:document'))
  if (about) {
    const inner = new Report()
    const document = readDocument(inner, plainDocument(Object.fromEntries(report.entries(about))))
    if (document) provenance.document = document
    report.within('rp:document', () => adopt(report, inner))
  }
  const types = report.items(report.read(collection, 'rp:types')) ?? []
  for (const [index, item] of types.entries()) {
    const type = asRecord(item)
    const inner = new Report()
    const read = readType(
      inner,
      type ? plainDocument(Object.fromEntries(report.entries(type))) : item,
    )
    if (read) provenance.types = [...(provenance.types ?? []), read]
    report.within('rp:types', () => report.within(index, () => adopt(report, inner)))
  }
}

/** Where the annotations are. */
function findItems(
  report: Report,
  data: unknown,
  collection: Record<string, unknown> | undefined,
): { items: unknown[]; path: (string | number)[] } {
  if (!collection) {
    return asRecord(data)
      ? { items: [data], path: [] }
      : { items: report.items(data) ?? [], path: [] }
  }
  const first = report.read(collection, 'first')
  const page = asRecord(first)
  if (typeof first === 'string') external(report, 'first', first)
  const next = report.read(page ?? collection, 'next')
  if (typeof next === 'string') external(report, 'next', next)
  const found = report.read(page ?? collection, 'items')
  const items = report.items(found) ?? []
  const total = report.read(collection, 'total')
  if (!report.items(found) && (found !== undefined || (total !== 0 && typeof first !== 'string'))) {
    report.add(
      'invalid-sidecar',
      `A sidecar has its annotations under \`first\`, \`items\`, found ${describe(found)}`,
      {
        expected: ['first.items'],
      },
    )
  } else if (total !== undefined && total !== items.length) {
    report.add(
      'total-mismatch',
      `The collection says it has ${describe(total)} annotations, and has ${items.length}`,
      {
        key: 'total',
        actual: describe(total),
        expected: [String(items.length)],
      },
    )
  }
  return { items, path: page ? ['first', 'items'] : ['items'] }
}

function external(report: Report, key: string, iri: string): void {
  report.add('external-page', `The page ${describe(iri)} is elsewhere; nothing is fetched`, {
    key,
    actual: iri,
  })
}

function readAnnotations(
  items: readonly unknown[],
  path: readonly (string | number)[],
  reader: ForeignReader,
  ids: Set<string>,
): Placed[] {
  const { report, record } = reader
  const placed: Placed[] = []
  const before = report.path.length
  report.path.push(...path)
  for (const [index, item] of items.entries()) {
    report.path.push(...(path.length === 0 && items.length === 1 ? [] : [index]))
    const plain = plainAnnotation(item, reader)
    if (plain) {
      const inner = new Report()
      const read = readClaim(inner, plain.claim, undefined, index, { targets: 'optional' })
      adopt(report, inner)
      if (read && ids.has(read.claim.id)) {
        report.add(
          'duplicate-id',
          `There is a claim ${describe(read.claim.id)} already; only the first counts`,
          {
            actual: read.claim.id,
          },
        )
      } else if (read) {
        const { claim, selectors, reliability } = read
        ids.add(claim.id)
        if (reliability) reader.sources.letters.push([claim, reliability])
        if (plain.lost.length > 0) record.lost.set(claim.id, plain.lost)
        if (plain.history.length > 0) record.history.set(claim.id, plain.history)
        placed.push({ claim, selectors })
      }
    }
    report.path.length = before + path.length
  }
  report.path.length = before
  return placed
}

/** Takes over faults of the model's own reading, under the names that stand in the sidecar. */
function adopt(
  report: Report,
  inner: Report,
  plain: Readonly<Record<string, string>> = WRITTEN,
): void {
  report.adopt(
    inner.faults.map((fault): Fault => {
      if (!fault.path) return fault
      const path = fault.path.map((key) =>
        typeof key === 'number' ? key : (plain[key] ?? (key.includes(':') ? key : `rp:${key}`)),
      )
      return { ...fault, path }
    }),
  )
}

function withoutPlace({ exact, prefix = '', suffix = '' }: Selector): Selector {
  return { exact, prefix, suffix }
}
