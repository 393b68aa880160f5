import type { Position } from 'unist'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/syntax/index.js'
import { outline } from './article.js'

describe('claims in text', () => {
  it.each<[string, string]>([
    [
      'a :claim[b *c* d]{#x type="event"} e',
      '"a " claim#x{type="event"}("b " emphasis("c") " d") " e"',
    ],
    [':claim[b]', 'claim("b")'],
    [':claim[b]{}', 'claim("b")'],
    [':claim[]{#x}', 'claim#x()'],
    // Any character may stand before.
    ['word:claim[b]', '"word" claim("b")'],
    ['::claim[b]', '":" claim("b")'],
    ['\\::claim[b]', '":" claim("b")'],
    // Nested claims, links and brackets that balance.
    [':claim[a :claim[b]{#y} c]{#x}', 'claim#x("a " claim#y("b") " c")'],
    [':claim[a [b](c) d]{#x}', 'claim#x("a " link("b") " d")'],
    ['[a :claim[b]{#x}](c)', 'link("a " claim#x("b"))'],
    [':claim[a [b] \\] c]{#x}', 'claim#x("a [b] ] c")'],
    // Over the end of a line, as in prose that is wrapped.
    [':claim[a\nb]{#x\ntype=event}', 'claim#x{type="event"}("a\\nb")'],
    // Character references in values; the first of duplicates.
    [
      ':claim[a]{#x comment="&#x22;q&#x22; &amp; &copy" comment=z}',
      'claim#x{comment="\\"q\\" & ©"}("a")',
    ],
    [':claim[a]{.k #x id=y}', 'claim#x{class="k"}("a")'],
  ])('%j', (markdown, expected) => {
    expect(outline(parse(markdown))).toBe(`root(paragraph(${expected}))`)
  })

  it.each([
    '9:00 a.m.',
    'a 4.5:1 ratio',
    'a:b@example.com',
    ':claim',
    ':claim{#x}',
    ':claim [a]',
    ':claims[a]',
    ':Claim[a]',
    ':name[a]{#x}',
    '\\:claim[a]',
    ':claim\\[a]',
    ':claim[a',
    ':claim[a\n\nb]',
    '`:claim[a]`',
    '::leaf[a]{b}',
    `${':claim['.repeat(40)}`,
  ])('is no claim: %j', (markdown) => {
    expect(outline(parse(markdown))).not.toMatch(/\bclaim(#\w+)?(\{[^}]*\})?\(/)
  })

  it('leaves attributes that cannot be read as text behind the words', () => {
    expect(outline(parse(':claim[a]{source=“b c”} d'))).toBe(
      'root(paragraph(claim("a") "{source=“b c”} d"))',
    )
  })

  it('reads 33 claims inside each other, and more as text', () => {
    const nested = (depth: number) => `${':claim['.repeat(depth)}a${']'.repeat(depth)}`
    const depth = (markdown: string) => outline(parse(markdown)).split('claim(').length - 1
    expect(depth(nested(33))).toBe(33)
    expect(depth(nested(40))).toBe(33)
  })

  it('notes where opening, closing and attributes stand', () => {
    const source = 'a :claim[b]{#x type=event} c'
    const [paragraph] = parse(source).children
    const node = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined
    const markup = node?.type === 'claim' ? node.data?.markup : undefined
    const slice = (place: Position | undefined) =>
      source.slice(place?.start.offset, place?.end.offset)
    expect(slice(markup?.opening)).toBe(':claim[')
    expect(slice(markup?.closing)).toBe(']{#x type=event}')
    expect(slice(markup?.braces)).toBe('{#x type=event}')
    expect(
      markup?.written.map(({ name, value, start, end }) => [name, value, slice({ start, end })]),
    ).toEqual([
      ['id', 'x', '#x'],
      ['type', 'event', 'type=event'],
    ])
  })
})
