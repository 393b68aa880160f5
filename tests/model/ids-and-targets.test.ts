import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMessage } from '../../src/model/fault.js'
import { isId, stableId } from '../../src/model/id.js'
import { makeTarget } from '../../src/model/target.js'
import { text } from './arbitraries.js'

describe('isId', () => {
  it.each(['c1', '1', '_x', 'white-house', 'a/b:c@d+e.f', '커비', 'é', 'x'.repeat(256)])(
    'takes %s',
    (id) => {
      expect(isId(id)).toBe(true)
    },
  )

  it.each([
    '',
    ' ',
    'a b',
    '-a',
    '.a',
    '"',
    'a"',
    'a]',
    'a\n',
    '__proto__',
    'constructor',
    'prototype',
    'a\ud800',
    'x'.repeat(257),
    1,
    null,
  ])('does not take %j', (id) => {
    expect(isId(id)).toBe(false)
  })
})

describe('stableId', () => {
  it('is FNV-1a of lengths and units', () => {
    expect(stableId('c', 'hello')).toBe('c-35utp2svxhep6')
  })

  it('is an id, tells parts apart and is always the same', () => {
    expect(stableId('c', 'ab', 'c')).not.toBe(stableId('c', 'a', 'bc'))
    fc.assert(
      fc.property(fc.array(text), (parts) => {
        expect(isId(stableId('c', ...parts))).toBe(true)
        expect(stableId('c', ...parts)).toBe(stableId('c', ...parts))
      }),
    )
  })

  it('does not collide on short texts that differ little', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => stableId('c', `claim ${index}`))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('makeTarget', () => {
  it('keeps 32 units on either side, and no half of a pair', () => {
    const around = `${'😀'.repeat(20)}x${'😀'.repeat(20)}`
    const target = makeTarget(`a${around}a`, 41, 42)
    expect(target).toEqual({
      exact: 'x',
      prefix: '😀'.repeat(16),
      suffix: '😀'.repeat(16),
      start: 41,
      end: 42,
    })
    expect(makeTarget(`ab${around}`, 42, 43).prefix).toBe('😀'.repeat(16))
    expect(makeTarget(`b${'😀'.repeat(16)}cx`, 34, 35).prefix).toBe(`${'😀'.repeat(15)}c`)
  })

  it('is a stretch of the text', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (value, a, b) => {
        const [start = 0, end = 0] = [a % value.length, b % (value.length + 1)].sort(
          (x, y) => x - y,
        )
        const { exact, prefix, suffix } = makeTarget(value, start, end)
        expect(exact).toBe(value.slice(start, end))
        expect(value.slice(0, start).endsWith(prefix)).toBe(true)
        expect(value.slice(end).startsWith(suffix)).toBe(true)
      }),
    )
  })
})

describe('toMessage', () => {
  it('makes a warning that says where', () => {
    const message = toMessage({
      ruleId: 'invalid-url',
      reason: '`x` is no URL',
      path: ['sources', 0, 'url'],
      place: { line: 2, column: 3 },
      actual: 'x',
      expected: ['https:…'],
    })
    expect(message).toMatchObject({
      reason: '`x` is no URL (at `sources[0].url`)',
      ruleId: 'invalid-url',
      source: 'remark-provenance',
      line: 2,
      column: 3,
      fatal: false,
      actual: 'x',
      expected: ['https:…'],
    })
  })
})
