/** A whole page around an article. */
import type { Element, ElementContent, Root } from 'hast'
import type { Fault, Provenance } from '../../model/types.js'
import { directionOf, resolveLabels, tidy } from '../note/index.js'
import { element } from './element.js'
import { findFirst } from './hast-text.js'
import { jsonLd } from './json-ld.js'
import type { PageOptions } from './options.js'
import { type Shown, showProvenance, spaced } from './rehype-provenance.js'
import { scriptJson } from './script-json.js'
import { serialize } from './serialize.js'
import { styleText } from './style-text.js'

/** What is written, and what was found wrong. */
export interface WrittenPage {
  html: string
  /** As {@link rehypeProvenance} reports them; also `json-ld-shortened`. */
  faults: Fault[]
}

/** More claims than this are not described one by one in JSON-LD unless that is asked for. */
const MOST_LISTED = 500

/**
 * Write an article with its provenance as HTML.
 *
 * @param tree the article, with marks that carry `data-prov-claim`; it is changed
 * @param text the rendered text, where an embed is asked for; by default that of the tree
 * @returns a whole page, or with `fragment` the article and what follows it, without anything around
 */
export function writePage(
  tree: Root,
  provenance: Provenance,
  options: PageOptions = {},
  text?: string,
): WrittenPage {
  const fragment = options.fragment === true
  const shown = showProvenance(tree, provenance, { summary: !fragment, ...options }, text)
  if (fragment) {
    if (shown.after.length > 0) tree.children.push(...spaced(shown.after))
    return { html: serialize(tree), faults: shown.faults }
  }
  const html = serialize(page(tree, provenance, options, shown))
  const faults = [...shown.faults]
  if (shown.claims.length > MOST_LISTED && options.jsonLd === undefined) {
    faults.push({
      ruleId: 'json-ld-shortened',
      reason: `The JSON-LD of the page names its sources but not its ${shown.claims.length} claims, to keep the page small; set \`jsonLd: true\` to list them`,
    })
  }
  return { html: `${html}\n`, faults }
}

function page(tree: Root, provenance: Provenance, options: PageOptions, shown: Shown): Root {
  const labels = resolveLabels(options.labels, options.lang)
  const lang = options.lang ?? labels.lang
  const heading = findFirst(tree, 'h1')
  const title = tidy(options.title ?? provenance.document?.title ?? textOf(heading))
  const article = element('article', {}, [
    '\n',
    ...(tree.children.filter((child) => child.type !== 'doctype') as ElementContent[]),
    '\n',
  ])
  // The name of the article stands outside of it where the article has none of its own.
  const named = heading || title === '' ? [] : [element('h1', {}, [title])]
  const data = options.jsonLd === false ? [] : [machineData(provenance, options, shown, title)]
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      { type: 'text', value: '\n' },
      element(
        'html',
        { lang, ...(directionOf(lang) === 'rtl' ? { dir: 'rtl' } : {}) },
        lines(
          element('head', {}, lines(...head(title, options))),
          element(
            'body',
            { className: ['pv-page'] },
            lines(element('main', {}, lines(...named, article, ...shown.after)), ...data),
          ),
        ),
      ),
    ],
  }
}

function machineData(
  provenance: Provenance,
  options: PageOptions,
  shown: Shown,
  title: string,
): Element {
  const claims = shown.claims.map(({ claim }) => claim)
  const data = jsonLd(claims, provenance, {
    lang: options.lang ?? resolveLabels(options.labels).lang,
    listed: options.jsonLd ?? claims.length <= MOST_LISTED,
    ...(title === '' ? {} : { title }),
  })
  return element('script', { type: 'application/ld+json' }, [scriptJson(data)])
}

function head(title: string, options: PageOptions): Element[] {
  const { style = 'inline', sidecarUrl } = options
  const labels = resolveLabels(options.labels, options.lang)
  const elements = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [title === '' ? labels.page.untitled : title]),
  ]
  if (style === 'inline') elements.push(element('style', {}, [styleText]))
  else if (style) elements.push(element('link', { rel: ['stylesheet'], href: style.href }))
  if (sidecarUrl !== undefined && isSafe(sidecarUrl)) {
    elements.push(
      element('link', {
        rel: ['alternate'],
        type: 'application/ld+json',
        href: sidecarUrl,
        title: labels.page.sidecar,
      }),
    )
  }
  return elements
}

/** Relative, or of a scheme that runs nothing. */
function isSafe(url: string): boolean {
  return /^https?:/iu.test(url) || !/^[\s\p{Cc}]*[a-z][a-z\d+.-]*:/iu.test(url)
}

function lines(...elements: readonly Element[]): ElementContent[] {
  return [...spaced(elements), { type: 'text', value: '\n' }]
}

function textOf(node: Element | undefined): string {
  let text = ''
  for (const child of node?.children ?? []) {
    if (child.type === 'text') text += child.value
    else if (child.type === 'element' && !isReference(child)) text += textOf(child)
  }
  return text
}

function isReference({ tagName, children }: Element): boolean {
  const [only] = children
  return (
    tagName === 'button' ||
    (tagName === 'sup' && only?.type === 'element' && only.properties.role === 'doc-noteref')
  )
}
