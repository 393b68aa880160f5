/** What stands in a sidecar, as plain data. Its positions count Unicode code points. */
import type {
  Claim,
  ConfidenceKind,
  Relation,
  Scale,
  Selector,
  SourceKind,
  Status,
} from '../../model/types.js'
import type { OwnContext } from './context.js'

/** A sidecar: a W3C AnnotationCollection with one embedded page. */
export interface AnnotationCollection {
  '@context': readonly [string, OwnContext]
  id: string
  type: 'AnnotationCollection'
  'rp:document'?: Record<string, string>
  'rp:types'?: { id: string; 'rp:broader': string }[]
  'rp:sources'?: SidecarSource[]
  /** Claims whose passages are gone from the article. */
  'rp:orphans'?: Annotation[]
  total: number
  /** Left out when there is no claim. */
  first?: AnnotationPage
  /** The rendered text that the positions count in, line by line (joined with one line feed). */
  'rp:base'?: string[]
}

export interface AnnotationPage {
  id: string
  type: 'AnnotationPage'
  partOf: { id: string }
  items: Annotation[]
}

/** One claim. */
export interface Annotation {
  id: string
  type: 'Annotation'
  motivation: 'describing'
  'rp:key': string
  'rp:status': Status
  creator?: { name: string }
  'rp:confidence'?: SidecarConfidence
  body?: (TextualBody | SourceBody)[]
  target: SpecificResource[]
  /** Passages of the claim that are gone, while others are still there. */
  'rp:lost'?: SpecificResource[]
  'rp:history'?: SidecarEvent[]
}

export interface TextualBody {
  type: 'TextualBody'
  purpose: 'classifying' | 'commenting' | 'describing'
  value: string
  language?: string
}

/** A source of the claim. */
export interface SourceBody {
  type: 'SpecificResource'
  purpose: 'identifying' | 'linking'
  /** The `id` of an entry of `rp:sources`. */
  source: string
  /** The same, where the source has observed what it says. */
  creator?: string
  'rp:relation'?: Relation
  'rp:via'?: string[]
  'rp:at'?: string
  'rp:cue'?: string
}

export interface SidecarConfidence {
  /** Left out where the level has no number. */
  'rp:value'?: number
  'rp:kind': ConfidenceKind
  'rp:scale'?: Exclude<Scale, 'number'>
  'rp:level'?: string
}

export interface SidecarSource {
  id: string
  /** The class in the W3C context, where it has one. */
  type?: 'Person' | 'Organization' | 'Software' | 'Dataset'
  name: string
  'rp:key': string
  'rp:kind': SourceKind
  'rp:role'?: string
  'rp:for'?: string
  'rp:derivedFrom'?: string[]
  'rp:url'?: string
  'rp:archived'?: string
  'rp:published'?: string
  'rp:accessed'?: string
  'rp:reliability'?: string
  'rp:reason'?: string
  'rp:csl'?: { '@type': '@json'; '@value': Record<string, unknown> }
}

export interface SpecificResource {
  type: 'SpecificResource'
  /** The article's IRI. */
  source: string
  selector?: [TextQuoteSelector] | [TextQuoteSelector, TextPositionSelector]
}

export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix?: string
  suffix?: string
}

/** Unicode code points into the base text, end exclusive. */
export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

export interface SidecarEvent {
  'rp:event': HistoryEvent
  'rp:was'?: string
  'rp:now'?: string
  'rp:note'?: string
  'rp:affects'?: string[]
}

/** What can happen to a passage when its article is edited. */
export type HistoryEvent = 'moved' | 'changed' | 'ambiguous' | 'orphaned' | 'restored'

/** One thing that happened to one passage of a claim, oldest first where several stand together. */
export interface HistoryEntry {
  event: HistoryEvent
  /** The passage before. */
  was?: string
  /** The passage after; left out where it is gone. */
  now?: string
  /** What was found, for a person. */
  note?: string
  /** What in the words changed that may make it another claim, as in `number`, `negation`. */
  affects?: string[]
}

/** A claim that has no place in the article any more. */
export interface Orphan {
  /** Its `targets` are empty. */
  claim: Claim
  /** What it was about. Offsets are left out: they counted in a text that is gone. */
  selectors: Selector[]
}

/** What a sidecar keeps beside the provenance of the article as it is. */
export interface SidecarRecord {
  /** The IRI of the article. */
  article?: string
  orphans: Orphan[]
  /** By claim id: passages that are gone from a claim of which others are still there. */
  lost: Map<string, Selector[]>
  /** By claim id, orphans included. */
  history: Map<string, HistoryEntry[]>
}
