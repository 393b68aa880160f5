/** Sketches, obituaries and polls: who is meant in long appositions and by pronouns over several people. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { first, sayings, spans } from './read.js'

describe('participles', () => {
  it('behind a comma say what nobody stands behind', () => {
    expect(spans('Anna Holm, believed to be an ally at the time, now says she was not.')).toEqual([
      ' | believed | Anna Holm … to be an ally at the time',
      'Anna Holm, believed to be an ally at the time | now says | she was not',
    ])
  })

  it('are no verbs of wondering', () => {
    expect(
      spans('Dame Ruth Holm, the mother of the House, wondered aloud whether it was late.'),
    ).toEqual(['Dame Ruth Holm, the mother of the House | wondered | whether it was late'])
  })
})

describe('verbs', () => {
  it.each([
    ['Bush thought for a moment.', []],
    ['She has written to the council’s chief executive, Neil Farrow.', []],
    ['That is what they say just before the van comes.', []],
    [
      'No 10 let it be known that the minister enjoyed “full confidence.”',
      ['No 10 | let it be known | that the minister enjoyed “full confidence.”'],
    ],
    ['Holm liked to say she was late.', ['Holm | liked to say | she was late']],
    [
      'He told the House that it had “turned a corner”, a phrase he has used nine times.',
      ['He | told | that it had “turned a corner”'],
    ],
    [
      'A Holm University poll out this week shows a shift.',
      ['A Holm University poll | shows | a shift'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('roles', () => {
  it.each([
    ['“It is late,” said Denise Hart, 58, a nurse from Macon.', 'nurse from Macon'],
    ['Tom Holm, however, said it was late.', undefined],
  ])('behind an age: %s', (text, role) => {
    expect(first(text).role).toBe(role)
  })

  it('stay where an article adds how somebody stands to others', () => {
    const text =
      'Ruth Holm, a lawyer from Oslo, said it was late. Holm, the daughter of a clerk, said it was dark.'
    const roles = detect(text, { lang: 'en' }).map(({ role }) => role)
    expect(roles).toEqual(['lawyer from Oslo', 'lawyer from Oslo'])
  })

  it('are not those of a shadow', () => {
    const text =
      'The shadow chancellor, Tariq Munro, said it was late.\n\nThe chancellor looked at his shoes. He looked at the clock. “I serve,” he said.'
    expect(sayings(text).at(-1)).toBe('The chancellor | “I serve,”')
  })
})

describe('who is meant', () => {
  it.each([
    [
      'Ruth Holm, the first woman to lead the State Senate, a civil rights lawyer who once told a governor to “sit down,” died.',
      'Ruth Holm',
    ],
    ['Helen Strand, its chief executive: “We asked for a breather.”', 'Helen Strand'],
    ['Buck Tolliver, on X: “Polls are for liars and fools.”', 'Buck Tolliver'],
    ['The buyer, the developer Sir Ray Holm, said it was late.', 'Ray Holm'],
    ['A University of Maine study found that it fell.', 'A University of Maine study'],
  ])('%s', (text, speaker) => {
    expect(first(text).speaker).toBe(speaker)
  })
})
