import type { Root } from 'mdast'
import { mergeProvenance } from '../model/merge.js'
import type { Claim, Fault, Provenance, Scale, Source, TypeExtension } from '../model/types.js'
import { applyReliability, resolveReferences } from '../model/validate.js'
import type { ClaimSpan, Projection } from '../text/types.js'
import { type FrontMatterClaims, readFrontMatterClaims } from './front-matter/claims.js'
import type { FrontMatter } from './front-matter/front-matter.js'
import { type InlineClaims, readClaimNodes } from './inline-claims.js'
import { type Locate, locateExactly } from './locate.js'
import { allMarkup, type Markup } from './markup.js'
import { targetsOf } from './pieces.js'
import { unreadableMarkup } from './unreadable.js'

export interface ReadInlineOptions {
  frontMatter?: FrontMatter | undefined
  /** Sources that are known from elsewhere: options, a sidecar. */
  sources?: readonly Source[]
  /** Claim types that are declared elsewhere. */
  types?: readonly TypeExtension[]
  /** Scale of bare words where the front matter declares none. */
  scale?: Scale
  /** Finds the `targets` of the front matter in the rendered text. Default: {@link locateExactly}. */
  locate?: Locate
}

export interface Inline {
  /** Claims of the markup in text order, then those of the front matter alone; its sources. */
  provenance: Provenance
  /** In the order of the source. */
  markup: Markup[]
  faults: Fault[]
}

/**
 * What an article's own markup and front matter say.
 *
 * Key by key, what stands at the claim counts more than the front matter.
 *
 * @param tree with its claim nodes
 * @param projection of `tree`
 * @param spans of `tree`
 * @param source the markdown that `tree` was parsed from
 */
export function readInline(
  tree: Root,
  projection: Projection,
  spans: readonly ClaimSpan[],
  source: string,
  options: ReadInlineOptions = {},
): Inline {
  void tree
  const { frontMatter } = options
  const { text } = projection
  const front = readFrontMatterClaims(text, frontMatter, {
    ...(options.scale ? { scale: options.scale } : {}),
    locate: options.locate ?? locateExactly,
  })
  const inline = readClaimNodes(projection, spans, front)
  join(text, inline, front)
  const merged = mergeProvenance([
    { name: 'inline', provenance: { sources: [], claims: inline.claims } },
    { name: 'front-matter', provenance: front.provenance },
  ])
  const placed = (fault: Fault): Fault => inline.placed(fault) ?? front.placed(fault)
  const known = knownElsewhere(merged.provenance, options)
  const linked = linkProvenance(merged.provenance, known)
  const rated = rate(linked.provenance, inline.letters, known.sources)
  const { claims, faults: lost } = withPlace(linked.provenance.claims, front.stated.targets)
  return {
    provenance: { ...linked.provenance, claims },
    markup: allMarkup(spans, source, inline.idOf),
    faults: [
      ...unreadableMarkup(projection, spans, source),
      ...inline.faults,
      ...front.faults,
      ...merged.faults.map(front.placed),
      ...linked.faults.map(placed),
      ...rated,
      ...lost.map(front.placed),
    ],
  }
}

/** Readies claims that stand in both places for merging: what one leaves open is no difference. */
function join(text: string, inline: InlineClaims, front: FrontMatterClaims): void {
  for (const claim of inline.claims) {
    const other = front.claims.get(claim.id)
    if (!other) continue
    if (!front.stated.status.has(claim.id)) other.status = claim.status
    else if (!inline.hasStatus(claim.id)) claim.status = other.status
    if (other.targets.length === 0) continue
    claim.targets = targetsOf(text, [...claim.targets, ...other.targets])
    other.targets = []
  }
}

/** What is declared elsewhere and not here. */
function knownElsewhere(
  { sources, types = [] }: Provenance,
  options: ReadInlineOptions,
): { sources: Source[]; types: TypeExtension[] } {
  const ids = new Set(sources.map(({ id }) => id))
  const typeIds = new Set(types.map(({ id }) => id))
  const isNew = (seen: Set<string>, id: string): boolean => !seen.has(id) && !!seen.add(id)
  return {
    sources: (options.sources ?? []).filter(({ id }) => isNew(ids, id)),
    types: (options.types ?? []).filter(({ id }) => isNew(typeIds, id)),
  }
}

/** Leaves out references that lead nowhere, counting what is known elsewhere. */
function linkProvenance(
  provenance: Provenance,
  known: { sources: Source[]; types: TypeExtension[] },
): { provenance: Provenance; faults: Fault[] } {
  const own = provenance.sources.length
  const resolved = resolveReferences({
    ...provenance,
    sources: [...provenance.sources, ...known.sources],
    types: [...(provenance.types ?? []), ...known.types],
  })
  const faults = resolved.faults.flatMap((fault) => {
    const [list, index, ...rest] = fault.path ?? []
    if (typeof index !== 'number') return [fault]
    // Faults of sources from elsewhere are reported where they are read.
    if (list === 'sources' && index >= own) return []
    const id = (list === 'sources' ? provenance.sources : provenance.claims)[index]?.id
    return id === undefined ? [fault] : [{ ...fault, path: [String(list), id, ...rest] }]
  })
  const { types: _, ...rest } = resolved.provenance
  return {
    provenance: {
      ...rest,
      sources: resolved.provenance.sources.slice(0, own),
      ...(provenance.types ? { types: provenance.types } : {}),
    },
    faults,
  }
}

/** Hands Admiralty letters on to the sources that they rate. */
function rate(
  provenance: Provenance,
  letters: InlineClaims['letters'],
  known: readonly Source[],
): Fault[] {
  if (letters.length === 0) return []
  const claims = new Map(provenance.claims.map((claim) => [claim.id, claim]))
  return letters.flatMap(({ claim, letter, place }) => {
    const linked = claims.get(claim.id) ?? claim
    const elsewhere = known.find(({ id }) => id === linked.sources[0]?.id)
    const fault = applyReliability(linked, letter, provenance.sources)
    if (!fault || !elsewhere) return fault ? [{ ...fault, ...(place ? { place } : {}) }] : []
    provenance.sources.push({ reliability: letter, ...elsewhere })
    return []
  })
}

function withPlace(
  claims: readonly Claim[],
  sought: ReadonlySet<string>,
): { claims: Claim[]; faults: Fault[] } {
  const faults: Fault[] = []
  const kept = claims.filter(({ id, targets }) => {
    if (targets.length > 0) return true
    // Of targets that were not found another message tells.
    if (sought.has(id)) return false
    faults.push({
      ruleId: 'claim-without-place',
      reason: `The front matter describes claim \`${id}\`, but no text is marked with it: write \`:claim[…]{#${id}}\`, or give it \`targets\``,
      path: ['claims', id],
      actual: id,
    })
    return false
  })
  return { claims: kept, faults }
}
