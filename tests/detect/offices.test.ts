/** What people are and whom they speak for, wherever the article says so. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { first } from './read.js'

describe('an office before a name that is no source', () => {
  it.each([
    ['The talks were led by Trade Minister Jane Holm. Holm said it was late.', 'Trade Minister'],
    ['The board fired plant manager Dan Holm. “It was never fixed,” he said.', 'plant manager'],
    ['Voters chose to defeat Gov. Jane Holm. She said it was late.', 'Gov.'],
    [
      'The board thanked acting Chief Executive Ane Holm. Holm said it was late.',
      'acting Chief Executive',
    ],
    // Whom she is something to says nothing of what she is.
    ['He beat rival Jane Holm. Holm said it was late.', undefined],
    ['They argued over Jane Holm. Holm said it was late.', undefined],
    ['It is unclear whether Jane Holm will go. Holm said it was late.', undefined],
  ])('%s', (text, role) => {
    expect(detect(text, { lang: 'en' }).at(-1)).toMatchObject({
      speaker: expect.stringContaining('Holm'),
    })
    expect(detect(text, { lang: 'en' }).at(-1)?.role).toBe(role)
  })
})

describe('one who is named of several', () => {
  const text =
    'Other witnesses, including former Boeing manager Ed Holm, suggested that the checks were lax. “It was never fixed,” he said.'

  it('does not speak for the others', () => {
    expect(first(text)).toMatchObject({ speaker: 'Other witnesses', speakerKind: 'organization' })
    expect(first(text).role).toBeUndefined()
  })

  it('has an office of his own', () => {
    expect(detect(text, { lang: 'en' })[1]).toMatchObject({
      speaker: 'Ed Holm',
      role: 'former Boeing manager',
    })
  })
})

describe('whom somebody is of', () => {
  it.each([
    ['Vanessa Holm, of the British Liver Trust, told the BBC it was late.', 'British Liver Trust'],
    ['Dan Holm of Holm Securities said it was late.', 'Holm Securities'],
    ['“It is late,” said Tom Holm, of the RSPCA.', 'RSPCA'],
    [
      'Jane Holm, with the National Weather Service in Boise, said it was late.',
      'National Weather Service',
    ],
    ['Jane Holm, from Cancer Research UK, said it was late.', 'Cancer Research UK'],
    ['Gallup’s Jeffrey Holm wrote that it was late.', 'Gallup'],
    ['Norway’s Jeffrey Holm wrote that it was late.', undefined],
    ['Assistant U.S. Attorney Jane Holm said it was late.', undefined],
    // Where somebody is from.
    ['Jane Holm of Ohio said it was late.', undefined],
    ['Jane Holm, of Grafton, said it was late.', undefined],
    // Who has left speaks for nobody.
    ['Tom Holm, a former spokesman for the ministry, said it was late.', undefined],
  ])('%s', (text, principal) => {
    expect(first(text).for).toBe(principal)
  })
})

describe('ranks and appositions', () => {
  it.each([
    ['Det Sgt Emma Holm said it was late.', 'Det Sgt'],
    ['Oslo’s coach Jan Holm, himself a former No. 1, said it was late.', 'Oslo’s coach'],
  ])('%s', (text, role) => {
    expect(first(text).role).toBe(role)
  })
})

describe('fire services', () => {
  it('are bodies', () => {
    expect(first('The blaze had spread, according to Cal Fire.').speakerKind).toBe('organization')
  })
})

describe('names that look like something else', () => {
  it.each([
    ['Prime Minister Theresa May said it was late.', 'Theresa May', 'Prime Minister'],
    ['Prof Robin May, the agency’s adviser, said it was late.', 'Robin May', 'agency’s adviser'],
    ['President-elect Gustavo Holm said it was late.', 'Gustavo Holm', 'President-elect'],
    ['Bank of America’s Wamsi Holm said it was late.', 'Wamsi Holm', undefined],
  ])('%s', (text, speaker, role) => {
    expect(first(text)).toMatchObject({ speaker, speakerKind: 'person' })
    expect(first(text).role).toBe(role)
  })
})
