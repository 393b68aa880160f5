/** Most texts that are remembered, and UTF-16 units of the longest one. */
const MOST = 20_000
const LONGEST = 80

/** What was found for names and nouns, which come again and again. When it is full it starts afresh. */
export class Memory<T> {
  readonly #find: (text: string) => T
  readonly #known = new Map<string, T>()

  /** @param find what is remembered; undefined is not */
  constructor(find: (text: string) => T) {
    this.#find = find
  }

  of(text: string): T {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const found = this.#find(text)
    if (this.#known.size >= MOST) this.#known.clear()
    if (text.length <= LONGEST) this.#known.set(text, found)
    return found
  }
}
