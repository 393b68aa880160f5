/** The whole provenance inside the HTML. */
import type { Element, Root } from 'hast'
import type { Claim, Provenance } from '../../model/types.js'
import { stringifySidecar } from '../sidecar/stringify.js'
import { toSidecar } from '../sidecar/write.js'
import { element } from './element.js'
import { hastText } from './hast-text.js'
import { escapeJson } from './script-json.js'

/** The media type of Web Annotations. */
export const ANNOTATION_TYPE = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'

/**
 * The sidecar without its base text, as the page carries it.
 *
 * @param form in a `script`, which sanitizers take out, or as `visible` text, which they keep
 * @param claims the claims that are shown; others are not for the public
 */
export function embedded(
  tree: Root,
  provenance: Provenance,
  form: 'script' | 'visible',
  claims: ReadonlyMap<string, Claim>,
  summary: string,
  text: string = hastText(tree).text,
): Element[] {
  const shown = { ...provenance, claims: [...claims.values()] }
  const json = stringifySidecar(toSidecar(shown, { text, base: false }))
  if (form === 'script') return [element('script', { type: ANNOTATION_TYPE }, [escapeJson(json)])]
  return [
    element('details', { className: ['pv-data'] }, [
      element('summary', {}, [summary]),
      element('pre', { tabIndex: 0 }, [element('code', {}, [json])]),
    ]),
  ]
}
