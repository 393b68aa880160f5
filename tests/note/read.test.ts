import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNote, labels, noteModel, readNote } from '../../src/formats/note/index.js'
import { parseConfidence } from '../../src/model/confidence.js'
import type { Claim, Confidence, Provenance, Relation, Source } from '../../src/model/types.js'
import { CLAIM_TYPES, RELATIONS } from '../../src/model/vocabulary.js'
import { claim, provenance } from './article.js'

const languages = ['en', 'ko'] as const

/** Through words and back. */
function again(parts: Partial<Claim>, lang: 'en' | 'ko', of: Provenance) {
  const note = readNote(
    formatNote(claim(parts), { provenance: of, labels: labels[lang] }),
    labels[lang],
  )
  const model = noteModel()
  const read = model.add(note)
  return { note, read, sources: model.sources(), faults: model.faults() }
}

const levels: Confidence[] = Object.entries(labels.en.note.levels).flatMap(([scale, names]) =>
  Object.keys(names).flatMap((level) => {
    const { confidence } = parseConfidence({ scale, level })
    return confidence ? [confidence] : []
  }),
)

describe.each(languages)('readNote in %s', (lang) => {
  it('reads every level, every kind of number and every type back', () => {
    expect(levels.length).toBe(37)
    for (const confidence of levels) {
      expect(again({ confidence }, lang, provenance).note.confidence).toEqual(confidence)
    }
    for (const kind of ['likelihood', 'evidence', 'speaker', 'annotator'] as const) {
      for (const value of [0, 0.25, 1, 1e-7, null]) {
        const confidence = { value, kind }
        expect(again({ confidence }, lang, provenance).note.confidence).toEqual(confidence)
      }
    }
    const own: Confidence = { value: 0.7, kind: 'likelihood', scale: 'icd203', level: 'likely' }
    expect(again({ confidence: own }, lang, provenance).note.confidence).toEqual(own)
    const bare: Confidence = { value: 0.7, kind: 'annotator', scale: 'tei-cert' }
    expect(again({ confidence: bare }, lang, provenance).note.confidence).toEqual(bare)
    for (const type of [...CLAIM_TYPES, 'x-desk:sanction', 'https://example.org/types/a']) {
      expect(again({ type }, lang, provenance).note.type).toBe(type)
    }
  })

  it('reads a chain, an event and its date back', () => {
    const { read, sources, faults } = again(
      { sources: [{ id: 'kirby', relation: 'quoted', at: 'briefing', via: ['wire', 'daily'] }] },
      lang,
      provenance,
    )
    const named = new Map(sources.map((source) => [source.name, source]))
    const kirby = named.get('John Kirby')
    expect(kirby).toMatchObject({ role: 'spokesperson', url: 'https://example.org/kirby' })
    expect(kirby?.for).toBe(named.get('The National Security Council')?.id)
    expect(named.get('The National Security Council')?.for).toBe(named.get('The White House')?.id)
    expect(named.get('briefing')).toMatchObject({ kind: 'event', published: '2023-10-13' })
    expect(read.sources).toEqual([
      {
        id: kirby?.id,
        relation: 'quoted',
        at: named.get('briefing')?.id,
        via: [named.get('Reuters')?.id, named.get('The Daily')?.id],
      },
    ])
    expect(faults.map((fault) => fault.ruleId)).toEqual(['lost-source-kind'])
  })

  it('reads an anonymous source, an archived copy and origins back', () => {
    const official = again({ sources: [{ id: 'official' }] }, lang, provenance)
    const { id: _, ...known } = provenance.sources.find(({ id }) => id === 'official') as Source
    expect(official.sources[0]).toMatchObject(known)
    const report = again({ sources: [{ id: 'report', relation: 'derived' }] }, lang, provenance)
    expect(report.sources[0]).toMatchObject({
      name: 'Ports of the North-East',
      published: '2023-09',
      url: 'https://example.org/report',
      archived: 'https://archive.example/report',
      accessed: '2023-10-14',
    })
    expect(report.sources.map(({ name }) => name)).toEqual([
      'Ports of the North-East',
      'satellite images',
      'U.S. cargo manifests',
    ])
  })

  it('keeps names, relations, status and comment of any note', () => {
    // Commas, semicolons and brackets part clauses, and `and`, `for`, `at` begin them: not in names here.
    const word = fc.stringMatching(/^[A-Z가-힣][a-z.가-힣]{0,8}x$/u)
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom<Relation | undefined>(...RELATIONS, undefined), {
          minLength: 4,
          maxLength: 4,
        }),
        fc.option(fc.constantFrom(...levels), { nil: undefined }),
        fc.option(name, { nil: undefined }),
        fc.boolean(),
        (names, relations, confidence, comment, suggested) => {
          const of: Provenance = {
            claims: [],
            sources: names.map((name, index) => ({
              id: `s${index}`,
              kind: 'person',
              name,
              ...(index % 2 ? { url: `https://example.org/${index}` } : {}),
            })),
          }
          const sources = names.map((_, index) => {
            const relation = relations[index]
            return { id: `s${index}`, ...(relation ? { relation } : {}) }
          })
          const { note } = again(
            {
              sources,
              status: suggested ? 'suggested' : 'asserted',
              ...(confidence ? { confidence } : {}),
              ...(comment === undefined ? {} : { comment }),
            },
            lang,
            of,
          )
          expect(note.sources.map(({ name, relation }) => [name, relation])).toEqual(
            names.map((name, index) => [name, relations[index]]),
          )
          expect(note.suggested).toBe(suggested)
          expect(note.confidence).toEqual(confidence)
          expect(note.comment).toBe(comment)
          expect(note.rest).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never throws, and keeps what it cannot read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const model = noteModel()
        model.add(readNote(text, labels[lang]))
        model.add(readNote([text, { text, url: 'javascript:0' }], labels[lang]))
        expect(Array.isArray(model.sources())).toBe(true)
      }),
    )
    const model = noteModel()
    model.add(readNote('An editor’s own words. More of them.', labels[lang]))
    expect(model.faults()).toMatchObject([
      { ruleId: 'lost-note', actual: 'An editor’s own words. More of them.' },
    ])
  })

  it('reads notes of 20,000 clauses', () => {
    const lead = labels[lang].note.relations.quoted.replace('{}', '')
    for (const text of [', for a', '. A', '; b', ' and c', ' on 1 May 2020', '(']) {
      expect(readNote(lead + text.repeat(20_000), labels[lang])).toBeDefined()
    }
  })
})
