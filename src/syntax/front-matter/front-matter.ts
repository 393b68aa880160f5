import type { Position } from 'unist'
import type { Fault } from '../../model/types.js'
import { Lines } from '../../text/index.js'
import { findBlock, isBlank, isComment, rootIndent } from './block.js'
import { readYaml } from './yaml.js'

/** The front matter of a file, and what it says of provenance. All offsets: UTF-16 units of the source. */
export interface FrontMatter {
  kind: 'yaml' | 'toml'
  /** The block from its first fence to behind its last, without the line ending. */
  start: number
  end: number
  /** What is between the fences: whole lines. */
  content: { start: number; end: number }
  /** Our lines: `provenance:` and what is indented below it, with their line endings. */
  block?: { start: number; end: number }
  /** White space before every top-level key. */
  indent: string
  /** Line ending of the front matter. */
  eol: string
  /** What stands under `provenance`, as plain data that nobody has validated; undefined for nothing. */
  value: unknown
  /** Whether our lines can be replaced or added without touching others. */
  writable: boolean
  /** Where the key stands that `path` leads to from `provenance`, or the nearest key above it. */
  placeOf(path: readonly (string | number)[]): Position | undefined
  /** `front-matter-unreadable`, `duplicate-key`, `duplicate-id`. */
  faults: Fault[]
}

interface Line {
  text: string
  start: number
  /** Behind the line ending. */
  end: number
}

const fences = { '---': 'yaml', '+++': 'toml' } as const

/**
 * Reads the front matter of a markdown file.
 *
 * Only the lines of a top-level `provenance:` are given to a YAML parser, as much front matter in
 * use is rejected by parsers as a whole.
 *
 * @param source the whole file; a leading BOM is allowed
 * @returns nothing where the file has no front matter
 */
export function readFrontMatter(source: string): FrontMatter | undefined {
  const found = findFences(source)
  if (!found) return undefined
  const { kind, opening, closing, content, lines } = found
  const indent = rootIndent(lines.map((line) => line.text))
  const frontMatter: FrontMatter = {
    kind,
    start: opening.start,
    end: closing.start + closing.text.length,
    content,
    indent,
    eol: source.slice(opening.start + opening.text.length, opening.end),
    value: undefined,
    writable: kind === 'yaml' && hasMapping(lines, indent),
    placeOf: () => undefined,
    faults: [],
  }
  return kind === 'yaml' ? withBlock(frontMatter, source, lines) : frontMatter
}

/** What is between the fences of a file's front matter: whole lines. */
export function frontMatterContent(source: string): FrontMatter['content'] | undefined {
  return findFences(source)?.content
}

/**
 * The front matter that a host took off before markdown was parsed, as Astro and Docusaurus do.
 *
 * @param value the whole front matter, or what stands under `provenance` in it
 */
export function frontMatterOf(value: unknown): FrontMatter | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const own = Object.hasOwn(value, 'provenance') ? Reflect.get(value, 'provenance') : value
  return {
    kind: 'yaml',
    start: 0,
    end: 0,
    content: { start: 0, end: 0 },
    indent: '',
    eol: '\n',
    value: own,
    writable: false,
    placeOf: () => undefined,
    faults: [],
  }
}

function withBlock(frontMatter: FrontMatter, source: string, lines: Line[]): FrontMatter {
  const found = findBlock(lines.map((line) => line.text))
  const first = found && lines[found.start]
  const last = found && lines[found.end - 1]
  if (!first || !last) return frontMatter
  const block = { start: first.start, end: last.end }
  const positions = new Lines(source)
  const around =
    source.slice(frontMatter.start, block.start) + source.slice(block.end, frontMatter.end)
  // YAML parsers know no lone CR; a line feed is as long, so positions hold.
  const yaml = source.slice(block.start, block.end).replace(/\r(?!\n)/g, '\n')
  const read = readYaml(yaml, (start, end) =>
    positions.position(block.start + start, block.start + end),
  )
  const [next] = contentOf(lines.slice(found.end))
  if (read.value === null && next !== undefined && !isKey(next.slice(frontMatter.indent.length))) {
    // What should be ours stands at the margin, as `- a` and `{` may in YAML.
    const reason = 'Indent the lines below `provenance:`'
    const fault: Fault = { ruleId: 'front-matter-unreadable', reason }
    const place = positions.position(block.start, block.end)
    return { ...frontMatter, block, writable: false, faults: [{ ...fault, place }] }
  }
  return {
    ...frontMatter,
    block,
    value: read.value,
    writable:
      frontMatter.writable &&
      read.readable &&
      !read.anchors.some((anchor) => around.includes(`*${anchor}`)),
    placeOf: read.placeOf,
    faults: read.faults,
  }
}

/** Whether the root is a block mapping, or empty; neither flow, scalar nor sequence can be added to. */
function hasMapping(lines: readonly Line[], indent: string): boolean {
  const content = contentOf(lines)
  if (content.some((text) => /^(?:\.\.\.|%)/.test(text))) return false
  const first = content[0]
  return first === undefined || isKey(first.slice(indent.length))
}

function contentOf(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => text).filter((text) => !isBlank(text) && !isComment(text))
}

const key = /^(?:"[^"]*"|'[^']*'|[^\s"'[\]{},&*!|>%@`#-][^#]*?|-\S[^#]*?)[ \t]*:(?:[ \t]|$)/

function isKey(text: string): boolean {
  return key.test(text)
}

interface Fences extends Pick<FrontMatter, 'kind' | 'content'> {
  opening: Line
  closing: Line
  lines: Line[]
}

function findFences(source: string): Fences | undefined {
  const from = source.startsWith('\uFEFF') ? 1 : 0
  const fence = source.slice(from, from + 3)
  if (fence !== '---' && fence !== '+++') return undefined
  const all = linesFrom(source, from)
  const opening = all.next().value
  if (!opening || !isFence(opening.text, fence)) return undefined
  const lines: Line[] = []
  for (const line of all) {
    if (isFence(line.text, fence)) {
      const content = { start: opening.end, end: line.start }
      return { kind: fences[fence], content, opening, closing: line, lines }
    }
    lines.push(line)
  }
  return undefined
}

function isFence(text: string, fence: string): boolean {
  return text.startsWith(fence) && isBlank(text.slice(fence.length))
}

function* linesFrom(source: string, from: number): Generator<Line, undefined> {
  const ending = /\r\n|\n|\r/g
  let start = from
  while (start <= source.length) {
    ending.lastIndex = start
    const match = ending.exec(source)
    const end = match ? ending.lastIndex : source.length
    yield { text: source.slice(start, match ? match.index : end), start, end }
    if (!match) return undefined
    start = end
  }
  return undefined
}
