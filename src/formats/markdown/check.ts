import type { Root } from 'mdast'
import type { Edit } from '../../text/splice.js'
import type { Block } from '../../text/types.js'
import { touchesAddress, touchesMarkup } from './edits.js'
import type { Grounds, InlineBlock, Item } from './inline-items.js'
import { isolate } from './isolate.js'
import { createReader, type Trial } from './reread.js'
import { type Mark, shapeOf } from './shape.js'

/** A block as it is to be after editing. */
export interface Draft extends InlineBlock {
  /** By offset. */
  edits: Edit[]
  /**
   * Which of our nodes must be found, in any order; markup that stays has no id. Offsets count in the
   * rendered text of the article.
   */
  marks: Mark[]
}

/** Reads drafts again, each block alone. */
export interface Checker {
  /** For each draft, whether the edited block says what it said before, with our nodes where they should be. */
  hold(drafts: readonly Draft[]): boolean[]
}

/**
 * @param notes identifiers of the footnotes that references are written for
 */
export function createChecker(
  grounds: Grounds,
  tree: Root,
  notes: readonly string[] = [],
): Checker {
  const ours = new Set(notes.map((note) => note.toLowerCase()))
  let read: ReturnType<typeof createReader> | undefined
  const forms = new Map<Block, string>()

  return {
    hold(drafts) {
      const risky = drafts.filter((draft) => isRisky(grounds, draft))
      if (risky.length === 0) return drafts.map(() => true)
      read ??= createReader(tree, grounds.source.length, ours)
      const shapes = read(risky.map(trialOf))
      const failed = new Set(
        risky.filter((draft, index) => {
          const shape = shapes[index]
          const known = new Set(draft.marks.map(({ id }) => id))
          return (
            shape?.form !== formOf(draft.block) ||
            namesOf(shape.marks, 0, known) !== namesOf(draft.marks, draft.block.start, known)
          )
        }),
      )
      return drafts.map((draft) => !failed.has(draft))
    },
  }

  function trialOf({ block, items, edits }: Draft): Trial {
    const [from, to] = extentOf(items, edits)
    return {
      text: isolate(grounds.source, block, from, to, edits),
      notes: ours,
      cell: isCell(block),
    }
  }

  function formOf(block: Block): string {
    const known = forms.get(block)
    if (known !== undefined) return known
    const children = 'children' in block.node ? block.node.children : []
    const { form } = shapeOf(children, { cell: isCell(block) })
    forms.set(block, form)
    return form
  }
}

function isCell(block: Block): boolean {
  return block.node.type === 'tableCell'
}

function isRisky({ source }: Grounds, { edits }: Draft): boolean {
  return edits.some((edit) => touchesMarkup(source, edit) || touchesAddress(source, edit))
}

function extentOf(items: readonly Item[], edits: readonly Edit[]): [number, number] {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  for (const item of items) {
    if (item.from < from) from = item.from
    if (item.to > to) to = item.to
  }
  for (const { at, remove } of edits) {
    if (at < from) from = at
    if (at + remove > to) to = at + remove
  }
  return [from, to]
}

/** Marks as text. Those of markup that stays are known by place only: it may have no id. */
function namesOf(marks: readonly Mark[], base: number, known: ReadonlySet<string>): string {
  return marks
    .map(({ id, start, end }) => ({ id: known.has(id) ? id : '', start, end }))
    .filter(({ id, start, end }) => id !== '' || end > start)
    .map(({ id, start, end }) => `${start - base}-${end - base} ${id}`)
    .sort()
    .join('\n')
}
