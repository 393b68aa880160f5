/** What is known of an attribution where its end is looked for. */
import type { Cue, Token, VerbGroup } from '../types.js'

export interface Scope {
  tokens: readonly Token[]
  from: number
  cue: Cue
  cues: readonly Cue[]
  /** The subject is "who", "which" or "that". */
  relative: boolean
  /** … behind a comma: the next comma closes it. */
  aside: boolean
  /** Behind ", which the mayor says …" */
  fronted: boolean
  /** A participle right behind its noun: "a petition calling for lights". */
  reduced: boolean
  /** In a clause with "who", "what" or "which", with or without a comma. */
  embedded: boolean
  /** … behind a dash or bracket, whose fellow closes it. */
  bracketed: boolean
  /** "While Smith said …,": the main clause follows. */
  subordinate: boolean
  /** What is attributed is a clause, not a noun phrase. */
  clause: boolean
}

/** Groups of verbs whose object is no statement. */
export const JUDGING: ReadonlySet<VerbGroup> = new Set<VerbGroup>([
  'judge',
  'call',
  'urge',
  'intend',
])

export function isJudgement({ clause, cue }: Scope): boolean {
  return !clause && JUDGING.has(cue.verb.group)
}

/** Groups of verbs by which somebody else's clause or the speaker's next one is told. */
export const SPEAKS: ReadonlySet<string> = new Set(['say', 'tell', 'ask', 'call'])
