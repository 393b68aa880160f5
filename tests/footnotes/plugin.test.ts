import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import remarkProvenance, { remarkProvenanceFootnotes } from '../../src/index.js'

const source = `---
title: Containers
provenance:
  sources:
    kirby: {kind: person, name: John Kirby}
---

# A :claim[heading]{#c0 type="event"}

He said **:claim[more than 1,000]{#c1 source="kirby"}**, and [:claim[sent]{#c2} them](/x).

See :claim[[note]]{#c3 source="kirby"} and mine[^prov-1].

[^prov-1]: My own.

[note]: /note
`

function writer(): ReturnType<typeof base> {
  return base()
}

function base() {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter)
    .use(remarkProvenance)
    .use(remarkProvenanceFootnotes)
    .use(remarkStringify)
}

test('footnotes inside a pipeline', async () => {
  const file = await writer().process(source)
  expect(String(file)).toBe(`---
title: Containers
---

# A heading[^prov-2]

He said **more than 1,000**[^prov-3], and [sent them](/x)[^prov-4].

See [note]<!---->[^prov-3] and mine[^prov-1].

[^prov-1]: My own.

[note]: /note

[^prov-2]: No source given. Event.

[^prov-3]: According to John Kirby.

[^prov-4]: No source given.
`)
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['footnote-in-heading'])
})

test('a second run adds nothing', async () => {
  const once = String(await writer().process(source))
  expect(String(await writer().process(once))).toBe(once)
})

test('footnotes for HTML', async () => {
  const html = String(
    await unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkProvenance)
      .use(remarkProvenanceFootnotes)
      .use(remarkRehype)
      .use(rehypeStringify)
      .process('A :claim[claim]{#c1}.\n'),
  )
  expect(html).toContain('data-footnote-ref')
  expect(html).toContain('No source given.')
  expect(html).not.toContain('<mark')
})

test('claims without a model are unwrapped, and that is said', () => {
  const file = { data: {}, messages: [] as unknown[] }
  const tree = {
    type: 'root' as const,
    children: [
      {
        type: 'paragraph' as const,
        children: [
          {
            type: 'claim' as const,
            attributes: {},
            children: [{ type: 'text' as const, value: 'x' }],
          },
        ],
      },
    ],
  }
  const processor = unified().use(remarkProvenanceFootnotes).freeze()
  const result = processor.runSync(tree, file as never)
  expect(result).toMatchObject({ children: [{ children: [{ type: 'text', value: 'x' }] }] })
})
