/** Sentences whose source or statement stands apart from the attributing verb. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { annotate } from '../../src/index.js'
import { first, spans } from './read.js'

describe('whose a participle is', () => {
  it.each([
    [
      'Noting that the pump was new, Holm asked for patience.',
      'Holm | Noting | that the pump was new',
    ],
    ['After saying the pump was old, the mayor left.', 'the mayor | saying | the pump was old'],
    [
      'Holm, who lost the vote, left the hall early, saying that the count was wrong.',
      'Holm, who lost the vote | saying | that the count was wrong',
    ],
    [
      'Most of the rivals called for a strike, but Holm took another road, noting that the pump was new.',
      'Holm | noting | that the pump was new',
    ],
    [
      'The minister praised the plan while Holm won the vote by saying that it was too dear.',
      'Holm | saying | that it was too dear',
    ],
    [
      'The board said it has hired nobody since announcing the plan.',
      'The board | said | it has hired nobody since announcing the plan',
    ],
    [
      'The dam will hold, Holm said Monday, voicing doubts about the bridge.',
      'Holm | voicing | doubts about the bridge',
    ],
    [
      'Holm said she was tired of the plan and predicted that the vote would fail.',
      'Holm | predicted | that the vote would fail',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })
})

describe('what stands between', () => {
  it.each([
    [
      'Over the coming decades, according to the weather office, the rise will slow.',
      'the weather office | according to | Over the coming decades … the rise will slow',
    ],
    [
      'The study found that, while costs fell, wages rose.',
      'The study | found | that, while costs fell, wages rose',
    ],
    [
      'He said he was a farmer, “like all of you here.”',
      'He | said | he was a farmer, “like all of you here',
    ],
    [
      'The pilot had flown for nine years, the airline said Thursday.',
      'the airline | said | The pilot had flown for nine years',
    ],
    [
      'The mayor has long said that he will resign, even as he raised more money.',
      'The mayor | has long said | that he will resign',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)[0]?.replace(/[.”]+$/, '')).toBe(expected.replace(/[.”]+$/, ''))
  })
})

describe('who was told and asked', () => {
  it.each([
    [
      'The police were warned by the embassy that he was armed.',
      'the embassy | were warned | that he was armed',
    ],
    [
      'Asked by Lund whether the pump would last, the mayor laughed.',
      'Lund | Asked | whether the pump would last',
    ],
    [
      'Holm was asked by the host, who knew her well, “Will you run again?”',
      'the host, who knew her well | was asked | “Will you run again?”',
    ],
    ['Asked whether she would run, Holm laughed.', ' | Asked | whether she would run'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })

  it.each([
    ['Asked whether she would run, Holm said: “No, I will not.”', 'hearer-question'],
    ['The mayor did not say when the pump would work. “No,” said Holm.', 'speaker-silent'],
  ])('finds but does not suggest what claims nothing: %s', async (text, rule) => {
    expect(detect(text, { lang: 'en' }).map((found) => found.rule)).toContain(rule)
    const { provenance } = await annotate(text, { detect: true })
    expect(provenance.claims).toHaveLength(1)
  })
})

describe('where a source starts', () => {
  it.each([
    ['In 1962 Rachel Carson warned that birds were dying.', 'Rachel Carson'],
    ['In March 1962 Rachel Carson warned that birds were dying.', 'Rachel Carson'],
    ['On Oct. 3 Holm said the talks had failed.', 'Holm'],
    ['In 2016 polls showed that nobody cared.', '2016 polls'],
    [
      'Earlier this week, Holm, who led the talks, conceded the plan was “dead.”',
      'Holm, who led the talks',
    ],
    [
      'The fleet was coming home after a week in Oslo, their school, Holm College, confirmed Friday.',
      'their school, Holm College',
    ],
    [
      'Rent is high among the young and poor of the towns, teachers and city officials told the Post.',
      'teachers and city officials',
    ],
    ['A former banker, George Will, said the plan was sound.', 'A former banker, George Will'],
    ['General Counsel Jane A. Holm wrote that the plan was sound.', 'General Counsel Jane A. Holm'],
    [
      'Grossi, the agency’s director general since 2019, said inspectors “cannot exclude” a leak.',
      'Grossi, the agency’s director general since 2019',
    ],
    [
      'Its director general, Rafael Grossi, said inspectors “cannot exclude” a leak.',
      'Its director general, Rafael Grossi',
    ],
    [
      'Grossi – a veteran diplomat – said inspectors “had found nothing.”',
      'Grossi – a veteran diplomat',
    ],
    [
      'Rafael Grossi (64), head of the watchdog, said officials “refused to answer.”',
      'Rafael Grossi (64), head of the watchdog',
    ],
    [
      'In a statement posted on its website, the bank said customers “were not affected.”',
      'the bank',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text).map((line) => line.split(' | ')[0])).toEqual([expected])
  })
})

describe('what stands between a cue and its statement', () => {
  it.each([
    ['Smith told reporters in Houston the probe had left.', 'the probe had left'],
    ['Smith said in London the talks had failed.', 'the talks had failed'],
    ['Curie went on to say that radium glows.', 'that radium glows'],
    ['Curie goes on to say the work is hard.', 'the work is hard'],
    ['Curie said in a lecture at Oslo the work was hard.', 'the work was hard'],
  ])('%s', (text, expected) => {
    expect(spans(text).map((line) => line.split(' | ')[2])).toEqual([expected])
  })

  it('keeps a quotation that goes on behind "continued" in one piece', () => {
    expect(spans('“It glows,” Curie continued. “It never stops.”')).toEqual([
      'Curie | continued | “It glows,” … “It never stops.”',
    ])
  })
})

describe('where somebody spoke', () => {
  it.each([
    ['Carson said in a lecture that the rivers were dying.', 'a lecture'],
    ['Carson said in an interview that the rivers were dying.', 'an interview'],
    ['Carson told a hearing that the rivers were dying.', undefined],
    ['“They are dying,” Carson said on a podcast.', 'a podcast'],
    ['“They are dying,” Carson said at a press conference.', 'a press conference'],
    ['Carson wrote in an op-ed that the rivers were dying.', 'an op-ed'],
    ['Carson recalled in her memoir that the rivers were dying.', 'her memoir'],
    ['In testimony to the Senate, Carson said the rivers were dying.', 'testimony'],
    ['Carson, a member of the convention, said the rivers were dying.', undefined],
  ])('%s', (text, expected) => {
    expect(first(text).at).toBe(expected)
  })
})

describe('what a single capital word names', () => {
  it.each([
    ['Merkel said the talks would resume.', 'person'],
    ['Boeing said the plane was safe.', 'organization'],
    ['Holm, which makes pumps, said the plan was safe.', 'organization'],
    ['Holm said it would sell the plant.', 'organization'],
    ['The Fed said rates would rise.', 'organization'],
    ['DeepMind said rates would rise.', 'organization'],
    ['Ohio said rates would rise.', 'organization'],
    ['Farmers said rates would rise.', 'organization'],
    ['IBM said rates would rise.', 'organization'],
    ['Holm, who makes pumps, said the plan was safe.', 'person'],
  ])('%s', (text, expected) => {
    expect(first(text).speakerKind).toBe(expected)
  })

  it('knows an office from a paragraph in which nobody speaks', () => {
    const text =
      'The crowd met Gov. Jane Holm at the old harbor of the town on Friday and then left for home.\n“We will build,” the governor said.'
    expect(first(text).speaker).toBe('Jane Holm')
  })

  it.each([
    ['Critics who say the plan is dear left.', 'Critics'],
    ['Holm held a sign that read “We will not go home.”', 'a sign'],
  ])('tells whom a relative pronoun stands for: %s', (text, expected) => {
    expect(first(text).speaker).toBe(expected)
  })
})

describe('what is passed on', () => {
  it.each([
    // sentence | all that is attributed
    ['According to a poll, most voters say they are tired.', ['a poll']],
    ['The poll found that most voters said they were tired.', ['The poll']],
    ['The mayor mocked Holm for saying the pump was new.', ['The mayor']],
    ['The mayor left without saying that the pump was new.', []],
  ])('%s', (text, expected) => {
    expect(spans(text).map((line) => line.split(' | ')[0])).toEqual(expected)
  })
})

describe('where a judgement ends', () => {
  it.each([
    ['The mayor praised the plan after Holm had left the room.', 'the plan'],
    ['The mayor called her a liar and slammed the door.', 'her a liar'],
    ['The mayor has denied it happened, with Holm taking notes.', 'it happened'],
    ['Holm – who has said that it rained – left.', 'that it rained'],
    [
      'According to a survey, 2,300 homes are at risk – a figure residents dispute.',
      '2,300 homes are at risk',
    ],
    [
      'Holm told the station’s “State of the Sea” that prices “will fall.”',
      'that prices “will fall.”',
    ],
    [
      'The firm has agreed to pay Norway to settle claims that it kept names.',
      'to pay Norway to settle claims that it kept names',
    ],
    [
      'Some called it late for a firm whose sales, said Holm, fell, whose debts rose, according to the bank.',
      'whose debts rose',
    ],
    ['Holm said that sales fell, without mentioning the strike.', 'that sales fell'],
    [
      'The ministry said it had counted 45 ships, a day after Holm said the fleet was large.',
      'it had counted 45 ships',
    ],
    ['The mayor blamed Holm, calling her a liar, and then tweeted that she was “late.”', 'Holm'],
    ['The mayor described himself as poor and has said that he will resign.', 'himself as poor'],
  ])('%s', (text, expected) => {
    expect(spans(text)[0]?.split(' | ')[2]).toBe(expected)
  })
})
