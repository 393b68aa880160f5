import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'

/** source | cue | content of each attribution, pieces joined by " … ". */
function read(text: string): string[] {
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ')
  return detect(text).map((found) =>
    [found.source, found.cue, found.content].map(words).join(' | '),
  )
}

describe('direct quotations', () => {
  it('finds the speaker before the verb', () => {
    expect(read('“The lander touched down safely,” NASA said.')).toEqual([
      'NASA | said | “The lander touched down safely,”',
    ])
  })
  it('finds the speaker behind the verb, with the apposition', () => {
    expect(
      read(
        '"The glacier lost ice again," said the World Meteorological Organization, a United Nations agency.',
      ),
    ).toEqual([
      'the World Meteorological Organization, a United Nations agency | said | "The glacier lost ice again,"',
    ])
  })
  it('joins the two pieces around the verb', () => {
    expect(
      read(
        '“We choose to go to the Moon,” Kennedy said. “We choose to go to the Moon in this decade.”',
      ),
    ).toEqual([
      'Kennedy | said | “We choose to go to the Moon,” … “We choose to go to the Moon in this decade.”',
    ])
  })
})

describe('indirect speech', () => {
  it('finds that-clauses and bare complements', () => {
    expect(read('The bank said that rates would stay where they were.')).toEqual([
      'The bank | said | that rates would stay where they were',
    ])
    expect(read('NASA said the probe had crossed the heliopause.')).toEqual([
      'NASA | said | the probe had crossed the heliopause',
    ])
  })
  it('finds "according to" on either side', () => {
    expect(read('Sea level rose by nine centimetres, according to NASA.')).toEqual([
      'NASA | according to | Sea level rose by nine centimetres',
    ])
    expect(read('According to NASA, sea level rose by nine centimetres.')).toEqual([
      'NASA | According to | sea level rose by nine centimetres',
    ])
  })
})

describe('everything at once', () => {
  it('resolves pronouns, keeps hedges and says where', () => {
    const text =
      'Scientist Carl Sagan spoke at Cornell. In a lecture, Sagan said life may exist on Mars.\n“The surface is a desert,” he said.'
    const found = detect(text)
    expect(found.map((item) => item.speaker)).toEqual(['Carl Sagan', 'Carl Sagan'])
    expect(found[0]?.confidence).toEqual({
      value: null,
      kind: 'speaker',
      scale: 'factbank',
      level: 'PS+',
    })
  })
  it('reads headlines, transcripts and unsourced beliefs', () => {
    expect(detect('Sea level rose again last year: NASA agency')[0]?.rule).toBe(
      'headline-source-last',
    )
    expect(read('“The sea rose again last year.” — Carl Sagan')).toEqual([
      'Carl Sagan | — | “The sea rose again last year.”',
    ])
    expect(
      detect('The talks ended amid speculation that a treaty might follow.')[0]?.source,
    ).toEqual([])
  })
  it('suggests nothing in other languages', () => {
    expect(
      detect(
        'Die Behörde sagte am Montag, dass die Sonde das Sonnensystem verlassen habe, und der Direktor nannte es einen großen Erfolg für alle Beteiligten.',
      ),
    ).toEqual([])
  })
  it.each([
    '"'.repeat(100_000),
    '“ '.repeat(50_000),
    'said that '.repeat(20_000),
    "'''".repeat(999),
    '\f\v\u2028x',
    '',
  ])('survives hostile text %#', (text) => {
    for (const item of detect(text, { lang: 'en' }))
      for (const [start, end] of item.content) expect(start).toBeLessThan(end)
  })
})
