import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'

const folder = new URL('../../src/formats/sidecar/', import.meta.url)

/** The published schema. */
export const schemaFile: URL = new URL('schema.json', folder)
/** What {@link compileSchema} writes, as committed. */
export const checkFile: URL = new URL('schema-check.ts', folder)

/**
 * The schema as a TypeScript module that imports nothing. ajv would load its helpers for
 * `minLength`, `maxLength`, `uniqueItems` and `format` with `require`: the schema uses patterns.
 */
export function compileSchema(): string {
  const schema: object = JSON.parse(readFileSync(schemaFile, 'utf8'))
  const ajv = new Ajv({
    code: { source: true, esm: true },
    discriminator: true,
    strict: true,
    // `type` is required of a body before its two forms are looked at.
    strictRequired: false,
    // A selector may be the quote alone.
    strictTuples: false,
    messages: false,
  })
  const code = standaloneCode.default(ajv, ajv.compile(schema))
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('The compiled schema loads something')
  const check = code
    .replace('"use strict";', '')
    .replace(
      /export const validate = (\w+);export default \1;/,
      'export const checkSchema: (data: unknown) => boolean = $1;',
    )
    .replace(/(function |const schema)/g, '\n$1')
  return `// Made from schema.json by tests/sidecar/schema.test.ts; do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// @ts-nocheck
${check.trim()}
`
}
