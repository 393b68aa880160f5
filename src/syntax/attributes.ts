/** The keys that may stand at a claim, in the order in which they are written. */
export const INLINE_KEYS = [
  'id',
  'continues',
  'source',
  'relation',
  'type',
  'confidence',
  'comment',
  'status',
  'annotator',
] as const

export type InlineKey = (typeof INLINE_KEYS)[number]

const shortcut = /^[\p{L}\p{N}_][\p{L}\p{N}_:/@+-]*$/u
const name = /^[\p{L}\p{N}_-][\p{L}\p{N}_.:-]*$/u

/** Keys in the order of {@link INLINE_KEYS}, others behind them. */
function rank(key: string): number {
  const index = INLINE_KEYS.indexOf(key as InlineKey)
  return index < 0 ? INLINE_KEYS.length : index
}

/**
 * The attributes of a claim as they stand in markdown: `{#c1 source="kirby"}`.
 *
 * Values are quoted, and what markdown around them could take for its own is written as character
 * references, so that they read back the same wherever the claim stands.
 *
 * @param attributes keys and values; those whose key is no name are left out
 * @returns the braces, or nothing for no attributes
 */
export function serializeAttributes(attributes: Iterable<readonly [string, string]>): string {
  const written = [...attributes]
    .filter(([key]) => name.test(key))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([key, value]) =>
      key === 'id' && shortcut.test(value) ? `#${value}` : `${key}="${encode(value)}"`,
    )
  return written.length > 0 ? `{${written.join(' ')}}` : ''
}

/** `&` only where it would start a character reference. */
const unsafe = /["[\]|`<>\\$\r\n]|&(?=[#A-Za-z])/g

function encode(value: string): string {
  return value.replace(unsafe, (character) =>
    character === '&' ? '&amp;' : `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  )
}
