/** What a source, the document and a declared claim type may hold. */
import { readCsl, readDate, readId, readIds, readText, readUrl } from './fields.js'
import type { ClaimType, DocumentInfo, Source, TypeExtension } from './types.js'
import { asRecord, describe, type Report } from './untrusted.js'
import { CLAIM_TYPES, isOneOf, RELIABILITIES, SOURCE_KINDS } from './vocabulary.js'

const SOURCE_KEYS: readonly (keyof Source)[] = [
  'id',
  'kind',
  'name',
  'role',
  'for',
  'derivedFrom',
  'url',
  'archived',
  'published',
  'accessed',
  'reliability',
  'reason',
  'csl',
]

/** Keys of {@link DocumentInfo} in their order. */
export const DOCUMENT_KEYS: readonly (keyof DocumentInfo)[] = [
  'title',
  'author',
  'publisher',
  'published',
  'dateline',
  'edition',
  'editorNote',
  'credit',
  'rights',
]

/**
 * Reads one source. A source without a name is called by its id, and one without a kind counts
 * as a document, so that what refers to it stays; both are reported.
 *
 * @param value what stands at the report's path
 * @param known the id, where the source stands under it
 * @returns undefined where it has no usable id
 */
export function readSource(report: Report, value: unknown, known?: string): Source | undefined {
  const record = asRecord(value)
  if (!record) {
    report.add(
      'invalid-source',
      `A source is an object with \`kind\` and \`name\`, found ${describe(value)}`,
      {
        actual: describe(value),
      },
    )
    return undefined
  }
  const fields: Partial<Source> = {}
  let kindGiven = false
  for (const [key, found] of report.entries(record)) {
    if (key === 'kind') {
      kindGiven = found !== null && found !== undefined
      if (kindGiven) assign(fields, 'kind', report.oneOf(key, SOURCE_KINDS, found, 'unknown-kind'))
    } else if (key === 'id') {
      const id = readId(report, key, found)
      if (known === undefined) assign(fields, 'id', id)
      else if (id !== undefined && id !== known) {
        report.add(
          'conflicting-id',
          `This source stands under \`${known}\` but calls itself ${describe(id)}`,
          { key },
        )
      }
    } else if (key === 'name' || key === 'role' || key === 'reason') {
      assign(fields, key, readText(report, key, found))
    } else if (key === 'for') assign(fields, key, readId(report, key, found))
    else if (key === 'derivedFrom') assign(fields, key, readIds(report, key, found))
    else if (key === 'url') {
      assign(fields, key, readUrl(report, key, found, ['http', 'https', 'mailto']))
    } else if (key === 'archived') {
      assign(fields, key, readUrl(report, key, found, ['http', 'https']))
    } else if (key === 'published' || key === 'accessed') {
      assign(fields, key, readDate(report, key, found))
    } else if (key === 'reliability') {
      if (found === null || found === undefined) continue
      const letter = typeof found === 'string' ? found.toUpperCase() : found
      assign(fields, key, report.oneOf(key, RELIABILITIES, letter, 'invalid-reliability'))
    } else if (key === 'csl') assign(fields, key, readCsl(report, key, found))
    else report.unknownKey(key, SOURCE_KEYS)
  }
  const id = known ?? fields.id
  if (id === undefined) {
    if (report.read(record, 'id') === undefined) report.add('missing-id', 'A source needs an `id`')
    return undefined
  }
  if (!fields.kind && !kindGiven) {
    report.add('missing-kind', `Source \`${id}\` has no \`kind\`; it counts as a document`, {
      expected: [...SOURCE_KINDS],
    })
  }
  if (fields.name === undefined) {
    report.add(
      'missing-name',
      fields.kind === 'anonymous'
        ? `Anonymous source \`${id}\` needs a description as its \`name\`, such as "a senior official"`
        : `Source \`${id}\` needs a \`name\`; its id is shown instead`,
    )
  }
  if (fields.kind === 'anonymous' && fields.reason === undefined) {
    report.add(
      'missing-reason',
      `Anonymous source \`${id}\` needs a \`reason\` for being anonymous`,
    )
  }
  return inOrder(SOURCE_KEYS, {
    ...fields,
    id,
    kind: fields.kind ?? 'document',
    name: fields.name ?? id,
  })
}

/** Reads what is known of the article; undefined where nothing is. */
export function readDocument(report: Report, value: unknown): DocumentInfo | undefined {
  const record = asRecord(value)
  if (!record) {
    report.add('invalid-value', `Expected what is known of the article, found ${describe(value)}`)
    return undefined
  }
  const fields: DocumentInfo = {}
  for (const [key, found] of report.entries(record)) {
    if (key === 'published') assign(fields, key, readDate(report, key, found))
    else if (isOneOf(DOCUMENT_KEYS, key)) assign(fields, key, readText(report, key, found))
    else report.unknownKey(key, DOCUMENT_KEYS)
  }
  return Object.keys(fields).length > 0 ? inOrder(DOCUMENT_KEYS, fields) : undefined
}

/** Reads one declared claim type: an object, or under `known` the type that it narrows. */
export function readType(
  report: Report,
  value: unknown,
  known?: string,
): TypeExtension | undefined {
  const record = asRecord(value)
  let id: unknown = known
  let broader: unknown = record ? undefined : value
  for (const [key, found] of record ? report.entries(record) : []) {
    if (key === 'broader') broader = found
    else if (key === 'id' && known === undefined) id = found
    else if (key !== 'id' || found !== known) report.unknownKey(key, ['id', 'broader'])
  }
  if (!isTypeName(id)) {
    report.add(
      'invalid-type',
      `A claim type of your own is \`x-org:name\` or an absolute IRI, found ${describe(id)}`,
      { actual: describe(id) },
    )
    return undefined
  }
  const type: ClaimType | undefined = isOneOf(CLAIM_TYPES, broader) ? broader : undefined
  if (!type) {
    report.add('invalid-type', `Type \`${id}\` needs \`broader\`, one of the eight claim types`, {
      actual: describe(broader),
      expected: [...CLAIM_TYPES],
    })
    return undefined
  }
  return { id, broader: type }
}

/** Whether `value` can name a claim type beyond the eight: `x-org:name` or an absolute IRI. */
export function isTypeName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 2048 &&
    /^(?:x-[a-z0-9-]+:[\p{L}\p{N}_.-]+|(?:https?|urn|tag|info|ark|doi):[^\s\p{Cc}\p{Cs}<>"\\^`{|}]+)$/iu.test(
      value,
    )
  )
}

function assign<T, K extends keyof T>(fields: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) fields[key] = value
}

function inOrder<T extends object>(keys: readonly (keyof T)[], fields: T): T {
  const ordered = {} as T
  for (const key of keys) assign(ordered, key, fields[key])
  return ordered
}
