import type { Root } from 'hast'
import { fromHtml as parse } from 'hast-util-from-html'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import sanitizeHtml from 'sanitize-html'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { hastText } from '../../src/formats/html/hast-text.js'
import {
  fromHtml,
  type PageOptions,
  rehypeProvenance,
  sanitizeSchema,
  writePage,
  writtenSchema,
} from '../../src/formats/html/index.js'
import { makeTarget } from '../../src/model/target.js'
import type { Claim, Provenance, Source } from '../../src/model/types.js'
import { remarkProvenance } from '../../src/plugin.js'
import { toText } from '../../src/text/index.js'

const markdown = `# Ports

Officials said *over a thousand* [containers](https://example.org) were sent. “We will go,” he
said, “until it ends.” See \`x=1\`.

- One item
- Two items

| a | b |
| - | - |
| cell one | cell two |

    code block
`

const parser = unified().use(remarkParse).use(remarkGfm)
const text = toText(parser.parse(markdown))

function claimOn(id: string, words: string[], parts: Partial<Claim> = {}): Claim {
  let from = 0
  const targets = words.map((exact) => {
    const start = text.indexOf(exact, from)
    if (start < 0) throw new Error(`not in the text: ${exact}`)
    from = start + exact.length
    return makeTarget(text, start, from)
  })
  return { id, status: 'asserted', sources: [], targets, ...parts }
}

const sources: Source[] = [
  { id: 'kirby', kind: 'person', name: 'John Kirby', role: 'spokesperson', for: 'house' },
  { id: 'house', kind: 'person', name: 'The White House', url: 'https://example.org/house' },
  { id: 'talk', kind: 'event', name: 'briefing', published: '2023-10-13' },
  { id: 'official', kind: 'anonymous', name: 'a senior official', reason: 'fears reprisals' },
]

const provenance: Provenance = {
  sources,
  claims: [
    claimOn('title', ['Ports'], { type: 'reference' }),
    claimOn('count', ['over a thousand containers were sent'], {
      type: 'quantity',
      confidence: { value: 0.675, kind: 'likelihood', scale: 'icd203', level: 'likely' },
      sources: [{ id: 'official', relation: 'paraphrased' }],
    }),
    claimOn('inner', ['a thousand'], {
      type: 'opinion',
      confidence: { value: 0.3, kind: 'speaker' },
    }),
    claimOn('quote', ['“We will go,”', '“until it ends.”'], {
      type: 'x-desk:vow',
      sources: [{ id: 'kirby', relation: 'quoted', at: 'talk' }],
      comment: 'Two pieces.',
    }),
    claimOn('code', ['x=1']),
    claimOn('items', ['item\nTwo'], { sources: [{ id: 'kirby' }] }),
    claimOn('cells', ['cell one\ncell two\ncode'], { status: 'suggested' }),
  ],
  types: [{ id: 'x-desk:vow', broader: 'prediction' }],
  document: { title: 'Ports', author: 'A. Writer' },
}

async function write(options: PageOptions): Promise<string> {
  const processor = parser().use(remarkProvenance, { provenance }).use(remarkRehype)
  const tree = (await processor.run(processor.parse(markdown))) as Root
  return writePage(tree, provenance, { include: ['asserted', 'suggested'], ...options }, text).html
}

const ids = (of: Provenance): string[] => of.claims.map(({ id }) => id)
const ranges = (of: Provenance): unknown =>
  of.claims.map(({ targets }) => targets.map(({ start, end }) => [start, end]))

describe('fromHtml', () => {
  it.each(['script', 'visible'] as const)(
    'reads a page with its %s embed back whole',
    async (embed) => {
      for (const fragment of [true, false]) {
        const read = fromHtml(await write({ embed, fragment }))
        expect(read.provenance).toEqual(provenance)
        expect(read.faults).toEqual([])
        expect(read.text).toBe(text)
      }
    },
  )

  it('reads marks and notes where there is no embed, and names what is lost', async () => {
    for (const fragment of [true, false]) {
      for (const lang of ['en', 'ko'] as const) {
        const html = await write({ fragment, labels: lang, summary: true, idPrefix: 'x-' })
        const read = fromHtml(html, { labels: lang })
        expect(read.text).toBe(text)
        expect(ids(read.provenance).sort()).toEqual(ids(provenance).sort())
        for (const claim of provenance.claims) {
          const found = read.provenance.claims.find(({ id }) => id === claim.id)
          const { sources: _, ...rest } = claim
          expect(found).toMatchObject(rest)
          expect(found?.sources.map(({ relation }) => relation)).toEqual(
            claim.sources.map(({ relation }) => relation),
          )
        }
        expect(read.provenance.sources.map(({ name }) => name).sort()).toEqual(
          sources.map(({ name }) => name).sort(),
        )
        expect(read.provenance.types).toEqual(provenance.types)
        const rules = read.faults.map(({ ruleId }) => ruleId)
        expect(rules[0]).toBe('lost-embed')
        expect(rules.every((rule) => rule.startsWith('lost-'))).toBe(true)
      }
    }
  })

  it('reads names that hold the words between clauses, without an embed', async () => {
    const tricky: Provenance = {
      sources: [
        {
          id: 'person',
          kind: 'person',
          name: 'Sammy Davis, Jr.',
          role: 'minister for trade, at large',
          for: 'office',
        },
        { id: 'office', kind: 'organization', name: 'Trade, Industry and Labour; for all' },
        {
          id: 'film',
          kind: 'document',
          name: 'Harbour, at night, via Rome',
          derivedFrom: ['report'],
        },
        { id: 'report', kind: 'document', name: 'Report (2024), in part' },
        { id: 'talk', kind: 'event', name: 'talk, in private, on trust', published: '2023-10-13' },
      ],
      claims: [
        claimOn('count', ['over a thousand containers were sent'], {
          sources: [{ id: 'person', relation: 'quoted', at: 'talk', via: ['office'] }],
        }),
        claimOn('quote', ['“We will go,”'], { sources: [{ id: 'film' }, { id: 'report' }] }),
      ],
    }
    const processor = parser().use(remarkProvenance, { provenance: tricky }).use(remarkRehype)
    for (const lang of ['en', 'ko'] as const) {
      const tree = (await processor.run(processor.parse(markdown))) as Root
      const { html } = writePage(tree, tricky, { labels: lang })
      for (const page of [html, sanitizeHtml(html), toHtml(sanitize(parse(html), writtenSchema))]) {
        const { provenance: read } = fromHtml(page, { labels: lang })
        const named = new Map(read.sources.map((source) => [source.name, source]))
        expect([...named.keys()].sort()).toEqual(tricky.sources.map(({ name }) => name).sort())
        const person = named.get('Sammy Davis, Jr.')
        expect(person?.role).toBe('minister for trade, at large')
        expect(person?.for).toBe(named.get('Trade, Industry and Labour; for all')?.id)
        expect(named.get('Harbour, at night, via Rome')?.derivedFrom).toEqual([
          named.get('Report (2024), in part')?.id,
        ])
        expect(named.get('talk, in private, on trust')?.published).toBe('2023-10-13')
      }
    }
  })

  it('reads what sanitizers leave', async () => {
    const page = await write({ embed: 'visible', fragment: true })
    const bySchema = (schema?: Schema): string =>
      toHtml(sanitize(parse(page), schema ?? undefined) as Root)
    // What is visible comes through them all.
    for (const html of [bySchema(), bySchema(writtenSchema), sanitizeHtml(page)]) {
      expect(html).not.toContain('<script')
      const read = fromHtml(html)
      expect(read.provenance).toEqual(provenance)
      expect(read.faults).toEqual([])
    }
    const plain = await write({ fragment: true })
    const own = fromHtml(toHtml(sanitize(parse(plain), writtenSchema) as Root))
    expect(ranges(own.provenance)).toEqual(ranges(fromHtml(plain).provenance))
    expect(ids(own.provenance)).toEqual(ids(fromHtml(plain).provenance))
    // The usual schema takes marks away, and with them everything but the notes.
    const bare = fromHtml(toHtml(sanitize(parse(plain)) as Root))
    expect(bare.provenance.claims).toEqual([])
    // This one leaves marks without attributes; references tell which note belongs to them.
    const html = fromHtml(sanitizeHtml(plain))
    expect(ids(html.provenance).length).toBeGreaterThan(4)
    expect(html.faults.map(({ ruleId }) => ruleId)).toContain('lost-id')
    const count = html.provenance.claims.find(({ targets }) => targets[0]?.exact.startsWith('over'))
    expect(count).toMatchObject({
      type: 'quantity',
      confidence: { scale: 'icd203', level: 'likely' },
      targets: [{ exact: 'over a thousand containers were sent' }],
    })
  })

  it('finds the words again where the page was edited, and names those that are gone', async () => {
    const page = await write({ embed: 'script' })
    const edited = page.replace('Officials said', 'Several officials have said')
    const read = fromHtml(edited)
    expect(ids(read.provenance)).toEqual(ids(provenance))
    for (const { targets } of read.provenance.claims) {
      for (const { exact, start, end } of targets) expect(read.text.slice(start, end)).toBe(exact)
    }
    const cut = fromHtml(page.replace(/<pre>.*?<\/pre>/su, '').replace(/<ul>.*?<\/ul>/su, ''))
    expect(cut.faults.map(({ ruleId }) => ruleId)).toContain('orphaned-claim')
    expect(ids(cut.provenance)).not.toContain('items')
  })

  it('reads whole pages that were sanitized, whatever becomes of their head', async () => {
    const page = await write({ embed: 'visible' })
    const own = fromHtml(toHtml(sanitize(parse(page), writtenSchema) as Root))
    expect(own.text).toBe(text)
    expect(own.provenance).toEqual(provenance)
    const usual = toHtml(sanitize(parse(page)) as Root)
    // The stylesheet is text there.
    expect(usual).toContain('--pv-ink')
    expect(fromHtml(usual).text).toBe(text)
    expect(fromHtml(usual).provenance).toEqual(provenance)
    const marks = toHtml(sanitize(parse(await write({})), writtenSchema) as Root)
    expect(ranges(fromHtml(marks).provenance)).toEqual(ranges(fromHtml(page).provenance))
  })

  it('reads of several embeds the one of the article, and says so', async () => {
    const one = await write({ fragment: true, embed: 'script', idPrefix: 'a-' })
    const other = one.replace('a-', 'b-').replaceAll('were sent', 'were lost')
    for (const [first, second] of [
      [one, other],
      [other, one],
    ]) {
      const read = fromHtml(`${first}<hr>${second}`)
      expect(read.faults.map(({ ruleId }) => ruleId)).toEqual(['several-embeds'])
      const count = read.provenance.claims.find(({ id }) => id === 'count')
      expect(count?.targets[0]?.exact).toBe(
        first === one
          ? 'over a thousand containers were sent'
          : 'over a thousand containers were lost',
      )
    }
  })

  it('lets nobody else’s data through as the article’s', async () => {
    const other =
      '<p>An example:</p><pre><code>{"type":"AnnotationCollection","items":[]}</code></pre>'
    expect(fromHtml(other).provenance.claims).toEqual([])
    const broken = '<script type="application/ld+json">{"type":"AnnotationCollection"</script>'
    expect(fromHtml(broken).faults).toEqual([])
    expect(fromHtml('<p>A <mark>mark</mark>.</p>').provenance.claims).toEqual([])
  })

  it('never throws', () => {
    for (const html of [
      '',
      '<mark',
      `${'<div>'.repeat(20_000)}<mark id="pv-a" aria-details="pn-1">x</mark>`,
      '<mark id="pv-__proto__" data-prov-type="__proto__" aria-details="pn-1">x</mark><li id="pn-1"><a href="#pr-1">',
      '<mark id="pv-a" data-prov-confidence="9e999" data-prov-type="\ud800" aria-details="pn-1">\udfff</mark>',
      '<script type="application/ld+json">{"@context":[],"type":"AnnotationCollection","first":{"items":[null]}}</script>',
    ]) {
      const { provenance: read } = fromHtml(html)
      expect(Array.isArray(read.claims)).toBe(true)
    }
  })
})

describe('sanitizeSchema', () => {
  it('lets marks through to rehypeProvenance, and no script', async () => {
    const processor = parser()
      .use(remarkProvenance, { provenance })
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeSanitize, sanitizeSchema)
      .use(rehypeProvenance)
      .use(rehypeStringify)
    const html = String(await processor.process(`${markdown}\n<script>alert(1)</script>\n`))
    expect(html).not.toContain('<script')
    expect(html.match(/<li id="pn-/gu)?.length).toBe(6)
    const tree = sanitize(
      parse('<mark data-prov-claim="a" class="x" onclick="y" style="z">m</mark>', {
        fragment: true,
      }),
      sanitizeSchema,
    ) as Root
    expect(toHtml(tree)).toBe('<mark data-prov-claim="a">m</mark>')
    for (const schema of [sanitizeSchema, writtenSchema]) {
      expect(schema.tagNames).not.toContain('script')
      expect(schema.tagNames).not.toContain('style')
    }
  })
})

describe('hastText', () => {
  it('is the rendered text of the markdown', () => {
    const cases = [
      markdown,
      'a\\\nb  \nc\nd',
      '- tight\n  - nested\n\n  loose\n- [x] done\n- [ ] open',
      '> quote\n> more\n\n```js\n\n a\n\nb\n\n```\n\n```\n```\n\nx ![alt](i.png) y',
      'Foot[^1] and again[^2].\n\n[^1]: The *note*.\n\n    Second paragraph.\n\n[^2]: Other.',
      '| a | |\n|-|-|\n| | `x\\|y` |\n\n---\n\n<https://example.org> www.example.org &nbsp;&amp; `a  b`',
      '# H ~~del~~\n\nH2\n==\n\n***both***',
    ]
    for (const source of cases) {
      const tree = parser.parse(source)
      const hast = parser().use(remarkRehype).runSync(parser.parse(source)) as Root
      expect(hastText(hast).text).toBe(toText(tree))
      // Also when it has been written and read.
      expect(hastText(parse(toHtml(hast), { fragment: true })).text).toBe(toText(tree))
    }
  })
})
