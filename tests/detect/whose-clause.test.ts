/** Quotations and participles that belong to another clause than the nearest. */
import { describe, expect, it } from 'vitest'
import { spans } from './read.js'

it('takes a wish that somebody thinks of for a part of the thought', () => {
  expect(spans('Diplomats in the region doubt that Oslo wants a war.')).toEqual([
    'Diplomats in the region | doubt | that Oslo wants a war',
  ])
})

describe('whose a verb of speech is', () => {
  it.each([
    [
      'Scholars know the place for what it was (Carson, who wrote of it, once said, “It was alive”).',
      'Carson, who wrote of it | once said | “It was alive”',
    ],
    [
      'Because of how the board set the dates, explained Holm, “with the vote over by March there is no way to change it.”',
      'Holm | explained | “with the vote over by March there is no way to change it.”',
    ],
    [
      'The incident came during a speech, when strikers stopped her, shouting “they win, we lose!”',
      'strikers | shouting | “they win, we lose!”',
    ],
    [
      'Holm said 300 people were missing; the mayor put the figure lower, but conceded it was a guess.',
      'the mayor | conceded | it was a guess',
    ],
    [
      'Holm has signalled that he would wait, and critics accuse him of haste.',
      'Holm | has signalled | that he would wait',
    ],
    [
      'It said it had “acted in accordance with law” against boats that, it alleged, had “intruded”.',
      'It | said | it had “acted in accordance with law” against boats that, it alleged, had “intruded”',
    ],
    [
      'He cautioned that the next run – due in May, according to two officials briefed on it – might be blocked.',
      'two officials | according to | due in May',
    ],
    [
      'He cautioned that the next run – due in May, according to two officials briefed on it – might be blocked.',
      'He | cautioned | that the next run – due in May, according to two officials briefed on it – might be blocked',
    ],
    [
      'The clash hurt four sailors and, officials here fear, may have been planned.',
      'officials | fear | The clash hurt four sailors and … may have been planned',
    ],
    [
      'Pressed on whether Oslo had ordered the raid, Holm replied that it was late.',
      ' | Pressed | whether Oslo had ordered the raid',
    ],
    ['“Is it late?” Holm pressed. “Or not?”', 'Holm | pressed | “Is it late?” … “Or not?”'],
    [
      'Holm said that the drone was close, with one saying it came within five miles.',
      'one | saying | it came within five miles',
    ],
    [
      'The firm failed — an episode that, critics say, shows why such rules are weak.',
      'critics | say | that … shows why such rules are weak',
    ],
    ['Officials have cast doubt on such claims.', 'Officials | have cast doubt on | such claims'],
    [
      'Troops killed hundreds, Amnesty said in a report released on Friday, calling it a crime.',
      'Amnesty | said | Troops killed hundreds',
    ],
    [
      'Troops killed hundreds, Amnesty said in a report released on Friday, calling it a crime.',
      'Amnesty | calling | it a crime',
    ],
    [
      'Troops killed hundreds, the army said in a statement issued late on Friday.',
      'the army | said | Troops killed hundreds',
    ],
    [
      'The ministry said Oslo was “concerned”, its spokesman Tor Holm telling reporters that it was late.',
      'The ministry | said | Oslo was “concerned”',
    ],
    [
      '“If it goes on,” warned one, who asked for anonymity to speak frankly, “we will all pay for years.”',
      'one, who asked for anonymity to speak frankly | warned | “If it goes on,” … “we will all pay for years.”',
    ],
    [
      'The agency said it was late, but added “all ways are open” because she is young.',
      'The agency | added | “all ways are open” because she is young',
    ],
    [
      'Any deal must end the war, something Prime Minister Jane Holm has repeatedly ruled out.',
      'Prime Minister Jane Holm | has repeatedly ruled out | something',
    ],
    [
      'They had to be carried out, something he described as “humbling”.',
      'he | described | something … as “humbling”',
    ],
    [
      'He said he was looking at it “in a good spirit.” Holm insisted, however, that it was late.',
      'He | said | he was looking at it “in a good spirit.”',
    ],
    [
      'State media have called her “respected”, terms which analysts note are new.',
      'State media | have called | her “respected”',
    ],
    [
      'Holm accused them of waging war and, hours after Berg had left, called them weak.',
      'Holm | accused | them of waging war',
    ],
    [
      'He dismissed as “unreal” a peace plan put forward by Oslo.',
      'He | dismissed | as “unreal” a peace plan put forward by Oslo',
    ],
    [
      'It was the third time this year, state television noted, that Holm had spoken.',
      'state television | noted | It was the third time this year … that Holm had spoken',
    ],
    [
      'He will speak, according to three aides, one of whom stressed that nothing was final.',
      'one of whom | stressed | that nothing was final',
    ],
    [
      'A poll published Sunday by The Gazette found that 51 percent agreed.',
      'A poll published Sunday by The Gazette | found | that 51 percent agreed',
    ],
    [
      'Jane Holm, asked by reporters about the comments, smiled.',
      'reporters | asked | about the comments',
    ],
    [
      'They met the president, who told them she hoped ties would “continue to grow”.',
      'who | told | she hoped ties would “continue to grow”',
    ],
    [
      'Holm, whose letter referred to Berg as “captain”, drew a rebuke: the envoy was summoned.',
      'whose letter | referred to | Berg as “captain”',
    ],
    [
      '“I expect delays,” said Holm, meaning, he explained, that trade would slow.',
      'he | explained | that trade would slow',
    ],
    [
      'Holm told the Security Council there was no sign of talks.',
      'Holm | told | there was no sign of talks',
    ],
    [
      'Half the wards had closed, according to the doctors’ union, whose secretary, Jane Holm, said that it was late.',
      'the doctors’ union | according to | Half the wards had closed',
    ],
    [
      'Half the wards had closed, according to the doctors’ union, whose secretary, Jane Holm, said that it was late.',
      'whose secretary, Jane Holm | said | that it was late',
    ],
    ['Inquest told nurse raised alarm', ' | told | nurse raised alarm'],
    [
      'The nurse raised the alarm, an inquest heard on Tuesday.',
      'an inquest | heard | The nurse raised the alarm',
    ],
    [
      'They met after a clash that hurt four sailors and, officials here fear, may have been planned.',
      'officials | fear | that hurt four sailors and … may have been planned',
    ],
    [
      'In this photo, provided by the Berg News Agency on June 1, 2023, a rocket lifts off.',
      'the Berg News Agency | In this photo, provided by | a rocket lifts off',
    ],
    [
      'In this photo provided by the army on Monday, a tank burns.',
      'the army | In this photo provided by | a tank burns',
    ],
    ['The tower, the company claims, is safe.', 'the company | claims | The tower … is safe'],
    [
      'Her son, she added, barely got away: “He ran with the dog in his arms.”',
      'she | added | Her son … barely got away: “He ran with the dog in his arms.”',
    ],
    ['Holm opened the debate saying the dam would hold.', 'Holm | saying | the dam would hold'],
    [
      'Holm answered in a series of tweets saying that the dam would hold.',
      'Holm | saying | that the dam would hold',
    ],
    [
      'Critics attacked his comments saying the dam would hold.',
      'his comments | saying | the dam would hold',
    ],
    [
      'Holm said he welcomed the ruling and added, “I will pay, no problem.”',
      'Holm | added | “I will pay, no problem.”',
    ],
    [
      'Her office sent out a letter stating, “We are done.”',
      'Her office | stating | “We are done.”',
    ],
    [
      'Holm gave a sharp retort: “No one is selling this boat.”',
      'Holm | gave | “No one is selling this boat.”',
    ],
    ['She had a simple message for voters: “Go out and vote.”', 'She | had | “Go out and vote.”'],
    [
      'Holm explained he worked with Berg, who was cleaning up data and putting it into the file: “She is outstanding.”',
      'Holm | explained | he worked with Berg, who was cleaning up data and putting it into the file: “She is outstanding.”',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })

  it.each([
    [
      'It is her new ad, which – as papers noted – said, “We will stop the mayor.”',
      'which | said | “We will stop the mayor.”',
    ],
    [
      'Holm also wrote the guards knew of the noise, saying, “It did not happen every day.”',
      'Holm | saying | “It did not happen every day.”',
    ],
  ])('across a clause: %s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })

  it.each([
    'When Holm had finished — “I will row for you, and I will sing!” — the curtain came down.',
    'The office blasted out an email to shepherds.',
    'It is worth noting that the dam is old.',
  ])('“%s” gives it to nobody', (text) => {
    expect(spans(text)).toEqual([])
  })
})

describe('a quotation and its clause', () => {
  it.each([
    [
      'The firm gave its workers notice in January and “that group is now leaving,” said Jane Holm, a manager.',
      'Jane Holm, a manager | said | The firm gave its workers notice in January and “that group is now leaving,”',
    ],
    [
      'The fair, attended by hundreds of guests, “allows us to sell our old boats,” Holm said.',
      'Holm | said | The fair, attended by hundreds of guests, “allows us to sell our old boats,”',
    ],
    [
      'Floods are “the greatest danger of all” and “stunt our children’s growth,” Holm told the council.',
      'Holm | told | Floods are “the greatest danger of all” and “stunt our children’s growth,”',
    ],
    [
      'The speaker on Tuesday called the remarks “absurd,” an indictment that angered others.',
      'The speaker | called | the remarks “absurd,”',
    ],
    [
      'Her friends mocked the plan, calling it “an orange lie,” Berg said as she turned away.',
      'Her friends | calling | it “an orange lie,”',
    ],
    [
      'Asked about the dam, Holm said: “There will always be risks,” the Times reported.',
      'Holm | said | “There will always be risks,”',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })

  it.each([
    [
      'Holm says the leak, while troublesome, was dealt with.',
      'Holm | says | the leak, while troublesome, was dealt with',
    ],
    [
      'Berg said they expect false reports, though mixed with some truth.',
      'Berg | said | they expect false reports, though mixed with some truth',
    ],
    [
      'While only 9 percent said they were hungry, 31 percent of those who named a village said it was late.',
      'only 9 percent | said | they were hungry',
    ],
    [
      'There is doubt given that, as the Herald reported on Saturday, Holm has left the board.',
      'the Herald | reported | Holm has left the board',
    ],
    [
      'A reporter asked Holm whether the dam would hold.',
      'A reporter | asked | whether the dam would hold',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })

  it('is over where the next sentence introduces another', () => {
    const text = 'Holm said it has drawn people who “are in the system now.” He added, “They work.”'
    expect(spans(text)).toEqual([
      'Holm | said | it has drawn people who “are in the system now.”',
      'He | added | “They work.”',
    ])
  })
})

describe('verbs of news', () => {
  it.each([
    [
      'Police identified the driver as Jane Holm, 45.',
      'Police | identified | the driver as Jane Holm, 45',
    ],
    [
      'The plan was described by critics as a relic.',
      'critics | was described | The plan … as a relic',
    ],
    [
      'Holm roused the crew by warning darkly that the dam was in danger.',
      'Holm | warning | that the dam was in danger',
    ],
    ['Officials estimate damage at $2 billion.', 'Officials | estimate | damage at $2 billion'],
    [
      'Economists polled by Reuters had forecast a rise of 0.2%.',
      'Economists polled by Reuters | had forecast | a rise of 0.2%',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })

  it.each([
    'The study identified a gene that causes the disease.',
    'Most of those who identify themselves as teachers came.',
    'The firm maintains a lead over its rivals.',
    'The dam proved difficult to mend.',
    'The council passed a bill aimed at farmers.',
    'The pump is supposed to be replaced in May.',
    'The mayor, who helped found the club, left.',
    'The city could not find a sponsor.',
    'A group called Red Lantern, which has 40 members, left.',
    'The mayor called Holm on Monday to congratulate her.',
    'A campaign volunteer died in a crash.',
  ])('are none in “%s”', (text) => {
    expect(spans(text)).toEqual([])
  })
})

describe('labels and teasers of headlines', () => {
  it.each([
    [
      'EXCLUSIVE: In memo to Congress, officials insist they are fighting terror',
      'officials | insist | they are fighting terror',
    ],
    [
      'Kennedy Just Revealed Who Would Sail North – It May Surprise You',
      'Kennedy | Just Revealed | Who Would Sail North – It May Surprise You',
    ],
  ])('speak for nobody: “%s”', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

it('gives a participle behind a charge that is told of to who denied it', () => {
  const text = 'Holm said the vote was rigged, a charge that Berg denied, noting that it was fair.'
  expect(spans(text)).toContain('Berg | noting | that it was fair')
})

describe('subjects', () => {
  it.each([
    [
      'The deal is near, a source close to him said.',
      'a source close to him | said | The deal is near',
    ],
    ['Holm a month later announced 600 layoffs.', 'Holm | later announced | 600 layoffs'],
    [
      'Holm and others have said cutting that output must come before all.',
      'Holm and others | have said | cutting that output must come before all',
    ],
    ['Watchdog report: The dam was unsafe', 'Watchdog report | : | The dam was unsafe'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})
