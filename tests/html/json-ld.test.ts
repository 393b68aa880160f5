import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { jsonLd, TERMS } from '../../src/formats/html/json-ld.js'
import { scriptJson } from '../../src/formats/html/script-json.js'
import type { Provenance } from '../../src/model/types.js'
import { article } from '../model/arbitraries.js'
import { claim, provenanceOf, target } from './article.js'
import { counts, schemaContext, schemaFaults } from './schema-org.js'

const provenance: Provenance = {
  ...provenanceOf(
    claim('quote', {
      sources: [{ id: 'kirby', relation: 'quoted', at: 'briefing', via: ['wire'] }],
      targets: [target('We\n will'), target('go')],
    }),
    claim('figure', {
      sources: [
        { id: 'report', relation: 'derived', at: 'memo', via: ['memo'] },
        { id: 'data', relation: 'background' },
        { id: 'tool', relation: 'inferred' },
        { id: 'film' },
      ],
    }),
    claim('seen', { sources: [{ id: 'briefing', relation: 'observed' }, { id: 'official' }] }),
    claim('none'),
  ),
  document: {
    title: 'Ports',
    author: 'A. Writer',
    publisher: 'The Paper',
    published: '2023-10-14',
    dateline: 'WASHINGTON',
    edition: 'Late',
    credit: 'AP',
    rights: '© The Paper',
  },
}
provenance.sources.push(
  { id: 'briefing', kind: 'event', name: 'briefing', published: '2023-10-13' },
  { id: 'wire', kind: 'outlet', name: 'Reuters', for: 'white-house' },
  { id: 'memo', kind: 'document', name: 'Memo', archived: 'https://archive.example/memo' },
  { id: 'report', kind: 'document', name: 'Report', derivedFrom: ['data', 'memo', 'kirby'] },
  { id: 'data', kind: 'dataset', name: 'Data', published: '2023' },
  { id: 'tool', kind: 'software', name: 'Tool', url: 'https://example.org/tool' },
  { id: 'film', kind: 'media', name: 'Film' },
)

const whole = jsonLd(provenance.claims, provenance, { lang: 'en' })
const short = jsonLd(provenance.claims, provenance, { title: 'Other', listed: false })

describe('jsonLd', () => {
  it('describes claims and quotations with their sources', () => {
    expect(whole.hasPart).toMatchObject([
      {
        '@type': 'Quotation',
        text: 'We will … go',
        spokenByCharacter: {
          '@type': 'Person',
          name: 'John Kirby',
          jobTitle: 'spokesperson',
          affiliation: { '@type': 'Organization', name: 'The White House' },
        },
        recordedAt: { '@type': 'Event', startDate: '2023-10-13' },
        publisher: { '@type': 'NewsMediaOrganization', name: 'Reuters' },
      },
      {
        '@type': 'Claim',
        isBasedOn: [
          {
            name: 'Report',
            isBasedOn: [{ '@type': 'Dataset' }, { archivedAt: 'https://archive.example/memo' }],
          },
          { '@id': expect.stringMatching(/^_:s\d+$/u) },
          { '@type': 'SoftwareApplication' },
          { '@type': 'MediaObject' },
        ],
      },
      { '@type': 'Claim', author: { '@type': 'Person', description: 'a senior official' } },
      { '@type': 'Claim', text: 'words' },
    ])
    expect(whole.citation).toHaveLength(5)
    expect(short).not.toHaveProperty('hasPart')
  })

  it('says nothing that the vocabulary of schema.org has not', () => {
    expect(counts.types).toBeGreaterThan(900)
    expect(counts.properties).toBeGreaterThan(1400)
    expect(schemaFaults({ '@type': 'Person', author: 'x', name: { '@type': 'Event' } })).toEqual([
      'Person has no author',
      'author cannot be "x"',
      'name cannot be {"@type":"Event"}',
    ])
    for (const data of [whole, short]) expect(schemaFaults(data)).toEqual([])
    fc.assert(
      fc.property(article, fc.boolean(), ({ provenance: any }, listed) => {
        expect(schemaFaults(jsonLd(any.claims, any, { listed, lang: 'en' }))).toEqual([])
      }),
    )
    expect(JSON.stringify([whole, short])).not.toContain('ClaimReview')
  })

  it('uses every term that it declares, and no other', () => {
    const seen = new Set<string>()
    JSON.stringify([whole, short], (key, value) => {
      if (key === '@type') seen.add(value)
      else if (/^[a-z]/iu.test(key)) seen.add(key)
      return value
    })
    expect([...seen].sort()).toEqual([...TERMS.types, ...TERMS.properties].sort())
  })

  it('expands in safe mode by schema.org’s context, and keeps every link and date', async () => {
    for (const data of [whole, short]) {
      const expanded = await jsonld.expand(JSON.parse(scriptJson(data)), {
        safe: true,
        documentLoader: async (url: string) => {
          expect(url).toBe('https://schema.org')
          return { document: { '@context': schemaContext() }, documentUrl: url }
        },
      } as Parameters<typeof jsonld.expand>[1])
      expect(expanded[0]).toMatchObject({ '@type': ['http://schema.org/NewsArticle'] })
      const text = JSON.stringify(expanded)
      expect(text).toContain('http://schema.org/citation')
      expect(text).toContain(
        '"http://schema.org/archivedAt":[{"@id":"https://archive.example/memo"}]',
      )
      expect(text).toContain(
        '"http://schema.org/startDate":[{"@type":"http://schema.org/Date","@value":"2023-10-13"}]',
      )
    }
  })

  it('ends no script', () => {
    const hostile = provenanceOf(claim('c', { targets: [target('</script><!--<script>\u2028&')] }))
    const json = scriptJson(jsonLd(hostile.claims, hostile, {}))
    expect(json).not.toMatch(/[<>&\u2028\u2029]/u)
    expect(JSON.parse(json).hasPart[0].text).toContain('</script><!--<script>')
  })
})
