/** Columns and features: what their authors tell without attributing it, and what they quote in passing. */
import { describe, expect, it } from 'vitest'
import { first, spans } from './read.js'

describe('what the author has seen', () => {
  it.each([
    'I have never seen a mayor work so hard at doing so little.',
    'The party has seen its lead in the polls vanish.',
    'Holm has seen many storms and a few floods.',
  ])('is no view: %s', (text) => {
    expect(spans(text)).toEqual([])
  })

  it.each([
    ['Holm has seen no reason to resign.', 'Holm | has seen | no reason to resign'],
    ['Holm has always seen the tax as a mistake.', 'Holm | has always seen | the tax as a mistake'],
  ])('may be one: %s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

describe('what is called a name in passing', () => {
  it.each([
    [
      'In the grey sweaters that aides call “the armor,” Holm could be a librarian.',
      ['aides | call | “the armor,”'],
    ],
    ['In what she called “a sad day,” Holm left the party.', ['she | called | “a sad day,”']],
  ])('ends with its closing mark: %s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('hearers', () => {
  it('may be those “of this town”', () => {
    expect(
      spans('Mayor Jane Holm told the people of this town that the money had been lost.'),
    ).toEqual(['Mayor Jane Holm | told | that the money had been lost'])
  })

  it('are not told by whom the clause names', () => {
    expect(spans('She was told that the road was closed by people who lived elsewhere.')).toEqual([
      ' | was told | that the road was closed by people who lived elsewhere',
    ])
  })
})

describe('verbs in another sense', () => {
  it.each([
    'Lawmakers found the money in a night.',
    'Police found the keys under the mat.',
    'The governor maintains the lawn at his own expense.',
    'She has maintained her lead in the polls.',
  ])('attribute nothing: %s', (text) => {
    expect(spans(text)).toEqual([])
  })

  it.each([
    [
      'Investigators found no evidence of a crime.',
      'Investigators | found | no evidence of a crime',
    ],
    ['Police found a pattern of fraud.', 'Police | found | a pattern of fraud'],
    ['Reviewers found the book dull.', 'Reviewers | found | the book dull'],
    ['The poll found a shift to the left.', 'The poll | found | a shift to the left'],
    ['The mayor maintains his innocence.', 'The mayor | maintains | his innocence'],
    ['She maintains it was late.', 'She | maintains | it was late'],
  ])('attribute in their own: %s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })

  it('are no claims where the author asks', () => {
    expect(first('We asked the mayor whether she had seen the bill.').rule).toBe('hearer-question')
  })
})

describe('second predicates', () => {
  it('have the subject of the first', () => {
    expect(spans('Holm lost twice and, by his own account, hoped to stay.')).toEqual([
      'Holm | hoped | to stay',
    ])
  })

  it('end what a relative clause tells', () => {
    expect(
      spans('The same governor who tells teachers that there is no money held a rally.'),
    ).toEqual(['who | tells | that there is no money'])
  })
})

describe('clauses around an attribution', () => {
  it.each([
    [
      'She chose the café because, she explains, nobody from the council goes there.',
      ['she | explains | nobody from the council goes there'],
    ],
    [
      '“You’d think I’d burnt the church,” she says, laughing, at a café that she chose because, she explains, nobody goes there.',
      ['she | says | “You’d think I’d burnt the church,”', 'she | explains | nobody goes there'],
    ],
    [
      'When in 1983 the minister proposed to close eleven pits, Holm wrote that it was “mad.”',
      ['the minister | proposed | to close eleven pits', 'Holm | wrote | that it was “mad.”'],
    ],
    [
      'Holm announced his departure in an email to staff seen by the Echo.',
      ['Holm | announced | his departure'],
    ],
    [
      'The mold, which a plumber told this newspaper could be fixed, has spread.',
      ['a plumber | told | which … could be fixed'],
    ],
    [
      'Among those who call themselves “very conservative,” Stone led by 22 points.',
      ['who | call | themselves “very conservative,”'],
    ],
    [
      'Nearly a third of voters said they had not made up their minds.',
      ['Nearly a third of voters | said | they had not made up their minds'],
    ],
    [
      'Asked at a stop in Mesa if he regretted his vote, Holm did not hesitate.',
      [' | Asked | if he regretted his vote'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})
