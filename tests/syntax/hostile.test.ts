import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, parseBare } from '../../src/syntax/index.js'
import { toText } from '../../src/text/index.js'
import { read } from './article.js'
import { hostileArticles, nested } from './hostile-articles.js'

/** What they cost beside plain markdown: `npx tsx tests/bench/hostile-syntax.ts`. */
describe('hostile articles', () => {
  it('reads 10,000 labels inside each other, as deep as labels can nest', () => {
    const { provenance, faults, text } = read(nested(10_000))
    // Of 33 that can nest all but one have the same id.
    expect(provenance.claims).toHaveLength(33)
    expect(faults.filter(({ ruleId }) => ruleId === 'unclosed-label')).toHaveLength(9_967)
    expect(text.match(/a/g)).toHaveLength(10_000 - 33 + 1)
  }, 300_000)

  it.each(hostileArticles)(
    'reads %s',
    (_, source) => {
      expect(read(source).text.length).toBeGreaterThan(0)
    },
    120_000,
  )

  it('never throws and loses no word, whatever is opened and closed', () => {
    const part = fc.constantFrom(
      ...[
        ':claim[',
        ']',
        '[',
        '{',
        '}',
        '{#x}',
        '{#x continues="y"}',
        '{type=“a”}',
        ':::claim',
        '::::claim{#z}',
      ],
      ...[
        ':::',
        '::::',
        '\n',
        '\n\n',
        '> ',
        '- ',
        '    ',
        '\\',
        '`',
        '*',
        '|',
        '<',
        '$',
        '\t',
        '\r\n',
        '\uFEFF',
        '\0',
        '\uD800',
      ],
      ...[
        '---\n',
        '+++\n',
        'provenance:\n',
        '  claims:\n',
        '    x: {type: event}\n',
        '    <<: *a\n',
        ' w1 ',
        ' w2 ',
      ],
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const source = parts.join('')
        const { provenance, text, markup } = read(source)
        for (const { targets } of provenance.claims) {
          expect(targets.length).toBeGreaterThan(0)
          for (const { exact, start, end } of targets) expect(text.slice(start, end)).toBe(exact)
        }
        for (const { open, close } of markup) {
          expect(source.slice(...open)).toContain('claim')
          expect(open[1]).toBeLessThanOrEqual(close[0])
          expect(source.slice(...close)).toMatch(/[\]:]/)
        }
        const words = (of: string) => of.match(/w[12]/g) ?? []
        const plain = toText(parseBare(source))
        // Attributes are no words; nothing else is less than in plain markdown.
        const lost = words(plain).length - words(text).length
        const inBraces = [...source.matchAll(/\{[^}]*\}/g)].join('')
        const inFront = /^\uFEFF?---[\s\S]*?\n---/.exec(source)?.[0] ?? ''
        expect(lost).toBeLessThanOrEqual(words(inBraces + inFront).length)
      }),
      { numRuns: 2_000 },
    )
  }, 120_000)

  it('makes the same tree of what is not a claim', () => {
    const part = fc.constantFrom(
      ...[
        ':claim',
        ':claim ',
        '::claim',
        ':claims[a]',
        ':::claims',
        ':::claim a',
        '\\:claim[a]',
        ':::',
        '[a]',
        '{b}',
      ],
      ...[
        '\n',
        '\n\n',
        '> ',
        '- ',
        '1. ',
        '    ',
        '*',
        '`',
        'word',
        ' ',
        '| a |\n| - |\n',
        '```\n',
      ],
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const source = parts.join('')
        fc.pre(!/:claim\[/.test(source.replace(/\\:/g, '')) && !/:::claim(?=[{\s]|$)/.test(source))
        expect(JSON.stringify(parse(source))).toBe(JSON.stringify(parseBare(source)))
      }),
      { numRuns: 2_000 },
    )
  }, 120_000)
})
