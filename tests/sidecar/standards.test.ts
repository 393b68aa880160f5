import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { ANNOTATION_CONTEXT, NAMESPACE } from '../../src/formats/sidecar/context.js'
import { stringifySidecar, toSidecar } from '../../src/formats/sidecar/index.js'
import type { AnnotationCollection } from '../../src/formats/sidecar/types.js'
import { sharedPath } from '../shared.js'
import * as example from './example.js'

const run = promisify(execFile)
const suite = sharedPath('conformance', 'web-annotation', 'run.mjs')
const context = sharedPath('conformance', 'web-annotation', 'anno.jsonld')

const documents: [string, AnnotationCollection][] = [
  ['rich', example.sidecar],
  ['rich without base', toSidecar(example.provenance, { text: example.text, base: false })],
  ['without an article IRI', toSidecar(example.provenance, { text: example.text })],
  ['empty', example.empty],
]

describe.skipIf(!suite)('the W3C Web Annotation suite', () => {
  it.each(documents)(
    'finds every MUST met: %s',
    async (_, sidecar) => {
      const folder = mkdtempSync(join(tmpdir(), 'sidecar-'))
      try {
        const file = join(folder, 'sidecar.json')
        writeFileSync(file, stringifySidecar(sidecar))
        const { stdout } = await run(process.execPath, [suite ?? '', '--deep', '--quiet', file], {
          cwd: join(import.meta.dirname, '../..'),
        })
        expect(stdout).toMatch(/^\d+ passed, 0 failed$/m)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    60_000,
  )
})

describe.skipIf(!context)('JSON-LD', () => {
  const w3c = context ? JSON.parse(readFileSync(context, 'utf8')) : {}
  const documentLoader = async (url: string) => {
    if (url !== ANNOTATION_CONTEXT)
      throw new Error(`Nothing but the W3C context is loaded, not ${url}`)
    return { document: w3c, documentUrl: url }
  }
  const options = { documentLoader, safe: true }

  it('redefines no key of the W3C context', () => {
    const taken = new Set(Object.keys(w3c['@context']))
    for (const [, sidecar] of documents) {
      for (const key of Object.keys(sidecar['@context'][1])) expect(taken.has(key)).toBe(false)
    }
  })

  it.each(documents)('expands in safe mode, losing nothing: %s', async (_, sidecar) => {
    const [expanded] = await jsonld.expand(JSON.parse(stringifySidecar(sidecar)), options)
    expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection'])
  })

  it('gives the graph that it should', async () => {
    const nquads = await jsonld.toRDF(JSON.parse(stringifySidecar(example.sidecar)), {
      ...options,
      format: 'application/n-quads',
    })
    const claim = '<https://example.org/ships#claim-c1>'
    const triples = [
      `${claim} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#Annotation> .`,
      `${claim} <http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#describing> .`,
      `${claim} <${NAMESPACE}status> "asserted" .`,
      `<https://example.org/ships#source-kirby> <${NAMESPACE}for> <https://example.org/ships#source-white-house> .`,
      `<https://example.org/ships#source-kirby> <${NAMESPACE}url> <https://example.org/kirby> .`,
      `<https://example.org/ships#source-kirby> <http://xmlns.com/foaf/0.1/name> "John Kirby" .`,
      `<https://example.org/ships#provenance> <http://www.w3.org/ns/activitystreams#totalItems> "3"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .`,
    ]
    for (const triple of triples) expect(nquads.split('\n')).toContain(triple)
    expect(nquads).toMatch(
      /<http:\/\/www\.w3\.org\/ns\/oa#hasSource> <https:\/\/example\.org\/ships#source-white-house>/,
    )
    expect(nquads).toContain('"Ships 🚢 seen"')
    expect(nquads).toMatch(
      new RegExp(`<${NAMESPACE}value> "6.75E-1"\\^\\^<http://www.w3.org/2001/XMLSchema#double>`),
    )
  })
})
