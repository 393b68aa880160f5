/** Who a source is: pronouns, descriptions, surnames, bodies, unnamed sources, roles and principals. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { first, sayings } from './read.js'

const speakers = (text: string): (string | undefined)[] =>
  detect(text, { lang: 'en' }).map(({ speaker }) => speaker)

describe('pronouns', () => {
  it('mean whoever spoke last, by gender', () => {
    expect(
      sayings(
        'Marie Curie said the salt glowed. Pierre Curie said it was warm. “It is radium,” she said. “It heals,” he said.',
      ),
    ).toEqual([
      'Marie Curie | the salt glowed',
      'Pierre Curie | it was warm',
      'Marie Curie | “It is radium,”',
      'Pierre Curie | “It heals,”',
    ])
  })

  it('mean the subject of the sentence before, also behind an opening phrase or in apposition', () => {
    expect(
      speakers(
        'On the eve of the launch, Robert Goddard checked the valve. “It will fly,” he said.',
      ),
    ).toEqual(['Robert Goddard'])
    expect(
      speakers(
        '“The harvest failed,” said Amina Yusuf.\n\nHer neighbour, Peter Holm, disagrees. “The pump was old,” he says.',
      ),
    ).toEqual(['Amina Yusuf', 'Peter Holm'])
  })

  it('never mean a word that is capital only because it opens a sentence', () => {
    expect(
      speakers('Rosalind Franklin took the picture. Recently, she said, it has been published.'),
    ).toEqual(['Rosalind Franklin'])
  })

  it('never mean a name inside quotation marks', () => {
    expect(speakers('“He told me, ‘Ask Faraday,’ and I did,” he said.')).toEqual(['he'])
  })

  it('stand as they are where nobody is there to be meant', () => {
    expect(speakers('She said it would rain.')).toEqual(['She'])
  })
})

describe('kinds', () => {
  it.each([
    [
      'Northbrook Water fell. Northbrook, which serves two towns, said it was sorry.',
      'Northbrook Water',
    ],
    ['Mining company Southern Copper said the pit was dry.', 'Southern Copper'],
    ['The pit is dry, the U.S. Geological Survey said.', 'U.S. Geological Survey'],
    ['The water regulator said the pipe was old.', 'The water regulator'],
  ])('%s is a body', (text, name) => {
    expect(detect(text, { lang: 'en' })).toMatchObject([
      { speaker: name, speakerKind: 'organization' },
    ])
  })

  it.each([
    ['The firm backed Ann Holm, which was bold. Holm said it was right.', 'Ann Holm'],
    ['The rocket company Elon Musk founded grew. Elon Musk said it would go on.', 'Elon Musk'],
  ])('%s is a person', (text, name) => {
    expect(detect(text, { lang: 'en' })).toMatchObject([{ speaker: name, speakerKind: 'person' }])
  })
})

describe('"it"', () => {
  it('means the body that a sentence since is about, never people', () => {
    expect(
      speakers(
        'Volkner Motor will cut jobs, two officials said. Volkner declined to comment. In a statement, it said it was “reviewing” the plan.',
      ).at(-1),
    ).toBe('Volkner Motor')
    expect(speakers('Two officials said the plan was old. It said the pump broke.')).toEqual([
      'Two officials',
      'It',
    ])
  })
})

describe('names', () => {
  it.each([
    ['“It is ours,” Brig. Gen. Ann Holm, the army press secretary, told reporters.', 'Ann Holm'],
    ['Seismologist Hernando Tavera said the ground moved.', 'Hernando Tavera'],
    ['Sarah Holm, the study’s lead author, noted that the star was old.', 'Sarah Holm'],
  ])('stand without rank and trade: %s', (text, name) => {
    expect(speakers(text)).toEqual([name])
  })

  it('do not go on speaking where they only have shown something', () => {
    expect(
      sayings('Ann Holm said the firm had shown “contempt” and warned that more was to come.'),
    ).toEqual(['Ann Holm | the firm had shown “contempt”', 'Ann Holm | that more was to come'])
  })

  it('are given in the fullest form of the article, in text before and behind', () => {
    expect(
      speakers(
        'Curie said the salt glowed. The prize went to Marie Curie. Mrs. Curie said it was radium.',
      ),
    ).toEqual(['Marie Curie', 'Marie Curie'])
  })

  it('are found by their first word where no name ends with it', () => {
    expect(
      speakers('Yang Moo-jin, a professor, saw no chance. “It is only a guess,” Yang said.'),
    ).toEqual(['Yang Moo-jin', 'Yang Moo-jin'])
    expect(speakers('Marie Curie and Marie Meyer met. Marie said it glowed.')).toEqual(['Marie'])
  })

  it('keep “Jr.” and accents', () => {
    expect(
      speakers('Martin Luther King Jr. spoke in Washington. Mr. King said he had a dream.'),
    ).toEqual(['Martin Luther King Jr.'])
  })

  it('are not taken from title case, where every word is capital', () => {
    const text =
      'Goddard Says Rocket Will Reach The Moon\n\nRobert Goddard said it would take years.'
    expect(speakers(text).at(-1)).toBe('Robert Goddard')
  })

  it('behind a description name the speaker', () => {
    expect(speakers('The agency’s director, James Webb, said it would land.')).toEqual([
      'James Webb',
    ])
    expect(speakers('“Welcome,” said master of ceremonies Duke Ellington, a pianist.')).toEqual([
      'Duke Ellington',
    ])
  })
})

describe('descriptions', () => {
  it('mean whom the article has introduced so', () => {
    const text =
      'Sen. Margaret Chase Smith of Maine spoke first. The engineer Peter Holm listened. “I speak as briefly as possible,” the senator said. The engineer said nothing had changed.'
    expect(speakers(text)).toEqual(['Margaret Chase Smith', 'Peter Holm'])
  })

  it('mean a wider role, too', () => {
    const text =
      'John Kirby, National Security Council coordinator for strategic communications, disclosed the data. The official said more would follow.'
    expect(speakers(text)).toEqual(['John Kirby', 'John Kirby'])
  })

  it('stand as they are where they fit nobody, or two', () => {
    expect(
      speakers('Mayor Ann Lee spoke. Mayor Per Holm listened. The mayor said it would rain.'),
    ).toEqual(['The mayor'])
    expect(
      speakers(
        'Christine Lagarde, the bank’s president, said rates would rise. The farmer said it would rain.',
      ),
    ).toEqual(['Christine Lagarde', 'The farmer'])
  })

  it('never mean whom they speak of', () => {
    expect(speakers('Eva Lund called for a vote; the owner dismissed her as “a clerk.”')).toEqual([
      'Eva Lund',
      'the owner',
    ])
  })

  it('mean who has just spoken, of whom nothing else is known', () => {
    expect(
      speakers(
        'Rachel Holm argued that prices were high. “Rents are too,” the shadow minister said.',
      ),
    ).toEqual(['Rachel Holm', 'Rachel Holm'])
    expect(
      speakers(
        'Rachel Holm, a biologist, argued that ice was thin. “It is not,” the glaciologist said.',
      ),
    ).toEqual(['Rachel Holm', 'the glaciologist'])
  })

  it('before “which” or “of them” are read with what they belong to', () => {
    expect(speakers('He thanked the ministry, which said that all were safe.')).toEqual([
      'the ministry',
    ])
    expect(speakers('“It is too early to tell,” one of them said.')).toEqual(['one of them'])
  })

  it('before “its” name whose they are', () => {
    const text =
      'Norway denied the deal. In a note, its foreign ministry called it “groundless” and warned of delays.'
    expect(speakers(text)).toEqual([
      'Norway',
      'Norway’s foreign ministry',
      'Norway’s foreign ministry',
    ])
  })

  it('before “its” name the country that the sentence is about, never people', () => {
    const text =
      'Scientists say the rock is old. Norway hopes to fetch it, its space agency has announced.'
    expect(speakers(text)).toEqual(['Scientists', 'Norway’s space agency'])
  })

  it('give way to the name behind them', () => {
    expect(speakers('One keeper, Bergen’s Jan Holm, has warned that it leaks.')).toEqual([
      'Jan Holm',
    ])
    expect(
      speakers('Two guards had claimed that it leaks, and one, Eva Lund, said she had seen it.'),
    ).toEqual(['Two guards', 'Eva Lund'])
    expect(speakers('Acting Nasa chief Sean Duffy listened. Nasa said it would land.')).toEqual([
      'Nasa',
    ])
    expect(speakers('The U.S. Indo-Pacific Command said it was aware.')).toEqual([
      'U.S. Indo-Pacific Command',
    ])
    expect(speakers('The tower was staffed, the union that represents them said.')).toEqual([
      'the union that represents them',
    ])
  })

  it.each([
    ['The U.S. Food and Drug Administration says it is safe.', 'U.S. Food and Drug Administration'],
    ['Bank of America analyst Eva Lund, who lives in Bergen, said sales fell.', 'Eva Lund'],
    ['But outside experts said that it was too early.', 'outside experts'],
    ['Secretary of State Eva Lund said it was quiet.', 'Eva Lund'],
    ['His shadow, Jan Holm, agreed but accused ministers of delay.', 'Jan Holm'],
    ['The dam broke, state TV said.', 'state TV'],
    ['Holm: Norway to send more ships\n\nEva Holm left.', 'Eva Holm'],
    ['The water came at night, say residents of Bergen, where it rained.', 'residents of Bergen'],
    ['It came in response to a suit which argues that the law is old.', 'a suit'],
    [
      'A walk was held by Eva Lund, the mayor, who told the station that she was tired.',
      'Eva Lund',
    ],
    ['“It was a wall of water”: survivors recall floods', 'survivors'],
    ['Opposition figures said the count was wrong.', 'Opposition figures'],
    ['Photos released by the ministry earlier this week showed the ship leaving.', 'the ministry'],
    [
      'The World Bank cut its forecast by a percentage point to 2 percent, saying trade was weak.',
      'World Bank',
    ],
  ])('are read whole: %s', (text, expected) => {
    expect(speakers(text)).toEqual([expected])
  })

  it('that are joined speak together', () => {
    const text =
      'Site directors Eva Lund and Jan Holm said that it was old. “We have no proof,” they said.'
    expect(speakers(text)).toEqual(['Eva Lund and Jan Holm', 'Eva Lund and Jan Holm'])
    expect(speakers('Smith, Jones and Holm said it would rain.')).toEqual(['Smith, Jones and Holm'])
  })

  it.each([
    ['The Institute for the Study of War said it was quiet.', 'Institute for the Study of War'],
    ['The list is long, WHO figures show.', 'WHO figures'],
    ['Sales fell by half, official figures showed on Monday.', 'official figures'],
    ['A stage fell. Whether Bergen pays is open. Bergen said it would.', 'Bergen'],
    ['The Lund Institute, an Oslo think tank, said it was quiet.', 'Lund Institute'],
  ])('are no longer and no shorter than they are: %s', (text, expected) => {
    expect(speakers(text)).toEqual([expected])
  })

  it('may be “he” as well as “she” by a first name of either gender', () => {
    const text =
      '“It is over,” Bo Holm told the hall. Kelly Lund said it was good. “There is work ahead,” he wrote.'
    expect(speakers(text)).toEqual(['Bo Holm', 'Kelly Lund', 'Kelly Lund'])
  })

  it('of a company mean the one that spoke right before', () => {
    const answer = 'The company said in a statement that it would go on.'
    expect(speakers(`Boeing insisted the capsule was safe.\n\n${answer}`)).toEqual([
      'Boeing',
      'Boeing',
    ])
    expect(speakers(`The State Department insisted it was safe.\n\n${answer}`)).toEqual([
      'State Department',
      'The company',
    ])
    expect(speakers(`Boeing insisted it was safe.\n\nIt rained.\n\n${answer}`)).toEqual([
      'Boeing',
      'The company',
    ])
  })

  it('say of a former president that he is no president', () => {
    const text =
      'Former President Jimmy Carter built houses. President Gerald Ford listened. The president said it would do.'
    expect(speakers(text)).toEqual(['Gerald Ford'])
  })
})

describe('kinds', () => {
  it.each([
    ['The European Central Bank said rates would rise.', 'organization'],
    ['The study found that ice was thinning.', 'dataset'],
    ['The ruling states that the law is clear.', 'document'],
    ['The New York Times reported that the bridge was closed.', 'outlet'],
    ['Voters said they were tired.', 'organization'],
    ['Residents say the water smells.', 'organization'],
    ['Officials said the bridge was closed.', 'anonymous'],
    ['A senior official said the bridge was closed.', 'anonymous'],
    ['“It glows,” said Marie Curie.', 'person'],
    ['The governor of the Bank of England said rates would rise.', 'person'],
    ['A governor said rates would rise.', 'anonymous'],
    ['One senior Tory MP said the bill was dead.', 'anonymous'],
    ['The economist said rates would rise.', 'anonymous'],
    ['The fund said rates would rise.', 'organization'],
    ['Capital Economics said rates would rise.', 'organization'],
    ['Morgan Stanley said rates would rise.', 'organization'],
    ['It was late, Seoul’s military said.', 'organization'],
    ['The Joint Chiefs of Staff said the drill was over.', 'organization'],
    ['House Republicans said the bill was dead.', 'organization'],
    ['Boeing, which makes planes, said demand was high.', 'organization'],
    ['Boeing, the maker of the plane, said demand was high.', 'organization'],
  ])('%s', (text, kind) => {
    expect(first(text).speakerKind).toBe(kind)
  })
})

describe('what the text says of a speaker', () => {
  it.each([
    [
      'White House press secretary Josh Earnest said a vote would come.',
      { role: 'White House press secretary', for: 'White House' },
    ],
    [
      'Ann Lee, a spokeswoman for the Met Office, said it would rain.',
      { role: 'spokeswoman for the Met Office', for: 'Met Office' },
    ],
    ['A spokesman for the ministry said the bridge was open.', { for: 'ministry' }],
    [
      'A senior official, speaking on condition of anonymity because the talks are private, said a deal was close.',
      { speaker: 'A senior official', reason: 'because the talks are private' },
    ],
    [
      'One person briefed on the matter, who asked not to be named because the review is confidential, said it had ended.',
      { reason: 'because the review is confidential' },
    ],
    [
      'Officials who were not authorized to speak publicly said the launch had slipped.',
      { speakerKind: 'anonymous', reason: 'were not authorized to speak publicly' },
    ],
    [
      'Kirby, disclosing the U.S. observation that ships had unloaded containers, gave no dates.',
      { speaker: 'Kirby', via: 'U.S.' },
    ],
  ])('%s', (text, expected) => {
    expect(first(text)).toMatchObject(expected)
  })

  it('holds for what they say later', () => {
    const found = detect(
      'Ann Lee, a spokeswoman for the Met Office, said it would rain. “Stay inside,” she said.',
      { lang: 'en' },
    )
    expect(found[1]).toMatchObject({ speaker: 'Ann Lee', for: 'Met Office' })
  })
})

describe('pictures', () => {
  it.each([
    [
      'This image, provided by the U.S. government, shows a cargo ship.',
      'U.S. government | a cargo ship',
    ],
    [
      'The company released imagery showing that the dam had cracked.',
      'The company | that the dam had cracked',
    ],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual([expected])
  })
})

describe('names that open with a form in -ing', () => {
  it.each([
    ['Downing Street said the talks would go on.', 'Downing Street'],
    ['Reading Council said the bridge would stay closed.', 'Reading Council'],
    ['Leaving Oslo, Holm said the talks would go on.', 'Holm'],
  ])('%s', (text, speaker) => {
    expect(first(text).speaker).toBe(speaker)
  })
})

describe('they', () => {
  const last = (text: string): string | undefined => detect(text, { lang: 'en' }).at(-1)?.speaker
  it.each([
    // article | whom its last statement belongs to
    [
      'Experts consider the plan risky. The Treasury said in May that growth had slowed. They say costs could double.',
      'Experts',
    ],
    ['Many residents have complained. The river, they say, smells.', 'Many residents'],
    [
      'Scientists at the lab said the ice was thin.\n\nThey added that it would melt.',
      'Scientists at the lab',
    ],
    ['The Treasury said growth had slowed. They said it would pick up.', 'They'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker)
  })
})

describe('names and what stands around them', () => {
  const last = (text: string): unknown => {
    const found = detect(text, { lang: 'en' }).at(-1)
    return [found?.speaker, found?.speakerKind]
  }
  it.each([
    // article | who makes its last statement
    ['The Red Harbour said it had opened three shelters.', ['Red Harbour', 'organization']],
    ['Varga AG said profits rose.', ['Varga AG', 'organization']],
    ['The start-up, Orbit Compute, said it was late.', ['Orbit Compute', 'organization']],
    ['Chip maker Nimbus Arrow cut jobs. Nimbus says sales fell.', ['Nimbus Arrow', 'organization']],
    ['Forecaster Becky Kern said rain was likely.', ['Becky Kern', 'person']],
    ['Councilwoman Rosa Holm said rain was likely.', ['Rosa Holm', 'person']],
    ['His wife, Denise, said they had lost cattle.', ['Denise', 'person']],
    [
      'A spokesman for the operator, ADR, said they had lost cattle.',
      ['A spokesman for the operator', 'anonymous'],
    ],
    [
      'Seema Shah, a strategist at Holm Asset Partners, who predicts four cuts, was late.',
      ['Seema Shah', 'person'],
    ],
    [
      'Holm-rival Varga cuts forecast\n\nVarga AG cut jobs. Varga said it was sorry.',
      ['Varga AG', 'organization'],
    ],
    [
      'A panel on Climate Change met. Climate scientist Gavin Ross is not convinced. He said the sample was small.',
      ['Gavin Ross', 'person'],
    ],
  ])('%s', (text, expected) => {
    expect(last(text)).toEqual(expected)
  })
})

describe('first names that are common words', () => {
  it.each([
    ['Actor Will Smith said the film was done.', 'Will Smith'],
    ['Will Hutton wrote that taxes are too high.', 'Will Hutton'],
    ['Her lawyer, Will Lund, said she was safe. Lund left.', 'Will Lund'],
    ['The minister, Per Dahl, said the road is shut.', 'Per Dahl'],
    ['Professor May Chen said taxes are too high.', 'May Chen'],
    ['Hope Hicks said taxes are too high.', 'Hope Hicks'],
    ['In May Chen said taxes are too high.', 'Chen'],
    ['“Will Congress act?” Holm asked. Will Lund said it would.', 'Holm'],
  ])('%s', (text, speaker) => {
    expect(first(text).speaker).toBe(speaker)
  })
})
