import { describe, expect, it } from 'vitest'
import { annotate, fromHtml } from '../../src/index.js'

const rules = ({ messages }: { messages: { ruleId?: string | undefined }[] }) =>
  messages.map(({ ruleId }) => ruleId)

describe('articles that are nested very deeply', () => {
  it('keep their words and claims in HTML, and a message says that layers are left out', async () => {
    const article = await annotate(
      `Before.\n\n${'> '.repeat(3000)}Then :claim[*he* left]{#c type="event"} for good.\n\nAfter.\n`,
    )
    expect(rules(article)).toEqual([])
    const html = article.html()
    expect(rules(article)).toEqual(['nesting-cut'])
    expect(article.messages[0]?.place).toMatchObject({ start: { line: 3 } })
    expect(html.match(/<blockquote>/gu)).toHaveLength(256)
    expect(html).toContain('>he left</mark>')
    const read = fromHtml(html)
    expect(read.text).toBe(article.text)
    expect(read.provenance.claims[0]).toMatchObject({ targets: [{ exact: 'he left' }] })
    expect(article.markdown()).toContain('> Then')
    expect(article.footnotes()).toContain('he* left[^prov-1]')
  })

  it('lose no words that stand between the layers', async () => {
    const lists = Array.from({ length: 300 }, (_, index) => `${'  '.repeat(index)}- item ${index}`)
    const article = await annotate(`${lists.join('\n')}\n`)
    const { text } = fromHtml(article.html())
    expect(text).toBe(article.text)
    expect(text.split('\n')).toHaveLength(300)
    expect(rules(article)).toEqual(['nesting-cut'])
  })

  it('are text where no parser can take them in', async () => {
    const source = `${'>'.repeat(30_000)} a\nb <b>`
    const article = await annotate(source)
    expect(rules(article)).toContain('too-deep')
    expect(article.text).toBe(source)
    expect(article.html({ fragment: true })).toContain('b &#x3C;b>')
    expect(article.footnotes()).toBe(source)
  }, 120_000)
})
