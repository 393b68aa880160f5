import { describe, expect, it } from 'vitest'
import { element } from '../../src/formats/html/element.js'
import { type PageOptions, writePage } from '../../src/formats/html/index.js'
import type { Provenance, Source } from '../../src/model/types.js'
import { claim, mark, p, provenanceOf, root } from './article.js'

const tree = () => root(element('h1', {}, ['On ', mark('c', 'ports')]), p('Text.'))
const provenance = provenanceOf(claim('c', { sources: [{ id: 'kirby', relation: 'quoted' }] }))

function write(options?: PageOptions, of: Provenance = provenance): string {
  return writePage(tree(), of, options).html
}

describe('writePage', () => {
  it('writes a page with language, title, style, data and nothing that runs', () => {
    const html = write({ sidecarUrl: 'ports.provenance.json' })
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/u)
    expect(html).toContain('<title>On ports</title>')
    expect(html).toContain('<style>:where(:root)')
    expect(html).toContain(
      '<link rel="alternate" type="application/ld+json" href="ports.provenance.json" title="Provenance annotations">',
    )
    expect([...html.matchAll(/<script[^>]*>/gu)].map(([tag]) => tag)).toEqual([
      '<script type="application/ld+json">',
    ])
    expect(html).not.toMatch(/ style=| on[a-z]+=/u)
    // Popovers and all else stand outside of the article.
    expect(html.slice(html.indexOf('<article>'), html.indexOf('</article>'))).not.toContain(
      'pv-pop',
    )
    expect(html.indexOf('pv-summary"')).toBeGreaterThan(html.indexOf('</article>'))
  })

  it('takes title, language and stylesheet by option', () => {
    expect(write({ title: 'A <b>' })).toContain('<title>A &#x3C;b></title>')
    expect(write({ lang: 'ko' })).toMatch(/<html lang="ko">.*주장별 출처/su)
    expect(write({ lang: 'ar-EG' })).toContain('<html lang="ar-EG" dir="rtl">')
    expect(write({ style: { href: '/provenance.css' } })).toContain(
      '<link rel="stylesheet" href="/provenance.css">',
    )
    expect(write({ style: false })).not.toMatch(/<style|stylesheet/u)
    expect(write({ style: { href: '/provenance.css' } })).not.toContain('<style')
  })

  it('takes the title of the document where the article has none', () => {
    const of = { ...provenance, document: { title: 'Ports', author: 'A. Writer' } }
    const html = writePage(root(p(mark('c', 'x'))), of).html
    expect(html).toContain('<title>Ports</title>')
    expect(html).toContain('<main>\n<h1>Ports</h1>\n<article>')
    expect(writePage(root(p('x')), provenanceOf()).html).toContain(
      '<title>Untitled article</title>',
    )
  })

  it('writes a fragment without anything around it', () => {
    const html = write({ fragment: true })
    expect(html).toMatch(/^<h1>/u)
    expect(html).not.toMatch(/<(?:html|head|body|main|article|style|script|title)\b/u)
    expect(html).not.toContain('pv-summary')
    expect(write({ fragment: true, summary: true })).toContain('pv-summary')
    expect(writePage(tree(), provenanceOf(), { fragment: true }).html).toBe(
      '<h1>On ports</h1>\n<p>Text.</p>',
    )
  })

  it('does not link to a sidecar by a scheme that could run', () => {
    for (const sidecarUrl of [
      'javascript:alert(1)',
      ' JavaScript:0',
      'data:text/html,x',
      '\u0001javascript:0',
    ]) {
      expect(write({ sidecarUrl })).not.toContain('rel="alternate"')
    }
  })

  it('says that it shows and lists very many claims more briefly', () => {
    const ids = Array.from({ length: 501 }, (_, index) => `c${index}`)
    const many = provenanceOf(
      ...ids.map((id) => claim(id, { sources: [{ id: 'kirby', relation: 'quoted' }] })),
    )
    const page = (options?: PageOptions) =>
      writePage(root(p(...ids.map((id) => mark(id, id)))), many, options)
    const short = page()
    expect(short.faults.map(({ ruleId }) => ruleId)).toEqual([
      'popovers-left-out',
      'json-ld-shortened',
    ])
    expect(short.html).not.toContain('popovertarget')
    expect(short.html).toContain('"mentions":[{"@type":"Person"')
    expect(short.html).not.toContain('"Quotation"')
    expect(page({ jsonLd: true }).html).toContain('"Quotation"')
    expect(page({ jsonLd: true, popovers: true }).faults).toEqual([])
    expect(page({ jsonLd: true, popovers: false }).faults).toEqual([])
    expect(page({ popovers: true }).html).toContain('popovertarget="pp-501"')
    expect(page({ jsonLd: false }).html).not.toContain('<script')
  })
})

describe('summary', () => {
  const of: Provenance = provenanceOf(
    claim('a', {
      type: 'event',
      confidence: { value: 0.675, kind: 'likelihood', scale: 'icd203', level: 'likely' },
      sources: [{ id: 'kirby', relation: 'quoted' }],
    }),
    claim('b', {
      type: 'event',
      confidence: { value: 0.9, kind: 'annotator' },
      sources: [{ id: 'kirby' }, { id: 'official' }],
    }),
    claim('c', { type: 'opinion', sources: [{ id: 'official' }] }),
    claim('d', {}),
  )
  const html = writePage(root(p(...['a', 'b', 'c', 'd'].map((id) => mark(id, id)))), of, {
    fragment: true,
    summary: true,
  }).html
  const text = html
    .replace(/<\/(?:th|td|caption|li|h2|p)>/gu, '|')
    .replace(/<[^>]*>/gu, '')
    .replace(/\|\s*/gu, '|')

  it('counts claims by type and confidence, and says where they come from', () => {
    expect(text).toContain('4 claims.|')
    expect(text).toContain('Kinds of claim|Kind|Claims|Opinion|1|Event|2|Kind not given|1|')
    expect(text).toContain(
      'How sure|Confidence|Claims|Likely (ICD 203)|1|Confidence 0.8–1|1|Not given|2|',
    )
    expect(text).toContain(
      'Where from|Source|Share|A named source|2 (50%)|An anonymous source|2 (50%)|No source|1 (25%)|A single source|2 (50%)|',
    )
  })

  it('lists who says what, with whoever stands behind them, and links to the claims', () => {
    expect(text).toContain(
      'Who says what|John Kirby, spokesperson: claims 1, 2|A senior official: claims 2, 3|' +
        'The White House: behind claims 1, 2|No source given: claim 4|',
    )
    expect(html).toContain(': claims <a href="#pv-a">1</a>, <a href="#pv-b">2</a></li>')
  })

  it('begins entries with a capital where the name is a common noun', () => {
    const names: [Source['kind'], string, string][] = [
      ['anonymous', 'a senior official', 'A senior official'],
      ['document', 'internal memo', 'Internal memo'],
      ['dataset', 'eBay prices', 'eBay prices'],
      ['person', 'bell hooks', 'bell hooks'],
      ['organization', 'the ministry', 'The ministry'],
    ]
    const sources = names.map(([kind, name], index): Source => ({ id: `s${index}`, kind, name }))
    const one = claim('a', { sources: sources.map(({ id }) => ({ id })) })
    const { html } = writePage(root(p(mark('a', 'a'))), { sources, claims: [one] })
    for (const [, , shown] of names) expect(html).toContain(`<strong>${shown}</strong>`)
  })

  it('draws the counts for the eye alone', () => {
    expect(html).toContain(
      '<svg class="pv-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"',
    )
    expect(html).toContain('<rect width="25" height="4"></rect>')
  })
})
