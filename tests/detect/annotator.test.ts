import { describe, expect, it } from 'vitest'
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
})
