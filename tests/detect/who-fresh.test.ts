/** Who is meant in articles where people share names, speak together or are named late. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'

const who = (text: string): string[] =>
  detect(text, { lang: 'en' }).map(({ speaker, speakerKind }) => `${speaker} (${speakerKind})`)

const lastOf = (text: string): string | undefined => who(text).at(-1)

describe('people of one family', () => {
  it('are told apart by “Mr” and “Mrs”, and by what relates them', () => {
    const text = `Kofi Varga, 52, said he saw the van. His wife, Nomvula Varga, runs a youth club.`
    expect(lastOf(`${text} Mrs Varga said: “It was dark.”`)).toBe('Nomvula Varga (person)')
    expect(lastOf(`${text} Mr Varga said: “It was dark.”`)).toBe('Kofi Varga (person)')
  })

  it('are meant by their family name where they stand in the same paragraph', () => {
    const text = `Ole Brandt said he was late. Jens Brandt was early.\n\n“It was dark,” said Ole Brandt.`
    expect(lastOf(`${text}\n\nJens Brandt said he slept. “I was tired,” Brandt said.`)).toBe(
      'Jens Brandt (person)',
    )
  })

  it('are people though their name is a common noun', () => {
    const text = '“We waited,” said his sister, Zawadi Mills. Andoni Mills said it was late.'
    expect(who(text)).toEqual(['Zawadi Mills (person)', 'Andoni Mills (person)'])
  })
})

it('knows who last bore a name that several begin with', () => {
  const text = 'Kim Min-seok said it was a test. Kim said it was late.'
  expect(who(`Kim Jong-un left.\n\n${text}`).at(-1)).toBe('Kim Min-seok (person)')
})

describe('several who speak together', () => {
  it.each([
    ['Carmaker Halvorsen and chipmaker Nordkraft said they had a deal.', 'Halvorsen and Nordkraft'],
    ['Ole Brandt, 47, and Eva Brandt, 44, said they would pay.', 'Ole Brandt and Eva Brandt'],
    [
      'The Dutch envoy, Jane Holm, and her British counterpart, Ole Brandt, said it was late.',
      'Jane Holm and Ole Brandt',
    ],
    ['The brothers John and Brian Brandt said it was late.', 'John Brandt and Brian Brandt'],
  ])('are named: “%s”', (text, names) => {
    expect(who(text)).toEqual([`${names} (organization)`])
  })

  it.each(['The companies', 'Both', 'The pair'])('are meant by “%s”', (source) => {
    const text = `Halvorsen and Nordkraft said they had a deal.\n\n${source} said it was cheap.`
    expect(lastOf(text)).toBe('Halvorsen and Nordkraft (organization)')
  })

  it('are not those of whom a description tells', () => {
    const text =
      'Chelsea Holm, daughter of diplomat Ole Holm and minister Eva Holm, said it was late.'
    expect(who(text)).toEqual(['Chelsea Holm (person)'])
  })
})
