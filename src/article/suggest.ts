/** What annotators suggest, beside what is known already. */
import type { Annotator, AnnotatorContext } from '../model/annotator.js'
import { isEqual } from '../model/merge.js'
import type { Claim, DocumentInfo, Fault, Provenance, Source } from '../model/types.js'
import { validateProvenance } from '../model/validate.js'
import { type Projection, proseOf } from '../text/index.js'
import { placeTargets } from './placement.js'
import { withUsed } from './used-sources.js'

/**
 * Share of a suggestion's characters that settled claims may have already. A few words that the author
 * has claimed inside a longer statement leave room for a suggestion about the statement.
 */
const SAME_WORDS = 0.5

/** What annotators suggest, and what was wrong with it. */
export interface Suggested {
  provenance: Provenance
  faults: Fault[]
}

/**
 * Runs annotators one after another; each sees what the ones before it suggested.
 *
 * What an annotator throws or rejects with becomes a fault `annotator-failed`, and its claims are
 * validated as any foreign data. A claim whose words, more than half of them, an author's or a rejected
 * claim has already is left out, and with it the sources that it alone refers to. This is the one place
 * where that is decided: annotators suggest what they find.
 *
 * @returns a promise only where an annotator returns one
 */
export function suggest(
  projection: Projection,
  known: Provenance,
  annotators: readonly Annotator[],
  lang: string | undefined,
): Suggested | Promise<Suggested> {
  const result: Suggested = { provenance: { sources: [], claims: [] }, faults: [] }
  const leftOut: Claim[] = []
  const { text } = projection
  const prose = proseOf(projection)
  const run = (index: number): Suggested | Promise<Suggested> => {
    const annotator = annotators[index]
    if (!annotator) return withoutSourcesOf(leftOut, result)
    const done = (claims: unknown): Suggested | Promise<Suggested> => {
      addClaims(claims, text, known, result, leftOut)
      return run(index + 1)
    }
    const failed = (error: unknown): Suggested | Promise<Suggested> => {
      const reason = error instanceof Error ? error.message : String(error)
      result.faults.push({
        ruleId: 'annotator-failed',
        reason: `An annotator failed, and nothing of it is used: ${reason}`,
      })
      return run(index + 1)
    }
    try {
      const claims = annotator(text, contextOf(known, result, prose, lang))
      // Other things with a `then` become promises too, which is what callers look for.
      return isThenable(claims) ? Promise.resolve(claims).then(done, failed) : done(claims)
    } catch (error) {
      return failed(error)
    }
  }
  return run(0)
}

function contextOf(
  known: Provenance,
  result: Suggested,
  prose: Pick<AnnotatorContext, 'blocks' | 'quotations'>,
  lang: string | undefined,
): AnnotatorContext {
  const { provenance, faults } = result
  return {
    provenance: {
      ...known,
      sources: [...known.sources, ...provenance.sources],
      claims: [...known.claims, ...provenance.claims],
    },
    ...prose,
    ...(lang === undefined ? {} : { lang }),
    addSource: (source) => addSource(source, known, result),
    setDocument(info) {
      const read = validateProvenance({ document: info })
      faults.push(...read.faults)
      const open: DocumentInfo = { ...read.provenance.document, ...provenance.document }
      for (const key of Object.keys(known.document ?? {})) Reflect.deleteProperty(open, key)
      if (Object.keys(open).length > 0) provenance.document = open
    },
    report: (fault) => void faults.push(fault),
  }
}

function addSource(source: Source, known: Provenance, result: Suggested): string {
  const read = validateProvenance({ sources: [source] })
  result.faults.push(...read.faults)
  const valid = read.provenance.sources[0]
  if (!valid) return String(source?.id)
  const all = [...known.sources, ...result.provenance.sources]
  const { id: _, ...content } = valid
  const equal = all.find(({ id: _, ...other }) => isEqual(other, content))
  if (equal) return equal.id
  const ids = new Set(all.map(({ id }) => id))
  let { id } = valid
  for (let number = 2; ids.has(id); number++) id = `${valid.id}-${number}`
  result.provenance.sources.push({ ...valid, id })
  return id
}

function addClaims(
  claims: unknown,
  text: string,
  known: Provenance,
  result: Suggested,
  leftOut: Claim[],
): void {
  const read = validateProvenance({ claims })
  const placed = placeTargets(read, text)
  result.faults.push(...read.faults, ...placed.faults)
  const settled = known.claims.filter(({ status }) => status !== 'suggested')
  const taken = coverage(settled)
  const ids = new Set(settled.map(({ id }) => id))
  for (const claim of placed.provenance.claims) {
    if (ids.has(claim.id) || taken(claim.targets) > SAME_WORDS) leftOut.push(claim)
    else result.provenance.claims.push({ ...claim, status: 'suggested' })
  }
}

/** Drops the sources that only claims which were left out refer to. */
function withoutSourcesOf(leftOut: readonly Claim[], result: Suggested): Suggested {
  const { sources, claims } = result.provenance
  const usedBy = (some: readonly Claim[]): Set<string> =>
    new Set(withUsed(sources, { sources: [], claims: [...some] }).sources.map(({ id }) => id))
  const used = usedBy(claims)
  const unused = usedBy(leftOut)
  result.provenance.sources = sources.filter(({ id }) => used.has(id) || !unused.has(id))
  return result
}

/** Gives the share of some targets' characters that the claims have already. */
function coverage(claims: readonly Claim[]): (targets: Claim['targets']) => number {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of claims
    .flatMap(({ targets }) => targets)
    .sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return (targets) => {
    let length = 0
    let covered = 0
    for (const { start, end } of targets) {
      length += end - start
      for (let index = firstEndingAfter(joined, start); index < joined.length; index++) {
        const other = joined[index]
        if (!other || other.start >= end) break
        covered += Math.min(end, other.end) - Math.max(start, other.start)
      }
    }
    return length === 0 ? 0 : covered / length
  }
}

function firstEndingAfter(ranges: readonly { end: number }[], at: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

function isThenable(value: Claim[] | Promise<Claim[]>): value is Promise<Claim[]> {
  return typeof (value as Promise<Claim[]> | undefined)?.then === 'function'
}
