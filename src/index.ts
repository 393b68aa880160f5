/** Provenance for articles: who says what, how sure, and what kind of claim it is. */
export { type AnnotateOptions, type Article, annotate, type SidecarOptions } from './annotate.js'
export type { ProvenanceOptions } from './article/options.js'
export {
  type FootnotesOptions,
  fromFootnotes,
  remarkProvenanceFootnotes,
} from './formats/footnotes/index.js'
export {
  fromHtml,
  type HtmlOptions,
  type PageOptions,
  rehypeProvenance,
  sanitizeSchema,
  writtenSchema,
} from './formats/html/index.js'
export type { MarkdownOptions } from './formats/markdown/index.js'
export {
  type FormatNote,
  formatNote,
  type Labels,
  labels,
  type NotePart,
} from './formats/note/index.js'
export { fromSidecar, stringifySidecar, toSidecar } from './formats/sidecar/index.js'
export type { AnnotationCollection } from './formats/sidecar/types.js'
export type { Annotator, AnnotatorContext, TextRange } from './model/annotator.js'
export type * from './model/types.js'
export { remarkProvenance, remarkProvenance as default } from './plugin.js'
export type { ClaimNode } from './text/index.js'
export { toText } from './text/index.js'
