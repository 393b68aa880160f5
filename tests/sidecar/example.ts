/** A sidecar with one of everything. */
import { toSidecar } from '../../src/formats/sidecar/index.js'
import type { AnnotationCollection, SidecarRecord } from '../../src/formats/sidecar/types.js'
import { makeTarget } from '../../src/model/target.js'
import type { Provenance, Target } from '../../src/model/types.js'

export const text =
  'Ships 🚢 seen\nThe White House said more than 1,000 containers were sent.\n“We have seen them,” Kirby said, “in the port.”'

/** The only occurrence of `quote` in {@link text}. */
export function at(quote: string, of: string = text): Target {
  const start = of.indexOf(quote)
  return makeTarget(of, start, start + quote.length)
}

export const provenance: Provenance = {
  document: { title: 'Ships seen', author: 'A. Writer', published: '2023-10-14' },
  types: [{ id: 'x-org:leak', broader: 'event' }],
  sources: [
    {
      id: 'kirby',
      kind: 'person',
      name: 'John Kirby',
      role: 'spokesperson',
      for: 'white-house',
      url: 'https://example.org/kirby',
      reliability: 'B',
      csl: { id: 'k', type: 'speech', issued: { 'date-parts': [[2023, 10, 13]] } },
    },
    { id: 'white-house', kind: 'organization', name: 'The White House' },
    {
      id: 'briefing',
      kind: 'event',
      name: 'Press briefing',
      published: '2023-10-13T14:30:00Z',
      archived: 'https://archive.example.org/1',
      accessed: '2023-10-14',
    },
    {
      id: 'official',
      kind: 'anonymous',
      name: 'a senior official',
      reason: 'not authorised to speak',
      derivedFrom: ['briefing'],
    },
  ],
  claims: [
    {
      id: 'c1',
      type: 'quantity',
      confidence: { value: 0.675, kind: 'likelihood', scale: 'icd203', level: 'likely' },
      sources: [
        {
          id: 'white-house',
          relation: 'paraphrased',
          cue: 'said',
          via: ['official', 'kirby'],
          at: 'briefing',
        },
        { id: 'briefing', relation: 'observed' },
        { id: 'kirby', relation: 'inferred' },
        { id: 'official', relation: 'background' },
      ],
      comment: 'Counted “by hand”.',
      status: 'asserted',
      targets: [at('more than 1,000 containers')],
    },
    {
      id: 'c2',
      type: 'x-org:leak',
      confidence: { value: null, kind: 'speaker', scale: 'factbank', level: 'Uu' },
      sources: [{ id: 'kirby', relation: 'quoted' }],
      status: 'suggested',
      annotator: 'remark-provenance/detect',
      targets: [at('We have seen them'), at('in the port')],
    },
    { id: 'c3', sources: [], status: 'rejected', targets: [at('🚢 seen')] },
  ],
}

export const record: SidecarRecord = {
  article: 'https://example.org/ships',
  orphans: [
    {
      claim: {
        id: 'c4',
        type: 'event',
        sources: [{ id: 'kirby' }],
        status: 'asserted',
        targets: [],
      },
      selectors: [{ exact: 'a train left', prefix: 'In July ', suffix: '.' }],
    },
  ],
  lost: new Map([['c2', [{ exact: 'last week', prefix: 'Kirby said, ', suffix: '' }]]]),
  history: new Map([
    [
      'c1',
      [
        {
          event: 'changed',
          was: 'more than 900 containers',
          now: 'more than 1,000 containers',
          note: 'a number changed',
          affects: ['number'],
        },
      ],
    ],
    ['c4', [{ event: 'orphaned', was: 'a train left', note: 'the words were removed' }]],
  ]),
}

export const sidecar: AnnotationCollection = toSidecar(provenance, { text, record })
export const empty: AnnotationCollection = toSidecar({ sources: [], claims: [] }, { text: '' })
