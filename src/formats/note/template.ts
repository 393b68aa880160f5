/**
 * Texts with one or two places for values, filled and read back by their literal parts alone.
 * Values are never looked into, so a value that holds braces stays as it is.
 */

/** The literal parts of a text around its places, with the names of the places in order. */
export interface Template {
  literals: readonly string[]
  names: readonly string[]
}

const compiled = new Map<string, Template>()

/** The parts of a text; `{}` is a place without a name. */
export function template(text: string): Template {
  const known = compiled.get(text)
  if (known) return known
  const parts = text.split(/\{([a-z]*)\}/u)
  const result: Template = {
    literals: parts.filter((_, index) => index % 2 === 0),
    names: parts.filter((_, index) => index % 2 === 1),
  }
  // Labels are few; a caller that makes them up anew each time must not fill the memory.
  if (compiled.size > 1000) compiled.clear()
  compiled.set(text, result)
  return result
}

/** The text with its values, which are taken in order for places without a name. */
export function fill(text: string, values: string | Record<string, string>): string {
  const { literals, names } = template(text)
  let result = literals[0] ?? ''
  for (const [index, name] of names.entries()) {
    result += typeof values === 'string' ? values : (values[name] ?? '')
    result += literals[index + 1] ?? ''
  }
  return result
}

/** What stands between the literals before and after the only place, if the whole text matches. */
export function unfill(text: string, found: string): string | undefined {
  const { literals } = template(text)
  const [before = '', after = ''] = literals
  return found.length > before.length + after.length &&
    found.startsWith(before) &&
    found.endsWith(after)
    ? found.slice(before.length, found.length - after.length)
    : undefined
}

/** The values of a text with two places, cut at the first (or last) occurrence of what stands between them. */
export function unfillPair(
  text: string,
  found: string,
  cut: 'first' | 'last' = 'first',
): Map<string, string> | undefined {
  const { literals, names } = template(text)
  const [before = '', middle = '', after = ''] = literals
  if (names.length !== 2 || !found.startsWith(before) || !found.endsWith(after)) return undefined
  const inner = found.slice(before.length, found.length - after.length)
  const at = cut === 'first' ? inner.indexOf(middle) : inner.lastIndexOf(middle)
  if (at < 1 || at + middle.length >= inner.length) return undefined
  const [first = '', second = ''] = names
  return new Map([
    [first, inner.slice(0, at)],
    [second, inner.slice(at + middle.length)],
  ])
}
