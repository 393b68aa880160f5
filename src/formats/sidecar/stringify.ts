/** A sidecar as text that diffs and merges well. */
import { asRecord } from '../../model/untrusted.js'
import type { AnnotationCollection } from './types.js'

/** Keys in the order in which they are written; others follow, sorted. */
const ORDER: readonly string[] = [
  '@context',
  'id',
  'type',
  'motivation',
  'rp:key',
  'rp:status',
  'creator',
  'purpose',
  'source',
  'selector',
  'language',
  'name',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'value',
  'rp:event',
  'rp:relation',
  'rp:kind',
  'rp:document',
  'rp:types',
  'rp:sources',
  'partOf',
  'rp:confidence',
  'body',
  'target',
  'rp:lost',
  'rp:history',
  'rp:orphans',
  'total',
  'first',
  'items',
  'rp:base',
]
const RANKS = new Map(ORDER.map((key, index) => [key, index]))

/** Keys of which each item stands on lines of its own. */
const SPREAD: ReadonlySet<string> = new Set([
  'first',
  'items',
  'rp:base',
  'rp:document',
  'rp:history',
  'rp:orphans',
  'rp:sources',
  'rp:types',
  'body',
  'target',
  'rp:lost',
  'selector',
])

/** Deepest nesting that is written over several lines; a sidecar has seven levels. */
const MAX_DEPTH = 12

/**
 * A sidecar as JSON: keys in a fixed order, one line a source, body or selector, so that an edit
 * of one claim changes that claim's lines only.
 *
 * @returns text with LF line ends, the last one included
 */
export function stringifySidecar(collection: AnnotationCollection): string {
  return `${print(collection, '', true, MAX_DEPTH)}\n`
}

function print(value: unknown, indent: string, spread: boolean, depth: number): string {
  if (typeof value !== 'object' || value === null || !spread || depth === 0) return line(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const items = value.map((item) => inner + print(item, inner, isLong(item), depth - 1))
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  const entries = sorted(value as Record<string, unknown>)
  if (entries.length === 0) return '{}'
  let text = '{'
  for (const [index, [key, item]] of entries.entries()) {
    // A context is read top down: its own order says more than ours.
    const printed =
      key === '@context'
        ? printContext(item, inner)
        : print(item, inner, SPREAD.has(key), depth - 1)
    // Short keys of one thing share its first line.
    const joined = index > 0 && isShort(key) && isShort(entries[index - 1]?.[0])
    text += `${index > 0 ? ',' : ''}${joined ? ' ' : `\n${inner}`}${JSON.stringify(key)}: ${printed}`
  }
  return `${text}\n${indent}}`
}

function printContext(context: unknown, indent: string): string {
  if (!Array.isArray(context)) return JSON.stringify(context)
  return `[\n${context.map((item) => `${indent}  ${JSON.stringify(item)}`).join(',\n')}\n${indent}]`
}

/** Whether an item of a list is written over several lines: it holds a list that is. */
function isLong(item: unknown): boolean {
  const record = asRecord(item)
  return record !== undefined && ('target' in record || 'selector' in record)
}

function isShort(key: string | undefined): boolean {
  return key === 'id' || key === 'type' || key === 'motivation' || key === 'source'
}

/** On one line, with keys in order. */
function line(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    const record = asRecord(item)
    return record ? Object.fromEntries(sorted(record)) : item
  })
}

function sorted(record: Record<string, unknown>): [string, unknown][] {
  const rank = (key: string): number => RANKS.get(key) ?? ORDER.length
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0))
}
