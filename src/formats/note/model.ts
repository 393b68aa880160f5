/** The model that notes tell of, where a form carries nothing else. */
import { excerpt } from '../../model/excerpt.js'
import { stableId } from '../../model/id.js'
import type {
  Claim,
  ClaimType,
  Fault,
  Source,
  SourceRef,
  TypeExtension,
} from '../../model/types.js'
import type { ReadNote } from './read.js'
import type { ReadName, ReadSource } from './read-source.js'

/** What a note says of its claim. */
export type NotedClaim = Pick<Claim, 'status' | 'sources'> &
  Partial<Pick<Claim, 'type' | 'confidence' | 'comment'>>

/** Gathers the sources that the notes of one article name. */
export interface NoteModel {
  /** Take in one note. */
  add(note: ReadNote): NotedClaim
  /** Sources in the order in which they were named, one for each name and url. */
  sources(): Source[]
  types(): TypeExtension[]
  /** What notes cannot tell: `lost-source-kind`, `lost-note`. */
  faults(): Fault[]
}

/**
 * Start gathering.
 *
 * Ids are made from name and url. A kind that the words do not show is taken for `person` where somebody
 * speaks, and for `document` otherwise; that is reported.
 */
export function noteModel(): NoteModel {
  const sources = new Map<string, Source>()
  const types = new Map<string, TypeExtension>()
  const guessed = new Set<string>()
  const unread: string[] = []

  function take(read: ReadName, speaks: boolean): Source {
    const id = stableId('s', read.name, read.url ?? '')
    const known = sources.get(id)
    const source: Source = known ?? {
      id,
      kind: read.kind ?? (speaks ? 'person' : 'document'),
      name: read.name,
    }
    if (!known) sources.set(id, source)
    if (!known && !read.kind) guessed.add(id)
    if (read.kind && guessed.delete(id)) source.kind = read.kind
    if (read.url !== undefined) source.url = read.url
    if (read.published !== undefined) source.published ??= read.published
    return source
  }

  function takeWhole(read: ReadSource): SourceRef {
    const speaks = read.role !== undefined || read.relation === 'quoted' || read.for.length > 0
    const source = take(read, speaks)
    if (read.role !== undefined) source.role ??= read.role
    if (read.archived !== undefined) source.archived ??= read.archived
    if (read.accessed !== undefined) source.accessed ??= read.accessed
    if (read.reason !== undefined) source.reason ??= read.reason
    if (read.reliability !== undefined) source.reliability ??= read.reliability
    let acting = source
    for (const name of read.for) {
      const next = take(name, true)
      if (next.id !== acting.id) acting.for ??= next.id
      acting = next
    }
    const origins = read.derivedFrom.map((name) => take(name, false).id)
    if (origins.length > 0) source.derivedFrom ??= [...new Set(origins)]
    const via = read.via.map((name) => take(name, false).id)
    return {
      id: source.id,
      ...(read.relation ? { relation: read.relation } : {}),
      ...(via.length > 0 ? { via } : {}),
      ...(read.at ? { at: take(read.at, false).id } : {}),
    }
  }

  return {
    add(note) {
      if (note.rest.length > 0) unread.push(note.rest.join(' '))
      if (note.type !== undefined && note.broader !== undefined) {
        types.set(note.type, { id: note.type, broader: note.broader as ClaimType })
      }
      return {
        status: note.suggested ? 'suggested' : 'asserted',
        sources: note.sources.map(takeWhole),
        ...(note.type === undefined ? {} : { type: note.type }),
        ...(note.confidence === undefined ? {} : { confidence: note.confidence }),
        ...(note.comment === undefined ? {} : { comment: note.comment }),
      }
    },
    sources: () => [...sources.values()],
    types: () => [...types.values()],
    faults: () => [
      ...(guessed.size === 0
        ? []
        : [
            {
              ruleId: 'lost-source-kind',
              reason: `The notes do not tell what kind of source ${list([...guessed].map((id) => sources.get(id)?.name ?? id))} is; the kinds given are guesses`,
            },
          ]),
      ...unread.map((text) => ({
        ruleId: 'lost-note',
        reason: `A note says what cannot be read back: “${excerpt(text, 80)}”`,
        actual: text,
      })),
    ],
  }
}

function list(names: string[]): string {
  const shown = names.slice(0, 5).map((name) => `“${excerpt(name, 80)}”`)
  return names.length > 5 ? `${shown.join(', ')} and ${names.length - 5} more` : shown.join(', ')
}
