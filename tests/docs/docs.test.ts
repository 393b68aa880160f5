import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { annotate } from '../../src/index.js'
import { type CodeBlock, codeBlocks } from './blocks.js'

const root = join(import.meta.dirname, '../..')
const style = readFileSync(join(root, 'src/formats/html/style.css'), 'utf8')

const files = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** Commands that the documents may name, and how a test runs them. */
const commands = new Map<string, string[] | undefined>([
  ['npm install remark-provenance', undefined],
  ['npm install && npm test', undefined],
  ['npm install && npm run example', ['run', '--silent', 'example']],
  ['npm run example', ['run', '--silent', 'example']],
])

/** How the code blocks of each language are checked. */
const checks: Record<string, (block: CodeBlock) => void | Promise<void>> = {
  js: (block) => expectOutput(block, runModule(block.code)),
  json: (block) => void JSON.parse(block.code),
  yaml: (block) => void parseYaml(block.code),
  css(block) {
    for (const [name] of block.code.matchAll(/--pv-[\w-]+|\.pv[\w-]*/g))
      expect(style).toContain(name)
  },
  sh(block) {
    for (const line of block.code.split('\n')) {
      const plain = line.replace(/\s*#.*$/, '')
      if (plain === '') continue
      const known = [...commands.keys()].find(
        (command) =>
          plain === command || plain.startsWith(`${command} -- `) || plain.startsWith('npx tsx '),
      )
      expect(known ?? plain, `an unknown command: ${plain}`).toBe(known)
      const npm = commands.get(plain)
      if (npm && block.output !== undefined) {
        expectOutput(block, execFileSync('npm', npm, { cwd: root, encoding: 'utf8' }))
      }
    }
  },
  async markdown(block) {
    const { messages } = await annotate(block.code)
    const wanted = /^example: (.*)$/.exec(block.label ?? '')?.[1]?.split(/,\s*/) ?? []
    expect(messages.map(({ ruleId }) => ruleId).sort()).toEqual(wanted.sort())
  },
}

describe.each(files)('%s', (file) => {
  const blocks = codeBlocks(join(root, file), file)
  // What is labelled an output is compared when the block before it runs; a figure is to look at.
  const run = blocks.filter(({ label }) => label !== 'output' && label !== 'figure')
  it.each(run.map((block) => [block.line, block.lang, block] as const))(
    'line %i: %s',
    async (_line, lang, block) => {
      const check = Object.hasOwn(checks, lang) ? checks[lang] : undefined
      if (!check) throw new Error(`No check for code blocks in "${lang}": add one or label it`)
      await check(block)
    },
    120_000,
  )
})

function runModule(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-'], {
    cwd: root,
    input: code,
    encoding: 'utf8',
  })
}

function expectOutput(block: CodeBlock, output: string): void {
  if (block.output === undefined) return
  expect(output.trim()).toBe(block.output.trim())
}
