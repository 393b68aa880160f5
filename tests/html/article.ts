import type { Element, ElementContent, Root } from 'hast'
import { element } from '../../src/formats/html/element.js'
import type { Claim, Provenance, Target } from '../../src/model/types.js'

/** A mark as `remark-rehype` leaves it. */
export function mark(id: string, ...children: (ElementContent | string)[]): Element {
  return element('mark', { dataProvClaim: id }, children)
}

export function p(...children: (ElementContent | string)[]): Element {
  return element('p', {}, children)
}

export function root(...children: Element[]): Root {
  return {
    type: 'root',
    children: children.flatMap((child, index) =>
      index > 0 ? [{ type: 'text', value: '\n' } as const, child] : [child],
    ),
  }
}

/** Targets whose offsets do not matter. */
export function target(exact = 'words'): Target {
  return { exact, prefix: '', suffix: '', start: 0, end: exact.length }
}

export function claim(id: string, parts: Partial<Claim> = {}): Claim {
  return { id, status: 'asserted', sources: [], targets: [target()], ...parts }
}

export function provenanceOf(...claims: Claim[]): Provenance {
  return {
    sources: [
      {
        id: 'kirby',
        kind: 'person',
        name: 'John Kirby',
        role: 'spokesperson',
        for: 'white-house',
        url: 'https://example.org/kirby',
      },
      { id: 'white-house', kind: 'organization', name: 'The White House' },
      { id: 'official', kind: 'anonymous', name: 'a senior official', reason: 'fears reprisals' },
    ],
    claims,
  }
}
