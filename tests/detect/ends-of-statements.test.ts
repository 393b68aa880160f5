/** Where statements end and go on: shares of those asked, what is done after a statement, clauses behind who spoke. */
import { describe, expect, it } from 'vitest'
import { spans } from './read.js'

describe('shares of those asked', () => {
  it.each([
    [
      'Fifty-two percent said the mayor would do better, compared with 41 percent for Holm.',
      'Fifty-two percent | said | the mayor would do better',
    ],
    [
      'Six in 10 say he is decisive, after half said so in May.',
      'Six in 10 | say | he is decisive',
    ],
    [
      'One in four said the council was hostile, about the same number who said it cared.',
      'One in four | said | the council was hostile',
    ],
    [
      'Nearly half said they prefer a newcomer and about the same number would rather keep the mayor.',
      'Nearly half | said | they prefer a newcomer',
    ],
    [
      '61 percent said they had made up their minds compared to four in 10 who might still change them.',
      '61 percent | said | they had made up their minds',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)[0]).toBe(expected)
  })

  it('are none where one person speaks', () => {
    expect(
      spans('One former clerk said Holm met the board in April 2012 and 2013 in Oslo.'),
    ).toEqual(['One former clerk | said | Holm met the board in April 2012 and 2013 in Oslo'])
  })
})

describe('what goes on a quotation without marks', () => {
  it.each([
    [
      '“It is our bad luck,” the mayor said, that both men had ties to the town.',
      'the mayor | said | “It is our bad luck,” … that both men had ties to the town',
    ],
    [
      '“We are concerned,” the members wrote in a letter, that the agency “may have sent families away.”',
      'the members | wrote | “We are concerned,” … that the agency “may have sent families away.”',
    ],
    [
      '“Family leave,” the document states, is due “after one year of work.”',
      'the document | states | “Family leave,” … is due “after one year of work.”',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })

  it('is nothing that tells of the speaker', () => {
    expect(
      spans('“It has left the station,” said Holm, head of a group in Paris, that is studying it.'),
    ).toEqual(['Holm, head of a group in Paris | said | “It has left the station,”'])
  })
})

describe('a quotation before another statement', () => {
  it.each([
    [
      'The governor smiled, saying, “We never hid it,” but she denied that anybody was hurt.',
      ['The governor | saying | “We never hid it,”', 'she | denied | that anybody was hurt'],
    ],
    [
      'The mayor left. “One of the problems is jobs.” He said, twice, that he would go back to work.',
      ['He | said | that he would go back to work'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expect.arrayContaining(expected))
  })
})

describe('where a statement starts', () => {
  it.each([
    [
      'After the vote in May, “there is more hope than before,” the mayor said.',
      'the mayor | said | After the vote in May, “there is more hope than before,”',
    ],
    [
      'The mayor, with the unions defending her, “is seen as one of us,” Holm said.',
      'Holm | said | The mayor, with the unions defending her, “is seen as one of us,”',
    ],
    [
      'Holm says no matter what the council decides, “the law does not change.”',
      'Holm | says | no matter what the council decides, “the law does not change.”',
    ],
    [
      'The fund called its head, Jane Holm, “incredibly driven.”',
      'The fund | called | its head, Jane Holm, “incredibly driven.”',
    ],
    ['In Holm’s book, “The Long Way Home,” the mayor says she won.', 'the mayor | says | she won'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })
})

it('is no quotation of who acts in a clause that opens the sentence', () => {
  expect(spans('Unless others quit the race, “it is hard to see how she is stopped.”')).toEqual([])
})

describe('where a statement ends', () => {
  it.each([
    [
      'The firm announced the partnership with Holm after cutting ties with Berg.',
      'The firm | announced | the partnership with Holm',
    ],
    [
      'The king announced the appointment of Holm as envoy two days after taking office.',
      'The king | announced | the appointment of Holm as envoy',
    ],
    [
      'The trip came weeks after Holm announced his candidacy in June 2015.',
      'Holm | announced | his candidacy',
    ],
    [
      'He called his opponent “Senator Sleepy” again and made no mention of the vote.',
      'He | called | his opponent “Senator Sleepy”',
    ],
    [
      'In her letter condemning the plan, the mayor spoke of ten lost years.',
      'her letter | condemning | the plan',
    ],
    [
      'With a poll showing her well behind, the mayor went from door to door.',
      'a poll | showing | her well behind',
    ],
    [
      'At least ten people said they would stay at home, even if asked to vote.',
      'At least ten people | said | they would stay at home, even if asked to vote',
    ],
    [
      'The fans told the paper that the best moment came when he took aim at an old rival: Mayor Jan Berg.',
      'The fans | told | that the best moment came when he took aim at an old rival: Mayor Jan Berg',
    ],
    [
      'While Holm wrongly claimed that the ships exist, the town has none.',
      'Holm | wrongly claimed | that the ships exist',
    ],
    [
      'For a man who conceded that he is “no natural politician,” Holm had a good night.',
      'who | conceded | that he is “no natural politician,”',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)[0]).toBe(expected)
  })

  it('is before a clause that is said to be somebody’s', () => {
    expect(
      spans('The town needs more than a road, as Holm suggested after she won the vote.'),
    ).toEqual(['Holm | suggested | The town needs more than a road'])
  })
})

describe('who called or confirmed it', () => {
  it.each([
    [
      'The plan was dubbed “the long march” by critics of the mayor.',
      'critics of the mayor | was dubbed | The plan … “the long march”',
    ],
    [
      'The system has been called “a riddle” by Jane Holm, a professor in Oslo, and it may go.',
      'Jane Holm, a professor in Oslo | has been called | The system … “a riddle”',
    ],
    [
      'Holm was confirmed as one of the passengers by the deputy minister.',
      'the deputy minister | was confirmed | Holm … as one of the passengers',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

it('goes on behind what is told of the subject of its last clause', () => {
  expect(
    spans(
      'The court found no sign that Holm, who was in Paris at the time, had known of the plan.',
    ),
  ).toEqual([
    'The court | found | no sign that Holm, who was in Paris at the time, had known of the plan',
  ])
})

it('goes on with who passes a quotation on as with who speaks it', () => {
  expect(
    spans('“I will vote on Monday,” Holm said, according to the Herald. “I know for whom.”'),
  ).toEqual([
    'Holm | said | “I will vote on Monday,” … “I know for whom.”',
    'the Herald | according to | “I will vote on Monday,” Holm said … “I know for whom.”',
  ])
})

describe('a second verb', () => {
  it.each([
    [
      'The crowd cheered when Holm thanked the town and said it was good to be home.',
      'Holm | said | it was good to be home',
    ],
    [
      'The mayor smiled when he saw the crowd and said it was good to be home.',
      'The mayor | said | it was good to be home',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

it('finds who goes on in a relative clause with a preposition', () => {
  expect(
    spans(
      'The mayor spoke hours after a rally in which Holm renewed the attack, mocking his “victory lap.”',
    ),
  ).toContain('Holm | mocking | his “victory lap.”')
})
