/**
 * What reading hostile articles costs beside parsing them as plain markdown, in one process:
 *
 *     npx tsx tests/bench/hostile-syntax.ts
 */
import { parseBare } from '../../src/syntax/index.js'
import { read } from '../syntax/article.js'
import { hostileArticles, nested } from '../syntax/hostile-articles.js'

const milliseconds = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

const articles = [['2,000 labels inside each other', nested(2_000)] as const, ...hostileArticles]
for (const [name, source] of articles) {
  parseBare(source)
  const plain = milliseconds(() => parseBare(source))
  read(source)
  const ours = milliseconds(() => read(source))
  console.log(
    `${name}: ${ours.toFixed(0)} ms, plain ${plain.toFixed(0)} ms, ratio ${(ours / plain).toFixed(1)}`,
  )
}
