/** Decides between what a quote says by itself and what the alignment with other passages says. */
import type { Found, Location } from './location.js'
import type { Range } from './types.js'

/** Distance between where a place is and where its neighbours say that it should be. */
export type Drift = (now: Range) => number

export interface Views {
  /** By quote and contexts. */
  own: Location
  /** By the alignment of all that is known of the old text. */
  aligned: Location
  /** Quote and contexts stand in the text unchanged, but more than once. */
  repeats: boolean
}

/** Two passages of the same length have no room between a place and its neighbour that drifts less. */
const NEAR = 2
const SLACK = 16

/** Times that the best of several places must be nearer than the next. */
const NEARER = 4

export function weigh(
  { own, aligned, repeats }: Views,
  drift: Drift | undefined,
  known: boolean,
): Location {
  const near = ({ range }: Found): boolean =>
    drift !== undefined && drift(range) <= NEAR * (range.end - range.start) + SLACK
  if (own.kind === 'several') {
    if (aligned.kind !== 'found' || !drift || own.more || (repeats && !known)) return own
    return isNearest(own.ranges, aligned.range, drift) ? still(aligned) : own
  }
  if (own.kind === 'lost') {
    return known && aligned.kind === 'found' && near(aligned) ? still(aligned) : own
  }
  if (aligned.kind !== 'found') return lost('nothing around its words agrees')
  if (!overlap(own.range, aligned.range)) {
    if (near(own) && !near(aligned)) return own
    if (known && near(aligned) && !near(own)) return still(aligned)
    return lost('its words are in several places, and none of them agrees')
  }
  if (own.grade === 'doubtful' && !near(aligned)) {
    return lost('a similar passage elsewhere agrees as well')
  }
  return own.grade === 'whole' ? own : still(aligned)
}

/** Whether the place nearest to where it should be is `place`, and no other is nearly as near. */
function isNearest(ranges: readonly Range[], place: Range, drift: Drift): boolean {
  const rated = ranges
    .map((range) => ({ range, off: drift(range) + SLACK }))
    .sort((a, b) => a.off - b.off)
  const [best, next] = rated
  if (!best || !overlap(best.range, place)) return false
  return !next || next.off >= NEARER * best.off
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Without the old text it is not known what moved. */
function still({ range }: Found): Found {
  return { kind: 'found', range, moved: false }
}

function lost(reason: string): Location {
  return { kind: 'lost', reason }
}
