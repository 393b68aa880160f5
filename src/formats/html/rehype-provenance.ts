/** The rehype plugin, and what it does to a tree. */
import type { Element, ElementContent, Properties, Root } from 'hast'
import type { VFile } from 'vfile'
import { toMessage } from '../../model/fault.js'
import type { Claim, Fault, Provenance } from '../../model/types.js'
import {
  directionOf,
  formatNote,
  type Labels,
  type NotePart,
  resolveLabels,
} from '../note/index.js'
import { Insertions, unwrap } from './edits.js'
import { element } from './element.js'
import { embedded } from './embed.js'
import { claimIds, writeMarks } from './marks.js'
import { notesSection, popoverOf, referenceTo, type ShownNote } from './notes.js'
import type { HtmlOptions } from './options.js'
import { findMarks, type MarkedClaim, type Marks, placeAfter } from './pieces.js'
import { summarySection } from './summary.js'

/**
 * More claims than this get no popovers unless they are asked for: every one repeats its note, and the page would take
 * twice the time and bytes that provenance costs anyway.
 */
const MOST_POPOVERS = 300

/** What a tree shows, once it is marked. */
export interface Shown {
  /** Ours, in order: popovers, summary, notes, data. They stand outside of the article. */
  after: Element[]
  /** The claims that are shown, in the order of their numbers. */
  claims: ShownClaim[]
  faults: Fault[]
  /** Begins every id of ours. */
  prefix: string
}

/** A claim with its number and its note. */
export interface ShownClaim extends ShownNote {
  claim: Claim
}

/**
 * Show provenance in HTML: marks, note references, notes, and what else the options ask for.
 *
 * Reads `file.data.provenance` and the `mark` elements that `remarkProvenance` leaves through `remark-rehype`.
 * Runs after `rehype-sanitize`, since it writes ids and buttons. Without claims, the tree stays as it is.
 * Messages: `unmarked-claim` for a claim that has no mark in the tree, `popovers-left-out` where there are too many
 * claims for popovers and the option says nothing of them.
 */
export function rehypeProvenance(
  options: HtmlOptions = {},
): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const { provenance, provenanceText } = file.data
    if (!provenance) return
    const shown = showProvenance(tree, provenance, options, provenanceText)
    for (const fault of shown.faults) file.messages.push(toMessage(fault))
    if (shown.after.length === 0) return
    const { main, body } = shown
    const parent = main ?? body ?? tree
    parent.children.push(...spaced(shown.after))
  }
}

/**
 * Mark the claims of a tree, without putting what stands after the article anywhere.
 *
 * @param text the rendered text, where the provenance is to be embedded; by default that of the tree
 */
export function showProvenance(
  tree: Root,
  provenance: Provenance,
  options: HtmlOptions,
  text?: string,
): Shown & Pick<Marks, 'main' | 'body'> {
  const include = options.include ?? ['asserted']
  const claims = new Map<string, Claim>()
  for (const claim of provenance.claims) {
    if (claim.status !== 'rejected' && include.includes(claim.status)) claims.set(claim.id, claim)
  }
  let marks = findMarks(tree, (id) => claims.has(id))
  if (marks.unwanted.length > 0) {
    unwrap(tree, marks.unwanted)
    marks = findMarks(tree, () => true)
  }
  const faults = unmarked(claims, marks.claims)
  const labels = resolveLabels(options.labels, options.lang)
  const embed = options.embed
    ? embedded(tree, provenance, options.embed, claims, labels.page.data, text)
    : []
  const prefix = freePrefix(options.idPrefix ?? '', marks.ids, claims)
  const popovers = options.popovers ?? marks.claims.length <= MOST_POPOVERS
  if (!popovers && options.popovers === undefined) faults.push(withoutPopovers(marks.claims.length))
  const shown = writeClaims(marks, claims, provenance, { ...options, popovers }, prefix)
  if (shown.length === 0) return { after: embed, claims: [], faults, prefix, ...ends(marks) }
  const after: Element[] = []
  if (options.summary) after.push(...summarySection(shown, provenance, labels, prefix))
  if (options.notes !== false) after.push(notesSection(shown, labels, `${prefix}ph-notes`))
  if (popovers) after.push(...shown.map(popoverOf))
  for (const one of after) Object.assign(one.properties, languageProperties(labels, options.lang))
  after.push(...embed)
  return { after, claims: shown, faults, prefix, ...ends(marks) }
}

/** Language and direction of what stands after an article, where the article has others. */
function languageProperties({ lang }: Labels, around: string | undefined): Properties {
  if (around === undefined || primary(lang) === primary(around)) return {}
  const dir = directionOf(lang)
  return { lang, ...(dir === directionOf(around) ? {} : { dir }) }
}

function primary(lang: string): string | undefined {
  return lang.split('-')[0]?.toLowerCase()
}

/** Elements one a line, so that the source can be read. */
export function spaced(elements: readonly Element[]): ElementContent[] {
  return elements.flatMap((node) => [{ type: 'text', value: '\n' }, node])
}

function ends({ main, body }: Marks): Pick<Marks, 'main' | 'body'> {
  return { main, body }
}

/** Write marks and note references; gives what stands at the end. */
function writeClaims(
  marks: Marks,
  claims: ReadonlyMap<string, Claim>,
  provenance: Provenance,
  options: HtmlOptions,
  prefix: string,
): ShownClaim[] {
  const labels = resolveLabels(options.labels, options.lang)
  const format = options.formatNote ?? formatNote
  const context = { provenance, labels, ...(options.lang ? { lang: options.lang } : {}) }
  const parts = { notes: options.notes !== false, popovers: options.popovers !== false }
  const insertions = new Insertions()
  const shown: ShownClaim[] = []
  for (const mark of marks.claims) {
    const claim = claims.get(mark.id)
    if (!claim) continue
    // The author's footnotes have the first numbers, so that no number means two notes.
    const number = marks.footnotes + shown.length + 1
    const ids = claimIds(prefix, claim.id, number)
    const words = format(claim, context)
    const note: NotePart[] = typeof words === 'string' ? [words] : words
    const one: ShownClaim = { claim, number, ids, suggested: claim.status === 'suggested', note }
    shown.push(one)
    const details = parts.notes ? ids.note : parts.popovers ? ids.popover : undefined
    writeMarks(mark, claim, ids, details, provenance, labels)
    const reference = referenceTo(one, labels, parts)
    if (reference.length === 0) continue
    const { parent, after, block } = placeAfter(mark)
    insertions.add(
      parent,
      after,
      block ? [element('p', { className: ['pv-line'] }, reference)] : reference,
    )
  }
  insertions.apply()
  return shown
}

function withoutPopovers(count: number): Fault {
  return {
    ruleId: 'popovers-left-out',
    reason: `The ${count} claims have numbers and notes but no buttons that show the notes in place, to keep the HTML small; set \`popovers: true\` to have them, or \`false\` to be without this message`,
  }
}

function unmarked(claims: ReadonlyMap<string, Claim>, marked: readonly MarkedClaim[]): Fault[] {
  const ids = new Set(marked.map(({ id }) => id))
  return [...claims.values()]
    .filter(({ id }) => !ids.has(id))
    .map(({ id, targets }) => ({
      ruleId: 'unmarked-claim',
      reason: `Claim \`${id}\` has no mark in the HTML, so no note either`,
      ...(targets[0] ? { actual: targets[0].exact } : {}),
    }))
}

/** The prefix that was asked for, longer where the article has an id that we would write. */
function freePrefix(
  wanted: string,
  ids: ReadonlySet<string>,
  claims: ReadonlyMap<string, Claim>,
): string {
  const base = wanted.replace(/\s+/gu, '-')
  const isOurs = (id: string): boolean =>
    /^(?:p[nrp]-\d+|ph-\w+)$/u.test(id) || (id.startsWith('pv-') && claims.has(id.slice(3)))
  let prefix = base
  for (let count = 2; ; count++) {
    if (![...ids].some((id) => id.startsWith(prefix) && isOurs(id.slice(prefix.length)))) {
      return prefix
    }
    prefix = `${base}p${count}-`
  }
}
