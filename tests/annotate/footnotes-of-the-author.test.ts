import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/index.js'

const article = `The probe left[^1] the :claim[solar system]{#out type="event"} in 2012.[^2]

Its :claim[sister]{#sister type="event"} followed.

[^1]: In August.
[^2]: Or later.
`

describe('the author’s own footnotes', () => {
  it('have the first numbers in HTML, and notes on claims the next ones', async () => {
    const html = (await annotate(article)).html({ fragment: true })
    const numbers = [...html.matchAll(/<sup[^>]*><a[^>]*>(\d+)<\/a>/gu)].map(([, number]) => number)
    expect(numbers).toEqual(['1', '3', '2', '4'])
    expect(html).toMatch(/<ol start="3">\s*<li id="pn-3">/u)
  })

  it('have numbers of their own where there are no claims', async () => {
    const html = (await annotate('A[^a].\n\n[^a]: B\n')).html({ fragment: true })
    expect(html).not.toContain('start=')
  })
})
