import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Whether a module of the built package brings the language model of the detector with it. */
function loadsDetector(code: string): boolean {
  const output = execFileSync(process.execPath, ['--input-type=module', '-'], {
    cwd: root,
    input: `${code}
import { createRequire } from 'node:module'
console.log(Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('wink')))`,
    encoding: 'utf8',
  })
  return output.trim() === 'true'
}

describe('the built package', () => {
  it('loads the detector and its model only for those who detect', () => {
    const annotated = (options: string): string =>
      `import { annotate } from 'remark-provenance'; await annotate('Rain fell.', ${options})`
    expect(loadsDetector(annotated('{}'))).toBe(false)
    expect(loadsDetector("import 'remark-provenance/anchor'")).toBe(false)
    expect(loadsDetector(annotated('{ detect: true }'))).toBe(true)
    expect(loadsDetector("import 'remark-provenance/detect'")).toBe(true)
  })
})
