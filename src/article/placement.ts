/** Where claims stand in the rendered text of the article that is being read. */

import { anchor } from '../anchor/index.js'
import { excerpt } from '../model/excerpt.js'
import { byPlace, makeTarget } from '../model/target.js'
import type { Claim, Fault, Provenance, Selector, Target } from '../model/types.js'
import type { Validated } from '../model/validate.js'
import { type Projection, trimRange } from '../text/index.js'

/**
 * Finds the targets of claims that came as data.
 *
 * @param given claims, and by claim id the targets that have no offsets
 * @param text the rendered text
 * @returns claims that have a place; faults `misplaced-target` for targets that are not where they
 *   say, or not to be found
 */
export function placeTargets(
  { provenance, selectors }: Pick<Validated, 'provenance' | 'selectors'>,
  text: string,
): { provenance: Provenance; faults: Fault[] } {
  const faults: Fault[] = []
  const astray = ({ exact, start, end }: Target): boolean => text.slice(start, end) !== exact
  const wanted = provenance.claims.flatMap((claim) =>
    [...(selectors.get(claim.id) ?? []), ...claim.targets.filter(astray)].map((selector) => ({
      claim,
      selector,
    })),
  )
  if (wanted.length === 0) return { provenance, faults }
  const found = new Map<Claim, Target[]>()
  const anchorings = anchor(
    text,
    wanted.map(({ selector }) => selector),
  )
  for (const [index, { claim, selector }] of wanted.entries()) {
    const { start, end, status } = anchorings[index] ?? { status: 'orphaned' }
    const isFound = start !== undefined && end !== undefined
    if (!isFound || selector.start !== undefined) {
      faults.push(misplaced(claim, selector, isFound ? 'elsewhere' : status))
    }
    if (isFound) found.set(claim, [...(found.get(claim) ?? []), makeTarget(text, start, end)])
  }
  const claims = provenance.claims.map((claim): Claim => {
    const targets = claim.targets.filter((target) => !astray(target))
    targets.push(...(found.get(claim) ?? []))
    return { ...claim, targets: targets.sort((a, b) => a.start - b.start) }
  })
  return { provenance: { ...provenance, claims: claims.filter(hasPlace) }, faults }
}

function misplaced(claim: Claim, { exact, start }: Selector, found: string): Fault {
  const words = excerpt(exact)
  const where =
    found === 'elsewhere'
      ? `but it is elsewhere in the article, and the claim with it`
      : found === 'ambiguous'
        ? `but it is in the article several times: give its \`prefix\` and \`suffix\``
        : `but it is not in the article: that part of the claim is left out`
  return {
    ruleId: 'misplaced-target',
    reason: `Claim \`${claim.id}\` has the target \`${words}\`${start === undefined ? '' : ` at UTF-16 offset ${start} of the rendered text`}, ${where}`,
    path: ['claims', claim.id, 'targets'],
    actual: words,
  }
}

/** Targets without white space at their ends, so that every form carries the same. */
export function trimTargets(provenance: Provenance, projection: Projection): Provenance {
  const claims = provenance.claims.map((claim): Claim => {
    const targets: Target[] = []
    for (const target of claim.targets) {
      const range = trimRange(projection, target)
      if (!range) continue
      const isSame = range.start === target.start && range.end === target.end
      targets.push(isSame ? target : makeTarget(projection.text, range.start, range.end))
    }
    return { ...claim, targets }
  })
  return { ...provenance, claims }
}

/** Claims that have a place, in the order of {@link byPlace}. */
export function inTextOrder(provenance: Provenance): Provenance {
  return { ...provenance, claims: provenance.claims.filter(hasPlace).sort(byPlace) }
}

function hasPlace({ targets }: Claim): boolean {
  return targets.length > 0
}
