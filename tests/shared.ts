import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(process.env.PROVENANCE_SHARED ?? join(import.meta.dirname, '../../shared'))

/** The folder with benchmarks, real prose and the W3C suite, where there is one. */
export const shared: string | undefined = existsSync(folder) ? folder : undefined

/** A path in {@link shared}; says loudly when it is not there. */
export function sharedPath(...parts: string[]): string | undefined {
  const path = join(folder, ...parts)
  if (existsSync(path)) return path
  console.warn(
    `SKIPPED, not there: ${parts.join('/')} (set PROVENANCE_SHARED to the folder that has it)`,
  )
  return undefined
}
