import type { Position } from 'unist'
import { parseConfidence } from '../model/confidence.js'
import { stableId } from '../model/id.js'
import type { Claim, Fault, Scale, Source } from '../model/types.js'
import { validateProvenance } from '../model/validate.js'
import type { ClaimNode } from '../text/index.js'
import { trimRange } from '../text/index.js'
import type { ClaimSpan, Projection, Range } from '../text/types.js'
import type { InlineKey } from './attributes.js'
import { targetsOf } from './pieces.js'
import { type WrittenKeys, writtenKeys } from './written.js'

/** The claims that are marked in the text. */
export interface InlineClaims {
  /** In the order of their first piece. */
  claims: Claim[]
  /** Admiralty letters, which belong to the sources of the claims. */
  letters: {
    claim: Claim
    letter: NonNullable<Source['reliability']>
    place?: Position | undefined
  }[]
  /** Id of the claim that a node marks; undefined where it marks none. */
  idOf(node: ClaimNode): string | undefined
  /** Whether a claim's status is written in its markup. */
  hasStatus(id: string): boolean
  /**
   * A fault in a key of a claim, where that key stands in the markup; undefined where it does not.
   *
   * @param fault its path starts with `claims`, the id and the key
   */
  placed(fault: Fault): Fault | undefined
  faults: Fault[]
}

/** What else is known of claims. */
export interface Known {
  scale: Scale | undefined
  /** Claims of the front matter. */
  claims: ReadonlyMap<string, Claim>
}

/** A claim while its pieces are gathered. */
interface Group {
  id: string
  keys: WrittenKeys
  pieces: Range[]
}

/**
 * Reads the claims that nodes mark.
 *
 * A claim without an id, or whose id is taken, gets one made from its text.
 *
 * @returns faults of {@link writtenKeys} and the validator, and `empty-claim`, `duplicate-id`,
 *   `unknown-claim`
 */
export function readClaimNodes(
  projection: Projection,
  spans: readonly ClaimSpan[],
  known: Known,
): InlineClaims {
  const faults: Fault[] = []
  const { groups, groupOf } = group(projection, spans, known, faults)
  const claims: Claim[] = []
  const letters: InlineClaims['letters'] = []
  for (const { id, keys, pieces } of groups) {
    const { claim, letter } = readClaim(id, keys, known, faults)
    claim.targets = targetsOf(projection.text, pieces)
    claims.push(claim)
    if (letter) letters.push({ claim, letter, place: keys.get('confidence')?.place })
  }
  const byId = new Map(groups.map((entry) => [entry.id, entry]))
  return {
    claims,
    letters,
    idOf: (node) => groupOf.get(node)?.id,
    hasStatus: (id) => byId.get(id)?.keys.has('status') === true,
    placed: (fault) => {
      const [list, id, key] = fault.path ?? []
      const written = list === 'claims' ? byId.get(String(id))?.keys.get(keyOf(key)) : undefined
      return written && atKey(fault, written.place)
    },
    faults,
  }
}

function group(
  projection: Projection,
  spans: readonly ClaimSpan[],
  known: Known,
  faults: Fault[],
): { groups: Group[]; groupOf: Map<ClaimNode, Group> } {
  const read = spans.map((span) => {
    const { keys, faults: found } = writtenKeys(span.node)
    faults.push(...found)
    return { node: span.node, keys, range: trimRange(projection, span) }
  })
  const heads = new Map<string, ClaimNode>()
  for (const { node, keys } of read) {
    const id = keys.get('id')
    if (!id) continue
    if (heads.has(id.value)) {
      faults.push(duplicateId(id.value, id.place))
      keys.delete('id')
    } else heads.set(id.value, node)
  }
  const named = new Map<string, Group>()
  const groups: Group[] = []
  const groupOf = new Map<ClaimNode, Group>()
  const start = (node: ClaimNode, id: string, keys: WrittenKeys): Group => {
    const made: Group = { id, keys, pieces: [] }
    groups.push(made)
    groupOf.set(node, made)
    if (id !== '') named.set(id, made)
    return made
  }
  const nameless: Group[] = []
  for (const { node, keys, range } of read) {
    const continued = keys.get('continues')
    const id = continued?.value ?? keys.get('id')?.value ?? ''
    if (continued && !heads.has(id) && !known.claims.has(id)) {
      faults.push({
        ruleId: 'unknown-claim',
        reason: `There is no claim \`${id}\` to continue: its first piece has \`#${id}\``,
        ...placed(continued.place),
        actual: id,
        expected: [...heads.keys()].slice(0, 20),
      })
      continue
    }
    if (!range) {
      faults.push(emptyClaim(node))
      if (!continued && id !== '') start(node, id, keys)
      continue
    }
    let entry = id === '' ? undefined : named.get(id)
    if (!entry) {
      entry = start(node, id, new Map(continued ? [] : keys))
      if (id === '') nameless.push(entry)
    } else groupOf.set(node, entry)
    if (!continued && entry.keys.size === 0) entry.keys = keys
    entry.pieces.push(range)
  }
  name(nameless, projection.text, new Set([...heads.keys(), ...known.claims.keys()]))
  return { groups: groups.filter(({ pieces }) => pieces.length > 0), groupOf }
}

/** The same text gets the same id in every run; where it stands twice, it is counted. */
function name(nameless: Group[], text: string, taken: Set<string>): void {
  const counts = new Map<string, number>()
  for (const entry of nameless) {
    const exact = entry.pieces.map(({ start, end }) => text.slice(start, end))
    const key = exact.join('\n')
    let count = counts.get(key) ?? 0
    do entry.id = stableId('c', ...exact, String(count++))
    while (taken.has(entry.id))
    counts.set(key, count)
    taken.add(entry.id)
  }
}

function readClaim(
  id: string,
  keys: WrittenKeys,
  { scale }: Known,
  faults: Fault[],
): { claim: Claim; letter?: NonNullable<Source['reliability']> | undefined } {
  const read = (key: InlineKey): string | undefined => keys.get(key)?.value
  const written = read('confidence')
  const confidence =
    written === undefined ? undefined : parseConfidence(written, scale ? { scale } : {})
  for (const fault of confidence?.faults ?? []) {
    faults.push(atKey(fault, keys.get('confidence')?.place))
  }
  const relation = read('relation')
  const sources = (read('source') ?? '')
    .split(/\s+/)
    .filter((source) => source !== '')
    .map((source) => ({ id: source, ...(relation === undefined ? {} : { relation }) }))
  const raw = {
    id,
    sources,
    type: read('type'),
    confidence: confidence?.confidence,
    comment: read('comment'),
    status: read('status'),
    annotator: read('annotator'),
  }
  const validated = validateProvenance({ claims: [raw] }, { targets: 'optional' })
  const seen = new Set<string>()
  for (const fault of validated.faults) {
    // One relation stands for all sources: say it once.
    const last = fault.path?.at(-1)
    const key = last === 'relation' ? 'relation' : keyOf(fault.path?.[2])
    if (key === 'relation' && seen.has(fault.reason)) continue
    seen.add(fault.reason)
    faults.push(atKey(fault, keys.get(key)?.place))
  }
  const claim: Claim = validated.provenance.claims[0] ?? {
    id,
    sources: [],
    status: 'asserted',
    targets: [],
  }
  return { claim, letter: confidence?.reliability }
}

function keyOf(key: string | number | undefined): InlineKey {
  return key === 'sources' ? 'source' : (key as InlineKey)
}

/** Markup needs no path: the place says it all. */
function atKey({ path: _, ...fault }: Fault, place: Position | undefined): Fault {
  return { ...fault, ...placed(place) }
}

function placed(place: Position | undefined): { place?: Position } {
  return place ? { place } : {}
}

function duplicateId(id: string, place: Position | undefined): Fault {
  return {
    ruleId: 'duplicate-id',
    reason: `\`#${id}\` stands at another claim before: give this one its own id, or write \`continues="${id}"\` if it is a piece of that one`,
    ...placed(place),
    actual: id,
  }
}

function emptyClaim(node: ClaimNode): Fault {
  return {
    ruleId: 'empty-claim',
    reason: 'This claim marks no text',
    ...placed(node.position),
  }
}
