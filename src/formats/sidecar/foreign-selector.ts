/** Targets of an annotation of unknown making. */
import { makeTarget } from '../../model/target.js'
import type { Selector } from '../../model/types.js'
import { asRecord, describe, type Report } from '../../model/untrusted.js'
import type { ForeignReader } from './foreign-annotation.js'
import { withoutFragment } from './iri.js'

/** How far a chain of refinements is followed. */
const MAX_REFINEMENTS = 8

/**
 * The passages of a `target`, as selectors. Quotes and positions are used; of a refined selector
 * the innermost one that can be.
 *
 * @param placed whether positions count; else only the quotes are read
 */
export function readPassages(
  key: string,
  found: unknown,
  reader: ForeignReader,
  placed: boolean,
): Selector[] {
  const { report } = reader
  const items = report.items(found)
  const read = (at: string | number, item: unknown): Selector[] => {
    const selector = readPassage(at, item, reader, placed)
    return selector ? [selector] : []
  }
  return items
    ? report.within(key, () => items.flatMap((item, index) => read(index, item)))
    : read(key, found)
}

function readPassage(
  key: string | number,
  item: unknown,
  reader: ForeignReader,
  placed: boolean,
): Selector | undefined {
  const { report, record } = reader
  const target = asRecord(item)
  const source = target ? (report.read(target, 'source') ?? report.read(target, 'id')) : item
  if (typeof source === 'string' && record.article === undefined) {
    record.article = withoutFragment(source)
  }
  const written = target && report.read(target, 'selector')
  if (written === undefined || written === null) {
    report.add(
      'unsupported-selector',
      'This target is the article as a whole: it has no `selector`',
      { key },
    )
    return undefined
  }
  const selectors = (report.items(written) ?? [written]).flatMap((selector) =>
    refinements(report, selector),
  )
  const quote = selectors.find((selector) => typeof report.read(selector, 'exact') === 'string')
  const position = placed
    ? selectors.find(
        (selector) =>
          isOffset(report.read(selector, 'start')) && isOffset(report.read(selector, 'end')),
      )
    : undefined
  const place = position && {
    start: Number(report.read(position, 'start')),
    end: Number(report.read(position, 'end')),
  }
  if (quote) return placeQuote(key, quote, place, reader)
  if (place && reader.text !== undefined && reader.points && place.end > place.start) {
    const start = reader.points.toUnit(place.start)
    const end = reader.points.toUnit(place.end)
    if (end > start) return makeTarget(reader.text, start, end)
  }
  const types = selectors.map((selector) => describe(report.read(selector, 'type')))
  report.add(
    'unsupported-selector',
    `A target needs a TextQuoteSelector, or a TextPositionSelector and the text, found ${types.join(', ') || describe(written)}`,
    { key, expected: ['TextQuoteSelector'] },
  )
  return undefined
}

function placeQuote(
  key: string | number,
  quote: Record<string, unknown>,
  place: { start: number; end: number } | undefined,
  reader: ForeignReader,
): Selector {
  const { report, points, text } = reader
  const read = (name: string): string => {
    const value = report.read(quote, name)
    return typeof value === 'string' ? value : ''
  }
  const exact = read('exact')
  const selector: Selector = { exact, prefix: read('prefix'), suffix: read('suffix') }
  if (!place) return selector
  if (!points || text === undefined)
    return { ...selector, start: place.start, end: place.start + exact.length }
  const start = points.toUnit(place.start)
  if (text.startsWith(exact, start) && points.toUnit(place.end) === start + exact.length) {
    return { ...selector, start, end: start + exact.length }
  }
  if (reader.base === undefined) return { ...selector, start }
  report.add(
    'target-mismatch',
    `The text from ${place.start} to ${place.end} is not ${describe(exact)}; only the quote is used`,
    {
      key,
      actual: describe(text.slice(start, points.toUnit(place.end))),
      expected: [exact],
    },
  )
  return selector
}

/** A selector and what refines it, innermost first. */
function refinements(report: Report, selector: unknown): Record<string, unknown>[] {
  const chain: Record<string, unknown>[] = []
  let current = asRecord(selector)
  while (current && chain.length < MAX_REFINEMENTS) {
    chain.unshift(current)
    const next = report.read(current, 'refinedBy')
    current = asRecord(report.items(next)?.[0] ?? next)
  }
  return chain
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
