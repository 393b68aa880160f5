import * as fc from 'fast-check'
import { serializeAttributes } from '../../src/syntax/index.js'

const word = fc.constantFrom(
  'a',
  'said',
  '1,000',
  '*em*',
  '**st**',
  '`code`',
  '[l](u)',
  'é',
  '😀',
  'x:',
  '\\:claim\\[',
)

/** A value of an attribute: any character that markdown can carry. */
export const value: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...'"\'[]|`<>\\$&#;{}=*_~!:@ \n\r\ta'), minLength: 1 }),
    fc.constantFrom(
      '&amp;',
      '&#x22;',
      '&copy',
      '&notanentity;',
      'https://x.y/?a=b&c=d',
      '“q”',
      '$x$',
    ),
  )
  .map((text) => text.replace(/\0/g, ''))
  .filter((text) => !/\p{Cs}/u.test(text))

export const id: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z0-9_éß][A-Za-z0-9_.:/@+-]{0,8}$/)

const attributes = fc
  .tuple(fc.option(id), fc.option(value), fc.option(fc.constantFrom('event', 'opinion')))
  .map(([key, comment, type]) =>
    serializeAttributes(
      new Map([
        ...(key === null ? [] : [['id', key] as const]),
        ...(comment === null ? [] : [['comment', comment] as const]),
        ...(type === null ? [] : [['type', type] as const]),
      ]),
    ),
  )

/** Prose with claims that may nest. */
const prose: fc.Arbitrary<string> = fc.letrec<{ prose: string; claim: string }>((tie) => ({
  prose: fc
    .array(fc.oneof({ maxDepth: 4, withCrossShrink: true }, word, word, tie('claim')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => words.join(' ')),
  claim: fc.tuple(tie('prose'), attributes).map(([text, braces]) => `:claim[${text}]${braces}`),
})).prose

const block: fc.Arbitrary<string> = fc.letrec<{ block: string; container: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    prose,
    prose.map((text) => `# ${text}`),
    prose.map((text) => `> ${text}`),
    prose.map((text) => `- ${text}\n- x`),
    fc.constant('    code :claim[a]'),
    fc.constant('text\n\\:::claim\nmore'),
    tie('container'),
  ),
  container: fc
    .tuple(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), attributes)
    .map(([blocks, braces]) => {
      const text = blocks.join('\n\n')
      const longest = Math.max(2, ...[...text.matchAll(/^:+$/gm)].map(([colons]) => colons.length))
      const fence = ':'.repeat(longest + 1)
      return `${fence}claim${braces}\n${text}\n${fence}`
    }),
})).block

/** Articles whose claims can all be read. */
export const article: fc.Arbitrary<string> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.join('\n\n'))
