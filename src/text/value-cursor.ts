import type { Point } from 'unist'

/**
 * Goes forward through a node's value, where CRLF is two units, by rendered offsets, where it is one.
 *
 * Counts lines and columns on its way, so that any number of cuts costs one pass.
 */
export class ValueCursor {
  /** Offset into the value. */
  offset = 0
  readonly #value: string
  readonly #origin: Point | undefined
  readonly #breaks: boolean
  #rendered: number
  #line = 0
  #lineStart = 0

  /** `origin` is where the value begins in the source, if it stands there unchanged. */
  constructor(value: string, rendered: number, origin?: Point) {
    this.#value = value
    this.#rendered = rendered
    this.#origin = origin
    this.#breaks = value.includes('\r\n')
  }

  /** Go to a rendered offset; never backwards. */
  to(rendered: number): void {
    if (!this.#breaks && !this.#origin) {
      this.offset += rendered - this.#rendered
      this.#rendered = rendered
    }
    for (; this.#rendered < rendered; this.#rendered++) this.#step()
  }

  /** The place in the source; undefined where the value does not stand there unchanged. */
  point(): Point | undefined {
    const origin = this.#origin
    if (!origin) return undefined
    const column = this.offset - this.#lineStart + (this.#line === 0 ? origin.column : 1)
    const point: Point = { line: origin.line + this.#line, column }
    if (origin.offset !== undefined) point.offset = origin.offset + this.offset
    return point
  }

  #step(): void {
    const code = this.#value.charCodeAt(this.offset++)
    if (code === 0x0d && this.#value.charCodeAt(this.offset) === 0x0a) this.offset++
    if (code === 0x0d || code === 0x0a) {
      this.#line++
      this.#lineStart = this.offset
    }
  }
}
