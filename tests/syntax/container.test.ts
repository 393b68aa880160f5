import { describe, expect, it } from 'vitest'
import { parse, parseBare } from '../../src/syntax/index.js'
import { bare, outline } from './article.js'

const p = (text: string) => `paragraph(${JSON.stringify(text)})`

describe('claims around blocks', () => {
  it.each<[string, string, string]>([
    ['one block', ':::claim{#x}\na\n:::', `claim#x(${p('a')})`],
    [
      'several',
      ':::claim{#x}\na\n\n- b\n:::\nc',
      `claim#x(${p('a')} list(listItem(${p('b')}))) ${p('c')}`,
    ],
    ['no attributes', ':::claim\na\n:::', `claim(${p('a')})`],
    ['white space behind', ':::claim  \na\n::: ', `claim(${p('a')})`],
    ['nothing inside', ':::claim{#x}\n:::', 'claim#x()'],
    [
      'more colons around fewer',
      '::::claim\n:::claim{#x}\na\n:::\n::::',
      `claim(claim#x(${p('a')}))`,
    ],
    ['in a quote', '> :::claim{#x}\n> a\n> :::\n\nb', `blockquote(claim#x(${p('a')})) ${p('b')}`],
    [
      'in a list',
      '- :::claim{#x}\n  a\n  :::\n\nb',
      `list(listItem(claim#x(${p('a')}))) ${p('b')}`,
    ],
    [
      'in a list in a quote',
      '> - :::claim{#x}\n>   a\n>   :::',
      `blockquote(list(listItem(claim#x(${p('a')}))))`,
    ],
    ['behind a paragraph', 'a\n:::claim{#x}\nb\n:::', `${p('a')} claim#x(${p('b')})`],
    ['indented', '  :::claim{#x}\n  a\n  :::', `claim#x(${p('a')})`],
    ['CRLF', ':::claim{#x}\r\na\r\n:::\r\nb', `claim#x(${p('a')}) ${p('b')}`],
    ['text claims inside', ':::claim{#x}\n:claim[a]{#y}\n:::', 'claim#x(paragraph(claim#y("a")))'],
  ])('%s', (_, markdown, expected) => {
    expect(outline(parse(markdown))).toBe(`root(${expected})`)
  })

  it.each([
    ':::claim{#x}\na',
    ':::claim{#x}\na\n\n- b\n- c\n\n> d\n\n1. e\n',
    ':::claim\n- a\n\n    code\n\n::\n',
    '::::claim{#x}\na\n:::',
    '> :::claim{#x}\n> a\n\n:::',
    '> :::claim{#x}\na\n:::',
    '- :::claim{#x}\n  a\n\n:::\n',
    '- a\n\n  :::claim{#x}\n  b\n\nc\n\n:::\n',
    '1. :::claim\n   - a\n2. b\n:::',
    ':::claim{#x\na\n:::',
    ':::claim{x="“}\na\n:::',
    ':::claims\na\n:::',
    ':::claim a\nb\n:::',
    '    :::claim\n    a\n    :::',
    '\\:::claim\na\n:::',
    `${':'.repeat(129)}claim\na\n${':'.repeat(129)}`,
  ])('marks nothing, and the tree is that of plain markdown: %j', (markdown) => {
    expect(bare(parse(markdown))).toEqual(bare(parseBare(markdown)))
  })

  it.each([
    // Found out too late: a quote in a list ends before the fence that seemed to close.
    '- > :::claim{#x}\n  > a\n\n  :::\n',
    '> - :::claim{#x}\n>   a\n>\n> :::\n',
    '> - :::claim{#x}\n>   > a\n> :::\n',
  ])('keeps every word where it ends with the block around it: %j', (markdown) => {
    const tree = outline(parse(markdown))
    expect(tree).toContain(':::claim{#x}')
    expect(tree).not.toContain('claim#x')
  })
})
