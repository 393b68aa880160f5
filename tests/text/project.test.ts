import type { Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { mathFromMarkdown } from 'mdast-util-math'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { math } from 'micromark-extension-math'
import { mdxjs } from 'micromark-extension-mdxjs'
import { describe, expect, it } from 'vitest'
import { project, toText } from '../../src/text/index.js'
import { hardCases } from './hard-cases.js'
import { parse } from './parse.js'

function textOf(markdown: string): string {
  return toText(parse(markdown))
}

describe('toText', () => {
  it('joins blocks, items, cells and rows with one line feed', () => {
    expect(textOf('# a\n\nb\n\n- c\n- d\n  - e\n\n> f\n\n| g | h |\n|---|---|\n| i | j |')).toBe(
      'a\nb\nc\nd\ne\nf\ng\nh\ni\nj',
    )
  })

  it('leaves out empty blocks, items and cells', () => {
    expect(textOf('a\n\n#\n\n-\n- b\n\n>\n\n***\n\n| c | |\n|---|---|\n| | d |\n\n```\n```')).toBe(
      'a\nb\nc\nd',
    )
  })

  it('takes soft and hard breaks, LF, CRLF and CR, as line feeds', () => {
    expect(textOf('a\nb  \nc\\\nd\r\ne  \r\nf\rg')).toBe('a\nb\nc\nd\ne\nf\ng')
  })

  it('turns line ends in inline code into spaces, and leaves its other space', () => {
    expect(textOf('`a\nb\r\nc  d`')).toBe('a b c  d')
  })

  it('takes code as it is', () => {
    expect(textOf('```js meta\na *b*\r\n\r\n  c &amp;\n```\n\n    d\n      e')).toBe(
      'a *b*\n\n  c &amp;\nd\n  e',
    )
  })

  it('takes nothing of images, HTML, references to footnotes, definitions and front matter', () => {
    expect(
      textOf('---\na: b\n---\n\n[c]: d "e"\n\nf![g](h)i<b>j</b>[^1]k\n\n<p>\nl\n</p>\n\n[^1]: m'),
    ).toBe('fijk\nm')
    expect(textOf('+++\na = 1\n+++\n\nb')).toBe('b')
  })

  it('decodes references and escapes', () => {
    expect(textOf('&lt;a&gt; \\*b\\* &#x1F600;')).toBe('<a> *b* 😀')
  })

  it('puts footnotes last, in the order of their definitions, unused ones too', () => {
    expect(textOf('a[^y][^x]\n\n[^x]: b\n\n    c\n\n[^y]: d\n\ne\n\n> [^z]: f\n\ng')).toBe(
      'a\ne\ng\nb\nc\nd\nf',
    )
  })

  it('takes what stands inside of links and marks as their text', () => {
    expect(textOf('*a **b*** [c `d`](e) ~~f~~ <https://g.h> https://i.j k\\_l@m.no')).toBe(
      'a b c d f https://g.h https://i.j k_l@m.no',
    )
  })

  it('is the value of formulas', () => {
    const tree = fromMarkdown('a $b$ c\n\n$$\nd\ne\n$$\n\nf', {
      extensions: [math()],
      mdastExtensions: [mathFromMarkdown()],
    })
    expect(toText(tree)).toBe('a b c\nd\ne\nf')
  })

  it('takes the text in MDX elements, and nothing of expressions and modules', () => {
    const source = 'import x from "y"\n\na {b} <C>d</C>\n\n<E>\n  f\n</E>\n\n{g}\n'
    const tree = fromMarkdown(source, {
      extensions: [mdxjs()],
      mdastExtensions: [mdxFromMarkdown()],
    })
    expect(toText(tree)).toBe('a  d\nf')
  })

  it('makes a block of text that stands straight in an element', () => {
    const element = { type: 'mdxJsxFlowElement', name: 'p', attributes: [] }
    const children = [
      { type: 'text', value: 'b' },
      ...paragraphs('c'),
      { type: 'text', value: 'd' },
    ]
    const tree = { type: 'root', children: [...paragraphs('a'), { ...element, children }] }
    expect(toText(tree as Root)).toBe('a\nb\nc\nd')
  })

  it('is empty for an empty tree', () => {
    expect(textOf('')).toBe('')
    expect(textOf('![a](b)')).toBe('')
  })

  it('survives nodes that lack what they should have', () => {
    const broken = [
      { type: 'text' },
      { type: 'paragraph', children: [{ type: 'code' }] },
      { type: 'x' },
    ]
    expect(toText({ type: 'root', children: broken as unknown as RootContent[] })).toBe('')
  })

  it('walks ten thousand levels', () => {
    let inline: RootContent = { type: 'text', value: 'a' }
    for (let level = 0; level < 10_000; level++) inline = { type: 'emphasis', children: [inline] }
    let block: RootContent = { type: 'paragraph', children: [inline] }
    for (let level = 0; level < 10_000; level++) {
      block = { type: 'blockquote', children: [...paragraphs('b'), block] } as RootContent
    }
    expect(toText({ type: 'root', children: [block] })).toBe(`${'b\n'.repeat(10_000)}a`)
  })
})

describe('project', () => {
  it('tells for each node that gives text where it stands', () => {
    const { runs, blocks } = project(parse('a *b [c](d)*\n\n> ```\n> e\n> ```'))
    expect(
      runs.map(({ node, start, end, block, index, ancestors }) => [
        ...[node.type, start, end, block, index],
        ancestors.map(({ type }) => type).join(' '),
      ]),
    ).toEqual([
      ['text', 0, 2, 0, 0, ''],
      ['text', 2, 4, 0, 0, 'emphasis'],
      ['text', 4, 5, 0, 0, 'emphasis link'],
      ['code', 6, 7, 1, 0, ''],
    ])
    expect(
      blocks.map(({ node, ancestors, start, end, firstRun, endRun }) => [
        ...[node.type, start, end, firstRun, endRun],
        ancestors.map(({ type }) => type).join(' '),
      ]),
    ).toEqual([
      ['paragraph', 0, 5, 0, 3, 'root'],
      ['code', 6, 7, 3, 4, 'root blockquote'],
    ])
  })

  it('covers the text with runs, joins left out', () => {
    for (const markdown of Object.values(hardCases)) {
      const tree = parse(markdown)
      const { text, runs, blocks } = project(tree)
      expect(runs.every(({ node, parent, index }) => parent.children[index] === node)).toBe(true)
      const ends = [0, ...runs.map(({ end }) => end)]
      const gaps = runs.map(({ start }, index) => text.slice(ends[index], start))
      expect(gaps.filter((gap) => gap !== '')).toEqual(blocks.slice(1).map(() => '\n'))
    }
  })
})

function paragraphs(...texts: string[]): RootContent[] {
  return texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
}
