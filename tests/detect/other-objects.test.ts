/** Verbs that attribute, with objects that give them another sense. */
import { describe, expect, it } from 'vitest'
import { sayings } from './read.js'

describe('attributes nothing', () => {
  it.each([
    'Holm is seeking the nomination.',
    'The judge denied bail to Holm.',
    'The court denied the request for a new trial.',
    'The Senate confirmed the nominee on Tuesday.',
    'Holm has maintained a large lead over Berg.',
    'The deal has added another chapter to his tale.',
    'A reporter asked him a question.',
    'Berg, who is challenging Rep. Jane Holm in Ohio, left.',
    'Holm is a columnist. He tweets @holm.',
    'Holm tweeted as the mayor spoke from the hall.',
    'Holm tweeted a photo of the crowd.',
    'Holm won, claiming 41 percent of the prize.',
    'Holm claimed some victories in the north.',
  ])('%s', (text) => {
    expect(sayings(text)).toEqual([])
  })
})

describe('attributes still', () => {
  it.each([
    ['Holm is seeking a pause in the talks.', ['Holm | a pause in the talks']],
    ['Holm denied the charges.', ['Holm | the charges']],
    ['Police confirmed two deaths.', ['Police | two deaths']],
    ['Holm maintained that she was innocent.', ['Holm | that she was innocent']],
    ['Holm added that the fire was out.', ['Holm | that the fire was out']],
    [
      'Holm asked Berg a simple question: Who will win?',
      ['Holm | Berg a simple question: Who will win'],
    ],
    ['Holm challenged Berg to a debate.', ['Holm | Berg to a debate']],
    ['Holm tweeted that it was late.', ['Holm | that it was late']],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual(expected)
  })
})
