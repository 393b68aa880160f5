import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Provenance } from '../../src/model/types.js'
import { claimAttributes, serializeAttributes } from '../../src/syntax/index.js'
import { at, briefly, read } from './article.js'
import { id, value } from './markdown-arbitrary.js'

const frontMatter = [
  '---',
  'title: A',
  'provenance:',
  '  scale: icd203',
  '  sources:',
  '    kirby: {kind: person, name: John Kirby, for: white-house}',
  '    white-house: {kind: organization, name: The White House}',
  '    briefing: {kind: event, name: Press briefing}',
  '  claims:',
  '    c1: {sources: [{id: kirby, relation: quoted, at: briefing}], type: quantity, confidence: likely}',
  '---',
  '',
]

/** An article with the front matter above, and more claims in it. */
function article(text: string, ...claims: string[]): string {
  const head = frontMatter.toSpliced(-2, 0, ...claims.map((claim) => `    ${claim}`))
  return [...head, text].join('\n')
}

function exact(claim: Claim | undefined): string[] | undefined {
  return claim?.targets.map((target) => target.exact)
}

describe('claims of an article', () => {
  it('have their metadata at the claim', () => {
    const { provenance, faults } = read(
      'They sent :claim[more *than* 1,000]{#c1 source="kirby wh" relation="quoted" type="quantity" confidence="icd203:likely" comment="a &#x22;b&#x22;" status="suggested" annotator="me"}.',
      {
        sources: [
          { id: 'kirby', kind: 'person', name: 'K' },
          { id: 'wh', kind: 'organization', name: 'W' },
        ],
      },
    )
    expect(faults).toEqual([])
    expect(provenance).toEqual({
      sources: [],
      claims: [
        {
          id: 'c1',
          type: 'quantity',
          confidence: { value: 0.675, kind: 'likelihood', scale: 'icd203', level: 'likely' },
          sources: [
            { id: 'kirby', relation: 'quoted' },
            { id: 'wh', relation: 'quoted' },
          ],
          comment: 'a "b"',
          status: 'suggested',
          annotator: 'me',
          targets: [
            { exact: 'more than 1,000', prefix: 'They sent ', suffix: '.', start: 10, end: 25 },
          ],
        },
      ],
    })
  })

  it('have it in the front matter, under their id', () => {
    const { provenance, faults } = read(article('They sent :claim[1,000]{#c1}.'))
    expect(faults).toEqual([])
    expect(provenance.sources.map((source) => source.id)).toEqual([
      'kirby',
      'white-house',
      'briefing',
    ])
    expect(provenance.claims).toMatchObject([
      {
        id: 'c1',
        type: 'quantity',
        confidence: { level: 'likely' },
        sources: [{ id: 'kirby', relation: 'quoted', at: 'briefing' }],
        status: 'asserted',
      },
    ])
  })

  it('have it in both, key by key; at the claim it counts more, and a difference is a message', () => {
    const source = article(
      ':claim[a]{#c1 type="event"} :claim[b]{#c2 type="event" comment="d"} :claim[c]{#c3}',
      'c2: {type: event, confidence: 0.8}',
      'c3: {status: suggested}',
    )
    const { provenance, faults } = read(source)
    expect(provenance.claims).toMatchObject([
      { id: 'c1', type: 'event', confidence: { level: 'likely' } },
      { id: 'c2', type: 'event', confidence: { value: 0.8, kind: 'annotator' }, comment: 'd' },
      { id: 'c3', status: 'suggested' },
    ])
    expect(briefly(faults)).toEqual(['10:66 conflicting-claim'])
    expect(faults[0]?.path).toEqual(['provenance', 'claims', 'c1', 'type'])
  })

  it('keep a status that stands in one place only', () => {
    const { provenance, faults } = read(
      article(':claim[a]{#c2 status="suggested"}', 'c2: {type: event}'),
    )
    expect(provenance.claims).toMatchObject([{ id: 'c2', status: 'suggested', type: 'event' }])
    expect(briefly(faults)).toEqual(['10:5 claim-without-place'])
  })

  it('nest and overlap', () => {
    const { provenance } = read(':claim[a :claim[b]{#y} c]{#x}')
    expect(provenance.claims.map((claim) => [claim.id, ...(exact(claim) ?? [])])).toEqual([
      ['x', 'a b c'],
      ['y', 'b'],
    ])
  })

  it('go on in pieces, which are one target where only what splits markup is between them', () => {
    const { provenance, faults } = read(
      [
        '“:claim[One]{#x},” he said, “:claim[two]{continues="x"} *:claim[three]{continues=x}*.”',
        '',
        '- :claim[a]{#y}',
        '- :claim[b]{continues=y}',
        '',
        ':claim[c]{continues=y} ] :claim[d]{continues=y} and :claim[e]{continues=y}',
      ].join('\n'),
    )
    expect(faults).toEqual([])
    expect(provenance.claims.map(exact)).toEqual([
      ['One', 'two three'],
      ['a\nb\nc ] d', 'e'],
    ])
  })

  it('cover all paragraphs of a container as one target, without white space around', () => {
    const { provenance } = read(':::claim{#x}\na\n\nb\n\n> c\n:::\n\nd :claim[ e ]{#y}')
    expect(provenance.claims.map(exact)).toEqual([['a\nb\nc'], ['e']])
  })

  it('have an id made from their text where the author gave none', () => {
    const source = ':claim[a] :claim[b] :claim[a]'
    const ids = read(source).provenance.claims.map((claim) => claim.id)
    expect(new Set(ids).size).toBe(3)
    expect(read(`x ${source}`).provenance.claims.map((claim) => claim.id)).toEqual(ids)
  })

  it('give an Admiralty letter to their source', () => {
    const { provenance, faults } = read(
      article(':claim[a]{#c2 source=kirby confidence="admiralty:B2"}'),
    )
    expect(provenance.sources[0]).toMatchObject({ id: 'kirby', reliability: 'B' })
    expect(provenance.claims[0]?.confidence).toMatchObject({ scale: 'admiralty', level: '2' })
    expect(briefly(faults)).toEqual(['10:5 claim-without-place'])
    const kirby = { id: 'k', kind: 'person', name: 'K' } as const
    const elsewhere = read(':claim[a]{source=k confidence="admiralty:B2"}', { sources: [kirby] })
    expect(elsewhere.provenance.sources).toEqual([{ ...kirby, reliability: 'B' }])
    expect(briefly(read(':claim[a]{confidence="admiralty:B2"}').faults)).toEqual([
      '1:11 ambiguous-reliability',
    ])
  })
})

describe('claims that the front matter places', () => {
  it('are found by their text', () => {
    const { provenance, faults } = read(
      article(
        'One `code` two. One three. :claim[One]{#c1}',
        'c2: {targets: [{exact: code}, {exact: "One", suffix: " three"}]}',
        'c3: {type: event, targets: {exact: two}}',
      ),
    )
    expect(faults).toEqual([])
    expect(provenance.claims.map(exact)).toEqual([['One'], ['code', 'One'], ['two']])
  })

  it('may have pieces in the text too', () => {
    const { provenance, faults } = read(
      article(
        'a `b` :claim[c]{continues="c2"} and :claim[d]{#c1}',
        'c2: {targets: [{exact: "b"}]}',
      ),
    )
    expect(faults).toEqual([])
    expect(provenance.claims.map((claim) => [claim.id, exact(claim)])).toEqual([
      ['c2', ['b c']],
      ['c1', ['d']],
    ])
  })

  it('are reported where they are not found, or more than once', () => {
    const { provenance, faults } = read(
      article(
        'a b a :claim[c]{#c1}',
        'c2: {targets: [{exact: a}, {exact: "b", start: 9, end: 10}]}',
        'c3: {targets: [{exact: z}]}',
        'c4: {type: event}',
      ),
    )
    expect(provenance.claims.map((claim) => [claim.id, exact(claim)])).toEqual([
      ['c1', ['c']],
      ['c2', ['b']],
    ])
    expect(briefly(faults)).toEqual([
      '11:10 ambiguous-target',
      '12:10 orphaned-target',
      '13:5 claim-without-place',
    ])
  })

  it('are found by whoever can find changed text', () => {
    const source = article('a :claim[c]{#c1} d', 'c2: {targets: [{exact: z}]}')
    const { provenance, faults } = read(source, {
      locate: (_, selectors) => selectors.map(() => ({ status: 'changed', start: 4, end: 5 })),
    })
    expect(provenance.claims.map(exact)).toEqual([['c'], ['d']])
    expect(briefly(faults)).toEqual(['11:10 changed-target'])
  })
})

describe('markup that cannot be read, or not as a whole', () => {
  it.each<[string, string, string]>([
    ['a label that never closes', 'a :claim[b', 'unclosed-label :claim['],
    ['one that never closes in its paragraph', ':claim[a\n\nb]', 'unclosed-label :claim['],
    ['one that is too deep', `:claim[${'['.repeat(33)}${']'.repeat(34)}`, 'unclosed-label :claim['],
    ['a container that never closes', ':::claim{#x}\na\n\n- b', 'unclosed-container :::claim'],
    ['one in a quote', '> ::::claim\n> a\n> :::', 'unclosed-container ::::claim'],
    ['one in a list', '1. :::claim\n   a', 'unclosed-container :::claim'],
    ['curly quotes', ':claim[a]{source=“kirby”}', 'curly-quotes source=“kirby”'],
    [
      'curly quotes around words',
      ':claim[a]{source=“John Kirby”}',
      'curly-quotes {source=“John Kirby”}',
    ],
    [
      'curly quotes at a container',
      ':::claim{source=“J K”}\na\n:::',
      'curly-quotes {source=“J K”}',
    ],
    ['an unquoted URL', ':claim[a]{comment=https://a.b/}', 'unquoted-url comment=https://a.b/'],
    [
      'one that ends all',
      ':claim[a]{comment=https://a.b/?c=d}',
      'unquoted-url {comment=https://a.b/?c=d}',
    ],
    ['attributes that never close', ':claim[a]{#x', 'unreadable-attributes {#x'],
    ['attributes that are none', ':claim[a]{=}', 'unreadable-attributes {=}'],
    ['a duplicate key', ':claim[a]{type=event type=opinion}', 'duplicate-key type=opinion'],
    ['two ids', ':claim[a]{#x #y}', 'duplicate-key #y'],
    ['an unknown key', ':claim[a]{sorce="b"}', 'unknown-key sorce="b"'],
    ['a class', ':claim[a]{.b}', 'unknown-key .b'],
    ['an id that is none', ':claim[a]{#__proto__}', 'invalid-id #__proto__'],
    ['a key without value', ':claim[a]{type}', 'missing-value type'],
    ['an unknown type', ':claim[a]{type="zork"}', 'unknown-type type="zork"'],
    ['an undeclared type', ':claim[a]{type="x-a:b"}', 'unknown-type type="x-a:b"'],
    ['an unknown source', ':claim[a]{source="nobody"}', 'unknown-source source="nobody"'],
    [
      'an unknown scale',
      ':claim[a]{confidence="zork:likely"}',
      'unknown-scale confidence="zork:likely"',
    ],
    ['a word without scale', ':claim[a]{confidence=likely}', 'missing-scale confidence=likely'],
    [
      'an unknown level',
      ':claim[a]{confidence="grade:likely"}',
      'unknown-level confidence="grade:likely"',
    ],
    [
      'confidence out of range',
      ':claim[a]{confidence=80}',
      'confidence-out-of-range confidence=80',
    ],
    ['an unknown status', ':claim[a]{status=maybe}', 'unknown-status status=maybe'],
    ['a relation to nothing', ':claim[a]{relation=quoted}', 'missing-source relation=quoted'],
    ['a continuation of nothing', ':claim[a]{continues=x}', 'unknown-claim continues=x'],
    ['a claim of nothing', 'a :claim[ ]{#x}', 'empty-claim :claim[ ]{#x}'],
  ])('reports %s', (_, source, expected) => {
    const { faults } = read(source)
    expect(faults.map(({ ruleId, place }) => `${ruleId} ${at(source, place)}`)).toEqual([expected])
  })

  it('keeps the words and the rest of the keys', () => {
    const { provenance, faults, text } = read(
      article(':claim[a b]{#c1 type="zork" confidence=7 source="kirby nobody" comment="c" .d}'),
    )
    expect(text).toBe('a b')
    expect(provenance.claims).toMatchObject([
      { id: 'c1', comment: 'c', type: 'quantity', sources: [{ id: 'kirby' }] },
    ])
    expect(faults.map(({ ruleId }) => ruleId).toSorted()).toEqual([
      'confidence-out-of-range',
      'conflicting-claim',
      'unknown-key',
      'unknown-source',
      'unknown-type',
    ])
  })

  it('takes the second claim with an id for another one', () => {
    const { provenance, faults } = read(':claim[a]{#x type=event} :claim[b]{#x type=opinion}')
    expect(provenance.claims).toMatchObject([
      { id: 'x', type: 'event' },
      { id: expect.stringMatching(/^c-/), type: 'opinion' },
    ])
    expect(briefly(faults)).toEqual(['1:36 duplicate-id'])
  })

  it('wants nothing but `continues` of what continues', () => {
    const { provenance, faults } = read(':claim[a]{#x} and :claim[b]{continues=x type=event #y}')
    expect(provenance.claims).toMatchObject([
      { id: 'x', targets: [{ exact: 'a' }, { exact: 'b' }] },
    ])
    expect(briefly(faults)).toEqual(['1:41 unneeded-key', '1:52 unneeded-key'])
  })

  it('reports what the front matter gets wrong where it stands', () => {
    const { faults } = read(article(':claim[a]{#c1}', 'c1: {}', 'c 2: {}', 'c3: {tpye: event}'))
    expect(briefly(faults)).toEqual([
      '11:5 duplicate-id',
      '12:5 invalid-id',
      '13:10 unknown-key',
      '13:5 claim-without-place',
    ])
  })

  it.each([
    '\\:claim[a',
    '`:claim[a`',
    '```\n:claim[a\n:::claim\n```',
    'a :::claim',
    '    :::claim',
    '[a](u ":claim[")',
  ])('reports nothing in %j', (source) => {
    expect(read(source).faults).toEqual([])
  })

  it('counts a BOM in offsets, not in columns', () => {
    const source = '\uFEFF:claim[a]{#x} :claim['
    const { markup, faults } = read(source)
    expect(
      markup.map(({ open, close }) => [source.slice(...open), source.slice(...close)]),
    ).toEqual([[':claim[', ']{#x}']])
    expect(briefly(faults)).toEqual(['1:15 unclosed-label'])
    expect(at(source, faults[0]?.place)).toBe(':claim[')
  })
})

describe('the markup of an article', () => {
  it('can be taken out exactly', () => {
    const source = [
      'a :claim[b :claim[c]{#y} d]{#x type="event"} :claim[e]{continues=x}',
      '',
      ':::claim{#z}',
      'f',
      ':::',
      'g',
      '',
      '> :::claim',
      '> h',
      '> :::',
      '',
    ].join('\n')
    const { markup } = read(source)
    expect(markup.map(({ id, first }) => [id.slice(0, 2), first])).toEqual([
      ['x', true],
      ['y', true],
      ['x', false],
      ['z', true],
      ['c-', true],
    ])
    const gaps = markup.flatMap(({ open, close }) => [open, close]).toSorted(([a], [b]) => a - b)
    const ends = [...gaps.map(([start]) => start), source.length]
    const rest = ends.map((end, index) => source.slice(gaps[index - 1]?.[1] ?? 0, end)).join('')
    expect(rest).toBe('a b c d e\n\nf\n\ng\n\n> \n> h\n> \n')
  })
})

describe('attributes of a claim', () => {
  const known: Provenance['sources'] = [
    { id: 's1', kind: 'person', name: 'a' },
    { id: 's2', kind: 'person', name: 'b' },
  ]

  it('are read back as the claim they were made of', () => {
    const claim: fc.Arbitrary<Omit<Claim, 'targets'>> = fc.record(
      {
        id,
        type: fc.constantFrom('event', 'opinion'),
        confidence: fc.constantFrom(
          { value: 0.25, kind: 'annotator' as const },
          { value: 0.675, kind: 'likelihood' as const, scale: 'icd203' as const, level: 'likely' },
          { value: null, kind: 'annotator' as const, scale: 'tei-cert' as const, level: 'unknown' },
        ),
        sources: fc.constantFrom(
          [],
          [{ id: 's1' }],
          [
            { id: 's1', relation: 'quoted' as const },
            { id: 's2', relation: 'quoted' as const },
          ],
        ),
        comment: value.filter((text) => text.trim() !== ''),
        status: fc.constantFrom('asserted' as const, 'suggested' as const, 'rejected' as const),
        annotator: fc.constantFrom('remark-provenance/detect', 'a b'),
      },
      { requiredKeys: ['id', 'sources', 'status'] },
    )
    fc.assert(
      fc.property(claim, (wanted) => {
        const { attributes, inline } = claimAttributes({ ...wanted, targets: [] })
        expect(inline).toBe(true)
        const source = `a :claim[b]${serializeAttributes(Object.entries(attributes))} c`
        const { provenance, faults } = read(source, { sources: known })
        expect(faults).toEqual([])
        const [{ targets: _, ...found } = { targets: [] }] = provenance.claims
        expect(found).toEqual(wanted)
      }),
      { numRuns: 300 },
    )
  })

  it.each<[string, Partial<Claim>]>([
    ['what a source is cited through', { sources: [{ id: 's1', via: ['s2'] }] }],
    ['where it was said', { sources: [{ id: 's1', at: 's2' }] }],
    ['the words that attribute it', { sources: [{ id: 's1', cue: 'said' }] }],
    ['relations that differ', { sources: [{ id: 's1', relation: 'quoted' }, { id: 's2' }] }],
    ['a number of another kind', { confidence: { value: 0.5, kind: 'speaker' } }],
    ['half a surrogate pair', { comment: 'a\uD800' }],
  ])('leave %s to the front matter', (_, fields) => {
    const claim: Claim = { id: 'x', sources: [], status: 'asserted', targets: [], ...fields }
    const { attributes, inline } = claimAttributes(claim)
    expect(inline).toBe(false)
    expect(attributes).toEqual({ id: 'x' })
  })
})
