import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate.js'
import { browserPath } from './browser.js'
import { button, type Circumstances, popover, stage, violations } from './stage.js'

const WIDE = { viewport: { width: 1000, height: 600 } }
const NARROW = { viewport: { width: 320, height: 560 } }

/** Articles in scripts of three kinds, and one with claims wherever words can stand. */
const LANGUAGES: Record<string, string> = { places: 'en', ar: 'ar', ko: 'ko', ja: 'ja' }
const ARTICLES = Object.keys(LANGUAGES)

describe.skipIf(!browserPath && !process.env.CI)('the look of a page', () => {
  const { save, open } = stage()
  const urls = new Map<string, string>()

  beforeAll(async () => {
    for (const [name, lang] of Object.entries(LANGUAGES)) {
      const path = new URL(`./articles/${name}.md`, import.meta.url)
      const article = await annotate(readFileSync(path, 'utf8'))
      expect(article.messages.map(String)).toEqual([])
      urls.set(name, save(`${name}.html`, article.html({ lang })))
    }
  })

  const show = <Result>(
    name: string,
    options: Circumstances,
    look: (page: Page) => Promise<Result>,
  ): Promise<Result> => open(urls.get(name) ?? '', options, look)

  it.each(ARTICLES)('has no fault that axe finds: %s', async (name) => {
    for (const options of [WIDE, NARROW, { ...WIDE, colorScheme: 'dark' as const }]) {
      expect(await show(name, options, violations)).toEqual([])
    }
  })

  it.each(['light', 'dark', 'contrast'] as const)(
    'has text of contrast AAA, in notes that are open too: %s',
    async (state) => {
      const options: Circumstances =
        state === 'contrast' ? { contrast: 'more' } : { colorScheme: state }
      const found = await show('places', options, async (page) => {
        await button(page, 2).click()
        return violations(page, {
          runOnly: ['color-contrast-enhanced'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        })
      })
      expect(found).toEqual([])
    },
  )

  it('draws underlines, bars and numbers that stand out, also where the reader sets the colours', async () => {
    const states: Circumstances[] = [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { contrast: 'more' },
      { forcedColors: 'active', colorScheme: 'light' },
      { forcedColors: 'active', colorScheme: 'dark' },
      { media: 'print' },
    ]
    for (const state of states) {
      const marks = await show('places', state, (page) => page.evaluate(drawn))
      expect(marks.length).toBeGreaterThan(30)
      for (const { what, line, contrast } of marks) {
        expect([state, what, line]).toEqual([state, what, what === 'mark' ? 'underline' : line])
        expect(contrast).toBeGreaterThan(3)
      }
    }
  })

  it('tells kinds and firmness apart without colour', async () => {
    const styles = await show('places', { forcedColors: 'active' }, (page) =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll('article .pv')].map((mark) => {
          const { textDecorationStyle, textDecorationThickness } = getComputedStyle(mark)
          return mark.dataset.provType + ' ' + textDecorationStyle + ' ' + textDecorationThickness
        })`,
      ),
    )
    for (const style of [
      'quantity solid 3px',
      'quantity solid 2px',
      'quantity solid 1px',
      'prediction dashed 2px',
      'opinion dotted 2px',
      'causal double 1px',
    ]) {
      expect(styles).toContain(style)
    }
  })

  it('moves nothing where the reader wants no motion', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const moving = await show('places', { reducedMotion }, (page) =>
        page.evaluate<string[]>(
          `[...document.querySelectorAll('*')].flatMap((node) => {
            const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(node)
            const found = []
            if (!/^(0s(, )?)+$/.test(transitionDuration)) found.push('transition')
            if (!/^(0s(, )?)+$/.test(animationDuration)) found.push('animation')
            if (scrollBehavior !== 'auto') found.push(node.tagName + ' scrolls')
            return found
          })`,
        ),
      )
      expect(moving).toEqual(reducedMotion === 'reduce' ? [] : ['HTML scrolls'])
    }
  })

  it.each(ARTICLES)('shows notes at their numbers, within the window: %s', async (name) => {
    for (const options of [WIDE, NARROW]) {
      const { width, height } = options.viewport
      await show(name, { ...options, reducedMotion: 'reduce' }, async (page) => {
        // Numbers go on from those of the author's own footnotes.
        const numbers = await page.locator('[role="doc-noteref"]').allTextContents()
        expect(numbers.length).toBeGreaterThan(0)
        for (const number of numbers.map(Number)) {
          for (const block of ['start', 'center', 'end'] as const) {
            await button(page, number).evaluate(
              (node, block) => node.scrollIntoView({ block }),
              block,
            )
            await button(page, number).focus()
            await page.keyboard.press('Enter')
            const note = await popover(page, number).boundingBox()
            const at = await button(page, number).boundingBox()
            if (!note || !at) throw new Error('Nothing is shown')
            expect(note.x).toBeGreaterThanOrEqual(0)
            expect(note.x + note.width).toBeLessThanOrEqual(width)
            expect(note.y + note.height).toBeLessThanOrEqual(height)
            expect(note.y).toBeGreaterThanOrEqual(0)
            // Below its number in the upper half of the window, above it in the lower: it covers no word of its line.
            const gap = at.y > height / 2 ? at.y - note.y - note.height : note.y - at.y - at.height
            expect(gap).toBeGreaterThan(2)
            expect(gap).toBeLessThan(9)
            await page.keyboard.press('Escape')
          }
        }
      })
    }
  })

  it.each(ARTICLES)(
    'keeps numbers at the words before them, and fits 320 pixels: %s',
    async (name) => {
      for (const options of [WIDE, NARROW]) {
        const [astray, overflow] = await show(name, options, (page) => page.evaluate(numbersAstray))
        expect(astray).toEqual([])
        expect(overflow).toBe(0)
      }
    },
  )

  it('runs from right to left, with numbers on the left of their claims', async () => {
    await show('ar', WIDE, async (page) => {
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
      const sides = await page.evaluate<boolean[]>(
        `[...document.querySelectorAll('.pv-ref')].map((ref) => {
          const own = ref.getBoundingClientRect()
          const words = document.createRange()
          words.selectNodeContents(ref.previousElementSibling)
          const line = [...words.getClientRects()].filter((r) => r.bottom > own.top && r.top < own.bottom)
          return line.length > 0 && line.every((r) => own.right <= r.left + 1)
        })`,
      )
      // The claim that ends in a number of the text is one of them.
      expect(sides).toEqual(sides.map(() => true))
      expect(sides).toHaveLength(7)
      // Notes are in English here, and say so; names in Arabic keep their own order.
      const notes = page.locator('.pv-notes')
      expect(await notes.getAttribute('lang')).toBe('en')
      expect(await notes.getAttribute('dir')).toBe('ltr')
      expect(await page.locator('#pn-2').textContent()).toContain(
        'Quoted from \u2068سامي الهادي\u2069, \u2068المتحدث باسم الهيئة\u2069, for',
      )
    })
  })

  it('breaks lines and underlines as Korean and Japanese want', async () => {
    const styleOf = (name: string): Promise<string[]> =>
      show(name, WIDE, (page) =>
        page.evaluate<string[]>(
          `[getComputedStyle(document.body).wordBreak, getComputedStyle(document.body).lineBreak,
            getComputedStyle(document.querySelector('.pv')).textUnderlinePosition,
            document.querySelector('.pv-notes').lang]`,
        ),
      )
    expect(await styleOf('ko')).toEqual(['keep-all', 'auto', 'under', ''])
    expect(await styleOf('ja')).toEqual(['normal', 'strict', 'under', 'en'])
  })
})

/** Marks, bars and numbers with the contrast of their lines. Runs in the page. */
const drawn = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const luminance = (color) => {
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const paper = luminance(getComputedStyle(document.documentElement).backgroundColor)
  const contrast = (color) => {
    const other = luminance(color)
    return (Math.max(paper, other) + 0.05) / (Math.min(paper, other) + 0.05)
  }
  const of = (selector, what, property) =>
    [...document.querySelectorAll(selector)].map((node) => {
      const style = getComputedStyle(node)
      return { what, line: style.textDecorationLine, contrast: contrast(style[property]) }
    })
  return [
    ...of('article .pv', 'mark', 'textDecorationColor'),
    ...of('.pv-ref a', 'number', 'color'),
    ...of('.pv-bar', 'bar', 'fill'),
  ]
})()` as unknown as () => { what: string; line: string; contrast: number }[]

/** Numbers on another line than the end of the words before them, and by how much the page is too wide. */
const numbersAstray = `(() => {
  const astray = []
  for (const ref of document.querySelectorAll('article .pv-ref')) {
    if (ref.closest('.pv-line')) continue
    const range = document.createRange()
    range.selectNodeContents(ref.parentElement)
    range.setEndBefore(ref)
    const before = [...range.getClientRects()].filter(({ width }) => width > 0).at(-1)
    const own = ref.getBoundingClientRect()
    if (!before || own.bottom < before.top || own.top > before.bottom) astray.push(ref.textContent)
  }
  return [astray, Math.max(0, document.documentElement.scrollWidth - innerWidth)]
})()` as unknown as () => [string[], number]
