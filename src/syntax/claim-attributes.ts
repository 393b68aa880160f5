import { formatConfidence } from '../model/confidence.js'
import type { Claim } from '../model/types.js'
import type { InlineKey } from './attributes.js'

export interface ClaimAttributes {
  /** What to write at the claim, for {@link serializeAttributes}. Only the id where `inline` is false. */
  attributes: Record<string, string>
  /** Whether the attributes say all there is; else the front matter has to. */
  inline: boolean
}

/**
 * The attributes of a claim.
 *
 * Inline, sources share one relation and have neither `via`, `at` nor `cue`, and a confidence is
 * one word or number.
 */
export function claimAttributes(claim: Claim): ClaimAttributes {
  const attributes: Record<string, string> = { id: claim.id }
  const [first] = claim.sources
  const simple = claim.sources.every(
    ({ relation, via, at, cue }) =>
      relation === first?.relation && via === undefined && at === undefined && cue === undefined,
  )
  const confidence = claim.confidence && formatConfidence(claim.confidence)
  const inline =
    simple &&
    (claim.confidence === undefined || confidence !== undefined) &&
    isWritable(claim.comment) &&
    isWritable(claim.annotator)
  if (!inline) return { attributes, inline }
  set(attributes, 'source', claim.sources.map(({ id }) => id).join(' '))
  set(attributes, 'relation', first?.relation)
  set(attributes, 'type', claim.type)
  set(attributes, 'confidence', confidence)
  set(attributes, 'comment', claim.comment)
  set(attributes, 'status', claim.status === 'asserted' ? undefined : claim.status)
  set(attributes, 'annotator', claim.annotator)
  return { attributes, inline }
}

function set(attributes: Record<string, string>, key: InlineKey, value: string | undefined): void {
  if (value !== undefined && value !== '') attributes[key] = value
}

/** Markdown replaces NUL, and no file keeps half a surrogate pair. */
function isWritable(value: string | undefined): boolean {
  return value === undefined || !/[\0\p{Cs}]/u.test(value)
}
