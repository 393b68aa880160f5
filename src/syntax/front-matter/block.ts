/** Where our key stands among the lines of a front matter. */
export interface Block {
  /** Index of the line with the key, and of the one behind its last. */
  start: number
  end: number
  /** The white space before every top-level key. */
  indent: string
}

const key = /^( *)(["']?)provenance\2[ \t]*:(?=[ \t]|$)/

/**
 * Finds the top-level `provenance:` and its indented lines, without reading the YAML around it,
 * of which parsers reject a good part as a whole.
 *
 * @param lines the lines between the fences, without line endings
 */
export function findBlock(lines: readonly string[]): Block | undefined {
  const indent = rootIndent(lines)
  for (const [start, line] of lines.entries()) {
    if (key.exec(line)?.[1] !== indent) continue
    return { start, end: blockEnd(lines, start, indent.length), indent }
  }
  return undefined
}

/** The white space before the first line that is neither blank nor a comment. */
export function rootIndent(lines: readonly string[]): string {
  const first = lines.find((line) => !isBlank(line) && !isComment(line))
  return first ? leadingSpaces(first) : ''
}

/** Blank lines, and comments at the margin, belong to the block where more of it follows. */
function blockEnd(lines: readonly string[], start: number, indent: number): number {
  let end = start + 1
  for (let index = end; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (isBlank(line)) continue
    if (isIndented(line, indent)) end = index + 1
    else if (!isComment(line)) break
  }
  return end
}

function isIndented(line: string, indent: number): boolean {
  const spaces = leadingSpaces(line).length
  return spaces > indent || line.charAt(spaces) === '\t'
}

function leadingSpaces(line: string): string {
  return /^ */.exec(line)?.[0] ?? ''
}

export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line)
}

export function isComment(line: string): boolean {
  return /^[ \t]*#/.test(line)
}
