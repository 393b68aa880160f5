/**
 * Prints what the detector costs beside remark-parse on the same text, in one process that has read
 * such texts before: medians of interleaved rounds; and what of that is reading, before any rule looks at
 * a word. Then the first round of a fresh process, and hostile texts of two sizes, where time must grow as
 * the text does.
 *
 *     npx tsx tests/bench/detect-speed.ts
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { attribute, reads } from '../../src/detect/detect.js'
import { detect } from '../../src/detect/index.js'
import { Lines } from '../../src/detect/reading/lines.js'
import { readParagraph } from '../../src/detect/reading/paragraphs.js'
import { TokenPool } from '../../src/detect/reading/tokens.js'
import { readWire } from '../../src/detect/reading/wire.js'
import { withoutWraps } from '../../src/detect/reading/wraps.js'
import { Names } from '../../src/detect/speakers/names.js'
import type { TextRange } from '../../src/model/annotator.js'
import { project, proseOf } from '../../src/text/index.js'
import { sharedPath } from '../shared.js'

/** Rounds in which the engine compiles, and rounds that count. */
const WARM_UP = 10
const ROUNDS = 9

const corpus = sharedPath('bench', 'detection', 'train.jsonl')
const articles = sharedPath('bench', 'prose')
const sentence =
  'The agency said on Monday that the probe had left the solar system. "It is a first," its director told reporters.\n\n'
const documents: string[] = corpus
  ? readFileSync(corpus, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : [sentence.repeat(4000)]
const markdown: string[] = articles
  ? readdirSync(articles)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(join(articles, name), 'utf8'))
  : documents

const processor = unified().use(remarkParse)
/** The rendered text of an article, and where its prose stands: what annotators get. */
interface Rendered {
  text: string
  blocks?: readonly TextRange[]
}

const rendered = markdown.map((text): Rendered => {
  const projection = project(processor.parse(text))
  return { text: projection.text, blocks: proseOf(projection).blocks }
})
/** What each parser reads, and the detector beside it. */
const texts = new Map<string, [markdown: string[], text: Rendered[]]>()
for (const [name, list] of [
  ['documents', documents.slice(0, 120)],
  ['100 KB', [documents.join('\n\n').slice(0, 100_000)]],
  ['1 MB', [documents.join('\n\n').slice(0, 1_000_000)]],
] as const)
  texts.set(name, [[...list], list.map((text) => ({ text }))])
texts.set('markdown articles, and their prose', [markdown, rendered])

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

function time(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function parseAll(list: readonly string[]): void {
  for (const text of list) processor.parse(text)
}

function detectAll(list: readonly Rendered[], lang?: string): void {
  for (const { text, blocks } of list) {
    if (blocks) {
      // As the annotator does.
      const prose = withoutWraps(text, blocks)
      if (reads(prose, lang)) attribute(prose)
    } else detect(text, lang === undefined ? {} : { lang })
  }
}

/** Lines, words, names, quotations and sentences, as the detector reads them. */
function readAll(list: readonly Rendered[]): void {
  const pool = new TokenPool()
  for (const { text } of list) {
    const lines = new Lines(text, readWire(text).skip)
    const names = new Names()
    for (const line of lines) names.learn(line)
    for (const line of lines) {
      const paragraph = readParagraph(line, false, pool)
      names.add(paragraph, line)
      pool.give(paragraph.tokens)
    }
    lines.release()
  }
}

function printRatio(name: string, ours: number, theirs: number, stage = 'detector'): void {
  console.log(
    `${name}: ${stage} ${ours.toFixed(0)} ms, remark-parse ${theirs.toFixed(0)} ms, ratio ${(ours / theirs).toFixed(2)}`,
  )
}

let cold: (() => void) | undefined
for (const [name, [source, text]] of texts) {
  const ours: number[] = []
  const reading: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    theirs.push(time(() => parseAll(source)))
    ours.push(time(() => detectAll(text)))
    reading.push(time(() => readAll(text)))
  }
  const [first, parsed] = [ours[0] ?? 0, theirs[0] ?? 0]
  cold ??= () => printRatio(`${name}, first round`, first, parsed)
  const parser = median(theirs.slice(WARM_UP))
  printRatio(name, median(ours.slice(WARM_UP)), parser)
  printRatio(name, median(reading.slice(WARM_UP)), parser, 'reading alone')
}
cold?.()

const hostile: [string, (size: number) => string][] = [
  ['prose', (size) => sentence.repeat(size / sentence.length)],
  ['one paragraph', (size) => sentence.replaceAll('\n', ' ').repeat(size / sentence.length)],
  ['quotation marks', (size) => '"'.repeat(size / 10)],
  ['quotation marks and words', (size) => '“a ” said '.repeat(size / 10)],
  ['unbalanced quotation marks', (size) => '“ he said '.repeat(size / 10)],
  ['cues', (size) => 'said that '.repeat(size / 10)],
  ['commas', (size) => 'a, '.repeat(size / 3)],
  ['one word', (size) => 'a'.repeat(size)],
  ['brackets', (size) => '(a) '.repeat(size / 4)],
  ['an interview', (size) => 'Q: Is it late?\n\nA: It is, Holm said.\n\n'.repeat(size / 39)],
  [
    'wrapped lines',
    (size) => 'She said that the road of the county is not to be closed in\n'.repeat(size / 60),
  ],
  ['lines of one word', (size) => 'the\n'.repeat(size / 4)],
  ['names', (size) => 'John Smith '.repeat(size / 11)],
]
for (const [name, make] of hostile) {
  const [small, large] = [make(200_000), make(2_000_000)]
  const run = (text: string): number => time(() => detectAll([{ text }], 'en'))
  for (let round = 0; round < WARM_UP; round++) run(small)
  const a: number[] = []
  const b: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    a.push(run(small))
    if (round % 3 === 0) b.push(run(large))
  }
  console.log(
    `${name}: 200 KB ${median(a).toFixed(1)} ms, 2 MB ${median(b).toFixed(0)} ms, ${(median(b) / median(a)).toFixed(1)} times`,
  )
}
