import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Provenance } from '../../src/model/types.js'
import { validateProvenance } from '../../src/model/validate.js'
import {
  type FrontMatterValue,
  frontMatterOf,
  frontMatterValue,
  readFrontMatter,
  writeFrontMatter,
} from '../../src/syntax/index.js'
import { splice } from '../../src/text/index.js'
import { at, briefly } from './article.js'

const value: FrontMatterValue = { sources: { kirby: { kind: 'person', name: 'John Kirby' } } }
const lines = ['provenance:', '  sources:', '    kirby: {kind: person, name: John Kirby}']

function write(source: string, wanted: FrontMatterValue | undefined): string {
  const { edit } = writeFrontMatter(source, readFrontMatter(source), wanted)
  return edit ? splice(source, [edit]) : source
}

describe('reading front matter', () => {
  it('parses the lines of `provenance` and no others', () => {
    const source = [
      '---',
      'title: "unclosed',
      'tags: [a',
      'provenance: # ours',
      '  scale: icd203',
      '',
      '# a comment',
      '  sources: {}',
      '',
      'other: {',
      '---',
      'text',
    ].join('\n')
    const found = readFrontMatter(source)
    expect(found?.value).toEqual({ scale: 'icd203', sources: {} })
    expect(source.slice(found?.block?.start, found?.block?.end)).toBe(
      'provenance: # ours\n  scale: icd203\n\n# a comment\n  sources: {}\n',
    )
    expect(found?.faults).toEqual([])
  })

  it.each<[string, string, unknown]>([
    [
      'the root indented',
      '---\n  a: b\n  provenance:\n    scale: grade\n---\n',
      { scale: 'grade' },
    ],
    ['CRLF and a BOM', '\uFEFF---\r\nprovenance:\r\n  scale: grade\r\n---\r\n', { scale: 'grade' }],
    ['a flow mapping', '---\nprovenance: {scale: grade}\n---', { scale: 'grade' }],
    ['lone CR', '---\rprovenance:\r  scale: grade\r---\r', { scale: 'grade' }],
    ['a quoted key', '---\n"provenance":\n  scale: grade\n---', { scale: 'grade' }],
    ['nothing', '---\nprovenance:\n---', null],
    ['no such key', '---\nprovenances: a\n---', undefined],
    ['a key further in', '---\na:\n  provenance: b\n---', undefined],
    ['TOML', '+++\nprovenance = 1\n+++', undefined],
  ])('reads %s', (_, source, expected) => {
    expect(readFrontMatter(source)?.value).toEqual(expected)
  })

  it.each([
    '',
    'text',
    '---\nprovenance:\n  scale: grade\n',
    ' ---\na: b\n---',
    '----\na: b\n----',
    'a\n---\nb: c\n---',
  ])('sees no front matter in %j', (source) => {
    expect(readFrontMatter(source)).toBeUndefined()
  })

  it('knows where every key stands', () => {
    const source =
      '---\r\na: b\r\nprovenance:\r\n  claims:\r\n    c1: {sources: [{id: kirby, at: x}], type: zork}\r\n---\r\n'
    const found = readFrontMatter(source)
    const place = (...path: (string | number)[]) => at(source, found?.placeOf(path))
    expect(place()).toBe('provenance')
    expect(place('claims', 'c1')).toBe('c1')
    expect(place('claims', 'c1', 'type')).toBe('type')
    expect(place('claims', 'c1', 'sources', 0, 'at')).toBe('at')
    expect(place('claims', 'c1', 'sources', 0)).toBe('{id: kirby, at: x}')
    expect(place('claims', 'c2', 'type')).toBe('claims')
    expect(found?.placeOf(['claims', 'c1', 'type'])?.start).toMatchObject({ line: 5, column: 41 })
  })

  it('counts the first of duplicates', () => {
    const source =
      '---\nprovenance:\n  claims:\n    c1: {type: event}\n    c1: {type: opinion, type: event}\n  claims: {}\n---\n'
    const found = readFrontMatter(source)
    expect(found?.value).toEqual({ claims: { c1: { type: 'event' } } })
    expect(briefly(found?.faults ?? [])).toEqual(['6:3 duplicate-key', '5:5 duplicate-id'])
  })

  it.each<[string, string]>([
    ['a flow mapping that never closes', '  a: {b'],
    ['lines without indentation', '{\na: b\n}'],
    ['nesting without end', `  a: ${'['.repeat(20_000)}`],
    [
      'aliases that multiply',
      `  a: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
        .map((name, index) => `  ${name}: &${name} [${`*${'abcdefgh'.charAt(index)}, `.repeat(9)}]`)
        .join('\n')}`,
    ],
  ])('reports %s, and leaves it as it is', (_, yaml) => {
    const source = `---\nprovenance:\n${yaml}\n---\n`
    const found = readFrontMatter(source)
    expect(found?.value).toBeUndefined()
    expect(found?.faults.map(({ ruleId }) => ruleId)).toEqual(['front-matter-unreadable'])
    const { edit, faults } = writeFrontMatter(source, found, value)
    expect(edit).toBeUndefined()
    expect(briefly(faults)).toEqual(['1:1 front-matter-unwritable'])
  })

  it('reaches no prototype', () => {
    const found = readFrontMatter(
      '---\nprovenance:\n  __proto__: {polluted: true}\n  constructor: {prototype: {polluted: true}}\n---\n',
    )
    expect(Object.hasOwn(found?.value as object, '__proto__')).toBe(true)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('takes an object from a host', () => {
    expect(frontMatterOf({ title: 'a', provenance: value })?.value).toBe(value)
    expect(frontMatterOf(value)?.value).toBe(value)
    expect(frontMatterOf(undefined)).toBeUndefined()
    const { faults } = writeFrontMatter('', frontMatterOf({ title: 'a' }), value)
    expect(briefly(faults)).toEqual(['- front-matter-unwritable'])
  })
})

describe('writing front matter', () => {
  const block = lines.map((line) => `${line}\n`).join('')

  it.each<[string, string, string]>([
    ['makes one', '# a\n', `---\n${block}---\n# a\n`],
    ['makes one in an empty file', '', `---\n${block}---\n`],
    ['makes one behind a BOM', '\uFEFFa', `\uFEFF---\n${block}---\na`],
    ['adds to one', '---\na: b\n---\nc', `---\na: b\n${block}---\nc`],
    ['adds to one at the end of the file', '---\na: b\n---', `---\na: b\n${block}---`],
    ['adds to an empty one', '---\n---\n', `---\n\n${block}---\n`],
    [
      'keeps indentation and line endings',
      '---\r\n  a: b\r\n---\r\n',
      `---\r\n  a: b\r\n${lines.map((line) => `  ${line}\r\n`).join('')}---\r\n`,
    ],
    [
      'replaces our lines only',
      '---\na: [\nprovenance:\n    scale: grade\n\nb: c\n---\n',
      `---\na: [\n${block}\nb: c\n---\n`,
    ],
  ])('%s', (_, source, expected) => {
    expect(write(source, value)).toBe(expected)
    expect(readFrontMatter(write(source, value))?.value).toEqual(value)
  })

  it.each([
    '# a\n',
    '',
    '\uFEFF\r\na',
    '\n\n---\na: b\n---\n',
    '---\n---',
    '---\n\n---\n',
    '---\n  \n---\n',
    '---\n \n\n---\n',
    '---\n# only a comment\n---\n',
    '---\na: |\n  b\n\n---\n',
    '---\r\n  a: b\r\n# c\r\n---\r\n\r\n',
  ])('takes out what it added: %j', (source) => {
    const written = write(source, value)
    expect(written).not.toBe(source)
    expect(write(written, undefined)).toBe(source)
    expect(write(write(written, { scale: 'grade', ...value }), undefined)).toBe(source)
  })

  it.each<[string, string]>([
    ['TOML', '+++\na = 1\n+++\n'],
    ['a flow mapping', '---\n{a: b}\n---\n'],
    ['a sequence', '---\n- a\n---\n'],
    ['a scalar', '---\na\n---\n'],
    ['a block scalar', '---\n|\n  a\n---\n'],
    ['two documents', '---\na: b\n...\nc: d\n---\n'],
    ['an anchor that others use', '---\nprovenance:\n  scale: &a grade\nb: *a\n---\n'],
  ])('leaves %s alone, with a message', (_, source) => {
    const { edit, faults } = writeFrontMatter(source, readFrontMatter(source), value)
    expect(edit).toBeUndefined()
    expect(briefly(faults)).toEqual(['1:1 front-matter-unwritable'])
  })

  it('changes nothing where the author says the same in other words', () => {
    const source =
      '---\nprovenance:\n  scale: icd203\n  claims:\n    c1: {confidence: probable, sources: kirby, targets: [{exact: a}]}\n  sources:\n    - {id: kirby, name: "K", kind: person}\n---\n'
    const wanted = {
      scale: 'icd203',
      sources: { kirby: { kind: 'person', name: 'K' } },
      claims: {
        c1: {
          sources: ['kirby'],
          confidence: 'likely',
          targets: [{ exact: 'a', prefix: 'b', suffix: 'c' }],
        },
      },
    }
    const found = readFrontMatter(source)
    expect(writeFrontMatter(source, found, wanted)).toEqual({ faults: [] })
    const other = { ...wanted, sources: { kirby: { kind: 'person', name: 'L' } } }
    expect(writeFrontMatter(source, found, other).edit).toBeDefined()
  })
})

describe('what is written', () => {
  const provenance: Provenance = {
    document: { title: 'A: b' },
    types: [{ id: 'x-a:b', broader: 'event' }],
    sources: [
      { id: 'k', kind: 'person', name: 'K', for: 'w' },
      { id: 'w', kind: 'organization', name: 'W' },
    ],
    claims: [
      {
        id: 'c1',
        sources: [{ id: 'k', relation: 'quoted', via: ['w'], at: 'w', cue: 'said' }, { id: 'w' }],
        confidence: { value: 0.675, kind: 'likelihood', scale: 'icd203', level: 'likely' },
        status: 'suggested',
        targets: [{ exact: 'a', prefix: 'b ', suffix: '', start: 2, end: 3 }],
      },
      {
        id: 'c2',
        sources: [],
        confidence: { value: 0.3, kind: 'speaker' },
        status: 'asserted',
        targets: [],
      },
      { id: 'c3', sources: [], status: 'asserted', targets: [] },
    ],
  }

  it('holds what cannot stand inline, with ids as keys', () => {
    const ids = new Set(['c1', 'c2', 'c3'])
    expect(
      frontMatterValue(provenance, { metadata: ids, targets: new Set(['c1']), scale: 'icd203' }),
    ).toEqual({
      scale: 'icd203',
      document: { title: 'A: b' },
      types: [{ id: 'x-a:b', broader: 'event' }],
      sources: {
        k: { kind: 'person', name: 'K', for: 'w' },
        w: { kind: 'organization', name: 'W' },
      },
      claims: {
        c1: {
          sources: [{ id: 'k', relation: 'quoted', via: ['w'], at: 'w', cue: 'said' }, 'w'],
          confidence: 'likely',
          status: 'suggested',
          targets: [{ exact: 'a', prefix: 'b ' }],
        },
        c2: { confidence: { value: 0.3, kind: 'speaker' } },
      },
    })
    expect(frontMatterValue({ sources: [], claims: provenance.claims })).toBeUndefined()
    expect(frontMatterValue({ sources: [], claims: [] }, { scale: 'icd203' })).toBeUndefined()
  })

  it('is read back whole, whatever its strings are', () => {
    const string = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({
        unit: fc.constantFrom(...'"\':#-?[]{},&*!|>%@` \n\r\t\u2028\u0085\uFEFF\uD800~='),
        minLength: 1,
      }),
      fc.constantFrom(
        'yes',
        'null',
        '2023-10-14',
        '1e3',
        '0x1',
        '---',
        '...',
        '<<',
        '=',
        '~',
        '12:30',
      ),
    )
    const name = string.filter((text) => text.trim() !== '')
    const eol = fc.constantFrom('\n', '\r\n')
    fc.assert(
      fc.property(name, name, eol, (first, second, ending) => {
        const wanted: Provenance = {
          sources: [{ id: '1e3', kind: 'person', name: first, csl: { a: [second] } }],
          claims: [
            {
              id: 'true',
              sources: [{ id: '1e3', cue: second }],
              comment: first,
              status: 'asserted',
              targets: [{ exact: second, prefix: first, suffix: '', start: 0, end: second.length }],
            },
          ],
        }
        const contents = frontMatterValue(wanted, { targets: new Set(['true']) })
        const source = write(`---${ending}a: b${ending}---${ending}text`, contents)
        const found = readFrontMatter(source)
        expect(found?.faults).toEqual([])
        expect(found?.value).toEqual({ ...contents })
        const { faults } = validateProvenance(found?.value, { targets: 'optional' })
        expect(faults).toEqual([])
        expect(write(source, undefined)).toBe(`---${ending}a: b${ending}---${ending}text`)
      }),
      { numRuns: 300 },
    )
  })
})
