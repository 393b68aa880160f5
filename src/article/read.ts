/**
 * From a parsed article to its provenance: what markup, front matter, options, sidecar and
 * annotators say, joined by precedence. The plugin and `annotate` both work on the result.
 */
import type { Root } from 'mdast'
import { anchor } from '../anchor/index.js'
import type { ArticleSource } from '../formats/markdown/article.js'
import { type AnchorFault, type Rebased, rebase } from '../formats/sidecar/index.js'
import type { SidecarRecord } from '../formats/sidecar/types.js'
import { type Layer, mergeProvenance } from '../model/merge.js'
import type { Fault, Provenance } from '../model/types.js'
import { resolveReferences } from '../model/validate.js'
import { readFrontMatter, readInline, takeOverDirectives } from '../syntax/index.js'
import {
  claimSpans,
  createSourceMap,
  Lines,
  type Projection,
  project,
  unwrapClaims,
} from '../text/index.js'
import type { Reader } from './options.js'
import { inTextOrder, placeTargets, trimTargets } from './placement.js'
import { type Suggested, suggest } from './suggest.js'
import { withUsed } from './used-sources.js'

/** An article and all that is known of its provenance. */
export interface Reading extends ArticleSource {
  provenance: Provenance
  /** Whether a host has taken the front matter off the file. */
  stripped: boolean
  /** What the sidecar keeps of claims that have no place any more. */
  record: SidecarRecord | undefined
  faults: Fault[]
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
  const taken = takeOverDirectives(tree, source)
  const frontMatter = readFrontMatter(source)
  const marked = project(tree)
  const inline = readInline(tree, marked, claimSpans(tree, marked), source, {
    frontMatter: reader.frontMatter ?? frontMatter,
    ...elsewhere(reader),
    locate: (text, selectors) => anchor(text, selectors),
  })
  if (marked.claims.length > 0) unwrapClaims(tree)
  const projection = marked.claims.length > 0 ? project(tree) : marked
  const written = trimTargets(inline.provenance, projection)
  const given = placeTargets(reader.given, projection.text)
  const placed = new Set([...written.claims, ...given.provenance.claims].map(({ id }) => id))
  const rebased = reader.sidecar && rebase(reader.sidecar, projection.text, { placed })
  const layers: Layer[] = [
    { name: 'the article', provenance: written },
    { name: 'the options', provenance: trimTargets(given.provenance, projection) },
  ]
  if (rebased) {
    layers.push({ name: 'the sidecar', provenance: trimTargets(withOrphans(rebased), projection) })
  }
  const faults = [
    ...reader.faults,
    ...taken,
    ...inline.faults,
    ...given.faults,
    ...inSource(rebased?.faults ?? [], projection, source),
  ]
  const finish = (suggested?: Suggested): Reading => {
    const last: Layer[] = suggested
      ? [{ name: 'an annotator', provenance: trimTargets(suggested.provenance, projection) }]
      : []
    const merged = mergeProvenance([...layers, ...last])
    const resolved = resolveReferences(withUsed(reader.known, merged.provenance))
    return {
      source,
      tree,
      projection,
      markup: inline.markup,
      frontMatter,
      written,
      mdx,
      stripped: reader.frontMatter !== undefined,
      provenance: inTextOrder(resolved.provenance),
      record: rebased?.record,
      faults: [...faults, ...(suggested?.faults ?? []), ...merged.faults, ...resolved.faults],
    }
  }
  if (reader.annotators.length === 0) return finish()
  const known = withUsed(reader.known, mergeProvenance(layers).provenance)
  const suggested = suggest(projection, known, reader.annotators, reader.lang)
  return suggested instanceof Promise ? suggested.then(finish) : finish(suggested)
}

/** What the article may refer to without declaring it. */
function elsewhere({
  given,
  known,
  sidecar,
}: Reader): Required<Pick<Provenance, 'sources' | 'types'>> {
  const others = [given.provenance, ...(sidecar ? [sidecar.provenance] : [])]
  return {
    sources: [...others.flatMap(({ sources }) => sources), ...known],
    types: others.flatMap(({ types = [] }) => types),
  }
}

/** Orphans take part in merging, since what was rejected stays rejected without a place too. */
function withOrphans({ provenance, record }: Rebased): Provenance {
  return {
    ...provenance,
    claims: [...provenance.claims, ...record.orphans.map(({ claim }) => claim)],
  }
}

/** Gives faults about the rendered text their place in the source. */
function inSource(faults: readonly AnchorFault[], projection: Projection, source: string): Fault[] {
  if (!faults.some(({ range }) => range)) return [...faults]
  const map = createSourceMap(projection, source)
  const lines = new Lines(source)
  return faults.map(({ range, ...fault }) => {
    const start = range && map.startOf(range.start)
    const end = range && map.endOf(range.end)
    if (start === undefined || end === undefined || fault.place) return fault
    return { ...fault, place: lines.position(start, end) }
  })
}
