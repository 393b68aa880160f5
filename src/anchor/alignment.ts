/** Tokens of an old text set beside those of a new one. */
import type { Tokens } from './tokens.js'

/** One-to-one, from both sides; -1 where a token has no partner. */
export interface Alignment {
  /** Index of the new token for each old one. */
  forward: Int32Array
  /** Index of the old token for each new one. */
  back: Int32Array
}

/** Ranges of token indexes, end exclusive, in the old text and the new. */
export interface Box {
  oldStart: number
  oldEnd: number
  newStart: number
  newEnd: number
}

export function emptyAlignment(before: Tokens, after: Tokens): Alignment {
  return {
    forward: new Int32Array(before.count).fill(-1),
    back: new Int32Array(after.count).fill(-1),
  }
}

export function pair(alignment: Alignment, old: number, now: number): void {
  alignment.forward[old] = now
  alignment.back[now] = old
}

export function unpair(alignment: Alignment, old: number): void {
  const now = alignment.forward[old] ?? -1
  if (now >= 0) alignment.back[now] = -1
  alignment.forward[old] = -1
}
