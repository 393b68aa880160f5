import fc from 'fast-check'
import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, it } from 'vitest'
import { claimToMarkdown, parse, serializeAttributes } from '../../src/syntax/index.js'
import { type ClaimNode, toText } from '../../src/text/index.js'
import { bare, outline } from './article.js'
import { article, value } from './markdown-arbitrary.js'

function stringify(tree: Root): string {
  return toMarkdown(tree, { extensions: [gfmToMarkdown(), claimToMarkdown()] })
}

function claim(
  children: ClaimNode['children'],
  attributes: Record<string, string> = {},
): ClaimNode {
  const { id } = attributes
  return { type: 'claim', ...(id === undefined ? {} : { id }), attributes, children }
}

function paragraph(...children: Extract<ClaimNode['children'][number], object>[]): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: children as never }] }
}

const text = (content: string) => ({ type: 'text', value: content }) as const

describe('claims to markdown', () => {
  it.each([
    'a :claim[b *c*]{#x source="k l" type="event"} d\n',
    ':claim[b]\n',
    ':claim[b]{continues="x"}\n',
    ':::claim{#x}\na\n\n* b\n:::\n',
    '::::claim{#x}\n:::claim{#y}\na\n:::\n::::\n',
    '> :::claim{#x}\n> a\n> :::\n',
    '* :::claim{#x}\n  a\n  :::\n',
    '---\nprovenance:\n  claims: {}\n---\n\na\n',
  ])('writes what it read: %j', (markdown) => {
    expect(stringify(parse(markdown))).toBe(markdown)
  })

  it.each<[string, Root, string]>([
    ['a colon that would open a claim', paragraph(text('a :claim[b]')), 'a \\:claim\\[b]\n'],
    [
      'a colon before a link',
      paragraph(text(':claim'), { type: 'link', url: 'u', children: [text('b')] }),
      '\\:claim[b](u)\n',
    ],
    ['a fence at the start of a line', paragraph(text('a\n:::claim{#x}')), 'a\n\\:::claim{#x}\n'],
    ['a fence at the start of a block', paragraph(text('::::claim')), '\\::::claim\n'],
    [
      'no other colons',
      paragraph(text('9:00 :a[b] ::claim :::claims')),
      '9:00 :a\\[b] ::claim :::claims\n',
    ],
    [
      'brackets in a label',
      paragraph(claim([text('a ] [ b')], { id: 'x' })),
      ':claim[a \\] \\[ b]{#x}\n',
    ],
    ['braces behind a claim', paragraph(claim([text('a')]), text('{b}')), ':claim[a]{}{b}\n'],
    [
      'a fence inside a container',
      {
        type: 'root',
        children: [claim(paragraph(text('a\n::::')).children as never, { id: 'x' })],
      },
      ':::::claim{#x}\na\n::::\n:::::\n',
    ],
  ])('escapes %s', (_, tree, markdown) => {
    expect(stringify(tree)).toBe(markdown)
    expect(toText(parse(markdown))).toBe(toText(tree))
  })

  it('writes a claim in pieces around code whose brackets no label can hold', () => {
    const code = { type: 'inlineCode', value: 'a]' } as const
    const tree = paragraph(claim([text('b '), code, text(' c')], { id: 'x', type: 'event' }))
    expect(stringify(tree)).toBe(':claim[b ]{#x type="event"}`a]`:claim[ c]{continues="x"}\n')
    expect(stringify(paragraph(claim([text('b '), code, text(' c')])))).toBe(':claim[b ]`a]` c\n')
    expect(stringify(paragraph(claim([code], { id: 'x' })))).toBe('`a]`\n')
  })

  it('tells text claims from containers by what is in them, then by what is around them', () => {
    const html: ClaimNode = claim([{ type: 'html', value: '<b>' }], { id: 'x' })
    expect(stringify({ type: 'root', children: [html] })).toBe(':::claim{#x}\n<b>\n:::\n')
    expect(stringify(paragraph(html))).toBe(':claim[<b>]{#x}\n')
    expect(stringify(paragraph(claim([])))).toBe(':claim[]\n')
    expect(stringify({ type: 'root', children: [claim([])] })).toBe(':::claim\n:::\n')
  })

  it('is stable: parsed, written and parsed again gives the same tree', () => {
    fc.assert(
      fc.property(article, (markdown) => {
        const tree = parse(markdown)
        const written = stringify(tree)
        expect(bare(parse(written))).toEqual(bare(tree))
        expect(stringify(parse(written))).toBe(written)
      }),
    )
  })
})

describe('attributes', () => {
  it('encodes what markdown could take for its own, in a fixed order', () => {
    const attributes = new Map([
      ['comment', '"a" [b] | `c` <d> \\e $f$\n& &amp; &#1; {g}'],
      ['type', 'event'],
      ['id', 'c1'],
    ])
    expect(serializeAttributes(attributes)).toBe(
      '{#c1 type="event" comment="&#x22;a&#x22; &#x5B;b&#x5D; &#x7C; &#x60;c&#x60; &#x3C;d&#x3E; &#x5C;e &#x24;f&#x24;&#xA;& &amp;amp; &amp;#1; {g}"}',
    )
  })

  it('writes ids that a shortcut cannot hold in full, and no key that is no key', () => {
    expect(serializeAttributes(new Map([['id', 'a.b']]))).toBe('{id="a.b"}')
    expect(serializeAttributes(new Map([['a b', 'c']]))).toBe('')
  })

  it.each(['text', 'cell', 'container'])('reads back what it wrote, in a %s', (where) => {
    fc.assert(
      fc.property(value, value, (comment, id) => {
        const braces = serializeAttributes(
          new Map([
            ['comment', comment],
            ['id', id],
          ]),
        )
        const markdown = {
          text: `a *:claim[b]${braces}* \`c\` $d$ <e>`,
          cell: `| a | b |\n| - | - |\n| :claim[c]${braces} | d |`,
          container: `:::claim${braces}\na\n:::`,
        }[where]
        let found: ClaimNode | undefined
        JSON.stringify(parse(markdown ?? ''), (_, node) => {
          if (node?.type === 'claim') found = node
          return node
        })
        expect(found && { ...found.attributes }).toEqual({ comment, id })
      }),
    )
  })
})

it('outlines what it compares', () => {
  expect(outline(parse(':claim[a]{#x}'))).toBe('root(paragraph(claim#x("a")))')
})
