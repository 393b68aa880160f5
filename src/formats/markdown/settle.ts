import type { Checker, Draft } from './check.js'

/** What several claims want of one block. */
export interface Wish<T> {
  block: T
  /** Who wants something there. */
  claims: ReadonlySet<number>
}

/** What could be granted. */
export interface Settlement<T> {
  /** Claims that would change what a block says, here or in another block of theirs. */
  refused: Set<number>
  /** Blocks that cannot be edited even where no claim wants anything. */
  frozen: Set<T>
}

/** More rounds than this mean that claims keep each other from standing. */
const ROUNDS = 8

/**
 * Finds the claims that can stand: blocks are checked together, and where one does not hold, the claims
 * that are to blame are looked for by halving.
 *
 * @param draftOf the block with what some claims want; none gives the block as it will be without any
 */
export function settle<T>(
  checker: Checker,
  wishes: readonly Wish<T>[],
  draftOf: (block: T, claims: ReadonlySet<number>) => Draft,
): Settlement<T> {
  const refused = new Set<number>()
  const frozen = new Set<T>()
  let pending = wishes
  for (let round = 0; pending.length > 0; round++) {
    const drafts = pending.map((wish) => draftOf(wish.block, granted(wish)))
    const held = checker.hold(drafts)
    const before = refused.size
    for (const [index, wish] of pending.entries()) {
      if (held[index]) continue
      for (const claim of round < ROUNDS ? blame(wish) : wish.claims) refused.add(claim)
    }
    if (refused.size === before) break
    pending = wishes.filter(
      ({ block, claims }) => !frozen.has(block) && intersects(claims, refused),
    )
  }
  return { refused, frozen }

  function granted({ claims }: Wish<T>): Set<number> {
    return new Set([...claims].filter((claim) => !refused.has(claim)))
  }

  function blame(wish: Wish<T>): number[] {
    const { block } = wish
    const guilty: number[] = []
    const innocent = new Set<number>()
    const holds = (claims: ReadonlySet<number>) =>
      checker.hold([draftOf(block, claims)])[0] === true
    if (!holds(innocent)) {
      frozen.add(block)
      return [...wish.claims]
    }
    const judge = (claims: readonly number[]) => {
      if (claims.length === 0) return
      if (holds(new Set([...innocent, ...claims]))) {
        for (const claim of claims) innocent.add(claim)
      } else if (claims.length === 1) guilty.push(...claims)
      else {
        const half = claims.length >> 1
        judge(claims.slice(0, half))
        judge(claims.slice(half))
      }
    }
    judge([...granted(wish)])
    return guilty
  }
}

function intersects(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const value of a) if (b.has(value)) return true
  return false
}
