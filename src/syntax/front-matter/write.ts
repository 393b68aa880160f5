import type { Fault } from '../../model/types.js'
import type { Edit } from '../../text/index.js'
import { Lines } from '../../text/index.js'
import type { FrontMatter } from './front-matter.js'
import { saysTheSame } from './same.js'
import type { FrontMatterValue } from './value.js'
import { stringifyBlock } from './yaml-text.js'

export interface FrontMatterEdit {
  /** Undefined where nothing is to change, or nothing can. */
  edit?: Edit
  /** `front-matter-unwritable`. */
  faults: Fault[]
}

/**
 * Writes what stands under `provenance` in the front matter of a file.
 *
 * Only our lines change: they are replaced, added behind the others at the root's indentation, or
 * taken out; a file without front matter gets one. Taking out what was added gives the bytes from
 * before. Lines that already say the same stay as they are.
 *
 * @param source the file
 * @param frontMatter of `source`
 * @param value what to say; nothing takes our lines out
 */
export function writeFrontMatter(
  source: string,
  frontMatter: FrontMatter | undefined,
  value: FrontMatterValue | undefined,
): FrontMatterEdit {
  if (!frontMatter) return { ...(value ? { edit: created(source, value) } : {}), faults: [] }
  if (value ? saysTheSame(frontMatter.value, value) : !frontMatter.block) return { faults: [] }
  if (!frontMatter.writable) return { faults: [unwritable(source, frontMatter)] }
  return {
    edit: value ? written(source, frontMatter, value) : removed(source, frontMatter),
    faults: [],
  }
}

function created(source: string, value: FrontMatterValue): Edit {
  const eol = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
  const block = stringifyBlock(value, '', eol)
  return {
    at: source.startsWith('\uFEFF') ? 1 : 0,
    remove: 0,
    insert: `---${eol}${block}---${eol}`,
  }
}

function written(source: string, frontMatter: FrontMatter, value: FrontMatterValue): Edit {
  const { block, content, indent, eol } = frontMatter
  const insert = stringifyBlock(value, indent, eol)
  if (block) return { at: block.start, remove: block.end - block.start, insert }
  // Where the author's fences hold nothing, a blank line more tells that they are the author's.
  const isEmpty = isBlank(source.slice(content.start, content.end))
  return { at: content.end, remove: 0, insert: isEmpty ? eol + insert : insert }
}

function removed(source: string, frontMatter: FrontMatter): Edit {
  const { block = frontMatter.content, content, eol } = frontMatter
  const before = source.slice(content.start, block.start)
  const isLast = block.end === content.end
  if (!isLast || before !== '') {
    const isOurs = isLast && isBlank(before) && (before === eol || before.endsWith(eol + eol))
    const start = isOurs ? block.start - eol.length : block.start
    return { at: start, remove: block.end - start, insert: '' }
  }
  // The front matter held nothing else.
  const ending = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(source.slice(frontMatter.end))?.[0] ?? ''
  const end = frontMatter.end + ending.length
  return { at: frontMatter.start, remove: end - frontMatter.start, insert: '' }
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function unwritable(source: string, frontMatter: FrontMatter): Fault {
  const isHosts = frontMatter.start === frontMatter.end
  const why = isHosts
    ? 'The host has taken the front matter off this file'
    : frontMatter.kind === 'toml'
      ? 'Front matter in TOML is not rewritten'
      : frontMatter.block
        ? 'What stands under `provenance` here cannot be replaced safely'
        : 'Only front matter of `key: value` lines can be added to'
  return {
    ruleId: 'front-matter-unwritable',
    reason: `${why}: keep the provenance in a sidecar`,
    ...(isHosts
      ? {}
      : { place: new Lines(source).position(frontMatter.start, frontMatter.start + 3) }),
  }
}
