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

it('takes who is named among several that spoke for “he”', () => {
  const text = 'Senator John Berg said it was late.\n\nOther witnesses, including Ole Brandt, said'
  expect(lastOf(`${text} the plant hid it. “That is a crime,” he said.`)).toBe(
    'Ole Brandt (person)',
  )
})

describe('people named late', () => {
  it('are those who spoke before by their office', () => {
    const text = `Norway’s foreign minister said the talks would go on.

“We share a border,” Sigrid Holm told reporters.

The minister, who took office in March, said that it was late.`
    expect(who(text)).toEqual([
      'Sigrid Holm (person)',
      'Sigrid Holm (person)',
      'Sigrid Holm (person)',
    ])
  })

  it('are those whose office stands before their names', () => {
    const text = `Norway’s foreign minister said the talks would go on.

Foreign Minister Sigrid Holm told reporters that they had gone well.`
    expect(who(text)).toEqual(['Sigrid Holm (person)', 'Sigrid Holm (person)'])
  })

  it.each([
    'Rosa Brandt, 34, said it was dark.',
    'Rosa Brandt, a nurse, said it was dark.',
    'Engineer Rosa Brandt said it was dark.',
    'Deputy Mayor Rosa Brandt said it was dark.',
  ])('are others where the text says who they are: %s', (rest) => {
    expect(who(`The mayor said it was late.\n\n${rest}`)[0]).toBe('The mayor (person)')
  })

  it('are meant where a lede or a headline has their office alone', () => {
    const text = `Nine dead after mudslide hits village, mayor says

Rescuers were searching for others, the mayor said.

The mayor, Hector Brandt, told radio that it was late.`
    expect(new Set(who(text))).toEqual(new Set(['Hector Brandt (person)']))
  })

  it('are a police force', () => {
    const text = `Two held after stabbing, police say\n\nWessex Police said officers were called. The force said it was late.`
    expect(new Set(who(text))).toEqual(new Set(['Wessex Police (organization)']))
  })
})

describe('who spoke is meant again', () => {
  it.each([
    [
      'Chief Executive Petra Holm said it was good.',
      'The 51-year-old, who joined from Volvo, said',
    ],
    ['Sen. Margaret Holm said it was good.', 'The Ohio Republican said'],
    ['Local MP Petra Holm said it was good.', 'The Labour MP said'],
    ['Rovers coach Petra Holm said it was good.', 'The Scot said'],
    ['Petra Holm, a former engineer, said it was good.', 'The billionaire said'],
    ['The president, Petra Holm, said it was good.', 'The head of state said'],
  ])('%s %s', (text, again) => {
    expect(lastOf(`${text} ${again} it was late.`)).toMatch(/ Holm \(person\)$/)
  })

  it.each([
    ['Castle City said Brandt was hurt.', 'The club', 'Castle City'],
    [
      'Watford Road Housing Association said it was sorry.',
      'The association',
      'Watford Road Housing Association',
    ],
    [
      '“Many are missing,” said Amnesty International director Jane Holm.',
      'The organization',
      'Amnesty International',
    ],
    ['A Home Office spokesman said it was late.', 'The department', 'Home Office'],
  ])('%s %s', (text, again, name) => {
    expect(lastOf(`${text} ${again} said it was dark.`)).toBe(`${name} (organization)`)
  })

  it('by no lawyer of somebody else', () => {
    const text =
      'Holm’s attorney, Gail Brandt, said it was late.\n\nThe woman’s lawyer said it was dark.'
    expect(lastOf(text)).toBe('The woman’s lawyer (anonymous)')
  })

  it('by no owner of an age', () => {
    const text = 'Krogh is wanted, according to Sky. The 24-year-old’s agent said it was late.'
    expect(who(text)).toEqual(['Sky (organization)', 'The 24-year-old’s agent (anonymous)'])
  })
})

describe('“he” and “she”', () => {
  it.each([
    ['Former Warriors guard Deke Brandt left. He said it was late.', 'Deke Brandt (person)'],
    ['A spokesman for the charity, Ola Brandt, left. He said it was late.', 'Ola Brandt (person)'],
    ['Tony Brandt was accused of threatening a witness; he denied it.', 'Tony Brandt (person)'],
    [
      'Graham Brandt said it was late. My neighbour told me it was dark. She said it was cold.',
      'My neighbour (anonymous)',
    ],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toBe(expected)
  })
})

it('takes “I” for the author', () => {
  expect(who('I believe that the bus is late.')).toEqual(['I (person)'])
  const text = 'The bus that never comes\n\nBy Laura Finch\n\nI believe that the bus is late.'
  expect(who(text)).toEqual(['Laura Finch (person)'])
})

it('takes a paper for a document where a study has spoken', () => {
  const text = 'It is rare, a study found. The paper says that more work is needed.'
  expect(who(text).at(-1)).toBe('The paper (document)')
})

it.each([
  ['Demand Fairness, one of the groups, said it was late.', 'Demand Fairness (organization)'],
  ['Det Con Paul Brandt said it was late.', 'Paul Brandt (person)'],
  ['A ministry spokesman said it was late.', 'A ministry spokesman (anonymous)'],
])('knows who somebody is: %s', (text, expected) => {
  expect(who(text)).toEqual([expected])
})

it('gives whom a spokesman speaks for and what somebody is', () => {
  const said = (text: string): (string | undefined)[] => {
    const [found] = detect(text, { lang: 'en' })
    return [found?.role, found?.for]
  }
  expect(said('A ministry spokesman said it was late.')).toEqual([undefined, 'ministry'])
  expect(said('The study’s author, Dr Jane Holm, said it was late.')).toEqual([
    'study’s author',
    undefined,
  ])
  expect(said('District Attorney Jane Holm said it was late.')).toEqual([
    'District Attorney',
    undefined,
  ])
})

describe('statements', () => {
  it('that nobody makes of somebody accused tell what happened', () => {
    const [found] = detect('Tony Brandt was accused of threatening a witness in 2019.', {
      lang: 'en',
    })
    expect(found?.type).toBe('event')
  })

  it('do not hedge where they compare', () => {
    const text = 'Researchers found that smokers were four times more likely to fall ill.'
    expect(detect(text, { lang: 'en' })[0]?.confidence?.level).toBe('CT+')
  })

  it('of drivers name no cause', () => {
    const [found] = detect('Stefan Holm said he understood the drivers.', { lang: 'en' })
    expect(found?.type).not.toBe('causal')
  })
})
