import type { Claim, Provenance } from '../../src/model/types.js'

/** A small newsroom: a chain of sources, an anonymous one, an event, a document with an archived copy. */
export const provenance: Provenance = {
  sources: [
    {
      id: 'kirby',
      kind: 'person',
      name: 'John Kirby',
      role: 'spokesperson',
      for: 'nsc',
      url: 'https://example.org/kirby',
    },
    { id: 'nsc', kind: 'organization', name: 'The National Security Council', for: 'white-house' },
    { id: 'white-house', kind: 'organization', name: 'The White House' },
    { id: 'briefing', kind: 'event', name: 'briefing', published: '2023-10-13' },
    {
      id: 'official',
      kind: 'anonymous',
      name: 'a senior official',
      reason: 'not authorised to speak, and afraid of reprisals',
      reliability: 'B',
    },
    {
      id: 'report',
      kind: 'document',
      name: 'Ports of the North-East',
      published: '2023-09',
      url: 'https://example.org/report',
      archived: 'https://archive.example/report',
      accessed: '2023-10-14T08:00:00Z',
      derivedFrom: ['images', 'manifests'],
    },
    { id: 'images', kind: 'dataset', name: 'satellite images', derivedFrom: ['camera'] },
    { id: 'camera', kind: 'software', name: 'WorldView' },
    { id: 'manifests', kind: 'document', name: 'U.S. cargo manifests' },
    { id: 'wire', kind: 'outlet', name: 'Reuters' },
    { id: 'daily', kind: 'outlet', name: 'The Daily' },
  ],
  claims: [],
  types: [{ id: 'x-desk:sanction', broader: 'event' }],
}

/** A claim with what matters, and a target that does not. */
export function claim(parts: Partial<Claim>): Claim {
  return {
    id: 'c1',
    status: 'asserted',
    sources: [],
    targets: [{ exact: 'a', prefix: '', suffix: '', start: 0, end: 1 }],
    ...parts,
  }
}
