/**
 * What provenance adds to the bytes of a page: an article of 1 MB with 2,000 claims on varied sources.
 * `npx tsx tests/bench/page-size.ts`
 *
 * The bare page is what `writePage` makes of the same tree without claims: the same head, the same stylesheet. The
 * bare fragment is that of `remark-parse`, `remark-gfm`, `remark-rehype` and `rehype-stringify`.
 */
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { PageOptions } from '../../src/formats/html/index.js'
import { annotate, type Claim, type Provenance, type Source } from '../../src/index.js'
import { makeTarget } from '../../src/model/target.js'
import { prose, random, sentences } from './prose.js'

const SIZE = 1_000_000
const CLAIMS = 2000
const BOUND = 2.2

const markdown = prose(SIZE)
const bare = await annotate(markdown)
const article = await annotate(markdown, { provenance: varied(bare.text, CLAIMS) })
if (article.provenance.claims.length !== CLAIMS) throw new Error('Claims are missing')

const bareFragment = bytes(
  String(
    await unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkFrontmatter)
      .use(remarkRehype)
      .use(rehypeStringify)
      .process(markdown),
  ),
)
const barePage = bytes(bare.html())
print('bare fragment', bareFragment, bareFragment)
print('bare page', barePage, barePage)

report('page, by default', {}, barePage, BOUND)
report('… with popovers', { popovers: true }, barePage)
report('… with claims in JSON-LD', { jsonLd: true }, barePage)
report('… without notes', { notes: false }, barePage)
report('… with its embed', { embed: 'script' }, barePage)
report('fragment, by default', { fragment: true }, bareFragment, BOUND)
report('… with popovers', { fragment: true, popovers: true }, bareFragment)
console.log(`messages: ${[...new Set(article.messages.map(({ ruleId }) => ruleId))].join(', ')}`)

function report(name: string, options: PageOptions, of: number, bound?: number): void {
  print(name, bytes(article.html(options)), of, bound)
}

function print(name: string, size: number, of: number, bound?: number): void {
  const ratio = size / of
  const verdict = bound === undefined ? '' : `  bound ${bound}${ratio <= bound ? '' : '  MISSED'}`
  console.log(`${name.padEnd(26)} ${String(size).padStart(9)} bytes  ${ratio.toFixed(2)}${verdict}`)
}

function bytes(html: string): number {
  return Buffer.byteLength(html)
}

/** Claims as a desk would write them: 60 sources of all kinds, with roles, institutions, events and urls. */
function varied(text: string, count: number): Provenance {
  const next = random(7)
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(next() * values.length)] as Value
  const sources = manySources()
  const speaking = sources.filter(({ kind }) => kind !== 'event' && kind !== 'outlet')
  const events = sources.filter(({ kind }) => kind === 'event')
  const outlets = sources.filter(({ kind }) => kind === 'outlet')
  const claims = sentences(text, count).map(([start, end], index): Claim => {
    const source = pick(speaking)
    return {
      id: `c${index + 1}`,
      status: 'asserted',
      type: pick(['event', 'quantity', 'assessment', 'prediction', 'causal', 'opinion']),
      ...(next() < 0.4
        ? { confidence: { value: pick([0.3, 0.5, 0.8]), kind: 'annotator' as const } }
        : {}),
      sources: [
        {
          id: source.id,
          relation: pick(['quoted', 'paraphrased', 'derived'] as const),
          ...(next() < 0.3 ? { at: pick(events).id } : {}),
          ...(next() < 0.1 ? { via: [pick(outlets).id] } : {}),
        },
        ...(next() < 0.1 ? [{ id: pick(speaking).id, relation: 'background' as const }] : []),
      ],
      targets: [makeTarget(text, start, end)],
    }
  })
  return { sources, claims }
}

function manySources(): Source[] {
  const names = ['Ada Holm', 'Jun Seo', 'Maria Costa', 'Peter Okafor', 'Lena Brandt', 'Omar Aziz']
  const offices = ['the ministry of transport', 'the port authority', 'the weather service']
  const roles = ['spokesperson', 'director', 'chief engineer', 'professor of economics']
  const bodies = offices.map((name, index): Source => {
    return {
      id: `office-${index}`,
      kind: 'organization',
      name,
      url: `https://office-${index}.example.org/`,
    }
  })
  const people = Array.from({ length: 30 }, (_, index): Source => {
    const name = `${names[index % 6]} ${String.fromCharCode(65 + index)}.`
    const role = roles[index % 4] ?? ''
    return {
      id: `person-${index}`,
      kind: 'person',
      name,
      role,
      ...(index % 2 === 0 ? { for: `office-${index % 3}` } : {}),
      ...(index % 3 === 0 ? { url: `https://example.org/people/${index}` } : {}),
    }
  })
  const documents = Array.from({ length: 12 }, (_, index): Source => {
    return {
      id: `report-${index}`,
      kind: index % 3 === 0 ? 'dataset' : 'document',
      name: `Annual report ${2005 + index}`,
      published: `${2005 + index}-03-01`,
      url: `https://example.org/reports/${2005 + index}`,
    }
  })
  const events = Array.from({ length: 9 }, (_, index): Source => {
    return {
      id: `briefing-${index}`,
      kind: 'event',
      name: 'briefing',
      published: `2023-10-${10 + index}`,
    }
  })
  const unnamed: Source[] = ['a senior official', 'two diplomats'].map((name, index) => {
    const reason = 'was not authorised to speak publicly'
    return { id: `unnamed-${index}`, kind: 'anonymous', name, reason }
  })
  const outlets: Source[] = ['The Daily Ledger', 'Coast Radio'].map((name, index) => {
    return { id: `outlet-${index}`, kind: 'outlet', name }
  })
  return [...bodies, ...people, ...documents, ...events, ...unnamed, ...outlets]
}
