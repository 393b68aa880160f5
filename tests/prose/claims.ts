import { makeTarget } from '../../src/model/target.js'
import type { Claim, Provenance, Source, Target } from '../../src/model/types.js'
import { trimRange } from '../../src/text/index.js'

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const SOURCES: Source[] = [
  {
    id: 'desk',
    kind: 'person',
    name: 'Ada [Desk] *Lead*',
    role: 'editor',
    for: 'agency',
    url: 'https://example.org/desk',
  },
  { id: 'agency', kind: 'organization', name: 'The Agency' },
  {
    id: 'report',
    kind: 'document',
    name: 'Annual report',
    url: 'https://example.org/report?a=1&b=2',
  },
  { id: 'briefing', kind: 'event', name: 'briefing', published: '2023-10-13' },
  {
    id: 'official',
    kind: 'anonymous',
    name: 'a senior official',
    reason: 'not authorised to speak',
  },
]

const METADATA: Omit<Claim, 'id' | 'targets'>[] = [
  {
    type: 'event',
    confidence: { value: 0.8, kind: 'annotator' },
    sources: [{ id: 'desk', relation: 'quoted' }],
    status: 'asserted',
  },
  {
    type: 'quantity',
    confidence: { value: 0.675, kind: 'likelihood', scale: 'icd203', level: 'likely' },
    sources: [
      { id: 'report', relation: 'derived' },
      { id: 'agency', relation: 'derived' },
    ],
    status: 'asserted',
  },
  { sources: [], status: 'asserted' },
  {
    type: 'assessment',
    sources: [{ id: 'official', relation: 'paraphrased', via: ['agency'], at: 'briefing' }],
    comment: 'Checked by hand: "a | b" & more',
    status: 'asserted',
  },
  {
    type: 'prediction',
    confidence: { value: 0.9, kind: 'evidence', scale: 'grade', level: 'high' },
    sources: [{ id: 'agency' }],
    status: 'asserted',
  },
]

/** How claims are laid over a text: any characters, whole words, or whole sentences. */
const LAYOUTS = ['characters', 'words', 'sentences', 'two passages'] as const

/** Claims at random places of a text, overlapping as it happens. */
export function randomProvenance(text: string, count: number, random: () => number): Provenance {
  const claims: Claim[] = []
  for (let index = 0; index < count; index++) {
    const targets = randomTargets(text, LAYOUTS[index % LAYOUTS.length] ?? 'words', random)
    const metadata = METADATA[Math.floor(random() * METADATA.length)]
    if (metadata && targets.length > 0) claims.push({ id: `c${index + 1}`, ...metadata, targets })
  }
  return { sources: claims.length > 0 ? usedBy(claims) : [], claims }
}

function usedBy(claims: readonly Claim[]): Source[] {
  const used = new Set(
    claims.flatMap(({ sources }) => sources.flatMap(({ id, at, via = [] }) => [id, at, ...via])),
  )
  if (used.has('desk')) used.add('agency')
  return SOURCES.filter(({ id }) => used.has(id))
}

function randomTargets(
  text: string,
  layout: (typeof LAYOUTS)[number],
  random: () => number,
): Target[] {
  const at = Math.floor(random() * text.length)
  if (layout === 'characters') return target(text, at, at + 1 + Math.floor(random() * 60))
  if (layout === 'sentences') return target(text, ...sentenceAt(text, at))
  const first = wordsAt(text, at, 1 + Math.floor(random() * 12))
  if (layout === 'words') return target(text, ...first)
  const second = wordsAt(text, Math.min(text.length, first[1] + 20 + Math.floor(random() * 40)), 4)
  const both = [...target(text, ...first), ...target(text, ...second)]
  const [a, b] = both
  // Two passages with nothing to tell them apart are one.
  return a && b && (b.start <= a.end || /^[\s[\]]*$/.test(text.slice(a.end, b.start))) ? [a] : both
}

function target(text: string, start: number, end: number): Target[] {
  const range = trimRange({ text }, { start, end: Math.min(end, text.length) })
  return range ? [makeTarget(text, range.start, range.end)] : []
}

function wordsAt(text: string, at: number, count: number): [number, number] {
  let start = at
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--
  let end = start
  for (let word = 0; word < count; word++) {
    while (end < text.length && /\s/.test(text.charAt(end))) end++
    while (end < text.length && /\S/.test(text.charAt(end))) end++
  }
  return [start, end]
}

function sentenceAt(text: string, at: number): [number, number] {
  const start = Math.max(text.lastIndexOf('. ', at) + 1, text.lastIndexOf('\n', at) + 1)
  const stop = text.indexOf('. ', Math.max(at, start + 1))
  return [start, stop < 0 ? text.length : stop + 1]
}
