import { describe, expect, it } from 'vitest'
import { parse, parseBare } from '../../src/syntax/index.js'
import { claimSpans, createSourceMap, project, unwrapClaims } from '../../src/text/index.js'
import { outline } from './parse.js'

function spansOf(markdown: string): [string, string][] {
  const tree = parse(markdown)
  const projection = project(tree)
  return claimSpans(tree, projection).map(({ node, start, end }) => [
    node.attributes.id ?? node.id ?? '',
    projection.text.slice(start, end),
  ])
}

describe('claimSpans', () => {
  it('tells what text claims hold, nested ones behind those around them', () => {
    expect(spansOf('a :claim[b *c :claim[d]{#c2}*]{#c1} e\n\n:claim[f]{#c3}')).toEqual([
      ['c1', 'b c d'],
      ['c2', 'd'],
      ['c3', 'f'],
    ])
  })

  it('tells what containers hold, over blocks', () => {
    expect(spansOf(':::claim{#c1}\n# a\n\nb :claim[c]{#c2}\n:::\n\nd')).toEqual([
      ['c1', 'a\nb c'],
      ['c2', 'c'],
    ])
  })

  it('leaves footnotes out of the container that their definition stands in', () => {
    expect(
      spansOf(':::claim{#c1}\na[^1]\n\n[^1]: b :claim[c]{#c2}\n\nd\n:::\n\ne :claim[f]{#c3}'),
    ).toEqual([
      ['c1', 'a\nd'],
      ['c3', 'f'],
      ['c2', 'c'],
    ])
  })

  it('is empty for a claim without text', () => {
    const tree = parse('ab :claim[![c](d)]{#c1} e')
    const [span] = claimSpans(tree)
    expect([span?.start, span?.end]).toEqual([3, 3])
    expect(project(tree).text).toBe('ab  e')
  })
})

describe('unwrapClaims', () => {
  const markdown =
    'a :claim[b *c :claim[d]{#c2}*]{#c1} e\n\n> :::claim{#c3}\n> f\n>\n> - :claim[g]{#c4}\n> :::\n'

  it('leaves the tree that the text without markup has', () => {
    const tree = parse(markdown)
    unwrapClaims(tree)
    expect(joined(outline(tree))).toBe(joined(outline(parseBare('a b *c d* e\n\n> f\n>\n> - g\n'))))
  })

  it('does not change the rendered text, nor its places in the source', () => {
    const tree = parse(markdown)
    const before = project(tree)
    const map = createSourceMap(before, markdown)
    const places = [...before.text].map((_, at) => [map.startOf(at), map.endOf(at + 1)])
    unwrapClaims(tree)
    const after = project(tree)
    const map2 = createSourceMap(after, markdown)
    expect(after.text).toBe(before.text)
    expect(after.claims).toEqual([])
    expect([...after.text].map((_, at) => [map2.startOf(at), map2.endOf(at + 1)])).toEqual(places)
  })

  it('keeps the places of autolinks without positions in and beside claims', () => {
    const source =
      'a\\_b@c.de :claim[d\\_e@f.gh *i*]{#c1 comment="d_e@f.gh"}/j@k.lm :claim[/n@o.pq]{#c2}r'
    const tree = parse(source)
    unwrapClaims(tree)
    const projection = project(tree)
    const map = createSourceMap(projection, source)
    const written = [...projection.text].map((_, at) =>
      source.slice(map.startOf(at), map.endOf(at + 1)),
    )
    expect(written.join('')).toBe('a\\_b@c.de d\\_e@f.gh i/j@k.lm /n@o.pqr')
  })

  it('takes ten thousand claims out of each other', () => {
    let node: unknown = { type: 'text', value: 'a' }
    for (let level = 0; level < 10_000; level++) {
      node = { type: 'claim', attributes: {}, children: [node, { type: 'text', value: 'b' }] }
    }
    const tree = { type: 'root', children: [{ type: 'paragraph', children: [node] }] }
    unwrapClaims(tree as never)
    expect(project(tree as never).text).toBe(`a${'b'.repeat(10_000)}`)
  })
})

/** An outline with neighbouring texts as one: unwrapping leaves them apart. */
function joined(lines: string): string {
  return lines.replace(/"\n *text "/g, '')
}
