/** Makers of hast nodes. */
import type { Element, ElementContent, Properties } from 'hast'

/** An element; strings become text. */
export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  }
}

/** Joins lists of children, with a separator between them. */
export function join(
  lists: readonly (readonly (ElementContent | string)[])[],
  separator: string,
): (ElementContent | string)[] {
  return lists.flatMap((list, index) => (index > 0 ? [separator, ...list] : list))
}
