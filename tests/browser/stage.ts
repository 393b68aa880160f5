/** A browser for the tests of one file, and a folder for the pages that they look at. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launch } from './browser.js'

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** How a page is met. */
export type Circumstances = BrowserContextOptions & { media?: 'print' }

export interface Stage {
  /** Write a page; gives its address. */
  save(name: string, html: string): string
  /** Open a page, and look at it; whatever it asks for beyond itself is a fault. */
  open<Result>(
    at: string,
    options: Circumstances,
    look: (page: Page) => Promise<Result>,
  ): Promise<Result>
}

/** Set a stage up before the tests around, and take it down after them. */
export function stage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'provenance-'))
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    save(name, html) {
      const path = join(folder, name)
      writeFileSync(path, html)
      return pathToFileURL(path).href
    },
    async open(at, { media, ...rest }, look) {
      const context = await browser.newContext(rest)
      try {
        const page = await context.newPage()
        const unwanted: string[] = []
        page.on('dialog', (dialog) => {
          unwanted.push(`dialog ${dialog.message()}`)
          void dialog.dismiss()
        })
        page.on('request', (request) => {
          const own = request.url().startsWith(at) || request.url().startsWith('data:image/')
          if (!own) unwanted.push(`request ${request.url()}`)
        })
        page.on('pageerror', (error) => unwanted.push(`error ${String(error)}`))
        await page.goto(at)
        if (media) await page.emulateMedia({ media })
        const result = await look(page)
        expect(unwanted).toEqual([])
        return result
      } finally {
        await context.close()
      }
    },
  }
}

export const popover = (page: Page, number: number): Locator => page.locator(`#pp-${number}`)

export const button = (page: Page, number: number): Locator =>
  page.locator(`[popovertarget="pp-${number}"]`)

/** What axe finds: rules with the elements that break them. */
export async function violations(page: Page, options: object = {}): Promise<string[][]> {
  await page.evaluate(axe)
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const { violations } = await axe.run(options)
    return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)])
  }, options)
}
