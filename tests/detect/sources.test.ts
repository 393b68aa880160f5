/** Who stands behind a statement: agents and deadlines, nameless people, bodies by what they do. */
import { describe, expect, it } from 'vitest'
import { first, sayings, spans } from './read.js'

describe('what stands behind a noun or a verb', () => {
  it.each([
    [
      'They voted despite a warning from its finance director that the cost “could easily double”.',
      ['its finance director | warning | that the cost “could easily double”'],
    ],
    [
      'The government, which has promised £25m — though it is not clear whether that will do — was silent.',
      ['which | has promised | £25m', ' | is not clear | whether that will do'],
    ],
    [
      'It is unclear how long it protects; the study was short, Holm acknowledged.',
      ['Holm | acknowledged | the study was short', ' | is unclear | how long it protects'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text).sort()).toEqual([...expected].sort())
  })
})

describe('who stands behind “by”', () => {
  it.each([
    // sentence | source
    ['Regulators are expected to rule on the vaccine by June.', ''],
    ['The bridge is expected to open by the end of the year.', ''],
    ['The bridge is expected to open by 2030.', ''],
    ['The plan was criticised by May.', 'May'],
  ])('%s', (text, source) => {
    expect(spans(text).map((line) => line.split(' | ')[0])).toEqual([source])
  })

  it('makes what is expected no certainty', () => {
    expect(first('The bridge is expected to open by 2030.').confidence?.level).toBe('PR+')
  })
})

describe('several people who keep their names back', () => {
  it.each([
    'Two members of the panel, speaking on condition of anonymity, said talks had stalled.',
    'Residents, who asked not to be named, said talks had stalled.',
  ])('are anonymous: %s', (text) => {
    expect(first(text).speakerKind).toBe('anonymous')
  })

  it('are a group where they do not', () => {
    expect(first('Residents said talks had stalled.').speakerKind).toBe('organization')
  })
})

it('takes the letters of questions and answers for no names', () => {
  const text =
    'Q: When will it open?\n\nA: The contractor, Balfour Beatty, has said that 2030 is more realistic for all.'
  expect(sayings(text)).toEqual(['Balfour Beatty | that 2030 is more realistic for all'])
  expect(first(text).speakerKind).toBe('organization')
})

it('takes a trial for a study', () => {
  expect(first('Stays fell, according to a trial of 38,000 people.').speakerKind).toBe('dataset')
})

describe('bodies', () => {
  it.each([
    // text | speaker of the last statement
    [
      'The national search and rescue agency said two people drowned.',
      'The national search and rescue agency',
    ],
    ['Health and safety officials said prices rose.', 'Health and safety officials'],
    ['The charity, Northgate, met farmers. It says spills are down.', 'Northgate'],
    ['Police Scotland said it was late. A man died, the force confirmed.', 'Police Scotland'],
    ['Leeds airport warned of “severe delays”.', 'Leeds airport'],
    ['The industry body, Water UK, met farmers. It says spills are down.', 'Water UK'],
  ])('are named or described: %s', (text, speaker) => {
    const [last] = sayings(text).slice(-1)
    expect(last?.split(' | ')[0]).toBe(speaker)
    expect(first(text).speakerKind).not.toBe('person')
  })

  it('may be lobbies', () => {
    expect(first('The business lobby Keidanren said pay would rise.')).toMatchObject({
      speaker: 'Keidanren',
      speakerKind: 'organization',
    })
  })

  it('who spoke in the sentence are “it”', () => {
    const text =
      'Russia fired it, the White House said, releasing a map that it says shows the range.'
    expect(sayings(text).at(-1)).toBe('White House | that … shows the range')
  })

  it('have spokesmen, who are people', () => {
    const text = 'A spokesman for the charity, Ola Brandt, said spills are down.'
    expect(sayings(text)).toEqual(['Ola Brandt | spills are down'])
    expect(first(text).speakerKind).toBe('person')
  })

  it('are meant by “it”, and figures are not', () => {
    const text = `Spills rose, according to the bank’s own figures.

Northgate, which met farmers, was glad. It says spills are down.`
    expect(sayings(text).at(-1)).toBe('Northgate | spills are down')
  })
})

it('takes an ad for what “that” means, whenever it came out', () => {
  expect(first('They released an ad on Tuesday that asks, “Who is next?”').speaker).toBe('an ad')
})

it('takes who opens a sentence with a long office for “he”', () => {
  const text =
    'Tom Holm said it was late. U.S. Secretary of State Carl Berg, asked about it, smiled. “I agree,” he replied.'
  expect(sayings(text).at(-1)).toBe('Carl Berg | “I agree,”')
})

it('takes who is asked for something for nobody who asks for it', () => {
  expect(sayings('Jane Holm, asked for her view, said: “We do not mind.”')).toEqual([
    'Jane Holm | “We do not mind.”',
  ])
})

it('takes a giant for the company that just spoke', () => {
  const text = 'Boeing vowed to cooperate. The aviation giant did not say whether it had been late.'
  expect(sayings(text).at(-1)).toBe('Boeing | whether it had been late')
})

it('takes No 10 for an office', () => {
  expect(first('No 10 said it was late.')).toMatchObject({
    speaker: 'No 10',
    speakerKind: 'organization',
  })
})

it('takes a paper that somebody has seen for nothing that is said', () => {
  expect(spans('The Herald has seen an email in which guests were told to “bring wine”.')).toEqual(
    [],
  )
})

it('takes some in a town for people', () => {
  const { speaker, speakerKind } = first('Some in Kyiv, and several analysts, think it was late.')
  expect([speaker, speakerKind]).toEqual(['Some in Kyiv', 'anonymous'])
})

it('takes whom somebody believes for nothing that is said', () => {
  expect(spans('The minister promised more. Voters don’t believe her.')).toEqual([])
})

describe('names with an Arabic article', () => {
  it.each([
    ['The man’s brother, Hassan al-Mahmoud, said he was home.', 'Hassan al-Mahmoud'],
    ['President Bashar al-Assad spoke. Assad said he would stay.', 'Bashar al-Assad'],
    ['President Bashar al-Assad spoke. Al-Assad said he would stay.', 'Bashar al-Assad'],
  ])('are names: %s', (text, speaker) => {
    expect(first(text).speaker).toBe(speaker)
  })
})

it('takes a fellow for a trade, and “who” for the fellow of an endowment', () => {
  const text =
    'It fell, said Ruth Holm, a fellow at the Nansen Endowment for International Peace, who expects rates to rise.'
  expect(first(text).role).toBe('fellow at the Nansen Endowment for International Peace')
  expect(sayings(text).at(-1)).toBe('Ruth Holm | rates to rise')
})

it('keeps the name back of one who looks like a body', () => {
  expect(
    first('Sales fell, said one retailer, who asked not to be named because results are due.'),
  ).toMatchObject({ speakerKind: 'anonymous', reason: 'because results are due' })
})

it('takes “who” for the person whose trade and firm stand between', () => {
  const text =
    'It fell, said Ruth Holm, deputy chief UK economist at Capital Economics, who expects rates to rise.'
  expect(sayings(text).at(-1)).toBe('Ruth Holm | rates to rise')
})

it('takes what stands before a colon and what is quoted behind it together', () => {
  expect(sayings('James Holm of ING reckons the bank will act: “The market is cracking.”')).toEqual(
    ['James Holm | the bank will act: “The market is cracking.”'],
  )
})

it('finds doubts that nobody is said to have', () => {
  expect(spans('It was deleted amid growing doubts that the target had been hit.')).toEqual([
    ' | doubts | that the target had been hit',
  ])
})

it('takes “a war monitor,” for what the name before it is', () => {
  const text =
    'The Britain-based Observatory for Rights, an opposition war monitor, reported that a man had been killed.'
  expect(sayings(text)).toEqual(['Observatory for Rights | that a man had been killed'])
})

it('takes what somebody does for no role', () => {
  expect(
    first('Lady Justice Carr, sitting with two other judges, said it was late.').role,
  ).not.toMatch(/sitting/)
  expect(first('Jane Roe, visiting professor at Yale, said it was late.').role).toBe(
    'visiting professor at Yale',
  )
})

describe('the sentence before', () => {
  it('tells what body “it” is', () => {
    const text = `The carmaker Toyota will recall cars, the Nikkei newspaper reported.

The carmaker declined to comment. In a filing later, it said nothing had been decided.`
    expect(sayings(text).at(-1)).toBe('Toyota | nothing had been decided')
  })
})

it('takes “the Spaniard” for who spoke', () => {
  const text = 'Mikel Arteta said he was sad.\n\n“I hope not,” the Spaniard replied.'
  expect(sayings(text).at(-1)).toBe('Mikel Arteta | “I hope not,”')
})

it('takes a headline’s quotation without its occasion', () => {
  const text = 'Arteta: “We were not good enough” as Arsenal lose\n\nMikel Arteta was sad.'
  expect(sayings(text)).toEqual(['Mikel Arteta | “We were not good enough”'])
})

it('takes an age for nobody', () => {
  expect(sayings('A survivor named Angelos, 22, said it was late.')).toEqual([
    'Angelos | it was late',
  ])
  expect(sayings('Of them, 22, said it was late.')).toEqual(['22 | it was late'])
})

describe('papers and where they appeared', () => {
  it.each([
    'A study published Monday in Nature',
    'A study published this week in the journal Nature',
    'A report released Friday by the United Nations',
  ])('%s', (source) => {
    expect(spans(`${source} found that bees can count.`)).toEqual([
      `${source} | found | that bees can count`,
    ])
  })
})

it('leaves to whom it is according what a figure is compared with', () => {
  expect(
    spans(
      'Holm Lines said it earned 3 dollars a share, compared with an average estimate of 2, according to LSEG data.',
    ),
  ).toEqual([
    'LSEG data | according to | compared with an average estimate of 2',
    'Holm Lines | said | it earned 3 dollars a share, compared with an average estimate of 2',
  ])
})
