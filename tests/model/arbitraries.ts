/** Random texts and random provenance about them, as the validator would return it. */
import fc from 'fast-check'
import { SCALE_LEVELS } from '../../src/model/scales.js'
import { makeTarget, splitsPair } from '../../src/model/target.js'
import type { Claim, Confidence, Provenance, Source, Target } from '../../src/model/types.js'
import {
  CLAIM_TYPES,
  CONFIDENCE_KINDS,
  RELATIONS,
  RELIABILITIES,
  SOURCE_KINDS,
  STATUSES,
} from '../../src/model/vocabulary.js'

/** Characters that offsets, JSON, HTML and joins get wrong. */
const PIECES: readonly string[] = [
  'a',
  'b',
  'The ',
  'said ',
  ' ',
  '\n',
  '.',
  ',',
  '"',
  '“',
  '”',
  '\\',
  '<',
  '>',
  '&',
  '</script>',
  '<!--',
  '😀',
  '👩‍👩‍👧',
  '🇰🇷',
  '한국',
  'é',
  'e\u0301',
  '\ufeff',
  '\ufe0f',
  '\u{e0101}',
  '\u2028',
  '\u200b',
  '\ud83d',
  '\ude00',
  '\u0000',
  '1,000',
  '__proto__',
]

/** A rendered text, unpaired surrogates and all. */
export const text: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 80 })
  .map((pieces) => pieces.join(''))

/** Text with something in it, as in a name. */
export const words: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''))
  .filter((value) => value.trim() !== '')

/** Confidence on any scale, with its own value or another in the band. */
export const confidence: fc.Arbitrary<Confidence> = fc.oneof(
  fc.record({
    value: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    kind: fc.constantFrom(...CONFIDENCE_KINDS),
  }),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((value): Confidence => ({ value: value + 0, kind: 'annotator', scale: 'tei-cert' })),
  fc.constantFrom(
    ...Object.entries(SCALE_LEVELS).flatMap(([scale, { kind, levels }]) =>
      levels.flatMap(({ name, value, band }): Confidence[] => {
        const own = { value, kind, scale: scale as keyof typeof SCALE_LEVELS, level: name }
        return band ? [own, { ...own, value: band[0] }] : [own]
      }),
    ),
  ),
)

const date = fc.constantFrom(
  '2023',
  '2023-10',
  '2023-10-13',
  '2023-10-13T14:30:00Z',
  '2023-10-13T14:30:00.5Z',
)
const url = fc.constantFrom(
  'https://example.org/a?b=c#d',
  'http://example.org/%20',
  'HTTPS://EXAMPLE.ORG/é',
)

function optional<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>
}

function source(ids: readonly string[], index: number): fc.Arbitrary<Source> {
  // References lead to earlier sources only: no circles.
  const earlier = ids.slice(0, index)
  return fc
    .tuple(
      fc.constantFrom(...SOURCE_KINDS),
      words,
      optional<Source>({
        role: words,
        ...(earlier.length > 0
          ? {
              for: fc.constantFrom(...earlier),
              derivedFrom: fc.uniqueArray(fc.constantFrom(...earlier), { minLength: 1 }),
            }
          : {}),
        url,
        archived: url,
        published: date,
        accessed: date,
        reliability: fc.constantFrom(...RELIABILITIES),
        csl: fc.constantFrom<Record<string, unknown>>(
          { id: 'x', type: 'article', author: [{ family: 'K', given: null }] },
          { issued: { 'date-parts': [[2023, 10]] } },
        ),
      } as { [K in keyof Source]: fc.Arbitrary<Source[K]> }),
      words,
    )
    .map(([kind, name, rest, reason]) => ({
      id: ids[index] ?? 's',
      kind,
      name,
      ...rest,
      ...(kind === 'anonymous' ? { reason } : {}),
    }))
}

/** Up to three disjoint ranges with something in them, never between the halves of a pair. */
function targets(of: string): fc.Arbitrary<Target[]> {
  return fc
    .uniqueArray(fc.nat({ max: of.length }), { minLength: 2, maxLength: 6 })
    .map((offsets) => {
      const cuts = offsets.filter((at) => !splitsPair(of, at)).sort((a, b) => a - b)
      const found: Target[] = []
      for (let index = 0; index + 1 < cuts.length; index += 2) {
        found.push(makeTarget(of, cuts[index] ?? 0, cuts[index + 1] ?? 0))
      }
      return found
    })
    .filter((found) => found.length > 0)
}

function claim(id: string, of: string, ids: readonly string[]): fc.Arbitrary<Claim> {
  const known = fc.constantFrom(...(ids.length > 0 ? ids : ['nobody']))
  const reference = fc
    .tuple(
      known,
      optional({
        relation: fc.constantFrom(...RELATIONS),
        via: fc.uniqueArray(known, { minLength: 1, maxLength: 2 }),
        at: known,
        cue: words,
      }),
    )
    .map(([source, rest]) => ({ id: source, ...rest }))
  return fc
    .tuple(
      targets(of),
      ids.length > 0 ? fc.array(reference, { maxLength: 3 }) : fc.constant([]),
      fc.constantFrom(...STATUSES),
      optional({
        type: fc.constantFrom(...CLAIM_TYPES, 'x-org:leak', 'https://example.org/type'),
        confidence,
        comment: words,
        annotator: words,
      }),
    )
    .map(
      ([found, sources, status, rest]) =>
        ({ id, sources, status, targets: found, ...rest }) as Claim,
    )
}

/** Provenance about `of`; everything that it refers to is there. */
export function provenanceFor(of: string): fc.Arbitrary<Provenance> {
  const ids = fc.uniqueArray(
    fc.constantFrom('kirby', 'white-house', '커비', 'a/b:c@d+e', '1', '_x.y'),
    { maxLength: 4 },
  )
  return ids.chain((sourceIds) =>
    fc
      .tuple(
        fc.tuple(...sourceIds.map((_, index) => source(sourceIds, index))),
        fc
          .uniqueArray(fc.constantFrom('c1', 'c2', 'c-3', '주장', 'a.b', 'z@1'), { maxLength: 5 })
          .chain((claimIds) => fc.tuple(...claimIds.map((id) => claim(id, of, sourceIds)))),
        optional({ title: words, author: words, published: date, editorNote: words }),
      )
      .map(
        ([sources, claims, document]): Provenance => ({
          sources,
          claims,
          ...(Object.keys(document).length > 0 ? { document } : {}),
          types: [
            { id: 'x-org:leak', broader: 'event' },
            { id: 'https://example.org/type', broader: 'opinion' },
          ],
        }),
      ),
  )
}

/** A text and provenance about it. */
export const article: fc.Arbitrary<{ text: string; provenance: Provenance }> = text
  .filter((value) => value.length > 1)
  .chain((value) => provenanceFor(value).map((provenance) => ({ text: value, provenance })))
