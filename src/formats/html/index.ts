/** Provenance in HTML: written by a rehype plugin or as a whole page, and read back. */
export type { HtmlOptions, PageOptions } from './options.js'
export { type WrittenPage, writePage } from './page.js'
export { type FromHtmlOptions, fromHtml, type HtmlReading } from './read.js'
export { rehypeProvenance } from './rehype-provenance.js'
export { sanitizeSchema, writtenSchema } from './sanitize-schema.js'
