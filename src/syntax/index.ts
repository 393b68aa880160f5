export type { InlineKey } from './attributes.js'
export { INLINE_KEYS, serializeAttributes } from './attributes.js'
export { type ClaimAttributes, claimAttributes } from './claim-attributes.js'
export { claimFromMarkdown } from './from-markdown.js'
export {
  type FrontMatter,
  frontMatterContent,
  frontMatterOf,
  readFrontMatter,
} from './front-matter/front-matter.js'
export {
  type FrontMatterContents,
  type FrontMatterValue,
  frontMatterValue,
} from './front-matter/value.js'
export { type FrontMatterEdit, writeFrontMatter } from './front-matter/write.js'
export { type Locate, type Located, locateExactly } from './locate.js'
export type { Markup } from './markup.js'
export { parse, parseBare } from './parse.js'
export { joinsPieces, targetsOf } from './pieces.js'
export { type Inline, type ReadInlineOptions, readInline } from './read-inline.js'
export { takeOverDirectives } from './take-over.js'
export { claimToMarkdown } from './to-markdown.js'
export { LABEL_DEPTH } from './tokenize/label.js'
export { claimSyntax } from './tokenize/syntax.js'
