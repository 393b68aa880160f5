/** Our notes are labelled `prov-1`, `prov-2`, and so on. */
export const LABEL: RegExp = /^prov-[1-9]\d{0,8}$/i

const ANY = /\^prov-(\d{1,9})/gi

/**
 * Gives out labels that the article does not use, in order: not as a footnote, nor in text that a new
 * footnote would turn into a reference.
 */
export function freeLabels(source: string): () => string {
  const taken = new Set<number>()
  for (const [, number] of source.matchAll(ANY)) taken.add(Number(number))
  let next = 1
  return () => {
    while (taken.has(next)) next++
    return `prov-${next++}`
  }
}
