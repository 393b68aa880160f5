/**
 * Prints what the detector finds in a wire story: speaker, span, commitment and type of each claim, and
 * what it reads of the story's frame.
 *
 *     npx tsx tests/bench/detect-wire.ts [FILE]
 */
import { readFileSync } from 'node:fs'
import { detect } from '../../src/detect/index.js'
import { readWire } from '../../src/detect/reading/wire.js'
import { sharedPath } from '../shared.js'

const file = process.argv[2] ?? sharedPath('articles', 'wire-story-2023-10-14.txt')
if (file) {
  const text = readFileSync(file, 'utf8')
  console.log(readWire(text).document)
  for (const [index, found] of detect(text).entries()) {
    const words = found.content.map(([start, end]) => text.slice(start, end)).join(' … ')
    const where = [found.via && `via ${found.via}`, found.at && `at ${found.at}`]
      .filter(Boolean)
      .join(', ')
    console.log(
      `${index + 1}. ${found.speaker ?? 'unsourced'} (${found.speakerKind ?? '-'}) ${where} | ${found.type} ${found.confidence?.level ?? ''} | ${found.quotation}, ${found.rule}\n   ${words}`,
    )
  }
}
