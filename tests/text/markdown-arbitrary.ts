import * as fc from 'fast-check'

const words = ['a', 'be', 'it', 'said', '9:00', 'a_b@c.de', 'www.x.yz', '😀', 'e\u0301', '\u00A0']
const marks = ['*', '**', '_', '`', '``', '~~', '[', ']', '](u)', '![', '<b>', '</b>', '<!-- c -->']
const odd = [
  '\\',
  '\\*',
  '\\|',
  '&amp;',
  '&nGt;',
  '&#x1F600;',
  '&#32;',
  '|',
  '>',
  '#',
  '-',
  '+',
  '1.',
]
const claims = [':claim[', ']{#c1}', ']{#c2 type="event"}', ':', '[^1]', '[^n]']
const breaks = ['\n', '\n', '  \n', '\\\n', '\r\n', '\r', '\t']

/** Inline markdown, as likely broken as not. */
const inline: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words, ' ', ' ', ' ', ...marks, ...odd, ...claims, ...breaks), {
    minLength: 1,
    maxLength: 16,
  })
  .map((parts) => parts.join(''))

const block: fc.Arbitrary<string> = fc.oneof(
  inline,
  inline,
  inline.map((text) => `# ${text}`),
  inline.map((text) => `${text}\n===`),
  inline.map((text) => `\`\`\`js\n${text}\n\`\`\``),
  inline.map((text) => `    ${text.replace(/\n/g, '\n    ')}`),
  inline.map((text) => `[^1]: ${text.replace(/\n/g, '\n    ')}`),
  inline.map((text) => `:::claim{#c3}\n${text}\n:::`),
  fc.tuple(inline, inline).map((cells) => {
    const [first, second] = cells.map((cell) => cell.replace(/[\n\r]/g, ' '))
    return `| ${first} | b |\n|--|--|\n|${second}| \`c\\|d\` |`
  }),
)

function within(first: string, other: string): (markdown: string) => string {
  return (markdown) => first + markdown.replace(/\r\n?|\n/g, (ending) => ending + other)
}

const wrapped: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 3 }),
    fc.array(
      fc.constantFrom(
        within('> ', '> '),
        within('>', ''),
        within('- ', '  '),
        within('1.\t', '\t'),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([blocks, containers]) => containers.reduce((text, wrap) => wrap(text), blocks.join('\n\n')))

/** Whole documents: blocks, broken ones too, in containers, with any line endings. */
export const markdownDocument: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '', '', '\uFEFF'), fc.array(wrapped, { minLength: 1, maxLength: 4 }))
  .map(([mark, parts]) => mark + parts.join('\n\n'))
