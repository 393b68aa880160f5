/** What is reported but claims nothing: what somebody would not say. */
import type { Found, Token } from './types.js'
import { at } from './types.js'

/** Whether an attribution says only that somebody did not say when or whether. */
export function claimsNothing(tokens: readonly Token[], found: Found): boolean {
  const first = found.content[0]
  if (!first) return false
  const group = found.verb?.group
  return (
    found.negated === true &&
    (group === 'say' || group === 'tell') &&
    /^(?:when|whether|if|where|how|who|why|what|which)$/.test(at(tokens, first.from).lower)
  )
}
