/** Whether an article's people are men or women, by titles, first names and relations. */
import type { KnownName } from './known-names.js'
import { foldedOf, nameWords } from './name-forms.js'
import type { Gender } from './name-runs.js'

/** What the names of an article have shown; of each name what came first. */
export class Genders {
  readonly #byName = new Map<string, Gender>()
  /** By family name; undefined where one has both. */
  readonly #byFamily = new Map<string, Gender | undefined>()

  note(name: KnownName, gender: Gender): void {
    const { text, first, last } = name
    const key = first === last ? foldedOf(first) : name.parts.family
    if (!this.#byName.has(text)) this.#byName.set(text, gender)
    if (!this.#byFamily.has(key)) this.#byFamily.set(key, gender)
    else if (this.#byFamily.get(key) !== gender) this.#byFamily.set(key, undefined)
  }

  /** Whether a name itself has shown it. */
  knows(name: string): boolean {
    return this.#byName.has(name)
  }

  /** By the name itself, else by its family name. */
  of(name: string): Gender | undefined {
    return this.#byName.get(name) ?? this.#byFamily.get(nameWords(name).family)
  }

  /** How well a form of a name fits a gender: "Mr Smith" is rather a Smith known for a man than one of whom nothing is known. */
  rank(form: string, gender: Gender): number {
    const known = this.#byName.get(form)
    return known === gender ? 2 : known === undefined ? 1 : 0
  }
}
