/** Claims in the markdown of an article. */
export type { ArticleSource } from './article.js'
export { type MarkdownOptions, type WrittenMarkdown, writeMarkdown } from './write.js'
