import { readFileSync } from 'node:fs'
import { parse } from '../../src/syntax/index.js'

/** What the block labelled `output` behind a code block holds, and where in the file. */
export interface Output {
  text: string
  /** UTF-16 offsets of its fences. */
  start: number
  end: number
  lang: string
}

/** A fenced code block of a document, with the comment that stands before it. */
export interface CodeBlock {
  line: number
  lang: string
  code: string
  /** `output`, `example`, `example: RULE`, `figure`: what the HTML comment before the block says. */
  label: string | undefined
  output: Output | undefined
}

/** The fenced code blocks of a markdown file, in order. */
export function codeBlocks(path: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  const { children } = parse(readFileSync(path, 'utf8'))
  for (const [index, node] of children.entries()) {
    if (node.type !== 'code') continue
    const before = children[index - 1]
    const label =
      before?.type === 'html' ? /^<!--\s*(.*?)\s*-->$/.exec(before.value)?.[1] : undefined
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    const last = blocks.at(-1)
    if (label === 'output' && last) {
      last.output = { text: node.value, start, end, lang: node.lang ?? '' }
    }
    blocks.push({
      line: node.position?.start.line ?? 0,
      lang: node.lang ?? '',
      code: node.value,
      label,
      output: undefined,
    })
  }
  return blocks
}
