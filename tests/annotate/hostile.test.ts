import fc from 'fast-check'
import { fromHtml as fromHtmlText } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { annotate, fromFootnotes, fromHtml, fromSidecar, toText } from '../../src/index.js'
import { parseBare, serializeAttributes } from '../../src/syntax/index.js'

const script = '"><script>alert(1)</script>'

function everywhere(value: string): string {
  const text = JSON.stringify(value)
  return `---
provenance:
  document: {title: ${text}, author: ${text}, publisher: ${text}, rights: ${text}, credit: ${text}}
  sources:
    a: {kind: person, name: ${text}, role: ${text}, for: b, url: ${text}, archived: ${text}, reason: ${text}, published: ${text}}
    b: {kind: anonymous, name: ${text}, reason: ${text}, csl: {title: ${text}}}
  claims:
    c1: {type: ${text}, confidence: ${text}, comment: ${text}, annotator: ${text}, sources: [{id: a, relation: quoted, at: b, via: b, cue: ${text}}]}
    c2: {sources: [{id: ${text}}]}
---

Rain :claim[fell]{#c1} on the :claim[coast]${serializeAttributes(
    new Map([
      ['id', 'c2'],
      ['comment', value],
    ]),
  )}.
`
}

const schemes = /^(?:https?:|mailto:|#|[^:]*$)/i

/** What could run or be requested in a page of ours, as a browser would parse it. */
function dangers(html: string): string[] {
  const found: string[] = []
  visit(fromHtmlText(html), 'element', ({ tagName, properties }) => {
    const type = String(properties.type ?? '')
    if (tagName === 'script' && !/^application\/(?:ld\+)?json/.test(type)) found.push('script')
    if (/^(?:img|iframe|object|embed|form|base|video|audio)$/.test(tagName)) found.push(tagName)
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) found.push(name)
      if (/^(?:href|src|action|formAction|data)$/.test(name) && !schemes.test(String(value))) {
        found.push(`${name}=${value}`)
      }
    }
  })
  return found
}

describe('hostile articles', () => {
  it.each([
    script,
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '--><img src=x onerror=alert(1)>',
    ']]><svg onload=alert(1)>',
    'javascript:alert(1)',
    'JaVa\tScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'https://example.org/"onmouseover="alert(1)',
    '[x](javascript:alert(1))',
    '![x](javascript:alert(1))',
    '\n\n<script>alert(1)</script>\n\n',
    '[^prov-1]: gotcha',
    '\u202Eevil\u2066',
    '\u2028\u2029',
    '\uD800 \uDC00',
    '__proto__',
    'constructor',
  ])('%j in every string runs nowhere and loses nothing', async (value) => {
    const article = await annotate(everywhere(value))
    expect(article.text).toBe('Rain fell on the coast.')
    for (const html of [
      article.html({ embed: 'script' }),
      article.html({ fragment: true, embed: 'visible' }),
    ]) {
      expect(dangers(html)).toEqual([])
    }
    const footnotes = article.footnotes({ embed: true })
    const bare = parseBare(footnotes)
    expect(JSON.stringify(bare)).not.toContain('"url":"javascript')
    expect(toText(bare).startsWith('Rain fell on the coast.')).toBe(true)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('survives prototype keys in front matter and sidecar', async () => {
    const article = await annotate(
      '---\nprovenance:\n  __proto__: {polluted: true}\n  sources: {__proto__: {kind: person, name: X}, constructor: {kind: person, name: Y}}\n  claims: {__proto__: {type: event}}\n---\n\n:claim[Rain]{#__proto__ source=constructor} fell.',
      { sidecar: '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}' },
    )
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(article.text).toBe('Rain fell.')
    expect(article.messages.length).toBeGreaterThan(2)
    for (const source of article.provenance.sources) expect(source.id).not.toMatch(/proto|constr/)
  })

  it('survives 10,000 nested labels', async () => {
    const article = await annotate(`${':claim['.repeat(10_000)}x${']'.repeat(10_000)}`)
    expect(article.text).toContain('x')
    expect(article.html()).toContain('x')
    expect(article.footnotes()).toContain('x')
    // The parser itself needs many times as long for each ten times the labels.
  }, 240_000)

  it('never throws, whatever is written', async () => {
    const piece = fc.constantFrom(
      ':claim[',
      ']',
      '{#c1',
      '}',
      '"',
      ' source=a',
      ':::claim',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '*',
      '`',
      '```\n',
      '<b>',
      '[^1]',
      '[^prov-1]',
      '[^1]: n',
      '---\n',
      'provenance:\n',
      '  claims: {c1: {type: event}}\n',
      ' type=',
      'event',
      '\\',
      '&amp;',
      '\uD83D',
      '\uFEFF',
      '\r\n',
      '|',
      '| - |',
      'word',
      'https://example.org',
      '<!--',
      '-->',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const article = await annotate(pieces.join(''))
        article.html()
        article.html({ fragment: true, embed: 'script' })
        article.sidecar()
        article.footnotes({ embed: true })
        article.markdown()
        article.markdown({ claims: 'front-matter' })
        article.markdown({ claims: 'none' })
      }),
      { numRuns: 300 },
    )
  }, 120_000)
})

describe('hostile forms', () => {
  it('are read without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (value) => {
        const object = value as Parameters<typeof fromSidecar>[0]
        for (const read of [fromSidecar(object), fromHtml(String(JSON.stringify(value)))]) {
          expect(Array.isArray(read.provenance.claims)).toBe(true)
        }
        expect(fromFootnotes(String(JSON.stringify(value))).markdown).toBeTypeOf('string')
      }),
      { numRuns: 500 },
    )
  })
})
