/** The closed sets, each in the order in which the documentation gives it. */
import type {
  ClaimType,
  ConfidenceKind,
  Relation,
  Scale,
  Source,
  SourceKind,
  Status,
} from './types.js'

/** Claim types in the order in which they are decided: the first match wins. */
export const CLAIM_TYPES: readonly ClaimType[] = [
  'opinion',
  'prediction',
  'speculation',
  'assessment',
  'causal',
  'quantity',
  'event',
  'reference',
]

export const SOURCE_KINDS: readonly SourceKind[] = [
  'person',
  'organization',
  'anonymous',
  'document',
  'dataset',
  'media',
  'outlet',
  'event',
  'software',
]

export const RELATIONS: readonly Relation[] = [
  'quoted',
  'paraphrased',
  'observed',
  'inferred',
  'derived',
  'background',
]

export const STATUSES: readonly Status[] = ['asserted', 'suggested', 'rejected']

export const CONFIDENCE_KINDS: readonly ConfidenceKind[] = [
  'likelihood',
  'evidence',
  'speaker',
  'annotator',
]

export const SCALES: readonly Scale[] = [
  'number',
  'icd203',
  'ic-confidence',
  'ipcc-confidence',
  'grade',
  'admiralty',
  'factbank',
  'tei-cert',
]

/** Admiralty source reliability, best first; F cannot be judged. */
export const RELIABILITIES: readonly NonNullable<Source['reliability']>[] = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
]

/** Whether `value` is one of `set`. */
export function isOneOf<T extends string>(set: readonly T[], value: unknown): value is T {
  return (set as readonly unknown[]).includes(value)
}
