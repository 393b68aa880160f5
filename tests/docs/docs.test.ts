/**
 * Runs every code block of the README and of docs/. With UPDATE=1 in the environment, what the
 * blocks print is written into the documents instead of compared.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { annotate } from '../../src/index.js'
import { type Edit, splice } from '../../src/text/index.js'
import { type CodeBlock, codeBlocks } from './blocks.js'

const root = join(import.meta.dirname, '../..')
const style = readFileSync(join(root, 'src/formats/html/style.css'), 'utf8')

const files = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** Commands whose output the documents show, without what sets the package up. */
const shown = /^(?:npm install && )?npm run example$/

/** Commands that the documents may name without showing what they print. */
const named = /^(?:npm install remark-provenance|npm install && npm test|npm run \w+|npx tsx .*)$/

type Show = (output: string) => void

/** How the code blocks of each language are checked. */
const checks = new Map<string, (block: CodeBlock, show: Show) => void | Promise<void>>([
  ['js', ({ code }, show) => show(runModule(code))],
  ['json', ({ code }) => void JSON.parse(code)],
  ['yaml', ({ code }) => void parseYaml(code)],
  [
    'css',
    ({ code }) => {
      for (const [name] of code.matchAll(/--pv-[\w-]+|\.pv[\w-]*/g)) expect(style).toContain(name)
    },
  ],
  [
    'sh',
    ({ code }, show) => {
      for (const line of code.split('\n').map((text) => text.replace(/\s*#.*$/, ''))) {
        if (shown.test(line)) show(runExample())
        else expect(line).toMatch(named)
      }
    },
  ],
  [
    'markdown',
    async ({ code, label }) => {
      const { messages } = await annotate(code)
      const wanted = /^example: (.*)$/.exec(label ?? '')?.[1]?.split(/,\s*/) ?? []
      expect(messages.map(({ ruleId }) => ruleId).sort()).toEqual(wanted.sort())
    },
  ],
])

// What is labelled an output is compared when the block before it runs; a figure is to look at.
const documents = files
  .map((file) => ({
    file,
    blocks: codeBlocks(join(root, file)).filter(
      ({ label }) => label !== 'output' && label !== 'figure',
    ),
  }))
  .filter(({ blocks }) => blocks.length > 0)

describe.each(documents)('$file', ({ file, blocks }) => {
  const path = join(root, file)
  const edits: Edit[] = []

  it.each(blocks.map((block) => [block.line, block.lang, block] as const))(
    'line %i: %s',
    async (_line, lang, block) => {
      const check = checks.get(lang)
      if (!check) throw new Error(`No check for code blocks in "${lang}": add one, or label it`)
      await check(block, (text) => {
        const { output } = block
        if (!output) return
        if (process.env.UPDATE) {
          edits.push({
            at: output.start,
            remove: output.end - output.start,
            insert: `\`\`\`${output.lang}\n${text.trimEnd()}\n\`\`\``,
          })
        } else expect(text.trim()).toBe(output.text.trim())
      })
    },
    240_000,
  )

  afterAll(() => {
    if (edits.length > 0) writeFileSync(path, splice(readFileSync(path, 'utf8'), edits))
  })
})

/** Without the build that the command begins with: other tests are reading what it would replace. */
function runExample(): string {
  return execFileSync('npx', ['tsx', 'examples/annotate-article.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
}

function runModule(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-'], {
    cwd: root,
    input: code,
    encoding: 'utf8',
  })
}
