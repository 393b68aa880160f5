/**
 * The beginning of a text, for messages.
 *
 * @param most code points that are shown at most, the ellipsis included; never half a surrogate pair
 */
export function excerpt(text: string, most = 60): string {
  const points = Array.from(text.slice(0, 2 * most + 2))
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : text
}
