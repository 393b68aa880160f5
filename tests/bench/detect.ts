/**
 * Prints the detector's figures on the detection benchmark, where that is there: the benchmark's own
 * scripts do the scoring.
 *
 *     npx tsx tests/bench/detect.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { detect } from '../../src/detect/index.js'
import { sharedPath } from '../shared.js'

const folder = sharedPath('bench', 'detection')
if (folder) {
  const out = mkdtempSync(join(tmpdir(), 'detect-'))
  const run = (...parts: string[]): void =>
    void execFileSync(process.execPath, parts, {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
  for (const name of ['train', 'dev']) {
    const predictions = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { id, text } = JSON.parse(line) as { id: string; text: string }
        const attributions = detect(text).map((found, index) => ({ id: `p${index}`, ...found }))
        return JSON.stringify({ id, text, attributions })
      })
    writeFileSync(join(out, `${name}.jsonl`), `${predictions.join('\n')}\n`)
    console.log(`\n${name}`)
    run(
      'score.mjs',
      `${name}.jsonl`,
      join(out, `${name}.jsonl`),
      ...(name === 'dev' ? ['--boot', '300'] : []),
    )
  }
  const score = (labels: string): void =>
    run('labels.mjs', 'train.jsonl', join(out, 'train.jsonl'), labels)
  console.log('\nlabels')
  score('labels.jsonl')
  for (const [half, lines] of halves(
    readFileSync(join(folder, 'labels.jsonl'), 'utf8'),
  ).entries()) {
    console.log(half === 0 ? '\nlabels read while developing' : '\nlabels for checking')
    const file = join(out, `labels-${half}.jsonl`)
    writeFileSync(file, `${lines.join('\n')}\n`)
    score(file)
  }
}

/** Labels of every other document, and those of the others: rules for types were written by the first. */
function halves(labels: string): [string[], string[]] {
  const lines = labels.split('\n').filter(Boolean)
  const documentOf = (line: string): string => (JSON.parse(line) as { doc: string }).doc
  const documents = [...new Set(lines.map(documentOf))].sort()
  const of = (half: number): string[] =>
    lines.filter((line) => documents.indexOf(documentOf(line)) % 2 === half)
  return [of(0), of(1)]
}
