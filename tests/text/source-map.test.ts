import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSourceMap, project } from '../../src/text/index.js'
import { sharedPath } from '../shared.js'
import { hardCases } from './hard-cases.js'
import { markdownDocument } from './markdown-arbitrary.js'
import { parse } from './parse.js'
import { checkByReplacement, type Verdict } from './replacement.js'

const require = createRequire(import.meta.url)
const spec = require('commonmark-spec') as { tests: { markdown: string; number: number }[] }
const prose = sharedPath('bench', 'prose')

/** Each rendered character with the source that it comes from. */
function placesOf(source: string): string[] {
  const projection = project(parse(source))
  const map = createSourceMap(projection, source)
  return Array.from({ length: projection.text.length }, (_, at) => {
    const start = map.startOf(at)
    const end = map.endOf(at + 1)
    if (start === undefined || end === undefined) return '?'
    return source.slice(start, end)
  })
}

function quoted(markdown: string, first: string, other: string, ending: string): string {
  return first + markdown.replace(/\n(?=.)/g, `${ending}${other}`)
}

function total(verdicts: readonly Verdict[]): Omit<Verdict, 'unplaced'> & { unplaced: string[] } {
  return {
    characters: verdicts.reduce((sum, { characters }) => sum + characters, 0),
    confirmed: verdicts.reduce((sum, { confirmed }) => sum + confirmed, 0),
    open: verdicts.reduce((sum, { open }) => sum + open, 0),
    unplaced: verdicts.flatMap(({ unplaced }) => unplaced.map(({ character }) => character)),
    wrong: verdicts.flatMap(({ wrong }) => wrong),
  }
}

/** How often to look: more with `TEXT_DEPTH=20`, since each look parses a document again. */
function depth(times: number): number {
  return times * Number(process.env.TEXT_DEPTH ?? 1)
}

function exampleDocuments(): string[] {
  return spec.tests.flatMap(({ markdown }) => {
    const text = markdown.replaceAll('→', '\t')
    return [text, quoted(text, '> ', '> ', '\n'), quoted(text, '- ', '  ', '\r\n')]
  })
}

describe('createSourceMap', () => {
  it('knows what each character was written as', () => {
    expect(placesOf('a &amp; \\*b\\*  \nc\r\nd `e f`')).toEqual([
      ...['a', ' ', '&amp;', ' ', '\\*', 'b', '\\*', '  \n', 'c', '\r\n', 'd', ' ', 'e', ' ', 'f'],
    ])
  })

  it('skips prefixes of containers, also where lines go without', () => {
    expect(placesOf('> a\n> b\n     > c')).toEqual(['a', '\n', 'b', '\n', '>', ' ', 'c'])
  })

  it('begins and ends a reference that stands for two units at its ends only', () => {
    const source = 'a&#x1F600;b'
    const map = createSourceMap(project(parse(source)), source)
    expect([1, 2, 3].map((at) => map.startOf(at))).toEqual([1, undefined, 10])
    expect([1, 2, 3].map((at) => map.endOf(at))).toEqual([1, undefined, 10])
  })

  it('has no place for joins, for what lies outside, and for odd offsets', () => {
    const source = 'a\n\nb'
    const map = createSourceMap(project(parse(source)), source)
    expect([1, -1, 3, 99, Number.NaN, 0.5].map((at) => map.startOf(at))).toEqual([
      ...[undefined, undefined, undefined, undefined, undefined, undefined],
    ])
    expect(map.startOf(2)).toBe(3)
  })

  it('counts a byte order mark, which positions leave out', () => {
    const source = '\uFEFFa *b*'
    const tree = parse(source)
    const map = createSourceMap(project(tree), source)
    expect(map.startOf(0)).toBe(1)
    const [paragraph] = tree.children
    const emphasis = paragraph?.type === 'paragraph' && paragraph.children[1]
    expect(emphasis && [map.nodeStart(emphasis), map.nodeEnd(emphasis)]).toEqual([3, 6])
  })

  it('finds nodes without positions, which autolinks of GFM are', () => {
    const source = '> a &amp; \\_b@c.de\n> /f@g.hi j'
    const tree = parse(source)
    const [quote] = tree.children
    const [paragraph] = quote?.type === 'blockquote' ? quote.children : []
    const links = paragraph?.type === 'paragraph' ? paragraph.children : []
    const map = createSourceMap(project(tree), source)
    const found = links.map((node) => source.slice(map.nodeStart(node), map.nodeEnd(node)))
    expect(links.every((node) => node.position === undefined)).toBe(true)
    expect(found).toEqual(['a &amp; ', '\\_b@c.de', '\n> /', 'f@g.hi', ' j'])
  })

  it('says nothing where a plugin has changed the text', () => {
    const source = 'a "b" c'
    const tree = parse(source)
    const [paragraph] = tree.children
    const text = paragraph?.type === 'paragraph' && paragraph.children[0]
    if (text && text.type === 'text') text.value = 'a “b” c'
    const map = createSourceMap(project(tree), source)
    expect(map.startOf(0)).toBe(undefined)
    expect(map.startOf(6)).toBe(undefined)
  })

  it('says nothing where the source is another', () => {
    const tree = parse('> a &amp; *b*\n\n```\nc\n```\n\n`d  e`')
    const projection = project(tree)
    for (const source of ['', 'x', '> a &lt; _c_', '\uFEFF'.repeat(40)]) {
      const map = createSourceMap(projection, source)
      for (let at = 0; at <= projection.text.length; at++) {
        const [start, end] = [map.startOf(at), map.endOf(at + 1)]
        const same = start !== undefined && source.slice(start, end) === projection.text.charAt(at)
        expect(start === undefined || same).toBe(true)
      }
    }
  })
})

describe('every place, checked by replacing it and parsing again', () => {
  for (const [name, markdown] of Object.entries(hardCases)) {
    it(name, () => {
      const { wrong, unplaced, confirmed } = checkByReplacement(markdown)
      expect(wrong).toEqual([])
      expect(confirmed).toBeGreaterThan(0)
      // Joins have no place, nor have the spaces that a tab is for code beside a container.
      const missing = unplaced.map(({ character }) => character).filter((at) => at !== '\n')
      expect(missing).toEqual(name === 'tabs in code' ? Array(6).fill(' ') : [])
    })
  }

  it('the CommonMark examples, as they are, in block quotes and in lists with CRLF', () => {
    const verdicts = exampleDocuments().map((markdown, index) =>
      checkByReplacement(markdown, (length) => sample(length, index, depth(3))),
    )
    const { wrong, unplaced, confirmed, open } = total(verdicts)
    expect(wrong).toEqual([])
    // Parts of tabs, in code beside a container.
    expect(new Set(unplaced)).toEqual(new Set(['\n', ' ']))
    expect(open).toBeLessThan(confirmed / 8)
  }, 240_000)

  it('generated documents', () => {
    fc.assert(
      fc.property(markdownDocument, fc.nat(), (markdown, seed) => {
        const { wrong } = checkByReplacement(markdown, (length) => sample(length, seed, 8))
        expect(wrong).toEqual([])
      }),
      { numRuns: depth(150) },
    )
  }, 240_000)
})

describe.skipIf(!prose)('real articles', () => {
  const folder = prose ?? ''
  const articles = prose ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []

  it('have a place for every character, and letters stand in it', () => {
    const missing: string[] = []
    for (const name of articles) {
      const source = readFileSync(join(folder, name), 'utf8')
      const projection = project(parse(source))
      const map = createSourceMap(projection, source)
      let last = -1
      for (const [at, character] of projection.text.split('').entries()) {
        const start = map.startOf(at)
        if (start === undefined && character !== '\n') missing.push(`${name} ${at}`)
        const letter = /[a-zA-Z]/.test(character)
        if (letter && start !== undefined && source[start] !== character) missing.push(name)
        // Footnotes come last in the text, and nothing else leaves the order of the source.
        if (start !== undefined && start <= last && !source.includes('[^')) missing.push(name)
        last = start ?? last
      }
    }
    expect(missing).toEqual([])
    expect(articles).toHaveLength(169)
  })

  it('change where their source changes: all letters at once', () => {
    for (const name of articles) {
      const source = readFileSync(join(folder, name), 'utf8')
      const projection = project(parse(source))
      const map = createSourceMap(projection, source)
      const written = source.split('')
      const expected = projection.text.split('')
      for (const { node, path, start, end } of projection.runs) {
        // The label of a reference is its text too: changing it would undo the link.
        if (node.type === 'text' && path.node.type === 'linkReference') continue
        for (let at = start; at < end; at++) {
          if (!/[a-zA-Z]/.test(projection.text.charAt(at))) continue
          const letter = String.fromCharCode(0xe000 + (at % 6400))
          written[map.startOf(at) ?? 0] = letter
          expected[at] = letter
        }
      }
      expect(project(parse(written.join(''))).text).toBe(expected.join(''))
    }
  })

  it('change where their source changes: other characters one by one', () => {
    const verdicts = articles.map((name, index) => {
      const source = readFileSync(join(folder, name), 'utf8')
      return checkByReplacement(source, (length) => sample(length, index * 7919, depth(1)))
    })
    const { wrong, confirmed } = total(verdicts)
    expect(wrong).toEqual([])
    expect(confirmed).toBeGreaterThan(100)
  }, 240_000)
})

/** Some offsets, the same for the same seed. */
function* sample(length: number, seed: number, count: number): Generator<number> {
  for (let index = 0; index < Math.min(count, length); index++) {
    yield (seed + index * 104_729) % length
  }
}
