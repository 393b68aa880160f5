/** Features, profiles and reports: asides, answers behind a colon, who some of many are, what headlines' people do. */
import { describe, expect, it } from 'vitest'
import { first, sayings, spans } from './read.js'

describe('asides', () => {
  it.each([
    [
      'Nobody has a bad word for Holm, which is, his friends concede, a problem.',
      ['his friends | concede | which is … a problem'],
    ],
    ['Twice, it is said, he declined.', [' | is said | Twice … he declined']],
    ['They dug a tunnel where, it is said, the thieves hid.', [' | is said | the thieves hid']],
    [
      'He is liked for his jokes and, says one, “because he never gives them a review.”',
      ['one | says | “because he never gives them a review.”'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('what others say of it behind a whole clause', () => {
  it.each([
    [
      'An auditor concluded that the deficit was smaller, a discrepancy Holm attributed to “timing.”',
      ['An auditor | concluded | that the deficit was smaller'],
    ],
    [
      'Critics point out that he froze the benefit, a policy he now says he “regretted.”',
      ['Critics | point out | that he froze the benefit', 'he | now says | he “regretted.”'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('answers', () => {
  it.each([
    ['Danziger’s reply, in full: “Noted.”', 'Danziger’s', 'Danziger | reply, in full | “Noted.”'],
    ['Her advice: “Wait.”', 'Her', 'Her | advice | “Wait.”'],
    ['The mayor’s answer: “No.”', 'The mayor', 'The mayor | answer | “No.”'],
  ])('are whose they are said to be: %s', (text, _, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

describe('some of many', () => {
  it.each([
    [
      'Some in the Treasury wonder whether he can.',
      'Some in the Treasury | wonder | whether he can',
    ],
    ['Many in the party fear that he will lose.', 'Many in the party | fear | that he will lose'],
    ['Those on the left say it is late.', 'Those on the left | say | it is late'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

describe('headlines', () => {
  it.each([
    [
      'Council chief quits: ‘I have nothing to hide’',
      'Council chief | : | ‘I have nothing to hide’',
    ],
    ['Mayor Holm blasts council: “You had one job”', 'Mayor Holm | : | “You had one job”'],
    [
      'Mayor Holm fires police chief, citing ‘total loss of confidence’',
      'Mayor Holm | citing | ‘total loss of confidence’',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

describe('documents', () => {
  it('claim behind their title in brackets', () => {
    expect(spans('Your editorial (“A failing grade”) claims that our schools are rich.')).toEqual([
      'Your editorial (“A failing grade”) | claims | that our schools are rich',
    ])
  })

  it('have a date in brackets behind their place', () => {
    const text =
      'RIDGEMONT, Calif. (May 14) — The board faces a recall, Registrar Alice Tom announced.'
    expect(sayings(text)).toEqual(['Alice Tom | The board faces a recall'])
  })
})

describe('“he” and “she”', () => {
  it.each([
    [
      'whom a clause behind a semicolon is about',
      'Ms. Ives said it was late; a colleague, Senator Dale Orton, put it at Friday. “It is so,” he said.',
      'Dale Orton',
    ],
    [
      'whom a clause behind a comma is about',
      'Tom Rubio said it was late. The hosts went on, but Chris Christie was not having it. “It is so,” he said.',
      'Chris Christie',
    ],
    [
      'to whom something was told',
      '“Owen is kind,” says a former secretary.\n\nTold this, Owen Garrick laughs. “I said no,” he says.',
      'Owen Garrick',
    ],
  ])('mean %s', (_, text, speaker) => {
    expect(sayings(text).at(-1)?.split(' | ')[0]).toBe(speaker)
  })
})

describe('people', () => {
  it('whom a relation introduces may have one name', () => {
    const found = first('“And dads,” added her husband, Kyle.')
    expect([found.speaker, found.role]).toEqual(['Kyle', 'husband'])
  })

  it('speak in a clause of their own', () => {
    const text = 'There is a moment when the fixer, played by Holm, turns and says, “You did it.”'
    expect(spans(text)).toEqual(['the fixer, played by Holm | says | “You did it.”'])
  })

  it('are no towns', () => {
    const text =
      'Luay Sami, 33, came to live in Clarkston, Ga. He got a job, and Clarkston became his home. “It is fine,” he said.'
    expect(sayings(text)).toEqual(['Luay Sami | “It is fine,”'])
  })
})
