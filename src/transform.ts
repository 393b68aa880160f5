/**
 * From a parsed article to its provenance: what markup, front matter, sidecar and annotators say,
 * joined by precedence. The plugin and `annotate` both work on the result.
 */
import type { Root } from 'mdast'
import { anchor } from './anchor/index.js'
import type { ArticleSource } from './formats/markdown/article.js'
import { fromSidecar, rebase, type SidecarReading } from './formats/sidecar/index.js'
import type { AnnotationCollection, SidecarRecord } from './formats/sidecar/types.js'
import type { Annotator } from './model/annotator.js'
import { type Layer, mergeProvenance } from './model/merge.js'
import { makeTarget } from './model/target.js'
import type { Claim, Fault, Provenance, Source, Target } from './model/types.js'
import { resolveReferences, validateProvenance } from './model/validate.js'
import { suggest } from './suggest.js'
import {
  type FrontMatter,
  frontMatterOf,
  type Locate,
  readFrontMatter,
  readInline,
  takeOverDirectives,
} from './syntax/index.js'
import { claimSpans, type Projection, project, trimRange, unwrapClaims } from './text/index.js'

/** Where provenance comes from, beside the article's own markup. */
export interface ProvenanceOptions {
  /** Claims and sources as data. Targets count UTF-16 units in the article's rendered text. */
  provenance?: Provenance
  /** A sidecar, as an object or as JSON text. It is anchored in the article as it is now. */
  sidecar?: AnnotationCollection | string
  /** The front matter as an object, from hosts that take it out of the file before. */
  frontMatter?: Record<string, unknown>
  /** Sources that the article may refer to without declaring them. */
  sources?: readonly Source[]
  /** What suggests claims. Their claims have the status `suggested`. */
  annotators?: readonly Annotator[]
  /** BCP 47 language of the article, for annotators. */
  lang?: string
}

/** Options as they hold for every article of a pipeline, validated once. */
export interface Reader {
  given: Provenance
  /** Sources that are known, but belong to an article only where it refers to them. */
  known: Provenance
  sidecar: SidecarReading | undefined
  frontMatter: FrontMatter | undefined
  annotators: readonly Annotator[]
  lang: string | undefined
  /** What was wrong with the options; reported with every article. */
  faults: Fault[]
}

/** An article and all that is known of its provenance. */
export interface Reading extends ArticleSource {
  provenance: Provenance
  /** Whether a host has taken the front matter off the file. */
  stripped: boolean
  /** What the sidecar keeps of claims that have no place any more. */
  record: SidecarRecord | undefined
  faults: Fault[]
}

/** Validates options. Bad values become faults; nothing is thrown. */
export function createReader(options: ProvenanceOptions): Reader {
  const { provenance, sidecar, sources, frontMatter } = options
  const given = validateProvenance(provenance ?? {})
  const known = validateProvenance({ sources: sources ?? [] })
  const reading = sidecar === undefined ? undefined : fromSidecar(sidecar)
  return {
    given: given.provenance,
    known: known.provenance,
    sidecar: reading,
    frontMatter: frontMatter === undefined ? undefined : frontMatterOf(frontMatter),
    annotators: options.annotators ?? [],
    lang: options.lang,
    faults: [...given.faults, ...known.faults, ...(reading?.faults ?? [])],
  }
}

/**
 * Reads the provenance of one article.
 *
 * The author's claim nodes are taken out of `tree`; {@link Reading.projection} is that of the tree
 * without them.
 *
 * @param tree as parsed, with claim nodes or a host's directive nodes
 * @param source what `tree` was parsed from
 * @returns a promise only where an annotator returns one
 */
export function readArticle(
  tree: Root,
  source: string,
  reader: Reader,
  mdx = false,
): Reading | Promise<Reading> {
  takeOverDirectives(tree, source)
  const frontMatter = readFrontMatter(source)
  const marked = project(tree)
  const known = [
    ...reader.given.sources,
    ...(reader.sidecar?.provenance.sources ?? []),
    ...reader.known.sources,
  ]
  const types = [...(reader.given.types ?? []), ...(reader.sidecar?.provenance.types ?? [])]
  const inline = readInline(tree, marked, claimSpans(tree, marked), source, {
    frontMatter: reader.frontMatter ?? frontMatter,
    sources: known,
    types,
    locate,
  })
  if (marked.claims.length > 0) unwrapClaims(tree)
  const projection = marked.claims.length > 0 ? project(tree) : marked
  const rebased = reader.sidecar && rebase(reader.sidecar, projection.text)
  const faults = [...reader.faults, ...inline.faults, ...(rebased?.faults ?? [])]
  const article = trimTargets(inline.provenance, projection)
  const layers: Layer[] = [
    { name: 'the article', provenance: article },
    { name: 'the options', provenance: placeTargets(reader.given, projection, faults) },
  ]
  if (rebased) layers.push({ name: 'the sidecar', provenance: rebased.provenance })
  const read = (suggested: Layer[]): Reading => {
    const merged = mergeProvenance([...layers, ...suggested])
    const resolved = resolveReferences(withUsed(reader.known.sources, merged.provenance))
    return {
      source,
      tree,
      projection,
      markup: inline.markup,
      frontMatter,
      written: article,
      mdx,
      stripped: reader.frontMatter !== undefined,
      provenance: inTextOrder(resolved.provenance),
      record: rebased?.record,
      faults: [...faults, ...merged.faults, ...resolved.faults],
    }
  }
  if (reader.annotators.length === 0) return read([])
  const sofar = withUsed(reader.known.sources, mergeProvenance(layers).provenance)
  const suggested = suggest(projection.text, sofar, reader.annotators, reader.lang)
  const join = ({ provenance, faults: found }: { provenance: Provenance; faults: Fault[] }) => {
    faults.push(...found)
    return read([{ name: 'an annotator', provenance: trimTargets(provenance, projection) }])
  }
  return suggested instanceof Promise ? suggested.then(join) : join(suggested)
}

/** Finds the `targets` of front matter as it finds those of sidecars. */
const locate: Locate = (text, selectors) => anchor(text, selectors)

/** Targets of data that the caller gave: those that are not where they say are left out. */
function placeTargets(given: Provenance, projection: Projection, faults: Fault[]): Provenance {
  const { text } = projection
  const claims = given.claims.flatMap((claim) => {
    const targets = claim.targets.filter(({ exact, start, end }) => {
      const holds = text.slice(start, end) === exact
      if (!holds) {
        faults.push({
          ruleId: 'misplaced-target',
          reason: `Claim \`${claim.id}\` says that the article has \`${excerpt(exact)}\` at ${start} to ${end}, but there it has \`${excerpt(text.slice(start, end))}\`: targets count UTF-16 units in the rendered text`,
          path: ['claims', claim.id, 'targets'],
        })
      }
      return holds
    })
    return targets.length > 0 ? [{ ...claim, targets }] : []
  })
  return trimTargets({ ...given, claims }, projection)
}

/** Targets without white space at their ends, so that every form carries the same. */
function trimTargets(provenance: Provenance, projection: Projection): Provenance {
  const claims = provenance.claims.map((claim): Claim => {
    const targets = claim.targets.flatMap((target): Target[] => {
      const range = trimRange(projection, target)
      if (!range) return []
      const same = range.start === target.start && range.end === target.end
      return [same ? target : makeTarget(projection.text, range.start, range.end)]
    })
    return { ...claim, targets }
  })
  return { ...provenance, claims: claims.filter(({ targets }) => targets.length > 0) }
}

/** Adds of the known sources those that claims and other sources refer to. */
function withUsed(known: readonly Source[], provenance: Provenance): Provenance {
  if (known.length === 0) return provenance
  const declared = new Set(provenance.sources.map(({ id }) => id))
  const byId = new Map(known.map((source) => [source.id, source]))
  const sources = [...provenance.sources]
  const use = (id: string | undefined): void => {
    const source = id === undefined || declared.has(id) ? undefined : byId.get(id)
    if (!source) return
    declared.add(source.id)
    sources.push(source)
  }
  for (const claim of provenance.claims) {
    for (const { id, at, via } of claim.sources)
      for (const one of [id, at, ...(via ?? [])]) use(one)
  }
  // Grows while it is walked: a source that is used brings those that it refers to.
  for (const source of sources)
    for (const id of [source.for, ...(source.derivedFrom ?? [])]) use(id)
  return { ...provenance, sources }
}

function inTextOrder(provenance: Provenance): Provenance {
  const first = (claim: Claim): number => claim.targets[0]?.start ?? Number.POSITIVE_INFINITY
  const last = (claim: Claim): number => claim.targets.at(-1)?.end ?? Number.POSITIVE_INFINITY
  const claims = [...provenance.claims].sort((a, b) => first(a) - first(b) || last(b) - last(a))
  return { ...provenance, claims }
}

function excerpt(text: string): string {
  const points = Array.from(text.slice(0, 80))
  return points.length > 40 ? `${points.slice(0, 39).join('')}…` : points.join('')
}
