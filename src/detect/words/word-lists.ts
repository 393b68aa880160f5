/**
 * Lists of words. The rules ask dozens of times a word whether it is on one of them; so each word on
 * any list has a number, which its lexeme knows, and a list is a row of flags.
 */

/** Most words on all lists together. */
const MOST = 4096
/** The number of each word on a list. */
const numbers = new Map<string, number>()

/** The number of a word in small letters; 0 for what is on no list. */
export function numberOf(lower: string): number {
  return numbers.get(lower) ?? 0
}

/** The same; gives it one. Words are numbered where modules load, before any text is read. */
export function wordNumber(lower: string): number {
  let number = numbers.get(lower)
  if (number === undefined) {
    number = numbers.size + 1
    if (number >= MOST) throw new RangeError(`more than ${MOST} words on lists: ${lower}`)
    numbers.set(lower, number)
  }
  return number
}

/** What knows the number of its word. */
interface Listed {
  readonly listed: number
}

/** Words and marks in small letters. Lists are made where modules load, before any text is read. */
export class WordList {
  private readonly flags: Uint8Array = new Uint8Array(MOST)

  /** @param words the words, with white space between them */
  constructor(words: string) {
    for (const word of words.trim().split(/\s+/)) this.flags[wordNumber(word)] = 1
  }

  /** Whether the word of a token or lexeme is on the list, whatever its capitals. */
  has(word: Listed): boolean {
    return this.flags[word.listed] === 1
  }

  /** The same by the word's number. */
  hasNumber(listed: number): boolean {
    return this.flags[listed] === 1
  }

  /** Whether a word in small letters is on the list. */
  includes(lower: string): boolean {
    return this.flags[numberOf(lower)] === 1
  }
}

/** Pairs of words in small letters, the second right behind the first. */
export class WordPairs {
  private readonly pairs: ReadonlySet<number>

  /** @param pairs the pairs, with commas between them */
  constructor(pairs: string) {
    const keys = new Set<number>()
    for (const pair of pairs.trim().split(/\s*,\s*/)) {
      const [first = '', second = ''] = pair.split(' ')
      keys.add(MOST * wordNumber(first) + wordNumber(second))
    }
    this.pairs = keys
  }

  /** Whether two tokens are one of the pairs, whatever their capitals. */
  has(first: Listed, second: Listed): boolean {
    return this.pairs.has(MOST * first.listed + second.listed)
  }
}

/** Bits for words in small letters. */
export class WordBits {
  private readonly bits: Uint8Array = new Uint8Array(MOST)

  /** Adds bits to those of a word. */
  add(word: string, bits: number): void {
    const number = wordNumber(word)
    this.bits[number] = (this.bits[number] ?? 0) | bits
  }

  /** The bits of a token's word, whatever its capitals. */
  of(token: Listed): number {
    return this.bits[token.listed] ?? 0
  }
}
