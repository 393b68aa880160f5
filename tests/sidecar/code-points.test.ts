import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointIndex } from '../../src/formats/sidecar/code-points.js'
import { text } from '../model/arbitraries.js'

describe('codePointIndex', () => {
  it('counts as the string iterator does', () => {
    fc.assert(
      fc.property(text, (value) => {
        const index = codePointIndex(value)
        let unit = 0
        for (const [point, character] of Array.from(value).entries()) {
          expect(index.toCodePoint(unit)).toBe(point)
          expect(index.toUnit(point)).toBe(unit)
          if (character.length === 2) expect(index.toCodePoint(unit + 1)).toBe(point)
          unit += character.length
        }
        expect(index.toCodePoint(value.length)).toBe(Array.from(value).length)
        expect(index.toUnit(Array.from(value).length)).toBe(value.length)
        expect(index.toUnit(1e9)).toBe(value.length)
      }),
    )
  })
})
