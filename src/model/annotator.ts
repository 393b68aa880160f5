import type { Claim, DocumentInfo, Fault, Provenance, Source } from './types.js'

/** A stretch of the rendered text: UTF-16 units, end exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** What an annotator is told, and may do beside returning claims. */
export interface AnnotatorContext {
  /** What author and sidecar have said so far; not to be changed. */
  readonly provenance: Provenance
  /**
   * Where the text's paragraphs, headings and table cells stand, in text order; what stands between
   * them is code and formulas. A line feed inside of one is only where a line of the file ends.
   */
  readonly blocks: readonly TextRange[]
  /** Where block quotations stand, each with the others in it, in text order. */
  readonly quotations: readonly TextRange[]
  /** BCP 47 language of the article, where the caller knows it. */
  readonly lang?: string
  /**
   * Makes a source known.
   *
   * @returns the id to refer to it by: that of an equal known source, or `source.id`, with a
   *   number behind it if another source has that id
   */
  addSource(source: Source): string
  /** Fills in what is not yet known of the article itself. */
  setDocument(info: DocumentInfo): void
  /** Makes a message of the file. */
  report(fault: Fault): void
}

/**
 * Suggests claims for an article.
 *
 * @param text the rendered text; targets count UTF-16 units in it
 * @returns claims; their status becomes `suggested`
 */
export type Annotator = (text: string, context: AnnotatorContext) => Claim[] | Promise<Claim[]>
