/** How far a place is from where the passages around it say that it should be. */
import { lowerBound } from './span.js'
import type { Range } from './types.js'

/** A passage whose place is known. */
export interface Landmark {
  old: Range
  now: Range
}

export class Shifts {
  readonly #landmarks: readonly Landmark[]
  readonly #starts: Float64Array
  readonly #ends: Float64Array
  /** For each end, rising, its landmark. */
  readonly #byEnd: readonly Landmark[]

  constructor(landmarks: readonly Landmark[]) {
    this.#landmarks = [...landmarks].sort((a, b) => a.old.start - b.old.start)
    this.#byEnd = [...landmarks].sort((a, b) => a.old.end - b.old.end)
    this.#starts = Float64Array.from(this.#landmarks, ({ old }) => old.start)
    this.#ends = Float64Array.from(this.#byEnd, ({ old }) => old.end)
  }

  /** Whether any passage but the beginning of the text is known. */
  get isKnown(): boolean {
    return this.#landmarks.length > 0
  }

  /**
   * UTF-16 units by which the distance to the nearest landmark before, or the one after, changed,
   * whichever changed less. The text's beginning is a landmark.
   */
  drift(old: Range, now: Range): number {
    const before =
      this.#byEnd[lowerBound(this.#ends, this.#ends.length, old.start + 1) - 1] ?? START
    const after = this.#landmarks[lowerBound(this.#starts, this.#starts.length, old.end)]
    const left = Math.abs(now.start - before.now.end - (old.start - before.old.end))
    if (!after) return left
    return Math.min(left, Math.abs(after.now.start - now.end - (after.old.start - old.end)))
  }
}

const START: Landmark = { old: { start: 0, end: 0 }, now: { start: 0, end: 0 } }
