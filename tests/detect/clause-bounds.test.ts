/** Where clauses and quotations that belong to a statement end, and what does not belong to it. */
import { describe, expect, it } from 'vitest'
import { spans } from './read.js'

describe('subordinate clauses, asides and brackets', () => {
  it.each([
    [
      'On Sunday, when asked about candidate Karl Berg, President Anna Lund said she expected a fair race.',
      [
        ' | asked | about candidate Karl Berg',
        'President Anna Lund | said | she expected a fair race',
      ],
    ],
    ['Lund, when asked about her errors, often walks off.', [' | asked | about her errors']],
    [
      "Asked whether he was concerned that Karl Berg, the party's nominee, who has called the plan a hoax, could win, Lund said no.",
      [
        " | Asked | whether he was concerned that Karl Berg, the party's nominee, who has called the plan a hoax, could win",
        'Lund | said | no',
      ],
    ],
    [
      'Although it is the first time the party and the union have agreed on anything, the mayor is calling on them to act.',
      [
        'the party and the union | have agreed | on anything',
        'the mayor | is calling on | them to act',
      ],
    ],
    [
      'In the same week that the player announced his return to the club, Oslo felt it had its luck back.',
      ['the player | announced | his return to the club', 'Oslo | felt | it had its luck back'],
    ],
    [
      'In May, while most of his rivals called for a bigger fleet, Berg praised the old plan.',
      ['his rivals | called for | a bigger fleet', 'Berg | praised | the old plan'],
    ],
    [
      'With polls showing Senator Berg leading the field in Bergen, a story by the paper says that the party is worried.',
      [
        'polls | showing | Senator Berg leading the field in Bergen',
        'a story by the paper | says | that the party is worried',
      ],
    ],
    [
      'With almost all of the precincts reporting, the race between Lund and Berg was close on Tuesday.',
      [],
    ],
    [
      'Though she has said she will accept the ruling – the one Berg advised against – her rivals are crying foul.',
      ['she | has said | she will accept the ruling'],
    ],
    [
      'Berg accuses Lund of “leading from behind” and Karl Holm says she is “losing the war.”',
      [
        'Berg | accuses | Lund of “leading from behind”',
        'Karl Holm | says | she is “losing the war.”',
      ],
    ],
    [
      'He voiced a wish for a “free Iceland,” and he called Lund “a friend.”',
      ['He | voiced | a wish for a “free Iceland,”', 'he | called | Lund “a friend.”'],
    ],
    [
      'Asked if the dam was safe, 46 percent of villagers said yes, compared with 23 percent who said it was not.',
      [
        ' | Asked | if the dam was safe',
        '46 percent of villagers | said | yes',
        'who | said | it was not',
      ],
    ],
    [
      'Lund suggested that the plan was not serious – “We need details,” she said – and charged that it would fail.',
      [
        'she | said | “We need details,”',
        'Lund | suggested | that the plan was not serious',
        'Lund | charged | that it would fail',
      ],
    ],
    [
      'The clerk said he did not know the files, but in a second talk said he had burned them.',
      ['The clerk | said | he did not know the files', 'The clerk | said | he had burned them'],
    ],
    [
      'The union (whose head, Jane Holm, said it was late) left the talks.',
      ['whose head, Jane Holm | said | it was late'],
    ],
    [
      'The rate was low (at one point only 19 percent, Berg says), which hurt the firm.',
      ['Berg | says | at one point only 19 percent'],
    ],
    [
      'He named many sources (the number is closer to ten, according to the institute).',
      ['the institute | according to | the number is closer to ten'],
    ],
    [
      'In Voss, marchers carried roses, Fjord-TV reported, while in Bergen the parade began with silence, the Day-Post reported.',
      [
        'Fjord-TV | reported | In Voss, marchers carried roses',
        'the Day-Post | reported | in Bergen the parade began with silence',
      ],
    ],
    [
      'It said supporters of the group, also known as ISIS, were sharing the news.',
      ['It | said | supporters of the group, also known as ISIS, were sharing the news'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('quotations that go on, and clauses behind them', () => {
  it.each([
    [
      'Lund said this was a “blow” and that she has counted her sheep: “They are ready for a colder winter.”',
      [
        'Lund | said | this was a “blow” and that she has counted her sheep: “They are ready for a colder winter.”',
      ],
    ],
    [
      'Lund calls Berg “a candidate with flaws”: “His talent is to sense where the crowd is.”',
      [
        'Lund | calls | Berg “a candidate with flaws”: “His talent is to sense where the crowd is.”',
      ],
    ],
    [
      '“They can count their sheep,” said Sherman, speaking of farmers, “and forget one or two.”',
      [
        'Sherman | said | “They can count their sheep,” … “and forget one or two.”',
        'Sherman | speaking of | farmers',
      ],
    ],
    [
      '“Many are uncertain this year,” Berg wrote in a statement explaining why he ran, “but most agree that we are late.”',
      [
        'Berg | wrote | “Many are uncertain this year,” … “but most agree that we are late.”',
        'a statement | explaining | why he ran',
      ],
    ],
    [
      '“That was a happy omen,” and orders began to rise once more in March, Gilbert said.',
      ['Gilbert | said | “That was a happy omen,” and orders began to rise once more in March'],
    ],
    [
      '“If we find more, we will search them for mail” that would meet requests, Berg wrote in a filing.',
      ['Berg | wrote | “If we find more, we will search them for mail” that would meet requests'],
    ],
    [
      '“He has been aggressive with the rule,” which Holm thinks will lead to cuts.',
      ['Holm | thinks | which … will lead to cuts'],
    ],
    ['“In old age, we will all row boats,” is one common saying here.', []],
    [
      'Lund told parliament when asked last spring about the letters: “That is for the clerks to read.”',
      ['Lund | told | “That is for the clerks to read.”'],
    ],
    [
      'Starr said the case reminds him of a book titled “The Tragedy of Lund,” explaining, “because we lost much.”',
      [
        'Starr | explaining | “because we lost much.”',
        'Starr | said | the case reminds him of a book titled “The Tragedy of Lund,”',
      ],
    ],
    [
      'Berg bristled at the suggestion that he had planned the whole flood, saying, “the advice is free.”',
      [
        'Berg | saying | “the advice is free.”',
        ' | suggestion | that he had planned the whole flood',
      ],
    ],
    [
      'Co-anchor Anna Lund, who was off-screen, then loudly asked, “Really?”',
      ['Co-anchor Anna Lund, who was off-screen | loudly asked | “Really?”'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('words that attribute, and words that look as if they did', () => {
  it.each([
    ['Strong results in the dozen states that held votes on Tuesday made a clash likelier.', []],
    ['The number of deleted Lund emails that Karl Berg has is not known.', []],
    [
      'Some records that Holm questioned are already stored in a center, Kennedy wrote.',
      ['Kennedy | wrote | Some records that Holm questioned are already stored in a center'],
    ],
    [
      'His campaign protested that aides were being “unfair” because they knew Berg had a permit.',
      [
        'His campaign | protested | that aides were being “unfair” because they knew Berg had a permit',
      ],
    ],
    [
      'The path is clear, the senator insisted Thursday during a tour of morning news shows.',
      ['the senator | insisted | The path is clear'],
    ],
    [
      'The state has moved from Lund to Berg, Wilkin said during a campaign speech to be a delegate.',
      ['Wilkin | said | The state has moved from Lund to Berg'],
    ],
    [
      'Many of the local leaders who’d rather work for Lund or Karl Berg said they back the ticket.',
      [
        'Many of the local leaders who’d rather work for Lund or Karl Berg | said | they back the ticket',
      ],
    ],
    [
      'In a regional NRK/VG poll released Friday, 31 percent of farmers said they were “keen” on wool.',
      [
        'a regional NRK/VG poll released Friday | In | 31 percent of farmers said they were “keen” on wool',
      ],
    ],
    [
      'But in the latest survey, conducted in May, Lund leads by nine points.',
      ['the latest survey, conducted in May | in | Lund leads by nine points'],
    ],
    ['In eight of nine states where polls were held Tuesday, voters were calm.', []],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('statements and whose they are', () => {
  it.each([
    [
      'Overall, she said, a number of small towns are growing lonely.',
      ['she | said | Overall … a number of small towns are growing lonely'],
    ],
    [
      '“The island has kept faith with its neighbours at sea,” the Danes state in the green paper.',
      ['the Danes | state | “The island has kept faith with its neighbours at sea,”'],
    ],
    [
      'Corey Berg, the sacked coach, ripped Director James Holm for acting as “the cook and the waiter” on board.',
      [
        'Corey Berg, the sacked coach | ripped | Director James Holm for acting as “the cook and the waiter” on board',
      ],
    ],
    [
      "Spokesman Sean Berg – as Lund's campaign noted – even promoted the rival.",
      ["Lund's campaign | noted | Spokesman Sean Berg … even promoted the rival"],
    ],
    [
      'We should get serious about clean power, the under-35 generation says by a wide margin.',
      ['the under-35 generation | says | We should get serious about clean power'],
    ],
    [
      'Skippers predict between two and four more storms this month.',
      ['Skippers | predict | between two and four more storms this month'],
    ],
    ['The panel deemed him “well qualified.”', ['The panel | deemed | him “well qualified.”']],
    ['The emails now deemed secret were sent in May.', []],
    [
      'The mood was calm, except when Berg knocked Lund on trade and called him a “moderate.”',
      ['Berg | knocked | Lund on trade', 'Berg | called | him a “moderate.”'],
    ],
    ['He pronounced Lund “a friend.”', ['He | pronounced | Lund “a friend.”']],
    [
      'The governor contrasted Berg, whom he described as “moody,” with Lund.',
      ['he | described | as “moody,”'],
    ],
    [
      'Lund’s response was: “Is he off Main Street?”',
      ['Lund | response was | “Is he off Main Street?”'],
    ],
    [
      'Byrne – who stood at the gate – states that the post was a punishment.',
      ['Byrne – who stood at the gate | states | that the post was a punishment'],
    ],
    [
      'Amid what the Bergen Times and Voss Times each called a “stormy month” for Berg, the party was calm.',
      ['the Bergen Times and Voss Times | called | a “stormy month” for Berg'],
    ],
    [
      'Three in ten were cold; most said they were “rather cold.”',
      ['most | said | they were “rather cold.”'],
    ],
    [
      'Kaine dubbed her appearance a “press conference.”',
      ['Kaine | dubbed | her appearance a “press conference.”'],
    ],
    ['“Is it late?” Lund said to a crowd of about 500.', ['Lund | said | “Is it late?”']],
    ['“Is it late?” Lund asked rhetorically.', ['Lund | asked | “Is it late?”']],
    [
      'When asked why Berg went after Lund this week, Holm said, “We have three weeks.”',
      ['Holm | said | “We have three weeks.”', ' | asked | why Berg went after Lund this week'],
    ],
    [
      '“It is how he is,” Sam Holm, a former aide, said when asked how Berg digests events.',
      ['Sam Holm, a former aide | said | “It is how he is,”', ' | asked | how Berg digests events'],
    ],
    [
      'But Tom Miller, at a trading firm called Fjord Analytics, argues that it will grow.',
      ['Tom Miller | argues | that it will grow'],
    ],
    [
      'It is opposed by many, including large companies that warn it could cost jobs.',
      ['many | is opposed | It', 'that | warn | it could cost jobs'],
    ],
    [
      'In May, he all but accused Jane Holm of wanting to “drown” the port.',
      ['he | accused | Jane Holm of wanting to “drown” the port'],
    ],
    [
      'There is no cause to move the sheep, Kennedy wrote Linick.',
      ['Kennedy | wrote | There is no cause to move the sheep'],
    ],
    [
      'Holm sniped that Lund was “learning on the job.”',
      ['Holm | sniped | that Lund was “learning on the job.”'],
    ],
    [
      'Berg repeatedly ranked Lund as one of the worst “in history.”',
      ['Berg | repeatedly ranked | Lund as one of the worst “in history.”'],
    ],
    [
      'Lund credited her for “an exciting race.”',
      ['Lund | credited | her for “an exciting race.”'],
    ],
    ['Lund cast himself as a man of peace.', ['Lund | cast | himself as a man of peace']],
    ['They cast their votes for Lund as crowds watched.', []],
    [
      'They discussed the case, with Lund recently telling Berg it was lost.',
      ['They | discussed | the case', 'Lund | recently telling | it was lost'],
    ],
    [
      'At one point, a voter asked for a photo and Lund said, “not today.”',
      ['Lund | said | “not today.”', 'a voter | asked for | a photo'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('what ends a statement', () => {
  it.each([
    [
      'Rubio’s claim is that Berg “would say anything.”',
      ['Rubio | claim | that Berg “would say anything.”'],
    ],
    ['The report is that Berg is late.', []],
    [
      'Holm shot back in a statement, saying he’s “sold a few boats.”',
      ['Holm | saying | he’s “sold a few boats.”'],
    ],
    [
      'Asked whether the port was to blame, Mr. Berg shot back: “That would be good.”',
      ['Mr. Berg | shot back | “That would be good.”', ' | Asked | whether the port was to blame'],
    ],
    ['Lund took to Twitter to call the plan “absurd.”', ['Lund | to call | the plan “absurd.”']],
    ['Lund went on CNN to declare Berg the winner.', ['Lund | to declare | Berg the winner']],
    [
      'The news led Chairwoman Anna Lund to announce her resignation.',
      ['Chairwoman Anna Lund | to announce | her resignation'],
    ],
    ['Lund could use the debate to urge voters to stay home.', []],
    [
      'Many listeners noted on Twitter the switch from the old jingle.',
      ['Many listeners | noted | the switch from the old jingle'],
    ],
    [
      'He was for Holm while the mayor was running, he said Thursday morning on NRK’s “Early Bird.”',
      ['he | said | He was for Holm while the mayor was running'],
    ],
    [
      'It is about our sheep, President Lund told his oldest friends as he worked on the speech.',
      ['President Lund | told | It is about our sheep'],
    ],
    [
      'The plan is too late for Oslo, Lund said as she left the hall.',
      ['Lund | said | The plan is too late for Oslo'],
    ],
    [
      'Mrs. Lund introduced him as “a friend of shepherds” on Monday.',
      ['Mrs. Lund | introduced | him as “a friend of shepherds”'],
    ],
    [
      "Critics in both camps quickly compared Mr. Holm's speech to the dullest sermons.",
      ["Critics in both camps | quickly compared | Mr. Holm's speech to the dullest sermons"],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('more about sources', () => {
  it.each([
    [
      'The retired surgeon has given no details about how he hoped to save his boat, saying only that he was “refining” it.',
      ['he | hoped | to save his boat', 'The retired surgeon | saying | that he was “refining” it'],
    ],
    [
      'Mr. Holm veered near to an admission that his divers had searched the wreck, saying, “We never said it was empty.”',
      ['Mr. Holm | saying | “We never said it was empty.”'],
    ],
    [
      'Party figures — whose club was once known for its calm — both suggested the aide be fired.',
      ['Party figures — whose club was once known for its calm | suggested | the aide be fired'],
    ],
    [
      'Tom told Annette Holm, who answered her door on Sunday and said she planned to vote.',
      ['who | said | she planned to vote'],
    ],
    [
      'RED BOATS OUTSAIL BLUE BOATS IN THE COLD SOUND - Jane M. Holm: “The count finds that 20 boats are sound.”',
      ['Jane M. Holm | : | “The count finds that 20 boats are sound.”'],
    ],
    [
      'The police reported at least 20 sheep at a farm that deals in wool.',
      ['The police | reported | at least 20 sheep at a farm that deals in wool'],
    ],
    [
      'In the late 1970s, Ms. Ripert said, when she was milking 24 goats a day, a farmer offered her a horse.',
      ['Ms. Ripert | said | when she was milking 24 goats a day, a farmer offered her a horse'],
    ],
    [
      'Berg said that he was hoping for a dry autumn, which “will help sell wool.”',
      ['Berg | said | that he was hoping for a dry autumn, which “will help sell wool.”'],
    ],
    [
      'Even in her village of Voss, where two of the three shops have disavowed Holm, Ferre said Holm could do well.',
      ['two of the three shops | have disavowed | Holm', 'Ferre | said | Holm could do well'],
    ],
    ['The fund does better than, say, a bank.', []],
    ['That is easier said than done in Bergen.', []],
    ['On Tuesday, even as shares were tumbling, Mr. Holm wrote to investors.', []],
    ['The clerk found the note and reported it to the police.', ['The clerk | found | the note']],
    [
      '“Who knows?” Berg told the channel in a talk aired on Monday.',
      ['Berg | told | “Who knows?”'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('more about ends', () => {
  it.each([
    [
      'President Holm met survivors of the fire and cousins of the 12 sailors killed on Thursday and said the port must act.',
      ['President Holm | said | the port must act'],
    ],
    [
      'Ferry shares blame in Voss harbour jam - PortWatcher: “Captains are getting a lot of letters from the islands.”',
      ['PortWatcher | : | “Captains are getting a lot of letters from the islands.”'],
    ],
    [
      'Where he used to boast that he had tamed the “wild flock,” on Friday he said it was still a threat.',
      [
        'he | used to boast | that he had tamed the “wild flock,”',
        'he | said | it was still a threat',
      ],
    ],
    [
      'Although he said the plan was late, on Monday he signed it.',
      ['he | said | the plan was late'],
    ],
    [
      'Mr. Obama decried the “ad peddlers who embrace it all,” and he foreshadowed the theme of his race.',
      ['Mr. Obama | decried | the “ad peddlers who embrace it all,”'],
    ],
    [
      "Asked Tuesday about the aide, Feinstein said “I don't know him.”",
      ["Feinstein | said | “I don't know him.”", ' | Asked | about the aide'],
    ],
    [
      'Berg identified the judge as “Norse,” which is what many call those who speak so.',
      ['Berg | identified | the judge as “Norse,”'],
    ],
    [
      'Berg said the standstill has “kept us calm” on Twitter.',
      ['Berg | said | the standstill has “kept us calm”'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('participles and their subjects', () => {
  it.each([
    [
      'Holm, an analyst, noted that strength is low and asked whether the minister could reach the target.',
      [
        'Holm, an analyst | noted | that strength is low',
        'Holm, an analyst | asked | whether the minister could reach the target',
      ],
    ],
    [
      'Lund was briefed on Monday and asked whether she would go.',
      [' | asked | whether she would go'],
    ],
    [
      'Recalling “the consequences to those who fled,” the statement urged Americans to help.',
      [
        'the statement | Recalling | “the consequences to those who fled,”',
        'the statement | urged | Americans to help',
      ],
    ],
    [
      'Acknowledging that Berg “says a lot,” though, Allen did suggest that he could win.',
      [
        'Allen | Acknowledging | that Berg “says a lot,”',
        'Allen | did suggest | that he could win',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('the reporter’s own words', () => {
  it.each([
    [
      'He said the key was the proposal to ban flights, a plan the governor has changed since.',
      ['He | said | the key was the proposal to ban flights'],
    ],
    [
      'Holm said she should face no charges, a recommendation Lund adopted.',
      ['Holm | said | she should face no charges'],
    ],
    [
      'In fact, the campaign said it believed that he was grabbed by another man - possibly an official.',
      [
        'the campaign | said | it believed that he was grabbed by another man - possibly an official',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

it('ends a body’s statement before its spokesman speaks, but nobody’s before what a lawyer told him', () => {
  expect(
    spans(
      'The ministry said that the road is shut, and its spokesman told the paper that it may open.',
    ),
  ).toEqual([
    'The ministry | said | that the road is shut',
    'its spokesman | told | that it may open',
  ])
  expect(spans('Lund said that he had called and his lawyer told him to wait.')[0]).toBe(
    'Lund | said | that he had called and his lawyer told him to wait',
  )
})

it('leaves a quoted verb to the subject before a relative clause', () => {
  expect(spans('Berg said the plan, which few had read, “is a disaster.”')).toEqual([
    'Berg | said | the plan, which few had read, “is a disaster.”',
  ])
})

describe('the title of who or where something is told', () => {
  it.each([
    [
      'Smith told CNN’s “State of the Union” on Sunday that the plan is dead.',
      ['Smith | told | that the plan is dead'],
    ],
    ['Smith told NBC’s “Meet the Press” the plan is dead.', ['Smith | told | the plan is dead']],
    [
      'Smith told host Jane Holm on "Face the Nation" that the plan is dead.',
      ['Smith | told | that the plan is dead'],
    ],
    ['Smith told the board “We Have No Plan.”', ['Smith | told | “We Have No Plan.”']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})
