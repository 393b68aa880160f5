/** What `score.mjs` of the shared benchmark asks: a place, or `null` for "not there" and "cannot tell". */

import type { AnchorOptions, Range, Selector } from '../../src/anchor/index.js'
import { anchor as find } from '../../src/anchor/index.js'

export function anchor(
  text: string,
  selectors: readonly Selector[],
  { base }: AnchorOptions,
): (Range | null)[] {
  return find(text, selectors, base === undefined ? {} : { base }).map(({ start, end }) =>
    start === undefined || end === undefined ? null : { start, end },
  )
}
