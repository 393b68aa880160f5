import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { element } from '../../src/formats/html/element.js'
import { hastText } from '../../src/formats/html/hast-text.js'
import { type HtmlOptions, rehypeProvenance } from '../../src/formats/html/index.js'
import type { Provenance } from '../../src/model/types.js'
import { claim, mark, p, provenanceOf, root } from './article.js'

function run(tree: Root, provenance: Provenance | undefined, options?: HtmlOptions) {
  const file = new VFile()
  if (provenance) file.data.provenance = provenance
  rehypeProvenance(options)(tree, file)
  return { html: toHtml(tree), messages: file.messages, tree }
}

/** The HTML of the article alone, with notes but without what follows. */
function body(content: Element, ...ids: string[]): string {
  const tree = root(content)
  run(tree, provenanceOf(...ids.map((id) => claim(id))), { popovers: false })
  return toHtml(tree.children[0] ?? [])
    .replace(/ class="pv" id="pv-(\w+)" aria-details="pn-\d+"/gu, ' $1')
    .replace(
      /<sup class="pv-ref"><a id="pr-(\d+)" href="#pn-\1" role="doc-noteref" aria-label="Note \1">\1<\/a><\/sup>/gu,
      '[$1]',
    )
}

const em = (...children: (ElementContent | string)[]): Element => element('em', {}, children)
const a = (...children: (ElementContent | string)[]): Element =>
  element('a', { href: 'https://example.org' }, children)

describe('rehypeProvenance', () => {
  it('leaves a tree without claims as it is', () => {
    const plain = root(p('Nothing ', em('marked'), '.'), element('mark', {}, ['their own']))
    expect(run(structuredClone(plain), undefined).tree).toEqual(plain)
    expect(run(structuredClone(plain), provenanceOf()).tree).toEqual(plain)
    expect(
      run(structuredClone(plain), provenanceOf(), { embed: false, summary: true }).tree,
    ).toEqual(plain)
  })

  it('writes mark, reference, button, note, back link and popover', () => {
    const one = claim('c1', {
      type: 'quantity',
      confidence: { value: 0.8, kind: 'annotator' },
      sources: [{ id: 'kirby', relation: 'quoted' }],
    })
    const { html } = run(root(p('He said ', mark('c1', 'ten'), '.')), provenanceOf(one))
    expect(html.split('\n')).toEqual([
      '<p>He said <mark class="pv pv-firm" id="pv-c1" data-prov-type="quantity" data-prov-confidence="0.8" aria-details="pn-1">ten</mark>' +
        '<sup class="pv-ref"><a id="pr-1" href="#pn-1" role="doc-noteref" aria-label="Note 1">1</a>' +
        '<button class="pv-more" type="button" popovertarget="pp-1" aria-label="Show note 1"></button></sup>.</p>',
      '<section class="pv-notes" role="doc-endnotes" aria-labelledby="ph-notes"><h2 id="ph-notes">Where the claims come from</h2><ol>',
      '<li id="pn-1">Quoted from <a href="https://example.org/kirby">John Kirby</a>, spokesperson, for the White House. Confidence 0.8. Quantity.\u00a0' +
        '<a href="#pr-1" role="doc-backlink" aria-label="Back to claim 1">↩</a></li></ol></section>',
      '<div class="pv-pop" id="pp-1" popover="">Quoted from <a href="https://example.org/kirby">John Kirby</a>, spokesperson, for the White House. Confidence 0.8. Quantity.</div>',
    ])
  })

  it('gives a claim in pieces one reference, after its last piece', () => {
    expect(body(p(mark('c', 'We'), ' he said, ', mark('c', 'go'), '.'), 'c')).toBe(
      '<p><mark c>We</mark> he said, <mark class="pv" aria-details="pn-1">go</mark>[1].</p>',
    )
  })

  it('numbers claims in the order of their references', () => {
    expect(body(p(mark('a', 'A ', mark('b', 'B'), ' C'), ' D'), 'a', 'b')).toBe(
      '<p><mark a>A <mark b>B</mark>[1] C</mark>[2] D</p>',
    )
    expect(body(p(mark('a', 'A ', mark('b', 'B')), ' D'), 'a', 'b')).toBe(
      '<p><mark a>A <mark b>B</mark></mark>[1][2] D</p>',
    )
  })

  it('puts no reference into what cannot hold one', () => {
    expect(body(p(a('x ', mark('c', 'y'), ' z'), '.'), 'c')).toBe(
      '<p><a href="https://example.org">x <mark c>y</mark> z</a>[1].</p>',
    )
    expect(body(p(em(a(mark('c', 'y'))), '.'), 'c')).toBe(
      '<p><em><a href="https://example.org"><mark c>y</mark></a></em>[1].</p>',
    )
    expect(body(p(element('code', {}, ['x', mark('c', 'y')]), '.'), 'c')).toBe(
      '<p><code>x<mark c>y</mark></code>[1].</p>',
    )
    expect(
      body(
        element('details', {}, [element('summary', {}, [mark('c', 'y'), ' z']), p('more')]),
        'c',
      ),
    ).toBe(
      '<details><summary><mark c>y</mark> z</summary><p class="pv-line">[1]</p><p>more</p></details>',
    )
    const code = element('pre', {}, [element('code', {}, ['x\n', mark('c', 'y'), '\n'])])
    expect(body(element('blockquote', {}, [code]), 'c')).toBe(
      '<blockquote><pre><code>x\n<mark c>y</mark>\n</code></pre><p class="pv-line">[1]</p></blockquote>',
    )
  })

  it('leaves emphasis only where nothing follows in it', () => {
    expect(body(p(em('x ', mark('c', 'y')), '.'), 'c')).toBe(
      '<p><em>x <mark c>y</mark></em>[1].</p>',
    )
    expect(body(p(em(mark('c', 'y'), ' z'), '.'), 'c')).toBe(
      '<p><em><mark c>y</mark>[1] z</em>.</p>',
    )
  })

  it('stays within headings, list items, table cells and captions', () => {
    for (const name of ['h2', 'li', 'td', 'th', 'figcaption', 'caption', 'dt', 'dd']) {
      expect(body(element(name, {}, ['x ', mark('c', 'y')]), 'c')).toBe(
        `<${name}>x <mark c>y</mark>[1]</${name}>`,
      )
    }
  })

  it('keeps the words of the article', () => {
    const tree = root(
      element('h1', {}, [mark('a', 'Title')]),
      p(mark('a', 'One ', mark('b', 'two')), ' three ', a(mark('c', 'four'))),
      element('pre', {}, [element('code', {}, [mark('d', 'five'), '\n'])]),
    )
    const before = hastText(tree).text
    run(tree, provenanceOf(claim('a'), claim('b'), claim('c'), claim('d')))
    expect(hastText(tree).text).toBe(before)
    expect(before).toBe('Title\nOne two three four\nfive')
  })

  it('shows suggestions only on request, labelled, and rejected claims never', () => {
    const provenance = provenanceOf(
      claim('s', { status: 'suggested', confidence: { value: 0.5, kind: 'annotator' } }),
      claim('r', { status: 'rejected' }),
      claim('a'),
    )
    const tree = root(p(mark('s', 'S'), mark('r', 'R'), mark('a', 'A')))
    const without = run(structuredClone(tree), provenance).html
    expect(without).toContain('<p>SR<mark')
    expect(without).not.toContain('Suggested')
    const { html } = run(tree, provenance, { include: ['asserted', 'suggested'] })
    expect(html).toContain(
      'data-prov-status="suggested" title="suggested, not reviewed" aria-details="pn-1">S</mark>' +
        '<sup class="pv-ref" data-prov-status="suggested"><a id="pr-1" href="#pn-1" role="doc-noteref" aria-label="Note 1, suggested, not reviewed">',
    )
    expect(html).toContain('<li id="pn-1">Suggested, not reviewed. ')
    expect(html).toContain('R<mark class="pv" id="pv-a"')
  })

  it('keeps several articles on a page apart', () => {
    const { html } = run(root(p(mark('c', 'x'))), provenanceOf(claim('c')), {
      idPrefix: 'b ',
      summary: true,
    })
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(4)
    for (const id of ids) expect(id).toMatch(/^b-p/u)
    for (const [, id] of html.matchAll(
      /(?:href="#|popovertarget="|labelledby="|details=")([^"]+)"/gu,
    )) {
      expect(ids).toContain(id)
    }
  })

  it('writes no id that the article has', () => {
    const heading = element('h2', { id: 'pn-1' }, ['pn 1'])
    const { html } = run(root(heading, p(mark('c', 'x'))), provenanceOf(claim('c')))
    expect(html).toContain('<li id="p2-pn-1">')
    const raw = { type: 'raw', value: '<b id = pv-c>' } as unknown as Element
    expect(run(root(raw, p(mark('c', 'x'))), provenanceOf(claim('c'))).html).toContain('p2-pv-c')
  })

  it('gives no popovers to very many claims, unless they are asked for', () => {
    const ids = Array.from({ length: 301 }, (_, index) => `c${index}`)
    const tree = root(p(...ids.map((id) => mark(id, id))))
    const provenance = provenanceOf(...ids.map((id) => claim(id)))
    expect(run(structuredClone(tree), provenance).html).not.toContain('popover')
    expect(run(tree, provenance, { popovers: true }).html).toContain('id="pp-301"')
  })

  it('says what has no mark', () => {
    const { messages } = run(root(p(mark('c', 'x'))), provenanceOf(claim('c'), claim('d')))
    expect(messages.map(({ ruleId, source }) => [ruleId, source])).toEqual([
      ['unmarked-claim', 'remark-provenance'],
    ])
  })

  it('leaves notes or popovers out', () => {
    const only = (options: HtmlOptions): string =>
      run(root(p(mark('c', 'x'))), provenanceOf(claim('c')), options).html
    expect(only({ popovers: false })).not.toMatch(/popover|<button/u)
    expect(only({ notes: false })).not.toMatch(/noteref|endnotes/u)
    expect(only({ notes: false })).toContain('aria-details="pp-1"')
    expect(only({ notes: false, popovers: false })).toBe(
      '<p><mark class="pv" id="pv-c">x</mark></p>',
    )
  })

  it('takes words of the publisher', () => {
    const words = run(root(p(mark('c', 'x'))), provenanceOf(claim('c')), {
      formatNote: ({ id }) => [
        `<${id}> `,
        { text: 'bad', url: 'javascript:alert(1)' },
        ' & ',
        { text: 'good', url: 'https://example.org/?a&b' },
      ],
      popovers: false,
    }).html
    expect(words).toContain(
      '&#x3C;c> bad &#x26; <a href="https://example.org/?a&#x26;b">good</a>\u00a0<a href="#pr-1"',
    )
    const korean = run(root(p(mark('c', 'x'))), provenanceOf(claim('c')), { lang: 'ko' }).html
    expect(korean).toContain('<h2 id="ph-notes">주장별 출처</h2>')
    expect(korean).toContain('출처 없음.')
  })

  it('writes into the body of a whole document', () => {
    const main = element('main', {}, [p(mark('c', 'x'))])
    const document = root(element('html', {}, [element('body', {}, [main, p('footer')])]))
    run(document, provenanceOf(claim('c')))
    expect(main.children.at(-1)).toMatchObject({ properties: { id: 'pp-1' } })
    expect(document.children.length).toBe(1)
  })

  it('is safe for trees of any depth', () => {
    let deep = p(mark('c', 'x'))
    for (let depth = 0; depth < 50_000; depth++) deep = element('blockquote', {}, [deep])
    const file = new VFile()
    file.data.provenance = provenanceOf(claim('c'))
    const tree = root(deep)
    rehypeProvenance({ embed: 'script' })(tree, file)
    expect(tree.children.length).toBeGreaterThan(3)
  })

  it('marks a type of the publisher with the type that it narrows', () => {
    const provenance = {
      ...provenanceOf(claim('c', { type: 'x-desk:sanction' })),
      types: [{ id: 'x-desk:sanction', broader: 'event' as const }],
    }
    expect(run(root(p(mark('c', 'x'))), provenance).html).toContain(
      'data-prov-type="x-desk:sanction" data-prov-broader="event"',
    )
  })
})
