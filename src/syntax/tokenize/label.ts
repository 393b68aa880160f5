/** How many brackets may be open at once in a label: what the stock directive can read. */
export const LABEL_DEPTH = 32
const maxEscapes = 999

/**
 * Whether text can stand between the brackets of `:claim[…]`.
 *
 * @param label markdown as it would stand there
 */
export function readableLabel(label: string): boolean {
  return labelEnd(`${label}]`, 0) === label.length
}

/**
 * Where the `]` of a label stands.
 *
 * @param from behind the label's `[`
 * @returns the offset of its `]`; undefined where it never closes, or holds brackets more than 32
 *   deep or more than 999 escaped ones
 */
export function labelEnd(source: string, from: number): number | undefined {
  let depth = 0
  let escapes = 0
  for (let index = from; index < source.length; index++) {
    const character = source.charAt(index)
    if (character === '\\') {
      if (!/[[\\\]]/.test(source.charAt(index + 1))) continue
      index++
      escapes++
    } else if (character === '[') depth++
    else if (character === ']' && depth-- === 0) return index
    if (depth > LABEL_DEPTH || escapes > maxEscapes) return undefined
  }
  return undefined
}
