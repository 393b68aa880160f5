/** What the beats beside politics write: science, business, courts, obituaries, interviews, blogs. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { sayings, spans } from './read.js'

/** speaker [kind] of each attribution. */
const kinds = (text: string): string[] =>
  detect(text, { lang: 'en' }).map(
    ({ speaker, speakerKind }) => `${speaker ?? '-'} [${speakerKind ?? '-'}]`,
  )

describe('what nobody is named to hold', () => {
  it.each([
    [
      'One theory is that the server throttles uploads.',
      [' | One theory is | that the server throttles uploads'],
    ],
    [
      'The most likely explanation is that a pump failed.',
      [' | The most likely explanation is | that a pump failed'],
    ],
    [
      'The fear now is that the dam will give way.',
      [' | The fear now is | that the dam will give way'],
    ],
    ['Her theory is that the server throttles uploads.', []],
    [
      'Holm said one theory is that a pump failed.',
      ['Holm | said | one theory is that a pump failed'],
    ],
    [
      'It’s too early to say whether the gains will last.',
      [' | ’s too early to say | whether the gains will last'],
    ],
    ['It is hard to know how many fled.', [' | is hard to know | how many fled']],
    [
      'What the moths do at night remains a mystery.',
      [' | remains a mystery | What the moths do at night'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('lists of claims', () => {
  it('gives their lines to who introduces them', () => {
    expect(
      sayings(
        'The report found that:\n\n- two thirds of pupils were late\n- buses were full\n\nThe council declined to comment.',
      ),
    ).toEqual(['The report | two thirds of pupils were late … buses were full'])
  })

  it('does without the marks', () => {
    expect(
      sayings('The report found that:\n40% of pupils were late\nbuses were full\nHolm left.'),
    ).toEqual(['The report | 40% of pupils were late … buses were full'])
  })

  it('leaves out lists that nobody says', () => {
    expect(sayings('The winners are:\n- Jane Holm\n- Ane Berg of Oslo')).toEqual([])
  })
})

describe('interviews with initials', () => {
  it('knows the author and the one whom the article names', () => {
    const text =
      'By Peter Hollis\n\nJoan Sterne opens the door in muddy boots.\n\nPH: Your publisher has said that you tore up two books.\n\nJS: Burned them, actually.\n\nPH: And now?\n\nJS: I doubt that I will write.'
    expect(sayings(text)).toEqual([
      'Peter Hollis | Your publisher has said that you tore up two books.',
      'Joan Sterne | Burned them, actually.',
      'Joan Sterne | I doubt that I will write.',
    ])
  })
})

describe('whom an obituary is about', () => {
  const text = `Walter Lindqvist, the engineer, died on Sunday.

Lindqvist came to London with two suitcases. His daughter, Ingrid Berg, confirmed his death.

Tom Arup called him a genius. The university named a hall after Lindqvist.

Bridges were the rage then.

In later years he said that they bored him. The Millennium Bridge, he wrote, was a handsome apology.

“He never learned to cook,” his daughter said.`

  it('is who “he” is where nobody has spoken for a while', () => {
    expect(sayings(text)).toEqual([
      'Ingrid Berg | his death',
      'Tom Arup | him a genius',
      'Walter Lindqvist | that they bored him',
      'Walter Lindqvist | The Millennium Bridge … was a handsome apology',
      'Ingrid Berg | “He never learned to cook,”',
    ])
  })
})

describe('companies', () => {
  it.each([
    [
      'Shares in Brandt Logistik fell after the parcel group cut its outlook and said it would close three hubs.',
      ['the parcel group [organization]'],
    ],
    [
      'Shares in Brandt Logistik fell. “We are late,” Brandt said.',
      ['Brandt Logistik [organization]'],
    ],
    ['Bernstein cut its price target, citing weak sales.', ['Bernstein [organization]']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})

describe('where sources and statements start and end', () => {
  it.each([
    [
      'The head of the offshore unit said the well was safe.',
      ['The head of the offshore unit | said | the well was safe'],
    ],
    [
      'The docs recommend a remote cache, and a post by engineers suggests that it helps.',
      ['The docs | recommend | a remote cache', 'a post by engineers | suggests | that it helps'],
    ],
    [
      'A user confirmed the bug in an issue comment.',
      ['A user | confirmed | the bug in an issue comment'],
    ],
    ['“It is late,” he kept saying.', ['he | kept saying | “It is late,”']],
    ['He said it so often that it became a joke.', []],
    ['He found work with a builder.', []],
    [
      'Helen Parry said her client was ashamed. He had “lost sight of right,” the barrister added.',
      [
        'Helen Parry | said | her client was ashamed',
        'the barrister | added | He had “lost sight of right,”',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})
