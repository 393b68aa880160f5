/** What became of a range of old tokens: the stretches of new text where they stand now. */

/** Tokens of one range that stand near one another in the new text, in the old order. */
export interface Chain {
  /** Old indexes, rising. */
  olds: number[]
  /** New indexes, rising. */
  news: number[]
  bits: number
}

/**
 * New tokens that may stand between two tokens of one chain beside those that stood between them
 * before: a long sentence that was put in.
 */
const LEAP = 48

/** Chains of the old tokens `start` to `end`, best first. */
export function chainsOf(
  partner: (old: number) => number,
  bitsOf: (old: number) => number,
  start: number,
  end: number,
): Chain[] {
  const chains: Chain[] = []
  for (let old = start; old < end; old++) {
    const now = partner(old)
    if (now < 0) continue
    const chain = chains.find(({ olds, news }) => {
      const step = now - (news[news.length - 1] ?? 0)
      return step > 0 && step <= LEAP + old - (olds[olds.length - 1] ?? 0)
    })
    if (chain) {
      chain.olds.push(old)
      chain.news.push(now)
      chain.bits += bitsOf(old)
    } else if (chains.length < MOST_CHAINS) {
      chains.push({ olds: [old], news: [now], bits: bitsOf(old) })
    }
  }
  return chains.sort((a, b) => b.bits - a.bits)
}

/** A range torn into more pieces than this is not one passage any more. */
const MOST_CHAINS = 16
