/** The rendered text of a page: what targets count in, found again in HTML. */
import type { Element, Parents, Root } from 'hast'
import { styleText } from './style-text.js'

/** A claim's mark, and where its text stands. Offsets in UTF-16 units. */
export interface MarkRange {
  node: Element
  start: number
  end: number
  /** Counts the ends of marks and the references, in the order of the document. */
  order: number
}

/** A reference to a note, and where it stands in the text. */
export interface ReferencePlace {
  /** The id of the note. */
  note: string
  /** As in {@link MarkRange}. */
  order: number
}

/** What the article of a page says. */
export interface HastText {
  text: string
  /** In the order in which they end. */
  marks: MarkRange[]
  references: ReferencePlace[]
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
)

const SILENT = new Set(
  'area audio base button canvas embed head iframe img input link meta noscript object picture script select style svg template textarea title track video wbr'.split(
    ' ',
  ),
)

/** Ids of our headings, whatever prefix these have. */
const OWN_HEADING = /(?:^|-)ph-(?:summary|who|notes)$/u

/** Links to ids of ours, whatever prefix these have. */
const OWN_LINK = /^#.*?(?:(p[rn])-\d+|(pv)-.+)$/u

/** What a link of ours leads to: `pn` a note, `pr` a reference, `pv` a claim. */
export function ownLink(node: Element): 'pv' | 'pr' | 'pn' | undefined {
  const { href } = node.properties
  if (node.tagName !== 'a' || typeof href !== 'string') return undefined
  const [, numbered, claim] = OWN_LINK.exec(href) ?? []
  return (numbered ?? claim) as 'pv' | 'pr' | 'pn' | undefined
}

/**
 * The rendered text of a tree by the rule of `toText`, as far as HTML tells: non-empty blocks joined by one line
 * feed, footnotes as they stand, nothing of images, note references and what we write after the article.
 *
 * Of a whole page, only `article` counts where there is one.
 */
export function hastText(tree: Root): HastText {
  const writer = new Writer()
  const article = findFirst(tree, 'article')
  walk(article ?? tree, article ? 0 : afterHead(tree), writer)
  writer.endBlock()
  return { text: writer.text, marks: writer.marks, references: writer.references }
}

/** Where our stylesheet stands as text, since a sanitizer took the element around it, it and all before it is head. */
function afterHead({ children }: Root): number {
  return 1 + children.findIndex((node) => node.type === 'text' && node.value.includes(STYLE_START))
}

const STYLE_START = styleText.slice(0, 40)

interface Frame {
  node: Parents
  index: number
  mark: MarkRange | undefined
  verbatim: boolean
}

/** With a stack of its own: deep trees must not overflow. */
function walk(top: Parents, from: number, writer: Writer): void {
  const stack: Frame[] = [{ node: top, index: from, mark: undefined, verbatim: false }]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { node, verbatim } = frame
    const child: Parents['children'][number] | undefined = node.children[frame.index++]
    if (!child) {
      if (frame.mark) writer.endMark(frame.mark)
      if (node.type === 'element' && BLOCKS.has(node.tagName)) writer.endBlock()
      stack.pop()
    } else if (child.type === 'text') {
      const last = verbatim && frame.index === node.children.length && endsPre(stack)
      writer.write(last ? child.value.replace(/\n$/u, '') : child.value, verbatim)
    } else if (child.type === 'element') {
      if (isAfterArticle(child)) return
      if (child.tagName === 'br') writer.lineBreak()
      const note = noteOf(child)
      if (note !== undefined) writer.reference(note)
      if (note !== undefined || isSilent(child)) continue
      if (BLOCKS.has(child.tagName)) writer.endBlock()
      const mark = child.tagName === 'mark' ? writer.startMark(child) : undefined
      stack.push({ node: child, index: 0, mark, verbatim: verbatim || child.tagName === 'pre' })
    }
  }
}

/** Whether everything up to the `pre` around is at its last child. */
function endsPre(stack: readonly Frame[]): boolean {
  for (let index = stack.length - 1; index >= 0; index--) {
    const frame = stack[index]
    if (!frame || frame.index < frame.node.children.length) return false
    if (frame.node.type === 'element' && frame.node.tagName === 'pre') return true
  }
  return false
}

/** The note that a reference leads to; `sup` and paragraph around it belong to it. */
function noteOf(node: Element): string | undefined {
  if (ownLink(node) === 'pn') return String(node.properties.href).slice(1)
  if (node.tagName !== 'sup' && !hasClass(node, 'pv-line')) return undefined
  const [only] = node.children
  return only?.type === 'element' ? noteOf(only) : undefined
}

function isSilent(node: Element): boolean {
  const { tagName, properties } = node
  if (SILENT.has(tagName) || properties.dataFootnoteBackref !== undefined) return true
  if (hasClass(node, 'data-footnote-backref') || properties.id === 'footnote-label') return true
  const [only] = node.children
  return (
    tagName === 'sup' && only?.type === 'element' && only.properties.dataFootnoteRef !== undefined
  )
}

/** Sections, popovers and data of ours, also after a sanitizer has taken their classes. */
function isAfterArticle(node: Element): boolean {
  if (
    ['pv-pop', 'pv-data', 'pv-notes', 'pv-summary', 'pv-who'].some((name) => hasClass(node, name))
  )
    return true
  if (node.tagName !== 'section') return false
  if (node.properties.role !== undefined) return node.properties.role === 'doc-endnotes'
  const first = node.children.find((child) => child.type === 'element')
  return OWN_HEADING.test(String(first?.properties.id)) || findOwnLink(node)
}

function findOwnLink(node: Element): boolean {
  const waiting: Element[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const kind = ownLink(next)
    if (kind === 'pr' || kind === 'pv') return true
    for (const child of next.children) if (child.type === 'element') waiting.push(child)
  }
  return false
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties
  return Array.isArray(className) ? className.includes(name) : className === name
}

/** The first element with a name, in document order. */
export function findFirst(tree: Root, tagName: string): Element | undefined {
  const waiting: Parents[] = [tree]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'element' && next.tagName === tagName) return next
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index]
      if (child?.type === 'element') waiting.push(child)
    }
  }
  return undefined
}

class Writer {
  text = ''
  readonly marks: MarkRange[] = []
  readonly references: ReferencePlace[] = []
  /** Where the block's own text begins, once it has any. */
  #start: number | undefined
  #afterBreak = false
  /** Marks that were opened before their block had any text. */
  #waiting: MarkRange[] = []

  #verbatim = false
  #order = 0

  write(value: string, verbatim: boolean): void {
    let added = value
    if (!verbatim) {
      if (this.#afterBreak) added = added.replace(/^[ \t]*\n[ \t]*/u, '')
      if (this.#start === undefined) added = added.replace(/^[ \t\n\r\f]+/u, '')
    }
    this.#afterBreak = false
    this.#verbatim = verbatim
    if (added === '') return
    if (this.#start === undefined) {
      if (this.text !== '') this.text += '\n'
      this.#start = this.text.length
    }
    for (const mark of this.#waiting) mark.start = this.text.length
    this.#waiting = []
    this.text += added
  }

  lineBreak(): void {
    if (this.#start === undefined) return
    this.text += '\n'
    this.#afterBreak = true
  }

  /** White space at the end of a block is not part of it. */
  endBlock(): void {
    if (this.#start !== undefined && !this.#verbatim) {
      let end = this.text.length
      while (end > this.#start && /[ \t\n\r\f]/u.test(this.text.charAt(end - 1))) end--
      if (end < this.text.length) this.text = this.text.slice(0, end)
    }
    this.#start = undefined
    this.#afterBreak = false
  }

  startMark(node: Element): MarkRange {
    const mark = { node, start: this.text.length, end: this.text.length, order: 0 }
    this.#waiting.push(mark)
    return mark
  }

  endMark(mark: MarkRange): void {
    mark.end = this.text.length
    // A mark without any text stands where it would have been.
    this.#waiting = this.#waiting.filter((other) => other !== mark)
    mark.start = Math.min(mark.start, mark.end)
    mark.order = this.#order++
    this.marks.push(mark)
  }

  reference(note: string): void {
    this.references.push({ note, order: this.#order++ })
  }
}
