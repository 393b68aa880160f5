/** Targets: stretches of the rendered text with their surroundings. */
import type { Claim, Target } from './types.js'

/** UTF-16 units of context kept on either side of a target. */
export const CONTEXT = 32

/**
 * The target for a range of the rendered text.
 *
 * @param text the rendered text
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 * @returns the target; its context never holds half of a surrogate pair
 */
export function makeTarget(text: string, start: number, end: number): Target {
  let from = Math.max(0, start - CONTEXT)
  let to = Math.min(text.length, end + CONTEXT)
  if (splitsPair(text, from)) from++
  if (splitsPair(text, to)) to--
  return {
    exact: text.slice(start, end),
    prefix: text.slice(from, Math.max(from, start)),
    suffix: text.slice(Math.min(end, to), to),
    start,
    end,
  }
}

/** Whether `at` stands between the two halves of a surrogate pair. */
export function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/**
 * Sorts claims: text order; of claims that begin together the longer one first, as they nest; then
 * by id.
 */
export function byPlace(a: Claim, b: Claim): number {
  return startOf(a) - startOf(b) || endOf(b) - endOf(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

function startOf({ targets }: Claim): number {
  return targets[0]?.start ?? 0
}

function endOf({ targets }: Claim): number {
  return targets.at(-1)?.end ?? 0
}
