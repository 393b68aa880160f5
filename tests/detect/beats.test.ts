/** What the beats beside politics write: science, business, courts, obituaries, interviews, blogs. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { sayings, spans } from './read.js'

/** speaker [kind] of each attribution. */
const kinds = (text: string): string[] =>
  detect(text, { lang: 'en' }).map(
    ({ speaker, speakerKind }) => `${speaker ?? '-'} [${speakerKind ?? '-'}]`,
  )

describe('what nobody is named to hold', () => {
  it.each([
    [
      'One theory is that the server throttles uploads.',
      [' | One theory is | that the server throttles uploads'],
    ],
    [
      'The most likely explanation is that a pump failed.',
      [' | The most likely explanation is | that a pump failed'],
    ],
    [
      'The fear now is that the dam will give way.',
      [' | The fear now is | that the dam will give way'],
    ],
    [
      'Her theory is that the server throttles uploads.',
      ['Her | theory | that the server throttles uploads'],
    ],
    [
      'Holm said one theory is that a pump failed.',
      ['Holm | said | one theory is that a pump failed'],
    ],
    [
      'It’s too early to say whether the gains will last.',
      [' | ’s too early to say | whether the gains will last'],
    ],
    ['It is hard to know how many fled.', [' | is hard to know | how many fled']],
    [
      'What the moths do at night remains a mystery.',
      [' | remains a mystery | What the moths do at night'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('lists of claims', () => {
  it('gives their lines to who introduces them', () => {
    expect(
      sayings(
        'The report found that:\n\n- two thirds of pupils were late\n- buses were full\n\nThe council declined to comment.',
      ),
    ).toEqual(['The report | two thirds of pupils were late … buses were full'])
  })

  it('does without the marks', () => {
    expect(
      sayings('The report found that:\n40% of pupils were late\nbuses were full\nHolm left.'),
    ).toEqual(['The report | 40% of pupils were late … buses were full'])
  })

  it('leaves out lists that nobody says', () => {
    expect(sayings('The winners are:\n- Jane Holm\n- Ane Berg of Oslo')).toEqual([])
  })
})

describe('interviews with initials', () => {
  it('knows the author and the one whom the article names', () => {
    const text =
      'By Peter Hollis\n\nJoan Sterne opens the door in muddy boots.\n\nPH: Your publisher has said that you tore up two books.\n\nJS: Burned them, actually.\n\nPH: And now?\n\nJS: I doubt that I will write.'
    expect(sayings(text)).toEqual([
      'Peter Hollis | Your publisher has said that you tore up two books.',
      'Joan Sterne | Burned them, actually.',
      'Joan Sterne | I doubt that I will write.',
    ])
  })
})

describe('whom an obituary is about', () => {
  const text = `Walter Lindqvist, the engineer, died on Sunday.

Lindqvist came to London with two suitcases. His daughter, Ingrid Berg, confirmed his death.

Tom Arup called him a genius. The university named a hall after Lindqvist.

Bridges were the rage then.

In later years he said that they bored him. The Millennium Bridge, he wrote, was a handsome apology.

“He never learned to cook,” his daughter said.`

  it('is who “he” is where nobody has spoken for a while', () => {
    expect(sayings(text)).toEqual([
      'Ingrid Berg | his death',
      'Tom Arup | him a genius',
      'Walter Lindqvist | that they bored him',
      'Walter Lindqvist | The Millennium Bridge … was a handsome apology',
      'Ingrid Berg | “He never learned to cook,”',
    ])
  })
})

describe('companies', () => {
  it.each([
    [
      'Shares in Brandt Logistik fell after the parcel group cut its outlook and said it would close three hubs.',
      ['the parcel group [organization]'],
    ],
    [
      'Shares in Brandt Logistik fell. “We are late,” Brandt said.',
      ['Brandt Logistik [organization]'],
    ],
    ['Bernstein cut its price target, citing weak sales.', ['Bernstein [organization]']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})

describe('where sources and statements start and end', () => {
  it.each([
    [
      'The head of the offshore unit said the well was safe.',
      ['The head of the offshore unit | said | the well was safe'],
    ],
    [
      'The docs recommend a remote cache, and a post by engineers suggests that it helps.',
      ['The docs | recommend | a remote cache', 'a post by engineers | suggests | that it helps'],
    ],
    [
      'A user confirmed the bug in an issue comment.',
      ['A user | confirmed | the bug in an issue comment'],
    ],
    ['“It is late,” he kept saying.', ['he | kept saying | “It is late,”']],
    ['He said it so often that it became a joke.', []],
    ['He found work with a builder.', []],
    [
      'Helen Parry said her client was ashamed. He had “lost sight of right,” the barrister added.',
      [
        'Helen Parry | said | her client was ashamed',
        'the barrister | added | He had “lost sight of right,”',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('clauses that stand right behind their noun', () => {
  it.each([
    [
      'The hospital said the ward was full, a claim hospital staff disputed.',
      ['The hospital | said | the ward was full', 'hospital staff | disputed | a claim'],
    ],
    [
      'The union says 4,000 jobs are at risk, a figure the ministry disputes.',
      ['The union | says | 4,000 jobs are at risk', 'the ministry | disputes | a figure'],
    ],
    [
      'They have not won since 1998 – a record Marsh described as “a bit silly, really”.',
      ['Marsh | described | a record … as “a bit silly, really”'],
    ],
    [
      'It would cost $4 billion, an estimate the budget office called conservative.',
      ['the budget office | called | an estimate … conservative'],
    ],
    [
      'Jones said it was late, a point Holm also acknowledged.',
      ['Jones | said | it was late', 'Holm | also acknowledged | Jones said it was late'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('plans, bets and credit', () => {
  it.each([
    ['Holm plans to run again.', ['Holm | plans | to run again']],
    ['The company plans to cut jobs.', ['The company | plans | to cut jobs']],
    ['Company plans to cut jobs were rejected.', []],
    ['Plans to help drain the marsh mostly fell to the wayside.', []],
    ['Traders are betting that rates will fall.', ['Traders | are betting | that rates will fall']],
    [
      'Brewer credited a passing driver with pulling children from the water.',
      ['Brewer | credited | a passing driver with pulling children from the water'],
    ],
    ['The video, credited to the station, was short.', []],
    ['The court deemed it unlawful.', ['The court | deemed | it unlawful']],
    ['The emails were sent by messengers now deemed unsafe.', []],
    [
      'The agency defines it as a warming of at least 0.5C. Holm left.',
      ['The agency | defines | it as a warming of at least 0.5C.'],
    ],
    ['Captain Liam Holm was dismissed for a lunge.', []],
    ['Rovers win as Holm sees red', []],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('questions of the author’s', () => {
  it.each([
    ['Does she want to be mayor? She laughed.', []],
    ['Everyone, it seems, wants Friday off.', [' | seems | Everyone … wants Friday off']],
    [
      'Exactly how the drug works is not well understood.',
      [' | is not well understood | Exactly how the drug works'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('where sentences and quotations end', () => {
  it.each([
    [
      'Marcum said up to 2 inches was possible, “with the worst of it in the hills.” Drivers should use caution.',
      ['Marcum | said | up to 2 inches was possible, “with the worst of it in the hills.”'],
    ],
    [
      'Terry Noone, a pundit, was less cautious: “They’ll walk it.”',
      ['Terry Noone, a pundit | was | “They’ll walk it.”'],
    ],
    [
      'A group of researchers argued that such drugs had been “oversold”, and a 2024 review found no evidence that they help.',
      [
        'A group of researchers | argued | that such drugs had been “oversold”',
        'a 2024 review | found | no evidence that they help',
      ],
    ],
    [
      'Fishermen noticed centuries ago that their catches failed.',
      ['Fishermen | noticed | that their catches failed'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('who speaks', () => {
  it.each([
    ['Eleven-year-old Kaylee Hensley said she was on her phone.', ['Kaylee Hensley [person]']],
    ['Manager Dean Marsh said it was late.', ['Dean Marsh [person]']],
    ['Former Rovers players were there. Rovers said it was late.', ['Rovers [organization]']],
    ['One recent paper suggests the sea may rise.', ['One recent paper [document]']],
    [
      'Jane Holm runs the office. Councillor Pilar Berg called her late. Holm shrugs. Berg, she says, “has a column to fill”.',
      ['Pilar Berg [person]', 'Jane Holm [person]'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})

describe('what is told, advised and understood', () => {
  it.each([
    [
      'The judge advised jurors that they could go.',
      ['The judge | advised | jurors that they could go'],
    ],
    ['Experts advise owners to update it.', ['Experts | advise | owners to update it']],
    ['Holm advised the campaign on policy.', []],
    [
      'A man died; it is understood he had tried to secure a shed.',
      [' | is understood | he had tried to secure a shed'],
    ],
    ['Holm sees no evidence that it works.', ['Holm | sees | no evidence that it works']],
    ['Nordwind’s woes echo those of rivals.', []],
    [
      'Owners reported hearing voices from the device.',
      ['Owners | reported | hearing voices from the device'],
    ],
    [
      'Another said Tinno’s staff had told her to leave.',
      [
        'Another | said | Tinno’s staff had told her to leave',
        'Tinno’s staff | had told | to leave',
      ],
    ],
    ['What would you tell a young person who wants to paint?', []],
    [
      'What is certain is that she owned a drawing, and that she sold it, Feld believes, to pay for a boiler.',
      ['Feld | believes | that she sold it … to pay for a boiler'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('who is behind a name or a phrase', () => {
  it.each([
    ['National Highways said the road was closed.', ['National Highways [organization]']],
    ['Electricity North West said it was late.', ['Electricity North West [organization]']],
    ['Royal Jane Holm said it was late.', ['Royal Jane Holm [person]']],
    [
      'An expert hired by the defence, fire engineer Carl Mendez, testified that it was late.',
      ['Carl Mendez [person]'],
    ],
    [
      'Marcus Greeley texted a cousin. Greeley smiled. Greeley left.\n\nA government chemist disagreed, saying that Marcus Greeley was wrong.\n\nIn May he denied having gambled.',
      ['A government chemist [anonymous]', 'Marcus Greeley [person]'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})

describe('what police, councils and reviewers write', () => {
  it.each([
    ['Man charged after woman found dead in flat', []],
    [
      'A neighbour, who did not want to give his name, said he had heard arguing.',
      ['A neighbour, who did not want to give his name | said | he had heard arguing'],
    ],
    [
      'Pupils had been told on Monday and were “devastated”, he said.',
      ['he | said | Pupils had been told on Monday and were “devastated”'],
    ],
    ['The NHS advises limiting fat.', ['The NHS | advises | limiting fat']],
    [
      'Women have been advised by the agency to wait.',
      ['the agency | have been advised | to wait'],
    ],
    [
      'At least two members said they would vote no.',
      ['At least two members | said | they would vote no'],
    ],
    ['It is far from clear that it will pass.', [' | is far from clear | that it will pass']],
    [
      'The mayor wants to charge drivers, a plan his office says would raise millions.',
      [
        'The mayor | wants | to charge drivers',
        'his office | says | a plan … would raise millions',
      ],
    ],
    [
      'Quinn explained why on the “Chatter” podcast: “It was too fluent for anybody.”',
      ['Quinn | explained | “It was too fluent for anybody.”'],
    ],
    [
      'A critic called it “a test for people,” which seems harsh.',
      ['A critic | called | it “a test for people,”', ' | seems | which … harsh'],
    ],
    [
      'Nelson hailed the landing as “a leap”, in a video posted on Monday.',
      ['Nelson | hailed | the landing as “a leap”'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it.each([
    ['Headteacher Simon Gill called it late.', ['Simon Gill [person]']],
    ['Chamber of Commerce president Chris Cate said it was late.', ['Chris Cate [person]']],
    [
      'Holm told a briefing it was late. Engineers thought the lander was upright, he explained.',
      ['Holm [person]', 'Holm [person]'],
    ],
    [
      'Jane Holm has yet to speak. “No,” said Marco Ruiz, a cook. His friend shrugged. “I’d take it,” she said.',
      ['Marco Ruiz [person]', 'His friend [anonymous]'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})

describe('nouns that look like verbs, and verbs that go on', () => {
  it.each([
    ['The figures will fuel worries that the boom is over.', []],
    ['Holm has resisted calls from an investor to name a successor.', []],
    [
      'A group using radar puts it at 222 billion tonnes.',
      ['A group using radar | puts | it at 222 billion tonnes'],
    ],
    ['The film, “La Primera”, won a Goya.', []],
    [
      'He recalled that in the strike she fed half the town and never spoke of it.',
      ['He | recalled | that in the strike she fed half the town and never spoke of it'],
    ],
    [
      'Lunt faces Wang Xiyu, whom she described as “basically my hero”.',
      ['she | described | as “basically my hero”'],
    ],
    [
      'There are doubts over whether her ankle will hold up.',
      [' | doubts over | whether her ankle will hold up'],
    ],
    [
      'Whether the two outbreaks are linked is under investigation.',
      [' | is under investigation | Whether the two outbreaks are linked'],
    ],
    [
      'Critics faulted the mayor for what they called a slow response.',
      ['Critics | faulted | the mayor for what they called a slow response'],
    ],
    [
      'Kennedy said outbreaks were “not unusual,” a characterization experts dispute.',
      ['Kennedy | said | outbreaks were “not unusual,”', 'experts | dispute | a characterization'],
    ],
    [
      'A mother of six, who asked that her surname not be used, said she prayed.',
      ['A mother of six, who asked that her surname not be used | said | she prayed'],
    ],
    ['That official said it was late.', ['That official | said | it was late']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('knows an agency by its letters', () => {
    expect(kinds('The CDC said it was late. The agency says two doses help.')).toEqual([
      'CDC [organization]',
      'CDC [organization]',
    ])
  })
})

describe('what is ruled out, linked and welcomed', () => {
  it.each([
    ['The data do not rule this out.', ['The data | do not rule … out | this']],
    ['The study could not rule that out.', ['The study | could not rule … out | that']],
    [
      'A 2015 review linked sitting to early death.',
      ['A 2015 review | linked | sitting to early death'],
    ],
    ['He was linked to the plot. A group linked to the army left.', []],
    ['The firm cut its outlook. It ruled out a merger.', ['It | ruled out | a merger']],
    [
      'A hiker was found alive, dehydrated but “cracking jokes,” rescuers said.',
      ['rescuers | said | A hiker was found alive, dehydrated but “cracking jokes,”'],
    ],
    [
      'Uplift promises a “healthier you” within weeks.',
      ['Uplift | promises | a “healthier you” within weeks'],
    ],
    [
      'Dr. Holm told me the comparison “borders on the absurd.”',
      ['Dr. Holm | told | the comparison “borders on the absurd.”'],
    ],
    [
      'The study involved 167 workers, and its leader, Jane Holm, warned that it was small.',
      ['its leader, Jane Holm | warned | that it was small'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('knows a name behind a longer apposition', () => {
    expect(kinds('Her coach, former world No 3 Ivana Petrak, said it was over.')).toEqual([
      'Ivana Petrak [person]',
    ])
  })
})
