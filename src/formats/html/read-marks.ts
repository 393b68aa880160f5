/** What marks and notes say, where a page carries no data. */
import type { Element, ElementContent, Root } from 'hast'
import { parseConfidence } from '../../model/confidence.js'
import { isId, stableId } from '../../model/id.js'
import type { Claim, ClaimType, Fault, Provenance, TypeExtension } from '../../model/types.js'
import { CLAIM_TYPES, isOneOf } from '../../model/vocabulary.js'
import { targetsOf } from '../../syntax/index.js'
import { type Labels, type NotedClaim, type NotePart, noteModel, readNote } from '../note/index.js'
import { type HastText, type MarkRange, ownLink, type ReferencePlace } from './hast-text.js'

/** The marks of one claim. */
interface Found {
  id: string | undefined
  note: string | undefined
  marks: [MarkRange, ...MarkRange[]]
}

/** Read the marks of an article, and the notes that belong to them. */
export function readMarks(
  tree: Root,
  { text, marks, references }: HastText,
  labels: Labels,
): { provenance: Provenance; faults: Fault[] } {
  const notes = findNotes(tree)
  const model = noteModel()
  const types = new Map<string, TypeExtension>()
  const losses = new Losses()
  const occurrences = new Map<string, number>()
  const claims = group(marks, references).flatMap((found): Claim[] => {
    const targets = targetsOf(
      text,
      found.marks.map(({ start, end }) => ({ start, end })),
    )
    const [target] = targets
    if (!target) return []
    const occurrence = occurrences.get(target.exact) ?? 0
    occurrences.set(target.exact, occurrence + 1)
    const id = found.id ?? stableId('c', target.exact, String(occurrence))
    if (found.id === undefined) losses.add('lost-id', id)
    const note = found.note === undefined ? undefined : notes.get(found.note)
    if (!note) losses.add('lost-source', id)
    const said = note ? model.add(readNote(note, labels)) : undefined
    const seen = readAttributes(found.marks[0].node, types)
    return [{ id, targets, ...merge(said, seen, id, losses) }]
  })
  for (const type of model.types()) types.set(type.id, type)
  const faults = [...losses.faults(), ...model.faults()]
  if (claims.length > 0) {
    faults.unshift({
      ruleId: 'lost-embed',
      reason:
        'The HTML carries no data of its own, so only what marks and notes show could be read: ' +
        'ids of sources, cues, annotators, the document and bibliographic items are lost',
    })
  }
  return {
    provenance: {
      sources: model.sources(),
      claims,
      ...(types.size > 0 ? { types: [...types.values()] } : {}),
    },
    faults,
  }
}

type Seen = Pick<Claim, 'status'> & Partial<Pick<Claim, 'type' | 'confidence'>>

function merge(
  said: NotedClaim | undefined,
  seen: Seen,
  id: string,
  losses: Losses,
): Omit<Claim, 'id' | 'targets'> {
  const type = seen.type ?? said?.type
  // The note tells what a bare number is about; the mark does not.
  const confidence = said?.confidence ?? seen.confidence
  if (type === undefined && !said) losses.add('lost-type', id)
  if (confidence === undefined && !said) losses.add('lost-confidence', id)
  return {
    status: said?.status === 'suggested' ? 'suggested' : seen.status,
    sources: said?.sources ?? [],
    ...(type === undefined ? {} : { type }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(said?.comment === undefined ? {} : { comment: said.comment }),
  }
}

function readAttributes({ properties }: Element, types: Map<string, TypeExtension>): Seen {
  const { dataProvType, dataProvBroader, dataProvConfidence, dataProvStatus } = properties
  const type = typeof dataProvType === 'string' ? dataProvType : undefined
  if (type !== undefined && isOneOf(CLAIM_TYPES, dataProvBroader)) {
    types.set(type, { id: type, broader: dataProvBroader as ClaimType })
  }
  const { confidence } =
    dataProvConfidence === undefined || dataProvConfidence === null
      ? {}
      : parseConfidence(String(dataProvConfidence))
  return {
    status: dataProvStatus === 'suggested' ? 'suggested' : 'asserted',
    ...(type === undefined ? {} : { type }),
    ...(confidence ? { confidence } : {}),
  }
}

/** The claim's id, of which the mark's own is made, behind a prefix that is not known. */
function idOf({ properties }: Element): string | undefined {
  const { id, dataProvClaim } = properties
  if (isId(dataProvClaim)) return dataProvClaim
  const own = typeof id === 'string' ? /^.*?pv-(.+)$/u.exec(id)?.[1] : undefined
  return isId(own) ? own : undefined
}

/** Marks by claim, in the order of their first marks. */
function group(marks: readonly MarkRange[], references: readonly ReferencePlace[]): Found[] {
  const notes = notesOfMarks(marks, references)
  const found = new Map<string, Found>()
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const id = idOf(mark.node)
    const note = notes.get(mark)
    const key = note ?? id
    // A mark without either is not ours, or nothing of it is left.
    if (key === undefined) continue
    const known = found.get(key)
    if (known) {
      known.marks.push(mark)
      known.note ??= note
      known.id ??= id
    } else found.set(key, { id, note, marks: [mark] })
  }
  return [...found.values()]
}

/**
 * The note of each mark: by its own attribute, else by the references that follow. A run of references belongs
 * to as many of the marks that ended before it, in the same order.
 */
function notesOfMarks(
  marks: readonly MarkRange[],
  references: readonly ReferencePlace[],
): Map<MarkRange, string> {
  const notes = new Map<MarkRange, string>()
  const events = [...marks, ...references].sort((a, b) => a.order - b.order)
  let ended: MarkRange[] = []
  let run: string[] = []
  const assign = (): void => {
    const last = ended.slice(-run.length)
    for (const [index, mark] of last.entries()) {
      const note = run[run.length - last.length + index]
      if (note !== undefined && !notes.has(mark)) notes.set(mark, note)
    }
    ended = ended.slice(0, ended.length - last.length)
    run = []
  }
  for (const event of events) {
    if ('note' in event) {
      run.push(noteKey(event.note))
      continue
    }
    if (run.length > 0) assign()
    const details = event.node.properties.ariaDetails
    const own = Array.isArray(details) ? details[0] : details
    if (typeof own === 'string' && /pn-\d+$/u.test(own)) notes.set(event, noteKey(own))
    ended.push(event)
  }
  if (run.length > 0) assign()
  return notes
}

/** Sanitizers put a prefix before ids, but not before what leads to them. */
function noteKey(id: string): string {
  return id.replace(/^user-content-/u, '')
}

/** The words of all notes: list items that lead back to a reference. */
function findNotes(tree: Root): Map<string, NotePart[]> {
  const notes = new Map<string, NotePart[]>()
  const waiting: (Root | Element)[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const back = node.type === 'element' && node.tagName === 'li' ? backLink(node) : undefined
    if (back !== undefined && node.type === 'element') {
      notes.set(noteKey(back.replace(/pr-(\d+)$/u, 'pn-$1')), partsOf(node.children))
      continue
    }
    for (const child of node.children) if (child.type === 'element') waiting.push(child)
  }
  return notes
}

/** The id of the reference that a note leads back to. */
function backLink(item: Element): string | undefined {
  const link = item.children.find((child) => child.type === 'element' && ownLink(child) === 'pr')
  return link?.type === 'element' ? String(link.properties.href).slice(1) : undefined
}

function partsOf(children: readonly ElementContent[]): NotePart[] {
  const parts: NotePart[] = []
  for (const child of children) {
    if (child.type === 'text') parts.push(child.value)
    if (child.type !== 'element' || ownLink(child) !== undefined) continue
    const { href } = child.properties
    if (child.tagName !== 'a' && child.tagName !== 'bdi') parts.push(...partsOf(child.children))
    else {
      const text = partsOf(child.children)
        .map((part) => (typeof part === 'string' ? part : part.text))
        .join('')
      parts.push(typeof href === 'string' ? { text, url: href } : { text })
    }
  }
  return parts
}

/** What was lost of many claims, each kind said once. */
class Losses {
  readonly #claims = new Map<string, string[]>()

  add(ruleId: keyof typeof LOST, claim: string): void {
    const known = this.#claims.get(ruleId)
    if (known) known.push(claim)
    else this.#claims.set(ruleId, [claim])
  }

  faults(): Fault[] {
    return [...this.#claims].map(([ruleId, claims]) => ({
      ruleId,
      reason: `${LOST[ruleId as keyof typeof LOST]} of ${claims.length} claims: ${claims.slice(0, 10).join(', ')}${claims.length > 10 ? ', …' : ''}`,
    }))
  }
}

const LOST = {
  'lost-id': 'The ids are lost',
  'lost-source': 'There is no note to tell the sources',
  'lost-type': 'Nothing tells the type',
  'lost-confidence': 'Nothing tells the confidence',
} as const
