import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate, fromFootnotes, toText } from '../../src/index.js'
import { parse } from '../../src/syntax/index.js'
import { randomProvenance, seeded } from '../prose/claims.js'
import { HARD_CASES } from '../prose/hard-cases.js'
import { withClaims } from './article.js'

test('without an embed: ranges from the sentence’s start, type, confidence, sources', async () => {
  const article = await withClaims('It rained. More than 1,000 containers were sent. Good.\n', [
    'More than 1,000 containers',
    {
      type: 'quantity',
      confidence: { value: 0.8, kind: 'annotator' },
      sources: [{ id: 'kirby', relation: 'quoted' }],
    },
  ])
  const { provenance, messages } = fromFootnotes(article.footnotes())
  const [claim] = provenance.claims
  expect(claim?.targets.map(({ exact }) => exact)).toEqual(['More than 1,000 containers'])
  expect(claim?.type).toBe('quantity')
  expect(claim?.confidence).toEqual({ value: 0.8, kind: 'annotator' })
  const source = provenance.sources.find(({ id }) => id === claim?.sources[0]?.id)
  expect(source).toMatchObject({
    name: 'John Kirby',
    role: 'spokesperson',
    url: 'https://example.org/kirby',
  })
  const inferred = messages.find(({ ruleId }) => ruleId === 'footnote-range-inferred')
  expect(inferred?.line).toBe(1)
  expect(inferred?.source).toBe('remark-provenance')
  expect(messages.map(({ ruleId }) => ruleId)).toContain('lost-in-footnotes')
})

test('with an embed everything comes back, in two passages too', async () => {
  const article = await withClaims(
    '“We sent it,” he said, “and more.” *All* of it.\n',
    [
      ['We sent it', 'and more'],
      { sources: [{ id: 'kirby', relation: 'quoted', cue: 'he said' }] },
    ],
    ['All of it', { comment: 'Public.', type: 'opinion' }],
  )
  const read = fromFootnotes(article.footnotes({ embed: true }))
  expect(read.provenance).toEqual(article.provenance)
  expect(read.messages).toEqual([])
})

test('footnotes of the author’s are no notes of ours', () => {
  for (const markdown of [
    'A[^1].\n\n[^1]: Quoted from somebody.\n',
    'A[^prov-1].\n\n[^prov-1]: See the budget of 2023, page 4.\n',
    'A[^prov-1].\n',
    '<!-- provenance: {not json} -->\n\nA.\n',
    '<!-- provenance: {"notes":[],"sidecar":null} -->x\n',
  ]) {
    const read = fromFootnotes(markdown)
    expect(read.markdown).toBe(markdown)
    expect(read.provenance.claims).toEqual([])
  }
})

test('an embed is not trusted', () => {
  const embed = (json: string): string => `A.\n\n<!-- provenance: ${json} -->\n`
  for (const json of [
    '{"notes":["prov-1"],"sidecar":{"type":"AnnotationCollection","id":"javascript:alert(1)"}}',
    '{"notes":["__proto__"],"sidecar":{"__proto__":{"polluted":true}}}',
    '{"notes":[],"sidecar":[[[[]]]]}',
  ]) {
    const { provenance } = fromFootnotes(embed(json))
    expect(provenance.claims).toEqual([])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  }
})

test('any string is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (markdown) => {
      expect(fromFootnotes(markdown).markdown).toBe(markdown)
    }),
    { numRuns: 200 },
  )
})

test('model → footnotes with embed → model, whatever the article', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...HARD_CASES), { minLength: 1, maxLength: 3 }),
      fc.nat(),
      async (parts, seed) => {
        const source = parts.join('\n\n')
        const given = randomProvenance(toText(parse(source)), 5, seeded(seed))
        const article = await annotate(source, { provenance: given })
        const read = fromFootnotes(article.footnotes({ embed: true }))
        expect(read.markdown).toBe(source)
        expect(read.provenance.claims).toEqual(article.provenance.claims)
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 100) },
  )
}, 120_000)
