import type { Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import remarkProvenance, {
  type Annotator,
  type Claim,
  type ProvenanceOptions,
  rehypeProvenance,
  toSidecar,
  toText,
} from '../../src/index.js'
import { makeTarget } from '../../src/model/target.js'

const ministry = { id: 'ministry', kind: 'organization', name: 'The ministry' } as const

function parser(options?: ProvenanceOptions) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter)
    .use(remarkProvenance, options)
}

function read(markdown: string, options?: ProvenanceOptions): { file: VFile; tree: Root } {
  const file = new VFile(markdown)
  const processor = parser(options)
  const tree = processor.runSync(processor.parse(file), file)
  return { file, tree }
}

function claimOn(text: string, words: string, more: Partial<Claim> = {}): Claim {
  const start = text.indexOf(words)
  return {
    id: 'x1',
    sources: [],
    status: 'asserted',
    targets: [makeTarget(text, start, start + words.length)],
    ...more,
  }
}

describe('remarkProvenance', () => {
  it('reads claims from markup and leaves claim nodes and the model', () => {
    const { file, tree } = read('It said :claim[more *rain* will fall]{#c1 type=prediction}.')
    expect(file.messages.map(String)).toEqual([])
    expect(file.data.provenance?.claims).toMatchObject([
      { id: 'c1', type: 'prediction', targets: [{ exact: 'more rain will fall', start: 8 }] },
    ])
    const found: string[] = []
    visit(tree, 'claim', (node) => {
      found.push(
        node.id ?? '',
        toText({ type: 'root', children: [{ type: 'paragraph', children: [] }] }),
      )
    })
    expect(found).toEqual(['c1', ''])
  })

  it('is synchronous as long as no annotator returns a promise', async () => {
    const sync: Annotator = (text) => [claimOn(text, 'Rain fell')]
    const { file } = read('Rain fell.', { annotators: [sync] })
    expect(file.data.provenance?.claims).toMatchObject([{ status: 'suggested' }])
    const later: Annotator = async (text) => [claimOn(text, 'Rain fell')]
    const processor = parser({ annotators: [later] }).use(remarkStringify)
    expect(() => processor.runSync(processor.parse('Rain fell.'))).toThrow(/async|finished/i)
    const result = await processor.process('Rain fell.')
    expect(result.data.provenance?.claims).toMatchObject([{ status: 'suggested' }])
  })

  it('waits for whatever has a then', async () => {
    const claims = (text: string): Claim[] => [claimOn(text, 'Rain fell')]
    const later = ((text: string) => ({
      // biome-ignore lint/suspicious/noThenProperty: a library's own kind of promise is what is tested
      then: (done: (value: Claim[]) => unknown) => queueMicrotask(() => done(claims(text))),
    })) as unknown as Annotator
    const result = await parser({ annotators: [later] })
      .use(remarkStringify)
      .process('Rain fell.')
    expect(result.data.provenance?.claims).toMatchObject([{ status: 'suggested' }])
  })

  it('reports what an annotator throws and goes on', () => {
    const broken: Annotator = () => {
      throw new Error('no model')
    }
    const { file } = read('Rain fell.', {
      annotators: [broken, (text) => [claimOn(text, 'Rain fell')]],
    })
    expect(file.messages).toMatchObject([
      { ruleId: 'annotator-failed', source: 'remark-provenance' },
    ])
    expect(file.data.provenance?.claims).toHaveLength(1)
  })

  it('never lets a suggestion stand on the words of an author’s claim', () => {
    const suggestion: Annotator = (text) => [
      claimOn(text, 'Rain fell', { id: 's1' }),
      claimOn(text, 'Snow fell', { id: 's2' }),
    ]
    const { file } = read(':claim[Rain fell]{#c1}. Snow fell.', { annotators: [suggestion] })
    expect(file.data.provenance?.claims.map(({ id }) => id)).toEqual(['c1', 's2'])
  })

  it('keeps rejected suggestions rejected', () => {
    const text = 'Rain fell.'
    const rejected = claimOn(text, 'Rain fell', { id: 's1', status: 'rejected' })
    const sidecar = toSidecar({ sources: [], claims: [rejected] }, { text })
    const { file, tree } = read(text, {
      sidecar,
      annotators: [(words) => [claimOn(words, 'Rain fell', { id: 's2' })]],
    })
    expect(file.data.provenance?.claims).toMatchObject([{ id: 's1', status: 'rejected' }])
    visit(tree, 'claim', () => expect.unreachable('a rejected claim is not marked'))
  })

  it('prefers markup to front matter to options to sidecar, and says where they differ', () => {
    const text = 'Rain fell.'
    const claim = claimOn(text, 'Rain fell', {
      id: 'c1',
      type: 'quantity',
      comment: 'From the sidecar',
    })
    const sidecar = toSidecar({ sources: [], claims: [claim] }, { text })
    const { file } = read(
      '---\nprovenance:\n  claims:\n    c1: {type: prediction}\n---\n\n:claim[Rain fell]{#c1 type=event}.',
      {
        sidecar,
      },
    )
    expect(file.data.provenance?.claims).toMatchObject([
      { type: 'event', comment: 'From the sidecar' },
    ])
    const conflicts = file.messages.filter(({ ruleId }) => ruleId === 'conflicting-claim')
    expect(conflicts).toHaveLength(2)
    expect(String(conflicts[0])).toContain('prediction')
    expect(String(conflicts[1])).toContain('quantity')
  })

  it('knows sources from the options, and takes over only those that are used', () => {
    const newsroom = [
      { id: 'spokesman', kind: 'person', name: 'Kim', for: 'ministry' },
      ministry,
      { id: 'other', kind: 'outlet', name: 'The other paper' },
    ] as const
    const { file } = read(':claim[Rain fell]{source=spokesman}.', { sources: newsroom })
    expect(file.messages.map(String)).toEqual([])
    expect(file.data.provenance?.sources.map(({ id }) => id)).toEqual(['spokesman', 'ministry'])
  })

  it('takes front matter from hosts that strip it', () => {
    const { file } = read(':claim[Rain fell]{#c1}.', {
      frontMatter: {
        title: 'Weather',
        provenance: { sources: { ministry }, claims: { c1: { sources: [{ id: 'ministry' }] } } },
      },
    })
    expect(file.data.provenance?.claims).toMatchObject([{ sources: [{ id: 'ministry' }] }])
  })

  it('says when targets of the options are not where they say', () => {
    const { file } = read('Rain fell.', {
      provenance: { sources: [], claims: [claimOn('Snow fell.', 'Snow fell')] },
    })
    expect(file.messages.length).toBeGreaterThan(0)
    expect(file.data.provenance?.claims).toEqual([])
  })

  it('leaves articles without provenance alone', () => {
    const { file, tree } = read('# Rain\n\nAt 9:00 a.m. it rained :smile: a:b@example.com')
    expect(file.messages).toEqual([])
    expect(file.data.provenance).toEqual({ sources: [], claims: [] })
    visit(tree, 'claim', () => expect.unreachable())
  })

  it('writes the syntax back through remark-stringify', async () => {
    const markdown = 'It said :claim[more *rain* will fall]{#c1 type="prediction"}.\n'
    expect(String(await parser().use(remarkStringify).process(markdown))).toBe(markdown)
  })

  it('gives sidecar claims a form that remark-stringify can write and the plugin reads again', async () => {
    const text = 'Rain fell on the coast.'
    const provenance = {
      sources: [ministry],
      claims: [
        claimOn(text, 'Rain fell', {
          sources: [{ id: 'ministry', relation: 'quoted', cue: 'said' }],
        } as Partial<Claim>),
      ],
    }
    const sidecar = toSidecar(provenance, { text })
    const written = String(await parser({ sidecar }).use(remarkStringify).process(text))
    const again = read(written)
    expect(again.file.messages.map(String)).toEqual([])
    expect(again.file.data.provenance).toEqual(provenance)
  })

  it('becomes HTML through remark-rehype', async () => {
    const html = String(
      await parser()
        .use(remarkRehype)
        .use(rehypeProvenance)
        .use(rehypeStringify)
        .process('It said :claim[rain fell]{#c1 type=event}.'),
    )
    expect(html).toMatch(/<mark[^>]*data-prov-type="event"[^>]*>rain fell<\/mark>/)
    expect(html).toContain('role="doc-endnotes"')
  })
})
