import type { Selector } from '../model/types.js'

/** What became of one selector. */
export interface Located {
  /** `exact`, `moved` and `changed` have a place, `ambiguous` and `orphaned` have none. */
  status: 'exact' | 'moved' | 'changed' | 'ambiguous' | 'orphaned'
  start?: number
  end?: number
}

/** Finds selectors in the rendered text; one result for each, in order. */
export type Locate = (text: string, selectors: Selector[]) => readonly Located[]

/** Finds what stands in the text character by character; prefix and suffix decide between several. */
export const locateExactly: Locate = (text, selectors) =>
  selectors.map((selector) => locateOne(text, selector))

function locateOne(text: string, { exact, prefix = '', suffix = '', start }: Selector): Located {
  const found = occurrences(text, exact)
  const place = (at: number): Located => ({ status: 'exact', start: at, end: at + exact.length })
  const first = found[0]
  if (first === undefined) return { status: 'orphaned' }
  if (found.length === 1) return place(first)
  const fitting = found.filter(
    (at) => text.endsWith(prefix, at) && text.startsWith(suffix, at + exact.length),
  )
  const only = fitting[0]
  if (only !== undefined && fitting.length === 1) return place(only)
  const hinted = (fitting.length > 0 ? fitting : found).find((at) => at === start)
  return hinted === undefined ? { status: 'ambiguous' } : place(hinted)
}

/** Ambiguity needs no more than a few thousand of them. */
const MAX_OCCURRENCES = 10_000

function occurrences(text: string, exact: string): number[] {
  const found: number[] = []
  let at = exact === '' ? -1 : text.indexOf(exact)
  while (at >= 0 && found.length < MAX_OCCURRENCES) {
    found.push(at)
    at = text.indexOf(exact, at + 1)
  }
  return found
}
