import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OWN_CONTEXT } from '../../src/formats/sidecar/context.js'
import { toSidecar } from '../../src/formats/sidecar/index.js'
import { checkSchema } from '../../src/formats/sidecar/schema-check.js'
import { article } from '../model/arbitraries.js'
import { checkFile, compileSchema, schemaFile } from './compile-schema.js'

describe('schema', () => {
  it('is what the compiled check was made from (UPDATE=1 makes it anew)', () => {
    if (process.env.UPDATE) writeFileSync(checkFile, compileSchema())
    expect(readFileSync(checkFile, 'utf8')).toBe(compileSchema())
  })

  it('is compiled to code that loads nothing', () => {
    expect(readFileSync(checkFile, 'utf8')).not.toMatch(/\brequire\b *\(|^import /m)
  })

  it('accepts what is written, with ajv itself and compiled', () => {
    const ajv = new Ajv({ discriminator: true, strict: false })
    const check = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))
    fc.assert(
      fc.property(article, fc.boolean(), ({ text, provenance }, base) => {
        const sidecar = JSON.parse(JSON.stringify(toSidecar(provenance, { text, base })))
        expect(checkSchema(sidecar)).toBe(true)
        expect(check(sidecar)).toBe(true)
      }),
    )
  })

  it('rejects what is not a sidecar', () => {
    for (const value of [null, [], {}, 'x', { type: 'AnnotationCollection' }]) {
      expect(checkSchema(value)).toBe(false)
    }
  })
})

describe('context', () => {
  it('is published as it stands in sidecars', () => {
    const published = JSON.parse(readFileSync(new URL('context.jsonld', schemaFile), 'utf8'))
    expect(published).toEqual({ '@context': OWN_CONTEXT })
  })

  it('defines terms with our prefix only', () => {
    for (const key of Object.keys(OWN_CONTEXT)) expect(key).toMatch(/^rp(?::|$)/)
  })
})
