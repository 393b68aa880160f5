import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatConfidence, parseConfidence } from '../../src/model/confidence.js'
import { confidence } from './arbitraries.js'

const icd203 = (level: string, value: number) => ({
  value,
  kind: 'likelihood',
  scale: 'icd203',
  level,
})

describe('parseConfidence', () => {
  it.each([
    [0.8, { value: 0.8, kind: 'annotator' }],
    [-0, { value: 0, kind: 'annotator' }],
    ['0.8', { value: 0.8, kind: 'annotator' }],
    [' .8 ', { value: 0.8, kind: 'annotator' }],
    ['1e-7', { value: 1e-7, kind: 'annotator' }],
    ['number:0.8', { value: 0.8, kind: 'annotator' }],
    ['icd203:likely', icd203('likely', 0.675)],
    ['ICD203: Highly Probable', icd203('very likely', 0.875)],
    ['icd203:remote', icd203('almost no chance', 0.03)],
    ['icd203:roughly_even-odds', icd203('roughly even chance', 0.5)],
    ['icd203:0.6', icd203('likely', 0.6)],
    ['icd203:0.99', icd203('almost certain', 0.99)],
    [
      'ic-confidence:moderate',
      { value: 0.6, kind: 'evidence', scale: 'ic-confidence', level: 'moderate' },
    ],
    [
      'ipcc-confidence:very high',
      { value: 0.9, kind: 'evidence', scale: 'ipcc-confidence', level: 'very high' },
    ],
    ['grade:very low', { value: 0.1, kind: 'evidence', scale: 'grade', level: 'very-low' }],
    ['admiralty:6', { value: null, kind: 'evidence', scale: 'admiralty', level: '6' }],
    ['factbank:ct-', { value: null, kind: 'speaker', scale: 'factbank', level: 'CT-' }],
    ['factbank:CTu', { value: null, kind: 'speaker', scale: 'factbank', level: 'CTu' }],
    ['tei-cert:high', { value: null, kind: 'annotator', scale: 'tei-cert', level: 'high' }],
    ['tei-cert:0.3', { value: 0.3, kind: 'annotator', scale: 'tei-cert' }],
    [
      { value: 0.3, kind: 'speaker' },
      { value: 0.3, kind: 'speaker' },
    ],
    [{ scale: 'icd203', level: 'likely', value: 0.6 }, icd203('likely', 0.6)],
    [{ scale: 'icd203', value: 0.6, kind: 'likelihood' }, icd203('likely', 0.6)],
    [
      { scale: 'admiralty', level: 2 },
      { value: 0.7, kind: 'evidence', scale: 'admiralty', level: '2' },
    ],
  ])('reads %j', (value, expected) => {
    expect(parseConfidence(value)).toEqual({ confidence: expected, faults: [] })
  })

  it('reads a word on the declared scale, and a number as a number whatever is declared', () => {
    expect(parseConfidence('likely', { scale: 'icd203' }).confidence).toEqual(
      icd203('likely', 0.675),
    )
    expect(parseConfidence({ level: 'likely' }, { scale: 'icd203' }).confidence).toEqual(
      icd203('likely', 0.675),
    )
    expect(parseConfidence(1, { scale: 'admiralty' }).confidence).toEqual({
      value: 1,
      kind: 'annotator',
    })
    expect(parseConfidence({ value: 0.5 }, { scale: 'grade' }).confidence).toEqual({
      value: 0.5,
      kind: 'annotator',
    })
  })

  it('reads the letter of an Admiralty rating apart', () => {
    const level = { value: 0.7, kind: 'evidence', scale: 'admiralty', level: '2' }
    expect(parseConfidence('admiralty:b2')).toEqual({
      reliability: 'B',
      confidence: level,
      faults: [],
    })
    expect(parseConfidence('F', { scale: 'admiralty' })).toEqual({ reliability: 'F', faults: [] })
    expect(parseConfidence({ scale: 'admiralty', level: 'B2' }).reliability).toBe('B')
  })

  it.each([
    [80, 'confidence-out-of-range', ['0.8']],
    [-0.1, 'confidence-out-of-range', ['0..1']],
    [Number.NaN, 'confidence-out-of-range', ['0..1']],
    ['icd203:0.995', 'confidence-out-of-range', undefined],
    ['likely', 'missing-scale', ['icd203:likely']],
    ['moderate', 'missing-scale', ['ic-confidence:moderate', 'grade:moderate']],
    ['icd-203:likely', 'unknown-scale', undefined],
    ['icd203:certain', 'unknown-level', undefined],
    ['80%', 'missing-scale', []],
    ['', 'invalid-confidence', undefined],
    ['icd203:', 'invalid-confidence', undefined],
    [{}, 'invalid-confidence', undefined],
    [[0.8], 'invalid-confidence', undefined],
    [null, 'invalid-confidence', undefined],
    [{ level: 'likely', scale: 'odds' }, 'unknown-scale', undefined],
    [{ value: '0.8' }, 'invalid-value', undefined],
    [{ value: 0.8, sure: true }, 'unknown-key', undefined],
    [{ scale: 'icd203', level: 'likely', value: 0.9 }, 'confidence-mismatch', ['0.55..0.8']],
    [{ scale: 'icd203', level: 'likely', kind: 'evidence' }, 'confidence-mismatch', ['likelihood']],
    [{ scale: 'factbank', level: 'CT+', value: 1 }, 'confidence-mismatch', ['null']],
  ])('finds fault with %j', (value, ruleId, expected) => {
    const { fault } = parseConfidence(value)
    expect(fault?.ruleId).toBe(ruleId)
    if (expected !== undefined) expect(fault?.expected).toEqual(expected)
  })

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => void parseConfidence(value, { scale: 'admiralty' })),
    )
  })
})

describe('formatConfidence', () => {
  it('gives what reads back the same, or nothing', () => {
    fc.assert(
      fc.property(confidence, (value) => {
        const written = formatConfidence(value)
        expect(parseConfidence(written ?? value).confidence).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves to the object form what one word cannot carry', () => {
    expect(formatConfidence({ value: 0.3, kind: 'speaker' })).toBeUndefined()
    expect(
      formatConfidence({ value: 0.6, kind: 'likelihood', scale: 'icd203', level: 'likely' }),
    ).toBeUndefined()
    expect(
      formatConfidence({ value: 0.675, kind: 'likelihood', scale: 'icd203', level: 'likely' }),
    ).toBe('icd203:likely')
  })
})
