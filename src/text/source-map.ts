import type { Node } from 'unist'
import { alignBlockLiteral, alignInlineLiteral } from './align-literal.js'
import { alignText } from './align-text.js'
import type { Alignment } from './alignment.js'
import { isParent, literalValue } from './content.js'
import { startWithoutPosition, type TextStart } from './content-start.js'
import { lineEndingAt } from './source-lines.js'
import type { Block, Projection, Run, SourceMap } from './types.js'

/**
 * The map from rendered text to the markdown that it was parsed from.
 *
 * `source` is what the parser got, a byte order mark included. Nothing is read before it is asked
 * for, and each node once. What cannot be told exactly is undefined, never a guess.
 */
export function createSourceMap(projection: Projection, source: string): SourceMap {
  return new LazySourceMap(projection, source)
}

class LazySourceMap implements SourceMap {
  readonly #projection: Projection
  readonly #source: string
  /** The parser does not count a byte order mark in positions. */
  readonly #shift: number
  readonly #alignments: (Alignment | null)[] = []
  #runOf: Map<Node, Run> | undefined

  constructor(projection: Projection, source: string) {
    this.#projection = projection
    this.#source = source
    this.#shift = source.charCodeAt(0) === 0xfeff ? 1 : 0
  }

  startOf(at: number): number | undefined {
    const index = this.#runAt(at)
    const run = this.#projection.runs[index]
    return run && this.#alignment(index)?.startOf(at - run.start)
  }

  endOf(at: number): number | undefined {
    const index = this.#runAt(at - 1)
    const run = this.#projection.runs[index]
    return run && this.#alignment(index)?.endOf(at - 1 - run.start)
  }

  nodeStart(node: Node): number | undefined {
    const start = this.#shifted(node.position?.start.offset)
    if (start !== undefined) return start
    const run = this.#edgeRun(node, (children) => children)
    return run && this.startOf(run.start)
  }

  nodeEnd(node: Node): number | undefined {
    const end = this.#shifted(node.position?.end.offset)
    if (end !== undefined) return end
    const run = this.#edgeRun(node, (children) => [...children].reverse())
    return run && this.endOf(run.end)
  }

  /** Index of the run with the character at a rendered offset, or -1. */
  #runAt(at: number): number {
    if (!Number.isInteger(at)) return -1
    const { runs } = this.#projection
    let low = 0
    let high = runs.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const run = runs[middle]
      if (!run || run.end <= at) low = middle + 1
      else if (run.start > at) high = middle - 1
      else return middle
    }
    return -1
  }

  #alignment(index: number): Alignment | undefined {
    const known = this.#alignments[index]
    if (known !== undefined) return known ?? undefined
    const run = this.#projection.runs[index]
    if (run && positionOf(run.node) === undefined) this.#alignWithoutPosition(index)
    else if (run) this.#alignments[index] = this.#align(run) ?? null
    return this.#alignments[index] ?? undefined
  }

  #align(run: Run): Alignment | undefined {
    const { node } = run
    const position = positionOf(node)
    if (!position) return undefined
    const start = position.start + this.#shift
    const end = position.end + this.#shift
    switch (node.type) {
      case 'break':
        return { startOf: () => start, endOf: () => end, end }
      case 'code':
      case 'math':
        return alignBlockLiteral(literalValue(node), this.#source, start)
      case 'inlineCode':
      case 'inlineMath': {
        const inCell = this.#blockOf(run)?.node.type === 'tableCell'
        return alignInlineLiteral(literalValue(node), this.#source, { start, end, inCell })
      }
      case 'text':
        return alignText(this.#text(run), this.#source, { start, end, quotes: this.#quotes(run) })
    }
  }

  /**
   * Plugins such as GFM's autolinks cut one text into nodes without positions: these follow each
   * other in the source without a gap, so each is aligned behind the one before.
   */
  #alignWithoutPosition(index: number): void {
    let first = index
    while (this.#alignments[first - 1] === undefined && this.#start(first) === 'behind-previous') {
      first--
    }
    for (let at = first; at <= index; at++) {
      const run = this.#projection.runs[at]
      const known = this.#start(at)
      const start = known === 'behind-previous' ? this.#alignments[at - 1]?.end : known
      const alignment = run && start !== undefined ? this.#alignFrom(run, start) : undefined
      this.#alignments[at] = alignment ?? null
    }
  }

  #start(index: number): TextStart {
    const { runs } = this.#projection
    const run = runs[index]
    return run && startWithoutPosition(run, runs[index - 1], this.#source, this.#shift)
  }

  #alignFrom(run: Run, start: number): Alignment | undefined {
    if (run.node.type !== 'text') return undefined
    const atLineStart = lineEndingAt(this.#source, start - 1) !== undefined
    const stretch = { start, atLineStart, quotes: this.#quotes(run) }
    return alignText(this.#text(run), this.#source, stretch)
  }

  #text(run: Run): string {
    return this.#projection.text.slice(run.start, run.end)
  }

  #blockOf(run: Run): Block | undefined {
    return this.#projection.blocks[run.block]
  }

  /** How many block quotes a run stands in. */
  #quotes(run: Run): number {
    let quotes = 0
    for (let path = this.#blockOf(run)?.path; path; path = path.up) {
      if (path.node.type === 'blockquote') quotes++
    }
    return quotes
  }

  #shifted(offset: number | undefined): number | undefined {
    return offset === undefined ? undefined : offset + this.#shift
  }

  /** The first run in a node, children taken in the given order. */
  #edgeRun(node: Node, order: (children: readonly Node[]) => readonly Node[]): Run | undefined {
    this.#runOf ??= new Map(this.#projection.runs.map((run) => [run.node, run]))
    const waiting: Node[] = [node]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const run = this.#runOf.get(next)
      if (run) return run
      if (isParent(next)) waiting.push(...[...order(next.children)].reverse())
    }
    return undefined
  }
}

function positionOf(node: Node): { start: number; end: number } | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}
