import type { Root } from 'mdast'
import type { SourceMap } from '../../text/index.js'
import { embeddedJson } from './embed.js'
import { LABEL } from './labels.js'

/**
 * The notes that an earlier run left: label by text.
 *
 * A footnote of the author's with such a label is one of them only if it says exactly what we would.
 */
export function existingNotes(source: string, tree: Root, map: SourceMap): Map<string, string> {
  const notes = new Map<string, string>()
  for (const node of tree.children) {
    if (node.type !== 'footnoteDefinition' || !LABEL.test(node.identifier)) continue
    const start = map.nodeStart(node)
    const line = source.slice(start, map.nodeEnd(node))
    const [, label = '', note = ''] = /^\[\^([^\]\s]+)\]: (.*)$/.exec(line) ?? []
    if (note !== '' && !notes.has(note)) notes.set(note, label)
  }
  return notes
}

/** Where an earlier run embedded the model. */
export function existingEmbed(
  tree: Root,
  map: SourceMap,
): { start: number; end: number; json: string } | undefined {
  for (const node of tree.children) {
    const json = node.type === 'html' ? embeddedJson(node.value) : undefined
    const start = map.nodeStart(node)
    const end = map.nodeEnd(node)
    if (json !== undefined && start !== undefined && end !== undefined) return { start, end, json }
  }
  return undefined
}

const REFERENCES = /(?:<!---->)?((?:\[\^prov-\d+\])+)/iy

/** Whether references to our notes that follow an offset hold the one to `label`. */
export function hasReferenceAt(source: string, at: number, label: string): boolean {
  REFERENCES.lastIndex = at
  return REFERENCES.exec(source)?.[1]?.includes(`[^${label}]`) ?? false
}
