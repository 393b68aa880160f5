import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeProvenance } from '../../src/model/merge.js'
import type { Claim, Provenance } from '../../src/model/types.js'
import { article } from './arbitraries.js'

const target = { exact: 'x', prefix: '', suffix: '', start: 0, end: 1 }
const layer = (name: string, claim: Partial<Claim>, rest: Partial<Provenance> = {}) => ({
  name,
  provenance: {
    sources: [],
    claims: [{ id: 'c1', sources: [], status: 'asserted' as const, targets: [], ...claim }],
    ...rest,
  },
})

describe('mergeProvenance', () => {
  it('lets the first layer win key by key, and names each difference', () => {
    const { provenance, faults } = mergeProvenance([
      layer('inline', { type: 'event', targets: [target] }, { document: { title: 'A' } }),
      layer(
        'the sidecar',
        { type: 'opinion', comment: 'so', sources: [{ id: 'a' }] },
        { document: { title: 'B', author: 'K' } },
      ),
    ])
    expect(provenance.claims).toEqual([
      {
        id: 'c1',
        type: 'event',
        sources: [{ id: 'a' }],
        comment: 'so',
        status: 'asserted',
        targets: [target],
      },
    ])
    expect(provenance.document).toEqual({ title: 'A', author: 'K' })
    expect(faults).toEqual([
      {
        ruleId: 'conflicting-claim',
        reason:
          'Claim `c1` has another `type` in the sidecar than in inline: `opinion`, not `event`; inline counts',
        path: ['claims', 'c1', 'type'],
        actual: '`opinion`',
        expected: ['`event`'],
      },
      expect.objectContaining({ ruleId: 'conflicting-document', path: ['document', 'title'] }),
    ])
  })

  it('lets no annotator reopen what an editor has decided', () => {
    const { provenance, faults } = mergeProvenance([
      layer('the sidecar', { status: 'rejected', targets: [target] }),
      layer('an annotator', { status: 'suggested', targets: [target] }),
    ])
    expect(faults).toEqual([])
    expect(provenance.claims[0]?.status).toBe('rejected')
  })

  it('compares confidence and sources by what they say, not by the order of keys', () => {
    const { faults } = mergeProvenance([
      layer('a', { confidence: { value: 0.5, kind: 'evidence' }, sources: [{ id: 'a', at: 'b' }] }),
      layer('b', { confidence: { kind: 'evidence', value: 0.5 }, sources: [{ at: 'b', id: 'a' }] }),
    ])
    expect(faults).toEqual([])
  })

  it('is the identity for one layer, and for the same layer twice', () => {
    fc.assert(
      fc.property(article, ({ provenance }) => {
        const before = structuredClone(provenance)
        expect(mergeProvenance([{ name: 'a', provenance }])).toEqual({ provenance, faults: [] })
        expect(
          mergeProvenance([
            { name: 'a', provenance },
            { name: 'b', provenance },
          ]),
        ).toEqual({ provenance, faults: [] })
        expect(provenance).toEqual(before)
      }),
    )
  })
})
