/**
 * What provenance costs: ratios of CPU time over the same pipeline without it, in one process a row, of interleaved
 * rounds. Sums of all rounds are compared: collections of garbage fall into one round and not into the next, and are
 * part of what is to be measured. None is forced: it would throw compiled code away. What is measured is the build.
 *
 *     npm run bench
 *     npx tsx tests/bench/budget.ts 1000000 2000 1    (one row: size, claims, case)
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {
  annotate,
  type Provenance,
  rehypeProvenance,
  remarkProvenance,
  toSidecar,
} from 'remark-provenance'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { makeTarget } from '../../src/model/target.js'
import { prose, sentences } from './prose.js'

interface Case {
  name: string
  bound: Record<number, number>
  bare: () => unknown
  ours: () => unknown
}

const SIZES = [100_000, 1_000_000]
/** Rounds of a row: until the ratio is known to {@link ERROR}, but no more and no fewer than these. */
const MOST_ROUNDS = Number(process.env.ROUNDS ?? 50)
const LEAST_ROUNDS = Math.min(15, MOST_ROUNDS)
/** The standard error of a ratio that is enough. One round of a long article varies by 15 %. */
const ERROR = 0.02
/** Milliseconds before anything is measured. */
const WARM_UP = 4000

/** What one process measured. */
interface Row {
  name: string
  text: string
  /** Milliseconds of our own. */
  own: number
}

const [size, claims, index] = process.argv.slice(2).map(Number)
if (size !== undefined && claims !== undefined && index !== undefined) {
  const row = await measure(size, claims, index)
  if (process.send) process.send(row)
  else console.log(row.text)
} else await measureAll()

/** Each row in a process of its own: what ran before leaves a heap that makes the next row slower. */
async function measureAll(): Promise<void> {
  const own = new Map<string, number[]>()
  for (const size of SIZES)
    for (const claims of size === 1_000_000 ? [1000, 2000] : [1000])
      for (const index of claims === 1000 ? [0, 1, 2, 3, 4] : [1, 2]) {
        const row = await inOwnProcess([size, claims, index].map(String))
        console.log(row.text)
        own.set(row.name, [...(own.get(row.name) ?? []), row.own])
      }
  for (const [name, [small, large]] of own) {
    if (small === undefined || large === undefined) continue
    const growth = large / small
    console.log(
      `${name.padEnd(44)} own time, 1 MB over 100 KB: ${growth.toFixed(1)}  bound 11${growth <= 11 ? '' : '  MISSED'}`,
    )
  }
}

function inOwnProcess(args: readonly string[]): Promise<Row> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), args)
    child.once('message', (row) => resolve(row as Row))
    child.once('exit', (code) => reject(new Error(`the process ended with ${code}`)))
  })
}

async function measure(size: number, claims: number, index: number): Promise<Row> {
  const one = (await cases(prose(size), claims))[index]
  if (!one) throw new RangeError(`there is no case ${index}`)
  const rounds: [number, number][] = []
  // Until the engine has compiled what runs often; one long article does that, a short one does not.
  for (const end = performance.now() + WARM_UP; performance.now() < end; ) {
    one.bare()
    await one.ours()
  }
  let known = ratioOf(rounds)
  while (
    rounds.length < LEAST_ROUNDS ||
    (rounds.length < MOST_ROUNDS && known.standardError > ERROR)
  ) {
    // Each first in turn: whoever comes second is charged for some of the garbage of the first.
    const first = rounds.length % 2 === 0 ? undefined : await time(one.ours)
    const bare = await time(one.bare)
    rounds.push([bare, first ?? (await time(one.ours))])
    known = ratioOf(rounds)
  }
  const { bare, ours, ratio, standardError } = known
  const bound = one.bound[size]
  const verdict = bound === undefined ? '' : `  bound ${bound}${ratio <= bound ? '' : '  MISSED'}`
  return {
    name: one.name,
    text: `${one.name.padEnd(44)} ${`${size / 1000} KB`.padStart(8)}  ${bare.toFixed(1).padStart(8)} ms bare ${ours.toFixed(1).padStart(8)} ms ours  ratio ${ratio.toFixed(3)} ± ${standardError.toFixed(3)} (${rounds.length} rounds)${verdict}`,
    own: ours - bare,
  }
}

interface Ratio {
  /** Milliseconds of a round. */
  bare: number
  ours: number
  ratio: number
  standardError: number
}

/** The ratio of two sums, and how well so many rounds tell it. */
function ratioOf(rounds: readonly (readonly [number, number])[]): Ratio {
  const bare = mean(rounds.map(([first]) => first))
  const ours = mean(rounds.map(([, second]) => second))
  const ratio = ours / bare
  const variance =
    rounds.reduce((sum, [first, second]) => sum + (second - ratio * first) ** 2, 0) /
    (rounds.length - 1)
  return { bare, ours, ratio, standardError: Math.sqrt(variance / rounds.length) / bare }
}

async function cases(markdown: string, count: number): Promise<Case[]> {
  const claimCount = count.toLocaleString('en')
  const { text } = await annotate(markdown)
  const provenance: Provenance = {
    sources: [{ id: 'office', kind: 'organization', name: 'The office' }],
    claims: sentences(text, count).map(([start, end], index) => ({
      id: `c${index}`,
      type: 'event',
      sources: [{ id: 'office', relation: 'paraphrased' }],
      status: 'asserted',
      targets: [makeTarget(text, start, end)],
    })),
  }
  const sidecar = toSidecar(provenance, { text })
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
  const bareParse = parser().freeze()
  const ourParse = parser().use(remarkProvenance, { sidecar }).freeze()
  const bareHtml = parser().use(remarkRehype).use(rehypeStringify).freeze()
  const ourHtml = parser()
    .use(remarkProvenance, { sidecar })
    .use(remarkRehype)
    .use(rehypeProvenance)
    .use(rehypeStringify)
    .freeze()
  const bareMarkdown = parser().use(remarkStringify).freeze()
  const parse = (processor: typeof bareParse | typeof ourParse) => () =>
    processor.runSync(processor.parse(markdown))
  return [
    {
      name: `parse + ${claimCount} sidecar claims`,
      bound: { 100000: 1.15, 1000000: 1.1 },
      bare: parse(bareParse),
      ours: parse(ourParse),
    },
    {
      name: `${claimCount} claims to HTML, in a pipeline`,
      bound: { 100000: 1.3, 1000000: 1.12 },
      bare: () => bareHtml.processSync(markdown),
      ours: () => ourHtml.processSync(markdown),
    },
    {
      name: `${claimCount} claims to HTML, annotate().html()`,
      bound: { 100000: 1.3, 1000000: 1.12 },
      bare: () => bareHtml.processSync(markdown),
      ours: async () => (await annotate(markdown, { sidecar })).html({ fragment: true }),
    },
    {
      name: `${claimCount} claims to footnoted markdown`,
      bound: { 100000: 1.5, 1000000: 1.2 },
      bare: () => bareMarkdown.processSync(markdown),
      ours: async () => (await annotate(markdown, { sidecar })).footnotes(),
    },
    {
      name: `${claimCount} claims to inline markdown`,
      bound: {},
      bare: () => bareMarkdown.processSync(markdown),
      ours: async () => (await annotate(markdown, { sidecar })).markdown(),
    },
  ]
}

/** CPU milliseconds, which other processes on the machine disturb less than the clock. */
async function time(run: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
