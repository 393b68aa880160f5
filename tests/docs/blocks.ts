import { readFileSync } from 'node:fs'
import { parse } from '../../src/syntax/parse.js'

/** A fenced code block of a document, with the comment that stands before it. */
export interface CodeBlock {
  file: string
  line: number
  lang: string
  code: string
  /** `output`, `example`, `example: RULE`, `figure`: what the HTML comment before the block says. */
  label: string | undefined
  /** The block labelled `output` that follows this one, if any. */
  output: string | undefined
}

/** The fenced code blocks of a markdown file, in order. */
export function codeBlocks(path: string, file: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  const { children } = parse(readFileSync(path, 'utf8'))
  for (const [index, node] of children.entries()) {
    if (node.type !== 'code') continue
    const before = children[index - 1]
    const label =
      before?.type === 'html' ? /^<!--\s*(.*?)\s*-->$/.exec(before.value)?.[1] : undefined
    const last = blocks.at(-1)
    if (label === 'output' && last) last.output = node.value
    blocks.push({
      file,
      line: node.position?.start.line ?? 0,
      lang: node.lang ?? '',
      code: node.value,
      label,
      output: undefined,
    })
  }
  return blocks
}
