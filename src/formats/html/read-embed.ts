/** The data that a page carries. */
import type { Element, Root } from 'hast'
import { anchor } from '../../anchor/index.js'
import { makeTarget } from '../../model/target.js'
import type { Claim, Fault, Provenance, Selector } from '../../model/types.js'
import { asRecord } from '../../model/untrusted.js'
import { NAMESPACE } from '../sidecar/context.js'
import { readSidecar, type SidecarReading } from '../sidecar/index.js'

/** The provenance in a page; nothing where it carries none. */
export function readEmbed(
  tree: Root,
  text: string,
): { provenance: Provenance; faults: Fault[] } | undefined {
  const readings = collections(tree).map((data) => readSidecar(data, { text }))
  const [first] = readings
  if (!first) return undefined
  const reading = readings.reduce(
    (best, other) => (inPlace(other, text) > inPlace(best, text) ? other : best),
    first,
  )
  const faults = [...reading.faults]
  if (readings.length > 1) {
    faults.push({
      ruleId: 'several-embeds',
      reason: `The HTML carries the provenance of ${readings.length} articles; that of the first article was read, by its words. Read the others by themselves`,
    })
  }
  const { sources, claims, ...rest } = reading.provenance
  const placed = reanchor(claims, reading.selectors, text, faults)
  return { provenance: { ...rest, sources, claims: placed }, faults }
}

/** How many of the words that claims name stand where they say. */
function inPlace({ provenance }: SidecarReading, text: string): number {
  let count = 0
  for (const { targets } of provenance.claims) {
    for (const { exact, start, end } of targets) if (text.slice(start, end) === exact) count++
  }
  return count
}

/** Claims whose words moved, since the page was edited, are looked for. */
function reanchor(
  claims: readonly Claim[],
  selectors: ReadonlyMap<string, Selector[]>,
  text: string,
  faults: Fault[],
): Claim[] {
  return claims.flatMap((claim) => {
    const lost = [
      ...claim.targets.filter(({ exact, start, end }) => text.slice(start, end) !== exact),
      ...(selectors.get(claim.id) ?? []),
    ]
    if (lost.length === 0) return [claim]
    const kept = claim.targets.filter((target) => !lost.includes(target))
    const again = anchor(text, lost).flatMap(({ status, start, end }) =>
      (status === 'exact' || status === 'moved') && start !== undefined && end !== undefined
        ? [makeTarget(text, start, end)]
        : [],
    )
    const targets = [...kept, ...again].sort((a, b) => a.start - b.start)
    if (again.length < lost.length) {
      faults.push({
        ruleId: 'orphaned-claim',
        reason: `Words of claim \`${claim.id}\` are no longer in the article`,
        ...(lost[0] ? { actual: lost[0].exact } : {}),
      })
    }
    return targets.length > 0 ? [{ ...claim, targets }] : []
  })
}

interface Place {
  node: Root | Element
  /** Whether data that is shown here counts. */
  shown: boolean
}

/** Annotation collections in scripts, or in text that can be read: ours come last. */
function collections(tree: Root): unknown[] {
  const scripts: unknown[] = []
  const visible: unknown[] = []
  const waiting: Place[] = [{ node: tree, shown: true }]
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { node } = place
    const tagName = node.type === 'element' ? node.tagName : ''
    if (node.type === 'element' && tagName === 'script') {
      const type = String(node.properties.type ?? '')
      if (/^application\/(?:ld\+)?json\b/iu.test(type)) collect(node, scripts)
      continue
    }
    if (node.type === 'element' && tagName === 'pre') {
      if (place.shown) collect(node, visible)
      continue
    }
    // In an article, such data may be what it is about; ours is folded away there.
    const shown = tagName === 'details' || (place.shown && tagName !== 'article')
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child?.type === 'element') waiting.push({ node: child, shown })
    }
  }
  return scripts.length > 0 ? scripts : visible
}

function collect(node: Element, found: unknown[]): void {
  const text = textOf(node)
  if (!/^\s*\{/u.test(text) || !text.includes('AnnotationCollection')) return
  try {
    const data: unknown = JSON.parse(text)
    const record = asRecord(data)
    const context: unknown = record?.['@context']
    const own = Array.isArray(context) && context.some((part) => asRecord(part)?.rp === NAMESPACE)
    if (own && record?.type === 'AnnotationCollection') found.push(data)
  } catch {
    // Not ours: an article may show such data as an example.
  }
}

function textOf(node: Element): string {
  let text = ''
  const waiting = [...node.children].reverse()
  for (let child = waiting.pop(); child; child = waiting.pop()) {
    if (child.type === 'text') text += child.value
    else if (child.type === 'element') {
      for (let index = child.children.length - 1; index >= 0; index--) {
        const inner = child.children[index]
        if (inner) waiting.push(inner)
      }
    }
  }
  return text
}
