/** The kinds of field that sources, claims and documents are made of. */
import { ID_RULE, isId } from './id.js'
import { asRecord, describe, type Report } from './untrusted.js'

/** Deepest nesting, and most values, of a CSL item that is kept. */
const CSL_DEPTH = 32
const CSL_VALUES = 10_000

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/
const TIME =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?([Zz]|[+-]\d\d(?::?\d\d)?)$/

/**
 * Text: neither empty nor only white space. A number is taken as it is spelled by JavaScript,
 * and reported.
 */
export function readText(report: Report, key: string | number, value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string') {
    if (value.trim() !== '') return value
    report.add('empty-value', 'This text is empty: write it, or leave the key out', { key })
    return undefined
  }
  report.add(
    'invalid-value',
    typeof value === 'number'
      ? `Expected text, found the number ${describe(value)}: put it in quotes`
      : `Expected text, found ${describe(value)}`,
    { key, actual: describe(value) },
  )
  return typeof value === 'number' ? String(value) : undefined
}

export function readId(report: Report, key: string | number, value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined
  const id = typeof value === 'number' ? String(value) : value
  if (isId(id)) return id
  report.add('invalid-id', `${describe(value)} cannot be an id: an id is ${ID_RULE}`, {
    key,
    actual: describe(value),
  })
  return undefined
}

/** Ids, from a list or a single one. */
export function readIds(report: Report, key: string, value: unknown): string[] | undefined {
  if (value === null || value === undefined) return undefined
  const items = report.items(value)
  const ids = items
    ? report.within(key, () => items.map((item, index) => readId(report, index, item)))
    : [readId(report, key, value)]
  const known = [...new Set(ids.filter((id) => id !== undefined))]
  return known.length > 0 ? known : undefined
}

/** A URL with one of `schemes` (lower case, without colon), as it was written. */
export function readUrl(
  report: Report,
  key: string,
  value: unknown,
  schemes: readonly string[],
): string | undefined {
  const text = readText(report, key, value)
  if (text === undefined) return undefined
  if (isUrl(text, schemes)) return text
  report.add(
    'invalid-url',
    `${describe(text)} is no URL that can be linked: write an absolute one with ${schemes.join(', ')}`,
    { key, actual: text, expected: schemes.map((scheme) => `${scheme}:…`) },
  )
  return undefined
}

/** Whether `text` is an absolute URL with one of `schemes`, without spaces and control characters. */
export function isUrl(text: string, schemes: readonly string[]): boolean {
  const colon = text.indexOf(':')
  const scheme = text.slice(0, Math.max(colon, 0)).toLowerCase()
  if (!schemes.includes(scheme) || hasSpaceOrControl(text)) return false
  if (scheme === 'mailto') return text.length > colon + 1
  return text.startsWith('//', colon + 1) && URL.canParse(text)
}

function hasSpaceOrControl(text: string): boolean {
  // Lone surrogates too: no URL can hold one.
  return /[\s\p{Cc}\p{Cs}<>"\\^`{|}]/u.test(text)
}

/**
 * An ISO 8601 year, month, day, or day and time. A time is kept in UTC with `Z`, as the sidecar
 * writes it; without its zone it is no point in time. A JavaScript Date, as some front matter
 * readers make, is a day if it is midnight in UTC.
 */
export function readDate(report: Report, key: string, value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined
  const text = typeof value === 'number' ? String(value) : isDate(value) ? fromDate(value) : value
  const date = typeof text === 'string' ? normalizeDate(text.trim()) : undefined
  if (date !== undefined) return date
  report.add(
    'invalid-date',
    `${describe(text)} is no date: write a year, month or day, or a day and time with its zone`,
    { key, actual: describe(text), expected: ['2023-10-13', '2023-10-13T14:30:00Z'] },
  )
  return undefined
}

function normalizeDate(text: string): string | undefined {
  const day = DATE.exec(text)
  if (day) return isDay(day[1], day[2], day[3]) ? text : undefined
  const time = TIME.exec(text)
  if (!time) return undefined
  const [, date = '', hours, minutes, seconds = '00', fraction, zone = 'Z'] = time
  if (!normalizeDate(date)) return undefined
  const offset = /^[+-]\d\d$/.test(zone)
    ? `${zone}:00`
    : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
  // The fraction is added as text: a Date keeps milliseconds only.
  const parsed = new Date(`${date}T${hours}:${minutes}:${seconds}${offset.toUpperCase()}`)
  if (Number.isNaN(parsed.getTime())) return undefined
  const utc = parsed.toISOString()
  if (utc.length !== 24) return undefined
  return `${utc.slice(0, 19)}${fraction ? `.${fraction}` : ''}Z`
}

function isDay(year = '', month = '01', day = '01'): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`
  )
}

function isDate(value: unknown): value is Date {
  try {
    return value instanceof Date && !Number.isNaN(value.getTime())
  } catch {
    return false
  }
}

function fromDate(date: Date): string {
  const text = date.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('.000Z', 'Z')
}

/** A CSL-JSON item: any JSON object of reasonable size, copied without prototype keys. */
export function readCsl(
  report: Report,
  key: string,
  value: unknown,
): Record<string, unknown> | undefined {
  if (value === null || value === undefined) return undefined
  if (!asRecord(value)) {
    report.wrongType(key, 'a CSL-JSON item', value)
    return undefined
  }
  const budget = { left: CSL_VALUES }
  const copy = report.within(key, () => copyJson(report, value, CSL_DEPTH, budget))
  if (budget.left >= 0) return asRecord(copy)
  report.add(
    'too-large',
    `This item is too large or too deep to keep (${CSL_VALUES} values, ${CSL_DEPTH} levels)`,
    { key },
  )
  return undefined
}

function copyJson(
  report: Report,
  value: unknown,
  depth: number,
  budget: { left: number },
): unknown {
  if (--budget.left < 0) return undefined
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (depth === 0) {
    budget.left = -1
    return undefined
  }
  const items = report.items(value)
  if (items) {
    const list: unknown[] = []
    for (const item of items) {
      if (budget.left < 0) return undefined
      list.push(copyJson(report, item, depth - 1, budget) ?? null)
    }
    return list
  }
  const record = asRecord(value)
  if (!record) return undefined
  const copy: Record<string, unknown> = {}
  for (const [key, item] of report.entries(record)) {
    if (budget.left < 0) return undefined
    if (!isId(key)) {
      report.add('invalid-key', `${describe(key)} cannot be a key here`, { key })
      continue
    }
    const copied = report.within(key, () => copyJson(report, item, depth - 1, budget))
    if (copied !== undefined) copy[key] = copied
    else if (budget.left >= 0) report.wrongType(key, 'JSON', item)
  }
  return copy
}
