/** The one-call interface: an article in, all its forms out. */
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { cutDeep, parseArticle } from './article/depth.js'
import { articleToHast } from './article/hast.js'
import { whileMarked } from './article/mark.js'
import { createReader, type ProvenanceOptions } from './article/options.js'
import { type Reading, readArticle } from './article/read.js'
import { type FootnotesOptions, writeFootnotes } from './formats/footnotes/index.js'
import { type PageOptions, writePage } from './formats/html/index.js'
import { type MarkdownOptions, writeMarkdown } from './formats/markdown/index.js'
import { toSidecar } from './formats/sidecar/index.js'
import type { AnnotationCollection } from './formats/sidecar/types.js'
import { toMessage } from './model/fault.js'
import type { Fault, Provenance } from './model/types.js'

export interface AnnotateOptions extends ProvenanceOptions {
  /** Let the detector suggest attributions; it is loaded only then. Default: false. */
  detect?: boolean
}

export interface SidecarOptions {
  /** Keep the rendered text, so that claims are found again after an edit. Default: true. */
  base?: boolean
  /** IRI of the article. Default: that of the sidecar that was given, else a URN of the document. */
  article?: string
}

/** An annotated article. What the writers find wrong is added to `messages`. */
export interface Article {
  readonly provenance: Provenance
  readonly messages: VFileMessage[]
  /** The rendered text, which targets count UTF-16 units in. */
  readonly text: string
  /** A page, or with `fragment` what stands in its article. */
  html(options?: PageOptions): string
  /** A W3C Web Annotation collection as plain data. */
  sidecar(options?: SidecarOptions): AnnotationCollection
  /** The article with provenance footnotes and without our markup. */
  footnotes(options?: FootnotesOptions): string
  /** The article with claims inline, in the front matter, or without them. */
  markdown(options?: MarkdownOptions): string
}

/**
 * Annotates an article.
 *
 * GitHub Flavored Markdown and front matter are understood. Nothing in article, sidecar or options
 * makes it reject: what is wrong is in `messages`. A `VFile` that is passed gets the messages too.
 *
 * @param article markdown, or a file that holds it
 */
export async function annotate(
  article: string | VFile,
  options: Readonly<AnnotateOptions> = {},
): Promise<Article> {
  const file = typeof article === 'string' ? new VFile(article) : article
  const source = String(file.value ?? '')
  const annotators = [...(options.annotators ?? [])]
  if (options.detect) {
    const { detector } = await import('./detect/index.js')
    annotators.push(detector())
  }
  const reader = createReader({ ...options, annotators })
  const { tree, faults } = parseArticle(source)
  const reading = await readArticle(tree, source, reader, file.extname === '.mdx')
  reading.faults.unshift(...faults)
  file.data.provenance = reading.provenance
  return new AnnotatedArticle(reading, file)
}

class AnnotatedArticle implements Article {
  readonly messages: VFileMessage[] = []
  readonly #reading: Reading
  readonly #file: VFile
  readonly #reported = new Set<string>()

  constructor(reading: Reading, file: VFile) {
    this.#reading = reading
    this.#file = file
    this.#report(reading.faults)
  }

  get provenance(): Provenance {
    return this.#reading.provenance
  }

  get text(): string {
    return this.#reading.projection.text
  }

  html(options: PageOptions = {}): string {
    const { provenance } = this.#reading
    const { projection, faults: cut } = cutDeep(this.#reading.projection)
    this.#report(cut)
    const { result: hast, faults: unmarked } = whileMarked(projection, provenance, (tree) =>
      articleToHast(tree, options.fragment !== true),
    )
    this.#report(unmarked)
    const { html, faults } = writePage(hast, provenance, options, this.text)
    this.#report(faults)
    return html
  }

  sidecar(options: SidecarOptions = {}): AnnotationCollection {
    const { provenance, record } = this.#reading
    return toSidecar(provenance, { text: this.text, ...(record ? { record } : {}), ...options })
  }

  footnotes(options: FootnotesOptions = {}): string {
    const { markdown, faults } = writeFootnotes(this.#reading, this.provenance, options)
    this.#report(faults)
    return markdown
  }

  markdown(options: MarkdownOptions = {}): string {
    const { markdown, faults } = writeMarkdown(this.#reading, this.provenance, options)
    this.#report(faults)
    return markdown
  }

  /** Writers can be called again; what they find wrong is said once. */
  #report(faults: readonly Fault[]): void {
    for (const fault of faults) {
      const message = toMessage(fault)
      const key = `${message.ruleId} ${message.line}:${message.column} ${message.reason}`
      if (this.#reported.has(key)) continue
      this.#reported.add(key)
      this.messages.push(message)
      this.#file.messages.push(message)
    }
  }
}
