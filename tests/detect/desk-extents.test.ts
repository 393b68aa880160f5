/** Where statements end that the business, court, science and sport desks write, and whose they are. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { first, sayings, spans } from './read.js'

describe('what ends before somebody else speaks', () => {
  it.each([
    [
      'Others worry it could fail: Evan Holm of Northern Illinois University warned that it was late.',
      ['Others | it could fail', 'Evan Holm | that it was late'],
    ],
    [
      'A jury found him guilty of murder, a verdict prosecutors hope will stand.',
      ['A jury | him guilty of murder'],
    ],
    [
      'Peck called on the state to pay – something the premier has not ruled out.',
      ['Peck | the state to pay'],
    ],
    ['The son has denied the allegation and remains in custody.', ['The son | the allegation']],
    [
      'The clinic told of patients “calling three times.”',
      ['The clinic | patients “calling three times.”'],
    ],
    [
      'Musk has repeatedly promised, most recently in January, that a van is near.',
      ['Musk | that a van is near'],
    ],
    [
      'Of the cost the premier would say only that it would rise.',
      ['the premier | that it would rise'],
    ],
    ['Not so, countered Toni Holm of Bernstein.', ['Toni Holm | Not so']],
  ])('%s', (text, expected) => {
    expect(sayings(text).slice(0, expected.length)).toEqual(expected)
  })
})

describe('who it is', () => {
  it.each([
    [
      'Elon Musk said it was late. The world’s richest man added that more would follow.',
      ['Elon Musk', 'Elon Musk'],
    ],
    [
      'Alan Holm said it was late. It was a first win, and Unai Berg, whose side won, paid tribute. “They won,” the Spaniard said.',
      ['Alan Holm', 'Unai Berg'],
    ],
    [
      'A pill from Novo Nordisk works. Jefferies said it was fine. Novo will file this year, it said.',
      ['Jefferies', 'Novo Nordisk'],
    ],
    // Several people are no “it”.
    [
      'Pfizer said it was late. Analysts at Jefferies said it was fine. It said more.',
      ['Pfizer', 'Analysts at Jefferies', 'Pfizer'],
    ],
    ['A house fell in Muriwai, west of Auckland, fire chief Kerry Holm said.', ['Kerry Holm']],
    [
      'Captain Thiago Holm appeared to attack the club’s transfer policy, posting that it was late.',
      [undefined, 'Thiago Holm'],
    ],
    ['According to the arrest warrant, he left.', ['the arrest warrant']],
  ])('%s', (text, expected) => {
    expect(detect(text, { lang: 'en' }).map(({ speaker }) => speaker)).toEqual(expected)
  })
})

describe('topics of headlines', () => {
  it.each([
    ['Cyclone Gabrielle: Norway declares national emergency', ['Norway']],
    ['FA Cup: Emery hails outstanding Villa as Chelsea crash out', ['Emery']],
  ])('%s', (text, expected) => {
    expect(detect(text, { lang: 'en' }).map(({ speaker }) => speaker)).toEqual(expected)
  })
})

describe('what is said in passing', () => {
  it.each([
    'Tesla cut prices hours before reporting results.',
    'The drug works, putting it in contention with shots that have made it rich.',
  ])('%s is none', (text) => {
    expect(spans(text)).toEqual([])
  })
})

describe('titles of notes', () => {
  it('are no part of what is said', () => {
    expect(
      spans('Price cuts “are a tell,” Holm wrote in a note titled “How low can you go?”'),
    ).toEqual(['Holm | wrote | Price cuts “are a tell,”'])
  })
})

describe('what a clause is part of', () => {
  it.each([
    [
      'Prices were flat in May, the Labor Department reported hours earlier, against forecasts of a rise.',
      ['Labor Department | Prices were flat in May'],
    ],
    [
      'Traders see a chance of a cut, CME’s FedWatch tool showed.',
      ['CME’s FedWatch tool | Traders see a chance of a cut'],
    ],
    [
      'Gold, which analysts at ANZ reckon could hit 2,500, slipped.',
      ['analysts at ANZ | which … could hit 2,500'],
    ],
    [
      'The Texas health department said that 124 cases had been found in nine counties, where most had no shot, according to state data.',
      [
        'state data | where most had no shot',
        'Texas health department | that 124 cases had been found in nine counties, where most had no shot',
      ],
    ],
    [
      'He told the AP he had no regrets — an assertion contradicted by decades of research, experts note.',
      ['He | he had no regrets', 'experts | an assertion contradicted by decades of research'],
    ],
    [
      'The firm had hidden errors, he conceded, “from the very start”.',
      ['he | The firm had hidden errors … “from the very start”'],
    ],
    [
      'If it succeeds, he added, it would be a bad sign, “giving government a heavy hand.”',
      ['he | If it succeeds … it would be a bad sign, “giving government a heavy hand.”'],
    ],
    [
      'A review by the company, posted on its website Friday, attributes the loss to a fire.',
      ['A review by the company | the loss to a fire'],
    ],
    [
      'Richard Holm said the man had sent messages, in one of which he wrote: “You’ll regret this.”',
      ['Richard Holm | the man had sent messages, in one of which he wrote: “You’ll regret this.”'],
    ],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual(expected)
  })
})

describe('who that is at the head of a long sentence', () => {
  it.each([
    [
      'The widow of a clerk who died after being wrongly accused of theft has told a hearing that it was late.',
      'The widow of a clerk',
    ],
    ['Counsel to the inquiry, Jason Holm KC, said it was late.', 'Jason Holm'],
    [
      'U.S. Health and Human Services Secretary Robert F. Holm Jr. said it was late.',
      'Robert F. Holm Jr.',
    ],
    ['Documents disclosed last week suggested that it was late.', 'Documents disclosed last week'],
  ])('%s', (text, speaker) => {
    expect(detect(text, { lang: 'en' }).at(-1)?.speaker).toContain(speaker)
  })

  it.each([
    [
      'A spokesman for the governor, Andrew Holm, said it was late. In a note, the governor said it was early.',
      ['Andrew Holm', 'the governor'],
    ],
    [
      'Paula Holm has apologised. In a witness statement, she wrote that she had been late.',
      ['Paula Holm'],
    ],
    ['Gianni Holm arrived on Monday. The Swiss-Italian said it was late.', ['Gianni Holm']],
  ])('%s', (text, expected) => {
    expect(detect(text, { lang: 'en' }).map(({ speaker }) => speaker)).toEqual(expected)
  })
})

describe('nothing is said by whom', () => {
  it.each([
    'UEFA declined comment.',
    'The statement was attributed to a doctor.',
    'A small tool called Hook helps.',
    'After a truce was declared, the army left.',
  ])('%s', (text) => {
    expect(spans(text)).toEqual([])
  })

  it('is what prosecutors called it inside what a man admitted', () => {
    const text =
      'A man has admitted killing her in what prosecutors called a “frenzied and cowardly” attack.'
    expect(sayings(text)[1]).toBe('prosecutors | a “frenzied and cowardly” attack')
  })
})

describe('who it is that puts, writes, posts and rejects', () => {
  it.each([
    // sentence | speaker and content
    [
      'Opponents accused his government of delay, a claim Holm rejected as “opportunism of the worst kind”.',
      [
        'Opponents | his government of delay',
        'Holm | a claim … as “opportunism of the worst kind”',
      ],
    ],
    [
      'Chief Executive Mark Holm, in a memo to staff seen by The Associated Press, wrote that it was late.',
      ['Mark Holm | that it was late'],
    ],
    [
      'Lund left Reno. One nurse, who asked that her name be withheld, said it was late.',
      ['One nurse | it was late'],
    ],
    [
      'One nurse said it was late. The other put the delay at up to nine hours.',
      ['One nurse | it was late', 'The other | the delay at up to nine hours'],
    ],
    [
      'It is too early to know how much can be blamed on that, according to Prof Hayley Holm.',
      ['Hayley Holm | It is too early to know how much can be blamed on that'],
    ],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual(expected)
  })

  it('is a document where something was posted', () => {
    expect(first('According to the post, it was late.').speakerKind).toBe('document')
    expect(first('According to the Post, it was late.').speakerKind).toBe('outlet')
  })
})
