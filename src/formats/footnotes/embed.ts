import { asRecord } from '../../model/untrusted.js'
import type { AnnotationCollection } from '../sidecar/types.js'

const OPENING = '<!-- provenance: '
const CLOSING = ' -->'

/**
 * The model as one line that no reader of the article sees.
 *
 * It names our notes too, since an author may have footnotes that look like them. The JSON holds no `<`, `>`, `&` and no two hyphens in a row, so nothing in it can end the comment.
 */
export function embedComment(sidecar: AnnotationCollection, notes: readonly string[]): string {
  const json = JSON.stringify({ notes, sidecar })
    .replace(/[<>&\u2028\u2029]/g, asEscape)
    .replace(/-(?=-)/g, asEscape)
  return `${OPENING}${json}${CLOSING}`
}

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The JSON of a comment that {@link embedComment} wrote. */
export function embeddedJson(line: string): string | undefined {
  return line.startsWith(`${OPENING}{`) && line.endsWith(`}${CLOSING}`)
    ? line.slice(OPENING.length, -CLOSING.length)
    : undefined
}

/** What an embed says; undefined where it is not one of ours after all. */
export function readEmbed(json: string): { notes: Set<string>; sidecar: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(json)
    const record = asRecord(value)
    if (!record || !Array.isArray(record.notes)) return undefined
    const notes = record.notes.filter((note) => typeof note === 'string')
    return { notes: new Set(notes.map((note) => note.toLowerCase())), sidecar: record.sidecar }
  } catch {
    return undefined
  }
}
