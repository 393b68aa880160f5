import type { Code, ParseContext, TokenizeContext } from 'micromark-util-types'

/**
 * What looking ahead in the document has found, by the offset at which a block opens.
 *
 * Flow is handed to its tokenizer line by line, and a construct that reads on to the end of the
 * document before it fails has by then kept the lists and quotes below it from opening. So the
 * document's own tokenizer, which has every line, looks ahead, and the flow construct asks here.
 */
const found = new WeakMap<ParseContext, Map<number, boolean>>()

/** Whether the block that opens at an offset is complete, for those that were looked at. */
export function completeBlocks(context: TokenizeContext): Map<number, boolean> {
  const known = found.get(context.parser)
  if (known) return known
  const made = new Map<number, boolean>()
  found.set(context.parser, made)
  return made
}

/** Whether `code` ends a line: a line ending or the end of the file. */
export function endsLine(code: Code): boolean {
  return code === null || code < -2
}

/** Whether `code` is a space, a tab or the filling of one. */
export function isSpace(code: Code): boolean {
  return code === -2 || code === -1 || code === 32
}

/** The quotes and lists that are open where a line is being read. */
export interface LineContainers {
  /** How many `>` precede. */
  quotes: number
  /** Without quotes: how many columns the items of lists take up. */
  indent: number
}

/** Reads {@link LineContainers} off what the document's tokenizer has done with this line so far. */
export function containersOnLine(context: TokenizeContext): LineContainers {
  const { line, column } = context.now()
  let quotes = 0
  let first = column
  let own = 0
  for (let index = context.events.length - 1; index >= 0; index--) {
    const event = context.events[index]
    if (!event || event[1].start.line !== line) break
    if (event[0] === 'exit') continue
    const token = event[1]
    if (token.type === 'blockQuoteMarker') quotes++
    if (token.type === 'linePrefix' && token.end?.column === column)
      own = column - token.start.column
    first = token.start.column
  }
  return { quotes, indent: quotes > 0 ? 0 : column - own - first }
}
