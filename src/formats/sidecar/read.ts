/** A sidecar to provenance. */
import type { Fault, Provenance, Selector } from '../../model/types.js'
import { describe } from '../../model/untrusted.js'
import { readForeign } from './read-foreign.js'
import { readOwn } from './read-own.js'
import { checkSchema } from './schema-check.js'
import type { AnnotationCollection, SidecarRecord } from './types.js'

export interface ReadSidecarOptions {
  /**
   * The rendered text of the article. Positions of a sidecar that keeps no base text are counted
   * in it.
   */
  text?: string
}

/** What a sidecar says. All offsets are UTF-16 units. */
export interface SidecarReading {
  /**
   * Sources, and the claims whose passages have a place. Offsets count in {@link base}; without
   * it, in the text that was given; without that, they are the sidecar's code points as they are.
   */
  provenance: Provenance
  faults: Fault[]
  /** The rendered text that the sidecar was made for, where it keeps it. */
  base?: string
  /** By claim id: passages whose place is not known, or not where the sidecar says. */
  selectors: Map<string, Selector[]>
  /** What is kept beside the provenance, to be handed back to `toSidecar`. */
  record: SidecarRecord
}

/**
 * Reads a sidecar: the collection, or its JSON text. Annotations of other tools are read as far
 * as they go: a quote with its context, a classification, comments and linked sources; they count
 * as suggested. What else they hold is named in the faults.
 *
 * References are not looked up, and nothing is anchored: a claim may point to a source that is
 * not there. It never throws.
 *
 * @returns faults `invalid-json`, `invalid-sidecar`, `not-carried` (something that has no place in
 *   the model), `unsupported-selector`, `target-mismatch` (the quote does not stand where the
 *   position says), `duplicate-id`, `total-mismatch`, and those of the validator
 */
export function readSidecar(input: unknown, options: ReadSidecarOptions = {}): SidecarReading {
  let data = input
  if (typeof input === 'string') {
    try {
      data = JSON.parse(input.charCodeAt(0) === 0xfeff ? input.slice(1) : input)
    } catch (error) {
      return {
        provenance: { sources: [], claims: [] },
        faults: [
          {
            ruleId: 'invalid-json',
            reason: `The sidecar is not JSON: ${error instanceof Error ? error.message : describe(error)}`,
          },
        ],
        selectors: new Map(),
        record: { orphans: [], lost: new Map(), history: new Map() },
      }
    }
  }
  return readWhole(data, options.text) ?? readForeign(data, options.text)
}

/** Our own sidecars, without a fault: the usual case, and the fast one. */
function readWhole(data: unknown, text: string | undefined): SidecarReading | undefined {
  try {
    return checkSchema(data) ? readOwn(data as AnnotationCollection, text) : undefined
  } catch {
    // A getter or proxy that throws; the careful reader says where.
    return undefined
  }
}
