import { makeTarget } from '../../model/target.js'
import type { Claim, Fault, Provenance, Scale, Selector } from '../../model/types.js'
import { validateProvenance } from '../../model/validate.js'
import { isOneOf, SCALES } from '../../model/vocabulary.js'
import type { Locate } from '../locate.js'
import type { FrontMatter } from './front-matter.js'

/** What the front matter says of provenance. */
export interface FrontMatterClaims {
  /** Claims may have no targets: their text may be marked in the article. */
  provenance: Provenance
  /** Claims by their id. */
  claims: Map<string, Claim>
  /** Ids of claims whose status is stated, and of those whose targets are, found or not. */
  stated: { status: Set<string>; targets: Set<string> }
  /** The scale it declares, else that of the options. */
  scale: Scale | undefined
  /** A fault found in it, with its place. */
  placed(fault: Fault): Fault
  faults: Fault[]
}

/**
 * Validates what the front matter says and finds its `targets` in the text.
 *
 * @returns faults of the validator, and `ambiguous-target`, `orphaned-target`, `changed-target`
 */
export function readFrontMatterClaims(
  text: string,
  frontMatter: FrontMatter | undefined,
  options: { scale?: Scale; locate: Locate },
): FrontMatterClaims {
  const value = frontMatter?.value
  const placed = (fault: Fault): Fault => {
    const place = fault.place ?? frontMatter?.placeOf(fault.path ?? [])
    const path = ['provenance', ...(fault.path ?? [])]
    return { ...fault, path, ...(place ? { place } : {}) }
  }
  if (!frontMatter || value === undefined || value === null) {
    return {
      provenance: { sources: [], claims: [] },
      claims: new Map(),
      stated: { status: new Set(), targets: new Set() },
      scale: options.scale,
      placed,
      faults: [...(frontMatter?.faults ?? [])],
    }
  }
  const scale = declaredScale(value) ?? options.scale
  const validated = validateProvenance(value, {
    targets: 'optional',
    ...(scale ? { scale } : {}),
  })
  const faults = [...frontMatter.faults, ...validated.faults.map(placed)]
  const { provenance } = validated
  const found = findTargets(text, provenance.claims, validated.selectors, options.locate)
  faults.push(...found.map(placed))
  const claims = new Map(provenance.claims.map((claim) => [claim.id, claim]))
  return { provenance, claims, stated: statedIn(value), scale, placed, faults }
}

/** Which claims state a key at all; the validator fills in what is left open. */
function statedIn(value: unknown): FrontMatterClaims['stated'] {
  const claims = own(value, 'claims')
  const stated = { status: new Set<string>(), targets: new Set<string>() }
  for (const [key, claim] of Object.entries(claims ?? {})) {
    const id = Array.isArray(claims) ? String(own(claim, 'id')) : key
    if (own(claim, 'status') !== undefined) stated.status.add(id)
    if (own(claim, 'targets') !== undefined) stated.targets.add(id)
  }
  return stated
}

function own(value: unknown, key: string): unknown {
  const has = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
  return has ? Reflect.get(value, key) : undefined
}

function declaredScale(value: unknown): Scale | undefined {
  const scale = own(value, 'scale')
  return isOneOf(SCALES, scale) ? scale : undefined
}

/** Gives claims their targets; offsets that stand beside the text are hints only. */
function findTargets(
  text: string,
  claims: readonly Claim[],
  selectors: ReadonlyMap<string, Selector[]>,
  locate: Locate,
): Fault[] {
  const wanted = claims.flatMap((claim) =>
    [...claim.targets, ...(selectors.get(claim.id) ?? [])].map((selector) => ({ claim, selector })),
  )
  for (const claim of claims) claim.targets = []
  if (wanted.length === 0) return []
  const faults: Fault[] = []
  const located = locate(
    text,
    wanted.map(({ selector }) => selector),
  )
  for (const [index, { claim, selector }] of wanted.entries()) {
    const { status, start, end } = located[index] ?? { status: 'orphaned' }
    if (status !== 'exact') faults.push(notExact(status, claim, selector))
    if (start === undefined || end === undefined) continue
    if (status === 'ambiguous' || status === 'orphaned') continue
    claim.targets.push(makeTarget(text, start, end))
  }
  for (const claim of claims) {
    claim.targets.sort((a, b) => a.start - b.start || a.end - b.end)
    claim.targets = claim.targets.filter(
      (target, index, all) => index === 0 || target.start >= (all[index - 1]?.end ?? 0),
    )
  }
  return faults
}

function notExact(status: string, claim: Claim, selector: Selector): Fault {
  const quote = selector.exact.length > 60 ? `${selector.exact.slice(0, 59)}…` : selector.exact
  const what: Record<string, string> = {
    ambiguous:
      'stands in the article more than once: add the `prefix` or `suffix` that tells which',
    orphaned: 'does not stand in the article',
    moved: 'stands in the article in another place than before',
    changed: 'stands in the article in other words',
  }
  return {
    ruleId: `${status}-target`,
    reason: `“${quote}”, the text of claim \`${claim.id}\`, ${what[status]}`,
    path: ['claims', claim.id, 'targets'],
    actual: selector.exact,
  }
}
