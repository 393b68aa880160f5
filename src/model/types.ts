/**
 * What an article's provenance is, as plain data.
 *
 * Every offset is in UTF-16 code units into the rendered text, end exclusive.
 */
import type { Point, Position } from 'unist'

/** The eight claim types, in the order in which they are decided: the first match wins. */
export type ClaimType =
  | 'opinion'
  | 'prediction'
  | 'speculation'
  | 'assessment'
  | 'causal'
  | 'quantity'
  | 'event'
  | 'reference'

/** A claim type of the publisher's own: an absolute IRI or `x-org:name`, declared with the type it narrows. */
export interface TypeExtension {
  id: string
  broader: ClaimType
}

/** What a source is. An `event` is a briefing, a hearing, an observation in the field. */
export type SourceKind =
  | 'person'
  | 'organization'
  | 'anonymous'
  | 'document'
  | 'dataset'
  | 'media'
  | 'outlet'
  | 'event'
  | 'software'

/** How a claim comes from its source. */
export type Relation = 'quoted' | 'paraphrased' | 'observed' | 'inferred' | 'derived' | 'background'

/** Who stands behind a claim: author or editor, an annotator, or nobody any more. */
export type Status = 'asserted' | 'suggested' | 'rejected'

/** What a confidence is about. Values of different kinds are never compared or averaged. */
export type ConfidenceKind = 'likelihood' | 'evidence' | 'speaker' | 'annotator'

/** The scales whose levels are known. */
export type Scale =
  | 'number'
  | 'icd203'
  | 'ic-confidence'
  | 'ipcc-confidence'
  | 'grade'
  | 'admiralty'
  | 'factbank'
  | 'tei-cert'

/** How sure a claim is. `value` is 0 to 1, or `null` where the level has no number. */
export interface Confidence {
  value: number | null
  kind: ConfidenceKind
  /** Left out for a bare number. */
  scale?: Exclude<Scale, 'number'>
  /** The canonical level of `scale`, as in `likely`. */
  level?: string
}

/** Somebody or something that claims rest on. */
export interface Source {
  id: string
  kind: SourceKind
  /** For an `anonymous` source the description: "a senior official". */
  name: string
  role?: string
  /** Id of the source that this one speaks for. */
  for?: string
  /** Ids of the sources that this one is made from. */
  derivedFrom?: string[]
  /** http, https or mailto. */
  url?: string
  /** http or https: an archived copy of `url`. */
  archived?: string
  /** ISO 8601 date or date and time. */
  published?: string
  /** ISO 8601 date or date and time. */
  accessed?: string
  /** Admiralty source reliability, F where it cannot be judged. */
  reliability?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  /** Why the source is anonymous. */
  reason?: string
  /** A CSL-JSON item, kept as it is. */
  csl?: Record<string, unknown>
}

/** One source of one claim. */
export interface SourceRef {
  id: string
  relation?: Relation
  /** Ids of the sources through which the claim reached us, nearest first. */
  via?: string[]
  /** Id of the source (an event or a document) where it was said. */
  at?: string
  /** The words that attribute it, as in "voiced concerns about". */
  cue?: string
}

/** One stretch of the rendered text that a claim is about. */
export interface Target {
  exact: string
  /** Up to 32 UTF-16 units before, never half a surrogate pair. */
  prefix: string
  /** Up to 32 UTF-16 units after, never half a surrogate pair. */
  suffix: string
  start: number
  end: number
}

/**
 * A stretch of text as something outside the article names it: a target whose place in the
 * article is not known yet. Offsets, where given, are UTF-16 units and only a hint.
 */
export interface Selector {
  exact: string
  prefix?: string
  suffix?: string
  start?: number
  end?: number
}

/** A statement in the article, where it comes from, how sure it is and what kind it is. */
export interface Claim {
  id: string
  /** A {@link ClaimType} or the id of a {@link TypeExtension}. */
  type?: string
  confidence?: Confidence
  /** Empty: the claim is unsourced, which is a finding. */
  sources: SourceRef[]
  /** Public text. */
  comment?: string
  status: Status
  /** Who or what suggested it, as in `remark-provenance/detect`. */
  annotator?: string
  /** In text order, disjoint, at least one. */
  targets: Target[]
}

/** What is known of the article itself. */
export interface DocumentInfo {
  title?: string
  author?: string
  publisher?: string
  published?: string
  dateline?: string
  edition?: string
  editorNote?: string
  credit?: string
  rights?: string
}

/** The whole provenance of one article. */
export interface Provenance {
  sources: Source[]
  claims: Claim[]
  document?: DocumentInfo
  /** Declared claim types beyond the eight. */
  types?: TypeExtension[]
}

/** Where in a file something is. */
export type Place = Point | Position

/** Something found wrong in what was read. Readers collect faults; {@link toMessage} makes messages of them. */
export interface Fault {
  /** Kebab-case, as in `unknown-type`. */
  ruleId: string
  /** What was found and what to write instead, a whole sentence without its full stop. */
  reason: string
  /** Keys and indexes that lead to the value in what was read. */
  path?: (string | number)[]
  place?: Place
  /** What was found. */
  actual?: string
  /** What could stand instead. */
  expected?: string[]
}
