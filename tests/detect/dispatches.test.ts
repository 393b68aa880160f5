/** What dispatches on governments and wars are full of: beliefs of nobody, claims of responsibility, posted videos, lawmakers of two parties. */
import { describe, expect, it } from 'vitest'
import { first, sayings, spans } from './read.js'

describe('what many believe', () => {
  it.each([
    // sentence | source, cue and content
    [
      'The country, widely believed to own such weapons, has never said so.',
      [' | widely believed | The country … to own such weapons'],
    ],
    [
      'The firm, long suspected of supplying the rebels, was fined in May.',
      [' | long suspected | The firm … of supplying the rebels'],
    ],
    [
      'Lund, widely seen as the likely successor, left Oslo on Monday.',
      [' | widely seen | Lund … as the likely successor'],
    ],
    [
      'Widely seen as the likely successor, Lund left Oslo on Monday.',
      [' | Widely seen | as the likely successor … Lund'],
    ],
    [
      'A man believed to be the leader of the cell was arrested in Oslo.',
      [' | believed | A man … to be the leader of the cell'],
    ],
    [
      'Two soldiers thought to have been killed were found alive.',
      [' | thought | Two soldiers … to have been killed'],
    ],
    ['Dozens are feared dead.', [' | are feared | Dozens … dead']],
    ['He thought to call the mayor.', ['He | thought | to call the mayor']],
    ['It became what many sailors believed to be a wreck.', []],
    [
      'There is growing concern in Oslo that the army could leave too soon.',
      [' | concern in Oslo | that the army could leave too soon'],
    ],
    [
      'There are fears among diplomats that the truce will not hold.',
      [' | fears among diplomats | that the truce will not hold'],
    ],
    [
      'Concern is mounting in Oslo that the talks may fail.',
      [' | Concern is mounting in Oslo | that the talks may fail'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('claims, vows and refusals', () => {
  it.each([
    [
      "Norway's military claimed responsibility for the strike.",
      ["Norway's military | claimed | responsibility for the strike"],
    ],
    [
      'The agency, which is investigating, would not comment on the claims but said in a statement that it takes safety seriously.',
      ['The agency, which is investigating | said | that it takes safety seriously'],
    ],
    [
      'Pressed on the talks, he would say only that they were going on.',
      ['he | would say | that they were going on'],
    ],
    [
      'The ministry pushed back against reports that the army would leave.',
      ['The ministry | pushed back | reports that the army would leave'],
    ],
    [
      '“The fire is out,” he said, adding that nobody was hurt, preliminary data showed.',
      [
        'he | said | “The fire is out,”',
        'he | adding | that nobody was hurt',
        'preliminary data | showed | that nobody was hurt',
      ],
    ],
    [
      'Acting governor Eva Lund, writing on Telegram, said that the fire was out.',
      ['Acting governor Eva Lund, writing on Telegram | said | that the fire was out'],
    ],
    [
      "The agency's envoy in the region, Eva Lund, said by video link that two clinics were open.",
      ["The agency's envoy in the region, Eva Lund | said | that two clinics were open"],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it.each([
    [
      'The general vowed in his nightly address to bring the war “back home.”',
      'to bring the war “back home.”',
      'his nightly address',
    ],
    [
      '“We hold the line,” Governor Eva Lund wrote on her Telegram channel.',
      '“We hold the line,”',
      'her Telegram channel',
    ],
    ['Eva Lund said on X she was appalled.', 'she was appalled', 'X'],
  ])('tells where it was said: %s', (text, content, at) => {
    const found = first(text)
    expect(text.slice(...(found.content[0] ?? [0, 0]))).toBe(content)
    expect(found.at).toBe(at)
  })
})

describe('videos and the like', () => {
  it.each([
    [
      'A video posted online, which the station has verified, appears to show smoke.',
      [' | appears | A video … to show smoke'],
    ],
    ['A video posted online shows smoke.', ['A video posted online | shows | smoke']],
    [
      'Images taken by Orbit Labs and reviewed by the paper appear to show new sheds.',
      [' | appear | Images taken by Orbit Labs and reviewed by the paper … to show new sheds'],
    ],
    ['Eva Lund posted a photo of the letter.', []],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it.each([
    [
      'State media aired footage which, they said, proved that the boat had turned.',
      'State media | which … proved that the boat had turned',
    ],
    [
      'The rebels released a video that they said showed two captured soldiers.',
      'The rebels | that … showed two captured soldiers',
    ],
  ])('goes back to the subject of the sentence: %s', (text, expected) => {
    expect(sayings(text)).toEqual([expected])
  })
})

describe('who they are', () => {
  it.each([
    [
      'Reps. Eva Lund of the ruling Centre Party and Tom Berg of the main opposition Green Party told reporters that the army had moved.',
      'Eva Lund and Tom Berg',
    ],
    [
      'Sen. Eva Lund, D-Ohio, and Rep. Tom Berg, R-Iowa, both said it was late.',
      'Eva Lund and Tom Berg',
    ],
    [
      'Sen. Eva Lund (D-Ohio) and Rep. Tom Berg (R-Iowa) said it was late.',
      'Eva Lund and Tom Berg',
    ],
    ["The World Health Organization's chief, Eva Lund, said it was late.", 'Eva Lund'],
  ])('%s', (text, speaker) => {
    expect(first(text).speaker).toBe(speaker)
  })

  it('knows news agencies', () => {
    const found = first('Two people were hurt, according to RIA Novosti, which cited the ministry.')
    expect(found.speakerKind).toBe('outlet')
    const passed = first(
      "Eva Lund was quoted by Russia's TASS news agency as saying that it was late.",
    )
    expect(passed.via).toBe('TASS')
  })

  it('keeps an office that stands before a name which does not speak', () => {
    const text =
      'Foreign Ministry spokesperson Eva Lund made the remarks at a briefing. “It is late,” Lund said.'
    expect(first(text).role).toBe('Foreign Ministry spokesperson')
  })

  it('leaves out a dateline of two words with its country', () => {
    const text = 'Gaza City, Palestinian Territories (AFP) - Two people were hurt, officials said.'
    expect(spans(text)).toEqual(['officials | said | Two people were hurt'])
  })
})

describe('denials and questions', () => {
  it.each([
    [
      'Norway says Sweden seeks a port, a charge it denies.',
      ['Norway | Sweden seeks a port', 'Sweden | a charge'],
    ],
    [
      'Norway accused Hezbollah of theft, an allegation the group denies.',
      ['Norway | Hezbollah of theft', 'Hezbollah | an allegation'],
    ],
    [
      'Norway says the base shelters rebels, which Sweden denies.',
      ['Norway | the base shelters rebels', 'Sweden | which'],
    ],
    [
      'Asked about remarks by Tom Berg, the Norwegian minister, Eva Lund, shrugged. “We know,” she said.',
      ['- | about remarks by Tom Berg', 'Eva Lund | “We know,”'],
    ],
    ['She had been warned by colleagues not to travel.', ['colleagues | not to travel']],
    [
      'The envoy was quoted as having told Tom Berg that it was late.',
      ['The envoy | that it was late'],
    ],
    [
      'The other, a senior official, was less diplomatic: “We have run out of excuses.”',
      ['The other | “We have run out of excuses.”'],
    ],
    [
      'Lund said it was late, but would not be drawn on whether the talks had failed.',
      ['Lund | it was late'],
    ],
    [
      'Western powers and Norway have long suspected Tom Berg of theft.',
      ['Western powers and Norway | Tom Berg of theft'],
    ],
    [
      'She lashed out at Berlin, branding the plan “reckless.”',
      ['She | at Berlin', 'She | the plan “reckless.”'],
    ],
    ['The firm sells luxury brands at home.', []],
    [
      'The watchdog said in a report seen by the paper that work had begun.',
      ['The watchdog | that work had begun'],
    ],
    ['Hezbollah fired 200 rockets, the group said.', ['Hezbollah | Hezbollah fired 200 rockets']],
    ['Eight killed in drone attack — Zelensky', ['Zelensky | Eight killed in drone attack']],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual(expected)
  })

  it.each([
    [
      'Whether Norway will sign was still an open question late Thursday.',
      ' | was still an open question | Whether Norway will sign',
    ],
    [
      "How long the truce will hold is anyone's guess.",
      " | is anyone's guess | How long the truce will hold",
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })

  it.each([
    ['US Undersecretary of War Eva Lund said it was late.', 'US Undersecretary of War'],
    ['Minister of Foreign Affairs Eva Lund said it was late.', 'Minister of Foreign Affairs'],
    ['The Norwegian minister, Eva Lund, left. “It is late,” she said.', 'Norwegian minister'],
  ])('tells the office: %s', (text, role) => {
    expect(first(text)).toMatchObject({ speaker: 'Eva Lund', role })
  })
})
