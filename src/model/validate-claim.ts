/** What a claim may hold. */
import { parseConfidence } from './confidence.js'
import { readId, readIds, readText } from './fields.js'
import { stableId } from './id.js'
import type { Claim, Scale, Selector, Source, SourceRef, Target } from './types.js'
import { asRecord, describe, type Report } from './untrusted.js'
import { isTypeName } from './validate-source.js'
import { CLAIM_TYPES, isOneOf, RELATIONS, STATUSES } from './vocabulary.js'

const CLAIM_KEYS: readonly string[] = [
  'id',
  'type',
  'confidence',
  'sources',
  'comment',
  'status',
  'annotator',
  'targets',
]
const REFERENCE_KEYS: readonly string[] = ['id', 'relation', 'via', 'at', 'cue']
const TARGET_KEYS: readonly string[] = ['exact', 'prefix', 'suffix', 'start', 'end']

export interface ClaimOptions {
  /** Whether a claim without targets is a fault. */
  targets: 'required' | 'optional'
  scale?: Scale | undefined
}

export interface ReadClaim {
  claim: Claim
  /** Targets whose place is not known, or contradicts itself. */
  selectors: Selector[]
  /** The letter of an Admiralty rating; it belongs to the claim's source. */
  reliability?: NonNullable<Source['reliability']> | undefined
}

/**
 * Reads one claim.
 *
 * @param value what stands at the report's path
 * @param known the id, where the claim stands under it
 * @param index its place among the claims, to tell nameless ones apart
 */
export function readClaim(
  report: Report,
  value: unknown,
  known: string | undefined,
  index: number,
  options: ClaimOptions,
): ReadClaim | undefined {
  const record = asRecord(value)
  if (!record) {
    report.add('invalid-claim', `A claim is an object, found ${describe(value)}`, {
      actual: describe(value),
    })
    return undefined
  }
  const fields: Partial<Claim> = {}
  let selectors: Selector[] = []
  let reliability: ReadClaim['reliability']
  for (const [key, found] of report.entries(record)) {
    if (found === null || found === undefined) continue
    if (key === 'id') {
      const id = readId(report, key, found)
      if (id !== undefined && known !== undefined && id !== known) {
        report.add(
          'conflicting-id',
          `This claim stands under \`${known}\` but calls itself ${describe(id)}`,
          { key },
        )
      } else if (id !== undefined) fields.id = id
    } else if (key === 'type') {
      const type = readClaimType(report, found)
      if (type !== undefined) fields.type = type
    } else if (key === 'confidence') {
      const parsed = parseConfidence(found, options.scale ? { scale: options.scale } : {})
      report.within(key, () => report.adopt(parsed.faults))
      if (parsed.confidence) fields.confidence = parsed.confidence
      reliability = parsed.reliability
    } else if (key === 'sources') fields.sources = readReferences(report, found)
    else if (key === 'comment' || key === 'annotator') {
      const text = readText(report, key, found)
      if (text !== undefined) fields[key] = text
    } else if (key === 'status') {
      // Not knowing who stands behind a claim must not publish it.
      fields.status = report.oneOf(key, STATUSES, found, 'unknown-status') ?? 'suggested'
    } else if (key === 'targets') {
      const read = readTargets(report, found)
      fields.targets = read.targets
      selectors = read.selectors
    } else report.unknownKey(key, CLAIM_KEYS)
  }
  const targets = fields.targets ?? []
  if (options.targets === 'required' && targets.length === 0 && selectors.length === 0) {
    report.add('missing-targets', 'A claim needs at least one target with its `exact` text')
    return undefined
  }
  const exact = [...targets, ...selectors].map((target) => target.exact)
  const claim: Claim = {
    id: known ?? fields.id ?? stableId('c', ...exact, String(index)),
    ...pick(fields),
    targets,
  }
  return { claim, selectors, reliability }
}

/** Everything but id and targets, in order. */
function pick(fields: Partial<Claim>): Omit<Claim, 'id' | 'targets'> {
  const { type, confidence, comment, annotator } = fields
  return {
    ...(type === undefined ? {} : { type }),
    ...(confidence === undefined ? {} : { confidence }),
    sources: fields.sources ?? [],
    ...(comment === undefined ? {} : { comment }),
    status: fields.status ?? 'asserted',
    ...(annotator === undefined ? {} : { annotator }),
  }
}

function readClaimType(report: Report, value: unknown): string | undefined {
  if (isOneOf(CLAIM_TYPES, value) || isTypeName(value)) return value
  report.add('unknown-type', `Unknown claim type ${describe(value)}`, {
    key: 'type',
    actual: describe(value),
    expected: [...CLAIM_TYPES],
  })
  return undefined
}

/** Sources of a claim: objects, or ids; a single one may stand without its list. */
function readReferences(report: Report, value: unknown): SourceRef[] {
  const items = report.items(value)
  if (!items) {
    const single = readReference(report, value, 'sources')
    return single ? [single] : []
  }
  return report.within('sources', () =>
    items
      .map((item, index) => readReference(report, item, index))
      .filter((reference) => reference !== undefined),
  )
}

function readReference(
  report: Report,
  value: unknown,
  key: string | number,
): SourceRef | undefined {
  const record = asRecord(value)
  if (!record) {
    const id = readId(report, key, value)
    return id === undefined ? undefined : { id }
  }
  return report.within(key, () => {
    const fields: Partial<SourceRef> = {}
    for (const [name, found] of report.entries(record)) {
      if (found === null || found === undefined) continue
      if (name === 'id' || name === 'at') {
        const id = readId(report, name, found)
        if (id !== undefined) fields[name] = id
      } else if (name === 'relation') {
        const relation = report.oneOf(name, RELATIONS, found, 'unknown-relation')
        if (relation !== undefined) fields.relation = relation
      } else if (name === 'via') {
        const via = readIds(report, name, found)
        if (via) fields.via = via
      } else if (name === 'cue') {
        const cue = readText(report, name, found)
        if (cue !== undefined) fields.cue = cue
      } else report.unknownKey(name, REFERENCE_KEYS)
    }
    const { id, relation, via, at, cue } = fields
    if (id === undefined) {
      if (report.read(record, 'id') === undefined) {
        report.add('missing-id', 'A source of a claim needs the `id` of the source')
      }
      return undefined
    }
    return {
      id,
      ...(relation === undefined ? {} : { relation }),
      ...(via === undefined ? {} : { via }),
      ...(at === undefined ? {} : { at }),
      ...(cue === undefined ? {} : { cue }),
    }
  })
}

/** Targets in text order, overlapping ones made one; those without usable offsets apart. */
function readTargets(report: Report, value: unknown): { targets: Target[]; selectors: Selector[] } {
  const found: Target[] = []
  const selectors: Selector[] = []
  const list = report.items(value)
  const targets = report.within('targets', () => {
    for (const [index, item] of (list ?? [value]).entries()) {
      const read = list
        ? report.within(index, () => readSelector(report, item))
        : readSelector(report, item)
      if (!read) continue
      if (isTarget(read)) found.push(read)
      else selectors.push(read)
    }
    return joinOverlaps(report, found)
  })
  return { targets, selectors }
}

function readSelector(report: Report, value: unknown): Selector | undefined {
  const record = asRecord(value)
  if (!record) {
    report.add(
      'invalid-target',
      `A target is an object with its \`exact\` text, found ${describe(value)}`,
    )
    return undefined
  }
  const selector: Partial<Selector> = {}
  for (const [key, found] of report.entries(record)) {
    if (found === null || found === undefined) continue
    if (key === 'exact' || key === 'prefix' || key === 'suffix') {
      if (typeof found === 'string') selector[key] = found
      else report.wrongType(key, 'text', found)
    } else if (key === 'start' || key === 'end') {
      if (Number.isSafeInteger(found) && Number(found) >= 0) selector[key] = Number(found) + 0
      else report.wrongType(key, 'an offset', found)
    } else report.unknownKey(key, TARGET_KEYS)
  }
  const { exact, prefix, suffix, start, end } = selector
  if (exact === undefined || exact === '') {
    report.add('missing-exact', 'A target needs its `exact` text')
    return undefined
  }
  if (start !== undefined && end !== undefined && end - start !== exact.length) {
    report.add(
      'target-mismatch',
      `The offsets ${start} to ${end} do not fit the ${exact.length} UTF-16 units of the text; only \`start\` is used`,
      { key: 'end', actual: String(end), expected: [String(start + exact.length)] },
    )
    return { exact, prefix: prefix ?? '', suffix: suffix ?? '', start }
  }
  return {
    exact,
    prefix: prefix ?? '',
    suffix: suffix ?? '',
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  }
}

function isTarget(selector: Selector): selector is Target {
  return selector.start !== undefined && selector.end !== undefined
}

/** Targets in text order; those that overlap are joined. */
function joinOverlaps(report: Report, targets: Target[]): Target[] {
  const joined: Target[] = []
  for (const target of targets.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = joined.at(-1)
    if (!before || target.start >= before.end) {
      joined.push(target)
      continue
    }
    report.add(
      'overlapping-targets',
      `Targets ${before.start} to ${before.end} and ${target.start} to ${target.end} overlap; they are joined`,
    )
    if (target.end > before.end) {
      before.exact += target.exact.slice(before.end - target.start)
      before.suffix = target.suffix
      before.end = target.end
    }
  }
  return joined
}
