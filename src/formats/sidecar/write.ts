/** Provenance to a sidecar. */
import { byPlace, splitsPair } from '../../model/target.js'
import type {
  Claim,
  Confidence,
  DocumentInfo,
  Provenance,
  Selector,
  Source,
  SourceRef,
  Target,
} from '../../model/types.js'
import { DOCUMENT_KEYS } from '../../model/validate-source.js'
import { type CodePointIndex, codePointIndex } from './code-points.js'
import { ANNOTATION_CONTEXT, OWN_CONTEXT } from './context.js'
import { collectionIri, defaultArticle, fragmentIri, withoutFragment } from './iri.js'
import type {
  Annotation,
  AnnotationCollection,
  HistoryEntry,
  SidecarConfidence,
  SidecarEvent,
  SidecarRecord,
  SidecarSource,
  SourceBody,
  SpecificResource,
  TextualBody,
} from './types.js'

export interface ToSidecarOptions {
  /** The rendered text, which the targets count in. */
  text: string
  /** Whether the sidecar keeps the text, so that claims are found again after an edit. Default: true. */
  base?: boolean
  /**
   * The article's IRI. Default: that of `record`, else a URN made of title, author, publisher and
   * date of the document.
   */
  article?: string
  /** What an earlier sidecar keeps beside the provenance. */
  record?: SidecarRecord
}

/** Classes of the W3C context. */
const CLASSES: Partial<Record<Source['kind'], NonNullable<SidecarSource['type']>>> = {
  person: 'Person',
  organization: 'Organization',
  software: 'Software',
  dataset: 'Dataset',
}

/** Says for other readers what `rp:relation` says for ours. */
export const INFERRED = 'Inferred from the source, which does not say it in these words.'

/**
 * The sidecar of an article: a W3C Web Annotation collection as plain data, one Annotation a
 * claim, in text order. The same provenance and text always give the same sidecar.
 *
 * Positions count code points. A target whose words do not stand at its offsets is written
 * without a position, and a claim without targets stands under `rp:orphans`.
 */
export function toSidecar(provenance: Provenance, options: ToSidecarOptions): AnnotationCollection {
  const { text, record } = options
  const article = withoutFragment(options.article ?? record?.article ?? defaultArticle(provenance))
  const writer: Writer = { article, text, points: codePointIndex(text), record }
  const placed = provenance.claims.filter((claim) => claim.targets.length > 0).sort(byPlace)
  const ids = new Set(placed.map((claim) => claim.id))
  const orphans = [
    ...provenance.claims
      .filter((claim) => claim.targets.length === 0)
      .map((claim) => ({ claim, selectors: [] })),
    ...(record?.orphans ?? []),
  ].filter(({ claim }) => !ids.has(claim.id) && ids.add(claim.id))
  const id = collectionIri(article)
  return {
    '@context': [ANNOTATION_CONTEXT, OWN_CONTEXT],
    id,
    type: 'AnnotationCollection',
    ...(provenance.document ? { 'rp:document': writeDocument(provenance.document) } : {}),
    ...(provenance.types && provenance.types.length > 0
      ? {
          'rp:types': provenance.types.map((type) => ({ id: type.id, 'rp:broader': type.broader })),
        }
      : {}),
    ...(provenance.sources.length > 0
      ? { 'rp:sources': provenance.sources.map((source) => writeSource(source, article)) }
      : {}),
    ...(orphans.length > 0
      ? {
          'rp:orphans': orphans.map(({ claim, selectors }) => writeClaim(claim, selectors, writer)),
        }
      : {}),
    total: placed.length,
    ...(placed.length > 0
      ? {
          first: {
            id: `${article}#provenance-1`,
            type: 'AnnotationPage' as const,
            partOf: { id },
            items: placed.map((claim) => writeClaim(claim, claim.targets, writer)),
          },
        }
      : {}),
    ...(options.base === false ? {} : { 'rp:base': text.split('\n') }),
  }
}

interface Writer {
  article: string
  text: string
  points: CodePointIndex
  record: SidecarRecord | undefined
}

function writeClaim(
  claim: Claim,
  targets: readonly (Target | Selector)[],
  writer: Writer,
): Annotation {
  const body = [...writeType(claim), ...writeReferences(claim, writer), ...writeComment(claim)]
  const lost = writer.record?.lost.get(claim.id) ?? []
  const history = writer.record?.history.get(claim.id) ?? []
  return {
    id: fragmentIri(writer.article, 'claim', claim.id),
    type: 'Annotation',
    motivation: 'describing',
    'rp:key': claim.id,
    'rp:status': claim.status,
    ...(claim.annotator === undefined ? {} : { creator: { name: claim.annotator } }),
    ...(claim.confidence ? { 'rp:confidence': writeConfidence(claim.confidence) } : {}),
    ...(body.length > 0 ? { body } : {}),
    target:
      targets.length > 0
        ? targets.map((target) => writeTarget(target, writer))
        : [{ type: 'SpecificResource', source: writer.article }],
    ...(lost.length > 0 ? { 'rp:lost': lost.map((target) => writeTarget(target, writer)) } : {}),
    ...(history.length > 0 ? { 'rp:history': history.map(writeEvent) } : {}),
  }
}

function writeType(claim: Claim): TextualBody[] {
  if (claim.type === undefined) return []
  return [{ type: 'TextualBody', purpose: 'classifying', value: claim.type }]
}

function writeComment(claim: Claim): TextualBody[] {
  if (claim.comment === undefined) return []
  return [{ type: 'TextualBody', purpose: 'commenting', value: claim.comment }]
}

function writeReferences(claim: Claim, { article }: Writer): (SourceBody | TextualBody)[] {
  return claim.sources.flatMap((reference) => {
    const body = writeReference(reference, article)
    if (reference.relation !== 'inferred') return [body]
    return [body, { type: 'TextualBody', purpose: 'describing', language: 'en', value: INFERRED }]
  })
}

function writeReference(reference: SourceRef, article: string): SourceBody {
  const { id, relation, via, at, cue } = reference
  const source = fragmentIri(article, 'source', id)
  return {
    type: 'SpecificResource',
    purpose: relation === 'background' ? 'linking' : 'identifying',
    source,
    ...(relation === 'observed' ? { creator: source } : {}),
    ...(relation === undefined ? {} : { 'rp:relation': relation }),
    ...(via && via.length > 0
      ? { 'rp:via': via.map((other) => fragmentIri(article, 'source', other)) }
      : {}),
    ...(at === undefined ? {} : { 'rp:at': fragmentIri(article, 'source', at) }),
    ...(cue === undefined ? {} : { 'rp:cue': cue }),
  }
}

function writeConfidence({ value, kind, scale, level }: Confidence): SidecarConfidence {
  return {
    ...(value === null ? {} : { 'rp:value': value }),
    'rp:kind': kind,
    ...(scale === undefined ? {} : { 'rp:scale': scale }),
    ...(level === undefined ? {} : { 'rp:level': level }),
  }
}

function writeTarget(target: Selector, { article, text, points }: Writer): SpecificResource {
  const { exact, prefix, suffix, start, end } = target
  const quote = {
    type: 'TextQuoteSelector' as const,
    exact,
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
  }
  const placed =
    start !== undefined &&
    end === start + exact.length &&
    text.startsWith(exact, start) &&
    // Half a surrogate pair is no code point.
    !splitsPair(text, start) &&
    !splitsPair(text, end)
  return {
    type: 'SpecificResource',
    source: article,
    selector: placed
      ? [
          quote,
          {
            type: 'TextPositionSelector',
            start: points.toCodePoint(start),
            end: points.toCodePoint(end),
          },
        ]
      : [quote],
  }
}

function writeEvent({ event, was, now, note, affects }: HistoryEntry): SidecarEvent {
  return {
    'rp:event': event,
    ...(was === undefined ? {} : { 'rp:was': was }),
    ...(now === undefined ? {} : { 'rp:now': now }),
    ...(note === undefined ? {} : { 'rp:note': note }),
    ...(affects && affects.length > 0 ? { 'rp:affects': affects } : {}),
  }
}

function writeDocument(document: DocumentInfo): Record<string, string> {
  const written: Record<string, string> = {}
  for (const key of DOCUMENT_KEYS) {
    const value = document[key]
    if (value !== undefined) written[`rp:${key}`] = value
  }
  return written
}

function writeSource(source: Source, article: string): SidecarSource {
  const { id, kind, name, csl, derivedFrom } = source
  const type = CLASSES[kind]
  const texts: Partial<SidecarSource> = {}
  for (const key of [
    'role',
    'url',
    'archived',
    'published',
    'accessed',
    'reliability',
    'reason',
  ] as const) {
    const value = source[key]
    if (value !== undefined) texts[`rp:${key}`] = value
  }
  return {
    id: fragmentIri(article, 'source', id),
    ...(type ? { type } : {}),
    name,
    'rp:key': id,
    'rp:kind': kind,
    ...texts,
    ...(source.for === undefined ? {} : { 'rp:for': fragmentIri(article, 'source', source.for) }),
    ...(derivedFrom && derivedFrom.length > 0
      ? { 'rp:derivedFrom': derivedFrom.map((other) => fragmentIri(article, 'source', other)) }
      : {}),
    ...(csl ? { 'rp:csl': { '@type': '@json', '@value': csl } } : {}),
  }
}
