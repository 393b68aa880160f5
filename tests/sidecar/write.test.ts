import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromSidecar,
  readSidecar,
  stringifySidecar,
  toSidecar,
} from '../../src/formats/sidecar/index.js'
import type { AnnotationCollection } from '../../src/formats/sidecar/types.js'
import type { Claim, Provenance } from '../../src/model/types.js'
import { article } from '../model/arbitraries.js'
import * as example from './example.js'

function byPlace(claims: readonly Claim[]): Claim[] {
  const start = (claim: Claim): number => claim.targets[0]?.start ?? 0
  const end = (claim: Claim): number => claim.targets.at(-1)?.end ?? 0
  return [...claims].sort(
    (a, b) => start(a) - start(b) || end(b) - end(a) || (a.id < b.id ? -1 : 1),
  )
}

const inOrder = (provenance: Provenance): Provenance => ({
  ...provenance,
  claims: byPlace(provenance.claims),
})

/** All keys of an object and of what is in it, but for what is `@json`. */
function keys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keys)
  if (typeof value !== 'object' || value === null || '@value' in value) return []
  return Object.entries(value).flatMap(([key, item]) => [key, ...keys(item)])
}

/** What the W3C suite cannot check. */
function checkFacts(collection: AnnotationCollection, text: string): void {
  const items = collection.first?.items ?? []
  const points = Array.from(text)
  expect(collection.total).toBe(items.length)
  expect('first' in collection).toBe(items.length > 0)
  expect(collection.first && '@context' in collection.first).toBeFalsy()
  if (collection.first) expect(collection.first.partOf).toEqual({ id: collection.id })
  const ids = [
    collection.id,
    ...(collection.first ? [collection.first.id] : []),
    ...[...items, ...(collection['rp:orphans'] ?? []), ...(collection['rp:sources'] ?? [])].map(
      ({ id }) => id,
    ),
  ]
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+:[!-~]+$/)
  for (const item of items) {
    expect(item.motivation).toBe('describing')
    for (const target of item.target) {
      const [quote, position] = target.selector ?? []
      if (!position) throw new Error('no position')
      expect(position.end).toBeGreaterThanOrEqual(position.start)
      expect(points.slice(position.start, position.end).join('')).toBe(quote?.exact)
      const before = points.slice(0, position.start).join('')
      const after = points.slice(position.end).join('')
      expect(before.endsWith(quote?.prefix ?? '')).toBe(true)
      expect(after.startsWith(quote?.suffix ?? '')).toBe(true)
    }
  }
  for (const source of collection['rp:sources'] ?? []) {
    for (const date of [source['rp:published'], source['rp:accessed']]) {
      if (date?.includes('T')) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
    }
  }
}

describe('toSidecar', () => {
  it('reads back whole, as object and as text', () => {
    fc.assert(
      fc.property(article, ({ text, provenance }) => {
        const sidecar = toSidecar(provenance, { text })
        for (const input of [sidecar, stringifySidecar(sidecar)]) {
          const reading = readSidecar(input)
          expect(reading.faults).toEqual([])
          expect(reading.provenance).toEqual(inOrder(provenance))
          expect(reading.base).toBe(text)
          expect(reading.selectors.size).toBe(0)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('reads back whole without its base text, where the text is given', () => {
    fc.assert(
      fc.property(article, ({ text, provenance }) => {
        const reading = readSidecar(toSidecar(provenance, { text, base: false }), { text })
        expect(reading.faults).toEqual([])
        expect(reading.provenance).toEqual(inOrder(provenance))
        expect(reading.base).toBeUndefined()
      }),
    )
  })

  it('holds to what Web Annotation asks and no suite can check', () => {
    fc.assert(
      fc.property(article, ({ text, provenance }) =>
        checkFacts(toSidecar(provenance, { text }), text),
      ),
    )
    checkFacts(example.sidecar, example.text)
    checkFacts(example.empty, '')
  })

  it('uses keys of the W3C context or our prefix, and no others', async () => {
    const taken = [
      '@context',
      'id',
      'type',
      'total',
      'first',
      'partOf',
      'items',
      'motivation',
      'creator',
      'name',
      'body',
      'target',
      'source',
      'selector',
      'purpose',
      'value',
      'language',
      'exact',
      'prefix',
      'suffix',
      'start',
      'end',
    ]
    const { '@context': _, ...rest } = example.sidecar
    for (const key of keys(rest)) expect(key.startsWith('rp:') || taken.includes(key)).toBe(true)
  })

  it('keeps orphans, lost passages and history', () => {
    const reading = readSidecar(example.sidecar)
    expect(reading.faults).toEqual([])
    expect(reading.record).toEqual(example.record)
    expect(reading.provenance).toEqual(inOrder(example.provenance))
    expect(toSidecar(reading.provenance, { text: example.text, record: reading.record })).toEqual(
      example.sidecar,
    )
  })

  it('takes the article from the options, the record or the document, in this order', () => {
    const { provenance, text, record } = example
    const idOf = (options: { article?: string; record?: typeof record }): string =>
      toSidecar(provenance, { text, ...options }).id
    expect(idOf({ article: 'https://example.org/other#part', record })).toBe(
      'https://example.org/other#provenance',
    )
    expect(idOf({ record })).toBe('https://example.org/ships#provenance')
    expect(idOf({})).toMatch(/^urn:remark-provenance:article-[0-9a-z]{13}#provenance$/)
    expect(idOf({})).toBe(toSidecar({ ...provenance, claims: [] }, { text: 'edited' }).id)
  })

  it('writes no position where the quote does not stand', () => {
    const [claim] = example.provenance.claims
    if (!claim) throw new Error('no claim')
    const moved = claim.targets.map((target) => ({
      ...target,
      start: target.start + 1,
      end: target.end + 1,
    }))
    const sidecar = toSidecar(
      { sources: [], claims: [{ ...claim, targets: moved }] },
      { text: example.text },
    )
    expect(sidecar.first?.items[0]?.target[0]?.selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: claim.targets[0]?.exact,
        prefix: claim.targets[0]?.prefix,
        suffix: claim.targets[0]?.suffix,
      },
    ])
  })

  it('writes no position within a surrogate pair', () => {
    const half = { exact: '\ude00b', prefix: 'a\ud83d', suffix: '', start: 2, end: 4 }
    const claim: Claim = { id: 'c', sources: [], status: 'asserted', targets: [half] }
    const sidecar = toSidecar({ sources: [], claims: [claim] }, { text: 'a😀b' })
    expect(sidecar.first?.items[0]?.target[0]?.selector).toHaveLength(1)
    expect([...readSidecar(sidecar).selectors.values()]).toEqual([
      [{ exact: '\ude00b', prefix: 'a\ud83d', suffix: '' }],
    ])
  })

  it('writes a claim without targets among the orphans, unless it has a place', () => {
    const claim: Claim = { id: 'c', sources: [], status: 'asserted', targets: [] }
    const sidecar = toSidecar({ sources: [], claims: [claim] }, { text: 'x' })
    expect(sidecar.total).toBe(0)
    expect(sidecar['rp:orphans']?.map((orphan) => orphan['rp:key'])).toEqual(['c'])
    const placed = { ...claim, targets: [example.at('x', 'x')] }
    const again = toSidecar(
      { sources: [], claims: [placed] },
      { text: 'x', record: readSidecar(sidecar).record },
    )
    expect(again.total).toBe(1)
    expect(again['rp:orphans']).toBeUndefined()
  })

  it('has a public reader that gives messages', () => {
    const { provenance, messages } = fromSidecar({ ...example.sidecar, total: 9 })
    expect(provenance.claims).toHaveLength(3)
    expect(messages.map(({ ruleId, source, reason }) => [ruleId, source, reason])).toEqual([
      [
        'total-mismatch',
        'remark-provenance',
        'The collection says it has `9` annotations, and has 3 (at `total`)',
      ],
    ])
  })

  it('changes nothing that it was given', () => {
    const before = structuredClone(example.provenance)
    toSidecar(example.provenance, { text: example.text })
    expect(example.provenance).toEqual(before)
  })
})

describe('stringifySidecar', () => {
  it('is JSON with LF ends that says the same, whatever the order of keys', () => {
    fc.assert(
      fc.property(article, ({ text, provenance }) => {
        const sidecar = toSidecar(provenance, { text })
        const written = stringifySidecar(sidecar)
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(sidecar)))
        expect(written).not.toContain('\r')
        expect(written.endsWith('}\n')).toBe(true)
        expect(stringifySidecar(JSON.parse(written))).toBe(written)
        const reversed = JSON.parse(written, (_, value) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        )
        const context = written.indexOf('"@context"')
        expect(
          stringifySidecar({ ...reversed, '@context': sidecar['@context'] }).slice(context),
        ).toBe(written.slice(context))
      }),
    )
  })

  it('changes the lines of one claim when one claim changes', () => {
    const lines = (collection: AnnotationCollection): string[] =>
      stringifySidecar(collection).split('\n')
    const { provenance, text } = example
    const edited = structuredClone(provenance)
    const [claim] = edited.claims
    if (claim) claim.comment = 'Counted again.'
    const before = lines(toSidecar(provenance, { text }))
    const after = lines(toSidecar(edited, { text }))
    expect(after).toHaveLength(before.length)
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      '          {"type":"TextualBody","purpose":"commenting","value":"Counted again."}',
    ])
  })

  it('moves positions only when text is inserted before', () => {
    const { provenance, text } = example
    const added = 'New.\n'
    const moved = structuredClone(provenance)
    for (const claim of moved.claims)
      claim.targets = claim.targets.map(({ exact }) => example.at(exact, `${added}${text}`))
    const before = stringifySidecar(toSidecar(provenance, { text })).split('\n')
    const after = stringifySidecar(toSidecar(moved, { text: `${added}${text}` })).split('\n')
    const changed = after.filter((line) => !before.includes(line))
    // Positions, contexts that reach over the new text, and the new line of the base.
    expect(changed.filter((line) => !/Selector"/.test(line))).toEqual(['    "New.",'])
  })
})
