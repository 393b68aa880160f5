/** What looking a passage up comes to, before it is put into words. */
import type { Range } from './types.js'

export interface Found {
  kind: 'found'
  range: Range
  /** It stands elsewhere among the rest of the text. */
  moved: boolean
  /** By the quote alone: all of its words stand there, or so few that it takes other evidence, too. */
  grade?: 'whole' | 'doubtful'
}

export interface Several {
  kind: 'several'
  /** In text order. */
  ranges: Range[]
  /** Ranges counted, of which `ranges` may be a part. */
  count: number
  /** More than were counted. */
  more: boolean
}

export interface Lost {
  kind: 'lost'
  reason: string
}

export type Location = Found | Several | Lost

export function lost(reason: string): Lost {
  return { kind: 'lost', reason }
}
