import type { FootnoteDefinition, FootnoteReference, Html, Nodes, Parents, Root } from 'mdast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { toMessage } from '../../model/fault.js'
import type { Claim, Fault, Provenance, Status } from '../../model/types.js'
import { findBlock, isBlank } from '../../syntax/front-matter/block.js'
import type { ClaimNode } from '../../text/index.js'
import { project, unwrapClaims } from '../../text/index.js'
import { formatNote, type NotePart, resolveLabels } from '../note/index.js'
import { toSidecar } from '../sidecar/index.js'
import { embedComment } from './embed.js'
import { freeLabels, LABEL } from './labels.js'
import { noteToMarkdown } from './note-markdown.js'
import { nodesOf, partsOf } from './parts.js'
import { COMMENT } from './references.js'
import type { FootnotesOptions } from './write.js'

/**
 * Turns the claims of a tree into GFM footnotes: a reference behind each claim, definitions at the end.
 *
 * Runs after `remarkProvenance`, and before what writes markdown or HTML; writing markdown takes `remark-gfm`. Claim
 * nodes and our lines of the front matter are gone afterwards. Messages: `footnote-in-code`, `footnote-in-heading`,
 * `missing-provenance`, `embed-unwritable`.
 */
export const remarkProvenanceFootnotes: Plugin<
  [(Readonly<FootnotesOptions> | null | undefined)?],
  Root
> = (options) => (tree, file) => {
  const { provenance } = file.data
  const faults = provenance
    ? new Footnotes(tree, file, provenance, options ?? {}).write()
    : withoutProvenance(tree)
  unwrapClaims(tree)
  for (const fault of faults) file.messages.push(toMessage(fault))
}

function withoutProvenance(tree: Root): Fault[] {
  let found = false
  visit(tree, 'claim', () => {
    found = true
  })
  if (!found) return []
  return [
    {
      ruleId: 'missing-provenance',
      reason: 'Claims without `file.data.provenance` get no notes: use `remarkProvenance` before',
    },
  ]
}

/** References that are to stand behind one node, by the text of their notes. */
interface Anchor {
  parent: Parents
  node: Nodes
  notes: Map<string, FootnoteReference>
}

class Footnotes {
  readonly #mdx: boolean
  readonly #claims: readonly Claim[]
  readonly #faults: Fault[] = []
  readonly #anchors = new Map<Nodes, Anchor>()
  readonly #written = new Map<string, string | readonly NotePart[]>()

  constructor(
    private readonly tree: Root,
    file: VFile,
    private readonly provenance: Provenance,
    private readonly options: Readonly<FootnotesOptions>,
  ) {
    const include: readonly Status[] = options.include ?? ['asserted']
    this.#mdx = file.extname === '.mdx'
    this.#claims = provenance.claims.filter(
      ({ status }) => status !== 'rejected' && include.includes(status),
    )
  }

  write(): Fault[] {
    const { text } = project(this.tree)
    const parents = new Map<Nodes, Parents>()
    const last = new Map<string, ClaimNode>()
    visit(this.tree, (node, _, parent) => {
      if (parent) parents.set(node, parent)
      const id =
        node.type === 'claim' && (node.attributes.continues ?? node.attributes.id ?? node.id)
      if (node.type === 'claim' && id) last.set(id, node)
    })
    for (const claim of this.#claims) {
      const node = last.get(claim.id)
      if (node) this.#place(claim, node, parents)
      else this.#report('footnote-in-code', 'In code there is no place for a note reference', claim)
    }
    const labels = this.#insert()
    const { children } = this.tree
    if (this.options.embed) this.#embed(text, labels)
    takeOutFrontMatter(children)
    return this.#faults
  }

  #place(claim: Claim, claimNode: ClaimNode, parents: ReadonlyMap<Nodes, Parents>): void {
    const { options, provenance } = this
    const context = {
      provenance,
      labels: resolveLabels(options.labels, options.lang),
      ...(options.lang === undefined ? {} : { lang: options.lang }),
    }
    const note = (options.formatNote ?? formatNote)(claim, context)
    const text = noteToMarkdown(note, this.#mdx)
    let node: Nodes = claimNode
    for (let up = parents.get(node); up; up = parents.get(up)) if (isLink(up)) node = up
    let parent = parents.get(node)
    while (parent && isInline(parent) && parent.children.at(-1) === node) {
      node = parent
      parent = parents.get(node)
    }
    if (!parent) return
    if (parent.type === 'heading') {
      this.#report('footnote-in-heading', 'This note reference stands in a heading', claim, node)
    }
    const anchor = this.#anchors.get(node) ?? { parent, node, notes: new Map() }
    this.#anchors.set(node, anchor)
    this.#written.set(text, note)
    if (!anchor.notes.has(text)) {
      anchor.notes.set(text, { type: 'footnoteReference', identifier: '', label: '' })
    }
  }

  /** Writes references and definitions; returns all labels of ours. */
  #insert(): string[] {
    const known = knownNotes(this.tree)
    const nextLabel = freeLabels(wordsOf(this.tree))
    const noteOf = new Map<FootnoteReference, string>()
    for (const { parent, node, notes } of this.#anchors.values()) {
      const siblings: readonly Nodes[] = parent.children
      const index = siblings.indexOf(node)
      const behind = referencesAt(parent, index + 1)
      const missing = [...notes].filter(([text]) => !behind.has(known.get(text) ?? ''))
      for (const [text, reference] of missing) noteOf.set(reference, text)
      const comment: Html[] =
        missing.length > 0 && needsComment(node) && !this.#mdx
          ? [{ type: 'html', value: COMMENT }]
          : []
      const added: (Html | FootnoteReference)[] = [...comment, ...missing.map(([, node]) => node)]
      parent.children.splice(index + 1, 0, ...(added as never[]))
    }
    const used = new Set<string>()
    const definitions: FootnoteDefinition[] = []
    visit(this.tree, 'footnoteReference', (reference) => {
      const text = noteOf.get(reference)
      if (text === undefined) return
      let label = known.get(text)
      if (label === undefined) {
        label = nextLabel()
        known.set(text, label)
        const children = nodesOf(this.#written.get(text) ?? text, this.#mdx)
        definitions.push({
          type: 'footnoteDefinition',
          identifier: label,
          label,
          children: [{ type: 'paragraph', children }],
        })
      }
      used.add(label)
      reference.identifier = label
      reference.label = label
    })
    this.tree.children.push(...definitions)
    for (const text of this.#written.keys()) used.add(known.get(text) ?? '')
    used.delete('')
    return [...used]
  }

  #embed(text: string, labels: readonly string[]): void {
    if (this.#mdx) {
      this.#faults.push({
        ruleId: 'embed-unwritable',
        reason: 'MDX has no HTML comments, so the model cannot be embedded; write a sidecar',
      })
      return
    }
    const carried = { ...this.provenance, claims: [...this.#claims] }
    const comment = embedComment(toSidecar(carried, { text, base: false }), labels)
    this.tree.children.push({ type: 'html', value: comment })
  }

  #report(ruleId: string, reason: string, claim: Claim, node?: Nodes): void {
    this.#faults.push({
      ruleId,
      reason: `${reason} (claim \`${claim.id}\`)`,
      ...(node?.position ? { place: node.position } : {}),
      actual: claim.id,
    })
  }
}

/** Whether a reference behind the last of its children belongs behind the node itself. */
function isInline(node: Nodes): boolean {
  return ['claim', 'delete', 'emphasis', 'strong'].includes(node.type) || isLink(node)
}

function isLink(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference'
}

/** `[a][^b]` would be one reference. */
function needsComment(node: Nodes): boolean {
  const last = node.type === 'claim' ? node.children.at(-1) : node
  return last?.type === 'linkReference' && last.referenceType === 'shortcut'
}

function knownNotes(tree: Root): Map<string, string> {
  const known = new Map<string, string>()
  for (const node of tree.children) {
    if (node.type !== 'footnoteDefinition' || !LABEL.test(node.identifier)) continue
    known.set(noteToMarkdown(partsOf(node)), node.identifier)
  }
  return known
}

/** Labels of the references that stand side by side. */
function referencesAt(parent: Parents, from: number): Set<string> {
  const labels = new Set<string>()
  for (let index = from; index < parent.children.length; index++) {
    const node = parent.children[index]
    if (node?.type === 'html' && node.value === COMMENT) continue
    if (node?.type !== 'footnoteReference') break
    labels.add(node.identifier)
  }
  return labels
}

/** Everything in which a label of ours may be in use. */
function wordsOf(tree: Root): string {
  const words: string[] = []
  visit(tree, (node) => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      words.push(`^${node.identifier}`)
    } else if (node.type === 'text') words.push(node.value)
  })
  return words.join('\n')
}

function takeOutFrontMatter(children: Root['children']): void {
  const first = children[0]
  if (first?.type !== 'yaml') return
  const lines = first.value.split(/\r\n|\n|\r/)
  const block = findBlock(lines)
  if (!block) return
  lines.splice(block.start, block.end - block.start)
  if (lines.every(isBlank)) children.shift()
  else first.value = lines.join('\n')
}
