/**
 * hast as HTML, the same that `hast-util-to-html` writes.
 *
 * Marks, references and notes are many small elements with many attributes, and that library looks each name up anew:
 * it was half of what a page costs. Here the names that articles and notes are made of are known beforehand; any other
 * element is left to the library. A stack of its own, since deep trees must not overflow.
 */
import type { Element, Nodes, Parents, Properties, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** Attributes by property. None of these is a list of commas, or boolean. */
const ATTRIBUTES = new Map(
  Object.entries({
    align: 'align',
    alt: 'alt',
    ariaDescribedBy: 'aria-describedby',
    ariaDetails: 'aria-details',
    ariaLabel: 'aria-label',
    ariaLabelledBy: 'aria-labelledby',
    className: 'class',
    dataFootnoteBackref: 'data-footnote-backref',
    dataFootnoteRef: 'data-footnote-ref',
    dataFootnotes: 'data-footnotes',
    dataProvBroader: 'data-prov-broader',
    dataProvClaim: 'data-prov-claim',
    dataProvConfidence: 'data-prov-confidence',
    dataProvStatus: 'data-prov-status',
    dataProvType: 'data-prov-type',
    dir: 'dir',
    href: 'href',
    id: 'id',
    lang: 'lang',
    popover: 'popover',
    popoverTarget: 'popovertarget',
    role: 'role',
    scope: 'scope',
    src: 'src',
    start: 'start',
    tabIndex: 'tabindex',
    title: 'title',
    type: 'type',
  }),
)

const VOID = new Set(['br', 'hr', 'img', 'input'])

/** Elements with nothing but other such elements, text and comments in them. */
const PLAIN = new Set(
  (
    'a abbr article aside b bdi bdo blockquote body button caption cite code dd del details dfn div dl dt em ' +
    'figcaption figure footer h1 h2 h3 h4 h5 h6 header html i ins kbd li main mark nav ol p pre q s samp section ' +
    'small span strong sub summary sup table tbody td tfoot th thead time tr u ul var'
  ).split(' '),
)

interface Frame {
  node: Parents
  index: number
  close: string
}

/** Write a tree. `raw` nodes are shown as text. */
export function serialize(tree: Root): string {
  let html = ''
  const stack: Frame[] = [{ node: tree, index: 0, close: '' }]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child: Nodes | undefined = frame.node.children[frame.index++]
    if (!child) {
      html += frame.close
      stack.pop()
    } else if (child.type === 'text') html += escapeText(child.value)
    else if (child.type !== 'element') html += toHtml(child)
    else {
      const open = openTag(child)
      if (open === undefined) html += toHtml(child)
      else {
        html += open
        if (!VOID.has(child.tagName)) {
          stack.push({ node: child, index: 0, close: `</${child.tagName}>` })
        }
      }
    }
  }
  return html
}

/** The start tag; nothing for what is left to the library. */
function openTag({ tagName, properties, children }: Element): string | undefined {
  if (!PLAIN.has(tagName) && !(VOID.has(tagName) && children.length === 0)) return undefined
  const attributes = writeAttributes(properties)
  return attributes === undefined ? undefined : `<${tagName}${attributes}>`
}

function writeAttributes(properties: Properties): string | undefined {
  let written = ''
  for (const property of Object.keys(properties)) {
    const value = properties[property]
    if (value === null || value === undefined || value === false) continue
    const name = ATTRIBUTES.get(property)
    if (name === undefined || Number.isNaN(value)) return undefined
    if (value === true) written += ` ${name}`
    else {
      const text = Array.isArray(value) ? value.join(' ').trim() : String(value)
      written += ` ${name}="${escapeValue(text)}"`
    }
  }
  return written
}

const IN_TEXT: Record<string, string> = { '<': '&#x3C;', '&': '&#x26;' }

function escapeText(text: string): string {
  return /[<&]/u.test(text) ? text.replace(/[<&]/gu, (found) => IN_TEXT[found] ?? found) : text
}

const IN_VALUE: Record<string, string> = {
  '\0': '&#x0;',
  '"': '&#x22;',
  "'": '&#x27;',
  '&': '&#x26;',
  '`': '&#x60;',
}

function escapeValue(value: string): string {
  return /[\0"'&`]/u.test(value)
    ? value.replace(/[\0"'&`]/gu, (found) => IN_VALUE[found] ?? found)
    : value
}
