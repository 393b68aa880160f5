import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { withoutWraps } from '../../src/detect/reading/wraps.js'
import { annotate } from '../../src/index.js'
import { spans } from './read.js'

/** Paragraphs of a story, a line each, and what they attribute. */
const story = [
  'The ministry of transport said on Tuesday that the bridge over the Tana may have to close in winter, because steel of this age does not forgive frost.',
  '"We will not close a road on which an ambulance drives," Mayor Eva Lund told reporters, adding that the town would rather pay for a guard. "Nobody has asked us — not once — what it costs to drive around."',
  'According to a report by the county’s engineers, the bridge lost a tenth of its width between 1961 and 2019. It carries 40,000 vehicles a day.',
]

/** A paragraph in lines of at most so many UTF-16 units, where its words allow it. */
function wrapped(paragraph: string, width: number): string {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

/** source | words of each claim that is suggested for an article. */
async function claimsOf(markdown: string): Promise<string[]> {
  const { provenance } = await annotate(markdown, { detect: true })
  const names = new Map(provenance.sources.map(({ id, name }) => [id, name]))
  return provenance.claims.map(
    ({ sources, targets }) =>
      `${names.get(sources[0]?.id ?? '')} | ${targets.map(({ exact }) => exact).join(' … ')}`,
  )
}

describe('a plain text', () => {
  it('may be wrapped to any width: who says what stays the same', () => {
    const flat = story.join('\n\n')
    const expected = detect(flat)
    expect(expected.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 130 }), (width) => {
        const text = story.map((paragraph) => wrapped(paragraph, width)).join('\n\n')
        expect(text.replaceAll('\n', ' ')).toBe(flat.replaceAll('\n', ' '))
        expect(detect(text)).toEqual(expected)
      }),
    )
  })

  it('may be broken where phrases end', () => {
    const text =
      'The minister said\nthat the bridge would close,\nand warned of\nfrost.\n\nHe told reporters: "We have\nno choice."'
    expect(spans(text)).toEqual([
      'The minister | said | that the bridge would close',
      'The minister | warned of | frost',
      'He | told | "We have\nno choice."',
    ])
  })

  it.each([
    ['paragraphs that are lines', 'The road is shut.\nThe minister said so.'],
    ['a headline above a byline', 'Bridge to close in winter: ministry\nBy Eva Lund'],
    ['the items of a list', 'What she said,\n- on the bridge\n* on the road\n1. on the ferry'],
    ['a signature', '"It is safe."\n— Eva Lund, mayor'],
    ['paragraphs that open with white space', 'It closes in winter, and\n  the road does, too.'],
    ['buttons', 'Share this\nfacebook\nprint'],
    ['blank lines', 'She said that\n\n\nthe road is shut.'],
  ])('keeps the lines of %s', (_, text) => {
    expect(withoutWraps(text)).toBe(text)
  })

  it('keeps short lines of a text that is wrapped', () => {
    const head = 'FOR IMMEDIATE RELEASE\nContact: Eva Lund\n\n'
    const body = story.map((paragraph) => wrapped(paragraph, 72))
    expect(withoutWraps(head + body.join('\n\n'))).toBe(head + story.join('\n\n'))
  })

  it('keeps its length, and loses nothing but line feeds', () => {
    const piece = fc.constantFrom(
      '\n',
      '\r\n',
      ' ',
      'said',
      'that',
      'The road',
      '.',
      ',',
      '—',
      '- ',
      '"',
      '\t',
      'the',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const prose = withoutWraps(text)
        expect(prose.length).toBe(text.length)
        for (let i = 0; i < text.length; i++)
          if (text[i] !== prose[i]) expect([text[i], prose[i]]).toEqual(['\n', ' '])
      }),
    )
  })
})

describe('an article whose lines are wrapped', () => {
  const article = `# Bridge over the Tana may close, ministry says

The ministry of transport said on Tuesday that the bridge over the Tana may have
to close in winter, because steel of this age does not forgive frost. Its spokesman
told [the *Tana Post*](https://example.org/a-long-way-to-the-article) that
"nothing is decided."

- Mayor Eva Lund told reporters that she had asked for a
  second report.
- the county’s engineers said they will
  write it.
`
  it('is read by paragraph, and keeps its line feeds in what is claimed', async () => {
    const claims = await claimsOf(article)
    expect(claims).toContain('Eva Lund | that she had asked for a\nsecond report')
    const flat = article.replace(/(\S)\n {0,2}(?=[^\n -])/g, '$1 ')
    expect(flat).toContain(
      'asked for a second report.\n- the county’s engineers said they will write',
    )
    expect(claims.map((claim) => claim.replaceAll('\n', ' '))).toEqual(await claimsOf(flat))
  })

  it('may be wrapped before capitals, and end lines early that held a link', async () => {
    const lines = [
      'The Bank of Norway said on Wednesday that its governor, Ida Wolden',
      'Bache, had met [the minister](https://example.org/a-long-way-to-a-page)',
      'Jens Stoltenberg in',
      'Oslo, and that no decision on rates would come before May. A week before',
      'the minister had asked for one.',
    ]
    const claims = await claimsOf(lines.join('\n'))
    expect(claims).toHaveLength(2)
    expect(claims.map((claim) => claim.replaceAll('\n', ' '))).toEqual(
      await claimsOf(lines.join(' ')),
    )
  })

  it('may be wire copy whose paragraphs are lines', async () => {
    const { provenance } = await annotate(
      `Bank keeps rates where they are
By Jane Doe and John Roe
LONDON, March 3 (Reuters) - The Bank of England kept rates at 5.25%, it said on Thursday.
"Inflation has fallen," the bank said.
It added that it would wait.
(Reporting by Jane Doe and John Roe; Editing by Ann Poe)`,
      { detect: true },
    )
    expect(provenance.document).toMatchObject({
      author: 'Jane Doe and John Roe',
      dateline: 'LONDON, March 3',
      publisher: 'Reuters',
      credit: 'Reporting by Jane Doe and John Roe; Editing by Ann Poe',
    })
    expect(provenance.claims.map(({ targets }) => targets[0]?.exact)).toEqual([
      'The Bank of England kept rates at 5.25%',
      '"Inflation has fallen,"',
      'that it would wait',
    ])
  })

  it('may end its lines where sentences end, amid a quotation', async () => {
    expect(
      await claimsOf('The mayor said: “We will wait.\nNobody will pay.”\nShe left on Friday.\n'),
    ).toEqual(['The mayor | “We will wait.\nNobody will pay.”'])
  })

  it('has no claims in its code', async () => {
    const said = 'The minister said that code is no prose.'
    expect(await claimsOf(`She left.\n\n~~~js\n// ${said}\n~~~\n`)).toEqual([])
    expect(await claimsOf(`She left.\n\n${said}\n`)).toHaveLength(1)
  })

  it('has the same ids wherever its lines end', async () => {
    const idsOf = async (markdown: string): Promise<string[]> =>
      (await annotate(markdown, { detect: true })).provenance.claims.map(({ id }) => id)
    const flat = story.join('\n\n')
    expect(await idsOf(story.map((line) => wrapped(line, 60)).join('\n\n'))).toEqual(
      await idsOf(flat),
    )
  })
})

describe('a block quotation', () => {
  it('without marks is quoted, whole, by the sentence before that ends with a colon', async () => {
    const { provenance } = await annotate(
      `In a letter, Mayor Eva Lund wrote:

> The bridge is older than all of us, and it may outlive us.
>
> The council said it would pay.

> The agency said it would help.
`,
      { detect: true },
    )
    const names = new Map(provenance.sources.map(({ id, name }) => [id, name]))
    expect(
      provenance.claims.map(({ sources, targets }) => [
        names.get(sources[0]?.id ?? ''),
        sources[0]?.relation,
        ...targets.map(({ exact }) => exact),
      ]),
    ).toEqual([
      [
        'Eva Lund',
        'quoted',
        'The bridge is older than all of us, and it may outlive us.',
        'The council said it would pay.',
      ],
      ['The agency', 'paraphrased', 'it would help'],
    ])
  })

  it('without marks may be signed', async () => {
    expect(
      await claimsOf(
        'It closes in May.\n\n> The steel has seen better days.\n>\n> — Jane Berg, engineer\n',
      ),
    ).toEqual(['Jane Berg | The steel has seen better days.'])
  })

  it('with marks is read as any quotation', async () => {
    expect(await claimsOf('The engineers wrote:\n\n> “The steel is tired of us.”\n')).toEqual([
      'The engineers | “The steel is tired of us.”',
    ])
  })

  it('that nobody introduces is read as any text', async () => {
    expect(await claimsOf('It closes in May.\n\n> The agency said it would help.\n')).toEqual([
      'The agency | it would help',
    ])
  })
})
