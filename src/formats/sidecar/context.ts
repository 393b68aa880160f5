/** The JSON-LD context of sidecars. */

/** The W3C context for Web Annotations. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** The namespace of this package's own terms, written with the prefix `rp`. */
export const NAMESPACE = 'https://w3id.org/remark-provenance/ns#'

/**
 * Our terms, as they stand in every sidecar, so that it expands without fetching anything but the
 * W3C context; `context.jsonld` publishes the same. All are prefixed: the W3C context has taken
 * `source`, `value`, `name`, `via` and more.
 */
export const OWN_CONTEXT: OwnContext = Object.freeze({
  rp: NAMESPACE,
  'rp:archived': { '@type': '@id' },
  'rp:at': { '@type': '@id' },
  'rp:base': { '@container': '@list' },
  'rp:derivedFrom': { '@type': '@id' },
  'rp:for': { '@type': '@id' },
  'rp:history': { '@container': '@list' },
  'rp:url': { '@type': '@id' },
  'rp:via': { '@type': '@id', '@container': '@list' },
} as const)

/** A JSON-LD context object: a prefix, and how its terms are read. */
export type OwnContext = Readonly<Record<string, string | Readonly<Record<string, string>>>>
