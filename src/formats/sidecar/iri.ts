/** IRIs of the things in a sidecar. */
import { isId, stableId } from '../../model/id.js'
import type { Provenance } from '../../model/types.js'

/** What a fragment stands for. */
export type FragmentKind = 'claim' | 'source'

/**
 * The IRI that stands for an article whose own is not known. It comes from what stays when an
 * article is edited, so that it is the same from run to run.
 */
export function defaultArticle(provenance: Provenance): string {
  const { title = '', author = '', publisher = '', published = '' } = provenance.document ?? {}
  return `urn:remark-provenance:${stableId('article', title, author, publisher, published)}`
}

/** The IRI of an article's sidecar. */
export function collectionIri(article: string): string {
  return `${article}#provenance`
}

/** The article whose sidecar has this IRI; undefined where another tool has made it up. */
export function articleOf(collection: unknown): string | undefined {
  if (typeof collection !== 'string' || !collection.endsWith('#provenance')) return undefined
  return withoutFragment(collection)
}

/** The IRI of a part of an article, as in `https://example.org/article#claim-c1`. */
export function fragmentIri(article: string, kind: FragmentKind, id: string): string {
  return `${withoutFragment(article)}#${kind}-${encodeURIComponent(id)}`
}

/** The id that {@link fragmentIri} was made of; undefined where `iri` is not such. */
export function fragmentId(iri: string, kind: FragmentKind): string | undefined {
  const hash = iri.indexOf('#')
  const start = `#${kind}-`
  if (hash < 0 || !iri.startsWith(start, hash)) return undefined
  try {
    const id = decodeURIComponent(iri.slice(hash + start.length))
    return isId(id) ? id : undefined
  } catch {
    return undefined
  }
}

/** An IRI without its fragment. */
export function withoutFragment(iri: string): string {
  const hash = iri.indexOf('#')
  return hash < 0 ? iri : iri.slice(0, hash)
}
