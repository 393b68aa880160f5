/**
 * What goes into anchoring and what comes out.
 *
 * Every offset is in UTF-16 code units, end exclusive.
 */
import type { Selector } from '../model/types.js'

export type { Selector }

/** A stretch of the new text. */
export interface Range {
  start: number
  end: number
}

/**
 * - `exact`: the same characters in unchanged order; the offset may differ. Only spacing, quotation
 *   marks, dashes, ellipses or Unicode normalisation may differ, which `evidence.folded` then says.
 * - `moved`: the same characters, elsewhere among the rest of the text.
 * - `changed`: other words; `evidence.moved` too where they also stand elsewhere.
 * - `ambiguous`: several places are equally good; none is chosen.
 * - `orphaned`: the passage is no longer there, or nothing supports a place.
 */
export type AnchorStatus = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'orphaned'

/** What differs though the words are the same. */
export type Folding =
  | 'white space'
  | 'quotation marks'
  | 'dashes'
  | 'ellipses'
  | 'Unicode normalisation'

/** One stretch of a word diff. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** A difference that can make another claim of a claim. */
export interface CalledOut {
  kind: 'number' | 'negation' | 'modal' | 'name'
  /** What the old words had, empty where it was added. */
  removed: string
  /** What the new words have, empty where it was removed. */
  added: string
}

/** Why the answer is what it is. */
export interface Evidence {
  /** For a person: a phrase without full stop, as in `the words between were replaced`. */
  summary: string
  /** What had to be folded to find the quote. */
  folded?: Folding[]
  /** The passage stands elsewhere among the rest of the text. */
  moved?: boolean
  /** The words that went and came, where the status is `changed`. */
  diff?: DiffPart[]
  /** Changed numbers, negations, modals and names. */
  calledOut?: CalledOut[]
  /** Share of the words kept, 0 to 1, where the status is `changed`. */
  kept?: number
}

/** Where one selector's passage is now. */
export interface Anchoring {
  status: AnchorStatus
  /** Left out where `ambiguous` or `orphaned`. */
  start?: number
  /** Left out where `ambiguous` or `orphaned`. */
  end?: number
  /** The equally good places where `ambiguous`, in text order, at most 16. */
  candidates?: Range[]
  evidence: Evidence
}

/** What is known beside the selectors. */
export interface AnchorOptions {
  /** The old text that the selectors were made from. Default: the selectors alone decide. */
  base?: string
}
