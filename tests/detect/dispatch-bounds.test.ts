/** Where sources and statements start and end in dispatches on governments and wars. */
import { describe, expect, it } from 'vitest'
import { first, spans } from './read.js'

describe('where sources and statements end', () => {
  it.each([
    [
      'The institute, citing satellite images and declassified papers, said the base likely houses six missiles.',
      [
        'The institute, citing satellite images and declassified papers | said | the base likely houses six missiles',
      ],
    ],
    [
      "An officer wearing a captain's badge made the announcement and confirmed that troops were inside.",
      ["An officer wearing a captain's badge | confirmed | that troops were inside"],
    ],
    [
      'Police investigating the crash said two men were held.',
      ['Police investigating the crash | said | two men were held'],
    ],
    [
      "Norway agreed to a truce in Oslo, Sweden's foreign ministry said early on Sunday, after a week of clashes.",
      ["Sweden's foreign ministry | said | Norway agreed to a truce in Oslo"],
    ],
    [
      'According to the daily, which quoted unnamed officials, two men are being sought.',
      ['the daily, which quoted unnamed officials | According to | two men are being sought'],
    ],
    [
      'Rights groups say the plan amounts to theft – a charge Norway rejects.',
      ['Rights groups | say | the plan amounts to theft', 'Norway | rejects | a charge'],
    ],
    [
      'The group called it “a crime” and held the government “fully responsible.”',
      [
        'The group | called | it “a crime”',
        'The group | held | the government “fully responsible.”',
      ],
    ],
    [
      'Addressing cadets, he said the army would respond, state broadcaster PTV reported.',
      [
        'he | said | the army would respond',
        'state broadcaster PTV | reported | Addressing cadets, he said the army would respond',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it.each([
    [
      'A spokesman for the Special Services Coordinator, Tom Berg, said it was late.',
      { speaker: 'Tom Berg', role: 'spokesman for the Special Services Coordinator' },
    ],
    [
      'Spokesperson for the UN secretary-general Tom Berg said it was late.',
      { speaker: 'Tom Berg', role: 'Spokesperson for the UN secretary-general' },
    ],
    [
      '“It is late,” said Tom Berg of the Sudan Transparency and Policy Tracker.',
      { speaker: 'Tom Berg' },
    ],
    [
      'European Commission President Ursula von der Leyen said it was late.',
      { speaker: 'Ursula von der Leyen' },
    ],
    ['Hamas, in a statement on Telegram, called it a crime.', { at: 'a statement' }],
    ['Talks went on, as Norway and Hamas blamed each other.', { speaker: 'Norway and Hamas' }],
  ])('%s', (text, expected) => {
    expect(first(text)).toMatchObject(expected)
  })
})

describe('what is passed on by several', () => {
  it.each([
    [
      "Norway's rebels claimed on Sunday to have sunk a ship.",
      ["Norway's rebels | claimed | to have sunk a ship"],
    ],
    [
      'Analysts doubt that the plan was ready, as the rebels maintain.',
      [
        'Analysts | doubt | that the plan was ready',
        'the rebels | maintain | that the plan was ready',
      ],
    ],
    [
      'The attack comes amid reports that a deal is near - reports that Hamas has played down.',
      [' | amid reports | that a deal is near'],
    ],
    [
      'The general, Tom Berg, said Friday the vote would go ahead, state-run MRTV reported, brushing aside calls to delay it.',
      [
        'The general, Tom Berg | said | the vote would go ahead',
        'state-run MRTV | reported | The general, Tom Berg, said Friday the vote would go ahead',
        'The general, Tom Berg | brushing aside | calls to delay it',
      ],
    ],
    [
      'Its minister, Tom Berg, was reported as telling lawmakers that peace must come first.',
      ['Its minister, Tom Berg | was reported … as telling | that peace must come first'],
    ],
    ['She asked that she not be named.', []],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('takes rebels for a body', () => {
    expect(first('Houthis say it is late.').speakerKind).toBe('organization')
  })
})
