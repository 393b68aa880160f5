import type { Text } from 'mdast'
import type { Position } from 'unist'
import { ValueCursor } from './value-cursor.js'

/**
 * Cuts a text node into parts, from its start onwards.
 *
 * Parts have a position where the text stands unchanged in the source, else none: there the
 * characters and their places differ (character references, escapes, prefixes of containers).
 */
export class TextCutter {
  readonly #node: Text
  readonly #cursor: ValueCursor

  /** `rendered` is where the node's text begins in the rendered text. */
  constructor(node: Text, rendered: number) {
    this.#node = node
    const origin = standsUnchanged(node) ? node.position?.start : undefined
    this.#cursor = new ValueCursor(node.value, rendered, origin)
  }

  /** The part from the last cut to a rendered offset. */
  to(rendered: number): Text {
    const { value, data } = this.#node
    const from = this.#cursor.offset
    const start = this.#cursor.point()
    this.#cursor.to(rendered)
    const end = this.#cursor.point()
    const part: Text = { type: 'text', value: value.slice(from, this.#cursor.offset) }
    if (start && end) part.position = { start, end } satisfies Position
    if (data) part.data = data
    return part
  }
}

/** No construct of markdown makes text longer than its source: with equal lengths nothing differs. */
function standsUnchanged({ value, position }: Text): boolean {
  const start = position?.start.offset
  const end = position?.end.offset
  return start !== undefined && end !== undefined && end - start === value.length
}
