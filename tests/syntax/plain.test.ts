import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type Processor, unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { sharedPath } from '../shared.js'
import { claims, markdown } from './processor.js'

const { tests } = createRequire(import.meta.url)('commonmark-spec') as {
  tests: { markdown: string }[]
}

describe('CommonMark', () => {
  const html = (...plugins: ((this: Processor) => void)[]) => {
    const parser = unified().use(remarkParse)
    for (const plugin of plugins) parser.use(plugin as never)
    const processor = parser
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeStringify, { allowDangerousHtml: true })
      .freeze()
    return (source: string) => String(processor.processSync(source))
  }

  it('has its 652 examples rendered the same with the syntax as without', () => {
    const [bare, ours] = [html(), html(claims)]
    expect(tests).toHaveLength(652)
    const same = tests.filter((example) => ours(example.markdown) === bare(example.markdown))
    expect(same).toHaveLength(652)
  })
})

const folder = sharedPath('bench', 'prose')

describe.skipIf(!folder)('prose of real sites', () => {
  const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
  const hosts = [remarkGfm, remarkFrontmatter] as never[]

  it.each([
    ['alone', markdown(), [markdown(claims)]],
    [
      'with GFM and front matter',
      markdown(...hosts),
      [markdown(claims, ...hosts), markdown(...hosts, claims)],
    ],
  ] as const)(
    'has the trees and the markdown of plain remark, %s',
    (_, plain, ours) => {
      expect(files).toHaveLength(169)
      for (const name of files) {
        const source = readFileSync(join(folder ?? '', name), 'utf8')
        const tree = plain.parse(source)
        const written = plain.stringify(tree)
        for (const other of ours) {
          expect(JSON.stringify(other.parse(source)), name).toBe(JSON.stringify(tree))
          expect(other.stringify(tree), name).toBe(written)
        }
      }
    },
    180_000,
  )
})
