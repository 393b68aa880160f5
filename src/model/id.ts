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

/** FNV-1a, 64 bits: offset basis, and the prime, which is 2^40 + 0x1b3. */
const OFFSET_HIGH = 0xcbf29ce4
const OFFSET_LOW = 0x84222325
const PRIME_LOW = 0x1b3

/**
 * An id that the same parts always give, for what its author has not named.
 *
 * @param prefix what it is the id of, as in `c` for a claim
 * @param parts what tells it from others; `['ab', 'c']` and `['a', 'bc']` differ
 * @returns `prefix`, `-` and 13 base 36 digits: the FNV-1a hash of each part's length and UTF-16
 *   units, as bytes with the low one first
 */
export function stableId(prefix: string, ...parts: string[]): string {
  let high = OFFSET_HIGH
  let low = OFFSET_LOW
  const add = (byte: number): void => {
    // Two halves, since a product of 64 bits has no place in a number. The 2^40 in the prime
    // moves the low half up by 40 bits: by 8 into the high half.
    const xored = (low ^ byte) >>> 0
    const product = xored * PRIME_LOW
    low = product >>> 0
    high = (high * PRIME_LOW + Math.floor(product / 0x100000000) + xored * 0x100) % 0x100000000
  }
  for (const part of parts) {
    for (let shift = 0; shift < 32; shift += 8) add((part.length >>> shift) & 0xff)
    for (let index = 0; index < part.length; index++) {
      const unit = part.charCodeAt(index)
      add(unit & 0xff)
      add(unit >>> 8)
    }
  }
  const hash = (BigInt(high) << 32n) | BigInt(low)
  return `${prefix}-${hash.toString(36).padStart(13, '0')}`
}
