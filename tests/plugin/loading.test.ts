import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Whether code that imports the built package brings the detector with it. */
function loadsDetector(code: string): boolean {
  const output = execFileSync(process.execPath, ['--input-type=module', '-'], {
    cwd: root,
    input: `${code}
import { Session } from 'node:inspector'
const session = new Session()
session.connect()
let loaded = false
session.on('Debugger.scriptParsed', ({ params }) => { loaded ||= params.url.endsWith('/dist/detect/index.js') })
session.post('Debugger.enable')
console.log(loaded)`,
    encoding: 'utf8',
  })
  return output.trim() === 'true'
}

describe('the built package', () => {
  it('loads the detector only for those who detect', () => {
    const annotated = (options: string): string =>
      `import { annotate } from 'remark-provenance'; await annotate('Rain fell.', ${options})`
    expect(loadsDetector(annotated('{}'))).toBe(false)
    expect(loadsDetector("import 'remark-provenance/anchor'")).toBe(false)
    expect(loadsDetector(annotated('{ detect: true }'))).toBe(true)
    expect(loadsDetector("import 'remark-provenance/detect'")).toBe(true)
  })

  it('asks for no language model, whose words it holds with their license', () => {
    const built = readFileSync(join(root, 'dist/detect/index.js'), 'utf8')
    expect(built).not.toMatch(/(?:from|import|require)\W*wink/)
    expect(built).toContain('wink-eng-lite-web-model')
    expect(built).toContain('Permission is hereby granted')
  })
})
