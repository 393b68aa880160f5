/** Our terms in a sidecar, and the model's keys that they stand for. */
import type { HistoryEntry, SidecarEvent, SidecarSource } from './types.js'

/** The prefix of our terms. */
export const PREFIX = 'rp:'

/** `value` without the prefix of its keys; other keys stay as they are. */
export function plainDocument(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [plainKey(key), item]))
}

export function plainKey(key: string): string {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key
}

/** A source as the model's validator takes it. */
export function plainSource(
  source: SidecarSource,
  idOf: (iri: string) => string,
): Record<string, unknown> {
  const {
    id: _,
    type: __,
    'rp:key': id,
    'rp:for': speaksFor,
    'rp:derivedFrom': from,
    ...rest
  } = source
  const plain: Record<string, unknown> = { id, ...plainDocument(rest) }
  if (speaksFor !== undefined) plain.for = idOf(speaksFor)
  if (from !== undefined) plain.derivedFrom = from.map(idOf)
  if (source['rp:csl']) plain.csl = source['rp:csl']['@value']
  return plain
}

export function plainEvent(written: SidecarEvent): HistoryEntry {
  const entry: HistoryEntry = { event: written['rp:event'] }
  if (written['rp:was'] !== undefined) entry.was = written['rp:was']
  if (written['rp:now'] !== undefined) entry.now = written['rp:now']
  if (written['rp:note'] !== undefined) entry.note = written['rp:note']
  if (written['rp:affects'] !== undefined) entry.affects = written['rp:affects']
  return entry
}
