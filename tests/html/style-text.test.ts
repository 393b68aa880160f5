import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { styleText } from '../../src/formats/html/style-text.js'

const css = new URL('../../src/formats/html/style.css', import.meta.url)
const module = new URL('../../src/formats/html/style-text.ts', import.meta.url)

/** The stylesheet without comments, and white space only where it matters. */
function shorten(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([{};,]) ?/gu, '$1')
    .replace(/\( | \)/gu, (found) => found.trim())
    .replace(/: /gu, ':')
    .replace(/;\}/gu, '}')
    .trim()
}

it('is the stylesheet, for pages that carry it (UPDATE=1 writes it anew)', () => {
  const text = shorten(readFileSync(css, 'utf8'))
  if (process.env.UPDATE) {
    const quoted = JSON.stringify(text).replaceAll("'", "\\'").replaceAll('\\"', '"')
    writeFileSync(
      module,
      `/** The stylesheet as text, for pages that carry it. Written by \`UPDATE=1 npx vitest run tests/html/style-text\`. */\n` +
        `export const styleText: string =\n  '${quoted.slice(1, -1)}'\n`,
    )
    return
  }
  expect(styleText).toBe(text)
  expect(styleText).not.toMatch(/<\/|@import|url\(/u)
})
