import { describe, expect, it } from 'vitest'
import { detector } from '../../src/detect/index.js'
import { annotate } from '../../src/index.js'

const story = `(LEAD) Lander reaches the Moon's far side: space agency

(ATTN: UPDATES with remarks)

Staff Desk / 2019-01-03 11:20:00

By Staff Desk

BEIJING, Jan. 3 (Agency) -- The lander has touched down on the far side of the Moon, the China National Space Administration said Thursday.

"The landing was a success," it said.

(END)

(C) Agency. All Rights Reserved
`

describe('the detector as an annotator', () => {
  it('suggests claims with resolved speakers, and reads the frame of wire copy', async () => {
    const { provenance, messages } = await annotate(story, { detect: true })
    expect(messages.map(String)).toEqual([])
    expect(provenance.document).toMatchObject({
      edition: 'LEAD',
      editorNote: 'ATTN: UPDATES with remarks',
      published: '2019-01-03',
      rights: '(C) Agency. All Rights Reserved',
    })
    const names = new Map(provenance.sources.map(({ id, name }) => [id, name]))
    const said = provenance.claims.map(({ status, sources, targets }) => [
      status,
      names.get(sources[0]?.id ?? ''),
      targets[0]?.exact,
    ])
    expect(said).toContainEqual([
      'suggested',
      'China National Space Administration',
      'The lander has touched down on the far side of the Moon',
    ])
    expect(said).toContainEqual([
      'suggested',
      'China National Space Administration',
      '"The landing was a success,"',
    ])
    for (const { confidence } of provenance.claims) {
      expect(confidence).toMatchObject({ value: null, kind: 'speaker', scale: 'factbank' })
    }
  })

  it('gives the same claims the same ids at every run', async () => {
    const ids = async () =>
      (await annotate(story, { detect: true })).provenance.claims.map(({ id }) => id)
    expect(await ids()).toEqual(await ids())
  })

  it('keeps what the article says of itself', async () => {
    const known = { sources: [], claims: [], document: { author: 'Jane Doe', edition: 'FINAL' } }
    const { provenance } = await annotate(story, { detect: true, provenance: known })
    expect(provenance.document).toMatchObject({
      author: 'Jane Doe',
      edition: 'FINAL',
      published: '2019-01-03',
    })
  })

  it('claims nothing of the frame', async () => {
    const { provenance, text } = await annotate(story, { detect: true })
    const frame = ['(LEAD)', 'ATTN', 'Staff Desk', 'BEIJING', '(END)', 'Reserved']
    for (const { targets } of provenance.claims)
      for (const { exact } of targets)
        for (const words of frame) {
          expect(text).toContain(words)
          expect(exact).not.toContain(words)
        }
  })

  it('gives quotation and report their relation, the cue, and where it was said', async () => {
    const { provenance } = await annotate(
      'In a speech, Carl Sagan said that Mars is dry.\n\n“It is red,” he added.',
      { detect: true },
    )
    const names = new Map(provenance.sources.map(({ id, name }) => [id, name]))
    const references = provenance.claims.map(({ sources }) => {
      const [{ id, relation, cue, at } = { id: '', relation: '', cue: '', at: '' }] = sources
      return [names.get(id), relation, cue, at && names.get(at)]
    })
    expect(references).toEqual([
      ['Carl Sagan', 'paraphrased', 'said', 'a speech'],
      ['Carl Sagan', 'quoted', 'added', undefined],
    ])
  })
})

describe('text that is not English', () => {
  const german =
    'Die Sonde hat das Sonnensystem verlassen, sagte die Behörde am Montag.\n\n„Wir sind sehr froh über diesen Erfolg“, sagte der Direktor, der die Nachricht in Berlin verkündete.'

  it('gets no suggestions and one message', async () => {
    const { provenance, messages } = await annotate(german, { detect: true })
    expect(provenance.claims).toEqual([])
    expect(messages).toMatchObject([
      { ruleId: 'unknown-language', source: 'remark-provenance', expected: ['en'] },
    ])
  })

  it.each([
    // lang | what the text is in | messages | whether there are claims
    ['en', story, 0, true],
    ['en-GB', story, 0, true],
    ['de', story, 1, false],
    ['de', german, 1, false],
    [undefined, story, 0, true],
    ['en', german, 0, false],
  ])('lang %s decides', async (lang, text, count, claims) => {
    const annotators = [detector(lang === undefined ? {} : { lang })]
    const result = await annotate(text, { annotators })
    expect(result.messages.map(({ ruleId }) => ruleId)).toEqual(
      Array(count).fill('unknown-language'),
    )
    expect(result.provenance.claims.length > 0).toBe(claims)
  })
})
