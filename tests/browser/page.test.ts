import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate.js'
import { fromHtml, writePage } from '../../src/formats/html/index.js'
import type { Provenance } from '../../src/model/types.js'
import { claim, mark, p, root, target } from '../html/article.js'
import { browserPath } from './browser.js'
import { button, type Circumstances, popover, stage, violations } from './stage.js'

const require = createRequire(import.meta.url)
const article = readFileSync(new URL('../../examples/article.md', import.meta.url), 'utf8')

/** How the page may meet a reader. */
const STATES: Record<string, Circumstances> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { contrast: 'more' },
  forced: { forcedColors: 'active' },
  print: { media: 'print' },
  narrow: { viewport: { width: 320, height: 640 } },
}

describe.skipIf(!browserPath && !process.env.CI)('in a browser', () => {
  const { save, open } = stage()
  let url: string
  let count: number

  beforeAll(async () => {
    const annotated = await annotate(article)
    count = annotated.provenance.claims.length
    url = save('article.html', annotated.html({ embed: 'visible' }))
  })

  it.each(Object.keys(STATES))('has no fault that axe finds: %s', async (state) => {
    expect(await open(url, STATES[state] ?? {}, violations)).toEqual([])
  })

  it('gives every claim to the keyboard alone, without script', async () => {
    await open(url, { javaScriptEnabled: false }, async (page) => {
      const reached = new Set<string>()
      for (let step = 0; step < count * 2 + 20; step++) {
        await page.keyboard.press('Tab')
        const focused = page.locator(':focus')
        if ((await focused.count()) === 0) break
        reached.add(
          (await focused.getAttribute('popovertarget')) ?? (await focused.getAttribute('id')) ?? '',
        )
      }
      for (let number = 1; number <= count; number++) {
        expect(reached).toContain(`pr-${number}`)
        expect(reached).toContain(`pp-${number}`)
      }
    })
  })

  it('opens popovers by click, Enter and tap, and closes them by Escape, without script', async () => {
    await open(url, { javaScriptEnabled: false }, async (page) => {
      for (let number = 1; number <= count; number++) {
        expect(await popover(page, number).isVisible()).toBe(false)
        await button(page, number).focus()
        await page.keyboard.press('Enter')
        expect(await popover(page, number).isVisible()).toBe(true)
        expect((await popover(page, number).textContent())?.length).toBeGreaterThan(10)
        const box = await popover(page, number).boundingBox()
        expect(box && box.x >= 0 && box.x + box.width <= 1280).toBe(true)
        await page.keyboard.press('Escape')
        expect(await popover(page, number).isVisible()).toBe(false)
      }
      await button(page, 1).click()
      expect(await popover(page, 1).isVisible()).toBe(true)
    })
    const touch = {
      javaScriptEnabled: false,
      hasTouch: true,
      viewport: { width: 320, height: 640 },
    }
    await open(url, touch, async (page) => {
      await button(page, 2).tap()
      expect(await popover(page, 2).isVisible()).toBe(true)
      const box = await popover(page, 2).boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true)
    })
  })

  it('leads to the note and back', async () => {
    await open(url, { javaScriptEnabled: false }, async (page) => {
      for (const number of [1, count]) {
        await page.locator(`#pr-${number}`).click()
        expect(new URL(page.url()).hash).toBe(`#pn-${number}`)
        await page.locator(`#pn-${number} [role="doc-backlink"]`).click()
        expect(new URL(page.url()).hash).toBe(`#pr-${number}`)
      }
    })
  })

  it('prints notes with their urls, and nothing that is to be pressed', async () => {
    await open(url, { media: 'print' }, async (page) => {
      expect(await page.locator('.pv-more:visible, .pv-pop:visible').count()).toBe(0)
      expect(await page.locator('.pv-notes li:visible').count()).toBe(count)
      const printed = await page.evaluate<string>(
        `getComputedStyle(document.querySelector('.pv-notes a[href^="http"]'), '::after').content`,
      )
      expect(printed).toContain('http')
    })
  })

  it('fits a screen of 320 pixels, from either side', async () => {
    const rtl = save('rtl.html', (await annotate(article)).html({ lang: 'ar' }))
    for (const at of [url, rtl]) {
      await open(at, { viewport: { width: 320, height: 640 } }, async (page) => {
        const width = await page.evaluate<number>('document.documentElement.scrollWidth')
        expect(width).toBeLessThanOrEqual(320)
      })
    }
  })

  it('is inert, whatever sources and claims hold', async () => {
    const bad = `"'><script>alert(1)</script><img src=x onerror=alert(2)><!--</style>\u202e]]>`
    const provenance: Provenance = {
      sources: [
        'javascript:alert(3)',
        'data:text/html,<script>alert(4)</script>',
        'https://example.org/"onclick="alert(5)',
      ].map((url, index) => ({
        id: `s${index}`,
        kind: index === 0 ? 'anonymous' : 'person',
        name: bad,
        role: bad,
        reason: bad,
        url,
        archived: url,
        published: bad,
        accessed: bad,
      })),
      claims: ['pn-1', 'notes', 'summary', 'c4'].map((id, index) =>
        claim(id, {
          comment: bad,
          type: index === 0 ? 'event' : `x-a:${'b'.repeat(300)}`,
          sources: index === 3 ? [] : [{ id: `s${index}`, relation: 'quoted', cue: bad }],
          targets: [target(bad)],
        }),
      ),
      document: { title: bad, author: bad },
    }
    const tree = root(p(...provenance.claims.map(({ id }) => mark(id, bad))))
    const { html } = writePage(tree, provenance, {
      embed: 'script',
      sidecarUrl: 'javascript:alert(6)',
    })
    const hostile = save('hostile.html', html)
    await open(hostile, { viewport: { width: 800, height: 600 } }, async (page) => {
      for (const number of [1, 2, 3, 4]) {
        await button(page, number).focus()
        await page.keyboard.press('Enter')
        expect(await popover(page, number).isVisible()).toBe(true)
        await page.keyboard.press('Escape')
      }
      expect(
        await page.locator('img, iframe, script:not([type^="application/ld+json"])').count(),
      ).toBe(0)
      expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count()).toBe(0)
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth'),
      ).toBeLessThanOrEqual(800)
      await page.waitForTimeout(200)
    })
  })

  it('reads back after DOMPurify', async () => {
    const annotated = await annotate(article)
    const purify = readFileSync(require.resolve('dompurify/dist/purify.min.js'), 'utf8')
    const clean = (html: string): Promise<string> =>
      open(save('empty.html', '<!doctype html><title>x</title>'), {}, async (page) => {
        await page.evaluate(purify)
        return page.evaluate(
          (dirty) =>
            (
              globalThis as unknown as { DOMPurify: { sanitize(html: string): string } }
            ).DOMPurify.sanitize(dirty),
          html,
        )
      })
    const whole = fromHtml(await clean(annotated.html({ fragment: true, embed: 'visible' })))
    expect(whole.provenance).toEqual(annotated.provenance)
    const marks = fromHtml(await clean(annotated.html({ fragment: true })))
    expect(marks.provenance.claims.map(({ id, type, targets }) => [id, type, targets])).toEqual(
      fromHtml(annotated.html()).provenance.claims.map(({ id, type, targets }) => [
        id,
        type,
        targets,
      ]),
    )
  })
})
