import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Rebased,
  readSidecar,
  rebase,
  stringifySidecar,
  toSidecar,
} from '../../src/formats/sidecar/index.js'
import type { Provenance } from '../../src/model/types.js'
import { article } from '../model/arbitraries.js'
import { at } from './example.js'

const text = [
  'Ships were seen near the port on Monday.',
  'The White House said more than 1,000 containers of equipment were sent by rail since the summer.',
  '“We have seen them with our own eyes,” Kirby said at the briefing, “and they are leaving the port.”',
  'Officials would not say how they knew, and the embassy did not answer questions about the deliveries.',
  'The partnership undermines stability in the whole region, according to a report of the ministry.',
].join('\n')

const claim = (id: string, ...quotes: string[]): Provenance['claims'][number] => ({
  id,
  sources: [],
  status: 'asserted',
  targets: quotes.map((quote) => at(quote, text)),
})

const provenance: Provenance = {
  sources: [{ id: 'kirby', kind: 'person', name: 'John Kirby' }],
  claims: [
    claim('count', 'more than 1,000 containers of equipment were sent by rail'),
    claim('quote', 'We have seen them with our own eyes', 'they are leaving the port'),
    claim('report', 'The partnership undermines stability in the whole region'),
  ],
}
const sidecar = toSidecar(provenance, { text })

function edited(...edits: [string, string][]): string {
  return edits.reduce((value, [from, to]) => {
    expect(value).toContain(from)
    return value.replace(from, to)
  }, text)
}

const summary = ({ provenance: { claims }, faults, record }: Rebased, of: string) => ({
  claims: Object.fromEntries(
    claims.map(({ id, targets }) => [id, targets.map(({ start, end }) => of.slice(start, end))]),
  ),
  rules: faults.map(({ ruleId, path }) => [ruleId, path?.[1]].join(' ')),
  orphans: record.orphans.map((orphan) => orphan.claim.id),
})

/** The sidecar as `annotate` writes it after an edit. */
const next = (from: typeof sidecar, of: string): { rebased: Rebased; sidecar: typeof sidecar } => {
  const rebased = rebase(readSidecar(from), of)
  return { rebased, sidecar: toSidecar(rebased.provenance, { text: of, record: rebased.record }) }
}

describe('rebase', () => {
  it('changes nothing where the text is the same', () => {
    fc.assert(
      fc.property(article, ({ text: of, provenance: any }) => {
        const before = toSidecar(any, { text: of })
        const { rebased, sidecar: after } = next(before, of)
        expect(rebased.faults).toEqual([])
        expect(after).toEqual(before)
      }),
    )
  })

  it('follows claims through edits elsewhere, without a word', () => {
    const of = edited(
      ['Ships were seen', 'Early on Monday, ships and a train were seen'],
      ['Officials would not', 'They would never'],
    )
    const { rebased, sidecar: after } = next(sidecar, of)
    expect(rebased.faults).toEqual([])
    expect(rebased.record.history.size).toBe(0)
    for (const { targets } of rebased.provenance.claims) {
      for (const { exact, start, end } of targets) expect(of.slice(start, end)).toBe(exact)
    }
    expect(readSidecar(after)).toMatchObject({ faults: [], base: of })
  })

  it('says that words changed, and which that matter', () => {
    const of = edited(['1,000 containers', '1,500 containers'])
    const { rebased } = next(sidecar, of)
    expect(summary(rebased, of)).toEqual({
      claims: {
        count: ['more than 1,500 containers of equipment were sent by rail'],
        quote: ['We have seen them with our own eyes', 'they are leaving the port'],
        report: ['The partnership undermines stability in the whole region'],
      },
      rules: ['anchor-changed count'],
      orphans: [],
    })
    const [fault] = rebased.faults
    expect(fault?.reason).toContain('“more than 1,500 containers of equipment were sent by rail”')
    expect(fault?.range && of.slice(fault.range.start, fault.range.end)).toBe(
      'more than 1,500 containers of equipment were sent by rail',
    )
    expect(rebased.record.history.get('count')).toEqual([
      expect.objectContaining({
        event: 'changed',
        was: 'more than 1,000 containers of equipment were sent by rail',
        now: 'more than 1,500 containers of equipment were sent by rail',
        affects: ['number'],
      }),
    ])
  })

  it('keeps what is gone among the orphans, through further edits', () => {
    const line =
      'The partnership undermines stability in the whole region, according to a report of the ministry.'
    const of = edited([`\n${line}`, ''])
    const once = next(sidecar, of)
    expect(summary(once.rebased, of)).toMatchObject({
      rules: ['anchor-orphaned report'],
      orphans: ['report'],
    })
    expect(once.sidecar.total).toBe(2)
    const twice = next(once.sidecar, `${of} More.`)
    expect(summary(twice.rebased, of)).toMatchObject({
      rules: ['anchor-orphaned report'],
      orphans: ['report'],
    })
    // What happened is written once, however often the sidecar is.
    expect(twice.rebased.record.history.get('report')).toHaveLength(1)
    expect(stringifySidecar(next(twice.sidecar, `${of} More.`).sidecar)).toBe(
      stringifySidecar(twice.sidecar),
    )
    const back = next(twice.sidecar, text)
    expect(summary(back.rebased, text)).toMatchObject({
      rules: ['anchor-restored report'],
      orphans: [],
    })
    expect(back.rebased.provenance.claims.find(({ id }) => id === 'report')?.targets).toEqual(
      provenance.claims[2]?.targets,
    )
    expect(back.rebased.record.history.get('report')?.map(({ event }) => event)).toEqual([
      'orphaned',
      'restored',
    ])
  })

  it('does not put an orphan to its words where all around them is different', () => {
    const line =
      'The partnership undermines stability in the whole region, according to a report of the ministry.'
    const once = next(sidecar, edited([`\n${line}`, '']))
    const elsewhere = `${edited([`\n${line}`, ''])}\nNobody says “The partnership undermines stability in the whole region” any more.`
    expect(summary(next(once.sidecar, elsewhere).rebased, elsewhere).orphans).toEqual(['report'])
  })

  it('judges a claim in two passages as a whole', () => {
    const of = edited([', “and they are leaving the port.”', '.'])
    const once = next(sidecar, of)
    expect(summary(once.rebased, of)).toMatchObject({
      claims: { quote: ['We have seen them with our own eyes'] },
      rules: ['anchor-changed quote'],
      orphans: [],
    })
    expect(once.rebased.faults[0]?.reason).toContain('1 of 2 passages')
    expect(once.rebased.record.lost.get('quote')?.map(({ exact }) => exact)).toEqual([
      'they are leaving the port',
    ])
    const back = next(once.sidecar, text)
    expect(back.rebased.provenance.claims.find(({ id }) => id === 'quote')?.targets).toEqual(
      provenance.claims[1]?.targets,
    )
    expect(back.rebased.record.lost.size).toBe(0)
  })

  it('says that a claim moved', () => {
    const lines = text.split('\n')
    const of = [lines[4], ...lines.slice(0, 4)].join('\n')
    const { rebased } = next(sidecar, of)
    expect(rebased.provenance.claims).toHaveLength(3)
    expect(summary(rebased, of).orphans).toEqual([])
    for (const { targets } of rebased.provenance.claims) {
      for (const { exact, start, end } of targets) expect(of.slice(start, end)).toBe(exact)
    }
    for (const { ruleId } of rebased.faults) expect(ruleId).toBe('anchor-moved')
  })

  it('chooses none of several equal places', () => {
    const quote = { type: 'TextQuoteSelector', exact: 'sent by rail' }
    const foreign = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      id: 'x:1',
      target: { source: 'x:a', selector: quote },
    }
    const of = 'They were sent by rail.\nThey were sent by rail.'
    const rebased = rebase(readSidecar(foreign), of)
    expect(summary(rebased, of)).toEqual({
      claims: {},
      rules: ['anchor-ambiguous x:1'],
      orphans: ['x:1'],
    })
    expect(rebased.faults[0]?.reason).toContain('2 places')
    const unique = 'They were sent by rail.'
    expect(summary(rebase(readSidecar(foreign), unique), unique).claims).toEqual({
      'x:1': ['sent by rail'],
    })
  })

  it('leaves claims alone that the article places itself', () => {
    const of = edited(['1,000 containers', '1,500 containers'])
    const rebased = rebase(readSidecar(sidecar), of, { placed: new Set(['count']) })
    expect(rebased.faults).toEqual([])
    expect(rebased.provenance.claims.find(({ id }) => id === 'count')?.targets).toEqual([])
  })

  it('loses no claim, places each in the text, and leaves the reading as it was', () => {
    const edit = fc.record({
      at: fc.nat(text.length),
      remove: fc.nat(200),
      insert: fc.constantFrom('', ' ', 'no ', 'The ship. ', '\n', '😀'),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
        const of = edits.reduce(
          (value, { at: from, remove, insert }) =>
            value.slice(0, from) + insert + value.slice(from + remove),
          text,
        )
        const reading = readSidecar(sidecar)
        const {
          provenance: { claims },
          record,
          faults,
        } = rebase(reading, of)
        expect(reading).toEqual(readSidecar(sidecar))
        expect(
          [
            ...claims.map(({ id }) => id),
            ...record.orphans.map((orphan) => orphan.claim.id),
          ].sort(),
        ).toEqual(['count', 'quote', 'report'])
        for (const { id, targets } of claims) {
          expect(targets.length).toBeGreaterThan(0)
          for (const [index, { exact, start, end }] of targets.entries()) {
            expect(of.slice(start, end)).toBe(exact)
            expect(start).toBeGreaterThanOrEqual(targets[index - 1]?.end ?? 0)
          }
          const words = targets.map(({ exact }) => exact)
          const before = provenance.claims
            .find((other) => other.id === id)
            ?.targets.map(({ exact }) => exact)
          if (JSON.stringify(words) !== JSON.stringify(before))
            expect(faults.some(({ path }) => path?.[1] === id)).toBe(true)
        }
        const after = toSidecar({ ...provenance, claims }, { text: of, record })
        expect(readSidecar(after).faults).toEqual([])
        expect(next(after, of).sidecar).toEqual(after)
      }),
      { numRuns: 200 },
    )
  })
})
