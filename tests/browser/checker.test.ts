import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate.js'

const require = createRequire(import.meta.url)
const jar = join(dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar')

function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0
}

/** Java, which CI installs where it is missing: there, nothing is skipped. */
function findJava(): boolean {
  if (hasJava() || !process.env.CI) return hasJava()
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' })
    execFileSync(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', 'default-jre-headless'],
      {
        stdio: 'inherit',
      },
    )
  } catch (error) {
    console.warn(`Java could not be installed: ${String(error)}`)
  }
  return hasJava()
}

const java = findJava()
if (!java) {
  console.warn(
    '\n*** SKIPPED: the Nu Html Checker, for want of Java (Debian: apt-get install default-jre-headless). ***\n',
  )
}

describe.skipIf(!java && !process.env.CI)('Nu Html Checker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'provenance-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('finds no error in pages, fragments and the stylesheet', async () => {
    const markdown = readFileSync(new URL('../../examples/article.md', import.meta.url), 'utf8')
    const annotated = await annotate(markdown)
    const shell = (body: string): string =>
      `<!doctype html><html lang="en"><head><title>Fragment</title></head><body>${body}</body></html>`
    const pages = [
      annotated.html({ embed: 'visible', sidecarUrl: 'article.provenance.json' }),
      annotated.html({
        embed: 'script',
        include: ['asserted', 'suggested'],
        labels: 'ko',
        lang: 'ko',
      }),
      shell(annotated.html({ fragment: true, summary: true })),
      shell(
        annotated.html({ fragment: true, idPrefix: 'a-' }) +
          annotated.html({ fragment: true, idPrefix: 'b-' }),
      ),
    ]
    for (const lang of ['ar', 'ja', 'ko', 'places']) {
      const path = new URL(`./articles/${lang}.md`, import.meta.url)
      pages.push(
        (await annotate(readFileSync(path, 'utf8'))).html({
          lang: lang === 'places' ? 'en' : lang,
        }),
      )
    }
    const files = pages.map((html, index) => {
      const path = join(folder, `${index}.html`)
      writeFileSync(path, html)
      return path
    })
    const { stderr } = spawnSync(
      'java',
      ['-jar', jar, '--errors-only', '--format', 'text', ...files],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      },
    )
    const sheet = fileURLToPath(new URL('../../src/formats/html/style.css', import.meta.url))
    const css = spawnSync('java', ['-jar', jar, '--css', '--errors-only', sheet], {
      encoding: 'utf8',
    })
    expect(css.stderr.trim()).toBe('')
    expect(stderr.replaceAll(folder, '').trim()).toBe(
      'Document checking completed. No errors found.',
    )
  })
})
