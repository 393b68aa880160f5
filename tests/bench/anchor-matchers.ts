/** The matchers in common use, in their simplest form, to compare with. */
import type { Range, Selector } from '../../src/anchor/index.js'

export type Matcher = (
  text: string,
  selector: Required<Selector>,
  base: string,
) => Range | undefined

/** The exact occurrence that is nearest to where the passage was. */
export const nearestExact: Matcher = (text, { exact, start }) => {
  let best: number | undefined
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (best === undefined || Math.abs(at - start) < Math.abs(best - start)) best = at
  }
  return best === undefined ? undefined : { start: best, end: best + exact.length }
}

/** The stretch of the quote's length that has most letter pairs in common with quote and context. */
export function fuzzy(threshold: number): Matcher {
  return (text, { exact, prefix, suffix, start }) => {
    let best = { score: 0, at: 0 }
    for (const { index: at } of text.matchAll(/\S+/g)) {
      const quote = similarity(exact, text.slice(at, at + exact.length))
      const left = similarity(prefix, text.slice(Math.max(0, at - prefix.length), at))
      const right = similarity(
        suffix,
        text.slice(at + exact.length, at + exact.length + suffix.length),
      )
      const near = 1 - Math.abs(at - start) / Math.max(1, text.length)
      const score = (50 * quote + 20 * left + 20 * right + 2 * near) / 92
      if (score > best.score) best = { score, at }
    }
    return best.score >= threshold
      ? { start: best.at, end: Math.min(text.length, best.at + exact.length) }
      : undefined
  }
}

/** Share of letter pairs in common, 0 to 1; 1 for two empty texts. */
function similarity(a: string, b: string): number {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < a.length; at++) {
    const pair = a.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let common = 0
  for (let at = 0; at + 1 < b.length; at++) {
    const pair = b.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left > 0) {
      common++
      pairs.set(pair, left - 1)
    }
  }
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  return all === 0 ? 1 : (2 * common) / all
}
