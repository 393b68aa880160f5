/** How far statements and sources reach: clauses that follow, insertions, subjects that are shared. */
import { describe, expect, it } from 'vitest'
import { first, spans } from './read.js'

const sources = (text: string): string[] => spans(text).map((line) => line.split(' | ')[0] ?? '')
const contents = (text: string): string[] => spans(text).map((line) => line.split(' | ')[2] ?? '')

describe('clauses that lack their subject', () => {
  it.each([
    // sentence | source, cue and content
    [
      'The firm released figures that it said showed a rise in sales.',
      ['it | said | that … showed a rise in sales'],
    ],
    [
      'The institute issued a statement that it said cleared its staff.',
      ['it | said | that … cleared its staff'],
    ],
    [
      'The bill, which the cabinet hopes will pass by June, would cut fares.',
      ['the cabinet | hopes | which … will pass by June'],
    ],
    [
      'The tram line, which the town says carries 9,000 people a day, is to be closed.',
      ['the town | says | which … carries 9,000 people a day'],
    ],
    [
      'The union issued a statement that its members had voted to strike.',
      ['a statement | statement | that its members had voted to strike'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('what is no statement', () => {
  it.each([
    'Forty people were hurt, the ministry said, citing preliminary reports.',
    'The ministry said forty people were hurt, citing local officials.',
  ])('%s', (text) => {
    expect(spans(text)).toHaveLength(1)
  })

  it('is a reason that somebody cites', () => {
    expect(contents('The bank cut its forecast, citing weak demand.')).toContain('weak demand')
  })

  it('is where something appears', () => {
    expect(spans('The findings appear in the journal Nature.')).toEqual([])
    expect(contents('The engine appeared to fail.')).toEqual(['The engine … to fail'])
  })
})

describe('press occasions', () => {
  it.each([
    [
      'The minister reiterated that the border would stay closed during a press briefing on Monday.',
      'that the border would stay closed',
    ],
    ['Holm insisted the pumps were safe in a televised interview.', 'the pumps were safe'],
    [
      'Holm said she had denied it in an interview about the pumps.',
      'she had denied it in an interview about the pumps',
    ],
    [
      'Holm said the mayor had called her a fool at a news conference.',
      'the mayor had called her a fool at a news conference',
    ],
  ])('%s', (text, content) => {
    expect(contents(text)[0]).toBe(content)
  })
})

describe('titles with a colon', () => {
  it.each([
    [
      'The study, published in the journal Circulation: Heart Failure, found that walkers lived longer.',
      ['The study, published in the journal Circulation: Heart Failure'],
    ],
    [
      'Walkers lived longer, according to a paper in the journal Cell: Stem Cells.',
      ['a paper in the journal Cell: Stem Cells'],
    ],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected)
  })
})

describe('where a statement ends', () => {
  it.each([
    // sentence | content of its first attribution
    ['Holm blamed the loss on the wind, and the club fired him.', 'the loss on the wind'],
    ['Members called for a boycott but the mayor stayed.', 'a boycott'],
    ['Mark Holm, the owner of the mill, says he’s open to a sale.', 'he’s open to a sale'],
    [
      'Holm, who said that the mayor, under fire over the fares, should go, left.',
      'that the mayor, under fire over the fares, should go',
    ],
    [
      'The main problem they face, Holm says, is finding a buyer.',
      'The main problem they face … is finding a buyer',
    ],
    ['A judge ruled that the dam must stay.', 'that the dam must stay'],
    ['The dam must stay, a judge ruled on Monday.', 'The dam must stay'],
    ['Half reported “no opinion” when asked about it.', '“no opinion”'],
    ['Holm cited the old policies, which he said had failed.', 'the old policies'],
    [
      'Holm said that the tax, which some say is unfair, would stay.',
      'that the tax, which some say is unfair, would stay',
    ],
    ['The two towns, Holm said, now have a new school.', 'The two towns … now have a new school'],
    ['The firm receives, Holm said, $4 million a year.', 'The firm receives … $4 million a year'],
    ['Varga blamed high prices, sending its shares down.', 'high prices'],
    ['Holm criticised the tax, including its name.', 'the tax, including its name'],
    [
      'Holm says fares will fall on the islands, a move that angered the union.',
      'fares will fall on the islands',
    ],
    [
      'The board said the firm had cancelled the tours and had not told its guests.',
      'the firm had cancelled the tours and had not told its guests',
    ],
    [
      'The paper, titled "Early warming on the islands", suggests that the sea rose.',
      'that the sea rose',
    ],
    [
      'The mayor said prices, wages, and rents rose, and taxes fell.',
      'prices, wages, and rents rose, and taxes fell',
    ],
    [
      'She said his staff “did well” by coming, but that the rest was “a shame.”',
      'his staff “did well” by coming, but that the rest was “a shame.”',
    ],
    [
      'The paper reported that Holm — a former minister — was planning to sell.',
      'that Holm — a former minister — was planning to sell',
    ],
    [
      'According to a poll, in the northern towns, voters prefer the old line.',
      'in the northern towns, voters prefer the old line',
    ],
    ['Voters say they don’t yet know the plan.', 'they don’t yet know the plan'],
    [
      'The army repeated accusations that the river was poisoned.',
      'accusations that the river was poisoned',
    ],
    [
      'Holm said the valley has “treated me well.” He worked there in several states of mind.',
      'the valley has “treated me well.”',
    ],
    ['Holm shouted “Stop it!” at the driver.', '“Stop it!”'],
    ['Holm gave a defence of “Oslo values,” saying the city was “brave.”', 'the city was “brave.”'],
  ])('%s', (text, content) => {
    expect(contents(text)[0]).toBe(content)
  })

  it.each([
    // sentence | who said it
    [
      'About 70 percent of Scottish registered voters say they like the plan.',
      'About 70 percent of Scottish registered voters',
    ],
    ['Nearly half said it was late.', 'Nearly half'],
    ['Analysts at Bernstein estimate that it was late.', 'Analysts at Bernstein'],
    ['Many of her aides say it was late.', 'Many of her aides'],
    [
      'Gov. Ole Berg (Ind.) and former judge Ane Holm said it was late.',
      'Gov. Ole Berg (Ind.) and former judge Ane Holm',
    ],
    ['Holm, meanwhile, said it was late.', 'Holm'],
    [
      '“It is late,” said Ane Holm, managing director of the mill.',
      'Ane Holm, managing director of the mill',
    ],
    ['“It is late,” said Ane Holm, its president.', 'Ane Holm, its president'],
    ['“It is late,” said Ane Holm, then mayor of Oslo.', 'Ane Holm, then mayor of Oslo'],
    ['“It is late,” said Ane Holm, citing the clock.', 'Ane Holm'],
    [
      'It is late, according to a letter obtained by The Oslo Post.',
      'a letter obtained by The Oslo Post',
    ],
    ['Holm, in an interview on Monday, said it was late.', 'Holm'],
    ['Holm, a farmer from Oslo, said it was late.', 'Holm, a farmer from Oslo'],
  ])('takes the whole phrase for who said it: %s', (text, source) => {
    expect(sources(text)[0]).toBe(source)
  })
})

describe('whose words they are', () => {
  it.each([
    // sentence | source and content of its last attribution
    ['When asked whom she backed, Ane Holm smiled and said it was late.', 'Ane Holm | it was late'],
    ['The crowd cheered as Holm waved and said she would stay.', 'Holm | she would stay'],
    [
      'Holm offered him a post as secretary of state, then said it was taken.',
      'Holm | it was taken',
    ],
    [
      'Jane Berg, a delegate from the north and head of the U.K.-based Holm Institute, said it was late.',
      'Jane Berg, a delegate from the north and head of the U.K.-based Holm Institute | it was late',
    ],
    ['Ole Berg and Ane Holm both said it was late.', 'Ole Berg and Ane Holm | it was late'],
    [
      'Unions that have endorsed him say they will vote.',
      'Unions that have endorsed him | they will vote',
    ],
    [
      'The founders opposed the deal, warning that it would ruin the firm.',
      'The founders | that it would ruin the firm',
    ],
    ['Holm posted a blog comment of her own, saying it was late.', 'Holm | it was late'],
    [
      '“It is late,” reads a Monday editorial in The Oslo Herald.',
      'a Monday editorial in The Oslo Herald | “It is late,”',
    ],
    ['“It is late,” said lead author Dr Malia Holm.', 'lead author Dr Malia Holm | “It is late,”'],
    ['Ted Holm, a farmer, said it was late.', 'Ted Holm, a farmer | it was late'],
    ['Not everything Lund says is true, Holm said.', 'Holm | Not everything Lund says is true'],
    ['Ane Holm tells voters she’s with them', 'Ane Holm | she’s with them'],
    [
      'Berg asked again. “It’s late, right?” Holm went on. “It is.”',
      'Holm | “It’s late, right?” … “It is.”',
    ],
  ])('%s', (text, expected) => {
    const [source, , content] = spans(text).at(-1)?.split(' | ') ?? []
    expect(`${source} | ${content}`).toBe(expected)
  })

  it.each([
    'What Holm said was wrong.',
    'The Latest: Northern towns vote on the new line',
    'Nobody said it would be easy.',
    'Not everyone opposed the plan.',
    'No officials said the bridge was safe.',
    'Zhao declined an interview request.',
    'The party rules apply to all.',
    'Berg ruled the islands for years.',
  ])('are nobody’s: %s', (text) => {
    expect(spans(text)).toEqual([])
  })

  it('end where the clause in between does', () => {
    expect(contents('The bill, which is seen as weak, would ban coal.')).toEqual([
      'which … as weak',
    ])
  })

  it('are a person’s in spite of an "it" that stands for nothing', () => {
    expect(first('Holm said it was late.').speakerKind).toBe('person')
    expect(first('Holm said it would sell its shops.').speakerKind).toBe('organization')
  })
})

describe('in somebody’s words', () => {
  it.each([
    // sentence | source, cue and content
    [
      'The dam, in the governor’s words, is “a lifeline.”',
      ['the governor | in … words | The dam … is “a lifeline.”'],
    ],
    [
      'Others moved because, in Holm’s own words, “it is the best place there is.”',
      ['Holm | in … words | “it is the best place there is.”'],
    ],
    [
      'Holm promised to stay because, in her words, “nobody else will do it.”',
      ['Holm | promised | to stay because, in her words, “nobody else will do it.”'],
    ],
    ['It was late; in other words, “late.”', []],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('are none in the name of a country', () => {
    expect(sources('Holm wrote of the United States that our children deserve.')).toEqual(['Holm'])
  })
})

describe('statements that are interrupted or closed', () => {
  it.each([
    [
      'Holm was for the plan while she was in office, she said Wednesday morning on the show “Early Birds.”',
      'Holm was for the plan while she was in office',
    ],
    [
      'A run of falling debts will end this year, the Harbour Office reported on Friday -- a development that changes the debate.',
      'A run of falling debts will end this year',
    ],
    [
      'Plans to go home were given up, Rubin said in his 2012 book, “A Small Life.”',
      'Plans to go home were given up',
    ],
    ['It was, he said, one of the coldest nights.', 'It was … one of the coldest nights'],
    [
      'The contrast, said Sunnive Holm, who chairs the board, would be clear.',
      'The contrast … would be clear',
    ],
    [
      'A number of currents shape the price of a first catch, said Mark Kantor, an expert.',
      'A number of currents shape the price of a first catch',
    ],
    ['Mr. Lund’s cousins have in the past said the mill was late.', 'the mill was late'],
  ])('%s', (text, content) => {
    expect(contents(text)[0]).toBe(content)
  })

  it('have a source that is no title and no time', () => {
    expect(sources('Mr. Lund’s cousins have in the past said the mill was late.')).toEqual([
      'Mr. Lund’s cousins',
    ])
  })
})

describe('two verbs', () => {
  it.each([
    // What goes on the statement.
    [
      'Yin said she was glad but still dreaded the sea.',
      ['she was glad but still dreaded the sea'],
    ],
    [
      'Officials say they have a plan: to stand up for workers and defend the country.',
      ['they have a plan: to stand up for workers and defend the country'],
    ],
    // What goes on the speaker's own clause.
    ['Yin said she was sorry and promised to help.', ['she was sorry', 'to help']],
    [
      'The board issued a statement saying it was wrong and said that it would pay.',
      ['it was wrong', 'that it would pay'],
    ],
    // What is somebody else's.
    [
      'The jet was insured in 2011, records show, and experts say it is worth less now.',
      ['The jet was insured in 2011', 'it is worth less now'],
    ],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected)
  })

  it('are none where a thing is added or compared', () => {
    expect(contents('The admiral has added a facet to his job.')).toEqual([])
    expect(
      contents('Holm had 3,120 sheep, compared with Berg, who had 2,750, according to a tally.'),
    ).toEqual(['Holm had 3,120 sheep, compared with Berg, who had 2,750'])
  })
})

describe('what is no part of a statement', () => {
  it.each([
    // when, where and how it was said
    ['He announced his candidacy on Tuesday.', 'his candidacy'],
    ['She denied the charges in a statement.', 'the charges'],
    ['An aide confirmed the visit on condition of anonymity.', 'the visit'],
    ['Holm said he was “excited” as he left the hall.', 'he was “excited”'],
    ['Holm said it was “over” during a speech in Oslo.', 'it was “over”'],
    // the reporter's word for it
    ['Holm accused the party of fraud, a reference to the leaked letters.', 'the party of fraud'],
    ['Holm called them “children”, a swipe at her rivals.', 'them “children”'],
    // other people
    [
      'Seventy percent say they back it, compared with 60 percent who say the same of Berg.',
      'they back it',
    ],
    // another verb of the reporter's
    ['He called her “second-rate” and boycotted the debate.', 'her “second-rate”'],
  ])('%s', (text, content) => {
    expect(contents(text)[0]).toBe(content)
  })

  it('stands before when it was reported', () => {
    expect(contents('The board met in secret, as the Record reported a few days later.')).toEqual([
      'The board met in secret',
    ])
    expect(contents('The board met in secret, the Record reported late Thursday.')).toEqual([
      'The board met in secret',
    ])
  })
})

it('finds no speech where something is won or a joke told', () => {
  expect(spans('Sanders claimed the prize for the best speech.')).toEqual([])
  expect(spans('Johnson told a joke.')).toEqual([])
  expect(contents('Sanders claimed the prize was his.')).toEqual(['the prize was his'])
})

it('goes on with a verb that is negated', () => {
  expect(contents('Canova said he has held no feasts and never called a sponsor.')).toEqual([
    'he has held no feasts and never called a sponsor',
  ])
})
