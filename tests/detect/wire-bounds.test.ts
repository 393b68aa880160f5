/** Where sources and statements start and end in wire copy: appositions, datelines, contact clauses. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { first, spans } from './read.js'

describe('where statements end', () => {
  it.each([
    [
      'She claimed that the chairman, the late Alan Whit, knew of the deal.',
      ['She | claimed | that the chairman, the late Alan Whit, knew of the deal'],
    ],
    [
      'He said the owner, a retired banker, knew of the loss.',
      ['He | said | the owner, a retired banker, knew of the loss'],
    ],
    [
      'The ministry denounced it as a “rehearsal for war,” warning that Oslo would “pay.”',
      [
        'The ministry | denounced | it as a “rehearsal for war,”',
        'The ministry | warning | that Oslo would “pay.”',
      ],
    ],
    [
      'He told Reuters the company informed the regulator in May.',
      ['He | told | the company informed the regulator in May'],
    ],
    ['The plan, Holm said, “is dead.”', ['Holm | said | The plan … “is dead.”']],
    ['On Monday, Holm said, “it is dead.”', ['Holm | said | “it is dead.”']],
    [
      'A fire that officials say may have been set by a power line forced 12,000 people from their homes.',
      ['officials | say | that … may have been set by a power line'],
    ],
    [
      '“It is not on the table,” she told lawmakers, according to a transcript.',
      [
        'she | told | “It is not on the table,”',
        'a transcript | according to | “It is not on the table,” she told lawmakers',
      ],
    ],
    ['Holm threatened in August to impose tariffs.', ['Holm | threatened | to impose tariffs']],
    ['The firm agreed to pause work until May.', ['The firm | agreed | to pause work until May']],
    ['The firm agreed to a call.', []],
    [
      'She urged the bank to cut rates, at one point calling its head “stubborn.”',
      ['She | urged | the bank to cut rates', 'She | calling | its head “stubborn.”'],
    ],
    [
      'It was a ruling that firms hailed as a blow to rules and critics denounced as a gift.',
      ['firms | hailed | as a blow to rules', 'critics | denounced | as a gift'],
    ],
    [
      'An official said Holm would press for a truce, an idea that Sergei Antonov has dismissed as “late”.',
      [
        'An official | said | Holm would press for a truce',
        'Sergei Antonov | has dismissed | as “late”',
      ],
    ],
    [
      'Poland closed its border, its command said on X, describing it as a measure for May.',
      [
        'its command | said | Poland closed its border',
        'its command | describing | it as a measure for May',
      ],
    ],
    [
      'The Pentagon released two images that it said show drones at the base.',
      ['it | said | that … show drones at the base'],
    ],
    [
      'Rosatom accused Oslo of a “cynical” attack and released photographs purporting to show parts of it.',
      [
        'Rosatom | accused | Oslo of a “cynical” attack',
        'Rosatom | purporting | to show parts of it',
      ],
    ],
    [
      'It said in a statement posted on its account that it had no dealings with them.',
      ['It | said | that it had no dealings with them'],
    ],
    [
      'The Kremlin declined to confirm that, saying only that contacts continue.',
      ['The Kremlin | declined | to confirm that', 'The Kremlin | saying | that contacts continue'],
    ],
    [
      'The firm denounced it, while both towns have rejected the claim, insisting it was safe.',
      [
        'The firm | denounced | it',
        'both towns | have rejected | the claim',
        'both towns | insisting | it was safe',
      ],
    ],
    [
      'Holm said inspectors heard a bang and saw smoke coming from the roof.',
      ['Holm | said | inspectors heard a bang and saw smoke coming from the roof'],
    ],
    ['Rebels attacked more than 100 ships.', []],
    [
      'He denied it, calling reports of a bid “idle,” as crowds blocked the roads.',
      ['He | denied | it', 'He | calling | reports of a bid “idle,”'],
    ],
    [
      'Amnesty put the figure at more than 300 and said it had reports of beatings.',
      [
        'Amnesty | put | the figure at more than 300',
        'Amnesty | said | it had reports of beatings',
      ],
    ],
    [
      'The office said it respects the ruling, but an aide familiar with it, asking for anonymity, told Yonhap that it was late.',
      [
        'The office | said | it respects the ruling',
        'an aide familiar with it, asking for anonymity | told | that it was late',
      ],
    ],
    ['It is also rumored that Lee may return.', [' | is also rumored | that Lee may return']],
    [
      'Both sides were rumored to be preparing a call.',
      [' | were rumored | Both sides … to be preparing a call'],
    ],
    [
      'A man who insisted to the end that he was innocent was executed on Monday.',
      ['who | insisted | that he was innocent'],
    ],
    [
      'They argued that Ames confessed to a guard and that it was late.',
      ['They | argued | that Ames confessed to a guard and that it was late'],
    ],
    ['He confessed to police that it was late.', ['He | confessed | that it was late']],
    [
      'The guard said two ships had collided, and released video that it said showed the impact.',
      ['The guard | said | two ships had collided', 'it | said | that … showed the impact'],
    ],
    [
      'Analysts put the figure at between 15 and 20 million.',
      ['Analysts | put | the figure at between 15 and 20 million'],
    ],
    [
      'Research firm IDC estimates fewer than 500 were sold.',
      ['Research firm IDC | estimates | fewer than 500 were sold'],
    ],
    ['Police held Holm and Berg accused of fraud.', []],
    ['The team has held more than 100 sessions to recruit members.', []],
    [
      'Holm said that a road would be built, as scientists and Indigenous leaders warned it was late.',
      [
        'Holm | said | that a road would be built',
        'scientists and Indigenous leaders | warned | it was late',
      ],
    ],
    [
      'Berg claimed his client, who he said was a student, had been held for hours.',
      ['Berg | claimed | his client, who he said was a student, had been held for hours'],
    ],
    [
      'It is what prosecutors call one of the largest frauds.',
      ['prosecutors | call | one of the largest frauds'],
    ],
    ['Holm claimed a victory of sorts.', []],
    ['He called her a liar and she left the room.', ['He | called | her a liar']],
    [
      'The minister reassured voters that no ballot was lost.',
      ['The minister | reassured | that no ballot was lost'],
    ],
    ['Not before 2029, the council says.', ['the council | says | Not before 2029']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('where sources start and end', () => {
  it.each([
    [
      'A deal could come in May, said two of the sources, who asked not to be named.',
      'two of the sources, who asked not to be named',
    ],
    [
      '“It climbs,” said Shin Jong, a researcher at the Korea Defense Forum.',
      'Shin Jong, a researcher at the Korea Defense Forum',
    ],
    [
      '“Show us the reports,” said Kate Dun, of the Friends of the Park.',
      'Kate Dun, of the Friends of the Park',
    ],
    [
      'The operator, Energias do Norte, insisted it had kept the rules.',
      'The operator, Energias do Norte',
    ],
    [
      'Yet an internal memo dated Monday, reviewed by the paper, described the jail as “lost.”',
      'an internal memo dated Monday, reviewed by the paper',
    ],
    ['Rovers won 2-1, a result manager Steve Roon called “the best day.”', 'manager Steve Roon'],
    ['A freedom of information request shows it was late.', 'A freedom of information request'],
    [
      'Relatives gathered outside the jail accused officials of lying.',
      'Relatives gathered outside the jail',
    ],
    ['Hospital apologises after man told he had cancer', ''],
    ['Fed’s Almeida says rate cut is “not certain”', 'Fed’s Almeida'],
    [
      'In a report published in May, it had rated the unit as weak and warned that it was a risk.',
      'it',
    ],
    ['A floor described by experts as one of the finest has been found.', 'experts'],
    ['Regulators to fine Velora 1.1 bln euros over store rules - sources', 'sources'],
    [
      'Rivals including Ford and Fiat cut jobs, citing weak sales.',
      'Rivals including Ford and Fiat',
    ],
    ['“It may be nothing,” lead author Rohan Mehta said.', 'lead author Rohan Mehta'],
    [
      'This image, provided by the Department of Defense on Feb. 12, shows drones.',
      'the Department of Defense',
    ],
    ['Navy releases footage of intercept over sea, says jet came within 10 feet', 'Navy'],
    [
      'Humphrey, who stars in “The Five,” described the plan as bad.',
      'Humphrey, who stars in “The Five,”',
    ],
    [
      'Silva was an engineer, Portuguese newspaper Correio reports.',
      'Portuguese newspaper Correio',
    ],
    [
      'It is late, according to a study of more than 200 adults.',
      'a study of more than 200 adults',
    ],
    [
      'An aide, who advises them and asked not to be named, was blunter: “It is going to fail.”',
      'An aide, who advises them and asked not to be named',
    ],
    [
      'Kuo, a closely followed analyst at the bank, had predicted that it would slip.',
      'Kuo, a closely followed analyst at the bank',
    ],
    ['A union, the Dockers, by contrast denounced it as a failure.', 'A union, the Dockers'],
    ['Why do Greens say that it is late?', 'Greens'],
  ])('%s', (text, source) => {
    expect(spans(text).map((line) => line.split(' | ')[0])).toEqual([source])
  })
})

describe('an object before the verb that judges it', () => {
  it.each([
    [
      'It was a charge his office dismissed as “indecent.”',
      'his office | dismissed | a charge … as “indecent.”',
    ],
    [
      'It is a problem lawmakers have blamed on the ministry.',
      'lawmakers | have blamed | a problem … on the ministry',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

it('hears who writes to somebody by what the participle says', () => {
  expect(spans('Fiona Grant has written to the council asking for a pause.')).toEqual([
    'Fiona Grant | asking for | a pause',
  ])
})

it('takes a date before an agency for a dateline', () => {
  const text =
    'Nov 18 (Reuters) - The firm is in talks, two people said on Tuesday.\nIt had no comment.'
  expect(spans(text)).toEqual(['two people | said | The firm is in talks'])
})

it('takes no date before another name for one', () => {
  const text = 'May 3 (Holm) - The firm is in talks, two people said.\nIt had no comment.'
  expect(spans(text)[0]).toContain('May 3')
})

it('takes neither an affiliation nor a participle for a role', () => {
  expect(first('“No,” said Kate Dun, of the Friends of the Park.').role).toBeUndefined()
  expect(first('Ellen Price, asked whether it was late, said that it was.').role).toBeUndefined()
})

it('takes no place of work for an occasion', () => {
  const [found] = detect('“It climbs,” said Shin Jong, a researcher at the Korea Defense Forum.')
  expect(found?.at).toBeUndefined()
})

it('reads “forecast” as a verb of the past', () => {
  expect(spans('The weather service forecast another storm by Monday.')).toEqual([
    'The weather service | forecast | another storm by Monday',
  ])
})

describe('names and principals', () => {
  it.each([
    [
      'Pacific Power & Light said one of its lines had failed.',
      'Pacific Power & Light',
      'organization',
    ],
    ['President Luiz da Silva said the forest was burning.', 'Luiz da Silva', 'person'],
    ['The spokesman Rhodri ap Owen said it was late.', 'Rhodri ap Owen', 'person'],
  ])('%s', (text, speaker, kind) => {
    expect(first(text)).toMatchObject({ speaker, speakerKind: kind })
  })

  it.each([
    ['“We protest,” foreign ministry spokesperson Lee Jae-won said.', 'foreign ministry'],
    ['Plaid Cymru’s health spokesman Rhodri Owen said it was late.', 'Plaid Cymru'],
  ])('%s', (text, principal) => {
    expect(first(text).for).toBe(principal)
  })
})

it('names nobody by whose sister she is', () => {
  const text = 'The sister of North Korean leader Kim Jong-un slammed the drills as a “rehearsal.”'
  expect(first(text).speaker).toBe('The sister of North Korean leader Kim Jong-un')
})

it('completes no country by an adjective', () => {
  const text =
    'North Korean leader Kim Jong-un left. The North denounced the drills as a rehearsal.'
  expect(first(text).speaker).toBe('North')
})

it('gives what is only asked about no confidence', () => {
  expect(first('Asked about that report, Holm said it was wrong.').confidence).toBeUndefined()
})

it('names an army by its country', () => {
  expect(first('A South Korean defense ministry spokesman said it was late.').for).toBe(
    'South Korean defense ministry',
  )
})

it('takes an agency in brackets for a dateline', () => {
  const text = '(CNN) — Eating it may be bad, according to a study.\nIt had no comment.'
  expect(spans(text)).toEqual(['a study | according to | Eating it may be bad'])
})

it('hears whom the sentence before presents', () => {
  const text =
    'Holm said it was safe.\nAmong the crowd was driver Edson Vieira. “It takes days,” he said.'
  expect(detect(text).map(({ speaker }) => speaker)).toEqual(['Holm', 'Edson Vieira'])
})

it('ends an occasion with its clause', () => {
  expect(first('Holm, who has threatened to resign, was not at the event.').at).toBeUndefined()
})

it('reads a role before a doctor’s title', () => {
  expect(first('Lead author Dr. Jane Holm said it was late.').role).toBe('Lead author')
})

it('gives an office before a party', () => {
  expect(first('Gov. Dale Holm, a Republican, said that it was late.').role).toBe('Gov.')
  expect(first('Dale Holm, a Republican, said that it was late.').role).toBe('Republican')
})

it('counts a corps of guards as a body', () => {
  expect(first('The Philippine coast guard said it was late.').speakerKind).toBe('organization')
})

it('hears whom the sentence itself is about', () => {
  const text =
    '“I back them,” said Leonie Holm. Her husband was less forgiving: “Shameful,” he said.'
  expect(detect(text).map(({ speaker }) => speaker)).toEqual(['Leonie Holm', 'Her husband'])
})

it('knows an office from where a name is no source', () => {
  const text =
    'Gen. Tom Ryder, the Pentagon press secretary, made the remarks on Monday.\n“It is late,” Ryder said.'
  expect(first(text)).toMatchObject({ role: 'Pentagon press secretary', for: 'Pentagon' })
})

it('keeps what a name has in the genitive', () => {
  expect(first('The People’s Alliance said it was late.').speaker).toBe('People’s Alliance')
})

it('knows a president by his country', () => {
  const text =
    'Nigeria’s president denies plan to extend term\nNigerian President Adamu Bello spoke on Monday.'
  expect(first(text).speaker).toBe('Adamu Bello')
})

it('takes for possible what somebody does not rule out', () => {
  const found = first('The official did not rule out the possibility that it could fire again.')
  expect(found.confidence?.level).toBe('PS+')
  expect(spans('The minister ruled out a ceasefire.')).toEqual([
    'The minister | ruled out | a ceasefire',
  ])
})
