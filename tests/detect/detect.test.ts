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
