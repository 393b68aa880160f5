import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { jsonLd, TERMS } from '../../src/formats/html/json-ld.js'
import { scriptJson } from '../../src/formats/html/script-json.js'
import type { Provenance } from '../../src/model/types.js'
import { claim, provenanceOf, target } from './article.js'

/** Types of schema.org with their own properties and the types that they extend, from its typings. */
const vocabulary = readVocabulary(
  readFileSync(fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/u, '.d.ts'), 'utf8'),
)

function readVocabulary(
  typings: string,
): Map<string, { properties: Set<string>; bases: string[] }> {
  const found = new Map<string, { properties: Set<string>; bases: string[] }>()
  for (const [, name = '', bases = '', body = ''] of typings.matchAll(
    /^interface (\w+)Base extends ([^{]*)\{\n(.*?)^\}/gmsu,
  )) {
    found.set(name, {
      properties: new Set([...body.matchAll(/^ {4}"(\w+)"\?:/gmu)].map(([, key = '']) => key)),
      bases: [...bases.matchAll(/(\w+)Base/gu)].map(([, base = '']) => base),
    })
  }
  return found
}

function hasProperty(type: string, property: string): boolean {
  const found = vocabulary.get(type)
  if (!found) return false
  return found.properties.has(property) || found.bases.some((base) => hasProperty(base, property))
}

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

  it('has nothing that schema.org has not', () => {
    expect(vocabulary.size).toBeGreaterThan(400)
    const seen = new Set<string>()
    const check = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(check)
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return
      const { '@type': type } = value as { '@type'?: string }
      for (const [key, inner] of Object.entries(value)) {
        check(inner)
        if (key.startsWith('@')) continue
        seen.add(key)
        expect(TERMS.properties).toContain(key)
        expect([type, key, hasProperty(String(type), key)]).toEqual([type, key, true])
      }
      if (type !== undefined) {
        seen.add(type)
        expect(TERMS.types).toContain(type)
      }
    }
    check(whole)
    check(short)
    expect([...TERMS.types, ...TERMS.properties].filter((term) => !seen.has(term))).toEqual([])
    expect(JSON.stringify([whole, short])).not.toContain('ClaimReview')
  })

  it('expands in safe mode, every claim and source', async () => {
    // schema.org's own context maps each of its terms to an IRI under the same vocabulary.
    const context = {
      '@vocab': 'http://schema.org/',
      url: { '@type': '@id' },
      archivedAt: { '@type': '@id' },
    }
    for (const data of [whole, short]) {
      const expanded = await jsonld.expand(JSON.parse(scriptJson(data)), {
        safe: true,
        documentLoader: async (url: string) => {
          expect(url).toBe('https://schema.org')
          return { document: { '@context': context }, documentUrl: url }
        },
      } as Parameters<typeof jsonld.expand>[1])
      expect(expanded[0]).toMatchObject({ '@type': ['http://schema.org/NewsArticle'] })
      expect(JSON.stringify(expanded)).toContain('http://schema.org/citation')
    }
  })

  it('ends no script', () => {
    const hostile = provenanceOf(claim('c', { targets: [target('</script><!--<script>\u2028&')] }))
    const json = scriptJson(jsonLd(hostile.claims, hostile, {}))
    expect(json).not.toMatch(/[<>&\u2028\u2029]/u)
    expect(JSON.parse(json).hasPart[0].text).toContain('</script><!--<script>')
  })
})
