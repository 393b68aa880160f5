import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSidecar } from '../../src/formats/sidecar/index.js'
import { readForeign } from '../../src/formats/sidecar/read-foreign.js'
import { toSidecar } from '../../src/formats/sidecar/write.js'
import { article } from '../model/arbitraries.js'
import * as example from './example.js'

/** Any JSON, to be broken at will. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into it at any depth
type Json = any

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const text = 'A 🚢 here.\nMore than 1,000 containers were sent.'
const faults = (input: unknown, options?: { text: string }): string[] =>
  readSidecar(input, options).faults.map(({ ruleId, path }) => [ruleId, ...(path ?? [])].join(' '))

/** As Hypothesis, Recogito and the W3C's examples write them. */
const annotation = {
  '@context': CONTEXT,
  id: 'https://example.org/anno/1',
  type: 'Annotation',
  motivation: 'commenting',
  created: '2023-10-14T10:00:00Z',
  creator: { id: 'acct:jo@example.org', type: 'Person', name: 'Jo' },
  body: [
    { type: 'TextualBody', value: 'Who says so?', format: 'text/plain' },
    { type: 'TextualBody', purpose: 'tagging', value: 'quantity' },
    { type: 'TextualBody', purpose: 'tagging', value: 'politics' },
    { id: 'https://example.org/report.pdf', type: 'Text', format: 'application/pdf' },
    { source: 'https://example.org/memo', purpose: 'linking' },
    'https://example.org/plain',
  ],
  target: {
    source: 'https://example.org/article',
    selector: [
      { type: 'RangeSelector' },
      {
        type: 'TextQuoteSelector',
        exact: '1,000 containers',
        prefix: 'More than ',
        suffix: ' were',
      },
    ],
  },
}

describe('annotations of other tools', () => {
  it('are read as far as they go, and count as suggested', () => {
    const { provenance, selectors, record } = readSidecar(annotation)
    expect(provenance.claims).toEqual([
      {
        id: 'https://example.org/anno/1',
        type: 'quantity',
        sources: provenance.sources.map(({ id, name }) =>
          name.endsWith('memo') ? { id, relation: 'background' } : { id },
        ),
        comment: 'Who says so?',
        status: 'suggested',
        annotator: 'Jo',
        targets: [],
      },
    ])
    expect(provenance.sources.map(({ kind, name, url }) => [kind, name, url])).toEqual([
      ['document', 'https://example.org/report.pdf', 'https://example.org/report.pdf'],
      ['document', 'https://example.org/memo', 'https://example.org/memo'],
      ['document', 'https://example.org/plain', 'https://example.org/plain'],
    ])
    expect([...selectors.values()]).toEqual([
      [{ exact: '1,000 containers', prefix: 'More than ', suffix: ' were' }],
    ])
    expect(record.article).toBe('https://example.org/article')
    expect(faults(annotation)).toEqual([
      'not-carried creator',
      'not-carried body 0',
      'not-carried body 2',
      'not-carried body 3',
      'not-carried',
    ])
  })

  it.each([
    ['a list', [annotation]],
    ['a page', { '@context': CONTEXT, type: 'AnnotationPage', items: [annotation] }],
    [
      'a collection',
      {
        '@context': [CONTEXT],
        type: 'AnnotationCollection',
        total: 1,
        first: { type: 'AnnotationPage', items: [annotation] },
      },
    ],
    [
      'text with a byte order mark and CRLF',
      `\ufeff${JSON.stringify(annotation, null, 2).replaceAll('\n', '\r\n')}`,
    ],
  ])('are found in %s', (_, input) => {
    expect(readSidecar(input).provenance.claims).toHaveLength(1)
  })

  it('are placed where position and quote agree, in code points', () => {
    const at = (start: number, end: number): unknown => ({
      ...annotation,
      target: {
        source: 'x:y',
        selector: [
          { type: 'TextPositionSelector', start, end },
          ...(end > 40 ? [] : [{ type: 'TextQuoteSelector', exact: '1,000' }]),
        ],
      },
    })
    const point = Array.from(text).join('|').split('|').indexOf('1')
    const unit = text.indexOf('1')
    expect(unit).toBe(point + 1)
    expect(readSidecar(at(point, point + 5), { text }).provenance.claims[0]?.targets).toEqual([
      { exact: '1,000', prefix: '', suffix: '', start: unit, end: unit + 5 },
    ])
    // In UTF-16 units, as some tools count, it does not stand there: no more than a hint.
    expect([...readSidecar(at(unit, unit + 5), { text }).selectors.values()]).toEqual([
      [{ exact: '1,000', prefix: '', suffix: '', start: unit + 1 }],
    ])
    // A position alone needs the text.
    expect(readSidecar(at(0, 41), { text }).provenance.claims[0]?.targets[0]?.exact).toBe(
      text.slice(0, 42),
    )
    expect(faults(at(0, 41))).toContain('unsupported-selector target')
  })

  it('of unknown shape are named', () => {
    const target = annotation.target
    const cases: [unknown, string][] = [
      ['https://example.org/anno/2', 'external-annotation items 0'],
      [7, 'invalid-annotation items 0'],
      [{ id: 'x:1', target: 'https://example.org/article' }, 'unsupported-selector items 0 target'],
      [
        {
          id: 'x:1',
          target: { source: 'x:a', selector: { type: 'SvgSelector', value: '<svg/>' } },
        },
        'unsupported-selector items 0 target',
      ],
      [{ id: 'x:1' }, 'missing-targets items 0'],
      [{ id: 'x:1', target, body: { type: 'Choice', items: ['x:1'] } }, 'not-carried items 0 body'],
      [{ id: 'x:1', target, body: { type: 'TextualBody' } }, 'invalid-value items 0 body'],
      [
        {
          id: 'x:1',
          target,
          body: { type: 'TextualBody', purpose: 'classifying', value: 'rumour' },
        },
        'unknown-type items 0 body',
      ],
      [{ id: 'x:1', target, 'dc:rights': 'CC0' }, 'not-carried items 0'],
      [{ id: 'x:1', target, creator: ['a', 'b'] }, 'not-carried items 0'],
      [{ id: 'x:1', target, 'rp:status': 'approved' }, 'unknown-status items 0 rp:status'],
      [
        { id: 'x:1', target, 'rp:confidence': { 'rp:value': 2 } },
        'confidence-out-of-range items 0 rp:confidence rp:value',
      ],
      [
        { id: 'x:1', target, 'rp:history': [{ 'rp:event': 'eaten' }] },
        'invalid-value items 0 rp:history 0',
      ],
    ]
    for (const [item, fault] of cases) {
      expect(faults({ '@context': CONTEXT, type: 'AnnotationPage', items: [item] })).toContain(
        fault,
      )
    }
  })

  it('keeps a claim about the article as a whole among the orphans', () => {
    const { provenance, record } = readSidecar({
      ...annotation,
      target: 'https://example.org/article',
    })
    expect(provenance.claims).toEqual([])
    expect(record.orphans.map(({ claim, selectors }) => [claim.comment, selectors])).toEqual([
      ['Who says so?', []],
    ])
  })

  it('uses the innermost quote of a refined selector, however deep', () => {
    const quote = { type: 'TextQuoteSelector', exact: 'sent' }
    let selector: Record<string, unknown> = {
      type: 'FragmentSelector',
      value: 'x',
      refinedBy: quote,
    }
    const read = () => [
      ...readSidecar({ ...annotation, target: { source: 'x:y', selector } }).selectors.values(),
    ]
    expect(read()).toEqual([[{ exact: 'sent', prefix: '', suffix: '' }]])
    for (let depth = 0; depth < 100_000; depth++)
      selector = { type: 'FragmentSelector', refinedBy: selector }
    expect(read()).toEqual([])
  })
})

describe('our own with something wrong', () => {
  const broken = (edit: (collection: Json) => void): string[] => {
    const copy: Json = structuredClone(example.sidecar)
    edit(copy)
    return faults(JSON.stringify(copy))
  }

  it.each<[string, (collection: Json) => void, string[]]>([
    [
      'a wrong total',
      (c) => {
        c.total = 9
      },
      ['total-mismatch total'],
    ],
    [
      'a foreign key',
      (c) => {
        c.first.items[0].colour = 'red'
      },
      ['not-carried first items 0'],
    ],
    [
      'an unknown key of the collection',
      (c) => {
        c.label = 'x'
      },
      ['not-carried'],
    ],
    [
      'a quote that is not there',
      (c) => {
        c.first.items[0].target[0].selector[0].exact = 'gone'
      },
      ['target-mismatch first items 0 target 0'],
    ],
    [
      'a bad URL',
      (c) => {
        c['rp:sources'][0]['rp:url'] = 'javascript:alert(1)'
      },
      ['invalid-url rp:sources 0 rp:url'],
    ],
    [
      'a prototype key as id',
      (c) => {
        c['rp:sources'][0]['rp:key'] = '__proto__'
      },
      ['invalid-id rp:sources 0 rp:key'],
    ],
    [
      'two claims of one id',
      (c) => {
        c.first.items[1]['rp:key'] = c.first.items[0]['rp:key']
      },
      ['duplicate-id first items 1'],
    ],
    [
      'a level of another scale',
      (c) => {
        c.first.items[1]['rp:confidence']['rp:level'] = 'CT+'
      },
      ['unknown-level first items 1 rp:confidence'],
    ],
    [
      'no context',
      (c) => {
        delete c['@context']
      },
      ['foreign-context @context'],
    ],
    [
      'pages elsewhere',
      (c) => {
        c.first = 'https://example.org/page1'
        c.total = 3
      },
      ['external-page first', 'total-mismatch total'],
    ],
    [
      'a base that is no text',
      (c) => {
        c['rp:base'] = [1]
      },
      ['invalid-value rp:base'],
    ],
  ])('%s is named, and the rest kept', (_, edit, expected) => {
    expect(broken(edit)).toEqual(expected)
  })

  it('is read as the fast way reads it, where nothing is wrong', () => {
    fc.assert(
      fc.property(article, ({ text: of, provenance }) => {
        const sidecar = JSON.parse(JSON.stringify(toSidecar(provenance, { text: of })))
        expect(readForeign(sidecar, undefined)).toEqual(readSidecar(sidecar))
      }),
    )
    const sidecar = JSON.parse(JSON.stringify(example.sidecar))
    expect(readForeign(sidecar, undefined)).toEqual(readSidecar(sidecar))
  })
})

describe('hostile input', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.json(), fc.string()),
        (value) => void readSidecar(value),
      ),
      { numRuns: 500 },
    )
  })

  it('survives any one value being anything', () => {
    const paths: (string | number)[][] = []
    const collect = (value: unknown, path: (string | number)[]): void => {
      paths.push(path)
      if (typeof value !== 'object' || value === null) return
      for (const [key, item] of Object.entries(value))
        collect(item, [...path, Array.isArray(value) ? Number(key) : key])
    }
    collect(example.sidecar, [])
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.anything({ withBigInt: true, withNullPrototype: true }),
        (path, junk) => {
          const root = { value: structuredClone(example.sidecar) as unknown }
          let parent = root as Json
          let key: string | number = 'value'
          for (const next of path) {
            parent = parent[key]
            key = next
          }
          parent[key] = junk
          const { provenance, record } = readSidecar(root.value)
          for (const { status, targets } of [
            ...provenance.claims,
            ...record.orphans.map((orphan) => orphan.claim),
          ]) {
            expect(['asserted', 'suggested', 'rejected']).toContain(status)
            for (const target of targets) expect(target.end).toBeGreaterThan(target.start)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['deep lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['deep objects', `${'{"first":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['no JSON', '{"a":'],
    ['nothing', ''],
    [
      'prototype keys',
      '{"__proto__":{"items":[]},"constructor":{},"first":{"__proto__":{},"items":[{"__proto__":{"rp:key":"x"},"target":{"__proto__":{}}}]}}',
    ],
  ])('survives %s', (_, input) => {
    const reading = readSidecar(input)
    expect(reading.faults.length).toBeGreaterThan(0)
    expect(reading.provenance.claims).toEqual([])
  })

  it('lets no script into a URL, whatever field it comes in', () => {
    const copy = JSON.stringify(example.sidecar).replaceAll(
      /https?:\/\/example\.org[^"]*/g,
      'javascript:alert(1)',
    )
    const { provenance } = readSidecar(copy)
    for (const source of provenance.sources)
      expect(source.url ?? 'https:').toMatch(/^(https?|mailto):/i)
  })
})
