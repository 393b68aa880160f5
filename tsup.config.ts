import { copyFile } from 'node:fs/promises'
import type { Options } from 'tsup'

/** Files that are published as they are. */
const assets = {
  'src/formats/html/style.css': 'dist/style.css',
  'src/formats/sidecar/schema.json': 'dist/schema.json',
  'src/formats/sidecar/context.jsonld': 'dist/context.jsonld',
}

const config: Options = {
  entry: ['src/index.ts', 'src/detect/index.ts', 'src/anchor/index.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  dts: true,
  clean: true,
  sourcemap: false,
  async onSuccess() {
    for (const [from, to] of Object.entries(assets)) await copyFile(from, to)
  },
}

export default config
