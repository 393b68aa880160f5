/**
 * Lists of words. The rules ask dozens of times a word whether it is on one of them; so each word on
 * any list has a number, which its lexeme knows, and a row of bits, one for each list: what is asked of
 * a word stands together in memory, whatever the lists.
 */

/** Most words on all lists together. */
const MOST = 4096
/** Most lists. */
const MOST_LISTS = 512
/** Bits in a number, and numbers in a word's row. */
const BITS = 32
const ROW: number = MOST_LISTS / BITS
/** The rows of the words, by their numbers. */
const rows = new Int32Array(MOST * ROW)
let lists = 0
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
  /** Where its bit stands in a word's row, and the bit. */
  private readonly column: number
  private readonly bit: number

  /** @param words the words, with white space between them */
  constructor(words: string) {
    const list = lists++
    if (list >= MOST_LISTS) throw new RangeError(`more than ${MOST_LISTS} lists: ${words}`)
    this.column = Math.floor(list / BITS)
    this.bit = 1 << (list % BITS)
    for (const word of words.trim().split(/\s+/)) {
      const place = ROW * wordNumber(word) + this.column
      rows[place] = (rows[place] ?? 0) | this.bit
    }
  }

  /** Whether the word of a token or lexeme is on the list, whatever its capitals. */
  has(word: Listed): boolean {
    return this.hasNumber(word.listed)
  }

  /** The same by the word's number. */
  hasNumber(listed: number): boolean {
    return ((rows[ROW * listed + this.column] ?? 0) & this.bit) !== 0
  }

  /** Whether a word in small letters is on the list. */
  includes(lower: string): boolean {
    return this.hasNumber(numberOf(lower))
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
