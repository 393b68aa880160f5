/** Grammar that is common in news: figures that are put, comparisons, hearings, absolutes with "with". */
import { describe, expect, it } from 'vitest'
import { first, sayings, spans } from './read.js'

describe('verbs with an object and a complement', () => {
  it.each([
    // sentence | source, cue and content
    [
      'The Red Cross put the number of missing at 47.',
      ['The Red Cross | put | the number of missing at 47'],
    ],
    [
      'Officials have put the toll at more than 300.',
      ['Officials | have put | the toll at more than 300'],
    ],
    ['He put the book on the shelf at noon.', []],
    ['The captain compared him to Luis Suarez.', ['The captain | compared | him to Luis Suarez']],
    ['Researchers compared the samples with those from 1990.', []],
    [
      'Analysts see the move as a sign that the bank will cut rates.',
      ['Analysts | see | the move as a sign that the bank will cut rates'],
    ],
    [
      'In what analysts see as a response to the drills, the army closed the road.',
      ['analysts | see | as a response to the drills'],
    ],
    [
      'The company declined to comment on what it described as market rumours.',
      ['it | described | as market rumours'],
    ],
    ['New footprints push back the arrival of people on the plateau.', []],
    ['The mayor appealed for calm.', ['The mayor | appealed for | calm']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('tells how many there are', () => {
    expect(first('The Red Cross put the number of missing at 47.').type).toBe('quantity')
  })
})

describe('verbs that look like nouns', () => {
  it.each([
    [
      'Estrada also questions whether the dating can be trusted.',
      ['Estrada | also questions | whether the dating can be trusted'],
    ],
    [
      'The report, prepared by consultants Barlow and Finch, estimates that traffic would double.',
      [
        'The report, prepared by consultants Barlow and Finch | estimates | that traffic would double',
      ],
    ],
    [
      'Osei calls the dating “solid” and notes that three laboratories agree.',
      ['Osei | calls | the dating “solid”', 'Osei | notes | that three laboratories agree'],
    ],
    [
      'Gov. Ane Holm, in a televised address, called the flood “a tragedy”.',
      ['Gov. Ane Holm | called | the flood “a tragedy”'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('belong to the document whose authors stand behind it', () => {
    expect(
      first(
        'The report, prepared by consultants Barlow and Finch, estimates that traffic would double.',
      ).speaker,
    ).toBe('The report')
  })
})

describe('what belongs to a statement', () => {
  it.each([
    [
      'The court heard Porter had gone to the shop and demanded cigarettes.',
      ['The court | Porter had gone to the shop and demanded cigarettes'],
    ],
    [
      'Marsh said her client had had a hard childhood and was thought to be in pain.',
      ['Marsh | her client had had a hard childhood and was thought to be in pain'],
    ],
    [
      'The mayor said that those found guilty would be punished.',
      ['The mayor | that those found guilty would be punished'],
    ],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual(expected)
  })

  it('is what somebody in it was told', () => {
    expect(
      sayings('Clegg said the man became “enraged” when Mr Aziz reminded him of the debt.')[0],
    ).toBe('Clegg | the man became “enraged” when Mr Aziz reminded him of the debt')
  })

  it('ends before what somebody else adds behind “with”', () => {
    expect(
      sayings('The union welcomed the ruling, with its president, Carol Neff, calling it “a win”.'),
    ).toEqual(['The union | the ruling', 'Carol Neff | it “a win”'])
  })
})

it('takes a number behind “than” for no clause of its own', () => {
  const { confidence } = first('The agency warned that more than 100 homes could be flooded.')
  expect(confidence?.level).toBe('PS+')
})

describe('relative clauses', () => {
  it.each([
    [
      'He favoured a firm in which, according to the daily Record, a friend held shares.',
      'in which … a friend held shares',
    ],
    [
      'He favoured a firm in which, media reported, a friend held shares.',
      'in which … a friend held shares',
    ],
    [
      'The damage, which analysts estimate cost the railway $3 million, is large.',
      'which … cost the railway $3 million',
    ],
    [
      'The shares, which have reportedly drawn buyers, were trading lower.',
      'which have … drawn buyers',
    ],
  ])('%s', (text, content) => {
    expect(sayings(text).map((line) => line.split(' | ')[1])).toContain(content)
  })
})

describe('what nobody stands behind', () => {
  it.each([
    // sentence | level
    ['The house was reportedly sold in May.', 'PR+'],
    ['He is understood to have a release clause.', 'PR+'],
    ['It is unclear whether the house was sold.', 'PS+'],
    ['Estrada questions whether the house was sold.', undefined],
    ['Estrada wondered whether the house was sold.', undefined],
  ])('%s', (text, level) => {
    expect(first(text).confidence?.level).toBe(level)
  })
})

describe('headlines with their source at the end', () => {
  it.each([
    ['Airline to cut flights, union says', 'union | Airline to cut flights'],
    ['More rain to come, forecasters warn', 'forecasters | More rain to come'],
    ['No plan to resign, says mayor', 'mayor | No plan to resign'],
    ['Tax rise likely, minister says', 'minister | Tax rise likely'],
  ])('%s', (text, expected) => {
    expect(sayings(`${text}\n\nThe talks go on.`)).toEqual([expected])
  })

  it('need more than an editor’s mark', () => {
    expect(sayings('(LEAD) : (AP) said')).toEqual([])
  })

  it('need more than when it was', () => {
    expect(sayings('Last week, senators wrote')).toEqual([])
  })

  it('may name the month of May', () => {
    expect(first('Airline to cut flights in May, union says').type).not.toBe('speculation')
  })
})

describe('companies', () => {
  it.each([
    ['Chipmaker Intel said profits fell.', 'Intel | profits fell'],
    ['Airline Ryanair said profits fell.', 'Ryanair | profits fell'],
  ])('are named behind their trade: %s', (text, expected) => {
    expect(sayings(text)).toEqual([expected])
    expect(first(text).speakerKind).toBe('organization')
  })
})

describe('full stops', () => {
  it.each([
    // a number, and words that are abbreviations only with a capital
    ['Sterling slipped to $1.2710. Markets see a cut in May.', 'Markets | see | a cut in May'],
    ['Her answer was no. Doctors said he was weak.', 'Doctors | said | he was weak'],
    ['The boy was ill. Doctors said he was weak.', 'Doctors | said | he was weak'],
    [
      'He moved to Peoria, Ill., in May, Holm said.',
      'Holm | said | He moved to Peoria, Ill., in May',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

describe('verbs at the end of a sentence, behind pronouns and before prepositions', () => {
  it.each([
    [
      'Plastic has been found in clouds, Japanese researchers report.',
      ['Japanese researchers | report | Plastic has been found in clouds'],
    ],
    [
      'The office has itself acknowledged problems with the survey.',
      ['The office | has itself acknowledged | problems with the survey'],
    ],
    [
      'The Fed itself forecast in February that growth would pick up.',
      ['The Fed | forecast | that growth would pick up'],
    ],
    [
      'His deputy, Claire Osborne, was cautious, warning against declaring victory.',
      ['His deputy, Claire Osborne | warning against | declaring victory'],
    ],
    ['The former mayor pleaded not guilty to fraud.', []],
    [
      'There are fears the dispute may disrupt exams.',
      [' | fears | the dispute may disrupt exams'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

it('takes “one possibility” for a possibility', () => {
  expect(first('One possibility is that they came by sea, said Okochi.').confidence?.level).toBe(
    'PS+',
  )
})

it('finds what is claimed of a thing before “that”', () => {
  expect(spans('It had a fire that campaigners claim could have been prevented.')).toEqual([
    'campaigners | claim | that … could have been prevented',
  ])
})

it('takes “suspects” for no view where they are people', () => {
  const { confidence } = first('The suspects were detained in Lille, the source said.')
  expect(confidence?.level).toBe('CT+')
})

it('takes “voters’ worries” for no verb', () => {
  expect(spans("Prices top voters' worries in a new survey.")).toEqual([])
})

describe('what ends early', () => {
  it.each([
    // "that" alone
    ['Neurelis denied that, saying it was false.', ['that', 'it was false']],
    ['The team did not confirm that, and Rich Coleman disputed it.', ['that', 'it']],
    // a further phrase for what was done
    [
      'The court rejected the challenge, in a ruling that the government hailed as fair.',
      ['the challenge', 'as fair'],
    ],
    // a subject that ends with a verb of its own
    [
      'She released a trial, which local media reported had found errors.',
      ['which … had found errors'],
    ],
  ])('%s', (text, expected) => {
    expect(sayings(text).map((line) => line.split(' | ')[1])).toEqual(expected)
  })
})

it('takes “fire” for no verb of speech without “back”', () => {
  expect(spans('“It is over,” fire brigade spokesman Jan Holm told the station.')).toEqual([
    'fire brigade spokesman Jan Holm | told | “It is over,”',
  ])
})

it.each([
  ['His shadow, Jan Holm, agreed it was late.', 1],
  ['His counterpart in Oslo said it was late.', 1],
  ['Their smiles said a lot.', 0],
  ['His popularity shows how late it is.', 0],
])('holds to what can speak: %s', (text, count) => {
  expect(spans(text)).toHaveLength(count)
})

describe('what is no statement', () => {
  it('is whom a paper quotes and what somebody is asked for', () => {
    expect(sayings('The Daily Record, quoting government sources, said that it was late.')).toEqual(
      ['Daily Record | that it was late'],
    )
    expect(
      spans('The ministry, asked for comment, reaffirmed that the allies were close.').map(
        (line) => line.split(' | ')[1],
      ),
    ).toEqual(['reaffirmed'])
  })

  it.each([
    ['Ellie said her first thought was for her mother.', 'CT+'],
    ['“I have seen maybe two people survive,” said Favre.', 'CT+'],
  ])('is hedged by a word that means something else: %s', (text, level) => {
    expect(first(text).confidence?.level).toBe(level)
  })
})

it('finds who says it behind a verb that looks like a noun', () => {
  expect(sayings('Investors fear a return to old ways, said Lale Kaya of Vera Invest.')).toContain(
    'Lale Kaya | Investors fear a return to old ways',
  )
})

it('gives a report’s content to the report, not to its confirmation', () => {
  expect(
    spans('There was no confirmation of a report by the Sozer website that he had left.'),
  ).toEqual(['the Sozer website | report | that he had left'])
})

it('takes “accept” for speech only before “that”', () => {
  expect(spans('Ms Pike accepted that she had lied.')).toEqual([
    'Ms Pike | accepted | that she had lied',
  ])
  expect(spans('Ms Pike accepted a prize.')).toEqual([])
})
