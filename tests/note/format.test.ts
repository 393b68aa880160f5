import { describe, expect, it } from 'vitest'
import { formatNote, labels, type NotePart, resolveLabels } from '../../src/formats/note/index.js'
import type { Claim, Provenance } from '../../src/model/types.js'
import { claim, provenance } from './article.js'

function write(
  parts: Partial<Claim>,
  lang: 'en' | 'ko' = 'en',
  of: Provenance = provenance,
): string {
  return formatNote(claim(parts), { provenance: of, labels: labels[lang] })
    .map((part: NotePart) => (typeof part === 'string' ? part : `[${part.text}](${part.url})`))
    .join('')
}

describe('formatNote', () => {
  it('says who, for whom, how, where, when, how sure and what kind', () => {
    expect(
      write({
        type: 'event',
        confidence: { value: null, kind: 'speaker', scale: 'factbank', level: 'PS+' },
        sources: [{ id: 'kirby', relation: 'quoted', at: 'briefing' }],
      }),
    ).toBe(
      'Quoted from [John Kirby](https://example.org/kirby), spokesperson, for the National Security Council, ' +
        'for the White House, at a briefing on 13 October 2023. Stated as possible. Event.',
    )
  })

  it('says why a source is anonymous, how reliable it is and through whom the claim came', () => {
    expect(
      write({ sources: [{ id: 'official', relation: 'paraphrased', via: ['wire', 'daily'] }] }),
    ).toBe(
      'Paraphrased from a senior official, not named (not authorised to speak, and afraid of reprisals), ' +
        'a usually reliable source (Admiralty B), via Reuters, citing The Daily.',
    )
  })

  it('names what a source is made from, with its archived copy', () => {
    expect(write({ sources: [{ id: 'report', relation: 'derived' }] })).toBe(
      'Derived from [Ports of the North-East](https://example.org/report), September 2023, ' +
        '[archived copy](https://archive.example/report), accessed 14 October 2023, ' +
        'itself based on satellite images (based on WorldView) and U.S. cargo manifests.',
    )
  })

  it('gives one sentence to sources of one relation', () => {
    expect(
      write({
        sources: [
          { id: 'wire', relation: 'derived' },
          { id: 'daily', relation: 'derived' },
          { id: 'camera' },
        ],
      }),
    ).toBe('Derived from Reuters; The Daily. According to WorldView.')
  })

  it('says plainly that there is no source, and that nobody has reviewed a suggestion', () => {
    expect(write({})).toBe('No source given.')
    expect(write({ status: 'suggested' })).toBe('Suggested, not reviewed. No source given.')
  })

  it('names a type of the publisher, a value that is not its level’s own, and the comment', () => {
    expect(
      write({
        type: 'x-desk:sanction',
        confidence: { value: 0.7, kind: 'likelihood', scale: 'icd203', level: 'likely' },
        comment: 'Two  lines\nof it',
      }),
    ).toBe('No source given. Likely (ICD 203), 0.7. Event (x-desk:sanction). Note: Two lines of it')
  })

  it('writes Korean', () => {
    const of: Provenance = {
      ...provenance,
      sources: [
        { id: 'kirby', kind: 'person', name: '존 커비', role: '대변인', for: 'white-house' },
        { id: 'white-house', kind: 'organization', name: '백악관' },
        { id: 'briefing', kind: 'event', name: '브리핑', published: '2023-10-13' },
      ],
    }
    const parts: Partial<Claim> = {
      type: 'event',
      confidence: { value: 0.675, kind: 'likelihood', scale: 'icd203', level: 'likely' },
      sources: [{ id: 'kirby', relation: 'quoted', at: 'briefing' }],
    }
    expect(write(parts, 'ko', of)).toBe(
      '직접 인용: 존 커비(대변인), 백악관 측, 2023년 10월 13일 브리핑에서. 가능성 높음(ICD 203). 사건.',
    )
  })

  it('does not run in circles', () => {
    const of: Provenance = {
      claims: [],
      sources: [
        { id: 'a', kind: 'person', name: 'A', for: 'b', derivedFrom: ['b'] },
        { id: 'b', kind: 'person', name: 'B', for: 'a', derivedFrom: ['a', 'b'] },
      ],
    }
    expect(write({ sources: [{ id: 'a' }] }, 'en', of)).toBe(
      'According to A, for B, itself based on B.',
    )
  })

  it('links no scheme but http, https and mailto, and lets nothing turn the reading direction', () => {
    const of: Provenance = {
      claims: [],
      sources: [
        { id: 'a', kind: 'person', name: '\u202eA\u2066', url: 'javascript:alert(1)' },
        { id: 'b', kind: 'person', name: 'B', url: 'mailto:b@example.org' },
      ],
    }
    expect(write({ sources: [{ id: 'a' }, { id: 'b' }] }, 'en', of)).toBe(
      'According to A; [B](mailto:b@example.org).',
    )
  })

  it('takes English where a language is not shipped', () => {
    expect(resolveLabels(undefined, 'ko-KR').lang).toBe('ko')
    expect(resolveLabels(undefined, 'fr').lang).toBe('en')
    expect(resolveLabels('ko', 'en').lang).toBe('ko')
    const own = { ...labels.en, lang: 'en-AU' }
    expect(resolveLabels(own, 'ko')).toBe(own)
  })

  it('has words for every level in every language, no two alike in one scale', () => {
    for (const { note } of Object.values(labels)) {
      for (const [scale, levels] of Object.entries(note.levels)) {
        expect(Object.keys(levels)).toEqual(
          Object.keys(labels.en.note.levels[scale as keyof typeof note.levels]),
        )
        expect(new Set(Object.values(levels)).size).toBe(Object.keys(levels).length)
      }
    }
  })
})
