/**
 * What projecting, marking and mapping cost beside remark-parse, in interleaved rounds.
 *
 *     npx tsx tests/bench/text-sweep.ts [ROUNDS]
 *
 * The text is made of the CommonMark specification's own prose, so it needs nothing else.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type ClaimRange, createSourceMap, markRanges, project } from '../../src/text/index.js'

const rounds = Number(process.argv[2] ?? 7)
const specification = readFileSync(
  createRequire(import.meta.url).resolve('commonmark-spec/spec.txt'),
  'utf8',
)

for (const size of [100_000, 1_000_000]) {
  const markdown = articleOf(size)
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
  const times = {
    parse: [] as number[],
    project: [] as number[],
    mark: [] as number[],
    map: [] as number[],
  }
  for (let round = 0; round <= rounds; round++) {
    const tree: Root = time(times.parse, () => processor.parse(markdown))
    const projection = time(times.project, () => project(tree))
    const ranges = rangesOver(projection.text.length, 1_000)
    time(times.map, () => {
      const map = createSourceMap(projection, markdown)
      for (const { start, end } of ranges) {
        map.startOf(start)
        map.endOf(end)
      }
    })
    time(times.mark, () =>
      markRanges(tree, projection, ranges, (id, _, children) => ({
        type: 'claim',
        id,
        attributes: {},
        children,
      })),
    )
  }
  const parse = median(times.parse)
  const row = (name: keyof typeof times): string =>
    `${name} ${median(times[name]).toFixed(1)} ms (${((100 * median(times[name])) / parse).toFixed(1)} %)`
  console.log(
    `${size / 1000} KB, 1,000 claims: ${(['parse', 'project', 'mark', 'map'] as const).map(row).join(', ')}`,
  )
}

function articleOf(size: number): string {
  const prose = specification.replace(/`{32}[\s\S]*?`{32}/g, '').replace(/^---[\s\S]*?\.\.\.\n/, '')
  return prose.repeat(Math.ceil(size / prose.length)).slice(0, size)
}

/** Ranges of 20 to 220 characters, every other one over the one before. */
function rangesOver(length: number, count: number): ClaimRange[] {
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor(((index - (index % 2) * 0.5) * length) / count)
    return { id: `c${index}`, start, end: start + 20 + ((index * 7919) % 200) }
  })
}

function time<T>(times: number[], run: () => T): T {
  const start = performance.now()
  const result = run()
  times.push(performance.now() - start)
  return result
}

function median(values: readonly number[]): number {
  // The first round warms up.
  const sorted = values.slice(1).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
