/**
 * Reads a sidecar that the schema has accepted. Where something is wrong that a schema cannot
 * say, it gives up: the careful reader then finds it again, and names it.
 */
import { isId } from '../../model/id.js'
import { isCanonical } from '../../model/scales.js'
import type {
  Claim,
  Confidence,
  Provenance,
  Selector,
  SourceRef,
  Target,
} from '../../model/types.js'
import { Report } from '../../model/untrusted.js'
import { isTypeName, readDocument, readSource } from '../../model/validate-source.js'
import { CLAIM_TYPES, isOneOf } from '../../model/vocabulary.js'
import { type CodePointIndex, codePointIndex } from './code-points.js'
import { articleOf, fragmentId, withoutFragment } from './iri.js'
import type { SidecarReading } from './read.js'
import { plainDocument, plainEvent, plainSource } from './terms.js'
import type {
  Annotation,
  AnnotationCollection,
  SidecarRecord,
  SpecificResource,
  TextualBody,
} from './types.js'
import { INFERRED } from './write.js'

class GiveUp extends Error {}

/** What the claims of one sidecar are read with. */
interface Reader {
  idOf: Map<string, string>
  base: string | undefined
  text: string | undefined
  points: CodePointIndex | undefined
}

/** @returns undefined where something is wrong */
export function readOwn(
  collection: AnnotationCollection,
  text: string | undefined,
): SidecarReading | undefined {
  try {
    return readCollection(collection, text)
  } catch (error) {
    if (error instanceof GiveUp) return undefined
    throw error
  }
}

function readCollection(
  collection: AnnotationCollection,
  text: string | undefined,
): SidecarReading {
  const base = collection['rp:base']?.join('\n')
  const items = collection.first?.items ?? []
  if (collection.total !== items.length) throw new GiveUp()
  const reader: Reader = {
    idOf: new Map(),
    base,
    text,
    points:
      base === undefined && text === undefined ? undefined : codePointIndex(base ?? text ?? ''),
  }
  const provenance = readAbout(collection, reader)
  const selectors = new Map<string, Selector[]>()
  const record: SidecarRecord = { orphans: [], lost: new Map(), history: new Map() }
  const article = items[0]?.target[0]?.source ?? collection['rp:orphans']?.[0]?.target[0]?.source
  const known = article ?? articleOf(collection.id)
  if (known !== undefined) record.article = withoutFragment(known)
  const ids = new Set<string>()
  for (const item of items) {
    const claim = readClaim(item, reader, ids)
    const passages = readPassages(item, reader)
    claim.targets = passages.targets
    if (passages.selectors.length > 0) selectors.set(claim.id, passages.selectors)
    provenance.claims.push(claim)
    readLife(item, claim.id, record)
  }
  for (const item of collection['rp:orphans'] ?? []) {
    const claim = readClaim(item, reader, ids)
    record.orphans.push({ claim, selectors: item.target.flatMap(readQuote) })
    readLife(item, claim.id, record)
  }
  return { provenance, faults: [], ...(base === undefined ? {} : { base }), selectors, record }
}

/** Everything but the claims, through the model's own reading. */
function readAbout(collection: AnnotationCollection, reader: Reader): Provenance {
  const provenance: Provenance = { sources: [], claims: [] }
  const written = collection['rp:sources'] ?? []
  for (const source of written) reader.idOf.set(source.id, source['rp:key'])
  const report = new Report()
  for (const source of written) {
    const read = readSource(
      report,
      plainSource(source, (iri) => sourceId(iri, reader)),
    )
    if (read) provenance.sources.push(read)
  }
  if (collection['rp:document']) {
    const document = readDocument(report, plainDocument(collection['rp:document']))
    if (document) provenance.document = document
  }
  if (collection['rp:types']) {
    provenance.types = collection['rp:types'].map((type) => {
      const broader = type['rp:broader']
      if (!isTypeName(type.id) || !isOneOf(CLAIM_TYPES, broader)) throw new GiveUp()
      return { id: type.id, broader }
    })
  }
  if (report.faults.length > 0 || reader.idOf.size !== written.length) throw new GiveUp()
  return provenance
}

function sourceId(iri: string, reader: Reader): string {
  const id = reader.idOf.get(iri) ?? fragmentId(iri, 'source')
  if (id === undefined) throw new GiveUp()
  return id
}

function readClaim(item: Annotation, reader: Reader, ids: Set<string>): Claim {
  const id = item['rp:key']
  if (!isId(id) || ids.has(id)) throw new GiveUp()
  ids.add(id)
  let type: string | undefined
  let comment: string | undefined
  const sources: SourceRef[] = []
  for (const body of item.body ?? []) {
    if (body.type === 'SpecificResource') sources.push(readReference(body, reader))
    else if (body.purpose === 'classifying' && type === undefined) type = readType(body)
    else if (body.purpose === 'commenting' && comment === undefined) comment = body.value
    else if (body.purpose !== 'describing' || body.value !== INFERRED) throw new GiveUp()
  }
  const claim: Claim = { id, sources, status: item['rp:status'], targets: [] }
  if (type !== undefined) claim.type = type
  if (item['rp:confidence']) claim.confidence = readConfidence(item['rp:confidence'])
  if (comment !== undefined) claim.comment = comment
  if (item.creator) claim.annotator = item.creator.name
  return claim
}

function readType(body: TextualBody): string {
  if (isOneOf(CLAIM_TYPES, body.value) || isTypeName(body.value)) return body.value
  throw new GiveUp()
}

function readReference(
  body: Extract<NonNullable<Annotation['body']>[number], { source: string }>,
  reader: Reader,
): SourceRef {
  const reference: SourceRef = { id: sourceId(body.source, reader) }
  const relation = body['rp:relation'] ?? (body.purpose === 'linking' ? 'background' : undefined)
  if (relation !== undefined) reference.relation = relation
  const via = body['rp:via']
  if (via) reference.via = via.map((iri) => sourceId(iri, reader))
  const at = body['rp:at']
  if (at !== undefined) reference.at = sourceId(at, reader)
  const cue = body['rp:cue']
  if (cue !== undefined) reference.cue = cue
  return reference
}

function readConfidence(written: NonNullable<Annotation['rp:confidence']>): Confidence {
  const confidence: Confidence = { value: written['rp:value'] ?? null, kind: written['rp:kind'] }
  const scale = written['rp:scale']
  if (scale !== undefined) confidence.scale = scale
  const level = written['rp:level']
  if (level !== undefined) confidence.level = level
  if (!isCanonical(confidence)) throw new GiveUp()
  return confidence
}

function readPassages(
  item: Annotation,
  reader: Reader,
): { targets: Target[]; selectors: Selector[] } {
  const targets: Target[] = []
  const selectors: Selector[] = []
  for (const passage of item.target) {
    const [quote, position] = passage.selector ?? []
    if (!quote) throw new GiveUp()
    const { exact, prefix = '', suffix = '' } = quote
    if (!position) {
      selectors.push({ exact, prefix, suffix })
      continue
    }
    const start = reader.points ? reader.points.toUnit(position.start) : position.start
    const end = start + exact.length
    if (reader.points) {
      const stands = (reader.base ?? reader.text ?? '').startsWith(exact, start)
      if (!stands || reader.points.toUnit(position.end) !== end) {
        if (reader.base !== undefined) throw new GiveUp()
        // The text may have been edited since: the position is no more than a hint.
        selectors.push({ exact, prefix, suffix, start })
        continue
      }
    }
    const before = targets.at(-1)
    if (before && before.end > start) throw new GiveUp()
    targets.push({ exact, prefix, suffix, start, end })
  }
  return { targets, selectors }
}

function readQuote(passage: SpecificResource): Selector[] {
  const [quote] = passage.selector ?? []
  return quote
    ? [{ exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' }]
    : []
}

function readLife(item: Annotation, id: string, record: SidecarRecord): void {
  const lost = item['rp:lost']
  if (lost) record.lost.set(id, lost.flatMap(readQuote))
  const history = item['rp:history']
  if (history) record.history.set(id, history.map(plainEvent))
}
