/**
 * Anchoring beside the matchers in common use: `npx tsx tests/bench/anchor.ts`.
 *
 * Prints the small benchmark that ships, then, where the shared one is there, its figures with the
 * old text known and without.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { anchor, type Range, toSelector } from '../../src/anchor/index.js'
import { sharedPath } from '../shared.js'
import { article } from './anchor-article.js'
import { type Case, casesOf } from './anchor-edits.js'
import { fuzzy, type Matcher, nearestExact } from './anchor-matchers.js'

export interface Score {
  correct: number
  wrong: number
  orphaned: number
}

export const matchers: ReadonlyMap<string, Matcher> = new Map([
  ['nearest exact occurrence', nearestExact],
  ['fuzzy, best match', fuzzy(0)],
  ['fuzzy, at least 0.8', fuzzy(0.8)],
  ['anchor(), quote and context alone', (text, selector) => rangeOf(anchor(text, [selector])[0])],
  [
    'anchor(), with the old text',
    (text, selector, base) => rangeOf(anchor(text, [selector], { base })[0]),
  ],
])

function rangeOf(answer: { start?: number; end?: number } | undefined): Range | undefined {
  const { start, end } = answer ?? {}
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** Correct: four fifths of what the place and the truth cover together; a deleted passage: no place. */
export function score(matcher: Matcher, cases: readonly Case[]): Score {
  const result: Score = { correct: 0, wrong: 0, orphaned: 0 }
  for (const { base, text, start, end, truth } of cases) {
    const found = matcher(text, toSelector(base, [start, end]), base)
    if (!found && truth) result.orphaned++
    else if (!found && !truth) result.correct++
    else if (found && truth && overlap(found, truth) >= 0.8) result.correct++
    else result.wrong++
  }
  return result
}

function overlap(a: Range, b: Range): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function table(cases: readonly Case[]): string {
  const present = cases.filter(({ truth }) => truth)
  const deleted = cases.filter(({ truth }) => !truth)
  const percent = (part: number, whole: number): string =>
    ((100 * part) / whole).toFixed(1).padStart(6)
  const lines = [
    `${present.length} passages that are still there, ${deleted.length} that were deleted (%)`,
    `${''.padEnd(36)} present: correct  wrong  orphaned   deleted: wrong`,
  ]
  for (const [name, matcher] of matchers) {
    const p = score(matcher, present)
    const d = score(matcher, deleted)
    lines.push(
      `${name.padEnd(36)}           ${percent(p.correct, present.length)} ${percent(p.wrong, present.length)}    ${percent(p.orphaned, present.length)}           ${percent(d.wrong, deleted.length)}`,
    )
  }
  return lines.join('\n')
}

if (process.argv[1] === import.meta.filename) {
  console.log(table(casesOf(article)))
  const script = sharedPath('bench', 'anchoring', 'score.mjs')
  const adapter = join(import.meta.dirname, 'anchor-adapter.ts')
  if (script) {
    for (const options of [[], ['--no-base']]) {
      console.log(`\nshared benchmark ${options.join(' ')}`)
      spawnSync(process.execPath, ['--import', 'tsx', script, adapter, ...options], {
        stdio: 'inherit',
      })
    }
  }
}
