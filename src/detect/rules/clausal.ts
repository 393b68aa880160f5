/** Verbs that report clauses alone, where none stands behind: "ruled the islands". */
import { opensClause } from '../clauses/openings.js'
import type { Cue, Range, Token } from '../types.js'
import { at } from '../types.js'

/** Whether what stands behind such a verb is no clause. */
export function lacksClause(
  tokens: readonly Token[],
  cue: Cue,
  gap: Range | undefined,
  { from, to }: Range,
): boolean {
  const { group, lemma, particles } = cue.verb
  if (!CLAUSAL.has(group) && (!CLAUSAL.has(lemma) || particles)) return false
  // "added “it is late” because"
  const first = at(tokens, from).quote >= 0 ? from + 1 : from
  return !(mayStandAlone(tokens, cue, gap, from) || opensClause(tokens, first, to)) || isRule(cue)
}

/** Groups of verbs, and verbs, that report nothing but clauses: "ruled the islands". */
const CLAUSAL: ReadonlySet<string> = new Set(['know', 'rule', 'add', 'prove', 'demonstrate'])

/** "held him responsible", "which analysts reckon could fall": verbs of clauses without one of its own behind. */
function mayStandAlone(
  tokens: readonly Token[],
  cue: Cue,
  gap: Range | undefined,
  from: number,
): boolean {
  return cue.verb.lemma === 'hold' || (gap !== undefined && at(tokens, from).tag === 'AUX')
}

/** "the party rules that apply": a noun, which only behind a whole clause is a verb. */
function isRule({ verb }: Cue): boolean {
  return verb.lemma === 'rule' && verb.form === 's'
}
