/** Whose words an interview's lines give: names before a colon that open more than one of them, "Q" and "A". */
import { COLON } from '../en/single-words.js'
import type { Line } from '../reading/lines.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import type { Lexeme } from '../words/lexemes.js'
import { WordList } from '../words/word-lists.js'

/** Most words of a name before a colon. */
const LONGEST = 4

/** Tokens of a turn, its colon included. */
const SHORTEST = 6

/** "A: …" */
export const ANSWER: string = 'A'
const QUESTION = 'Q'

/** Marks that a turn of speech ends with, where a rubric's line has none. */
const ENDS = new WordList('. ? ! ” " ) … ...')

export class Turns {
  /** How many lines a name opens. */
  readonly #lines = new Map<string, number>()
  readonly #fullest: (name: string) => string

  /** @param fullest gives the fullest form of a name in the article */
  constructor(fullest: (name: string) => string) {
    this.#fullest = fullest
  }

  /** Notes the name that opens a line. */
  learn({ columns, from, to }: Line): void {
    let colon = from
    while (colon < to && colon - from <= LONGEST && columns.listed(colon) !== COLON) colon++
    if (columns.listed(colon) !== COLON || colon === from || colon + 2 > to) return
    if (!ENDS.hasNumber(columns.listed(to - 1))) return
    const name = nameOf(colon - from, (i) => columns.lexeme(from + i))
    if (name) this.#lines.set(name, (this.#lines.get(name) ?? 0) + 1)
  }

  /** Whether a name before a colon opens a turn of an interview: a person's that more lines open with. */
  takes(tokens: readonly Token[], { from, to }: Range): boolean {
    // "Holm: 2,316."
    if (!ENDS.has(at(tokens, tokens.length - 1)) || tokens.length < to + SHORTEST) return false
    const name = nameOf(to - from, (i) => at(tokens, from + i).lexeme)
    if (!name || (this.#lines.get(name) ?? 0) < 2) return false
    if (name === ANSWER) return this.#lines.has(QUESTION)
    // "The Herald: …"
    return name.length > 1 && !name.startsWith('The ') && this.#fullest(name).includes(' ')
  }
}

/** Capital words as a name; undefined where one of them is none. */
function nameOf(count: number, wordAt: (i: number) => Lexeme): string | undefined {
  let name = ''
  for (let i = 0; i < count; i++) {
    const word = wordAt(i)
    if (!word.capital) return undefined
    name = name ? `${name} ${word.text}` : word.text
  }
  return name || undefined
}
