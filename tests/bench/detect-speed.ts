/**
 * Prints what the detector costs beside remark-parse on the same text, in one process: medians of
 * interleaved rounds. Then hostile texts of two sizes, where time must grow as the text does.
 *
 *     npx tsx tests/bench/detect-speed.ts
 */
import { readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { detect } from '../../src/detect/index.js'
import { sharedPath } from '../shared.js'

const corpus = sharedPath('bench', 'detection', 'train.jsonl')
const sentence =
  'The agency said on Monday that the probe had left the solar system. "It is a first," its director told reporters.\n\n'
const documents: string[] = corpus
  ? readFileSync(corpus, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : [sentence.repeat(4000)]
const texts = new Map<string, string[]>([
  ['documents', documents.slice(0, 120)],
  ['100 KB', [documents.join('\n\n').slice(0, 100_000)]],
  ['1 MB', [documents.join('\n\n').slice(0, 1_000_000)]],
])

const processor = unified().use(remarkParse)
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
const time = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

for (const [name, list] of texts) {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < 7; round++) {
    theirs.push(time(() => list.forEach((text) => void processor.parse(text))))
    ours.push(time(() => list.forEach((text) => void detect(text))))
  }
  const [a, b] = [median(ours), median(theirs)]
  console.log(
    `${name}: detector ${a.toFixed(0)} ms, remark-parse ${b.toFixed(0)} ms, ratio ${(a / b).toFixed(2)}`,
  )
}

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
  ['names', (size) => 'John Smith '.repeat(size / 11)],
]
for (const [name, make] of hostile) {
  const [small, large] = [make(200_000), make(2_000_000)]
  detect(small.slice(0, 20_000), { lang: 'en' })
  const a = time(() => void detect(small, { lang: 'en' }))
  const b = time(() => void detect(large, { lang: 'en' }))
  console.log(
    `${name}: 200 KB ${a.toFixed(0)} ms, 2 MB ${b.toFixed(0)} ms, ${(b / a).toFixed(1)} times`,
  )
}
