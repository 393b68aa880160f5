import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { annotate, toText } from '../../src/index.js'
import { parse } from '../../src/syntax/index.js'
import { add, checkForms, noCounts } from './check.js'
import { randomProvenance, seeded } from './claims.js'
import { HARD_CASES } from './hard-cases.js'

const require = createRequire(import.meta.url)
const { tests } = require('commonmark-spec') as { tests: { markdown: string }[] }

const SUITES: readonly (readonly [string, readonly string[], number])[] = [
  ['CommonMark', tests.map(({ markdown }) => markdown.replaceAll('→', '\t')), 2],
  ['hard cases', HARD_CASES, 12],
]

describe.each(SUITES)('%s', (name, examples, rounds) => {
  test('without claims nothing changes', async () => {
    for (const source of examples) {
      const article = await annotate(source)
      expect(article.markdown()).toBe(source)
      expect(article.footnotes()).toBe(source)
    }
  })

  test('with random claims no text changes, and every form reads back', async () => {
    const total = noCounts()
    const failures: string[] = []
    for (let round = 0; round < rounds; round++) {
      for (const [index, source] of examples.entries()) {
        const text = toText(parse(source))
        const given = randomProvenance(text, 6, seeded(1000 * round + index + 1))
        const counts = await checkForms(source, given).catch((error: Error) => {
          failures.push(`round ${round}, ${JSON.stringify(source)}: ${error.message}`)
        })
        if (!counts) continue
        add(total, counts)
      }
    }
    expect(failures).toEqual([])
    console.log(`${name}, ${examples.length} examples × ${rounds}: ${JSON.stringify(total)}`)
  }, 300_000)
})
