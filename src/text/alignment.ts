/** Where each character of one node's rendered text stands in the source. */
export interface Alignment {
  /** Source offset of the character at an offset into the node's text; undefined where it has none. */
  startOf(at: number): number | undefined
  /** Source offset behind the character at an offset into the node's text. */
  endOf(at: number): number | undefined
  /** Source offset behind the whole text. */
  end: number
}

/** Text that stands in the source as it is. */
export function unchanged(start: number, length: number): Alignment {
  return { startOf: (at) => start + at, endOf: (at) => start + at + 1, end: start + length }
}

/** Collects the places of characters one by one; those never set are unknown. */
export class AlignmentBuilder {
  readonly #starts: Int32Array
  readonly #ends: Int32Array

  constructor(length: number) {
    this.#starts = new Int32Array(length).fill(-1)
    this.#ends = new Int32Array(length).fill(-1)
  }

  /** The character at `at` stands at `start` up to `end` in the source. */
  set(at: number, start: number, end: number): void {
    this.#starts[at] = start
    this.#ends[at] = end
  }

  /** `length` characters from `at` on stand at `start` as they are. */
  setPlain(at: number, start: number, length: number): void {
    for (let index = 0; index < length; index++) {
      this.set(at + index, start + index, start + index + 1)
    }
  }

  /**
   * `length` UTF-16 units from `at` on are one thing in the source. It begins where the first of
   * them begins and ends where the last of them ends; in between is no place.
   */
  setWhole(at: number, length: number, start: number, end: number): void {
    this.#starts[at] = start
    this.#ends[at + length - 1] = end
    for (let index = 1; index < length; index++) {
      this.#starts[at + index] = -1
      this.#ends[at + index - 1] = -1
    }
  }

  finish(end: number): Alignment {
    const known = (offset: number | undefined): number | undefined =>
      offset === undefined || offset < 0 ? undefined : offset
    return {
      startOf: (at) => known(this.#starts[at]),
      endOf: (at) => known(this.#ends[at]),
      end,
    }
  }
}
