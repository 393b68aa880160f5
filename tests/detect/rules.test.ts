/** Rules that look at a whole line or sentence, and what becomes of their findings. */
import { describe, expect, it } from 'vitest'
import { findHeadline } from '../../src/detect/rules/headline.js'
import { withoutNested } from '../../src/detect/rules/merge.js'
import { findTranscript } from '../../src/detect/rules/transcript.js'
import { findUnsourced } from '../../src/detect/rules/unsourced.js'
import { channelOf, occasionOf } from '../../src/detect/speakers/place.js'
import type { Found, Range } from '../../src/detect/types.js'
import { cueOf, frameOf, paragraphOf, written } from './stages.js'

describe('headlines', () => {
  it.each([
    // headline | source | cue | content
    ['Sea level rose again last year: UN agency', 'UN agency | : | Sea level rose again last year'],
    [
      'Glaciers lost more ice than ever – ministry',
      'ministry | – | Glaciers lost more ice than ever',
    ],
    [
      '(LEAD) Probe leaves solar system: NASA officials',
      'NASA officials | : | Probe leaves solar system',
    ],
    ['Rachel Carson: new pesticides kill birds', 'Rachel Carson | : | new pesticides kill birds'],
  ])('%s', (text, expected) => {
    const { tokens } = paragraphOf(text)
    const found = findHeadline(tokens, { from: 0, to: tokens.length })
    expect(found && written(text, tokens, found)).toBe(expected)
  })

  it.each([
    'The road to the pole: a history',
    'Sea level rose again last year.',
    'What we know: the sea rises',
    'Ice: why it floats',
  ])('sees no source in: %s', (text) => {
    const { tokens } = paragraphOf(text)
    expect(findHeadline(tokens, { from: 0, to: tokens.length })).toBeUndefined()
  })
})

describe('transcripts', () => {
  it.each([
    [
      'ARMSTRONG: That is one small step for a man, and one giant leap for mankind.',
      'ARMSTRONG | : | That is one small step for a man, and one giant leap for mankind.',
    ],
    ['Neil Armstrong: “The Eagle has landed.”', 'Neil Armstrong | : | “The Eagle has landed.”'],
    ['“The sea rises.” — Rachel Carson', 'Rachel Carson | — | “The sea rises.”'],
  ])('%s', (text, expected) => {
    const paragraph = paragraphOf(text)
    const found = findTranscript(paragraph)
    expect(found && written(text, paragraph.tokens, found)).toBe(expected)
  })

  it.each([
    'Note: the sea rises.',
    '“The sea rises” — and so does the land.',
    'He said: “The sea rises.”',
  ])('sees none in: %s', (text) => {
    expect(findTranscript(paragraphOf(text))).toBeUndefined()
  })
})

describe('claims that nobody makes', () => {
  it.each([
    [
      'The talks ended amid speculation that a treaty might follow.',
      ' | amid speculation | that a treaty might follow',
    ],
    ['There are fears that the ice will melt.', ' | fears | that the ice will melt'],
    [
      'It is unclear whether the probe still sends.',
      ' | is unclear | whether the probe still sends',
    ],
  ])('%s', (text, expected) => {
    const frame = frameOf(text)
    findUnsourced(frame)
    expect(frame.found.map((found) => written(text, frame.tokens, found))).toEqual([expected])
  })

  it('leaves what somebody is said to believe to the other rules', () => {
    const frame = frameOf('The minister voiced fears that the ice would melt.')
    findUnsourced(frame)
    expect(frame.found).toEqual([])
  })
})

describe('attributions inside attributions', () => {
  const range = (from: number, to: number): Range => ({ from, to })
  const found = (group: 'say' | 'think', source: Range, cue: Range, content: Range): Found => ({
    source: [source],
    cue: [cue],
    content: [content],
    rule: group,
    verb: { lemma: group, group, form: 'past' },
  })

  it('are part of the outer one where they are views, or where “he” speaks', () => {
    const { tokens } = paragraphOf('Smith said she hopes Jones said he said it rains')
    const outer = found('say', range(0, 1), range(1, 2), range(2, 10))
    const view = found('think', range(2, 3), range(3, 4), range(4, 10))
    const other = found('say', range(4, 5), range(5, 6), range(6, 10))
    const pronoun = found('say', range(6, 7), range(7, 8), range(8, 10))
    expect(withoutNested(tokens, [outer, view, other, pronoun])).toEqual([outer, other])
  })
})

describe('where and through whom', () => {
  it.each([
    ['Sagan said in a speech that Mars is dry.', 'a speech'],
    ['In a statement, NASA said that Mars is dry.', 'a statement'],
    ['At a briefing on Monday, Webb said that Mars is dry.', 'a briefing'],
    ['Sagan said in Ithaca that Mars is dry.', undefined],
    ['Sagan said that Mars was dry in a lecture.', undefined],
  ])('%s', (text, expected) => {
    const frame = frameOf(text)
    expect(occasionOf(frame.tokens, cueOf(frame), frame.range, [])).toBe(expected)
  })

  it('finds whose finding is passed on', () => {
    const frame = frameOf('Webb disclosed the Soviet observation that Venus is hot.')
    const cue = cueOf(frame)
    const content = { from: cue.to, to: frame.range.to - 1 }
    expect(channelOf(frame.tokens, cue, content)).toMatchObject({ via: 'Soviet' })
  })
})
