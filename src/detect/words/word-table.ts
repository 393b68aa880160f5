/**
 * Words by their keys. A key is two numbers into which the word's characters are shifted: `second` holds
 * the last four of them, `first` those before. Up to eight ASCII characters it spells the word out, and
 * then the word itself need not be looked at.
 */

/** UTF-16 units of the longest word that is kept. */
export const LONGEST = 40
/** UTF-16 units of the longest word whose key spells it out. */
export const SPELLED = 8
/** Set in the second half of keys that do not. */
export const HASHED: number = 1 << 29

/** Most words that are kept. What a text has more is made anew each time that it stands there. */
const MOST = 60_000
/** Slots of the smallest table; it doubles before half of it is filled. */
const FEWEST = 1 << 14
/** Numbers in a slot: the halves of the key, and the word's id, which is 0 where the slot is free. */
const SLOT = 4
const ID = 2

let slots = new Int32Array(SLOT * FEWEST)
/** The words by their ids. */
let words: string[] = ['']

/** The first half of a key, of one to which a character is added: to be asked before the second. */
export function nextFirst(first: number, second: number): number {
  return (Math.imul(first, 257) + (second >>> 21)) | 0
}

/** The second half of a key to which a UTF-16 unit is added. */
export function nextSecond(second: number, unit: number): number {
  return ((second << 7) | unit) & 0x0fffffff
}

export function isFull(): boolean {
  return words.length >= MOST
}

export function clearTable(): void {
  slots = new Int32Array(SLOT * FEWEST)
  words = ['']
}

/** The id of the word that a key spells out; 0 where it is not known. */
export function findSpelled(first: number, second: number): number {
  let slot = slotOf(first, second)
  for (;;) {
    const id = slots[slot + ID] ?? 0
    if (id === 0 || (slots[slot + 1] === second && slots[slot] === first)) return id
    slot = (slot + SLOT) & (slots.length - 1)
  }
}

/** The id of the word at `[start, end)` of a text, which its key does not spell out; 0 where it is not known. */
export function findHashed(
  text: string,
  start: number,
  end: number,
  first: number,
  second: number,
): number {
  let slot = slotOf(first, second)
  for (;;) {
    const id = slots[slot + ID] ?? 0
    if (id === 0) return 0
    if (
      slots[slot + 1] === second &&
      slots[slot] === first &&
      stands(words[id] ?? '', text, start, end)
    )
      return id
    slot = (slot + SLOT) & (slots.length - 1)
  }
}

/** Gives a word that is not known an id; -1 where the table is full. */
export function addWord(word: string, first: number, second: number): number {
  const id = words.length
  if (id >= MOST) return -1
  words.push(word)
  if (2 * SLOT * id >= slots.length) enlarge()
  fill(first, second, id)
  return id
}

function enlarge(): void {
  const old = slots
  slots = new Int32Array(2 * old.length)
  for (let slot = 0; slot < old.length; slot += SLOT) {
    const id = old[slot + ID] ?? 0
    if (id !== 0) fill(old[slot] ?? 0, old[slot + 1] ?? 0, id)
  }
}

/** Notes an id in the first free slot for its word's key. */
function fill(first: number, second: number, id: number): void {
  let slot = slotOf(first, second)
  while (slots[slot + ID] !== 0) slot = (slot + SLOT) & (slots.length - 1)
  slots[slot] = first
  slots[slot + 1] = second
  slots[slot + ID] = id
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** Where the search for a key starts. */
function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), SLOT) & (slots.length - 1)
}
