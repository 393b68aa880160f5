/** Aligns one quote and its contexts with the place where it was found, as two texts are aligned. */
import { alignTokens } from './aligned.js'
import { locate } from './locate.js'
import type { Location } from './location.js'
import type { Quote } from './quote.js'
import { spanOf } from './span.js'
import type { TextIndex } from './textindex.js'
import { sliceTokens, type Tokens } from './tokens.js'
import type { Range } from './types.js'

/** Tokens looked at on each side beside as many as the quote and its contexts have. */
const ROOM = 16

/** Whether the quote is at a range, and with which bounds, when all around it is looked at, too. */
export function locateNear(index: TextIndex, quote: Quote, { start, end }: Range): Location {
  const { tokens, prefix, exact } = quote
  const { first, last } = spanOf(index.tokens, start, end)
  const room = ROOM + tokens.count
  const near = sliceTokens(index.tokens, Math.max(0, first - room), last + room)
  // Numbered anew, since what is worked out for an alignment has an entry for each id.
  const numbers = new Map<number, number>()
  const bits: number[] = []
  const renumbered = (tokens: Tokens): Tokens => ({
    ...tokens,
    ids: tokens.ids.map((id) => {
      let number = numbers.get(id)
      if (number === undefined) {
        number = bits.push(index.bits[id] ?? index.unit) - 1
        numbers.set(id, number)
      }
      return number
    }),
  })
  const texts = alignTokens(renumbered(tokens), renumbered(near), Float32Array.from(bits))
  return locate(texts, prefix.length, prefix.length + exact.length)
}
