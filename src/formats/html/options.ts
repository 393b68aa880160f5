/** What may be chosen for HTML. */
import type { FormatNote, LabelLanguage, Labels } from '../note/index.js'

/** Options of the HTML that shows provenance. */
export interface HtmlOptions {
  /** Whose claims are shown; by default `['asserted']`. Rejected claims never are. */
  include?: readonly ('asserted' | 'suggested')[]
  /** A note reference at every claim and the notes at the end; default `true`. */
  notes?: boolean
  /**
   * A button at every claim that shows its note in place, without script; by default where there are at most 300
   * claims, since popovers repeat the notes. Where they are left out so, `popovers-left-out` says it.
   */
  popovers?: boolean
  /** Counts, and who says what; default `true` on a page, `false` in a fragment. */
  summary?: boolean
  /** Words the notes; by default {@link formatNote}. */
  formatNote?: FormatNote
  /** The words of notes and page: `'en'`, `'ko'` or your own; by default by `lang`, else English. */
  labels?: Labels | LabelLanguage
  /** Language of the article, BCP 47. */
  lang?: string
  /** The whole provenance in the HTML, so that it reads back whole; default `false`. */
  embed?: false | 'script' | 'visible'
  /** Where the sidecar is, for a `link` to it. */
  sidecarUrl?: string
  /** Begins every id that is written, for several articles on one page; default `''`. */
  idPrefix?: string
}

/** Options of a whole page. */
export interface PageOptions extends HtmlOptions {
  /** Without the page around it: for embedding; default `false`. */
  fragment?: boolean
  /**
   * The stylesheet: in the page (`'inline'`, the default), linked (its url in an object), or none (`false`).
   */
  style?: 'inline' | { href: string } | false
  /**
   * The article and its claims as JSON-LD, for machines; by default with the claims where there are at most 500, else
   * the article and its sources alone.
   */
  jsonLd?: boolean
  /** By default the document's, else the first heading of rank 1. */
  title?: string
}
