import type { AnnotationCollection } from '../sidecar/types.js'

const OPENING = '<!-- provenance: '
const CLOSING = ' -->'

/**
 * The model as one line that no reader of the article sees.
 *
 * The JSON holds no `<`, `>`, `&` and no two hyphens in a row, so nothing in it can end the comment.
 */
export function embedComment(collection: AnnotationCollection): string {
  const json = JSON.stringify(collection)
    .replace(/[<>&\u2028\u2029]/g, escape)
    .replace(/-(?=-)/g, escape)
  return `${OPENING}${json}${CLOSING}`
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The JSON of a comment that {@link embedComment} wrote. */
export function embeddedJson(line: string): string | undefined {
  return line.startsWith(`${OPENING}{`) && line.endsWith(`}${CLOSING}`)
    ? line.slice(OPENING.length, -CLOSING.length)
    : undefined
}
