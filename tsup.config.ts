import { copyFile, readFile } from 'node:fs/promises'
import type { Options } from 'tsup'
import { MODEL_TAGS } from './src/detect/en/model-tags.js'

/** Files that are published as they are. */
const assets = {
  'src/formats/html/style.css': 'dist/style.css',
  'src/formats/sidecar/schema.json': 'dist/schema.json',
  'src/formats/sidecar/context.jsonld': 'dist/context.jsonld',
}

/** Puts the words' tags where the language model is asked for them, and its license beside them. */
const modelTags: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'model-tags',
  setup(build) {
    build.onLoad({ filter: /[\\/]detect[\\/]en[\\/]model-tags\.ts$/ }, async () => {
      const license = await readFile('node_modules/wink-eng-lite-web-model/LICENSE', 'utf8')
      const notice = `MODEL_TAGS was made out of wink-eng-lite-web-model:\n\n${license.trim()}`
      return {
        contents: `/*!\n${notice}\n*/\nexport const MODEL_TAGS = ${JSON.stringify(MODEL_TAGS)}`,
        loader: 'js',
      }
    })
  },
}

const config: Options = {
  entry: ['src/index.ts', 'src/detect/index.ts', 'src/anchor/index.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  dts: true,
  clean: true,
  sourcemap: false,
  esbuildPlugins: [modelTags],
  async onSuccess() {
    for (const [from, to] of Object.entries(assets)) await copyFile(from, to)
  },
}

export default config
