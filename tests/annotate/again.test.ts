import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/index.js'

const article = `# The :claim[*probe* left]{#title type="event"}

:::claim{#all type="event"}
It :claim[left \`the solar\` system]{#left type="quantity"} in 2012.

    code
:::

| a | b |
| - | - |
| :claim[c]{#cell type="event"} | \`d\` |
`

describe('an article that is written several times', () => {
  it('is the same each time, in whatever order', async () => {
    const first = await annotate(article)
    const html = first.html()
    const fragment = first.html({ fragment: true })
    const [markdown, footnotes] = [first.markdown(), first.footnotes()]
    expect(html).toContain('<code>the solar</code>')
    expect(html.match(/<mark/gu)?.length).toBeGreaterThan(4)
    expect([first.html(), first.html({ fragment: true })]).toEqual([html, fragment])
    expect([first.markdown(), first.footnotes()]).toEqual([markdown, footnotes])

    const second = await annotate(article)
    expect([second.footnotes(), second.markdown()]).toEqual([footnotes, markdown])
    expect([second.html({ fragment: true }), second.html()]).toEqual([fragment, html])
  })

  it('is whole while a note of it is being made', async () => {
    const one = await annotate(article)
    const markdown = one.markdown()
    const seen = new Set<string>()
    one.html({
      formatNote: ({ id }) => {
        seen.add(one.markdown())
        return id
      },
    })
    expect([...seen]).toEqual([markdown])
  })
})
