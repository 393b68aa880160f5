import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { annotate, rehypeProvenance, remarkProvenance } from '../../src/index.js'
import { sharedPath } from '../shared.js'

const { tests: examples } = createRequire(import.meta.url)('commonmark-spec') as {
  tests: { markdown: string }[]
}
const folder = sharedPath('bench/prose')
const posts = folder
  ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  : []

const bare = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze()

describe('articles without claims', () => {
  it('render the 652 examples of CommonMark the same with the plugins as without', () => {
    const raw = { allowDangerousHtml: true }
    const without = unified()
      .use(remarkParse)
      .use(remarkRehype, raw)
      .use(rehypeStringify, raw)
      .freeze()
    const within = unified()
      .use(remarkParse)
      .use(remarkProvenance)
      .use(remarkRehype, raw)
      .use(rehypeProvenance)
      .use(rehypeStringify, raw)
      .freeze()
    expect(examples).toHaveLength(652)
    for (const { markdown } of examples) {
      const file = within.processSync(markdown)
      expect(String(file)).toBe(String(without.processSync(markdown)))
      expect(file.messages).toEqual([])
    }
  })

  it.skipIf(!folder)('give 169 posts the fragment of the bare pipeline', async () => {
    expect(posts).toHaveLength(169)
    for (const post of posts) {
      const article = await annotate(post)
      expect(article.html({ fragment: true })).toBe(String(bare.processSync(post)))
      expect(article.provenance).toEqual({ sources: [], claims: [] })
      expect(article.messages).toEqual([])
    }
  })
})
