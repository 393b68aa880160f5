import * as fc from 'fast-check'
import type { Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import {
  type ClaimRange,
  type MakeClaim,
  markRanges,
  project,
  trimRange,
} from '../../src/text/index.js'
import { hardCases } from './hard-cases.js'
import { markdownDocument } from './markdown-arbitrary.js'
import { outline, parse } from './parse.js'

const make: MakeClaim = (id, { first, index }, children) => ({
  type: 'claim',
  id: `${id}${first ? '' : `+${index}`}`,
  attributes: {},
  children,
  data: { hName: 'mark', hProperties: { dataProvClaim: id } } as never,
})

/** Ranges by the words that they cover; ids count from 1. */
function mark(markdown: string, ...words: (string | ClaimRange)[]): Root {
  const tree = parse(markdown)
  const projection = project(tree)
  const ranges = words.map((word, index) => {
    if (typeof word !== 'string') return word
    const start = projection.text.indexOf(word)
    return { id: String(index + 1), start, end: start + word.length }
  })
  expect(markRanges(tree, projection, ranges, make)).toEqual([])
  expect(project(tree).text).toBe(projection.text)
  return tree
}

async function html(tree: Root): Promise<string> {
  const processor = unified().use(remarkRehype).use(rehypeStringify)
  return processor.stringify(await processor.run(tree))
}

/** A marked tree in one line: claims as `1{…}`. */
function shown(tree: Root): string {
  return outline(tree)
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}

describe('markRanges', () => {
  it('puts neighbours that it covers wholly into one node', () => {
    expect(shown(mark('x a *b* [d](e) y', 'a b d'))).toBe(
      'root paragraph text "x " claim 1 text "a " emphasis text "b" text " " link text "d" text " y"',
    )
  })

  it('cuts where a node is covered in part, without white space at the cuts', () => {
    expect(shown(mark('a b *c d* e', 'b c'))).toBe(
      'root paragraph text "a " claim 1 text "b" text " " emphasis claim 1+1 text "c" text " d" text " e"',
    )
    expect(shown(mark('*a b* c', 'b c'))).toBe(
      'root paragraph emphasis text "a " claim 1 text "b" text " " claim 1+1 text "c"',
    )
  })

  it('nests ranges in each other and cuts those that cross', () => {
    expect(shown(mark('a b c d', 'a b c', 'b', 'c d'))).toBe(
      'root paragraph claim 1 text "a " claim 2 text "b" text " " claim 3 text "c" text " " claim 3+1 text "d"',
    )
  })

  it('takes equal ranges in the order given', () => {
    expect(shown(mark('a', 'a', 'a', 'a'))).toBe('root paragraph claim 1 claim 2 claim 3 text "a"')
  })

  it('makes a node in each block, and numbers the pieces in text order', () => {
    expect(shown(mark('# a\n\nb *c*\n\n- d', { id: 'x', start: 0, end: 7 }))).toBe(
      'root heading claim x text "a" paragraph claim x+1 text "b " emphasis text "c" list listItem paragraph claim x+2 text "d"',
    )
  })

  it('marks several ranges of one claim, joined where they overlap', () => {
    const ranges = [
      [4, 5],
      [0, 1],
      [4, 7],
    ].map(([start = 0, end = 0]) => ({ id: 'x', start, end }))
    expect(shown(mark('a b c d', ...ranges))).toBe(
      'root paragraph claim x text "a" text " b " claim x+1 text "c d"',
    )
  })

  it('never ends at a break, and keeps breaks inside', () => {
    expect(shown(mark('a  \nb\\\nc\nd', { id: 'x', start: 1, end: 6 }))).toBe(
      'root paragraph text "a" break claim x text "b" break text "c" text "\\nd"',
    )
  })

  it('leaves images and notes at its edges outside', () => {
    expect(shown(mark('![i](j)a ![k](l) b[^1] c\n\n[^1]: n', 'a  b'))).toBe(
      'root paragraph image claim 1 text "a " image text " b" footnoteReference text " c" footnoteDefinition paragraph text "n"',
    )
  })

  it('marks code blocks and parts of inline code for HTML', async () => {
    const tree = mark('`a b` `c`\n\n```js\nd e\r\nf\n```', 'b c', 'e\nf', 'f')
    expect(await html(tree)).toBe(
      '<p><code>a <mark data-prov-claim="1">b</mark></code> <mark data-prov-claim="1"><code>c</code></mark></p>\n' +
        '<pre><code class="language-js">d <mark data-prov-claim="2">e\r\n<mark data-prov-claim="3">f</mark></mark>\n</code></pre>',
    )
  })

  it('leaves code that another plugin has coloured', () => {
    const tree = parse('```js\na\n```\n\nb')
    const hChildren = [
      {
        type: 'element',
        tagName: 'span',
        properties: {},
        children: [{ type: 'text', value: 'x' }],
      },
    ]
    Object.assign(tree.children[0] ?? {}, { data: { hChildren } })
    const dropped = markRanges(tree, project(tree), [{ id: 'c', start: 0, end: 3 }], make)
    expect(dropped).toEqual([{ id: 'c', start: 0, end: 1 }])
    expect(tree.children[0]?.data).toEqual({ hChildren })
  })

  it('does not cut graphemes', () => {
    const text = 'x 👨‍👩‍👧 e\u0301 🇰🇷🇺🇸 y'
    const tree = parse(text)
    const ranges = [
      { id: 'a', start: 3, end: 4 },
      { id: 'b', start: 11, end: 12 },
      { id: 'c', start: 18, end: 20 },
    ]
    markRanges(tree, project(tree), ranges, make)
    expect(shown(tree)).toBe(
      'root paragraph text "x " claim a text "👨‍👩‍👧" text " " claim b text "é" text " 🇰🇷" claim c text "🇺🇸" text " y"'.normalize(
        'NFD',
      ),
    )
  })

  it('tells which ranges hold nothing to mark', () => {
    const tree = parse('a b\n\nc')
    const ranges = [
      [1, 2],
      [3, 4],
      [5, 9],
      [2, 1],
      [Number.NaN, 3],
    ]
    const claims = ranges.map(([start = 0, end = 0], index) => ({ id: String(index), start, end }))
    expect(markRanges(tree, project(tree), claims, make)).toEqual(expect.arrayContaining(claims))
    expect(shown(tree)).toBe('root paragraph text "a b" paragraph text "c"')
  })

  it('gives cut texts their positions where the text stands unchanged in the source', () => {
    const source = 'ab\ncd ef'
    const tree = mark(source, 'd e')
    const [paragraph] = tree.children
    const parts = paragraph?.type === 'paragraph' ? paragraph.children : []
    const places = parts.flatMap((part) => (part.type === 'claim' ? part.children : [part]))
    expect(places.map(({ position }) => position)).toEqual([
      { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 2, offset: 4 } },
      { start: { line: 2, column: 2, offset: 4 }, end: { line: 2, column: 5, offset: 7 } },
      { start: { line: 2, column: 5, offset: 7 }, end: { line: 2, column: 6, offset: 8 } },
    ])
    const changed = mark('a &amp; b', 'b').children[0]
    const texts = changed?.type === 'paragraph' ? changed.children : []
    expect(texts.map(({ position }) => position)).toEqual([undefined, undefined])
  })

  it('refuses the projection of another tree', () => {
    expect(() => markRanges(parse('a'), project(parse('a')), [], make)).toThrow(TypeError)
  })

  it('nests at most 64 claims, and tells which were left out', () => {
    const tree = parse('a *b* c')
    const claims = Array.from({ length: 1_000 }, (_, index) => ({
      id: `c${index}`,
      start: 0,
      end: 5,
    }))
    const dropped = markRanges(tree, project(tree), claims, make)
    expect(dropped).toHaveLength(1_000 - 64)
    expect(outline(tree)).toContain('claim c63')
    expect(outline(tree)).not.toContain('claim c64')
  })

  it('marks in ten thousand levels', () => {
    let node: unknown = { type: 'text', value: 'a' }
    for (let level = 0; level < 10_000; level++) {
      node = { type: 'emphasis', children: [node, { type: 'text', value: 'b' }] }
    }
    const tree = { type: 'root', children: [{ type: 'paragraph', children: [node] }] } as Root
    const projection = project(tree)
    const ranges = [
      { id: 'x', start: 0, end: 5_000 },
      { id: 'y', start: 100, end: 10_001 },
    ]
    expect(markRanges(tree, projection, ranges, make)).toEqual([])
    expect(project(tree).text).toBe(projection.text)
  })
})

describe('markRanges, whatever the ranges', () => {
  const ranges = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      start: fc.nat(60),
      length: fc.nat(30),
    }),
    { maxLength: 12 },
  )

  it('never changes the rendered text, and marks each range to its last character', () => {
    const documents = fc.oneof(fc.constantFrom(...Object.values(hardCases)), markdownDocument)
    fc.assert(
      fc.property(documents, ranges, (markdown, drawn) => {
        const tree = parse(markdown)
        const projection = project(tree)
        const claims = drawn.map(({ id, start, length }) => ({ id, start, end: start + length }))
        const made: string[] = []
        const dropped = markRanges(tree, projection, claims, (id, piece, children) => {
          made.push(`${id} ${piece.index}`)
          return make(id, piece, children)
        })
        const after = project(tree)
        expect(after.text).toBe(projection.text)
        expect(new Set(made).size).toBe(made.length)
        expect(dropped.every((range) => trimRange(projection, range) === undefined)).toBe(true)
        expect(marked(tree)).toEqual(wanted(projection.text, claims))
        for (const { node, start, end } of after.claims) {
          const text = after.text.slice(start, end)
          expect(text).not.toBe('')
          expect(text).toBe(text.trim() === text ? text : trimmedOf(text))
          expect(node.children.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 400 },
    )
  }, 120_000)

  /** For each claim the offsets of all characters but white space that it marks. */
  function marked(tree: Root): Map<string, number[]> {
    const { text, runs } = project(tree)
    const found = new Map<string, Set<number>>()
    const add = (id: string, from: number, length: number): void => {
      const offsets = found.get(id) ?? new Set()
      found.set(id, offsets)
      for (let at = from; at < from + length; at++) if (/\S/.test(text.charAt(at))) offsets.add(at)
    }
    for (const { node, path, start, end } of runs) {
      for (let at: typeof path | undefined = path; at; at = at.up) {
        if (at.node.type === 'claim')
          add((at.node.id ?? '').replace(/\+.*/, ''), start, end - start)
      }
      let offset = start
      const walk = (children: readonly Hast[], ids: readonly string[]): void => {
        for (const child of children) {
          const value = (child.value ?? '').replace(/\r\n/g, '\n')
          for (const id of ids) add(id, offset, Math.min(value.length, end - offset))
          offset += value.length
          const id = child.properties?.dataProvClaim
          walk(child.children ?? [], id ? [...ids, id] : ids)
        }
      }
      walk((node.data as { hChildren?: Hast[] } | undefined)?.hChildren ?? [], [])
    }
    return sortedOffsets(found)
  }

  function wanted(text: string, claims: readonly ClaimRange[]): Map<string, number[]> {
    const found = new Map<string, Set<number>>()
    for (const { id, ...range } of claims) {
      const trimmed = trimRange({ text }, range)
      if (!trimmed) continue
      const offsets = found.get(id) ?? new Set()
      found.set(id, offsets)
      for (let at = trimmed.start; at < trimmed.end; at++) {
        if (/\S/.test(text.charAt(at))) offsets.add(at)
      }
    }
    return sortedOffsets(found)
  }
})

interface Hast {
  value?: string
  properties?: { dataProvClaim?: string }
  children?: Hast[]
}

function sortedOffsets(found: Map<string, Set<number>>): Map<string, number[]> {
  const ids = [...found.keys()].sort()
  return new Map(ids.map((id) => [id, [...(found.get(id) ?? [])].sort((a, b) => a - b)]))
}

function trimmedOf(text: string): string {
  return text.replace(/^[\p{White_Space}]+|[\p{White_Space}]+$/gu, '')
}
