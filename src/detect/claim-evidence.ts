/**
 * What one sentence of a statement says for each kind of claim.
 *
 * The main clause counts whole, what stands in a subordinate clause less: in "the man who may run is
 * unfit" the main point is an opinion, no speculation.
 */
import type { ClaimType } from '../model/types.js'
import { CLAIM_TYPES } from '../model/vocabulary.js'
import { isClassifying, isExclamation, type Word, weightOf } from './claim-weights.js'
import { ADVERBIAL, COMMANDS, FRONTED, type Mark, marksOf } from './en/claim-words.js'
import { reopens } from './quotations.js'
import type { Range, Token } from './types.js'
import { at } from './types.js'

/** How much speaks for each kind of claim. Kept from statement to statement: there are many. */
export class Evidence {
  private readonly weights: Float64Array = new Float64Array(CLAIM_TYPES.length)

  clear(): void {
    this.weights.fill(0)
  }

  /** @param type a place in the vocabulary's order, as {@link TYPE} has it */
  of(type: number): number {
    return this.weights[type] ?? 0
  }

  add(type: number, weight: number): void {
    this.weights[type] = this.of(type) + weight
  }

  scale(type: number, factor: number): void {
    this.weights[type] = this.of(type) * factor
  }

  /** What it speaks for most; between equals the vocabulary's order decides. */
  strongest(): number {
    let best = 0
    for (let type = 1; type < this.weights.length; type++)
      if (this.of(type) > this.of(best)) best = type
    return best
  }
}

/** The place of each kind in the vocabulary's order. */
export const TYPE: Readonly<Record<ClaimType, number>> = {
  opinion: CLAIM_TYPES.indexOf('opinion'),
  prediction: CLAIM_TYPES.indexOf('prediction'),
  speculation: CLAIM_TYPES.indexOf('speculation'),
  assessment: CLAIM_TYPES.indexOf('assessment'),
  causal: CLAIM_TYPES.indexOf('causal'),
  quantity: CLAIM_TYPES.indexOf('quantity'),
  event: CLAIM_TYPES.indexOf('event'),
  reference: CLAIM_TYPES.indexOf('reference'),
}

/** Share of its weight that a word keeps in a subordinate clause. */
const SUBORDINATED = 0.4
/** What opens a sentence weighs more than what comes behind these words. */
const OPENING = 10
const LATER = 0.6

/** What counts wherever it stands in the sentence. */
const LASTING = new Set<Mark>(['cause', 'pair', 'number', 'measure'])

/** For what a word on a list speaks. */
const SPEAKS_FOR: Partial<Record<Mark, ClaimType>> = {
  strong: 'opinion',
  weak: 'opinion',
  desire: 'opinion',
  normative: 'opinion',
  duty: 'opinion',
  absolute: 'opinion',
  collective: 'opinion',
  be: 'opinion',
  future: 'prediction',
  would: 'prediction',
  going: 'prediction',
  intent: 'prediction',
  coming: 'prediction',
  possible: 'speculation',
  mind: 'assessment',
  assessing: 'assessment',
  general: 'assessment',
  cause: 'causal',
  pair: 'causal',
  number: 'quantity',
  measure: 'quantity',
  past: 'event',
  was: 'event',
  date: 'event',
  there: 'event',
  reference: 'reference',
}

/**
 * Weighs the sentence that starts at a token.
 *
 * @param evidence gets what the sentence says
 * @returns where the sentence ends
 */
export function weigh(tokens: readonly Token[], { from, to }: Range, evidence: Evidence): number {
  let first = from
  while (first < to && !at(tokens, first).lexeme.word) first++
  const opening = at(tokens, first)
  const reported = opening.quote < 0
  if (!reported && COMMANDS.has(opening)) evidence.add(TYPE.opinion, 2)
  if (isExclamation(tokens, first)) evidence.add(TYPE.opinion, 2)
  let subordinate = false
  let classifies = false
  let personal = false
  // Where the main clause starts, as far as can be told.
  let start = first
  let end = first
  let fronted = ADVERBIAL.has(opening)
  for (; end < to; end++) {
    const token = at(tokens, end)
    if (end > first && reopens(tokens, end)) break
    const { lexeme } = token
    lexeme.marks ??= marksOf(lexeme.lower)
    const { marks } = lexeme
    if (marks.length === 0) continue
    if (marks.includes('stop')) break
    if (marks.includes('self')) personal = true
    if (marks.includes('pause')) {
      subordinate = false
      // "When the ice melts, …": the main clause comes behind the comma.
      if (fronted) start = end
      fronted = false
    }
    if (!subordinate && marks.includes('copula')) classifies ||= isClassifying(tokens, end)
    const word: Word = {
      tokens,
      index: end,
      next: at(tokens, end + 1).lower,
      opens: end === first,
      quoted: token.quote >= 0,
      reported,
    }
    for (const mark of marks) {
      const type = SPEAKS_FOR[mark]
      if (type)
        evidence.add(
          TYPE[type],
          weightOf(mark, word) *
            (subordinate ? SUBORDINATED : 1) *
            (end - start < OPENING || LASTING.has(mark) ? 1 : LATER),
        )
    }
    // "What matters is": that clause is the main one's subject.
    if (marks.includes('subordinator') && (end > first || !FRONTED.has(token))) subordinate = true
  }
  // "The movement is still a coalition": a description that neither praises nor blames.
  if (classifies && !personal && evidence.of(TYPE.opinion) < 1.5)
    evidence.add(TYPE.assessment, reported ? 1.3 : 0.8)
  const last = at(tokens, end).text
  if (last === '?') evidence.add(TYPE.opinion, 1.5)
  if (last === '!') evidence.add(TYPE.opinion, 2)
  return end + 1
}
