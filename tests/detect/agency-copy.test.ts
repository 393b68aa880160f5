/** What agencies' copy on governments and wars is full of: captions, offices in headlines, verdicts before their object, answers without a verb. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { first, sayings, spans } from './read.js'

describe('captions', () => {
  it.each([
    [
      'In this photo provided by the coast guard, crews search the bay.',
      ['the coast guard | In this photo provided by | crews search the bay'],
    ],
    [
      "In this image made from video released on Monday by Norway's army, soldiers, left, clear a road.",
      [
        "Norway's army | In this image made from video released on Monday by | soldiers, left, clear a road",
      ],
    ],
    ['In this photo taken on Monday, crews search the bay.', []],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('who a headline or a short name means', () => {
  it.each([
    [
      'NATO chief says allies must act\nNATO Secretary-General Mark Rutte left Oslo on Monday.',
      ['Mark Rutte | allies must act'],
    ],
    ['The court sentenced PM Lund on Monday.\nLund denies wrongdoing.', ['Lund | wrongdoing']],
    [
      'Defence Minister No Kwang Chol left the capital early on Monday.\nNo warned that Seoul would pay.\n“It is late,” No said.',
      ['No Kwang Chol | that Seoul would pay', 'No Kwang Chol | “It is late,”'],
    ],
    ['No Republican senators said it was late.', []],
    ['State TV said it was late.', ['State TV | it was late']],
    [
      'The leaders of Norway, Sweden and Finland said it was late.',
      ['The leaders of Norway, Sweden and Finland | it was late'],
    ],
    [
      'The interim government led by Nobel laureate Jane Holm urged calm.',
      ['The interim government led by Nobel laureate Jane Holm | calm'],
    ],
    [
      "Iran, Syria's main ally, condemned what its foreign ministry called a “cowardly” attack.",
      [
        'Iran | what its foreign ministry called a “cowardly” attack',
        'Iran’s foreign ministry | a “cowardly” attack',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual(expected)
  })

  it('is whom the foreign ministry’s spokesman speaks for', () => {
    const found = first("The foreign ministry's spokesman, Tom Berg, said it was late.")
    expect(found.for).toBe('foreign ministry')
  })

  it.each([
    [
      'Press secretary Jane Holm said it was late. Asked whether the French leader knew, she replied: “I do not know.”',
      'Jane Holm',
    ],
    ['Tom Berg, a lawyer, left. His client could appeal, he said.', 'Tom Berg'],
    ['“We left,” Tom Berg said. Asked if he would go to Oslo: “No.”', 'Tom Berg'],
  ])('is who was asked, and not about whom: %s', (text, speaker) => {
    const said = detect(text, { lang: 'en' }).filter(({ rule }) => rule !== 'hearer-question')
    expect(said.at(-1)?.speaker).toBe(speaker)
  })
})

describe('what is judged, and what is said around it', () => {
  it.each([
    [
      'Jane Holm dismissed as “nonsense” the claim that she had lied.',
      ['Jane Holm | dismissed | as “nonsense” the claim that she had lied'],
    ],
    ['A claim dismissed as “nonsense” was repeated on Monday.', []],
    [
      'She would not say how many would go, and called the report late.',
      ['She | would not say | how many would go', 'She | called | the report late'],
    ],
    [
      'Jane Holm promised a “full, impartial” inquiry.',
      ['Jane Holm | promised | a “full, impartial” inquiry'],
    ],
    [
      'Crews left on Monday, the coast guard said, even as relatives accused the owner of theft.',
      ['the coast guard | said | Crews left on Monday', 'relatives | accused | the owner of theft'],
    ],
    [
      'Tom Berg said some points were fine, while others “do not suit us”.',
      ['Tom Berg | said | some points were fine, while others “do not suit us”'],
    ],
    ['There was, he said, “no rush”.', ['he | said | There was … “no rush”']],
    ['A court fined Jane Holm on Monday, concluding a trial that began in May.', []],
    [
      'She said the verdict was announced by “a rigged court of a government with no mandate”.',
      [
        'She | said | the verdict was announced by “a rigged court of a government with no mandate”',
      ],
    ],
    [
      'State TV, citing the Coast Guard, said it was late.',
      ['State TV, citing the Coast Guard | said | it was late'],
    ],
    [
      'The talks came a day after The Herald, citing people familiar with it, reported that the plan was dead.',
      ['The Herald, citing people familiar with it | reported | that the plan was dead'],
    ],
    [
      'A diplomat, asked whether the ships would go, shrugged: “Your guess is as good as mine.”',
      [
        'A diplomat, asked whether the ships would go | shrugged | “Your guess is as good as mine.”',
      ],
    ],
    [
      'Troops were told to leave, army chief Tom Berg was quoted by the Herald as saying.',
      ['army chief Tom Berg | was quoted … as saying | Troops were told to leave'],
    ],
  ])('%s', (text, expected) => {
    const said = spans(text).filter((line) => !line.startsWith(' | asked'))
    expect(said).toEqual(expected)
  })

  it('is not when it was', () => {
    const found = first('Tom Berg told Reuters on the eve of the trial that it was late.')
    expect(found.at).toBeUndefined()
  })
})

describe('relative clauses and insertions', () => {
  it.each([
    ['Holm, whose party said it was late, left on Monday.', ['whose party | said | it was late']],
    [
      'Holm, whose party claimed victory in a vote the opposition says was rigged, left on Monday.',
      ['the opposition | says | victory in a vote … was rigged'],
    ],
    [
      'There have been reports, denied by the army, that the bridge fell.',
      [' | reports | that the bridge fell'],
    ],
    [
      "According to Norway's News Agency, citing an unnamed official, the ship could sink.",
      ["Norway's News Agency, citing an unnamed official | According to | the ship could sink"],
    ],
    [
      'According to the ministry, up to 84,000 people fled, half of them children.',
      ['the ministry | According to | up to 84,000 people fled, half of them children'],
    ],
    [
      'For Marine Le Pen, herself convicted in March, the sentence was “a negation of our law”.',
      [
        'Marine Le Pen, herself convicted in March | For | the sentence was “a negation of our law”',
      ],
    ],
    ['She is believed by police to have fled.', ['police | is believed | She … to have fled']],
    [
      'The ministry would neither confirm nor deny that the ship had sunk, as The Herald has reported.',
      ['The Herald | has reported | that the ship had sunk'],
    ],
    [
      'Jane Holm belittled the deal as “a bill without a receipt,” while her aide Tom Berg praised it as “a feat.”',
      [
        'Jane Holm | belittled | the deal as “a bill without a receipt,”',
        'her aide Tom Berg | praised | it as “a feat.”',
      ],
    ],
    [
      'Jane Holm, chairwoman of the Centre Party, questioned whether they should pay.',
      ['Jane Holm, chairwoman of the Centre Party | questioned | whether they should pay'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('whose words they are', () => {
  it.each([
    ['Jane Holm, whose party said it was late, left on Monday.', 'Jane Holm’s party'],
    ['One survivor, a shepherd named Tom Berg, said it was late.', 'Tom Berg'],
    ['Marine Le Pen said it was late.', 'Marine Le Pen'],
  ])('%s', (text, speaker) => {
    expect(first(text).speaker).toBe(speaker)
  })

  it('are those of somebody and of who a pronoun means', () => {
    expect(sayings('Jane Holm said she and Tom Berg agreed to leave.')).toContain(
      'Jane Holm and Tom Berg | to leave',
    )
  })

  it('are a body’s behind its trade', () => {
    expect(first('The charity Sherpa hailed “a historic decision”.').speakerKind).toBe(
      'organization',
    )
  })

  it.each([
    ['Deputy government spokesman Tom Berg said it was late.', 'government'],
    ['A foreign ministry deputy spokesman, Tom Berg, said it was late.', 'foreign ministry'],
    ["The Kremlin's Dmitry Peskov said it was late.", 'Kremlin'],
  ])('are somebody’s who speaks for another: %s', (text, principal) => {
    expect(first(text).for).toBe(principal)
  })

  it('are no claim of a reporter who asks', () => {
    const asked = detect('Asked by a reporter whether she would go, Jane Holm said it was late.', {
      lang: 'en',
    })
    expect(asked.map(({ rule }) => rule)).toContain('hearer-question')
  })
})

describe('single quotation marks beside double ones', () => {
  const double = '“We left,” Tom Berg said.\n\n'

  it.each([
    ["Jane Holm said: 'It is late.'", ["Jane Holm | said | 'It is late.'", 'direct']],
    [
      "Jane Holm called the plan 'reckless'.",
      ["Jane Holm | called | the plan 'reckless'", 'mixed'],
    ],
    [
      "Jane Holm told the allies' envoys that it was 'a matter of honour'.",
      ["Jane Holm | told | that it was 'a matter of honour'", 'mixed'],
    ],
    [
      "Jane Holm said the workers' plan of the '90s was late.",
      ["Jane Holm | said | the workers' plan of the '90s was late", 'indirect'],
    ],
  ])('%s', (text, [line, quotation]) => {
    const all = double + text
    expect(spans(all).at(-1)).toBe(line)
    expect(detect(all, { lang: 'en' }).at(-1)?.quotation).toBe(quotation)
  })
})

describe('answers and what is shown', () => {
  it.each([
    [
      'The plan “is dead”, a ministry spokesperson said. Asked if Oslo would pay: “We do not preview sanctions.”',
      ['a ministry spokesperson | said | The plan “is dead” … “We do not preview sanctions.”'],
    ],
    [
      'Their negligence, she added, “led to this accident”.',
      ['she | added | Their negligence … “led to this accident”'],
    ],
    [
      'Findings suggested that the nets were unsafe, he said, although the owner disagreed.',
      [
        'Findings | suggested | that the nets were unsafe',
        'he | said | Findings suggested that the nets were unsafe',
      ],
    ],
    [
      'The risk was “low”, emails seen by the Herald show.',
      ['emails seen by the Herald | show | The risk was “low”'],
    ],
    ['Builders held over fire, say police', ['police | say | Builders held over fire']],
    [
      'Leaders called for a “broader end of hostilities,” hours after Tom Berg left.',
      ['Leaders | called for | a “broader end of hostilities,”'],
    ],
    [
      'Lawmakers said it was late, citing a closed briefing by the agency.',
      ['Lawmakers | said | it was late'],
    ],
    ['Can you confirm the report by the agency?', []],
    ['Jane Holm shrugged off the drama.', ['Jane Holm | shrugged off | the drama']],
    [
      'His hands are “untied”, Tom Berg was reported as having said on Friday night.',
      ['Tom Berg | was reported … as having said | His hands are “untied”'],
    ],
    [
      'Another envoy said the plan read “like a wish list”.',
      ['Another envoy | said | the plan read “like a wish list”'],
    ],
    [
      'The United Arab Emirates said it was late.',
      ['The United Arab Emirates | said | it was late'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('are of a person with a title, also in capitals', () => {
    expect(first('MS. LUND: It is late, and we will leave.').speakerKind).toBe('person')
    expect(first('The United Arab Emirates said it was late.').speaker).toBe('United Arab Emirates')
  })
})

describe('clauses with subjects and relative pronouns of their own', () => {
  it.each([
    [
      'Berg rejected the truce as “humiliating”, though a rival cleric, Omar Lund, insisted that it held.',
      [
        'Berg | rejected | the truce as “humiliating”',
        'a rival cleric, Omar Lund | insisted | that it held',
      ],
    ],
    [
      'Jane Holm said she had offered to resign -- an offer that, she added, had been refused by the mayor.',
      [
        'Jane Holm | said | she had offered to resign',
        'she | added | that … had been refused by the mayor',
      ],
    ],
    [
      'Envoys fear that Iran could quit, a step which Holm warned “would be a shame”.',
      ['Envoys | fear | that Iran could quit', 'Holm | warned | which … “would be a shame”'],
    ],
    [
      'Jane Holm said the damage was “huge”, though nothing beside the harm to the town.',
      ['Jane Holm | said | the damage was “huge”, though nothing beside the harm to the town'],
    ],
    [
      'Jane Holm admitted to a “terrible failure” on Monday.',
      ['Jane Holm | admitted | to a “terrible failure” on Monday'],
    ],
    [
      'Testifying before a committee, Jane Holm said it was late.',
      ['Jane Holm | said | it was late'],
    ],
    [
      'The council denied social media claims that ballots were missing.',
      ['The council | denied | that ballots were missing'],
    ],
    [
      'For Tom van der Meer, a colleague, “the story of the night is volatility”.',
      ['Tom van der Meer, a colleague | For | “the story of the night is volatility”'],
    ],
    [
      'Berg vowed that they would be “punished.” Seven officers were being questioned, he said.',
      [
        'Berg | vowed | that they would be “punished.”',
        'he | said | Seven officers were being questioned',
      ],
    ],
    [
      'He urged them to “fight on,” the Herald quoted him as having said.',
      ['He | urged | them to “fight on,”', 'him | quoted … as having said | “fight on,”'],
    ],
    [
      '- Berg office: Norway prepares a first stage',
      ['Berg office | : | Norway prepares a first stage'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text).sort()).toEqual([...expected].sort())
  })

  it.each([
    [
      'A rival, Tom Berg, insisted that it was late.\n\nUS Secretary of State Marco Rubio left the city on Monday. “We are there,” he told reporters.',
      'Marco Rubio',
    ],
    [
      'Indonesian President Prabowo Subianto left the city on Monday. The police chief, Listyo Sigit Prabowo, was there with all of his men. In the end, as had been expected, Prabowo Subianto came back.\n\nPrabowo said it was late.',
      'Prabowo Subianto',
    ],
    ['“We left,” Laurence des Cars said.', 'Laurence des Cars'],
    ['Islamic Jihad, an ally of the group, said it was late.', 'Islamic Jihad'],
    [
      'US president says it is late\n\nU.S. President Donald Trump left the city on Monday.',
      'Donald Trump',
    ],
  ])('are of the nearest who may be meant: %s', (text, speaker) => {
    expect(detect(text, { lang: 'en' }).at(-1)?.speaker).toBe(speaker)
  })

  it('have their occasion', () => {
    expect(
      first('Holm told CBS News in an interview broadcast on Sunday that it was late.').at,
    ).toBe('an interview')
  })
})

describe('formulas of the agencies', () => {
  it.each([
    [
      'The report, which has not been published, was sent to lawmakers, the people, all of whom asked not to be named, said.',
      [
        'the people, all of whom asked not to be named | said | The report, which has not been published, was sent to lawmakers',
      ],
    ],
    [
      'The union told Adif in a letter last May, a copy of which was seen by the BBC, that the line was worn.',
      ['The union | told | that the line was worn'],
    ],
    [
      '“We left,” Jane Holm told a briefing, adding, when pressed, that “the position has not changed”.',
      ['Jane Holm | told | “We left,”', 'Jane Holm | adding | that “the position has not changed”'],
    ],
    [
      'According to Holm Lines, the train, less than four years old, had been inspected.',
      ['Holm Lines | According to | the train, less than four years old, had been inspected'],
    ],
    [
      'According to a third, a former official, analysts at the agency disagreed.',
      ['a third, a former official | According to | analysts at the agency disagreed'],
    ],
    [
      "Spain's minister has called the crash, in which ten people died, “truly strange”, as unions said drivers had warned of defects.",
      [
        "Spain's minister | has called | the crash, in which ten people died, “truly strange”",
        'unions | said | drivers had warned of defects',
      ],
    ],
    [
      'Human Rights Watch called it “a landmark”; Amnesty International “a moment of truth”.',
      [
        'Human Rights Watch | called | it “a landmark”',
        'Amnesty International | called | “a moment of truth”',
      ],
    ],
    ['Nobody in Davos seemed to know.', []],
    ['Norway blamed “corruption”, sending its shares down.', ['Norway | blamed | “corruption”']],
    [
      'A diplomat raised the prospect of a “face-saving” mission.',
      ['A diplomat | raised the prospect | of a “face-saving” mission'],
    ],
    ['It might, he ventured, be “high time”.', ['he | ventured | It might … be “high time”']],
    [
      'The Philippine military on Monday accused China of lying.',
      ['The Philippine military | accused | China of lying'],
    ],
    [
      'Asked during a hearing whether the treaty could be invoked, Tom Berg was dismissive: “Let’s not be melodramatic.”',
      ['Tom Berg | was | “Let’s not be melodramatic.”'],
    ],
    ['Exclusive: Norway plans a tax on oil – sources', ['sources | – | Norway plans a tax on oil']],
  ])('%s', (text, expected) => {
    const said = spans(text).filter((line) => !line.startsWith(' | Asked'))
    expect(said).toEqual(expected)
  })

  it.each([
    [
      'Tom Lund, a clerk, said it was late.\n\nThe premier, Jan Berg, spoke of grief. He was to have met Ursula von der Leyen. She wrote: “You are in my thoughts.”',
      'Ursula von der Leyen',
    ],
    [
      "Spain's transport minister said it was late.\n\nThe Spanish prime minister, Jan Berg, left the city on Monday morning.",
      "Spain's transport minister",
    ],
    [
      'Ahmed al Ahmed, a shop owner, was shot. His father, Mohamed Fateh al Ahmed, said it was late.',
      'Mohamed Fateh al Ahmed',
    ],
  ])('and who is meant: %s', (text, speaker) => {
    const found = detect(text, { lang: 'en' }).at(-1)
    expect(found?.speaker).toBe(speaker)
    expect(found?.role ?? '').not.toContain('shop owner')
  })

  it('have no principal where a word says where somebody is from', () => {
    expect(first('“We left,” said the British-Israeli lawyer.').for).toBeUndefined()
  })
})
