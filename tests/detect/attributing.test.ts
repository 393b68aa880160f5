/** Sentences whose source or statement stands apart from the attributing verb. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { annotate } from '../../src/index.js'
import { spans } from './read.js'

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
      'Over the long term, according to the weather office, the rise will slow.',
      'the weather office | according to | Over the long term … the rise will slow',
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
