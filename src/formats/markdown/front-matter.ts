import { isEqual } from '../../model/merge.js'
import { makeTarget } from '../../model/target.js'
import type { Claim, Provenance, Scale, Source, Target } from '../../model/types.js'
import { SCALES } from '../../model/vocabulary.js'
import {
  type FrontMatter,
  type FrontMatterEdit,
  frontMatterValue,
  writeFrontMatter,
} from '../../syntax/index.js'
import type { ArticleSource } from './article.js'

/** What a front matter declares, by id. */
export interface Declared {
  scale?: Scale
  sources: ReadonlySet<string>
  claims: ReadonlySet<string>
  /** Claims with `targets` of their own. */
  targets: ReadonlySet<string>
  document: boolean
  types: ReadonlySet<string>
}

/** Reads off what stands under `provenance`, which nobody has validated. */
export function declaredIn(frontMatter: FrontMatter | undefined): Declared {
  const value = frontMatter?.value
  const claims = own(value, 'claims')
  const ids = keysOf(claims)
  const scale = SCALES.find((known) => known === own(value, 'scale'))
  const types = own(value, 'types')
  return {
    ...(scale ? { scale } : {}),
    sources: new Set(keysOf(own(value, 'sources'))),
    claims: new Set(ids),
    targets: new Set(ids.filter((id) => own(own(claims, id), 'targets') !== undefined)),
    document: own(value, 'document') !== undefined,
    types: new Set(Array.isArray(types) ? types.map((type) => String(own(type, 'id'))) : []),
  }
}

function own(value: unknown, key: string): unknown {
  const has = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
  return has ? Reflect.get(value, key) : undefined
}

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map((item) => String(own(item, 'id')))
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

/** What the front matter is to carry. */
export interface Carried {
  /** Claims whose metadata stands there. */
  metadata: ReadonlySet<string>
  /** Claims that stand there as a whole. */
  targets: ReadonlySet<string>
  /** Claims that are written anywhere in the file. */
  written: readonly Claim[]
}

/**
 * The edit that makes the front matter carry what the text does not.
 *
 * An author's lines that say it already stay as they are, keys that we do not know included.
 */
export function frontMatterEdit(
  article: ArticleSource,
  provenance: Provenance,
  { metadata, targets, written }: Carried,
): FrontMatterEdit {
  const { frontMatter, source } = article
  const declared = declaredIn(frontMatter)
  const now = part(provenance, written, declared, article.projection.text)
  const contents = { metadata, targets, scale: declared.scale }
  const value = frontMatterValue(now, contents) ?? scaleOnly(declared, written)
  const before = frontMatterValue(part(article.written, article.written.claims, declared, ''), {
    metadata: declared.claims,
    targets: declared.targets,
    scale: declared.scale,
  })
  const same = isEqual(withoutContext(before), withoutContext(value))
  if (same || (before === undefined && value === undefined)) return { faults: [] }
  return writeFrontMatter(source, frontMatter, value)
}

/** Takes our lines out. */
export function frontMatterRemoval({ source, frontMatter }: ArticleSource): FrontMatterEdit {
  return writeFrontMatter(source, frontMatter, undefined)
}

/** Words without a scale of their own need the one that is declared. */
function scaleOnly({ scale }: Declared, written: readonly Claim[]): { scale: Scale } | undefined {
  return scale && written.length > 0 ? { scale } : undefined
}

/** The sources, types and document that the claims need, and those that are declared already. */
function part(
  provenance: Provenance,
  claims: readonly Claim[],
  declared: Declared,
  text: string,
): Provenance {
  const used = sourcesOf(provenance.sources, claims)
  const sources = provenance.sources.filter(({ id }) => used.has(id) || declared.sources.has(id))
  const usedTypes = new Set(claims.map(({ type }) => type))
  const types = provenance.types?.filter(({ id }) => usedTypes.has(id) || declared.types.has(id))
  const { document } = provenance
  return {
    sources,
    claims: claims.map((claim) => ({
      ...claim,
      targets: claim.targets.map((target) => withEnoughContext(text, target)),
    })),
    ...(types && types.length > 0 ? { types } : {}),
    ...(document && (declared.document || claims.length > 0) ? { document } : {}),
  }
}

/** Ids of the sources that claims rest on, directly or through others. */
export function sourcesOf(sources: readonly Source[], claims: readonly Claim[]): Set<string> {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const used = new Set<string>()
  const waiting = claims.flatMap((claim) =>
    claim.sources.flatMap(({ id, at, via = [] }) => [
      id,
      ...(at === undefined ? [] : [at]),
      ...via,
    ]),
  )
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (used.has(id)) continue
    used.add(id)
    const source = byId.get(id)
    if (source?.for !== undefined) waiting.push(source.for)
    waiting.push(...(source?.derivedFrom ?? []))
  }
  return used
}

/** Contexts grow no further: beyond this, repeated text cannot be told apart. */
const MOST_CONTEXT = 2048

/** The target with as much context as it takes to be the only one like it. */
function withEnoughContext(text: string, target: Target): Target {
  let enough = target
  for (let more = 64; more <= MOST_CONTEXT && isRepeated(text, enough); more *= 2) {
    const { start, end, exact } = target
    const [prefix, suffix] = [
      makeTarget(text, Math.max(0, start - more), start).exact,
      makeTarget(text, end, Math.min(text.length, end + more)).exact,
    ]
    enough = { exact, prefix: withoutHalf(prefix), suffix: withoutHalf(suffix), start, end }
  }
  return enough
}

function isRepeated(text: string, { prefix, exact, suffix }: Target): boolean {
  const quote = prefix + exact + suffix
  const first = text.indexOf(quote)
  return first >= 0 && text.indexOf(quote, first + 1) >= 0
}

/** Without half a surrogate pair at either end. */
function withoutHalf(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

/** For comparing: context may be longer or shorter without anything being said. */
function withoutContext(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutContext)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(
    ([key]) => !(Object.hasOwn(value, 'exact') && (key === 'prefix' || key === 'suffix')),
  )
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutContext(item)]))
}
