import type { Grounds, Item } from '../markdown/inline-items.js'

/** Where a reference to a note can stand. */
export interface Spot {
  /** Source offset. */
  at: number
  /** Rendered offset; behind the claim's end where the claim ends inside a link or code. */
  end: number
  /** Whether markdown would read the reference as part of what it follows. */
  needsComment: boolean
}

/**
 * The place behind the text that ends at `end`: outside of closing markers, links and code.
 *
 * @param items of the block
 * @param end rendered offset, not at the start of the block
 */
export function spotAfter(grounds: Grounds, items: readonly Item[], end: number): Spot | undefined {
  const levels: { siblings: readonly Item[]; index: number; item: Item }[] = []
  for (let siblings = items; ; ) {
    const index = siblings.findIndex((item) => item.start < end && end <= item.end)
    const item = siblings[index]
    if (!item) break
    levels.push({ siblings, index, item })
    siblings = item.children
  }
  const leaf = levels.at(-1)
  if (!leaf) return undefined

  const spot: Spot = { at: grounds.map.endOf(end) ?? Number.NaN, end, needsComment: false }
  if (leaf.item.kind !== 'text') leave(leaf.item)
  const outermostLink = levels.findIndex(({ item }) => isLink(item))
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth]
    if (!level) continue
    const isOutside = depth === levels.length - 1 && level.item.kind === 'text'
    if (
      !isOutside &&
      (level.item.end === spot.end || (outermostLink >= 0 && depth >= outermostLink))
    ) {
      leave(level.item)
    }
    leaveTags(level.siblings, level.index)
  }
  return Number.isNaN(spot.at) ? undefined : spot

  function leave(item: Item): void {
    spot.at = item.to
    spot.end = item.end
    spot.needsComment =
      item.kind === 'solid' && isLink(item) && grounds.source.charAt(item.to - 1) !== '>'
  }

  /** Closing tags that follow at once, and the end of an HTML link. */
  function leaveTags(siblings: readonly Item[], index: number): void {
    let openLinks = 0
    for (const item of siblings.slice(0, index + 1)) {
      if (isTag(item, '<a')) openLinks++
      if (isTag(item, '</a')) openLinks--
    }
    for (let next = index + 1; next < siblings.length; next++) {
      const item = siblings[next]
      if (!item || !(item.from === spot.at || openLinks > 0)) break
      const closesLink = isTag(item, '</a')
      if (openLinks > 0 ? closesLink : isTag(item, '</')) {
        spot.at = item.to
        spot.end = item.end
        spot.needsComment = false
        if (closesLink) openLinks--
      } else if (openLinks <= 0) break
    }
  }

  function isTag(item: Item, tag: string): boolean {
    return (
      item.type === 'html' &&
      grounds.source.startsWith(tag, item.from) &&
      (tag === '</' || !/[a-z\d-]/i.test(grounds.source.charAt(item.from + tag.length)))
    )
  }
}

function isLink(item: Item): boolean {
  return item.type === 'link' || item.type === 'linkReference'
}
