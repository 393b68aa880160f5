/** Whom articles speak of again: descriptions of bodies and people, and what stands around names. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { first, sayings } from './read.js'

const speakers = (text: string): (string | undefined)[] =>
  detect(text, { lang: 'en' }).map(({ speaker }) => speaker)

describe('companies', () => {
  const lead = 'German chipmaker Veltrion cut its forecast on Thursday, blaming weak demand.'

  it('are known by their trade', () => {
    const { speaker, speakerKind } = first(lead)
    expect([speaker, speakerKind]).toEqual(['Veltrion', 'organization'])
  })

  it.each([
    'The company said sales fell.',
    'The Dresden-based company said sales fell.',
    'The Dresden-based chipmaker said sales fell.',
  ])('are meant by “%s”', (text) => {
    expect(speakers(`${lead}\n\nShares fell by a tenth.\n\n${text}`).at(-1)).toBe('Veltrion')
  })

  it('are not meant where there are two', () => {
    const two = `${lead}\n\nRival carmaker Nordhalm was unmoved.\n\nThe company said sales fell.`
    expect(speakers(two).at(-1)).toBe('The company')
  })

  it('are no trade groups', () => {
    const text = 'Industry group Airlines Alliance welcomed the ruling. The rule is old.'
    expect(speakers(`${text}\n\nThe airline said fares rose.`)).toEqual([
      'Airlines Alliance',
      'The airline',
    ])
  })
})

it('takes no agency that is only told something for “the agency”', () => {
  const text = `The National Intelligence Service told lawmakers that a test was near, Rep. Park Sung-min said.

An official told Yonhap News Agency that nothing could be ruled out.

Park quoted the agency as saying that the test could come in May.`
  expect(sayings(text).at(-1)).toBe(
    'National Intelligence Service | that the test could come in May',
  )
})

describe('people', () => {
  it('keep no honours behind their names', () => {
    const text =
      'Prosecutor Simon Clegg KC said he was angry. Mr Clegg described the account as “fiction”.'
    expect(speakers(text)).toEqual(['Simon Clegg', 'Simon Clegg'])
  })

  it('are meant by their age', () => {
    const text =
      'Diego Rojas said he was happy.\n\n“I never wanted to leave,” the 24-year-old told the paper.'
    expect(speakers(text)).toEqual(['Diego Rojas', 'Diego Rojas'])
  })

  it('are who the sentence before is about, named or not', () => {
    const text = `Railway Minister Anil Desai said talks went on.

The prime minister visited the site on Saturday. He vowed that help would come.`
    expect(speakers(text)).toEqual(['Anil Desai', 'The prime minister'])
  })

  it('are not meant by “he” where they only stand in what another said', () => {
    const text = `Manager Steve Dunmore thought his side deserved it.

He confirmed that defender Marcus Bale had broken an ankle.

“It looks bad,” he admitted.`
    expect(new Set(speakers(text))).toEqual(new Set(['Steve Dunmore']))
  })
})

it('tells a paper from a newspaper', () => {
  expect(first('A paper by researchers in Oslo found that fares rose.').speakerKind).toBe(
    'document',
  )
  expect(first('The paper reported that fares rose.').speakerKind).toBe('outlet')
})

describe('headlines', () => {
  it.each([
    // headline | article | speaker
    [
      'Flights cut after strike vote, minister says',
      'Transport Minister Jane Holm said on Monday that flights would be cut.',
      'Jane Holm',
    ],
    [
      'Flights to be cut, spokesman says',
      '“They will be cut,” said Jan Holm, a spokesman for the port.',
      'Jan Holm',
    ],
    [
      'Schools to close: ministry',
      'The Education Ministry said schools would close.',
      'Education Ministry',
    ],
    ['Power lost, grid operator says', 'The grid operator E-Redes said power was lost.', 'E-Redes'],
    // Which of the two?
    [
      'Flights cut after strike vote, minister says',
      'Transport Minister Jane Holm agreed. Finance Minister Kim Lund said flights were cut.',
      'minister',
    ],
    ['Flights cut, officials say', 'Jane Holm, an official, said flights were cut.', 'officials'],
  ])('mean whom the article introduces: %s %s', (headline, article, speaker) => {
    expect(first(`${headline}\n\n${article}`).speaker).toBe(speaker)
  })
})

it('takes a trade for the one company that is named', () => {
  const text = `The airline Ryanair said fares rose.

Passengers were angry. The Irish airline said it was sorry.`
  expect(speakers(text)).toEqual(['Ryanair', 'Ryanair'])
})

it('takes a rival for no company that is named', () => {
  const text = `The airline Ryanair said fares rose.

Passengers were angry. The rival airline said it was glad.`
  expect(speakers(text).at(-1)).toBe('The rival airline')
})

it('knows a firm that is apposed to its trade, and means it by “it”', () => {
  const text =
    'The ferry’s owner, Aleson Lines, disputed that figure. It said in a statement that the ship was safe.'
  expect(speakers(text)).toEqual(['Aleson Lines', 'Aleson Lines'])
})

it('means no group of people by “it”', () => {
  const text = `The board said it was sorry.

The fire started below, according to passengers quoted by the coast guard. It said that an inquiry was under way.`
  expect(speakers(text).at(-1)).not.toMatch(/passengers/)
})

it('takes “mother-of-three” for no name', () => {
  expect(first('Mother-of-three Kylie Nash said she was tired.').speaker).toBe('Kylie Nash')
})

describe('an office that an article begins with', () => {
  const lede = 'Kenya’s president said Tuesday he will not sign the bill.'

  it('is that of the one whom the article names with it', () => {
    expect(speakers(`${lede}\n\n“I concede,” President Joseph Kamau said.`)[0]).toBe('Joseph Kamau')
  })

  it.each([
    'French President Jane Holm said it was late.',
    'President Joseph Kamau wrote to President Ane Lund, officials said.',
  ])('is nobody’s where that is not sure: %s', (rest) => {
    expect(speakers(`${lede}\n\n${rest}`)[0]).toBe('Kenya’s president')
  })
})

it.each([
  ['One of the men is believed to have fled. He told police that he was ill.', 'One of the men'],
  ['A man was held near the scene. He told police that he was ill.', 'A man'],
])('takes “he” for somebody nameless: %s', (text, speaker) => {
  const said = detect(`Jan Holm spoke on Sunday.\n\n${text}`, { lang: 'en' }).at(-1)
  expect([said?.speaker, said?.speakerKind]).toEqual([speaker, 'anonymous'])
})

it('takes “who” for no town', () => {
  const text = '“I am late,” said Esther Blum, a bookkeeper in Yonkers who says she will leave.'
  expect(speakers(text)).toEqual(['Esther Blum', 'Esther Blum'])
})

it('knows a firm of two words behind its trade', () => {
  const { speaker, speakerKind } = first('Chipmaker Formosa Plast said profits fell.')
  expect([speaker, speakerKind]).toEqual(['Formosa Plast', 'organization'])
})

it.each([
  ['Boston-based Neurelis said the trial was over.', 'Neurelis'],
  ['The Freedom Project, which brought the case, said it was over.', 'Freedom Project'],
])('knows a body by what stands around its name: %s', (text, name) => {
  const { speaker, speakerKind } = first(text)
  expect([speaker, speakerKind]).toEqual([name, 'organization'])
})

it('takes “he” for whom the same sentence speaks of', () => {
  const text =
    'Local mayor Jan Holm said it was over.\n\nPolice arrested a 45-year-old man on suspicion of arson; he denies the charge.'
  expect(speakers(text)).toEqual(['Jan Holm', 'a 45-year-old man'])
})

it('takes “he” for the subject behind a participle', () => {
  const text =
    '“Not true,” agent Rich Coleman wrote.\n\nAsked about it, Mark Reyes smiled. “I read nothing,” he said.'
  expect(speakers(text).at(-1)).toBe('Mark Reyes')
})

it('takes “his” for whom the sentence names', () => {
  const text =
    'Mayor Jan Holm said it was late.\n\nDoctors feared Mr Hughes would lose two toes, though his family says he is well.'
  expect(speakers(text).at(-1)).toBe('Hughes’ family')
})

it('takes “him” for no group of people', () => {
  const text =
    'Investigators say they questioned the owner. They quote him as saying he had gone home.'
  expect(speakers(text).at(-1)).not.toBe('Investigators')
})

it('knows a local daily', () => {
  expect(first('A local daily reported that it was late.').speakerKind).toBe('outlet')
})

it('takes “he” for the subject of the clause before', () => {
  const text =
    'Jan Holm was sorry, officials said.\n\nIt emerged that the bank’s deputy governor had left for what he called “private reasons”.'
  expect(speakers(text).at(-1)).toBe('the bank’s deputy governor')
})
