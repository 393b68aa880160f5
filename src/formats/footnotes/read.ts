import type { FootnoteDefinition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../../model/fault.js'
import { stableId } from '../../model/id.js'
import { resolveReferences } from '../../model/references.js'
import { makeTarget } from '../../model/target.js'
import type { Claim, Fault, Provenance } from '../../model/types.js'
import { parse } from '../../syntax/index.js'
import {
  type ClaimNode,
  type ClaimSpan,
  createSourceMap,
  type Projection,
  project,
  splice,
  trimRange,
} from '../../text/index.js'
import {
  type Labels,
  labels as languages,
  noteModel,
  type ReadNote,
  readNote,
} from '../note/index.js'
import { readSidecar, rebase } from '../sidecar/index.js'
import { readEmbed } from './embed.js'
import { existingEmbed } from './existing.js'
import { LABEL } from './labels.js'
import { partsOf } from './parts.js'
import { type OwnNodes, removeNotes } from './remove.js'
import { sentenceStart } from './sentence.js'

export interface FromFootnotesOptions {
  /** The words of the notes. Default: the language shipped whose words fit best. */
  labels?: Labels
}

/** What a footnoted article holds. */
export interface FootnotesReading {
  /** The article without our notes. */
  markdown: string
  provenance: Provenance
  /**
   * Without an embed `footnote-range-inferred` for each claim, `lost-in-footnotes`, `lost-source-kind`,
   * `lost-note`; with one, those of the sidecar.
   */
  faults: Fault[]
}

/**
 * Reads an article that {@link writeFootnotes} wrote.
 *
 * With an embed the provenance comes back whole. Without one, notes tell type, confidence and sources, and each
 * claim is taken to begin with the sentence that its reference ends. Footnotes of the author's stay, those with a
 * label like ours too.
 */
export function readFootnotes(
  markdown: string,
  { labels }: FromFootnotesOptions = {},
): FootnotesReading {
  const tree = parse(markdown)
  const map = createSourceMap(project(tree), markdown)
  const embed = existingEmbed(tree, map)
  const embedded = embed && readEmbed(embed.json)
  const definitions = tree.children.filter(
    (node): node is FootnoteDefinition =>
      node.type === 'footnoteDefinition' && LABEL.test(node.identifier),
  )
  const read = labels ? readAll(definitions, labels) : bestReading(definitions)
  const isOurs = ({ identifier }: FootnoteDefinition): boolean =>
    embedded ? embedded.notes.has(identifier.toLowerCase()) : isNote(read.get(identifier))
  const own: OwnNodes = {
    definitions: definitions.filter(isOurs),
    embed: embedded && embed,
    references: [],
  }
  const identifiers = new Set(own.definitions.map(({ identifier }) => identifier))
  visit(tree, 'footnoteReference', (node) => {
    if (identifiers.has(node.identifier)) own.references.push(node)
  })
  const clean = splice(markdown, removeNotes(markdown, map, own))

  if (embedded) {
    const { text } = project(parse(clean))
    const reading = readSidecar(embedded.sidecar, { text })
    const { provenance, faults } = rebase({ ...reading, base: reading.base ?? text }, text)
    return { markdown: clean, provenance, faults: [...reading.faults, ...faults] }
  }
  return { markdown: clean, ...fromNotes(tree, identifiers, read) }
}

/**
 * Reads an article with provenance footnotes: the article without them, and what they say.
 *
 * @returns messages in place of the faults of {@link readFootnotes}
 */
export function fromFootnotes(
  markdown: string,
  options: FromFootnotesOptions = {},
): { markdown: string; provenance: Provenance; messages: VFileMessage[] } {
  const reading = readFootnotes(String(markdown), options)
  return {
    markdown: reading.markdown,
    provenance: reading.provenance,
    messages: reading.faults.map(toMessage),
  }
}

type ReadNotes = Map<string, ReadNote>

function readAll(definitions: readonly FootnoteDefinition[], labels: Labels): ReadNotes {
  return new Map(
    definitions.map((definition) => [definition.identifier, readNote(partsOf(definition), labels)]),
  )
}

/** In the language of which most notes are. */
function bestReading(definitions: readonly FootnoteDefinition[]): ReadNotes {
  const readings = Object.values(languages).map((labels) => readAll(definitions, labels))
  const count = (reading: ReadNotes): number => [...reading.values()].filter(isNote).length
  return readings.reduce((best, reading) => (count(reading) > count(best) ? reading : best))
}

/** Whether a footnote is a note of ours: it says something in our words. */
function isNote(note: ReadNote | undefined): boolean {
  return (
    note !== undefined &&
    (note.sources.length > 0 ||
      note.unsourced ||
      note.suggested ||
      note.type !== undefined ||
      note.confidence !== undefined)
  )
}

/** The claims that references stand behind. */
function fromNotes(
  tree: Root,
  identifiers: ReadonlySet<string>,
  read: ReadNotes,
): { provenance: Provenance; faults: Fault[] } {
  const ends = markEnds(tree, identifiers)
  const projection = project(tree)
  const model = noteModel()
  const faults: Fault[] = []
  const claims: Claim[] = []
  const notes = new Map(
    [...identifiers].flatMap((identifier) => {
      const note = read.get(identifier)
      return note ? [[identifier, model.add(note)] as const] : []
    }),
  )
  const seen = new Map<string, number>()
  for (const span of projection.claims) {
    const identifier = ends.get(span.node)
    const note = identifier === undefined ? undefined : notes.get(identifier)
    const range = note && rangeBefore(projection, span)
    if (!note || !range) continue
    const target = makeTarget(projection.text, range.start, range.end)
    const occurrence = seen.get(target.exact) ?? 0
    seen.set(target.exact, occurrence + 1)
    const id = stableId('c', target.exact, String(occurrence))
    claims.push({ id, ...note, targets: [target] })
    faults.push({
      ruleId: 'footnote-range-inferred',
      reason: `Claim \`${id}\` is taken to begin with its sentence: a footnote tells only where it ends`,
      ...(span.node.position ? { place: span.node.position } : {}),
    })
  }
  if (claims.length > 0) {
    faults.push({
      ruleId: 'lost-in-footnotes',
      reason:
        'Notes carry no ids, further passages, cues or annotators, and nothing of the document: embed the model or keep a sidecar',
    })
  }
  const types = model.types()
  const { provenance, faults: unresolved } = resolveReferences({
    sources: model.sources(),
    claims,
    ...(types.length > 0 ? { types } : {}),
  })
  return { provenance, faults: [...faults, ...model.faults(), ...unresolved] }
}

/** Puts an empty claim where each reference stands, and takes our definitions out. */
function markEnds(tree: Root, identifiers: ReadonlySet<string>): Map<ClaimNode, string> {
  const ends = new Map<ClaimNode, string>()
  tree.children = tree.children.filter(
    (node) => node.type !== 'footnoteDefinition' || !identifiers.has(node.identifier),
  )
  visit(tree, 'footnoteReference', (node, index, parent) => {
    if (index === undefined || !parent || !identifiers.has(node.identifier)) return
    const end: ClaimNode = {
      type: 'claim',
      attributes: Object.create(null),
      children: [],
      ...(node.position ? { position: node.position } : {}),
    }
    ends.set(end, node.identifier)
    parent.children[index] = end
  })
  return ends
}

/** From the start of the sentence to the reference, in one block. */
function rangeBefore(
  projection: Projection,
  { start: end }: ClaimSpan,
): { start: number; end: number } | undefined {
  const block = projection.blocks.findLast((candidate) => candidate.start < end)
  if (!block || block.end < end) return undefined
  const text = projection.text.slice(block.start, block.end)
  return trimRange(projection, {
    start: block.start + sentenceStart(text, end - block.start),
    end,
  })
}
