import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { annotate, toText } from '../../src/index.js'
import { parse } from '../../src/syntax/index.js'
import { sharedPath } from '../shared.js'
import { add, checkForms, noCounts } from './check.js'
import { randomProvenance, seeded } from './claims.js'

const folder = sharedPath('bench', 'prose')
const files = folder
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
  : []
const read = (name: string): string => readFileSync(join(folder ?? '', name), 'utf8')

describe.skipIf(!folder)('real prose', () => {
  test('without annotations, markdown and footnotes are the input', async () => {
    let same = 0
    for (const name of files) {
      const source = read(name)
      const article = await annotate(source)
      expect(article.provenance.claims, name).toEqual([])
      expect(article.markdown(), name).toBe(source)
      expect(article.markdown({ claims: 'none' }), name).toBe(source)
      expect(article.footnotes(), name).toBe(source)
      same++
    }
    console.log(`byte-identical without annotations: ${same} of ${files.length}`)
  }, 120_000)

  test('with 20 random claims, every export keeps bytes and meaning and reads back', async () => {
    const total = noCounts()
    for (const [index, name] of files.entries()) {
      const source = read(name)
      const given = randomProvenance(toText(parse(source)), 20, seeded(index + 1))
      const counts = await checkForms(source, given).catch((error: Error) => {
        error.message = `${name}: ${error.message}`
        throw error
      })
      add(total, counts)
    }
    console.log(`with claims, ${files.length} files: ${JSON.stringify(total)}`)
  }, 600_000)
})
