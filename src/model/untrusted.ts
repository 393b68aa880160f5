/**
 * Reading of values that nobody vouches for: parsed JSON and YAML, but also live objects with
 * getters, proxies and cycles. Nothing here throws, and nothing calls a method of the value.
 */
import { excerpt } from './excerpt.js'
import type { Fault } from './types.js'

/** Longest list that is read; a `length` can claim anything. */
const MAX_ITEMS = 1_000_000

/** Most faults of one value; whoever sends more wants the list, not the answer, to be long. */
const MAX_FAULTS = 10_000

export interface FaultDetail {
  /** Key below the current path. */
  key?: string | number
  actual?: string
  expected?: string[]
}

/** Collects faults, and knows where in the value reading is. */
export class Report {
  readonly faults: Fault[] = []
  readonly path: (string | number)[] = []

  /** Runs `read` with `key` as the innermost part of the path. */
  within<T>(key: string | number, read: () => T): T {
    this.path.push(key)
    const result = read()
    this.path.pop()
    return result
  }

  add(ruleId: string, reason: string, detail: FaultDetail = {}): void {
    if (this.faults.length >= MAX_FAULTS) {
      if (this.faults.length === MAX_FAULTS) {
        this.faults.push({
          ruleId: 'too-many-faults',
          reason: `There are more than ${MAX_FAULTS} faults; the others are not listed`,
        })
      }
      return
    }
    const fault: Fault = { ruleId, reason }
    const path = detail.key === undefined ? [...this.path] : [...this.path, detail.key]
    if (path.length > 0) fault.path = path
    if (detail.actual !== undefined) fault.actual = detail.actual
    if (detail.expected) fault.expected = detail.expected
    this.faults.push(fault)
  }

  /** Takes over faults whose paths start below the current path. */
  adopt(faults: readonly Fault[]): void {
    for (const fault of faults) {
      if (this.faults.length > MAX_FAULTS) return
      const path = [...this.path, ...(fault.path ?? [])]
      this.faults.push(path.length > 0 ? { ...fault, path } : fault)
    }
  }

  /** Own enumerable entries; one that cannot be read is reported and left out. */
  entries(record: Record<string, unknown>): [string, unknown][] {
    let keys: string[]
    try {
      keys = Object.keys(record)
    } catch {
      this.add('unreadable-value', 'The keys of this object cannot be read')
      return []
    }
    const entries: [string, unknown][] = []
    for (const key of keys) {
      try {
        entries.push([key, record[key]])
      } catch {
        this.add('unreadable-value', 'This value cannot be read', { key })
      }
    }
    return entries
  }

  /** One own property; undefined where there is none or it cannot be read. */
  read(record: Record<string, unknown>, key: string): unknown {
    try {
      return Object.hasOwn(record, key) ? record[key] : undefined
    } catch {
      this.add('unreadable-value', 'This value cannot be read', { key })
      return undefined
    }
  }

  /** The items of an array; undefined where `value` is none. */
  items(value: unknown): unknown[] | undefined {
    try {
      if (!Array.isArray(value)) return undefined
      const { length } = value
      if (length > MAX_ITEMS) {
        this.add('too-many-items', `A list of more than ${MAX_ITEMS} items is not read`)
        return []
      }
      const items: unknown[] = []
      for (let index = 0; index < length; index++) items.push(value[index])
      return items
    } catch {
      this.add('unreadable-value', 'This list cannot be read')
      return []
    }
  }

  wrongType(key: string | number, wanted: string, found: unknown): void {
    this.add('invalid-value', `Expected ${wanted}, found ${describe(found)}`, {
      key,
      actual: describe(found),
    })
  }

  unknownKey(key: string, known: readonly string[]): void {
    this.add('unknown-key', `Unknown key ${describe(key)}`, {
      key,
      actual: key,
      expected: [...known],
    })
  }

  /** `found` if it is in `set`. */
  oneOf<T extends string>(
    key: string,
    set: readonly T[],
    found: unknown,
    ruleId: string,
  ): T | undefined {
    const match = set.find((name) => name === found)
    if (match === undefined) {
      this.add(ruleId, `Unknown ${key} ${describe(found)}`, {
        key,
        actual: describe(found),
        expected: [...set],
      })
    }
    return match
  }
}

/** `value` if it is an object and no array. */
export function asRecord(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  try {
    return Array.isArray(value) ? undefined : (value as Record<string, unknown>)
  } catch {
    return undefined
  }
}

/** A short name of a value for messages: text in backticks and cut, other things by type. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `\`${excerpt(value)}\``
  if (typeof value === 'number' || typeof value === 'boolean') return `\`${value}\``
  if (value === null) return '`null`'
  if (typeof value !== 'object') return value === undefined ? 'nothing' : `a ${typeof value}`
  return asRecord(value) ? 'an object' : 'a list'
}
