/** The one validator: what every reader of provenance goes through. */
import { ID_RULE, isId } from './id.js'
import type { Claim, Fault, Provenance, Scale, Selector, Source } from './types.js'
import { asRecord, describe, Report } from './untrusted.js'
import { readClaim } from './validate-claim.js'
import { readDocument, readSource, readType } from './validate-source.js'
import { isOneOf, SCALES } from './vocabulary.js'

export { checkReferences, resolveReferences } from './references.js'

export interface ValidateOptions {
  /** Whether a claim without targets is a fault and left out. Default: `required`. */
  targets?: 'required' | 'optional'
  /** Scale of confidences that are a bare word; `scale` in the value itself comes first. */
  scale?: Scale
}

export interface Validated {
  provenance: Provenance
  faults: Fault[]
  /**
   * By claim id, targets without offsets, or whose offsets contradict their text: they have to be
   * anchored before they can stand in {@link Claim.targets}.
   */
  selectors: Map<string, Selector[]>
}

const KEYS: readonly string[] = ['sources', 'claims', 'document', 'types', 'scale']

/**
 * Reads provenance from a value that nobody vouches for.
 *
 * Only what is bad is left out; each fault says where. `sources`, `claims` and `types` may be
 * lists, or objects with the ids as keys. The result shares no object with the value. It never
 * throws, whatever the value is: cyclic, a proxy, with getters that throw, nested without end.
 *
 * References are not looked up here: see {@link checkReferences}.
 *
 * @param value anything; `{ sources?, claims?, document?, types?, scale? }` is expected
 */
export function validateProvenance(value: unknown, options: ValidateOptions = {}): Validated {
  const report = new Report()
  const provenance: Provenance = { sources: [], claims: [] }
  const selectors = new Map<string, Selector[]>()
  const result: Validated = { provenance, faults: report.faults, selectors }
  const record = asRecord(value)
  if (!record) {
    report.add(
      'invalid-provenance',
      `Expected an object with \`sources\` and \`claims\`, found ${describe(value)}`,
    )
    return result
  }
  let scale = options.scale
  const declared = report.read(record, 'scale')
  if (isOneOf(SCALES, declared)) scale = declared
  else if (declared !== undefined && declared !== null) {
    report.oneOf('scale', SCALES, declared, 'unknown-scale')
  }
  const letters: [Claim, NonNullable<Source['reliability']>, (string | number)[]][] = []
  for (const [key, found] of report.entries(record)) {
    if (found === null || found === undefined || key === 'scale') continue
    if (key === 'sources') {
      each(report, key, found, (item, id) => {
        const source = readSource(report, item, id)
        if (source) provenance.sources.push(source)
      })
    } else if (key === 'claims') {
      each(report, key, found, (item, id, index) => {
        const read = readClaim(report, item, id, index, {
          targets: options.targets ?? 'required',
          scale,
        })
        if (!read) return
        provenance.claims.push(read.claim)
        if (read.selectors.length > 0) selectors.set(read.claim.id, read.selectors)
        if (read.reliability) letters.push([read.claim, read.reliability, [...report.path]])
      })
    } else if (key === 'types') {
      const types: NonNullable<Provenance['types']> = []
      each(report, key, found, (item, id) => {
        const type = readType(report, item, id)
        if (type) types.push(type)
      })
      if (types.length > 0) provenance.types = types
    } else if (key === 'document') {
      const document = report.within(key, () => readDocument(report, found))
      if (document) provenance.document = document
    } else report.unknownKey(key, KEYS)
  }
  for (const [claim, letter, path] of letters) {
    const fault = applyReliability(claim, letter, provenance.sources)
    if (fault) report.faults.push({ ...fault, path: [...path, 'confidence'] })
  }
  return result
}

/**
 * Gives the letter of an Admiralty rating to the source of its claim.
 *
 * @param sources where the source is looked up; it is changed
 * @returns `ambiguous-reliability` where the claim has not exactly one known source,
 *   `conflicting-reliability` where that has another letter
 */
export function applyReliability(
  claim: Claim,
  letter: NonNullable<Source['reliability']>,
  sources: readonly Source[],
): Fault | undefined {
  const [reference, other] = claim.sources
  const source = other ? undefined : sources.find((candidate) => candidate.id === reference?.id)
  if (!source) {
    return {
      ruleId: 'ambiguous-reliability',
      reason: `The letter ${letter} rates a source, and claim \`${claim.id}\` does not have exactly one: give the source its \`reliability\``,
      actual: letter,
    }
  }
  if (source.reliability === undefined) source.reliability = letter
  else if (source.reliability !== letter) {
    return {
      ruleId: 'conflicting-reliability',
      reason: `Source \`${source.id}\` is rated ${letter} here and ${source.reliability} before; the first stands`,
      actual: letter,
      expected: [source.reliability],
    }
  }
  return undefined
}

/** Reads a list, or an object whose keys are ids. */
function each(
  report: Report,
  key: string,
  value: unknown,
  read: (item: unknown, id: string | undefined, index: number) => void,
): void {
  report.within(key, () => {
    const items = report.items(value)
    const record = items ? undefined : asRecord(value)
    if (!items && !record) {
      report.add(
        'invalid-value',
        `Expected a list, or an object with ids as keys, found ${describe(value)}`,
      )
    }
    for (const [index, item] of (items ?? []).entries()) {
      report.within(index, () => read(item, undefined, index))
    }
    for (const [index, [id, item]] of (record ? report.entries(record) : []).entries()) {
      if (key === 'types' || isId(id)) report.within(id, () => read(item, id, index))
      else {
        report.add('invalid-id', `${describe(id)} cannot be an id: an id is ${ID_RULE}`, {
          key: id,
          actual: id,
        })
      }
    }
  })
}
