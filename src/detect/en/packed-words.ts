/**
 * Lists of words in little space: of each word only how many characters it shares with the one before,
 * as a capital letter, and the rest. For words without capital letters.
 */

/** Most characters that are shared: A stands for none, Z for so many. */
const MOST = 25
const NONE = 'A'.charCodeAt(0)

/** Packs words, in the order of their characters. */
export function packWords(words: readonly string[]): string {
  let packed = ''
  let before = ''
  for (const word of [...words].sort()) {
    let shared = 0
    while (shared < MOST && shared < before.length && before[shared] === word[shared]) shared++
    packed += String.fromCharCode(NONE + shared) + word.slice(shared)
    before = word
  }
  return packed
}

/** Hands on each word of a packed list. */
export function unpackWords(packed: string, take: (word: string) => void): void {
  let word = ''
  for (let i = 0; i < packed.length; ) {
    const start = i++
    while (i < packed.length && !isCapital(packed.charCodeAt(i))) i++
    word = word.slice(0, packed.charCodeAt(start) - NONE) + packed.slice(start + 1, i)
    take(word)
  }
}

function isCapital(code: number): boolean {
  return code >= NONE && code <= NONE + MOST
}
