/** Makes the pictures of README and docs from the example article: `npx tsx tests/browser/pictures.ts` */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { annotate } from '../../src/annotate.js'
import { launch } from './browser.js'

interface Picture {
  options: BrowserContextOptions
  prepare(page: Page): Promise<unknown>
}

const wide = { viewport: { width: 760, height: 620 } }
const openNote = (page: Page): Promise<void> => page.locator('.pv-more').nth(1).click()

const PICTURES: Record<string, Picture> = {
  'page-light': { options: { ...wide, colorScheme: 'light' }, prepare: openNote },
  'page-dark': { options: { ...wide, colorScheme: 'dark' }, prepare: openNote },
  'page-mobile': {
    options: { viewport: { width: 320, height: 620 }, colorScheme: 'light', hasTouch: true },
    prepare: openNote,
  },
  'page-summary': {
    options: { ...wide, colorScheme: 'light' },
    prepare: (page) => page.evaluate(`document.querySelector('.pv-summary').scrollIntoView()`),
  },
  'page-print': {
    options: { viewport: { width: 640, height: 620 } },
    prepare: async (page) => {
      await page.emulateMedia({ media: 'print' })
      await page.evaluate(`document.querySelector('.pv-notes').scrollIntoView()`)
    },
  },
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'provenance-'))
  const markdown = readFileSync(new URL('../../examples/article.md', import.meta.url), 'utf8')
  const page = join(folder, 'page.html')
  writeFileSync(page, (await annotate(markdown)).html())
  const browser = await launch()
  for (const [name, { options, prepare }] of Object.entries(PICTURES)) {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
    const tab = await context.newPage()
    await tab.goto(pathToFileURL(page).href)
    await prepare(tab)
    const path = fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url))
    await tab.screenshot({ path })
    await context.close()
  }
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

await main()
