import { formatConfidence } from '../../model/confidence.js'
import type { Claim, Confidence, Provenance, Scale, SourceRef, Target } from '../../model/types.js'

export interface FrontMatterContents {
  /** Ids of claims whose metadata stands in the front matter. */
  metadata?: ReadonlySet<string>
  /** Ids of claims whose targets stand there too, with their metadata. */
  targets?: ReadonlySet<string>
  /** Scale to declare; its levels are then written as bare words. */
  scale?: Scale | undefined
}

/** Plain data, as YAML has it. */
export type FrontMatterValue = { [key: string]: unknown }

/**
 * What to write under `provenance` in a front matter: sources, document, types and the claims that
 * do not stand inline as a whole. Objects have no prototype.
 *
 * @returns nothing where there is nothing to write
 */
export function frontMatterValue(
  provenance: Provenance,
  { metadata = new Set(), targets = new Set(), scale }: FrontMatterContents = {},
): FrontMatterValue | undefined {
  const value: FrontMatterValue = Object.create(null)
  if (scale && scale !== 'number') value.scale = scale
  if (provenance.document) value.document = { ...provenance.document }
  put(
    value,
    'types',
    provenance.types?.map(({ id, broader }) => ({ id, broader })),
  )
  put(
    value,
    'sources',
    byId(provenance.sources, ({ id: _, ...source }) => source),
  )
  const claims = provenance.claims.filter(({ id }) => metadata.has(id) || targets.has(id))
  put(
    value,
    'claims',
    byId(claims, (claim) => claimValue(claim, targets.has(claim.id), scale)),
  )
  const { scale: _, ...rest } = value
  return Object.keys(rest).length > 0 ? value : undefined
}

function byId<T extends { id: string }>(
  items: readonly T[],
  toValue: (item: T) => object,
): FrontMatterValue | undefined {
  const value: FrontMatterValue = Object.create(null)
  for (const item of items) {
    const made = toValue(item)
    if (Object.keys(made).length > 0) value[item.id] = made
  }
  return Object.keys(value).length > 0 ? value : undefined
}

function claimValue(claim: Claim, withTargets: boolean, scale: Scale | undefined): object {
  const value: FrontMatterValue = {}
  if (claim.sources.length > 0) value.sources = claim.sources.map(sourceValue)
  put(value, 'type', claim.type)
  if (claim.confidence) value.confidence = confidenceValue(claim.confidence, scale)
  put(value, 'comment', claim.comment)
  put(value, 'status', claim.status === 'asserted' ? undefined : claim.status)
  put(value, 'annotator', claim.annotator)
  if (withTargets) value.targets = claim.targets.map(targetValue)
  return value
}

function sourceValue(source: SourceRef): unknown {
  const { id, relation, via, at, cue } = source
  const value: FrontMatterValue = { id }
  put(value, 'relation', relation)
  put(value, 'via', via)
  put(value, 'at', at)
  put(value, 'cue', cue)
  return Object.keys(value).length > 1 ? value : id
}

function targetValue({ exact, prefix, suffix }: Target): object {
  return { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) }
}

function confidenceValue(confidence: Confidence, scale: Scale | undefined): unknown {
  const word = formatConfidence(confidence)
  if (word === undefined) return { ...confidence }
  if (confidence.scale === undefined) return confidence.value
  return confidence.scale === scale ? word.slice(word.indexOf(':') + 1) : word
}

function put(value: FrontMatterValue, key: string, item: unknown): void {
  if (item !== undefined) value[key] = item
}
