/** Grammar of the business, court, science and sport desks. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { first, sayings, spans } from './read.js'

describe('who is at the end of the sentence', () => {
  it.each([
    [
      'Ryanair may trim its schedule, its finance chief, Neil Holm, told investors.',
      ['its finance chief, Neil Holm | told | Ryanair may trim its schedule'],
    ],
    [
      'Salah said the team had shown character, while captain Jan Holm admitted they had switched off.',
      [
        'Salah | said | the team had shown character',
        'captain Jan Holm | admitted | they had switched off',
      ],
    ],
    [
      'The poll found that 40 percent back the plan, while most say it is late.',
      ['The poll | found | that 40 percent back the plan, while most say it is late'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('questions that were put somewhere', () => {
  it.each([
    [
      'Asked outside court whether he regretted it, Holm did not reply.',
      [' | Asked | whether he regretted it'],
    ],
    [
      'Asked at a news conference if rates would fall, Holm said they might.',
      [' | Asked | if rates would fall', 'Holm | said | they might'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
    expect(first(text).rule).toBe('hearer-question')
  })
})

describe('what says nothing', () => {
  it.each([
    'Liverpool were held to a draw by Tottenham on Sunday.',
    'Holm did not return a message seeking comment.',
    'The brewery sold a beer called Late Harvest.',
  ])('%s', (text) => {
    expect(spans(text)).toEqual([])
  })
})

describe('people who are only counted', () => {
  it('speak all the same', () => {
    const text =
      'One nurse said it was late. Another said the ward was full. A third called it “a farce.” The former said so twice.'
    expect(sayings(text).slice(0, 3)).toEqual([
      'One nurse | it was late',
      'Another | the ward was full',
      'A third | it “a farce.”',
    ])
  })
})

describe('papers and figures', () => {
  it.each([
    ['According to an IAEA yardstick, that is enough for three bombs.', 'an IAEA yardstick'],
    ['A Reuters tally shows that orders fell.', 'A Reuters tally'],
    ['According to data from Cirium, orders fell.', 'data from Cirium'],
    [
      'The risk was high, according to research published in the journal JAMA on Tuesday.',
      'research published in the journal JAMA',
    ],
    ['Prices rose, according to figures released on Thursday.', 'figures released on Thursday'],
  ])('%s', (text, speaker) => {
    expect(first(text)).toMatchObject({ speaker, speakerKind: 'dataset' })
  })
})

describe('known firms', () => {
  it('are no people by their ending', () => {
    expect(first('Gartner estimates that 40 percent will have it.')).toMatchObject({
      speaker: 'Gartner',
      speakerKind: 'organization',
    })
    expect(first('The owner, Advocate Holm Health, said it was late.').speakerKind).toBe(
      'organization',
    )
  })
})

describe('who replied', () => {
  it('is not what drew the reply', () => {
    expect(
      spans('The post drew a reply from Chief Executive Sam Holm: “He is right about all of it.”'),
    ).toEqual(['Chief Executive Sam Holm | reply | “He is right about all of it.”'])
  })
})

describe('“he” behind a semicolon', () => {
  it('is whom the clause there presents', () => {
    const text =
      'Dan Ives of Wedbush said it was a farce; Gene Holm, a partner at Deepwater, was less sure. “People tire of this,” he said.'
    expect(sayings(text)).toEqual([
      'Dan Ives | it was a farce',
      'Gene Holm | “People tire of this,”',
    ])
  })
})

describe('“the source”', () => {
  it('has no name', () => {
    const text =
      '“It was awful,” said a witness who feared for his job. Jane Holm said it was late, the source recalled.'
    expect(detect(text, { lang: 'en' }).at(-1)?.speaker).toBe('the source')
  })
})

describe('through whom it came', () => {
  it('is whom “it” means', () => {
    const text =
      'State broadcaster CCTV said the storm was near. It quoted an official as saying that 400 people had left.'
    expect(detect(text, { lang: 'en' })[1]).toMatchObject({ speaker: 'an official', via: 'CCTV' })
  })
})

describe('a line in single marks in an article with double ones', () => {
  it('is a quotation', () => {
    const text =
      'Jane Holm said it was “late”.\n\n‘It’s a red card by every letter of the law,’ she said. ‘It is beyond me.’'
    expect(sayings(text)[1]).toBe(
      'Jane Holm | ‘It’s a red card by every letter of the law,’ … ‘It is beyond me.’',
    )
  })

  it('is none where it is a heading', () => {
    const text = '“It was late,” Jane Holm said.\n\n‘A hard choice.’\n\nThe vote is on Monday.'
    expect(sayings(text)).toEqual(['Jane Holm | “It was late,”'])
  })
})

describe('what would be', () => {
  it.each([
    ['Scholz has said he would prefer a deal.', 'opinion'],
    ['Powell said he would like to see inflation fall.', 'opinion'],
    ['Powell said inflation would fall.', 'prediction'],
  ])('%s', (text, type) => {
    expect(first(text).type).toBe(type)
  })

  it('is no possibility in a relative clause', () => {
    expect(first('Holm called it “a farce” that investors could ignore.').confidence?.level).toBe(
      'CT+',
    )
    expect(first('Holm said investors could lose.').confidence?.level).toBe('PS+')
  })
})

describe('who passes it on', () => {
  it.each([
    [
      'His parents have denied wrongdoing through a spokesman, Risa Holm.',
      'wrongdoing',
      'Risa Holm',
    ],
    [
      'Stout has said through his public defender that it was late.',
      'that it was late',
      'his public defender',
    ],
    ['Lund said through spokesman Tom Holm that it was late.', 'that it was late', 'Tom Holm'],
  ])('%s', (text, content, via) => {
    expect(first(text).via).toBe(via)
    expect(sayings(text)[0]).toMatch(new RegExp(`\\| ${content}$`))
  })
})

describe('what is over before the sentence goes on', () => {
  it.each([
    // sentence | what is attributed
    [
      'A petition calling for speed cameras, started in May, has drawn 1,900 signatures.',
      ['A petition | speed cameras'],
    ],
    ['Nike cut its forecast, blaming slow sales, and closed two plants.', ['Nike | slow sales']],
    ['Analyst Dan Holm reiterated a rating but trimmed his target.', ['Dan Holm | a rating']],
    [
      'A fire that officials say was started by a driver doubled in size in an hour.',
      ['officials | that … was started by a driver'],
    ],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual(expected)
  })
})

describe('what is held, not said', () => {
  it.each([
    ['In Holm’s view, the dam is safe.', ['Holm | the dam is safe']],
    ['The dam, in the analyst’s view, is safe.', ['the analyst | The dam … is safe']],
    ['In his view of the law, the judge is wrong.', []],
    ['In my view, the dam is safe.', []],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual(expected)
  })
})

describe('what a named person calls something inside a report', () => {
  it('is that person’s', () => {
    const text = 'Alcaraz said he had won a final that John Holm called “the best of all”.'
    expect(spans(text)[1]).toBe('John Holm | called | “the best of all”')
  })
})

describe('what only looks like an attribution', () => {
  it.each([
    ['The council was asked for comment.', []],
    [
      'The drug slowed it, its maker said, raising hopes of a cure.',
      ['its maker | The drug slowed it'],
    ],
    [
      'The judge ruled that the press may not argue that it was late.',
      ['The judge | that the press may not argue that it was late'],
    ],
    [
      'Doctors say that treating people before symptoms appear would help.',
      ['Doctors | that treating people before symptoms appear would help'],
    ],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual(expected)
  })

  it('is certain where it is a mood, a rule or a circumstance', () => {
    for (const text of [
      'Nike’s chief said he was confident in the plan.',
      'The judge ruled that the press may not attend.',
      'Doctors say that treating people before symptoms appear would help.',
    ])
      expect(first(text).confidence?.level).toBe('CT+')
  })
})

describe('who is described by what he is not', () => {
  it.each([
    [
      'Doctors not involved in the trial cautioned that it was late.',
      'Doctors not involved in the trial',
    ],
    ['A man who police say was seen there left.', 'police'],
  ])('%s', (text, speaker) => {
    expect(first(text).speaker).toBe(speaker)
  })
})

describe('players', () => {
  it.each([
    [
      'Jurgen Holm accused the referee of bias.\n\nThe Liverpool manager said he did not know why.',
      ['Jurgen Holm', 'Jurgen Holm'],
    ],
    [
      'Novak Holm said he was sad. “I am proud,” said the world number one.',
      ['Novak Holm', 'Novak Holm'],
    ],
    // Another one is known.
    [
      'Coach Eva Lund left. Jurgen Holm accused the referee of bias. The coach said he did not know why.',
      ['Jurgen Holm', 'Eva Lund'],
    ],
  ])('%s', (text, expected) => {
    expect(detect(text, { lang: 'en' }).map(({ speaker }) => speaker)).toEqual(expected)
  })
})

describe('“the company”', () => {
  it('is the one that the article is about', () => {
    const text =
      'Nike cut its forecast.\n\nNike said sales fell.\n\nIt rained.\n\nThe company said it would close two plants.'
    expect(detect(text, { lang: 'en' }).at(-1)?.speaker).toBe('Nike')
  })
})

describe('a middle name that is a title, too', () => {
  it('is part of the name', () => {
    expect(first('Ronnie Dean Holm II was held. Holm said it was late.').speaker).toBe(
      'Ronnie Dean Holm II',
    )
  })
})
