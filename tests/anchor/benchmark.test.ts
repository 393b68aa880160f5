import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { matchers, score } from '../bench/anchor.js'
import { article } from '../bench/anchor-article.js'
import { casesOf } from '../bench/anchor-edits.js'
import { sharedPath } from '../shared.js'

const cases = casesOf(article)

function run(name: string, present: boolean): ReturnType<typeof score> {
  const matcher = matchers.get(name)
  if (!matcher) throw new Error(`no matcher ${name}`)
  return score(
    matcher,
    cases.filter(({ truth }) => (truth !== undefined) === present),
  )
}

describe('the benchmark that ships', () => {
  it('finds every passage that is there and none that is not, with the old text', () => {
    expect(run('anchor(), with the old text', true)).toMatchObject({ wrong: 0, orphaned: 0 })
    expect(run('anchor(), with the old text', false).wrong).toBe(0)
  })

  it('without it, takes one deleted sentence at most for its sibling', () => {
    expect(run('anchor(), quote and context alone', true).wrong).toBe(0)
    expect(run('anchor(), quote and context alone', false).wrong).toBeLessThanOrEqual(1)
  })
})

const script = sharedPath('bench', 'anchoring', 'score.mjs')

/** Figures of the shared benchmark: rows of its output by their first word. */
function figures(options: string[]): string {
  const adapter = join(import.meta.dirname, '../bench/anchor-adapter.ts')
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script ?? '', adapter, ...options],
    { encoding: 'utf8' },
  )
  return stdout
}

function row(output: string, name: string): { correct: number; wrong: number } {
  const line = output.split('\n').find((line) => line.startsWith(name)) ?? ''
  const [, correct, , wrong] = line.slice(name.length).trim().split(/\s+/).map(Number)
  return { correct: correct ?? Number.NaN, wrong: wrong ?? Number.NaN }
}

function removed(output: string, name: string): number {
  return Number(new RegExp(`removed, ${name}: wrong ([\\d.]+)`).exec(output)?.[1])
}

describe.skipIf(!script)('the shared benchmark', () => {
  it('holds its figures with the old text', () => {
    const cases = figures(['--part', 'cases'])
    expect(row(cases, 'UNEDITED').correct).toBeGreaterThanOrEqual(99.9)
    expect(row(cases, 'PRESENT').correct).toBeGreaterThanOrEqual(98.5)
    expect(row(cases, 'PRESENT').wrong).toBeLessThanOrEqual(0.1)
    expect(row(cases, 'DELETED').wrong).toBeLessThanOrEqual(0.5)
    const cut = figures(['--part', 'removed'])
    expect(removed(cut, 'no copy survives')).toBeLessThanOrEqual(0.5)
    expect(removed(cut, 'a copy survives elsewhere')).toBeLessThanOrEqual(5)
  }, 120_000)

  it('holds them without it', () => {
    const cases = figures(['--part', 'cases', '--no-base'])
    expect(row(cases, 'UNEDITED').correct).toBeGreaterThanOrEqual(99)
    expect(row(cases, 'PRESENT').correct).toBeGreaterThanOrEqual(97)
    expect(row(cases, 'PRESENT').wrong).toBeLessThanOrEqual(0.4)
    expect(
      removed(figures(['--part', 'removed', '--no-base']), 'no copy survives'),
    ).toBeLessThanOrEqual(1.5)
  }, 180_000)
})
