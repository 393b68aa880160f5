/** What kind of claim a statement is, how far its speaker commits to it, and whose it is. */
import { describe, expect, it } from 'vitest'
import { verbsOf } from '../../src/detect/en/index.js'
import { detect } from '../../src/detect/index.js'
import { Observers } from '../../src/detect/speakers/observers.js'
import { claimTypeOf } from '../../src/detect/statements/claim-type.js'
import { commitmentOf } from '../../src/detect/statements/commitment.js'
import { tokensOf } from './stages.js'

/** The type of a statement that "said", or another verb, attributes. */
function typeOf(statement: string, verb = 'said', observed = false): string {
  const negated = verb.startsWith('not ')
  const readings = verbsOf(negated ? verb.slice(4) : verb)
  const reading = readings.find(({ group }) => group === 'ask') ?? readings[0]
  return claimTypeOf(tokensOf(statement), reading, negated, observed)
}

describe('the kind of claim', () => {
  it.each([
    ['opinion', '“The plan is a disgrace.”'],
    ['opinion', '“We should ban leaded petrol.”'],
    ['opinion', '“We have to stop dumping waste into the sea.”'],
    ['opinion', 'that the treaty was unfair to small states'],
    ['opinion', 'that the dam must never be built'],
    ['opinion', '“I love this telescope. It is so beautiful.”'],
    ['opinion', '“Thank you, Houston!”'],
    ['opinion', '“Let us heal this river.”'],
    ['opinion', '“The pictures are breathtaking and the crew was magnificent.”'],
    [
      'opinion',
      'that the ministry was unfit to run the reactor, which opened in 1986 near Pripyat',
    ],
    ['prediction', 'that the comet will return in 2061'],
    ['prediction', 'the probe would reach Pluto in July'],
    ['prediction', 'that the bridge would cost $12 billion to build'],
    ['prediction', '“We are going to put a man on the Moon.”'],
    ['prediction', 'the ice is expected to melt by 2100'],
    ['speculation', 'that life may exist under the ice of Europa'],
    ['speculation', '“Perhaps the water came with comets.”'],
    ['speculation', 'whether the volcano was active'],
    ['assessment', 'that the crater appears to be the mark of a meteorite'],
    ['assessment', '“The evidence suggests that the coast once stood higher.”'],
    ['assessment', '“The city is a port with a long history of trade.”'],
    ['causal', 'that the fire was caused by a spark in the cabin'],
    ['causal', 'that fish died because the river warmed'],
    ['causal', 'lead in petrol led to lower test scores'],
    ['quantity', 'that more than 1,500 people died when the Titanic sank'],
    ['quantity', '39 percent of the forest'],
    ['quantity', '2,300 homes were lost in the fire'],
    ['event', 'that the fire reached 40 homes before the crews did'],
    ['event', 'that the engine failed and the fall destroyed the probe'],
    ['opinion', '“It is a shambles, and the excuses are flimsy.”'],
    ['quantity', 'two-thirds of the glaciers are shrinking'],
    ['event', 'that the probe left the solar system in August 2012'],
    ['event', '“I saw the iceberg, and I rang the bell three times.”'],
    ['event', 'the crew landed on Thursday'],
    ['event', 'there was no fire on board'],
    ['reference', 'the island by its official name, Rapa Nui'],
    ['reference', 'that NATO stands for North Atlantic Treaty Organization'],
  ])('%s: %s', (type, statement) => {
    expect(typeOf(statement)).toBe(type)
  })

  it.each([
    // the verb, where the words alone leave it open
    ['praised', 'the crew', 'opinion'],
    ['called', 'the dam a mistake', 'opinion'],
    ['demanded', 'a new vote', 'opinion'],
    ['predicted', 'a warm winter', 'prediction'],
    ['promised', 'a bridge over the river', 'prediction'],
    ['believes', 'that the reef is dying', 'assessment'],
    ['concluded', 'that the bones were those of the king', 'assessment'],
    ['described', 'the comet as a ball of dust', 'assessment'],
    ['asked', 'why the bridge fell', 'speculation'],
    ['not said', 'when the bridge would open', 'speculation'],
    ['said', 'when the bridge opened', 'event'],
    ['suggested', 'that the bridge be closed', 'opinion'],
    ['discussed', 'the bridge over the Tay', 'event'],
  ])('the verb tells: %s %s', (verb, statement, type) => {
    expect(typeOf(statement, verb)).toBe(type)
  })

  it.each([
    // one word, told by where it stands
    ['opinion', '“The bridge would be a great help.”'],
    ['prediction', '“The bridge would cross the bay at its mouth, by way of two islands.”'],
    ['opinion', '“What a view!”'],
    ['opinion', 'he supports the canal'],
    ['event', 'the museum showed the “Mona Lisa” with a renewed frame and sold tickets'],
    ['opinion', 'the ship was “really” a beautiful boat'],
    ['event', 'the ship was built in Belfast and sailed for New York in April 1912'],
    ['speculation', 'the ship might have struck a rock'],
    ['prediction', 'after a winter of storms and two years of repairs, the harbour will reopen'],
    ['quantity', 'the tower was, by the time that the show had closed, 300 metres tall'],
    ['event', 'the guard rang the bell three times'],
    ['causal', 'the drought has led to a poor harvest'],
    ['assessment', 'the reef is a home for sharks and rays'],
  ])('the place of a word tells: %s: %s', (type, statement) => {
    expect(typeOf(statement)).toBe(type)
  })

  it('starts anew where a quotation does', () => {
    expect(typeOf('“The dam is a disgrace,” “It was opened in 1936 and closed in 1990.”')).toBe(
      'opinion',
    )
    expect(typeOf('“In 1936,” “the dam was opened by the king.”')).toBe('event')
  })

  it('takes the first kind of the vocabulary among those that are clear', () => {
    expect(typeOf('“It is a shame that the bird died because the marsh was drained.”')).toBe(
      'opinion',
    )
    expect(typeOf('that the marsh would dry out because the river was dammed')).toBe('prediction')
  })

  it('takes the main clause for the point', () => {
    expect(typeOf('that the man who may become king was born in London')).toBe('event')
    expect(typeOf('that she left because she was ill')).toBe('causal')
    expect(typeOf('“The law is a shame because it was passed at night.”')).toBe('opinion')
  })

  it('takes what most sentences say', () => {
    expect(
      typeOf('“We launched at noon. We reached orbit and saw the coast. It was great. We landed.”'),
    ).toBe('event')
  })

  it('takes judgements of observers for assessments', () => {
    expect(typeOf('that the party is weak in the north')).toBe('opinion')
    expect(typeOf('that the party is weak in the north', 'said', true)).toBe('assessment')
  })
})

describe('observers', () => {
  const source = (text: string) => ({ tokens: tokensOf(text), range: { from: 0, to: 60 } })

  it.each([
    [true, 'the historian Barbara Tuchman'],
    [true, 'Barbara Tuchman, a historian'],
    [true, 'analysts at the bank'],
    [true, 'a study in Nature'],
    [true, 'the poll'],
    [false, 'the president'],
    [false, 'a woman whose father was a historian'],
  ])('%s: %s', (expected, text) => {
    const { tokens, range } = source(text)
    expect(new Observers().has(tokens, range, undefined)).toBe(expected)
  })

  it('are known by name once introduced', () => {
    const observers = new Observers()
    const first = source('Barbara Tuchman, a historian')
    const second = source('Tuchman')
    expect(observers.has(second.tokens, second.range, 'Barbara Tuchman')).toBe(false)
    expect(observers.has(first.tokens, first.range, 'Barbara Tuchman')).toBe(true)
    expect(observers.has(second.tokens, second.range, 'Barbara Tuchman')).toBe(true)
  })
})

describe('observers in an article', () => {
  const judged = (introduction: string): string | undefined =>
    detect(`${introduction}\nTuchman said that the party is weak in the north.`, { lang: 'en' })[0]
      ?.type

  it.each([
    ['assessment', 'The hall was full for historian Barbara Tuchman.'],
    ['assessment', 'In the hall sat Barbara Tuchman, a professor of history.'],
    ['opinion', 'In the hall sat Barbara Tuchman, the mayor.'],
    ['opinion', 'In the hall sat Barbara Tuchman and a professor of history.'],
  ])('%s: %s', (type, introduction) => {
    expect(judged(introduction)).toBe(type)
  })
})

describe('commitment', () => {
  it.each([
    // statement | verb | level | the words that hedge
    ['the probe had left', 'said', 'CT+', []],
    ['the probe had left', 'denied', 'CT-', []],
    ['the probe may have left', 'said', 'PS+', ['may']],
    ['it might perhaps rain', 'said', 'PS+', ['might', 'perhaps']],
    ['the probe has probably left', 'said', 'PR+', ['probably']],
    ['the probe seems to have left', 'said', 'PR+', ['seems']],
    ['“I think it has left.”', 'said', 'PR+', ['I think']],
    ['“I don’t think it has left.”', 'said', 'PR+', ['I don’t think']],
    ['the probe had left', 'believes', 'PR+', []],
    ['it could not have left', 'said', 'CT+', []],
    ['it left because the crew thought it was time', 'said', 'CT+', []],
    ['the launch was on May 5', 'said', 'CT+', []],
    ['“It left. It may return.”', 'said', 'CT+', []],
    // another clause's modal, another sentence's, another time's
    ['the crew built a probe that may leave', 'said', 'CT+', []],
    ['the crew, after a storm, that may return', 'said', 'PS+', ['may']],
    ['it slowed so it could land', 'said', 'CT+', []],
    ['if it could land, it might stay', 'said', 'PS+', ['might']],
    ['“It left,” “The crew may return.”', 'said', 'CT+', []],
    ['“We thought it had left.”', 'said', 'CT+', []],
    ['the probe appeared in the morning sky', 'said', 'CT+', []],
    ['the probe appeared to turn', 'said', 'PR+', ['appeared']],
    ['this was the most likely course', 'said', 'CT+', []],
    ['hundreds or maybe thousands watched', 'said', 'CT+', []],
    ['“Maybe it has left.”', 'said', 'PS+', ['Maybe']],
    ['“I think maybe it has left.”', 'said', 'PR+', ['I think', 'maybe']],
    ['the probe rose and may return', 'said', 'CT+', []],
    ['there is no doubt it could land', 'said', 'CT+', []],
    ['the crew has told us how it might land', 'said', 'CT+', []],
    ['in perhaps the coldest year it left', 'said', 'CT+', []],
    ['most of the likely guests came', 'said', 'CT+', []],
    ['“I would suggest a walk.”', 'said', 'CT+', []],
    ['the pictures suggest a storm', 'said', 'PR+', ['suggest']],
    ['he does not think it has left', 'said', 'PR+', ['does not think']],
    ['“Has it left?”', 'said', undefined, []],
  ])('%s (%s)', (statement, verb, level, hedging) => {
    const [reading] = verbsOf(verb)
    const { confidence, hedges } = commitmentOf(tokensOf(statement), reading, undefined, false)
    expect(confidence?.level).toBe(level)
    expect(hedges.map(([start, end]) => statement.slice(start, end))).toEqual(hedging)
  })

  it('gives no number, since the words have none', () => {
    const { confidence } = commitmentOf(tokensOf('it may rain'), undefined, undefined, false)
    expect(confidence).toEqual({ value: null, kind: 'speaker', scale: 'factbank', level: 'PS+' })
  })

  it('counts a leaning verb among the hedges', () => {
    const { hedges } = commitmentOf(tokensOf('it rained'), verbsOf('believes')[0], [3, 11], false)
    expect(hedges).toEqual([[3, 11]])
  })
})

describe('speakers', () => {
  const speakers = (...paragraphs: string[]): string[] =>
    detect(paragraphs.join('\n'), { lang: 'en' }).map(
      ({ speaker, speakerKind }) => `${speaker} (${speakerKind})`,
    )

  it.each([
    [
      'a surname',
      ['Rachel Carson worked at the bureau.', '“Birds die,” Carson said.'],
      ['Rachel Carson (person)'],
    ],
    [
      'a pronoun',
      ['Rachel Carson said birds died.', '“They fall silent,” she said.'],
      ['Rachel Carson (person)', 'Rachel Carson (person)'],
    ],
    [
      'a pronoun of the other gender',
      [
        'Mr. Carl Sagan said Mars is dry.',
        'Mrs. Marie Curie said radium glows.',
        '“It is red,” he said.',
      ],
      ['Carl Sagan (person)', 'Marie Curie (person)', 'Carl Sagan (person)'],
    ],
    ['an organization', ['The World Bank said growth was slow.'], ['World Bank (organization)']],
    [
      'an outlet',
      ['The New York Times reported that growth was slow.'],
      ['New York Times (outlet)'],
    ],
    ['a poll', ['A new poll showed that voters were tired.'], ['A new poll (dataset)']],
    ['a report', ['The report found that the dam was old.'], ['The report (document)']],
    [
      'nobody named',
      ['A senior official said the dam was old.'],
      ['A senior official (anonymous)'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected)
  })
})
