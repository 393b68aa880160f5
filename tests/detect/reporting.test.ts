/** Sentences as news agencies write them: what an editor would otherwise have to correct. */
import { describe, expect, it } from 'vitest'
import { first, spans } from './read.js'

const sources = (text: string): string[] => spans(text).map((line) => line.split(' | ')[0] ?? '')
const contents = (text: string): string[] => spans(text).map((line) => line.split(' | ')[2] ?? '')

describe('who said it', () => {
  it.each([
    // sentence | all sources
    [
      'Lee Holm, the astronomer at Oslo who leads the team, told reporters in Rome the finding “bodes well” for rocky planets.',
      ['Lee Holm, the astronomer at Oslo who leads the team'],
    ],
    [
      'Members agreed that it would lead only to “deeper isolation,” Kim Eun-hye, a senior secretary, said in a release.',
      ['Members', 'Kim Eun-hye, a senior secretary'],
    ],
    [
      'Three – Holm, Lund and Berg – wanted more, while Swati Dahl, an outside member, argued that less would do.',
      ['Swati Dahl, an outside member'],
    ],
    [
      'According to the Holm Foundation, a think tank, a typical owner will pay more.',
      ['the Holm Foundation, a think tank'],
    ],
    [
      '(Mr. Holm, who did not want to talk, has denied that he was there.)',
      ['Mr. Holm, who did not want to talk', 'who'],
    ],
    ['But, said Holm, “I do not want to stir it up.”', ['Holm']],
    ['Holm was asked, “Would you have gone?”', ['']],
    ['The bank put out a statement saying that the vault was empty.', ['The bank']],
    [
      'The bank issued a statement on Monday saying, “The vault is empty and was so in May.”',
      ['The bank'],
    ],
    ['When the agency asked Holm about it, nobody answered.', ['the agency']],
    ['Holm and Lund have both argued that the pump was new.', ['Holm and Lund']],
    ['Ford itself said the ferry was on.', ['Ford']],
    ['In particular, Will wrote, Holm can win.', ['Will']],
    ['Holm told Yahoo! News on Monday that the pump was new.', ['Holm']],
    [
      'Citing “duties in Oslo,” the spokeswoman told the paper that Holm would not come.',
      ['the spokeswoman', 'the spokeswoman'],
    ],
  ])('%s', (text, expected) => {
    expect([...sources(text)].sort()).toEqual([...expected].sort())
  })
})

describe('what was said', () => {
  it.each([
    // sentence | what the first speaker says
    [
      'Holm said that both Kyiv and Moscow had shown interest in it.',
      'that both Kyiv and Moscow had shown interest in it',
    ],
    [
      'Holm wrote that the plant “has to be shut first.” He did not elaborate.',
      'that the plant “has to be shut first.”',
    ],
    [
      'Webb “ate everything else,” one astronomer wrote in an op-ed in 2010, a charge that the agency denied.',
      'Webb “ate everything else,”',
    ],
    ['Holm says the army fires first, a claim Lund rejects.', 'the army fires first'],
    ['Holm called the plan “a disgrace” in a tweet on Friday.', 'the plan “a disgrace”'],
    ['Holm blasted the plan in a speech on Friday.', 'the plan'],
    ['Holm emphasized the threat that the flood poses.', 'the threat that the flood poses'],
    ['Holm pledged that, if elected, she would go.', 'that, if elected, she would go'],
    ['Holm said in interviews this week that it was late.', 'that it was late'],
    ['The clinic hid what many doctors said was a sign of plague.', 'what … was a sign of plague'],
    ['It was late, his aides argued in letters this week.', 'It was late'],
    [
      'In a year in which most voters say they are tired, some friends stayed home.',
      'they are tired',
    ],
  ])('%s', (text, expected) => {
    expect(contents(text)[0]).toBe(expected)
  })
})

describe('what reports nothing', () => {
  it.each([
    'Holm was declared the winner.',
    'A note can be added later.',
    'The firm called off the deal.',
    'Hundreds showed up at the gate.',
    'Holm won in May, adding to her lead.',
    'A show called “Brokers” opened in May.',
    'The figures reported by the bank were low.',
    '“The Wire,” which ran for years, ended in 2008.',
    'The vote goes to states that lie in the west.',
    'A think tank opened in Oslo.',
    'Voters who support the plan stayed home.',
    'Two families found themselves in the path of the lava.',
    'The mayor called a meeting for Friday.',
    'Divers worried about the current might wait for the tide.',
    'If you want a bridge, this is the town to visit.',
    'If the ministry were to reply in kind, ships would stop.',
    'The bank is not offering savers the rate that it had.',
    'The clip has drawn ridicule since March.',
    'The general assumed command of the fort on Tuesday.',
    'The chancellor said as he entered the hall.',
    'The biologist wrote an editorial.',
    'The number could not be confirmed by the agency.',
    'Others bore blame: “the pump.”',
    'Climate: 2024 hottest year on record',
    'Students are welcome to join the walk.',
    'We want to learn more, and you need to ask.',
    'It fell under a law that the mayor invoked hours earlier.',
    'Holm argued the case.',
    'Norway attacked the capital of Sweden early on Friday.',
    'The agency counted weekly confirmed cases.',
  ])('%s', (text) => {
    expect(spans(text)).toEqual([])
  })
})

it('takes no noun for a verb behind another verb', () => {
  expect(contents('Holm said no, rejecting defense claims that she lied.')).toEqual([
    'no',
    'defense claims that she lied',
  ])
})

describe('who that is', () => {
  it.each([
    [
      'Energoatom, the Ukrainian state company that runs the plant, said it was shut.',
      'Energoatom',
      'organization',
    ],
    ['The Elysee Palace said the talks were over.', 'Elysee Palace', 'organization'],
    [
      'South Korea’s military said two missiles were fired.',
      'South Korea’s military',
      'organization',
    ],
    [
      'The Joint Chiefs of Staff said two missiles were fired.',
      'Joint Chiefs of Staff',
      'organization',
    ],
    [
      'The ministry’s spokesman, Col. Jan Holm, said soldiers held their fire.',
      'Jan Holm',
      'person',
    ],
    [
      'Minutes of the meeting showed that five members voted for it.',
      'Minutes of the meeting',
      'document',
    ],
  ])('%s', (text, speaker, speakerKind) => {
    expect(first(text)).toMatchObject({ speaker, speakerKind })
  })

  it('leaves an occasion to its own clause', () => {
    const text = 'In the call, Holm blamed Lund for the fire, according to the ministry.'
    expect(first(text).at).toBeUndefined()
  })
})

describe('stops and colons', () => {
  it('end nothing in times of day', () => {
    expect(contents('The train left at 4:12 a.m., according to the police.')).toEqual([
      'The train left at 4:12 a.m.',
    ])
  })

  it('end a sentence behind a letter that is no initial', () => {
    expect(contents('She would stay, her office said in a post on X. She left in May.')).toEqual([
      'She would stay',
    ])
    expect(contents('The pump was old, Harry S. Holm said. He left in May.')).toEqual([
      'The pump was old',
    ])
  })
})

describe('occasions', () => {
  it('end before the subject whose verb is quoted', () => {
    expect(contents('Ann Holm said in a tweet the verdict “closes a painful chapter.”')).toEqual([
      'the verdict “closes a painful chapter.”',
    ])
  })

  it('are none in a show of force, or where another speaks at them', () => {
    expect(first('The army said the ship sank, in an apparent show of force.').at).toBeUndefined()
    expect(
      first('The queen declared a holiday, her office said in a statement.').at,
    ).toBeUndefined()
    expect(first('Ann Holm said in a radio show the ship sank.').at).toBe('a radio show')
    expect(first('Ann Holm said a vote could come at a board meeting.').at).toBeUndefined()
  })
})
