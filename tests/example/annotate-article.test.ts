import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedPath } from '../shared.js'

const root = join(import.meta.dirname, '../..')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'provenance-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = join(root, 'examples/annotate-article.ts')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('the example script', () => {
  it('annotates its own article without arguments', () => {
    const out = join(folder, 'own')
    const { status, stdout, stderr } = run('--out', out)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(readdirSync(out).sort()).toEqual([
      'article.footnotes.md',
      'article.html',
      'article.provenance.json',
    ])
    expect(stdout).toContain('Ron Ziegler, press secretary, for The White House')
    expect(stdout).toContain('Rests on nobody\n    What was said in those minutes')
    expect(stdout).not.toContain('\u001b[')
    expect(stdout).not.toContain('Messages')
  })

  it('takes the sidecar that it wrote, for the article after an edit', () => {
    const article = file(
      'dam.md',
      'The dam :claim[holds 12 million cubic metres]{#volume type=quantity}.',
    )
    const out = join(folder, 'dam')
    expect(run(article, '--out', out).status).toBe(0)
    const plain = file('dam.md', 'Built in 1961, the dam holds 13 million cubic metres.')
    const again = run(plain, '--sidecar', join(out, 'dam.provenance.json'), '--out', out)
    expect(again.status).toBe(0)
    expect(again.stdout).toContain('1 claim')
    expect(again.stdout).toMatch(/1:\d+ .*anchor-changed/)
  })

  it('shows suggestions for an article without markup, labelled', () => {
    const article = file('plain.txt', '"The bridge is safe," the ministry said on Monday.')
    const out = join(folder, 'plain')
    const { status, stdout } = run(article, '--out', out)
    expect(status).toBe(0)
    expect(stdout).toContain('suggestions of the detector, not reviewed')
    expect(stdout).toContain('the ministry\n    "The bridge is safe,"')
    expect(readFileSync(join(out, 'plain.html'), 'utf8')).toContain('not reviewed')
    expect(readFileSync(join(out, 'plain.footnotes.md'), 'utf8')).toContain('not reviewed')
  })

  it('says where markup is wrong, by line and column', () => {
    const article = file('wrong.md', '# Rain\n\nIt :claim[rained]{type="weather"}.')
    const { status, stdout } = run(article, '--out', join(folder, 'wrong'))
    expect(status).toBe(0)
    expect(stdout).toMatch(/Messages\n {2}3:\d+ .*unknown-type/)
  })

  it.each([
    ['a missing file', () => [join(folder, 'nowhere.md')], /There is no article at .*nowhere\.md/],
    ['a folder', () => [folder], /is a folder/],
    [
      'a binary',
      () => [file('image.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))],
      /not text/,
    ],
    ['an empty file', () => [file('empty.md', '')], /is empty/],
    [
      'invalid UTF-8',
      () => [file('latin1.md', new Uint8Array([0x66, 0xfc, 0x72]))],
      /not valid UTF-8/,
    ],
    ['an unknown option', () => ['--verbose'], /Usage: npm run example/],
    [
      'two articles that would overwrite each other',
      () => {
        mkdirSync(join(folder, 'sub'), { recursive: true })
        return [file('same.md', 'a'), file('sub/same.txt', 'b')]
      },
      /would both be written to same\.html/,
    ],
    [
      'one good article and one that is not there',
      () => [file('good.md', 'Rain fell.'), join(folder, 'gone.md')],
      /There is no article at .*gone\.md/,
    ],
  ])('refuses %s in a sentence, with exit code 1, and writes nothing', (_name, args, message) => {
    const out = join(folder, 'refused')
    const { status, stdout, stderr } = run(...args(), '--out', out)
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('    at ')
    expect(stdout).toBe('')
    expect(status).toBe(1)
    expect(() => readdirSync(out)).toThrow()
  })

  const wire = sharedPath('articles/wire-story-2023-10-14.txt')
  it.skipIf(wire === undefined)('shows who says what in a real wire story', () => {
    const out = join(folder, 'wire')
    const { status, stdout } = run(wire ?? '', '--out', out)
    expect(status).toBe(0)
    expect(stdout).toMatch(/John Kirby/)
    expect(stdout).toMatch(/White House/)
    const html = readFileSync(join(out, 'wire-story-2023-10-14.html'), 'utf8')
    expect(html).toMatch(/<mark[^>]*>(?:"|&quot;)Our information indicates/)
  })
})
