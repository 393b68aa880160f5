import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReferences, resolveReferences, validateProvenance } from '../../src/model/validate.js'
import { article } from './arbitraries.js'

const rules = (value: unknown): string[] =>
  validateProvenance(value).faults.map(({ ruleId, path }) => [ruleId, ...(path ?? [])].join(' '))

describe('validateProvenance', () => {
  it('returns what is valid as it was', () => {
    fc.assert(
      fc.property(article, ({ provenance }) => {
        const read = validateProvenance(provenance)
        expect(read.faults).toEqual([])
        expect(read.provenance).toEqual(provenance)
        expect(checkReferences(read.provenance)).toEqual([])
      }),
    )
  })

  it('reads objects with ids as keys, single references and words of the declared scale', () => {
    const read = validateProvenance(
      {
        scale: 'icd203',
        sources: { kirby: { kind: 'person', name: 'John Kirby', derivedFrom: 'memo' } },
        claims: {
          c1: { sources: 'kirby', confidence: 'probable', targets: { exact: 'sent' } },
          c2: { sources: [{ id: 'kirby', via: 'memo' }, 'memo'] },
        },
        types: { 'x-org:leak': 'event' },
      },
      { targets: 'optional' },
    )
    expect(read.faults).toEqual([])
    expect(read.provenance).toEqual({
      sources: [{ id: 'kirby', kind: 'person', name: 'John Kirby', derivedFrom: ['memo'] }],
      claims: [
        {
          id: 'c1',
          sources: [{ id: 'kirby' }],
          confidence: { value: 0.675, kind: 'likelihood', scale: 'icd203', level: 'likely' },
          status: 'asserted',
          targets: [],
        },
        {
          id: 'c2',
          sources: [{ id: 'kirby', via: ['memo'] }, { id: 'memo' }],
          status: 'asserted',
          targets: [],
        },
      ],
      types: [{ id: 'x-org:leak', broader: 'event' }],
    })
    expect(read.selectors).toEqual(new Map([['c1', [{ exact: 'sent', prefix: '', suffix: '' }]]]))
  })

  it('names every fault with its path, and leaves out only what is bad', () => {
    const value = {
      sources: [
        { id: 'a', kind: 'person', name: 'A', url: 'javascript:alert(1)', role: 7, colour: 'red' },
        { id: 'b', kind: 'persona', name: '', archived: 'mailto:a@b.org', reliability: 'G' },
        { id: 'no space', kind: 'person', name: 'C' },
        { id: 'd', kind: 'anonymous', published: '2023-02-30' },
        'e',
      ],
      claims: [
        {
          id: 'c1',
          type: 'rumour',
          confidence: { value: 2 },
          status: 'approved',
          sources: [{ id: 'a', relation: 'said', at: '' }, {}],
          targets: [
            { exact: 'abc', start: 1, end: 9 },
            { exact: 'def', start: 3, end: 6 },
            { exact: 'efg', start: 4, end: 7, prefix: 1 },
          ],
        },
        { id: 'c2' },
      ],
      document: { title: 'T', price: 1, published: 'yesterday' },
      types: [{ id: 'leak', broader: 'event' }],
      extra: 1,
    }
    expect(rules(value)).toEqual([
      'invalid-url sources 0 url',
      'invalid-value sources 0 role',
      'unknown-key sources 0 colour',
      'unknown-kind sources 1 kind',
      'empty-value sources 1 name',
      'invalid-url sources 1 archived',
      'invalid-reliability sources 1 reliability',
      'missing-name sources 1',
      'invalid-id sources 2 id',
      'invalid-date sources 3 published',
      'missing-name sources 3',
      'missing-reason sources 3',
      'invalid-source sources 4',
      'unknown-type claims 0 type',
      'confidence-out-of-range claims 0 confidence value',
      'unknown-status claims 0 status',
      'unknown-relation claims 0 sources 0 relation',
      'invalid-id claims 0 sources 0 at',
      'missing-id claims 0 sources 1',
      'target-mismatch claims 0 targets 0 end',
      'invalid-value claims 0 targets 2 prefix',
      'overlapping-targets claims 0 targets',
      'missing-targets claims 1',
      'unknown-key document price',
      'invalid-date document published',
      'invalid-type types 0',
      'unknown-key extra',
    ])
    const { provenance, selectors } = validateProvenance(value)
    expect(provenance.sources).toEqual([
      { id: 'a', kind: 'person', name: 'A', role: '7' },
      { id: 'b', kind: 'document', name: 'b' },
      { id: 'd', kind: 'anonymous', name: 'd' },
    ])
    expect(provenance.claims).toEqual([
      {
        id: 'c1',
        sources: [{ id: 'a' }],
        // Nobody knows what "approved" means, so nothing is published on its strength.
        status: 'suggested',
        targets: [{ exact: 'defg', prefix: '', suffix: '', start: 3, end: 7 }],
      },
    ])
    expect(selectors.get('c1')).toEqual([{ exact: 'abc', prefix: '', suffix: '', start: 1 }])
    expect(provenance.document).toEqual({ title: 'T' })
  })

  it.each([
    ['2023-10-13T16:30:00+02:00', '2023-10-13T14:30:00Z'],
    ['2023-10-13 16:30:00.250+0200', '2023-10-13T14:30:00.250Z'],
    ['2023-10-13t23:30z', '2023-10-13T23:30:00Z'],
    [2023, '2023'],
    [new Date('2023-10-13'), '2023-10-13'],
    [new Date('2023-10-13T14:30:00Z'), '2023-10-13T14:30:00Z'],
    ['2023-10-13T16:30:00', undefined],
    ['2023-13-01', undefined],
    ['13/10/2023', undefined],
    [new Date(Number.NaN), undefined],
  ])('reads the date %s as %s', (published, expected) => {
    const { provenance } = validateProvenance({
      sources: [{ id: 'a', kind: 'document', name: 'A', published }],
    })
    expect(provenance.sources[0]?.published).toBe(expected)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' https://example.org',
    'https://example.org/"><script>',
    'data:text/html,x',
    'vbscript:x',
    '//example.org',
    'example.org',
    'https:example.org',
    'https://',
    'mailto:',
    'https://example.org/\ud800',
  ])('does not take %j for a URL', (url) => {
    expect(rules({ sources: [{ id: 'a', kind: 'document', name: 'A', url }] })).toEqual([
      'invalid-url sources 0 url',
    ])
  })

  it('gives the letter of an Admiralty rating to the only source of the claim', () => {
    const value = {
      sources: [
        { id: 'a', kind: 'person', name: 'A' },
        { id: 'b', kind: 'person', name: 'B', reliability: 'A' },
      ],
      claims: ['a', 'b', ['a', 'b']].map((sources, index) => ({
        id: `c${index}`,
        sources,
        confidence: 'admiralty:B2',
        targets: [{ exact: 'x', start: index, end: index + 1 }],
      })),
    }
    expect(rules(value)).toEqual([
      'conflicting-reliability claims 1 confidence',
      'ambiguous-reliability claims 2 confidence',
    ])
    expect(
      validateProvenance(value).provenance.sources.map((source) => source.reliability),
    ).toEqual(['B', 'A'])
  })
})

describe('hostile values', () => {
  const hostile: [string, () => unknown][] = [
    [
      'a cycle',
      () => {
        const value: Record<string, unknown> = { sources: [], claims: [] }
        value.document = value
        value.csl = value
        value.sources = [value, { id: 'a', kind: 'document', name: 'A', csl: value }]
        return value
      },
    ],
    [
      'getters that throw',
      () => ({
        get sources(): unknown {
          throw new Error('no')
        },
        claims: [
          {
            id: 'c1',
            get targets(): unknown {
              throw new Error('no')
            },
          },
        ],
      }),
    ],
    [
      'a proxy that throws at everything',
      () =>
        new Proxy(
          {},
          {
            get() {
              throw new Error('no')
            },
            has() {
              throw new Error('no')
            },
            ownKeys() {
              throw new Error('no')
            },
            getOwnPropertyDescriptor() {
              throw new Error('no')
            },
            getPrototypeOf() {
              throw new Error('no')
            },
          },
        ),
    ],
    [
      'a revoked proxy',
      () => {
        const { proxy, revoke } = Proxy.revocable([], {})
        revoke()
        return { sources: proxy, claims: proxy }
      },
    ],
    [
      'deep nesting',
      () => {
        let value: unknown = 1
        for (let depth = 0; depth < 100_000; depth++) value = depth % 2 ? [value] : { a: value }
        return {
          sources: [{ id: 'a', kind: 'document', name: 'A', csl: { x: value } }],
          claims: value,
          document: value,
          types: [value],
        }
      },
    ],
    ['a list that is all length', () => ({ claims: { length: 4e9 }, sources: new Array(4e9) })],
    [
      'exotic values',
      () => ({ sources: [Symbol('a'), 1n, () => 0, new Map(), Number.NaN], claims: new Set() }),
    ],
  ]

  it.each(hostile)('survives %s', (_, make) => {
    const start = process.cpuUsage()
    const { faults, provenance } = validateProvenance(make())
    expect(faults.length).toBeGreaterThan(0)
    expect(provenance.claims).toEqual([])
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000)
  })

  it('stops listing faults at some point', () => {
    const { faults } = validateProvenance({ claims: new Array(1_000_000).fill(1) })
    expect(faults).toHaveLength(10_001)
    expect(faults.at(-1)?.ruleId).toBe('too-many-faults')
  })

  it('never throws', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    const like = fc.record(
      {
        sources: fc.oneof(
          anything,
          fc.array(
            fc.record(
              {
                id: anything,
                kind: anything,
                name: anything,
                csl: anything,
                url: anything,
                derivedFrom: anything,
              },
              { requiredKeys: [] },
            ),
          ),
        ),
        claims: fc.oneof(
          anything,
          fc.array(
            fc.record(
              {
                id: anything,
                confidence: anything,
                sources: anything,
                targets: anything,
                status: anything,
              },
              { requiredKeys: [] },
            ),
          ),
        ),
        document: anything,
        types: anything,
        scale: anything,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(anything, like), (value) => {
        const read = validateProvenance(value, { targets: 'optional' })
        resolveReferences(read.provenance)
      }),
      { numRuns: 500 },
    )
  })

  it('uses no prototype key', () => {
    const value = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":1,"sources":{"__proto__":{"kind":"person","name":"x"},"constructor":{},"ok":{"kind":"person","name":"OK","__proto__":{"role":"x"},"csl":{"__proto__":{"polluted":1},"a":1}}},"claims":{"prototype":{}}}',
    )
    const { provenance, faults } = validateProvenance(value, { targets: 'optional' })
    expect(provenance).toEqual({
      sources: [{ id: 'ok', kind: 'person', name: 'OK', csl: { a: 1 } }],
      claims: [],
    })
    expect(Object.getPrototypeOf(provenance.sources[0]?.csl)).toBe(Object.prototype)
    expect(faults.map(({ ruleId, path }) => `${ruleId} ${path?.join('.')}`)).toEqual([
      'unknown-key __proto__',
      'unknown-key constructor',
      'invalid-id sources.__proto__',
      'invalid-id sources.constructor',
      'unknown-key sources.ok.__proto__',
      'invalid-key sources.ok.csl.__proto__',
      'invalid-id claims.prototype',
    ])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('keeps unpaired surrogates', () => {
    const targets = [{ exact: 'a\ud83d', prefix: '', suffix: '\ude00', start: 0, end: 2 }]
    const { provenance } = validateProvenance({ claims: [{ id: 'c', targets }] })
    expect(provenance.claims[0]?.targets).toEqual(targets)
  })

  it('shares nothing with the value', () => {
    const value = {
      sources: [{ id: 'a', kind: 'person', name: 'A', csl: { x: [1] } }],
      claims: [
        {
          id: 'c',
          sources: [{ id: 'a', via: ['a'] }],
          targets: [{ exact: 'x', start: 0, end: 1 }],
        },
      ],
    }
    const { provenance } = validateProvenance(value)
    const before = structuredClone(provenance)
    for (const part of [...value.sources, ...value.claims])
      for (const key of Object.keys(part)) Reflect.deleteProperty(part, key)
    expect(provenance).toEqual(before)
  })
})

describe('references', () => {
  it('are looked up, and left out where they lead nowhere', () => {
    const { provenance } = validateProvenance({
      sources: [
        { id: 'a', kind: 'person', name: 'A', for: 'b', derivedFrom: ['b', 'nobody'] },
        { id: 'b', kind: 'person', name: 'B', for: 'c' },
        { id: 'c', kind: 'person', name: 'C', derivedFrom: ['a'] },
        { id: 'a', kind: 'person', name: 'Second' },
        { id: 'self', kind: 'person', name: 'S', for: 'self' },
      ],
      claims: [
        {
          id: 'c1',
          type: 'x-org:leak',
          sources: [{ id: 'a', at: 'nowhere', via: ['b', 'nobody'] }, { id: 'kirbi' }],
          targets: [{ exact: 'x', start: 0, end: 1 }],
        },
        { id: 'c1', targets: [{ exact: 'y', start: 1, end: 2 }] },
      ],
    })
    const resolved = resolveReferences(provenance)
    expect(resolved.faults.map(({ ruleId, path }) => [ruleId, ...(path ?? [])].join(' '))).toEqual([
      'duplicate-id sources 3 id',
      'unknown-source sources 0 derivedFrom 1',
      'source-cycle sources 2',
      'source-cycle sources 4',
      'unknown-source claims 0 sources 0 at',
      'unknown-source claims 0 sources 0 via 1',
      'unknown-source claims 0 sources 1 id',
      'unknown-type claims 0 type',
      'duplicate-id claims 1 id',
    ])
    expect(resolved.provenance.sources).toEqual([
      { id: 'a', kind: 'person', name: 'A', for: 'b', derivedFrom: ['b'] },
      { id: 'b', kind: 'person', name: 'B', for: 'c' },
      { id: 'c', kind: 'person', name: 'C' },
      { id: 'self', kind: 'person', name: 'S' },
    ])
    expect(resolved.provenance.claims).toHaveLength(1)
    expect(resolved.provenance.claims[0]?.sources).toEqual([{ id: 'a', via: ['b'] }])
    expect(checkReferences(resolved.provenance)).toEqual([])
  })

  it('follows chains longer than the call stack', () => {
    const count = 50_000
    const sources = Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      kind: 'document' as const,
      name: 'S',
      for: `s${(index + 1) % count}`,
    }))
    expect(checkReferences({ sources, claims: [] }).map(({ ruleId }) => ruleId)).toEqual([
      'source-cycle',
    ])
  })
})
