/** The full names of an article, by which shorter forms are known. */
import { PLACES } from '../en/places.js'
import type { KnownName } from './known-names.js'
import { initialsOf, nameWords } from './name-forms.js'

/** Forms of names with one family name that are kept: no article has more people of a name. */
const MOST_FORMS = 50

/** "North Korean", "South African": adjectives, which no shorter name stands for. */
const DEMONYM =
  /^(?:korean|african|american|sudanese|macedonian|irish|zealander|lankan|guinean|arabian)s?$/

const OF = / (?:of|for|in) /

/** "JS": as turns of an interview open. */
const INITIALS = /^\p{Lu}{2,3}$/u

/** Names of several words, in the order in which they are first met. */
export class FullNames {
  /** By their family name. */
  readonly #byFamily = new Map<string, KnownName[]>()
  /** By their first word; undefined where several begin with it. */
  readonly #begun = new Map<string, string | undefined>()
  /** By their initials: "IAEA". */
  readonly #initials = new Map<string, string>()

  /** Notes a full name that is new. */
  note(name: KnownName): void {
    const { family, initials } = name.parts
    const forms = this.#byFamily.get(family)
    if (!forms) this.#byFamily.set(family, [name])
    else if (forms.length < MOST_FORMS) forms.push(name)
    name.count = forms && forms.at(-1) !== name ? 0 : 1
    if (initials.length > 2 && !this.#initials.has(initials))
      this.#initials.set(initials, name.text)
    if (!DEMONYM.test(name.last.lower)) this.#noteBeginning(name.first.text, name.text)
  }

  #noteBeginning(first: string, name: string): void {
    const known = this.#begun.get(first)
    if (known === undefined && !this.#begun.has(first)) this.#begun.set(first, name)
    else if (known !== name) this.#begun.set(first, undefined)
  }

  /**
   * The fullest form of a name: of several the most frequent, then the first.
   *
   * @param rank how well a form fits: 0 not at all, and the higher, the rather it is meant
   */
  fullest(name: string, rank?: (form: string) => number): string {
    const { words, family } = nameWords(name)
    const spelledOut = words.length === 1 ? this.#initials.get(name.replaceAll('.', '')) : undefined
    if (spelledOut) return spelledOut
    // "New Zealand" is not the fire service that bears its name.
    const place = PLACES.has(family)
    if (words.length > 1 && place) return name
    const forms = this.#byFamily.get(family)
    if (!forms || (forms.length === 1 && forms[0]?.text === name)) return name
    let best = name
    let most = 0
    let highest = 1
    for (const { count, text: form, parts } of forms) {
      if (form.length < name.length || form === name) continue
      // "Nigeria" is not the "Association of Nigeria".
      if (place && OF.test(form)) continue
      const ranks = rank ? rank(form) : 1
      if (ranks < highest || (ranks === highest && count <= most)) continue
      if (!words.every((word) => parts.folded.includes(word))) continue
      // "Ahmed al Ahmed" is not "Mohamed al Ahmed".
      if (words.length > 1 && words[0] === family && parts.words[0] !== family) continue
      best = form
      most = count
      highest = ranks
    }
    return best
  }

  /**
   * The fullest form of a name that opens the turns of an interview: of "JS", which from then on means him, the one
   * who has these initials.
   *
   * @param author the article's, who asks
   */
  ofTurns(name: string, author: string | undefined): string {
    const known = INITIALS.test(name) ? this.#initials.get(name) : name
    if (known) return this.fullest(known)
    const asks = author !== undefined && initialsOf(author) === name
    const full = asks ? author : this.#withInitials(name)
    if (full) this.#initials.set(name, full)
    return full ?? name
  }

  /** The one name that has some initials. */
  #withInitials(initials: string): string | undefined {
    let found: string | undefined
    for (const forms of this.#byFamily.values())
      for (const { text } of forms) {
        if (initialsOf(text) !== initials) continue
        if (found && found !== text) return undefined
        found = text
      }
    return found
  }

  /** Whether a full name is rare beside another with its family name: at most half as frequent. */
  isRare(name: string): boolean {
    const forms = this.#byFamily.get(nameWords(name).family) ?? []
    const count = forms.find(({ text }) => text === name)?.count ?? 0
    return forms.some((other) => other.text !== name && other.count >= 2 * Math.max(1, count))
  }

  /** Whether several full names have a word as their family name; without any, whether several begin with it. */
  isShared(word: string, folded: string): boolean {
    const forms = this.#byFamily.get(folded)
    return forms ? forms.length > 1 : this.#begun.get(word) === undefined && this.#begun.has(word)
  }

  /** The one that begins with a word: "Yang Moo-jin" for "Yang". */
  beginningWith(word: string): string | undefined {
    return this.#begun.get(word)
  }

  /** Whether some begin with a word. */
  begin(word: string): boolean {
    return this.#begun.has(word)
  }

  /** Whether there are some with a family name. */
  hasFamily(family: string): boolean {
    return this.#byFamily.has(family)
  }
}
