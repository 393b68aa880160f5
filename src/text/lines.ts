import type { Point, Position } from 'unist'

/** From offsets in a source to lines and columns; a BOM counts as a character. */
export class Lines {
  private readonly starts: number[] = [0]

  constructor(private readonly source: string) {
    const ending = /\r\n|\n|\r/g
    while (ending.exec(source)) this.starts.push(ending.lastIndex)
  }

  point(offset: number): Point {
    let low = 0
    let high = this.starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    const bom = low === 0 && this.source.startsWith('\uFEFF') ? 1 : 0
    const column = Math.max(1, offset - (this.starts[low] ?? 0) + 1 - bom)
    return { line: low + 1, column, offset }
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) }
  }
}
