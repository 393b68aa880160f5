/** What a claim's marks say. */
import { formatConfidence } from '../../model/confidence.js'
import type { Claim, ClaimType, Confidence, Provenance } from '../../model/types.js'
import { CLAIM_TYPES, isOneOf } from '../../model/vocabulary.js'
import type { Labels } from '../note/index.js'
import type { MarkedClaim } from './pieces.js'

/** How firm a claim looks. It is drawn, not compared: every scale has its own weak and strong end. */
export type Firmness = 'firm' | 'fair' | 'weak'

/** Ids of what belongs to one claim. */
export interface ClaimIds {
  mark: string
  reference: string
  note: string
  popover: string
}

/** The ids for a claim and its number. The mark keeps its id when the numbers change. */
export function claimIds(prefix: string, claim: string, number: number): ClaimIds {
  return {
    mark: `${prefix}pv-${claim}`,
    reference: `${prefix}pr-${number}`,
    note: `${prefix}pn-${number}`,
    popover: `${prefix}pp-${number}`,
  }
}

/** Give the marks of a claim their attributes. */
export function writeMarks(
  { pieces }: MarkedClaim,
  claim: Claim,
  ids: ClaimIds,
  details: string | undefined,
  provenance: Provenance,
  labels: Labels,
): void {
  for (const [index, { node }] of pieces.entries()) {
    const { dataProvClaim, ...properties } = node.properties
    properties.className = classes(claim.confidence)
    if (index === 0) properties.id = ids.mark
    // Pieces of one claim lead to one note; without it, its id holds them together.
    else if (details === undefined) properties.dataProvClaim = dataProvClaim
    Object.assign(properties, typeProperties(claim.type, provenance))
    if (claim.confidence) properties.dataProvConfidence = confidenceValue(claim.confidence)
    if (claim.status === 'suggested') {
      properties.dataProvStatus = 'suggested'
      properties.title = labels.page.suggested
    }
    if (details !== undefined) properties.ariaDetails = details
    node.properties = properties
  }
}

/** Attributes for a claim type; one of the publisher's own also names the type that it narrows. */
export function typeProperties(
  type: string | undefined,
  provenance: Provenance,
): { dataProvType?: string; dataProvBroader?: ClaimType } {
  if (type === undefined) return {}
  if (isOneOf(CLAIM_TYPES, type)) return { dataProvType: type }
  const broader = provenance.types?.find(({ id }) => id === type)?.broader
  return { dataProvType: type, ...(broader ? { dataProvBroader: broader } : {}) }
}

/** How firm a confidence looks; nothing where it has no number. */
export function firmness({ value }: Confidence): Firmness | undefined {
  if (value === null) return undefined
  return value >= 0.75 ? 'firm' : value >= 0.4 ? 'fair' : 'weak'
}

/** The inline spelling, as in `0.8` or `icd203:likely`; what has none is its number or its level. */
export function confidenceValue(confidence: Confidence): string {
  return formatConfidence(confidence) ?? String(confidence.value ?? confidence.level ?? 'unknown')
}

function classes(confidence: Confidence | undefined): string[] {
  const looks = confidence && firmness(confidence)
  return looks && looks !== 'fair' ? ['pv', `pv-${looks}`] : ['pv']
}
