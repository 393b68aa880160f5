import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Element, ElementContent, Properties, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate.js'
import { serialize } from '../../src/formats/html/serialize.js'
import { parse } from '../../src/syntax/index.js'

const value: fc.Arbitrary<Properties[string]> = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', ' ', '"', "'", '&', '`', '<', '\0', '\n', '가', ',') }),
  fc.array(fc.constantFrom('a', 'b&', '', ' '), { maxLength: 3 }),
  fc.constantFrom(true, false, null, undefined, 0, 3, Number.NaN),
)

const properties: fc.Arbitrary<Properties> = fc.dictionary(
  fc.constantFrom(
    'id',
    'className',
    'ariaLabel',
    'popover',
    'dataFootnoteRef',
    'dataOther',
    'checked',
    'hidden',
    'tabIndex',
    'srcSet',
    'viewBox',
    'start',
    '__proto__x',
  ),
  value,
  { maxKeys: 4 },
)

const { content } = fc.letrec<{ content: ElementContent }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      type: fc.constant('text' as const),
      value: fc.string({ unit: fc.constantFrom('a', '<', '&', '>', '"', ' ', '&amp;') }),
    }),
    fc.record({
      type: fc.constant('comment' as const),
      value: fc.constantFrom('x', '-->', '<!--'),
    }),
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom(
        'p',
        'mark',
        'br',
        'img',
        'svg',
        'rect',
        'style',
        'script',
        'title',
        'X-Own',
        'P',
        'col',
      ),
      properties,
      children: fc.array(tie('content') as fc.Arbitrary<ElementContent>, { maxLength: 3 }),
    }),
  ),
}))

describe('serialize', () => {
  it('writes what hast-util-to-html writes', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 4 }), (children) => {
        const tree: Root = { type: 'root', children }
        expect(serialize(tree)).toBe(toHtml(tree))
      }),
      { numRuns: 500 },
    )
  })

  it('does so for articles and pages', async () => {
    const markdown = readFileSync(new URL('../../examples/article.md', import.meta.url), 'utf8')
    const gfm = `${markdown}\n\n- [x] done\n\n3. three\n\n| a | b |\n|:-|-:|\n| 1 | ![i](j "k") |\n\nNote[^1].\n\n[^1]: Here.\n\n<b>raw</b>\n`
    const plain = toHast(parse(gfm)) as Root
    expect(serialize(plain)).toBe(toHtml(plain))
    const html = (await annotate(markdown)).html({ embed: 'script' })
    expect(toHtml(fromHtml(html))).toBe(serialize(fromHtml(html)))
  })

  it('shows raw nodes as text', () => {
    const raw = { type: 'raw', value: '<b>x</b>' } as unknown as Element
    expect(serialize({ type: 'root', children: [raw] })).toBe('&#x3C;b>x&#x3C;/b>')
  })

  it('writes any depth', () => {
    const tree: Root = { type: 'root', children: [] }
    let inner: Root | Element = tree
    for (let depth = 0; depth < 50_000; depth++) {
      const next: Element = { type: 'element', tagName: 'div', properties: {}, children: [] }
      inner.children.push(next)
      inner = next
    }
    expect(serialize(tree)).toHaveLength(50_000 * '<div></div>'.length)
  })
})
