/** What the plugin and `annotate` can be told, validated. */
import { readSidecar, type SidecarReading } from '../formats/sidecar/index.js'
import type { AnnotationCollection } from '../formats/sidecar/types.js'
import type { Annotator } from '../model/annotator.js'
import type { Fault, Provenance, Source } from '../model/types.js'
import { type Validated, validateProvenance } from '../model/validate.js'
import { type FrontMatter, frontMatterOf } from '../syntax/index.js'

/** Where provenance comes from, beside the article's own markup. */
export interface ProvenanceOptions {
  /**
   * Claims and sources as data. Targets count UTF-16 units in the article's rendered text; one
   * without offsets, or whose words are elsewhere, is looked for.
   */
  provenance?: Provenance
  /** A sidecar, as an object or as JSON text. It is anchored in the article as it is now. */
  sidecar?: AnnotationCollection | string
  /** The front matter as an object, from hosts that take it off the file before. */
  frontMatter?: Record<string, unknown>
  /** Sources that the article may refer to without declaring them. */
  sources?: readonly Source[]
  /** What suggests claims. Their claims have the status `suggested`. */
  annotators?: readonly Annotator[]
  /** BCP 47 language of the article, for annotators. */
  lang?: string
}

/** Options as they hold for every article of a pipeline, read once. */
export interface Reader {
  given: Validated
  /** Sources that are known, but belong to an article only where it refers to them. */
  known: readonly Source[]
  sidecar: SidecarReading | undefined
  frontMatter: FrontMatter | undefined
  annotators: readonly Annotator[]
  lang: string | undefined
  /** What was wrong with the options; reported with every article. */
  faults: readonly Fault[]
}

/** Validates options. Bad values become faults; nothing is thrown. */
export function createReader(options: Readonly<ProvenanceOptions>): Reader {
  const { provenance, sidecar, sources, frontMatter } = options
  const given = validateProvenance(provenance ?? {})
  const known = validateProvenance({ sources: sources ?? [] })
  const reading = sidecar === undefined ? undefined : readSidecar(sidecar)
  return {
    given,
    known: known.provenance.sources,
    sidecar: reading,
    frontMatter: frontMatter === undefined ? undefined : frontMatterOf(frontMatter),
    annotators: options.annotators ?? [],
    lang: options.lang,
    faults: [...given.faults, ...known.faults, ...(reading?.faults ?? [])],
  }
}
