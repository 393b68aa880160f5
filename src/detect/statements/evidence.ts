/** Weights for the kinds of claims. */
import type { ClaimType } from '../../model/types.js'
import { CLAIM_TYPES } from '../../model/vocabulary.js'
import type { Mark } from '../en/claim-words.js'

/** A list that a word is on, and the kind of claim that it speaks for. */
export interface Told {
  readonly mark: Mark
  /** A place in the vocabulary's order. */
  readonly type: number
  /** It counts wherever it stands in the sentence. */
  readonly lasts: boolean
  /** How much it says wherever it stands; -1 where that hangs on its place. */
  readonly weight: number
}

/** How much speaks for each kind of claim. Kept from statement to statement: there are many. */
export class Evidence {
  private readonly weights: Float64Array = new Float64Array(CLAIM_TYPES.length)

  clear(): void {
    for (let type = 0; type < this.weights.length; type++) this.weights[type] = 0
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
