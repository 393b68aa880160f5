/** Decides between what a quote says by itself and what it says together with other passages. */
import { type Found, type Location, lost } from './location.js'
import type { Range } from './types.js'

/** UTF-16 units by which a place is off from where its neighbours say that the passage should be. */
export type Drift = (now: Range) => number

export interface Views {
  /** By quote and contexts. */
  own: Location
  /** By the alignment of all that is known of the old text. */
  aligned: Location
  /** Quote and contexts stand in the text unchanged, but more than once. */
  repeats: boolean
}

/**
 * A place is confirmed by its neighbours where it is off by at most this many times its length and
 * units. Words that came or went in between make it a little off; another passage that reads alike
 * has at least the length of one between itself and the place, and mostly far more.
 */
const NEAR = 2
const SLACK = 16

/**
 * Times that the nearest of several places must be nearer than the next. By how much a text between
 * two passages grows may be of any order of magnitude, so that it is ratios that count.
 */
const NEARER = 4

/**
 * @param drift left out where the selector has no offset, or one that cannot be
 * @param isKnown whether `drift` rests on other passages than the beginning of the text
 */
export function weigh(
  { own, aligned, repeats }: Views,
  drift: Drift | undefined,
  isKnown: boolean,
): Location {
  const isNear = ({ range }: Found): boolean =>
    drift !== undefined && drift(range) <= NEAR * (range.end - range.start) + SLACK
  if (own.kind === 'several') {
    // An offset alone does not tell copies apart whose contexts are the very same.
    if (aligned.kind !== 'found' || !drift || own.more || (repeats && !isKnown)) return own
    return isNearest(own.ranges, aligned.range, drift) ? still(aligned) : own
  }
  if (own.kind === 'lost') {
    return isKnown && aligned.kind === 'found' && isNear(aligned) ? still(aligned) : own
  }
  if (aligned.kind !== 'found') return lost('its words stand where nothing around them agrees')
  if (!overlap(own.range, aligned.range)) {
    if (isNear(own) && !isNear(aligned)) return own
    if (isKnown && isNear(aligned) && !isNear(own)) return still(aligned)
    return both(own.range, aligned.range)
  }
  if (own.grade === 'doubtful' && !isNear(aligned)) {
    return lost('too little tells it from passages that read alike')
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

function both(a: Range, b: Range): Location {
  const ranges = a.start < b.start ? [a, b] : [b, a]
  return { kind: 'several', ranges, count: 2, more: false }
}
