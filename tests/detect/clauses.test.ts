/** The parts of a sentence: cues, their sources, and where what is attributed starts and ends. */
import { describe, expect, it } from 'vitest'
import { contentStart } from '../../src/detect/clauses/clauses.js'
import { contentEnd } from '../../src/detect/clauses/content-end.js'
import { subjectLeft } from '../../src/detect/clauses/sources.js'
import { cueOf, frameOf, words } from './stages.js'

describe('cues', () => {
  it.each([
    // sentence | the verb groups that attribute
    ['The agency said the probe had left.', ['said']],
    ['The agency has repeatedly said it will not.', ['has repeatedly said']],
    ['The agency did not say when.', ['did not say']],
    ['Hubble wrote that galaxies recede, and Lemaître noted it too.', ['wrote', 'noted']],
    ['He used to say it would rise.', ['used to say']],
    ['She pointed out that ice floats.', ['pointed out']],
    ['He pointed at the ice.', []],
    ['The ministry is expected to announce a plan.', ['is expected', 'to announce']],
    ['“I said no,” wrote Parks.', ['wrote']],
    ['The bank warned savers that rates would rise.', ['warned']],
    ['Its claims were many.', []],
    ['The report was long.', []],
    ['The probe left the solar system.', []],
  ])('%s', (text, expected) => {
    const { tokens, cues } = frameOf(text)
    expect(cues.map((cue) => words(text, tokens, cue))).toEqual(expected)
  })

  it.each([
    ['He was quoted by the paper.', { passive: true, negated: false }],
    ['The agency never said so.', { passive: false, negated: true }],
    ['Darwin, adding that finches vary, left.', { participle: true }],
    ['The agency says it rose.', { verb: { lemma: 'say', form: 's' } }],
    ['The agency told reporters it rose.', { verb: { lemma: 'tell', form: 'past' } }],
  ])('tells how: %s', (text, expected) => {
    expect(cueOf(frameOf(text))).toMatchObject(expected)
  })
})

describe('the subject of a cue', () => {
  it.each([
    // sentence | the source before its first cue
    ['The agency said the probe had left.', 'The agency'],
    ['NASA Administrator James Webb said it would land.', 'NASA Administrator James Webb'],
    [
      'Marie Curie, who won two Nobel Prizes, said radium glows.',
      'Marie Curie, who won two Nobel Prizes',
    ],
    ['The president of the Royal Society said it was so.', 'The president of the Royal Society'],
    ['On Monday, the bank said rates would stay.', 'the bank'],
    ['The bank on Monday said rates would stay.', 'The bank'],
    ['In a book, Rachel Carson warned that birds died.', 'Rachel Carson'],
    ['He also said the sea rose.', 'He'],
    ['Scientists in Norway and Sweden say ice melts.', 'Scientists in Norway and Sweden'],
  ])('%s', (text, expected) => {
    const frame = frameOf(text)
    const subject = subjectLeft(frame.tokens, cueOf(frame).from, frame.range, false)
    expect(subject?.range && words(text, frame.tokens, subject.range)).toBe(expected)
  })

  it('is shared where the verb has none of its own', () => {
    const text = 'Einstein left Berlin in 1932, adding that he would not return.'
    const frame = frameOf(text)
    const cue = cueOf(frame)
    expect(subjectLeft(frame.tokens, cue.from, frame.range, true)).toEqual({ shared: true })
  })
})

describe('what is attributed', () => {
  it.each([
    // sentence | what its first cue attributes
    ['The agency said the probe had left.', 'the probe had left'],
    ['The agency said on Monday that the probe had left.', 'that the probe had left'],
    ['The agency told reporters the probe had left.', 'the probe had left'],
    ['Sagan said in a lecture: “The surface is a desert.”', '“The surface is a desert.”'],
    ['Curie said radium glows, but the press did not listen.', 'radium glows'],
    ['Curie said radium glows; the press did not listen.', 'radium glows'],
    ['While Curie said radium glows, the press slept.', 'radium glows'],
    ['Curie said radium glows, adding that it burns.', 'radium glows'],
    ['Curie said radium glows and that it burns.', 'radium glows and that it burns'],
    ['Curie said radium, which is rare, glows.', 'radium, which is rare, glows'],
    ['Galileo said the Earth moves, according to a pupil.', 'the Earth moves'],
  ])('%s', (text, expected) => {
    const frame = frameOf(text)
    const cue = cueOf(frame)
    const source = subjectLeft(frame.tokens, cue.from, frame.range, false)?.range
    const from = contentStart(frame.tokens, cue, frame.range)
    const to = contentEnd(frame.tokens, from, frame.range, cue, frame.cues, source)
    expect(words(text, frame.tokens, { from, to })).toBe(expected)
  })
})
