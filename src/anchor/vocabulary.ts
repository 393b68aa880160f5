import { foldToken } from './fold.js'

/** Numbers of one token. */
export interface Entry {
  /** The same for tokens that are the same but for folding. */
  form: number
  /** The same for tokens that are the same but for folding and letter case. */
  id: number
}

/** Gives equal tokens equal numbers, over all texts of one call. */
export class Vocabulary {
  /** Number of different ids. */
  size = 0
  readonly #entries = new Map<string, Entry>()
  readonly #forms = new Map<string, number>()
  readonly #ids = new Map<string, number>()

  /** The numbers of a token as it is written. */
  entry(token: string): Entry {
    let entry = this.#entries.get(token)
    if (!entry) {
      const form = foldToken(token)
      entry = {
        form: numberOf(this.#forms, form),
        id: numberOf(this.#ids, form.toLowerCase()),
      }
      this.size = this.#ids.size
      this.#entries.set(token, entry)
    }
    return entry
  }
}

function numberOf(numbers: Map<string, number>, form: string): number {
  let found = numbers.get(form)
  if (found === undefined) {
    found = numbers.size
    numbers.set(form, found)
  }
  return found
}
