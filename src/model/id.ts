/** Ids of claims and sources. */

const ID = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:/@+-]*$/u
const PROTOTYPE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Most UTF-16 units that an id may have. */
export const MAX_ID_LENGTH = 256

/** What an id may be, for messages. */
export const ID_RULE =
  'a letter, digit or `_`, then letters, digits and `_ . : / @ + -`, at most 256 characters'

/**
 * Whether `value` can be the id of a claim or source: {@link ID_RULE}. Names that would reach an
 * object's prototype (`__proto__`, `constructor`, `prototype`) cannot.
 */
export function isId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= MAX_ID_LENGTH &&
    ID.test(value) &&
    !PROTOTYPE_KEYS.includes(value)
  )
}

/**
 * An id that the same parts always give, for what its author has not named.
 *
 * @param prefix what it is the id of, as in `c` for a claim
 * @param parts what tells it from others; `['ab', 'c']` and `['a', 'bc']` differ
 * @returns `prefix`, `-` and 11 base 36 digits of a 53-bit hash
 */
export function stableId(prefix: string, ...parts: string[]): string {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (const part of parts) {
    for (let index = 0; index < part.length; index++) {
      const unit = part.charCodeAt(index)
      low = Math.imul(low ^ unit, 2654435761)
      high = Math.imul(high ^ unit, 1597334677)
    }
    low = Math.imul(low ^ part.length, 2246822507) ^ (high >>> 13)
    high = Math.imul(high ^ part.length, 3266489909) ^ (low >>> 16)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const hash = (high & 0x1fffff) * 0x100000000 + (low >>> 0)
  return `${prefix}-${hash.toString(36).padStart(11, '0')}`
}
