/** One annotation of unknown making, in the terms of the model's validator. */
import { isId, stableId } from '../../model/id.js'
import type { Selector } from '../../model/types.js'
import { asRecord, describe, type Report } from '../../model/untrusted.js'
import { CLAIM_TYPES, isOneOf } from '../../model/vocabulary.js'
import type { CodePointIndex } from './code-points.js'
import { readPassages } from './foreign-selector.js'
import type { ForeignSources } from './foreign-sources.js'
import { fragmentId } from './iri.js'
import { hasType, notCarried } from './node.js'
import { plainKey } from './terms.js'
import type { HistoryEntry, HistoryEvent, SidecarRecord } from './types.js'
import { INFERRED } from './write.js'

export interface ForeignReader {
  report: Report
  record: SidecarRecord
  sources: ForeignSources
  /** The sidecar's own text. */
  base: string | undefined
  /** What positions count in: the base, else the text that the caller gave. */
  text: string | undefined
  points: CodePointIndex | undefined
}

export interface PlainAnnotation {
  /** For the model's validator. */
  claim: Record<string, unknown>
  lost: Selector[]
  history: HistoryEntry[]
}

const EVENTS: readonly HistoryEvent[] = ['moved', 'changed', 'ambiguous', 'orphaned', 'restored']

/** Purposes under which a text is a comment; without any it is one too. */
const COMMENTS: readonly unknown[] = [
  undefined,
  'commenting',
  'describing',
  'replying',
  'questioning',
  'reviewing',
  'assessing',
  'highlighting',
]

export function plainAnnotation(item: unknown, reader: ForeignReader): PlainAnnotation | undefined {
  const { report } = reader
  const record = asRecord(item)
  if (!record) {
    report.add(
      typeof item === 'string' ? 'external-annotation' : 'invalid-annotation',
      typeof item === 'string'
        ? `The annotation ${describe(item)} is elsewhere; nothing is fetched`
        : `Expected an Annotation, found ${describe(item)}`,
      { actual: describe(item) },
    )
    return undefined
  }
  const plain: PlainAnnotation = {
    // Nobody here has vouched for it, unless it says so.
    claim: { status: 'suggested' },
    lost: [],
    history: [],
  }
  const left: string[] = []
  const body = new BodyReader(reader, firstText(report, report.read(record, 'motivation')))
  for (const [key, found] of report.entries(record)) {
    if (found === undefined || found === null) continue
    if (key === 'rp:key') plain.claim.id = found
    else if (key === 'rp:status') plain.claim.status = found
    else if (key === 'rp:confidence') plain.claim.confidence = withoutPrefix(report, found)
    else if (key === 'creator') readCreator(report, found, plain.claim)
    else if (key === 'body' || key === 'bodyValue') body.read(key, found)
    else if (key === 'target') plain.claim.targets = readPassages(key, found, reader, true)
    else if (key === 'rp:lost') plain.lost = readPassages(key, found, reader, false)
    else if (key === 'rp:history') plain.history = readHistory(report, found)
    else if (!['@context', 'id', '@id', 'type', '@type', 'motivation'].includes(key)) left.push(key)
  }
  if (plain.claim.id === undefined)
    plain.claim.id = idFrom(report.read(record, 'id') ?? report.read(record, '@id'))
  if (report.read(record, 'target') === undefined)
    report.add('missing-targets', 'An annotation needs a `target`')
  if (left.length > 0) notCarried(report, 'this annotation', left)
  body.into(plain.claim)
  return plain
}

function idFrom(iri: unknown): string | undefined {
  if (typeof iri !== 'string') return undefined
  return fragmentId(iri, 'claim') ?? (isId(iri) ? iri : stableId('c', iri))
}

/** The agent's name, else its IRI. */
function readCreator(report: Report, found: unknown, claim: Record<string, unknown>): void {
  const items = report.items(found)
  const [first, ...others] = items ?? [found]
  if (others.length > 0) notCarried(report, 'this annotation', ['creator'])
  const agent = asRecord(first)
  const used =
    agent && ['name', 'nickname', 'id'].find((key) => report.read(agent, key) !== undefined)
  const name = agent ? used && report.read(agent, used) : first
  const left = agent ? keysBut(report, agent, [used]) : []
  if (left.length > 0) report.within('creator', () => notCarried(report, 'its creator', left))
  if (typeof name === 'string' && name.trim() !== '') claim.annotator = name
  else report.wrongType('creator', 'an agent with a name', found)
}

/** Sorts bodies into type, sources and comment. */
class BodyReader {
  private readonly types: string[] = []
  private readonly comments: string[] = []
  private readonly references: Record<string, unknown>[] = []

  constructor(
    private readonly reader: ForeignReader,
    /** What the annotation as a whole is for: a body without purpose takes it. */
    private readonly motivation: string | undefined,
  ) {}

  read(key: string, found: unknown): void {
    const { report } = this.reader
    if (key === 'bodyValue') {
      if (typeof found === 'string') this.text(key, found, 'commenting')
      else report.wrongType(key, 'text', found)
      return
    }
    const items = report.items(found)
    if (items) {
      report.within(key, () => {
        for (const [index, item] of items.entries()) this.body(index, item)
      })
    } else this.body(key, found)
  }

  into(claim: Record<string, unknown>): void {
    if (this.types[0] !== undefined) claim.type = this.types[0]
    if (this.references.length > 0) claim.sources = this.references
    if (this.comments.length > 0) claim.comment = this.comments.join('\n')
  }

  private body(key: string | number, item: unknown): void {
    const { report } = this.reader
    if (typeof item === 'string') {
      this.reference(item, undefined, undefined)
      return
    }
    const record = asRecord(item)
    if (!record) {
      report.wrongType(key, 'a body', item)
      return
    }
    const purpose = firstText(report, report.read(record, 'purpose')) ?? this.bodyPurpose()
    const value = report.read(record, 'value')
    const source = report.read(record, 'source') ?? report.read(record, 'id')
    const iri = typeof source === 'string' ? source : nodeId(report, source)
    if (typeof value === 'string') {
      this.text(key, value, purpose)
      const left = keysBut(report, record, ['type', 'value', 'purpose'])
      if (left.length > 0 && value !== INFERRED) {
        report.within(key, () => notCarried(report, 'this body', left))
      }
    } else if (iri !== undefined) report.within(key, () => this.reference(iri, record, purpose))
    else if (hasType(report, record, 'TextualBody'))
      report.wrongType(key, 'a text with its `value`', item)
    else {
      report.add('not-carried', 'This body is neither a text nor names a source, and is left out', {
        key,
      })
    }
  }

  /** Motivations that say what a body is; `highlighting` and the like say nothing of it. */
  private bodyPurpose(): string | undefined {
    return ['classifying', 'tagging', 'linking', 'identifying'].includes(this.motivation ?? '')
      ? this.motivation
      : undefined
  }

  private text(key: string | number, value: string, purpose: string | undefined): void {
    const { report } = this.reader
    if (value === INFERRED && purpose === 'describing') return
    const isType =
      purpose === 'classifying' || (purpose === 'tagging' && isOneOf(CLAIM_TYPES, value))
    if (isType && this.types.length === 0) this.types.push(value)
    else if (!isType && COMMENTS.includes(purpose)) this.comments.push(value)
    else {
      report.add(
        'not-carried',
        isType
          ? `A claim has one type; ${describe(value)} is left out`
          : `A text with the purpose ${describe(purpose)} has no place in the model: ${describe(value)} is left out`,
        { key, actual: describe(value) },
      )
    }
  }

  private reference(
    iri: string,
    record: Record<string, unknown> | undefined,
    purpose: string | undefined,
  ): void {
    const { report, sources } = this.reader
    const name = record && (report.read(record, 'name') ?? report.read(record, 'label'))
    const reference: Record<string, unknown> = {
      id: sources.idOf(iri, typeof name === 'string' && name.trim() !== '' ? name : undefined),
    }
    const left: string[] = []
    for (const [key, found] of record ? report.entries(record) : []) {
      if (key === 'rp:relation') reference.relation = found
      else if (key === 'rp:cue') reference.cue = found
      else if (key === 'rp:at')
        reference.at = typeof found === 'string' ? sources.idOf(found) : found
      else if (key === 'rp:via') {
        const items = report.items(found) ?? [found]
        reference.via = items.map((other) =>
          typeof other === 'string' ? sources.idOf(other) : other,
        )
      } else if (!['id', 'type', 'source', 'purpose', 'creator', 'name', 'label'].includes(key)) {
        left.push(key)
      }
    }
    if (reference.relation === undefined && purpose === 'linking') reference.relation = 'background'
    if (left.length > 0) notCarried(report, 'this body', left)
    this.references.push(reference)
  }
}

function keysBut(
  report: Report,
  record: Record<string, unknown>,
  used: readonly (string | undefined)[],
): string[] {
  return report.entries(record).flatMap(([key]) => (used.includes(key) ? [] : [key]))
}

function nodeId(report: Report, value: unknown): string | undefined {
  const record = asRecord(value)
  const id = record && report.read(record, 'id')
  return typeof id === 'string' ? id : undefined
}

/** A text, or the first of a list of texts. */
function firstText(report: Report, value: unknown): string | undefined {
  const [first] = report.items(value) ?? [value]
  return typeof first === 'string' ? first : undefined
}

function withoutPrefix(report: Report, value: unknown): unknown {
  const record = asRecord(value)
  if (!record) return value
  return Object.fromEntries(report.entries(record).map(([key, item]) => [plainKey(key), item]))
}

function readHistory(report: Report, value: unknown): HistoryEntry[] {
  const items = report.items(value)
  if (!items) report.wrongType('rp:history', 'a list of events', value)
  return (items ?? []).flatMap((item, index): HistoryEntry[] => {
    const record = asRecord(item)
    const event = record && EVENTS.find((name) => name === report.read(record, 'rp:event'))
    if (!record || !event) {
      report.within('rp:history', () => report.wrongType(index, 'an event', item))
      return []
    }
    const entry: HistoryEntry = { event }
    for (const key of ['was', 'now', 'note'] as const) {
      const text = report.read(record, `rp:${key}`)
      if (typeof text === 'string') entry[key] = text
    }
    const affects = report
      .items(report.read(record, 'rp:affects'))
      ?.filter((name) => typeof name === 'string')
    if (affects && affects.length > 0) entry.affects = affects
    return [entry]
  })
}
