import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { readDateline } from '../../src/detect/reading/dateline.js'
import { readWire } from '../../src/detect/reading/wire.js'

/** The lines of a text that are no part of the story, and what is left of its other lines. */
function story(text: string): string[] {
  const { skip } = readWire(text)
  const left: string[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const rest = line.slice((skip.get(start) ?? start) - start)
    if (rest.trim()) left.push(rest)
    start += line.length + 1
  }
  return left
}

const said = (text: string): string[] =>
  detect(text, { lang: 'en' }).map(({ content }) =>
    content.map(([start, end]) => text.slice(start, end)).join(' … '),
  )

describe('datelines', () => {
  it.each([
    // line | place and date | agency | the story
    ['WASHINGTON (AP) — The probe left.', 'WASHINGTON', 'AP', 'The probe left.'],
    ['LONDON, March 3 (Reuters) - The bank met.', 'LONDON, March 3', 'Reuters', 'The bank met.'],
    ['SEOUL, Oct. 14 (Yonhap) -- Exports rose.', 'SEOUL, Oct. 14', 'Yonhap', 'Exports rose.'],
    ['Paris, March 3, 2024 (AFP) - Trains stood.', 'Paris, March 3, 2024', 'AFP', 'Trains stood.'],
    ['Berlin (dpa) - Der Spree water rose.', 'Berlin', 'dpa', 'Der Spree water rose.'],
    ['MOSCOW, March 3. /TASS/. A Soyuz docked.', 'MOSCOW, March 3', 'TASS', 'A Soyuz docked.'],
    ['BEIJING, Jan. 3 (Xinhua) -- "It landed."', 'BEIJING, Jan. 3', 'Xinhua', '"It landed."'],
    ['RAMALLAH, West Bank (AP) — Shops shut.', 'RAMALLAH, West Bank', 'AP', 'Shops shut.'],
    [
      'GENEVA/NEW YORK, 3 March (Reuters) - Aid came.',
      'GENEVA/NEW YORK, 3 March',
      'Reuters',
      'Aid came.',
    ],
    [
      'CAPE CANAVERAL, Fla. — The rocket rose.',
      'CAPE CANAVERAL, Fla.',
      undefined,
      'The rocket rose.',
    ],
    ['(March 4) GENEVA - Cases fell.', '(March 4) GENEVA', undefined, 'Cases fell.'],
    ['GENEVA, March 3 (WHO Press) -- Cases fell.', 'GENEVA, March 3', 'WHO Press', 'Cases fell.'],
    [
      'OSLO, May 2, 2024 /PRNewswire/ -- A ship sailed.',
      'OSLO, May 2, 2024',
      'PRNewswire',
      'A ship sailed.',
    ],
  ])('%s', (line, dateline, agency, rest) => {
    const found = readDateline(line)
    expect(found).toMatchObject({ dateline, ...(agency ? { agency } : {}) })
    expect(found?.agency).toBe(agency)
    expect(line.slice(found?.length)).toBe(rest)
  })

  it.each([
    'The European Space Agency (ESA) - founded in 1975 - said the probe had landed.',
    'The European Space Agency (ESA) — The agency said the probe had landed.',
    'NASA (Reuters) reported that the probe had landed.',
    'NASA — which built the probe — said it had landed.',
    'Officials (AP) - who asked not to be named - said it had landed.',
    'UNESCO - the agency said the site was safe.',
    'Jane Goodall (AP) - she was in Gombe - said the chimpanzees were well.',
    'March 3 (Reuters) was the day on which the bank said it had met.',
    'London (Canada) – the smaller one – is in Ontario.',
    'EXCLUSIVE – The bank will close.',
    'A (B) -- C',
    '',
  ])('leaves text alone: %s', (line) => {
    expect(readDateline(line)).toBeUndefined()
  })
})

describe('what frames a story', () => {
  it('reads Yonhap’s form', () => {
    const text = `(2nd LD) Lander reaches far side of the Moon: space agency

Kim Desk / 2019-01-03 11:20:00
• facebookfacebook
• twittertwitter
• print
Copy URL
▲ This picture shows the far side of the Moon. (PHOTO NOT FOR SALE) (Yonhap)
(2nd LD) Lander reaches far side of the Moon: space agency
(ATTN: UPDATES with remarks in paras 3-5; RECASTS headline)
By Kim Desk
BEIJING, Jan. 3 (Yonhap) -- The lander has touched down, the space agency said Thursday.
"The landing was a success," it said.
(END)
(C) Yonhap News Agency. All Rights Reserved`
    expect(readWire(text).document).toEqual({
      title: 'Lander reaches far side of the Moon: space agency',
      edition: '2nd LD',
      editorNote: 'ATTN: UPDATES with remarks in paras 3-5; RECASTS headline',
      author: 'Kim Desk',
      published: '2019-01-03',
      dateline: 'BEIJING, Jan. 3',
      publisher: 'Yonhap',
      credit: 'Yonhap',
      rights: '(C) Yonhap News Agency. All Rights Reserved',
    })
    expect(story(text)).toEqual([
      '(2nd LD) Lander reaches far side of the Moon: space agency',
      '▲ This picture shows the far side of the Moon. (PHOTO NOT FOR SALE) (Yonhap)',
      'The lander has touched down, the space agency said Thursday.',
      '"The landing was a success," it said.',
    ])
  })

  it('reads the Associated Press’s form', () => {
    const text = `Voyager 1 sends readable data again
By JANE DOE, Associated Press
Updated 5:11 PM GMT, April 22, 2024
Share
FILE - Engineers watch a screen in Pasadena, California. (AP Photo/Jane Roe)
PASADENA, Calif. (AP) — Voyager 1 has sent readable data, NASA said Monday.
Subscribe
Copyright 2024 The Associated Press. All rights reserved. This material may not be published.`
    expect(readWire(text).document).toEqual({
      author: 'JANE DOE',
      published: '2024-04-22',
      credit: 'AP Photo/Jane Roe',
      dateline: 'PASADENA, Calif.',
      publisher: 'Associated Press',
      rights:
        'Copyright 2024 The Associated Press. All rights reserved. This material may not be published.',
    })
    expect(said(text)).toEqual(['Voyager 1 has sent readable data'])
  })

  it('reads Reuters’s form', () => {
    const text = `UPDATE 2-Bank keeps rates where they are
(Adds quote, background)
By Jane Doe and John Roe
LONDON, March 3 (Reuters) - The Bank of England kept rates at 5.25%, it said on Thursday.
"Inflation has fallen," the bank said.
(Reporting by Jane Doe and John Roe; Editing by Ann Poe)
© 2024 Reuters. All rights reserved.`
    expect(readWire(text).document).toEqual({
      edition: 'UPDATE 2',
      title: 'Bank keeps rates where they are',
      editorNote: 'Adds quote, background',
      author: 'Jane Doe and John Roe',
      dateline: 'LONDON, March 3',
      publisher: 'Reuters',
      credit: 'Reporting by Jane Doe and John Roe; Editing by Ann Poe',
      rights: '© 2024 Reuters. All rights reserved.',
    })
    expect(said(text)).toEqual([
      'The Bank of England kept rates at 5.25%',
      '"Inflation has fallen,"',
    ])
  })

  it.each([
    ['By Jane Doe', { author: 'Jane Doe' }],
    ['By Jane Doe, dpa', { author: 'Jane Doe', publisher: 'dpa' }],
    ['Published: March 3, 2024', { published: '2024-03-03' }],
    ['Posted on 3 March 2024 at 11:02', { published: '2024-03-03' }],
    ['Updated 2024-03-03 11:02', { published: '2024-03-03' }],
    ['Photo: Jane Roe/Reuters', { credit: 'Jane Roe/Reuters' }],
    ['(EDS: ADDS photo)', { editorNote: 'EDS: ADDS photo' }],
    ['Eds: Updates with quotes.', { editorNote: 'Eds: Updates with quotes.' }],
    [
      '© 2024 Deutsche Presse-Agentur',
      { rights: '© 2024 Deutsche Presse-Agentur', publisher: 'Deutsche Presse-Agentur' },
    ],
    ['(END)', {}],
    ['-0-', {}],
    ['Copy URL', {}],
    ['Facebook | Twitter | Email', {}],
    ['A+ A-', {}],
    ['Comments (12)', {}],
  ])('is all of this line: %s', (line, document) => {
    const text = `The bridge is open.\n${line}\nThe road is open.`
    expect(readWire(text).document).toEqual(document)
    expect(story(text)).toEqual(['The bridge is open.', 'The road is open.'])
  })

  it.each([
    'Copyright law protects authors, the court said.',
    '(c) The minister said the bridge would open.',
    'By Friday the bank had said it would close.',
    'By Monday',
    'The landing took place on 2019-01-03',
    'Reporting by the newspaper showed that the bank had lost money.',
    '(Updates are published on Mondays, the ministry said.)',
    '(The ministry said it would attend.)',
    'Photo: the court said it would not show it.',
    'Print is dead, he said.',
    'Share prices fell, the bank said.',
    'More than 1,000 people came, police said.',
    'March came, and the bank said it would close.',
    'Ends and means differ, she said.',
    'The UPDATE (LEAD) is a title, she said.',
    '(LEAD) is a heavy metal, she said.',
  ])('is no part of this line: %s', (line) => {
    const text = `The bridge is open.\n${line}\nThe road is open.`
    expect(readWire(text).document).toEqual({})
    expect(story(text)).toEqual(text.split('\n'))
  })

  it('takes no name for a place that the article uses elsewhere', () => {
    const text = `UNESCO — The agency said the site was safe.\nNobody at UNESCO said when it would open.`
    expect(story(text)).toEqual(text.split('\n'))
  })

  it('takes no place for a dateline far down', () => {
    const text = `${'The river rose again.\n'.repeat(30)}BONN — The river fell, the city said.`
    expect(readWire(text).document).toEqual({})
  })
})
