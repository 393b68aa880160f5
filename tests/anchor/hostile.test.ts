import { describe, expect, it } from 'vitest'
import { anchor, type Selector, toSelector } from '../../src/anchor/index.js'

const text = 'One line of text. Another line of text, longer than the first.'

const hostile: unknown[] = [
  { exact: '' },
  { exact: 'line', start: Number.NaN, end: Number.NaN },
  { exact: 'line', start: -5, end: 1e12 },
  { exact: 'line', start: 1.5, end: 2.5 },
  { exact: 'line', start: Number.POSITIVE_INFINITY, end: 0 },
  { exact: 'not there at all', start: 4, end: 8 },
  { exact: '\ud800', prefix: '\udc00', suffix: '\ud800' },
  { exact: 'line\udfff', start: 4, end: 9 },
  { exact: 'x'.repeat(100_000), prefix: 'y'.repeat(100_000), suffix: 'z'.repeat(100_000) },
  { exact: ' \n\t ' },
  { exact: '\u200b\u00ad' },
  { exact: '\u0301' },
  { exact: '...---"\'' },
  { exact: 'line', prefix: 7, suffix: null },
  { exact: 42 },
  { exact: '__proto__' },
  {},
  null,
]

describe('bad selectors', () => {
  it.each([
    ['with the old text', { base: text }],
    ['with another old text', { base: 'Nothing in common, \ud800 really' }],
    ['with an empty old text', { base: '' }],
    ['without', {}],
  ])('never throw and never leave the text, %s', (_, options) => {
    for (const now of [text, '', '\ud800', '   ', '\u0301\u0301', `${text}\n${text}`]) {
      const answers = anchor(now, hostile as Selector[], options)
      expect(answers).toHaveLength(hostile.length)
      for (const { status, start, end, candidates, evidence } of answers) {
        expect(evidence.summary).not.toBe('')
        const there = status === 'exact' || status === 'moved' || status === 'changed'
        expect(start !== undefined && end !== undefined).toBe(there)
        for (const range of candidates ?? (there ? [{ start: start ?? -1, end: end ?? -1 }] : [])) {
          expect(range.start).toBeGreaterThanOrEqual(0)
          expect(range.end).toBeGreaterThan(range.start)
          expect(range.end).toBeLessThanOrEqual(now.length)
        }
      }
    }
  })

  it('does not believe an offset that its own quote contradicts', () => {
    const [answer] = anchor(text, [{ exact: 'longer than', start: 0, end: 11 }], { base: text })
    expect(text.slice(answer?.start, answer?.end)).toBe('longer than')
  })
})

describe('toSelector', () => {
  it('cuts off what lies outside and keeps surrogate pairs whole', () => {
    expect(toSelector('a😀b', [2, 99])).toEqual({
      exact: '😀b',
      prefix: 'a',
      suffix: '',
      start: 1,
      end: 4,
    })
    expect(toSelector('abc', [Number.NaN, -3]).exact).toBe('')
    expect(toSelector(`😀${'x'.repeat(31)}y`, [33, 34]).prefix).toBe('x'.repeat(31))
  })
})

/** CPU milliseconds: other processes on the machine do not count. */
function cpu(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('time grows in step with the input', () => {
  const selectors = (base: string, count: number, length: number): Selector[] =>
    Array.from({ length: count }, (_, index) => {
      const start = Math.floor((index * (base.length - length)) / count)
      return toSelector(base, [start, start + length])
    })
  const unique = (count: number, seed: string): string =>
    Array.from({ length: count }, (_, index) => `${seed}${index.toString(36)}`).join(' ')
  const texts: [string, string, string][] = [
    ['one character', 'a'.repeat(1_000_000), 'a'.repeat(999_990)],
    ['one ideograph', '中'.repeat(200_000), `中${'中'.repeat(199_000)}`],
    ['one token', 'ab '.repeat(100_000), `x ${'ab '.repeat(99_000)} y`],
    ['two tokens', 'ab cd '.repeat(50_000), 'cd ab ab '.repeat(33_000)],
    ['all different', unique(100_000, 'w'), unique(100_000, 'v')],
    ['reversed', unique(60_000, 'w'), unique(60_000, 'w').split(' ').reverse().join(' ')],
    [
      'shuffled blocks',
      unique(60_000, 'w'),
      unique(60_000, 'w')
        .split(' ')
        .map((_, i, all) => all[(i * 7919) % all.length])
        .join(' '),
    ],
    ['marks', 'e\u0301'.repeat(100_000), '\u0301'.repeat(100_000)],
    ['joiners', '\u200d'.repeat(100_000), '👩\u200d'.repeat(50_000)],
    ['dots', '.'.repeat(300_000), '. '.repeat(150_000)],
  ]
  it.each(texts)(
    '%s',
    (_, base, text) => {
      const list = selectors(base, 300, 60)
      expect(cpu(() => anchor(text, list, { base }))).toBeLessThan(6000)
      expect(cpu(() => anchor(text, list))).toBeLessThan(6000)
    },
    30_000,
  )
})
