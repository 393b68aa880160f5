import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splice } from '../../src/text/index.js'

describe('splice', () => {
  it('inserts, removes and replaces by offsets of the string as it was', () => {
    const edits = [
      { at: 0, remove: 0, insert: '<' },
      { at: 2, remove: 1, insert: '' },
      { at: 5, remove: 1, insert: 'XY' },
      { at: 6, remove: 0, insert: '>' },
    ]
    expect(splice('abcdef', edits)).toBe('<abdeXY>')
    expect(splice('abcdef', [...edits].reverse())).toBe('<abdeXY>')
    expect(splice('abc', [])).toBe('abc')
  })

  it('keeps the order of edits at one offset', () => {
    const edits = ['1', '2', '3'].map((insert) => ({ at: 1, remove: 0, insert }))
    expect(splice('ab', [{ at: 2, remove: 0, insert: '4' }, ...edits])).toBe('a123b4')
    expect(
      splice('ab', [
        { at: 0, remove: 2, insert: 'x' },
        { at: 0, remove: 0, insert: 'y' },
      ]),
    ).toBe('xy')
  })

  it('refuses edits that overlap or lie outside', () => {
    for (const edits of [
      [
        { at: 0, remove: 2, insert: '' },
        { at: 1, remove: 0, insert: 'x' },
      ],
      [{ at: 3, remove: 1, insert: '' }],
      [{ at: -1, remove: 0, insert: 'x' }],
      [{ at: 1, remove: -1, insert: 'x' }],
    ]) {
      expect(() => splice('abc', edits)).toThrow(RangeError)
    }
  })

  it('gives the string back when insertions are taken out again', () => {
    const insertion = fc.record({ at: fc.nat(20), insert: fc.string() })
    fc.assert(
      fc.property(fc.string({ minLength: 20 }), fc.array(insertion), (source, insertions) => {
        const edits = insertions
          .map(({ at, insert }) => ({ at, remove: 0, insert }))
          .sort((a, b) => a.at - b.at)
        let shift = 0
        const back = edits.map(({ at, insert }) => {
          const edit = { at: at + shift, remove: insert.length, insert: '' }
          shift += insert.length
          return edit
        })
        expect(splice(splice(source, edits), back)).toBe(source)
      }),
    )
  })
})
